"""The buttons below the ring. The big one says what it will do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.clock import minutes_seconds
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import ClockStyle
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.overflow_row import OverflowRow
from wijkdialoog.ui.theme import icon, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button
from wijkdialoog.ui.widgets.single_click import once_for_a_double_click
from wijkdialoog.ui.words.people import name_at_table
from wijkdialoog.ui.words.saying import shortened

HELPERS_HEIGHT = 56
_MOST = 24  # characters of a name or label: a long one must not push the other buttons away


@dataclass(frozen=True)
class Onward:
    """What the big button does now."""

    text: str
    key: str = "PgDn"


class TurnControls(QWidget):
    """Main buttons in one row, helpers in a smaller row that gives way when there is no room.

    onward_chosen   the big button
    pause_chosen, question_chosen  "Even stil", "Vraag": stop a clock, or let it go on
    floor_chosen    "Geef het woord": open the list
    repair_chosen   "Herstel": open the menu, at this place (global)
    length_chosen   "2:00 per beurt": type another length, at this place (global)
    cue_chosen, rules_chosen, fair_chosen  "Hulpkaart", "Spelregels", "Wie kwam aan bod"
    read_back_chosen  "Klopt dit zo?"
    round_off_chosen  "Beurt afronden"
    """

    onward_chosen = Signal()
    pause_chosen = Signal()
    question_chosen = Signal()
    floor_chosen = Signal()
    repair_chosen = Signal(QPoint)
    length_chosen = Signal(QPoint)
    cue_chosen = Signal()
    rules_chosen = Signal()
    fair_chosen = Signal()
    read_back_chosen = Signal()
    round_off_chosen = Signal()

    def __init__(self, acts: ConversationActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self._style = ClockStyle.CALM
        self._pause_icon = "fa6s.pause"
        self.main = OverflowRow(10, centred=True)
        self.helpers = OverflowRow(8, centred=True)
        self._helper_list: list[QPushButton] = []
        self._make_main()
        self._make_helpers()
        self._lay_out()

    def show_view(self, view: Conversation, onward: Onward) -> None:
        """Enable and name the buttons as the evening stands."""
        open_ = not view.dialogue.closed and view.has_begun
        self.onward.setText(onward.text)
        self.onward.set_key(onward.key)
        self.onward.setAccessibleName(onward.text)
        # Also when the beginning was taken back: going on begins the evening again.
        self.onward.setEnabled(not view.dialogue.closed)
        self.previous.setEnabled(open_ and view.can_go_back)
        self.passes.setEnabled(open_ and view.can_pass())
        self.later.setEnabled(open_ and view.can_postpone())
        self._show_pause(view, enabled=open_)
        self._show_time(view, enabled=open_)
        self.repair.setEnabled(open_)
        self.round_off.setEnabled(open_ and view.running_turn is not None)
        self.cycle.setEnabled(open_)
        self.free.setEnabled(open_)
        self.floor.setEnabled(open_ and bool(view.present))
        self._style = view.dialogue.clock_style
        digits = self._style is ClockStyle.DIGITS
        self.style_button.setText(self.tr("Rustige klok") if digits else self.tr("Klok in cijfers"))
        self.main.fit()
        self.helpers.fit()

    def show_helpers(self, shown: bool, *, for_now: bool) -> None:
        """Show the row of helpers; else they stand in the menu "Meer" of the main row.

        for_now  the row comes and goes at this size; the main buttons must not move for it
        """
        self.main.keep_room_for_more(keep=for_now)
        self.helpers.setVisible(shown)
        rest = [] if shown else list(self._helper_list)
        self.main.set_elsewhere(rest)

    def toggle_pause(self, view: Conversation) -> None:
        """F8: even stil, and on again."""
        if view.is_paused:
            self._acts.resume()
        else:
            self._acts.pause()

    def toggle_question(self, view: Conversation) -> None:
        """Shift+F8: the speaker's clock waits for a question, and goes on again."""
        if view.is_turn_paused:
            self._acts.resume_turn()
        else:
            self._acts.pause_turn()

    def toggle_style(self) -> None:
        """The other way to show time."""
        other = ClockStyle.CALM if self._style is ClockStyle.DIGITS else ClockStyle.DIGITS
        self._acts.set_clock_style(other)

    def _show_pause(self, view: Conversation, *, enabled: bool) -> None:
        paused = view.is_paused
        self.pause.setEnabled(enabled)
        self._pause_icon = "fa6s.play" if paused else "fa6s.pause"
        self._draw_pause()
        name = self.tr("Ga verder") if paused else self.tr("Even stil")
        self.pause.setAccessibleName(name)
        self.pause.setToolTip(f"{name} (F8)")
        waiting = view.is_turn_paused
        self.question.setEnabled(enabled and view.running_turn is not None and not paused)
        self.question.setText(self.tr("Beurt gaat verder") if waiting else self.tr("Vraag"))

    def _show_time(self, view: Conversation, *, enabled: bool) -> None:
        self.more_time.setEnabled(enabled)
        self.less_time.setEnabled(enabled)
        seconds = view.cycle.seconds_per_turn if view.cycle else None
        self.length.setEnabled(enabled and view.cycle is not None and not view.is_free)
        if seconds is None:
            self.length.setText(self.tr("Tijd per beurt"))
        else:
            self.length.setText(self.tr("{0} per beurt").format(minutes_seconds(seconds * 1000)))

    def _make_main(self) -> None:
        acts = self._acts
        self.previous = _made(self.tr("↶ Vorige"), "plain", "PgUp", acts.previous_turn)
        self.passes = _made(self.tr("Past"), "plain", "F7", acts.pass_turn)
        self.later = _made(self.tr("Straks"), "plain", "F6", acts.postpone)
        self.onward = button("", "primary", key="PgDn", on_click=self.onward_chosen.emit)
        self.pause = button("", "plain", on_click=self.pause_chosen.emit)
        self.pause.setProperty("shown_key", "F8")
        once_for_a_double_click(self.previous, self.passes, self.later, self.onward, self.pause)
        for made, importance in (
            (self.previous, 6),
            (self.passes, 4),
            (self.later, 5),
            (self.onward, 10),
            (self.pause, 8),
        ):
            self.main.add(made, importance)
        self.main.set_more_role("plain")

    def offer_sound(self, chime: Chime) -> None:
        """Add the switch of the sound; it is the first to stand in the menu."""
        self.sound = button(self.tr("Geluid bij tijd"), "light-chip")
        self.sound.setCheckable(True)
        self.sound.setChecked(chime.wanted)
        tip = self.tr("Eén zacht geluid als de tijd van een beurt om is")
        self.sound.setToolTip(f"{tip} (Ctrl+Shift+G)")
        self.sound.toggled.connect(lambda on: chime.want(wanted=on))
        self._add_helper(self.sound, 1)
        self.helpers.fit()

    def offer_tally(self, count: Callable[[], object]) -> None:
        """Add the button that counts hands: a large one in the closing round, else a helper."""
        words = self.tr("Handen tellen")
        self.tally = _made(words, "plain", "Ctrl+Shift+T", count)
        self.tally_before = self._helper(words, "Ctrl+Shift+T", count, 2)
        self.main.add(self.tally, 9)
        self.main.set_wanted(self.tally, wanted=False)

    def show_closing(self, *, closing: bool) -> None:
        """In the closing round, hands are counted."""
        self.main.set_wanted(self.tally, closing)
        self.helpers.set_wanted(self.tally_before, not closing)

    def offer_look_back(self, look_back: Callable[[], object]) -> None:
        """Add the button that shows agreements of earlier evenings."""
        self.look_back = self._helper(self.tr("Vorige keer"), "Ctrl+Shift+A", look_back, 2)
        self.look_back.setToolTip(self.tr("Hoe staat het met de afspraken? (Ctrl+Shift+A)"))
        self.show_past(has_past=False)

    def show_past(self, *, has_past: bool) -> None:
        """Offer the look back where there is something to look back on."""
        self.look_back.setEnabled(has_past)
        self.helpers.set_wanted(self.look_back, has_past)

    def _make_helpers(self) -> None:
        acts, helper = self._acts, self._helper
        self.less_time = helper(self.tr("−1 min"), "Ctrl+Shift+↓", acts.less_time, 9)
        self.more_time = helper(self.tr("+1 min"), "Ctrl+Shift+↑", acts.more_time, 10)
        self.length = helper("", "Ctrl+T", self._ask_length, 6)
        self.question = helper(self.tr("Vraag"), "Shift+F8", self.question_chosen.emit, 7)
        self.question.setToolTip(self.tr("De beurt wacht op een vraag (Shift+F8)"))
        self.floor = helper(self.tr("Geef het woord"), "Ctrl+G", self.floor_chosen.emit, 4)
        self.repair = helper(self.tr("Herstel"), "Ctrl+H", self._ask_repair, 5)
        self.read_back = helper(self.tr("Klopt dit zo?"), "F3", self.read_back_chosen.emit, 8)
        self.cue = helper(self.tr("Hulpkaart"), "F2", self.cue_chosen.emit, 8)
        self.rules = helper(self.tr("Spelregels"), "Shift+F2", self.rules_chosen.emit, 3)
        self.fair = helper(self.tr("Wie kwam aan bod"), "Ctrl+Shift+E", self.fair_chosen.emit, 3)
        self.round_off = helper(self.tr("Beurt afronden"), "F4", self.round_off_chosen.emit, 1)
        self.cycle = helper(self.tr("Nog een rondje"), "Ctrl+R", acts.start_cycle, 1)
        self.free = helper(self.tr("Vrij gesprek"), "Ctrl+F", acts.start_free, 1)
        self.style_button = helper("", "", self.toggle_style, 2)

    def _helper(
        self, text: str, key: str, act: Callable[[], object], importance: int
    ) -> QPushButton:
        made = _made(text, "light-chip", key, act)
        self._add_helper(made, importance)
        return made

    def _add_helper(self, made: QPushButton, importance: int) -> None:
        """Add a button to the row; a higher importance stays visible longer."""
        self._helper_list.append(made)
        self.helpers.add(made, importance)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less room around the words, where there is little."""
        super().resizeEvent(event)
        self.main.set_compact(self.width() < scaled(690))

    def _draw_pause(self) -> None:
        self.pause.setIcon(icon(self._pause_icon))
        self.pause.setIconSize(QSize(scaled(17), scaled(17)))

    def _ask_length(self) -> None:
        self.length_chosen.emit(_above(self.length, self))

    def _ask_repair(self) -> None:
        self.repair_chosen.emit(_above(self.repair, self))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.helpers)
        column.addWidget(self.main)

        def fit() -> None:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(scaled(8))
            # As high as a prompt, which takes this place: the seats above must not jump.
            self.helpers.setFixedHeight(scaled(HELPERS_HEIGHT))
            self._draw_pause()

        on_theme(self, fit)


def _made(text: str, role: str, key: str, act: Callable[[], object]) -> QPushButton:
    made = button(text, role, on_click=act)
    made.setProperty("shown_key", key)
    if key:
        made.setToolTip(f"{text} ({key})" if text else key)
        made.setAccessibleDescription(key)
    return made


def _above(made: QPushButton, page: QWidget) -> QPoint:
    widget = made if made.isVisible() else page
    return widget.mapToGlobal(QPoint(0, 0))


def onward_of(view: Conversation, words: "OnwardWords") -> Onward:
    """Return what the big button does now."""
    if view.cycle is not None and not view.is_complete:
        if view.upcoming is not None:
            name = name_at_table(view.upcoming, view.seats, _MOST)
            return Onward(words.next_person.format(name))
        if view.speaker is not None:
            return Onward(words.end_turn)
    if view.next_round is not None:
        return Onward(words.next_round.format(shortened(view.next_round.label, _MOST)))
    return Onward(words.to_harvest)


@dataclass(frozen=True)
class OnwardWords:
    """The four texts of the big button, already translated; {0} is a name or label."""

    next_person: str
    end_turn: str
    next_round: str
    to_harvest: str
