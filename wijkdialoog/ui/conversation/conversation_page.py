"""The live page: rounds at the left, the ring in the middle, what was caught at the right."""

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.clock import minutes_seconds, parse_duration
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Presence
from wijkdialoog.domain.ids import DialogueId, ParticipantId, RoundId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.conversation.catching import Catching
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.conversation_keys import install_keys
from wijkdialoog.ui.conversation.conversation_pulse import ConversationPulse
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.conversation.conversation_words import ConversationWords
from wijkdialoog.ui.conversation.prompts import Prompts, Typing
from wijkdialoog.ui.conversation.reading_back import ReadingBack
from wijkdialoog.ui.conversation.schedule_chip import ScheduleChip, SchedulePanel
from wijkdialoog.ui.conversation.turn_controls import LengthEntry, OnwardWords, onward_of
from wijkdialoog.ui.conversation.turn_menus import FloorList, TurnMenus
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.labels import plural
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Page, Step

_TOPICS = (Topic.DIALOGUES, Topic.ROUNDS, Topic.PARTICIPANTS, Topic.PEOPLE, Topic.TURNS)

_DOUBLE_PRESS_MS = 1200
"""A clicker pressed twice must not also skip a round."""


class ConversationPage(Page):
    """What happens in the room is steered here; the line at the bottom keeps the focus."""

    def __init__(
        self,
        facilitation: Facilitation,
        capture: Capture,
        participants: Participants,
        harvest: Harvest,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._facilitation = facilitation
        self._participants = participants
        self._guard = guard
        self._messages = messages
        self._dialogue_id: DialogueId | None = None
        self._conversation: Conversation | None = None
        self._typing = Typing()
        self._spoke = False
        self._second = -1
        self._since_onward = QElapsedTimer()
        self.acts = ConversationActs(facilitation, guard, self)
        self.view = ConversationView(self.acts)
        self.chip = ScheduleChip()
        self.catching = Catching(self.view.bar, self.view.stream, capture, harvest, guard, hub)
        self.reading_back = ReadingBack(
            self.view.read_back, self.view.stream, self.catching, hub, facilitation.now
        )
        self._words = ConversationWords(self)
        self._prompts = Prompts(self.acts, self)
        self._menus = TurnMenus(self.acts, self)
        self._pulse = ConversationPulse(facilitation, self)
        self.floor_list = FloorList(self)
        self.length_entry = LengthEntry(self)
        self._schedule = SchedulePanel(self)
        Freshness(self, _TOPICS, hub)
        self._lay_out()
        self._connect()

    # What the window calls

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Enter the conversation: where it was, with the half-typed line."""
        if dialogue_id != self._dialogue_id:
            self._typing = Typing()
            self._spoke = False
            self._conversation = None
        self._dialogue_id = dialogue_id
        self.acts.dialogue_id = dialogue_id
        self.catching.open(dialogue_id)
        view = self._guard(lambda: self._facilitation.view(dialogue_id))
        if view is not None and not view.dialogue.closed and view.rounds:
            self._guard.succeeded(lambda: self._facilitation.begin(dialogue_id))
            self._pulse.follow(dialogue_id)
        self.reload()
        self.catching.reload()
        self.view.bar.take_focus()

    def reload(self) -> None:
        """Read the evening again; the line and its focus stay as they are."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        view = self._guard(lambda: self._facilitation.view(dialogue_id))
        if view is None:
            return
        self._conversation = view
        if not view.is_paused:
            self._typing = Typing()
        self.view.show_question(view.current_round)
        self.view.rail.show_rules(view.dialogue.ground_rules)
        self.view.ring.show_view(self._words.ring(view))
        self.view.controls.show_view(view, onward_of(view, self._onward_words()))
        self.catching.follow(view)
        self.reading_back.follow(view)
        self._second = -1
        self._tick()
        self.view.fit()

    def leave(self) -> None:
        """Store the half-typed line."""
        self.catching.flush()

    def header_extra(self) -> QWidget | None:
        """Return the chip with time and schedule."""
        return self.chip

    def stop(self) -> None:
        """Store what is half typed, and let the heart beat no more."""
        self.catching.flush()
        self._pulse.stop()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """The clock is seen: repaint it."""
        super().showEvent(event)
        self._pulse.set_watched(watched=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees the clock: only the heart goes on."""
        super().hideEvent(event)
        self._pulse.set_watched(watched=False)
        self.catching.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A page that is a window by itself stops as well."""
        self.stop()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is next when no field has the focus; Esc goes back to the line, never away."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._onward()
        elif event.key() == Qt.Key.Key_Escape:
            self._close_popups()
            self.view.bar.take_focus()
        else:
            super().keyPressEvent(event)

    # What the parts ask

    def _connect(self) -> None:
        view, bar = self.view, self.view.bar
        self.acts.done.connect(self.floor_list.close_list)
        self.acts.done.connect(bar.take_focus)
        self._prompts.step_requested.connect(self.step_requested)
        view.prompt.used.connect(bar.take_focus)
        view.rail.round_chosen.connect(self._go_to_round)
        view.ring.seat_chosen.connect(self._open_seat_menu)
        view.ring.clock_chosen.connect(view.controls.toggle_style)
        controls = view.controls
        controls.onward_chosen.connect(self._onward)
        controls.floor_chosen.connect(self._open_floor_list)
        controls.repair_chosen.connect(self._open_repair)
        controls.length_chosen.connect(self._open_length)
        controls.cue_chosen.connect(self._toggle_cue)
        controls.read_back_chosen.connect(self._toggle_read_back)
        controls.pause.clicked.connect(self._toggle_pause)
        controls.question.clicked.connect(self._toggle_question)
        controls.main.used.connect(bar.take_focus)
        view.cue.closed.connect(self._toggle_cue)
        view.stream.model.rowsInserted.connect(view.refresh_count)
        view.stream.model.rowsRemoved.connect(view.refresh_count)
        view.stream.model.modelReset.connect(view.refresh_count)
        self.floor_list.chosen.connect(self._give_floor)
        self.floor_list.newcomer.connect(self._sit_down)
        self.floor_list.finished.connect(bar.take_focus)
        self.length_entry.entered.connect(self._set_length)
        self.length_entry.finished.connect(bar.take_focus)
        self.chip.clicked.connect(self._open_schedule)
        self._schedule.spread_chosen.connect(self.acts.spread)
        self._pulse.ticked.connect(self._tick)
        self._pulse.slept.connect(self._say_slept)
        self.catching.typed.connect(self._note_typing)
        self.catching.finished.connect(self._focus_home)
        view.read_back.closed.connect(bar.take_focus)
        view.read_back.typed.connect(bar.take_text)
        self._install_keys()

    def _install_keys(self) -> None:
        acts, controls = self.acts, self.view.controls
        install_keys(
            self,
            {
                "PgDown": self._onward,
                "PgUp": acts.previous_turn,
                "F6": acts.postpone,
                "F7": acts.pass_turn,
                "F8": self._toggle_pause,
                "Shift+F8": self._toggle_question,
                "F4": acts.end_turn,
                "F2": self._toggle_cue,
                "F3": self._toggle_read_back,
                "Ctrl+Shift+Up": acts.more_time,
                "Ctrl+Shift+Down": acts.less_time,
                "Ctrl+R": acts.start_cycle,
                "Ctrl+F": acts.start_free,
                "Ctrl+G": self._open_floor_list,
                "Ctrl+D": self.view.bar.open_speakers,
                "Ctrl+L": self._toggle_side,
                "Ctrl+E": self.view.stream.edit_last,
                "Ctrl+T": lambda: self._open_length(_corner(controls)),
                "Ctrl+H": lambda: self._open_repair(_corner(controls)),
                "Alt+Down": lambda: self._step_round(1),
                "Alt+Up": lambda: self._step_round(-1),
            },
            self.view.bar.choose_target,
        )

    def _onward(self) -> None:
        """Do what the big button says."""
        view = self._conversation
        if view is None or view.dialogue.closed:
            return
        quick = self._since_onward.isValid() and self._since_onward.elapsed() < _DOUBLE_PRESS_MS
        self._since_onward.start()
        if view.cycle is not None and not view.is_complete and (view.upcoming or view.speaker):
            self.acts.next_turn()
        elif quick:
            self.view.bar.take_focus()
        elif view.next_round is not None:
            self.acts.next_round()
        else:
            self.step_requested.emit(Step.HARVEST)

    def _onward_words(self) -> OnwardWords:
        return OnwardWords(
            self.tr("Volgende: {0}"),
            self.tr("Rond de beurt af"),
            self.tr("Volgende ronde: {0}"),
            self.tr("Naar de oogst"),
        )

    def _go_to_round(self, round_id: RoundId) -> None:
        view = self._conversation
        is_current = view is not None and view.dialogue.current_round_id == round_id
        if is_current and view is not None and not view.is_paused:
            self.view.bar.take_focus()
        else:
            self.acts.start_round(round_id)

    def _step_round(self, step: int) -> None:
        view = self._conversation
        if view is None or not view.rounds:
            return
        current = view.current_round
        place = view.rounds.index(current) + step if current else 0
        if 0 <= place < len(view.rounds):
            self.acts.start_round(view.rounds[place].id)

    def _open_seat_menu(self, participant_id: ParticipantId, place: QPoint) -> None:
        view = self._conversation
        seat = view.seat(participant_id) if view else None
        if view is not None and seat is not None and not view.dialogue.closed:
            self._open(self._menus.seat_menu(view, seat, self), place)

    def _open_repair(self, place: QPoint) -> None:
        if self._conversation is not None and not self._conversation.dialogue.closed:
            menu = self._menus.repair_menu(self._conversation, self)
            self._open(menu, QPoint(place.x(), place.y() - menu.sizeHint().height()))

    def _open(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self.view.bar.take_focus)
        menu.popup(place)

    def _open_floor_list(self) -> None:
        view = self._conversation
        if view is not None and not view.dialogue.closed:
            ring = self.view.ring
            middle = self.mapFromGlobal(ring.mapToGlobal(ring.rect().center()))
            self.floor_list.open(view, middle, self.height() - 8)

    def _give_floor(self, participant_id: ParticipantId) -> None:
        view = self._conversation
        seat = view.seat(participant_id) if view else None
        if seat is not None and not seat.is_present:
            self.acts.arrive(participant_id)
        else:
            self.acts.give_floor(participant_id)

    def _sit_down(self, typed: str) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        added = self._guard(lambda: self._participants.add(dialogue_id, typed, Presence.EXPECTED))
        if added is not None:
            self.acts.arrive(added)

    def _open_length(self, place: QPoint) -> None:
        view = self._conversation
        if view is None or view.cycle is None or view.is_free or view.dialogue.closed:
            return
        seconds = view.cycle.seconds_per_turn
        self.length_entry.open_at(place, minutes_seconds(seconds * 1000) if seconds else "")

    def _set_length(self, typed: str) -> None:
        seconds = self._guard(lambda: parse_duration(typed)) if typed.strip() else None
        if typed.strip() and seconds is None:
            return
        if self.acts.set_turn_length(seconds):
            self.length_entry.close_entry()

    def _toggle_pause(self) -> None:
        view = self._conversation
        if view is not None and not view.dialogue.closed:
            self._typing = Typing(paused_here=not view.is_paused)
            self.view.controls.toggle_pause(view)

    def _toggle_question(self) -> None:
        if self._conversation is not None:
            self.view.controls.toggle_question(self._conversation)

    def _toggle_cue(self) -> None:
        self.view.toggle_cue()
        self.view.bar.take_focus()

    def _toggle_read_back(self) -> None:
        if self._conversation is not None:
            self.reading_back.toggle(self._conversation)

    def _focus_home(self) -> None:
        """Back to the lines that are being read, else to the line at the bottom."""
        if self.view.read_back.isVisible():
            self.view.read_back.take_focus()
        else:
            self.view.bar.take_focus()

    def _toggle_side(self) -> None:
        """In a narrow window the ring and the stream take turns; else walk through the stream."""
        if self.view.narrow:
            self.view.toggle_side()
            self.view.bar.take_focus()
        else:
            self.view.stream.take_focus()

    def _open_schedule(self) -> None:
        view, dialogue_id = self._conversation, self._dialogue_id
        if view is None or dialogue_id is None:
            return
        proposal = self._guard(lambda: self._facilitation.proposal(dialogue_id))
        drift = self._words.drift(view, self._facilitation.now())
        self._schedule.open_below(self.chip, drift, proposal)

    def _close_popups(self) -> None:
        self.floor_list.close_list()
        self.length_entry.close_entry()
        self.view.read_back.close_panel()

    # What moves with time

    def _tick(self) -> None:
        view = self._conversation
        if view is None:
            return
        now = self._facilitation.now()
        self.view.ring.show_clock(self._words.clock(view, now))
        prompt_was = self.view.prompt.isVisibleTo(self)
        self.view.prompt.show_prompt(self._prompts.prompt(view, now, self._typing))
        if prompt_was != self.view.prompt.isVisibleTo(self):
            self.view.fit()
        if now // 1000 != self._second:
            self._second = now // 1000
            self._each_second(view, now)

    def _each_second(self, view: Conversation, now: int) -> None:
        self.view.rail.show_rounds(self._words.rail(view, now))
        self.view.stream.show_moment(now)
        text, difference = self._words.schedule(view, now, spoke_before=self._spoke)
        self._spoke = bool(difference)
        self.chip.show_schedule(text, difference, self._words.drift(view, now))

    def _note_typing(self) -> None:
        view = self._conversation
        if view is not None and view.is_paused and self._typing.since_ms is None:
            now = self._facilitation.now()
            self._typing = Typing(now, self._typing.paused_here)

    def _say_slept(self, slept_ms: int) -> None:
        minutes = max(1, round(slept_ms / 60_000))
        text = plural(
            minutes,
            self.tr("De laptop sliep 1 minuut. De klok stond stil."),
            self.tr("De laptop sliep {n} minuten. De klok stond stil."),
        )
        self._messages.say(text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)


def _corner(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(QPoint(0, 0))
