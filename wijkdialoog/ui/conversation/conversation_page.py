"""The live page: rounds at the left, the ring in the middle, what was caught at the right."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.actions import spec
from wijkdialoog.ui.conversation.catching import Catching
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.conversation_clock import ConversationClock
from wijkdialoog.ui.conversation.conversation_keys import install_key, install_keys
from wijkdialoog.ui.conversation.conversation_popups import ConversationPopups
from wijkdialoog.ui.conversation.conversation_pulse import ConversationPulse
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.conversation.practice_line import PracticeLine
from wijkdialoog.ui.conversation.prompts import Prompts
from wijkdialoog.ui.conversation.reading_back import ReadingBack
from wijkdialoog.ui.conversation.schedule_chip import ScheduleChip
from wijkdialoog.ui.conversation.turn_controls import OnwardWords, onward_of
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.photos.photo_desk import PhotoDesk, PhotoDrop
from wijkdialoog.ui.words.saying import plural

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
        self._guard = guard
        self._messages = messages
        self._dialogue_id: DialogueId | None = None
        self._conversation: Conversation | None = None
        self._since_onward = QElapsedTimer()
        self._desk: PhotoDesk | None = None
        self.acts = ConversationActs(facilitation, guard, self)
        self.view = ConversationView(self.acts)
        self.chip = ScheduleChip()
        self.catching = Catching(self.view.bar, self.view.stream, capture, harvest, guard, hub)
        self.reading_back = ReadingBack(
            self.view.read_back, self.view.stream, self.catching, hub, facilitation.now
        )
        self.popups = ConversationPopups(
            self, self.view, self.chip, self.acts, facilitation, participants, guard
        )
        self._prompts = Prompts(self.acts, self)
        self._clock = ConversationClock(self.view, self.chip, self._prompts, facilitation, self)
        self._pulse = ConversationPulse(facilitation, self)
        Freshness(self, _TOPICS, hub)
        self._lay_out()
        self._connect()

    def offer_sound(self, chime: Chime) -> None:
        """Let one soft sound be switched on, where this machine can play it."""
        self._clock.chime = chime
        if chime.can_sound:
            self.view.controls.offer_sound(chime)

    def offer_photos(self, desk: PhotoDesk) -> None:
        """Let a photo be added to the round: by button, by key, and by dropping it here."""
        self._desk = desk
        self.photo_button = self.view.stream.offer_photos(self._ask_photo)
        PhotoDrop(self).dropped.connect(lambda paths, _place: self._take_photos(paths))
        install_key(self, "Ctrl+Shift+F", self._ask_photo)

    def offer_practice(self, line: PracticeLine) -> None:
        """In a practice evening: show what a neighbour says, right above the line."""
        self.view.show_above_line(line)
        line.taken.connect(self.view.bar.take_text)
        install_key(self, spec("practice_take").keys[0], line.take_over)

    # What the window calls

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Enter the conversation: where it was, with the half-typed line."""
        if dialogue_id != self._dialogue_id:
            self._clock.forget()
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
        self.popups.follow(view)
        self.view.show_question(view.current_round)
        self.view.rail.show_rules(view.dialogue.ground_rules)
        self.view.controls.show_view(view, onward_of(view, self._onward_words()))
        self.catching.follow(view)
        self.reading_back.follow(view)
        self._clock.follow(view)
        self.view.fit()

    def leave(self) -> None:
        """Store the half-typed line."""
        self.catching.flush()

    def header_extra(self) -> QWidget | None:
        """Return the chip with time and schedule."""
        return self.chip

    def go_onward(self) -> None:
        """Do what the big button says; for a clicker while the table screen has the focus."""
        self._onward()

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
        self.acts.done.connect(bar.take_focus)
        self._prompts.step_requested.connect(self.step_requested)
        view.prompt.used.connect(bar.take_focus)
        view.rail.round_chosen.connect(self._go_to_round)
        view.ring.seat_chosen.connect(self.popups.open_seat_menu)
        view.ring.clock_chosen.connect(view.controls.toggle_style)
        controls = view.controls
        controls.onward_chosen.connect(self._onward)
        controls.floor_chosen.connect(self.popups.open_floor_list)
        controls.repair_chosen.connect(self.popups.open_repair)
        controls.length_chosen.connect(self.popups.open_length)
        controls.cue_chosen.connect(self._toggle_cue)
        controls.read_back_chosen.connect(self._toggle_read_back)
        controls.pause.clicked.connect(self._toggle_pause)
        controls.question.clicked.connect(self._toggle_question)
        controls.main.used.connect(bar.take_focus)
        view.cue.closed.connect(self._toggle_cue)
        view.stream.model.rowsInserted.connect(view.refresh_count)
        view.stream.model.rowsRemoved.connect(view.refresh_count)
        view.stream.model.modelReset.connect(view.refresh_count)
        self._pulse.ticked.connect(self._clock.tick)
        self._pulse.slept.connect(self._say_slept)
        self.catching.typed.connect(self._clock.note_typing)
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
                "Ctrl+Shift+G": self._toggle_sound,
                "Ctrl+G": self.popups.open_floor_list,
                "Ctrl+D": self.view.bar.open_speakers,
                "Ctrl+L": self._toggle_side,
                "Ctrl+E": self.view.stream.edit_last,
                "Ctrl+M": self.view.stream.hint.answer_yes,
                "Ctrl+Shift+M": self.view.stream.hint.answer_no,
                "Ctrl+T": lambda: self.popups.open_length(_corner(controls)),
                "Ctrl+H": lambda: self.popups.open_repair(_corner(controls)),
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

    def _toggle_pause(self) -> None:
        view = self._conversation
        if view is not None and not view.dialogue.closed:
            self._clock.note_pause(view)
            self.view.controls.toggle_pause(view)

    def _toggle_question(self) -> None:
        if self._conversation is not None:
            self.view.controls.toggle_question(self._conversation)

    def _toggle_sound(self) -> None:
        chime = self._clock.chime
        if chime is None or not chime.can_sound:
            self._messages.say(self.tr("Dit apparaat kan geen geluid laten horen."))
            return
        self.view.controls.sound.toggle()
        self._messages.say(
            self.tr("Geluid bij tijd: aan.") if chime.wanted else self.tr("Geluid bij tijd: uit.")
        )

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

    def _close_popups(self) -> None:
        self.popups.close_all()
        self.view.read_back.close_panel()

    def _ask_photo(self) -> None:
        if self._desk is not None:
            self._take_photos(self._desk.ask_pictures())

    def _take_photos(self, paths: list[Path]) -> None:
        view, dialogue_id = self._conversation, self._dialogue_id
        if self._desk is not None and view is not None and dialogue_id is not None:
            round_ = view.current_round
            self._desk.add(dialogue_id, round_.id if round_ else None, paths)
            self.view.bar.take_focus()

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
