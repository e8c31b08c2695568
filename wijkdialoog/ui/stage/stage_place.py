"""Where the table screen is: on, off, on one screen or two, plugged in or not."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject, QPoint, Signal

from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.stage.screen_numbers import ScreenNumbers
from wijkdialoog.ui.stage.screens import Screens, Spot, are_mirrored, for_the_room, spot_at
from wijkdialoog.ui.stage.stage_director import StageDirector
from wijkdialoog.ui.stage.stage_window import StageWindow
from wijkdialoog.ui.stage.stage_words import back_hint


class StageState(Enum):
    """Where the picture is."""

    OFF = "off"
    SHOWN = "shown"  # on a screen of its own
    COVERING = "covering"  # one screen: over the facilitator's window, with a hint
    ASIDE = "aside"  # one screen: behind the facilitator's window
    UNPLUGGED = "unplugged"  # its screen went away; it comes back when asked


class StagePlace(QObject):
    """Puts the window on a screen and takes it away; says what happened, in the strip.

    own_place  a point of the facilitator's window
    come_back  brings the facilitator's window to the front

    changed    another state, or other screens
    """

    changed = Signal()

    def __init__(
        self,
        window: StageWindow,
        director: StageDirector,
        screens: Screens,
        settings_file: SettingsFile,
        messages: Messages,
        own_place: Callable[[], QPoint],
        come_back: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._director = director
        self._screens = screens
        self._settings = settings_file
        self._messages = messages
        self._own_place = own_place
        self._come_back = come_back
        self._spot: Spot | None = None
        self._numbers = ScreenNumbers(self)
        self.state = StageState.OFF
        window.left.connect(self.lead_back)
        screens.changed.connect(self._screens_changed)
        director.changed.connect(self._draw)
        director.ticked.connect(window.canvas.show_moment)

    # What can be asked -------------------------------------------------------

    @property
    def spots(self) -> tuple[Spot, ...]:
        """The screens there are."""
        return self._screens.spots()

    @property
    def spot(self) -> Spot | None:
        """The screen the picture is on, or would go to; None: there is one screen for all."""
        if self.state is StageState.SHOWN:
            return self._spot
        return self._wanted()

    @property
    def own(self) -> Spot | None:
        """The screen of the facilitator."""
        return spot_at(self.spots, self._own_place())

    @property
    def is_on(self) -> bool:
        """Whether the room sees it, or could with one key."""
        return self.state is not StageState.OFF

    @property
    def is_unplugged(self) -> bool:
        """Whether its screen went away while it was on."""
        return self.state is StageState.UNPLUGGED

    @property
    def mirrored(self) -> bool:
        """Whether the beamer shows the same as the laptop."""
        return are_mirrored(self.spots)

    # What the facilitator does -----------------------------------------------

    def toggle(self) -> None:
        """On, or off."""
        if self.is_on and self.state is not StageState.UNPLUGGED:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show it on the screen of the room; with one screen: ready behind the window."""
        spot = self._wanted()
        if spot is None:
            self._stand_ready()
        else:
            self._show_on(spot)
            self._messages.say(self.tr("Het groot scherm staat aan op {0}.").format(spot.name))

    def close(self) -> None:
        """Take it away."""
        was = self.state
        self._go(StageState.OFF)
        if was is StageState.COVERING:
            self._come_back()
        self._messages.say(self.tr("Het groot scherm is uit."), self.tr("Zet aan"), self.open)

    def swap(self) -> None:
        """One screen: the picture to the front, or the facilitator's window."""
        if self.state is StageState.COVERING:
            self._go(StageState.ASIDE)
            self._come_back()
        elif self._wanted() is None:
            self._cover()
        elif self.state is StageState.SHOWN and self._spot is not None:
            self._messages.say(
                self.tr("Wisselen hoeft niet: de zaal kijkt naar {0}.").format(self._spot.name)
            )
        else:
            self.open()

    def lead_back(self) -> None:
        """Esc, double-click, or closed by the system: the facilitator's window is there again."""
        if self.state is StageState.COVERING:
            self._go(StageState.ASIDE)
            self._come_back()
        elif self.state is StageState.SHOWN:
            self.close()
            self._come_back()

    def choose_screen(self, spot: Spot) -> None:
        """Show it on this screen, and remember it. The own screen: swap with F9."""
        if spot == self.own:
            self._settings.change(stage_screen="")
            self._stand_ready()
        else:
            self._show_on(spot)
            self._messages.say(self.tr("Het groot scherm staat aan op {0}.").format(spot.name))

    def show_numbers(self) -> None:
        """Show on each screen which number it has, for three seconds."""
        self._numbers.show(self.spots)

    def stop(self) -> None:
        """The program closes."""
        self._numbers.hide()
        self.state = StageState.OFF
        self._window.hide()
        self._window.deleteLater()

    # Inside ------------------------------------------------------------------

    def _wanted(self) -> Spot | None:
        return for_the_room(self.spots, self.own, self._settings.current.stage_screen)

    def _show_on(self, spot: Spot) -> None:
        self._spot = spot
        self._settings.change(stage_screen=spot.key)
        self._put_on(spot, StageState.SHOWN, take_focus=False)

    def _cover(self) -> None:
        own = self.own
        if own is not None:
            self._put_on(own, StageState.COVERING, take_focus=True)

    def _put_on(self, spot: Spot, state: StageState, *, take_focus: bool) -> None:
        self._director.screen_size = spot.place.size()
        self.state = state
        self._director.refresh()
        self._window.show_on(spot.place, take_focus=take_focus)
        self._director.plan_tick()
        self.changed.emit()

    def _stand_ready(self) -> None:
        """One screen: behind the facilitator's window, one key away."""
        self._go(StageState.ASIDE)
        self._messages.say(self._one_screen_words(), self.tr("Wissel nu"), self.swap)

    def _go(self, state: StageState) -> None:
        self.state = state
        self._window.hide()
        self._director.plan_tick()
        self.changed.emit()

    def _draw(self) -> None:
        if self.state in (StageState.SHOWN, StageState.COVERING):
            hint = back_hint(_SWAP_KEY) if self.state is StageState.COVERING else ""
            self._window.canvas.show_view(self._director.view, self._director.now(), hint)

    def _screens_changed(self) -> None:
        if self.state is StageState.SHOWN:
            self._look_for_own_screen()
        elif self.state is StageState.UNPLUGGED:
            self._offer_back()
        elif self.state in (StageState.ASIDE, StageState.COVERING) and self._wanted():
            self._offer_second()
        self.changed.emit()

    def _look_for_own_screen(self) -> None:
        """Its screen may be gone, moved, or show the same as the laptop now."""
        name = self._spot.name if self._spot else ""
        spot = next((s for s in self.spots if s.name == name), None)
        own = self.own
        if spot is None:
            self._go(StageState.UNPLUGGED)
            self._messages.warn(
                self.tr("{0} is losgekoppeld. Het groot scherm is nu verborgen.").format(name)
            )
        elif own is not None and (spot == own or spot.place.intersects(own.place)):
            self._go(StageState.UNPLUGGED)
            self._messages.warn(self.mirrored_words())
        elif self._spot is not None and spot.place != self._spot.place:
            self._show_on(spot)

    def _offer_back(self) -> None:
        spot = self._wanted()
        if spot is not None:
            self._messages.say(
                self.tr("{0} is er weer.").format(spot.name), self.tr("Toon weer"), self.open
            )

    def _offer_second(self) -> None:
        spot = self._wanted()
        if spot is not None:
            self._messages.say(
                self.tr("Er is een tweede scherm: {0}.").format(spot.name),
                self.tr("Toon daar"),
                self.open,
            )

    def mirrored_words(self) -> str:
        """Return what to do when the beamer shows the same as the laptop."""
        return self.tr(
            "De beamer toont hetzelfde als je laptop. Druk op Windows+P en kies Uitbreiden."
        )

    def _one_screen_words(self) -> str:
        if self.mirrored:
            return self.mirrored_words()
        return self.tr("Er is één scherm. Met {0} wissel je met het groot scherm.").format(
            _SWAP_KEY
        )


_SWAP_KEY = key_name(spec("stage_swap").keys[0])
