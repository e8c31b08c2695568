"""The live page: rounds at the left, the ring in the middle, what was caught at the right."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import Layout
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.actions import spec
from wijkdialoog.ui.conversation.aside.asides import Asides
from wijkdialoog.ui.conversation.back.look_back import LookBackPanel
from wijkdialoog.ui.conversation.back.looking_back import LookingBack
from wijkdialoog.ui.conversation.back.reading_back import ReadingBack
from wijkdialoog.ui.conversation.capture.catching import Catching
from wijkdialoog.ui.conversation.capture.sensitive_keys import SensitiveKeys
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.conversation_clock import ConversationClock
from wijkdialoog.ui.conversation.conversation_keys import install_key, install_keys
from wijkdialoog.ui.conversation.conversation_popups import ConversationPopups
from wijkdialoog.ui.conversation.conversation_pulse import ConversationPulse
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.conversation.over_page import OverPage
from wijkdialoog.ui.conversation.practice_line import PracticeLine
from wijkdialoog.ui.conversation.prompts import Prompts
from wijkdialoog.ui.conversation.round_photos import RoundPhotos
from wijkdialoog.ui.conversation.schedule_chip import ScheduleChip
from wijkdialoog.ui.conversation.steering import Steering
from wijkdialoog.ui.conversation.turn_controls import onward_of
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Beside, Page, Step
from wijkdialoog.ui.photos.photo_desk import PhotoDesk, PhotoDrop
from wijkdialoog.ui.stage.stage_front import StageFront
from wijkdialoog.ui.tally.tally_panel import TallyPanel
from wijkdialoog.ui.words.saying import plural

_TOPICS = (Topic.DIALOGUES, Topic.ROUNDS, Topic.PARTICIPANTS, Topic.PEOPLE, Topic.TURNS)


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
        self._photos: RoundPhotos | None = None
        self._paper: QPushButton | None = None
        self.acts = ConversationActs(facilitation, guard, self)
        self.steering = Steering(self.acts, facilitation, self)
        self.view = ConversationView(self.acts)
        self.chip = ScheduleChip()
        self.catching = Catching(self.view.bar, self.view.stream, capture, harvest, guard, hub)
        self.reading_back = ReadingBack(
            self.view.read_back, self.view.stream, self.catching, hub, facilitation.now
        )
        self.popups = ConversationPopups(
            self, self.view, self.chip, self.acts, facilitation, participants, guard
        )
        self.asides = Asides(self, self.view, facilitation, guard)
        self.over = OverPage(self.view, self.popups, self.asides, self.reading_back, self)
        self._prompts = Prompts(self.acts, self)
        self._clock = ConversationClock(self.view, self.chip, self._prompts, facilitation, self)
        self._pulse = ConversationPulse(facilitation, self._clock.until_next, self)
        Freshness(self, _TOPICS, hub)
        self._lay_out()
        self._connect()

    @property
    def looking_back(self) -> LookingBack | None:
        """The agreements of earlier evenings, where they are offered."""
        return self.over.looking_back

    @property
    def tally(self) -> TallyPanel | None:
        """The panel that counts hands, where it is offered."""
        return self.over.tally

    def offer_sound(self, chime: Chime) -> None:
        """Let one soft sound be switched on, where this machine can play it."""
        self._clock.chime = chime
        if chime.can_sound:
            self.view.controls.offer_sound(chime)

    def offer_photos(self, desk: PhotoDesk) -> None:
        """Let a photo be added to the round: by button, by key, and by dropping it here."""
        photos = self._photos = RoundPhotos(desk, self)
        photos.added.connect(self.view.bar.take_focus)
        self.photo_button = self.view.stream.offer_photos(photos.ask)
        PhotoDrop(self).dropped.connect(lambda paths, _place: photos.take(paths))
        install_key(self, "Ctrl+Shift+F", photos.ask)

    def offer_tally(self, panel: TallyPanel) -> None:
        """Let raised hands be counted for three faces, over the ring and the lines."""
        view = self.view
        self.over.tally = panel
        panel.stay_over(view.room_above_line, view.rail, view.bar)
        panel.closed.connect(view.bar.take_focus)
        panel.typed.connect(self.over.type_past_tally)
        view.controls.offer_tally(self.over.toggle_tally)
        install_key(self, spec("tally").keys[0], self.over.toggle_tally)

    def offer_look_back(self, follow_ups: FollowUps, front: StageFront, hub: ChangeHub) -> None:
        """Open with the agreements of earlier evenings, and show them again by button and key."""
        view, controls = self.view, self.view.controls
        panel = LookBackPanel(view)
        view.lay_over(panel)
        looking = LookingBack(panel, follow_ups, front, self._guard, hub)
        controls.offer_look_back(self._toggle_look_back)
        looking.has_past.connect(lambda has_past: controls.show_past(has_past=has_past))
        looking.went_on.connect(self._go_on)
        panel.typed.connect(view.bar.take_text)
        view.bar.submitted.connect(lambda _typed: self.over.focus_look_back())
        self.steering.looking_back = self.over.looking_back = looking
        install_key(self, spec("follow_up").keys[0], self._toggle_look_back)

    def offer_paper(self) -> None:
        """Offer to type over from paper, as long as nothing was said here."""
        self._paper = self.view.stream.offer_paper(self._type_over)

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
            self._follow(None)
            self.over.follow(None)
            self.asides.close_aside()  # what stood open was about the other evening
        self._dialogue_id = dialogue_id
        self.acts.dialogue_id = dialogue_id
        self.catching.open(dialogue_id)
        view = self._guard(lambda: self._facilitation.view(dialogue_id))
        if view is not None:
            # The first round waits while there is something to look back on: its minutes are
            # planned for what comes after, and the end of the evening counts from the clock anyway.
            waits = self.looking_back is not None and self.looking_back.enter(view)
            if view.rounds and not (view.dialogue.closed or waits):
                self._begin(dialogue_id)
        self.reload()
        self.catching.reload()
        self.over.focus_home()

    def reload(self) -> None:
        """Read the evening again; the line and its focus stay as they are."""
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        view = self._guard(lambda: self._facilitation.view(dialogue_id))
        if view is None:
            return
        self._follow(view)
        self.popups.follow(view)
        self.view.show_question(view.current_round)
        # Before the evening begins: the card of the round that comes.
        self.view.cue.show_round(view.current_round or next(iter(view.rounds), None))
        self.view.rail.show_rules(view.dialogue.ground_rules)
        self.asides.follow(view)
        self.view.controls.show_view(view, onward_of(view, self.steering.words))
        self.catching.follow(view)
        self.over.follow(view)
        if self._paper is not None:
            self._paper.setVisible(not view.dialogue.closed and not view.anybody_spoke)
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
        self.steering.onward()

    def go_back(self) -> None:
        """Do what Page Up does; for a clicker as well."""
        self.steering.back()

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
            self.steering.onward()
        elif event.key() == Qt.Key.Key_Escape:
            self.over.close_all()
            self.over.focus_home()
        else:
            super().keyPressEvent(event)

    # What the parts ask

    def _follow(self, view: Conversation | None) -> None:
        self._conversation = view
        self.steering.follow(view)
        if self._photos is not None:
            self._photos.follow(view)

    def _begin(self, dialogue_id: DialogueId) -> None:
        self._guard.succeeded(lambda: self._facilitation.begin(dialogue_id))
        self._pulse.follow(dialogue_id)

    def _begin_waiting(self) -> None:
        """An evening that was still looking back begins now."""
        view, dialogue_id = self._conversation, self._dialogue_id
        if view is None or dialogue_id is None or view.has_begun or view.dialogue.closed:
            return
        if view.rounds:
            self._begin(dialogue_id)
            self.reload()

    def _go_on(self) -> None:
        """Enough was looked back: the evening begins, or goes on."""
        self._begin_waiting()
        self.view.bar.take_focus()

    def _toggle_look_back(self) -> None:
        if not self.over.toggle_look_back():
            self._messages.say(self.tr("Er zijn geen afspraken van een vorige keer."))

    def _connect(self) -> None:
        view, bar = self.view, self.view.bar
        self.acts.done.connect(bar.take_focus)
        self.steering.stayed.connect(bar.take_focus)
        self.steering.begin_wanted.connect(self._begin_waiting)
        self.steering.harvest_wanted.connect(lambda: self.step_requested.emit(Step.HARVEST))
        self._prompts.step_requested.connect(self.step_requested)
        view.prompt.used.connect(bar.take_focus)
        view.rules.stage_chosen.connect(lambda: self.layout_requested.emit(Layout.RULES))
        view.rail.round_chosen.connect(self.steering.go_to_round)
        view.ring.seat_chosen.connect(self.popups.open_seat_menu)
        view.ring.clock_chosen.connect(view.controls.toggle_style)
        controls = view.controls
        controls.onward_chosen.connect(self.steering.onward)
        controls.floor_chosen.connect(self.popups.open_floor_list)
        controls.repair_chosen.connect(self.popups.open_repair)
        controls.length_chosen.connect(self.popups.open_length)
        controls.read_back_chosen.connect(self.over.toggle_read_back)
        controls.round_off_chosen.connect(self.steering.round_off)
        controls.pause_chosen.connect(self._toggle_pause)
        controls.question_chosen.connect(self._toggle_question)
        controls.main.used.connect(bar.take_focus)
        view.stream.model.rowsInserted.connect(view.refresh_count)
        view.stream.model.rowsRemoved.connect(view.refresh_count)
        view.stream.model.modelReset.connect(view.refresh_count)
        self._pulse.ticked.connect(self._clock.tick)
        self._pulse.slept.connect(self._say_slept)
        self.catching.typed.connect(self._clock.note_typing)
        self.catching.finished.connect(self.over.focus_home)
        view.read_back.closed.connect(bar.take_focus)
        view.read_back.typed.connect(bar.take_text)
        self._install_keys()

    def _install_keys(self) -> None:
        acts, controls = self.acts, self.view.controls
        sensitive = SensitiveKeys(self.view.stream, self.view.read_back.list)
        install_keys(
            self,
            {
                "PgDown": self.steering.onward,
                "PgUp": self.steering.back,
                "F6": acts.postpone,
                "F7": acts.pass_turn,
                "F8": self._toggle_pause,
                "Shift+F8": self._toggle_question,
                "F4": self.steering.round_off,
                "F2": lambda: self.over.key_aside(self.view.cue),
                "Shift+F2": lambda: self.over.key_aside(self.view.rules),
                "Ctrl+Shift+E": lambda: self.over.key_aside(self.view.fair),
                "F3": self.over.toggle_read_back,
                "Ctrl+Shift+Up": acts.more_time,
                "Ctrl+Shift+Down": acts.less_time,
                "Ctrl+R": acts.start_cycle,
                "Ctrl+F": acts.start_free,
                "Ctrl+Shift+G": self._toggle_sound,
                "Ctrl+G": self.popups.open_floor_list,
                "Ctrl+D": self.view.bar.open_speakers,
                "Ctrl+L": self._toggle_side,
                "Ctrl+E": self.view.stream.edit_last,
                "Ctrl+M": sensitive.mark,
                "Ctrl+Shift+M": sensitive.release,
                "Ctrl+Shift+K": self.popups.open_schedule,
                "Ctrl+T": lambda: self.popups.open_length(_corner(controls)),
                "Ctrl+H": lambda: self.popups.open_repair(_corner(controls)),
                "Alt+Down": lambda: self.steering.step_round(1),
                "Alt+Up": lambda: self.steering.step_round(-1),
            },
            self.view.bar.choose_target,
        )

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

    def _toggle_side(self) -> None:
        """In a narrow window the ring and the stream take turns; else walk through the stream."""
        if self.view.narrow:
            self.view.toggle_side()
            self.view.bar.take_focus()
        else:
            self.view.stream.take_focus()

    def _type_over(self) -> None:
        self.step_requested.emit(Beside.PAPER)

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
