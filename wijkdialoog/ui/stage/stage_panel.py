"""What the facilitator sees of the table screen: the picture in small, and what can be chosen."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.stage import MOST_MESSAGE_CHARACTERS, Layout
from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.stage import stage_words as words
from wijkdialoog.ui.stage.screens import Spot
from wijkdialoog.ui.stage.stage_canvas import StageCanvas
from wijkdialoog.ui.stage.stage_director import StageDirector
from wijkdialoog.ui.stage.stage_place import StagePlace, StageState
from wijkdialoog.ui.stage.stage_scene import LISTS
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import (
    ChipRow,
    FlowLayout,
    Toggle,
    button,
    icon_button,
    label,
    scroll,
    set_role,
)
from wijkdialoog.ui.widgets.fields import LineField
from wijkdialoog.ui.words.saying import plural

WIDTH = 330
_BREAKS = (10, 15)
_ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_FOLLOWS = "follows"  # a chip needs a value; None chooses nothing


def _key(id_: str) -> str:
    return key_name(spec(id_).keys[0])


class StagePanel(QFrame):
    """Never modal: it stands beside the page, and the line keeps what is typed.

    closed      hide it
    looked_at   it is seen, or no longer: the clock of the miniature may tick or not
    """

    closed = Signal()
    looked_at = Signal()

    def __init__(
        self, director: StageDirector, place: StagePlace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._director = director
        self._place = place
        self._began_at: QPushButton | None = None  # a chip that nobody walked to
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Groot scherm"))
        self._make_picture()
        self._make_choices()
        self._make_screens()
        self._lay_out()
        self._connect()
        self.hide()

    # What is shown -----------------------------------------------------------

    def show_picture(self) -> None:
        """Show what the room sees now, and what was chosen."""
        director = self._director
        if not self.isVisible():
            return
        self.picture.set_screen_size(director.screen_size)
        self.picture.show_view(director.view, director.now())
        self.picture.setAccessibleName(
            self.tr("De zaal ziet: {0}").format(words.layout_label(director.view.layout))
        )
        self.coming.setText(self._coming())
        chosen = director.choice.layout
        self.layouts.choose(chosen or _FOLLOWS)
        with QSignalBlocker(self.message):
            self.message.show_value(director.choice.message)
        self.clear.setEnabled(bool(director.choice.message))
        self.sizes.choose(director.choice.large)
        self.counts.setVisible(director.view.layout is Layout.TALLY)
        with QSignalBlocker(self.counts):
            self.counts.setChecked(director.choice.counts)
        self._show_leaves()
        self._show_notes()

    def show_place(self) -> None:
        """Show where it is, and which screens there are."""
        if not self.isVisible():
            return
        place = self._place
        on = place.is_on and place.state is not StageState.UNPLUGGED
        self.power.setText(self.tr("Zet uit") if on else self.tr("Zet aan"))
        set_role(self.power, "plain" if on else "primary")
        self.state.setText(self._state())
        spots, own = place.spots, place.own
        self.screens.set_choices([(spot.key, self._screen(spot, own)) for spot in spots])
        target = place.spot
        self.screens.choose(target.key if target else "")
        alone = target is None
        self.swap.setVisible(alone)
        covering = place.state is StageState.COVERING
        self.swap.setText(self.tr("Terug") if covering else self.tr("Wissel"))
        self._mirror.setVisible(place.mirrored)
        self._mirror.setText(place.mirrored_words())
        self._lonely.setVisible(alone and not place.mirrored)

    @property
    def layout_words(self) -> str:
        """What the room sees, in a word."""
        return words.layout_label(self._director.view.layout)

    def small_picture(self, size: QSize) -> QPixmap:
        """Return what the room sees as a picture of this size."""
        self._thumb.set_screen_size(self._director.screen_size)
        ratio = self.devicePixelRatioF()
        self._thumb.show_view(self._director.view, self._director.now())
        return self._thumb.picture(size, ratio)

    def take_focus(self) -> None:
        """Begin with what is shown; Tab and the arrow keys go on from there."""
        self._began_at = self.layouts.chip(self._director.choice.layout or _FOLLOWS)
        self._began_at.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Qt ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while nobody looked."""
        super().showEvent(event)
        self.show_place()
        self.show_picture()
        self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The miniature needs no clock any more."""
        super().hideEvent(event)
        self.looked_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; arrow keys go through what can be shown."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Double-click the miniature: on or off. Arrow keys go through the layouts in order.

        A space on the chip where the panel opened is for who was typing: it is chosen already.
        """
        if event.type() == QEvent.Type.MouseButtonDblClick and watched is self.picture:
            self._place.toggle()
            return True
        if event.type() == QEvent.Type.FocusOut and watched is self._began_at:
            self._began_at = None
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Space and watched is self._began_at:
                event.ignore()
                return True
            step = _ARROWS.get(Qt.Key(event.key()))
            if step and isinstance(watched, QPushButton) and watched in self._chips:
                chips = self._chips
                place = (chips.index(watched) + step) % len(chips)
                chips[place].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # Words -------------------------------------------------------------------

    def _coming(self) -> str:
        if self._director.choice.layout is None and self._director.view.layout is Layout.LOOK_BACK:
            return self.tr("Hierna volgt de zaal weer de ronde.")
        if self._director.choice.layout is None:
            return words.coming_words(self._director.picture.coming)
        return self.tr("Dit blijft staan tot je iets anders kiest.")

    def _state(self) -> str:
        place = self._place
        spot = place.spot
        match place.state:
            case StageState.SHOWN:
                return self.tr("Aan op {0}").format(spot.name if spot else "")
            case StageState.COVERING:
                return self.tr("Aan, over dit venster")
            case StageState.ASIDE:
                return self.tr("Aan, achter dit venster")
            case StageState.UNPLUGGED:
                return self.tr("Het scherm is losgekoppeld")
            case _:
                return self.tr("Uit: de zaal ziet niets")

    def _screen(self, spot: Spot, own: Spot | None) -> str:
        text = f"{spot.number} · {spot.name} {spot.size_text}"
        return self.tr("{0} (dit scherm)").format(text) if spot == own else text

    def _show_leaves(self) -> None:
        scene = self._director.scene if self._director.view.layout in LISTS else None
        many = scene is not None and scene.leaves > 1
        self._leaves.setVisible(many)
        if scene is not None and many:
            self.leaf.setText(words.leaf_words(scene.leaf, scene.leaves))
            self.leaf_back.setEnabled(scene.leaf > 0)
            self.leaf_onward.setEnabled(scene.leaf + 1 < scene.leaves)

    def _show_notes(self) -> None:
        notes = []
        kept = self._director.picture.kept_back
        if kept and self._director.view.layout in (Layout.HARVEST, Layout.READ_BACK):
            notes.append(
                plural(
                    kept,
                    self.tr("1 gevoelige regel blijft van het scherm."),
                    self.tr("{n} gevoelige regels blijven van het scherm."),
                )
            )
        if self._director.scene.cut:
            notes.append(self.tr("De vraag is te lang: het einde past niet."))
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))

    # Making ------------------------------------------------------------------

    def _make_picture(self) -> None:
        self.picture = StageCanvas(miniature=True)
        self.picture.setToolTip(self.tr("Dit ziet de zaal"))
        self.picture.installEventFilter(self)
        self._thumb = StageCanvas(miniature=True, parent=self)
        self._thumb.hide()
        self.coming = label("", "muted", wrap=True)
        self._note = label("", "warning", wrap=True)
        self.power = button(self.tr("Zet aan"), "primary", key=_key("stage"))
        self.state = label("", "strong", wrap=True)
        self.leaf = label("", "muted")
        self.leaf_back = icon_button(
            "fa6s.chevron-left", self.tr("Vorig blad ({0})").format(_key("stage_back"))
        )
        self.leaf_onward = icon_button(
            "fa6s.chevron-right", self.tr("Volgend blad ({0})").format(_key("stage_onward"))
        )

    def _make_choices(self) -> None:
        choices: list[tuple[object, str]] = [(_FOLLOWS, words.layout_label(None))]
        choices += [(layout, words.layout_label(layout)) for layout in Layout]
        self.layouts = ChipRow(choices, self.tr("Wat de zaal ziet"))
        self._chips: list[QPushButton] = [self.layouts.chip(value) for value, _ in choices]
        for chip in self._chips:
            # By itself Qt looks which chip lies in that direction, and passes some of them by.
            chip.installEventFilter(self)
        self.layouts.chip(Layout.BLACK).setToolTip(
            self.tr("Zwart, en weer terug ({0})").format(_key("stage_black"))
        )
        self.layouts.chip(Layout.READ_BACK).setToolTip(
            self.tr("Teruglezen, en weer terug ({0})").format(_key("stage_read_back"))
        )
        self.counts = Toggle(self.tr("Met de getelde handen"))
        self.message = LineField(self.tr("Regel voor de zaal"), self.tr("Pauze tot 20:15"))
        self.message.setMaxLength(MOST_MESSAGE_CHARACTERS)
        self.clear = button(self.tr("Weg"), "quiet")
        self.clear.setAccessibleName(self.tr("Haal de regel weg"))
        self.breaks = [
            button(self.tr("Pauze {0} min.").format(minutes), "chip") for minutes in _BREAKS
        ]
        self.sizes = ChipRow(
            [(False, self.tr("Gewoon")), (True, self.tr("Groter"))],
            self.tr("Letters op het scherm"),
        )
        for large in (False, True):
            self.sizes.chip(large).setToolTip(
                self.tr("Andere letters ({0})").format(_key("stage_large"))
            )

    def _make_screens(self) -> None:
        self.screens = ChipRow((), self.tr("Scherm voor de zaal"))
        self.numbers = button(self.tr("Toon nummers"), "quiet", icon="fa6s.hashtag")
        self.swap = button(self.tr("Wissel"), "plain", key=_key("stage_swap"))
        self._mirror = label("", "warning", wrap=True)
        # A beamer that duplicates is no second screen for Windows: nothing else can tell it.
        self._lonely = label(
            self.tr("Is er een beamer? Druk op Windows+P en kies Uitbreiden."), "muted", wrap=True
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(self._head())
        column.addWidget(self.picture)
        column.addWidget(self.coming)
        column.addWidget(self._note)
        column.addWidget(self._leaf_row())
        column.addWidget(self.state)
        column.addWidget(self._flow(self.power, self.swap))
        column.addWidget(label(self.tr("Wat de zaal ziet"), "strong"))
        column.addWidget(self.layouts)
        column.addWidget(self.counts)
        column.addWidget(label(self.tr("Regel voor de zaal"), "strong"))
        column.addLayout(self._message_row())
        column.addWidget(self._flow(*self.breaks))
        column.addWidget(label(self.tr("Letters"), "strong"))
        column.addWidget(self.sizes)
        column.addWidget(label(self.tr("Scherm"), "strong"))
        column.addWidget(self.screens)
        column.addWidget(self._mirror)
        column.addWidget(self._lonely)
        column.addWidget(self.numbers, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(inside))

        def fit() -> None:
            edge = scaled(14)
            column.setContentsMargins(edge, scaled(10), edge, edge)
            column.setSpacing(scaled(8))
            self.setMaximumWidth(scaled(WIDTH))

        on_theme(self, fit)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Groot scherm"), "heading"), 1)
        shut = icon_button("fa6s.xmark", self.tr("Sluit dit paneel (Esc)"), self.closed.emit)
        row.addWidget(shut)
        return row

    def _leaf_row(self) -> QWidget:
        self._leaves = QWidget()
        row = QHBoxLayout(self._leaves)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.leaf_back)
        row.addWidget(self.leaf)
        row.addWidget(self.leaf_onward)
        row.addStretch(1)
        return self._leaves

    def _message_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.message, 1)
        row.addWidget(self.clear)
        return row

    def _flow(self, *widgets: QWidget) -> QWidget:
        made = QWidget()
        row = FlowLayout(made, spacing=8)
        for widget in widgets:
            row.addWidget(widget)
        return made

    def _connect(self) -> None:
        director, place = self._director, self._place
        director.changed.connect(self.show_picture)
        director.ticked.connect(self.picture.show_moment)
        place.changed.connect(self.show_place)
        self.power.clicked.connect(lambda _checked=False: place.toggle())
        self.swap.clicked.connect(lambda _checked=False: place.swap())
        self.numbers.clicked.connect(lambda _checked=False: place.show_numbers())
        self.layouts.chosen.connect(self._choose_layout)
        self.counts.toggled.connect(lambda on: director.set_counts(counts=on))
        self.sizes.chosen.connect(lambda large: director.set_large(large=bool(large)))
        self.screens.chosen.connect(self._choose_screen)
        self.message.committed.connect(self._say)
        self.clear.clicked.connect(lambda _checked=False: self._forget())
        self.leaf_back.clicked.connect(lambda _checked=False: director.turn_leaf(-1))
        self.leaf_onward.clicked.connect(lambda _checked=False: director.turn_leaf(1))
        for minutes, made in zip(_BREAKS, self.breaks, strict=True):
            made.clicked.connect(lambda _checked=False, minutes=minutes: self._break(minutes))

    def _choose_layout(self, value: object) -> None:
        self._director.choose_layout(value if isinstance(value, Layout) else None)

    def _choose_screen(self, key: object) -> None:
        spot = next((spot for spot in self._place.spots if spot.key == key), None)
        if spot is not None:
            self._place.choose_screen(spot)

    def _say(self, text: str) -> None:
        if self._director.set_message(text):
            self.show_picture()
        else:
            self.message.refuse()

    def _forget(self) -> None:
        if self._director.set_message(""):
            self.message.setText("")
            self.show_picture()

    def _break(self, minutes: int) -> None:
        self._director.take_break(minutes, self.tr("Pauze tot {0}"))
