"""What moves with time on the live page: the ring, the chip, the prompt, the sound."""

from PySide6.QtCore import QObject

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.conversation.conversation_words import ConversationWords
from wijkdialoog.ui.conversation.prompts import Prompts, Typing
from wijkdialoog.ui.conversation.schedule_chip import ScheduleChip

_SECOND_MS = 1000
_SOONEST_MS = 250


class ConversationClock(QObject):
    """Repaints only what differs, once a second: the ring, and the words around it."""

    def __init__(
        self,
        view: ConversationView,
        chip: ScheduleChip,
        prompts: Prompts,
        facilitation: Facilitation,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._chip = chip
        self._prompts = prompts
        self._facilitation = facilitation
        self._words = ConversationWords(self)
        self._evening: Conversation | None = None
        self._typing = Typing()
        self._spoke = False
        self._second = -1
        self.chime: Chime | None = None

    def forget(self) -> None:
        """Another dialogue comes: nothing was typed in it and nothing said about its schedule."""
        self._evening = None
        self._typing = Typing()
        self._spoke = False

    def follow(self, evening: Conversation) -> None:
        """Show this evening from now on, at once."""
        self._evening = evening
        if not evening.is_paused:
            self._typing = Typing()
        self._view.ring.show_view(self._words.ring(evening))
        self._second = -1
        self.tick()

    def note_pause(self, evening: Conversation) -> None:
        """The clock is stopped or goes on by a button of this page."""
        self._typing = Typing(paused_here=not evening.is_paused)

    def note_typing(self) -> None:
        """Somebody types; while everything stands still that is worth a question."""
        evening = self._evening
        if evening is not None and evening.is_paused and self._typing.since_ms is None:
            self._typing = Typing(self._facilitation.now(), self._typing.paused_here)

    def tick(self) -> None:
        """Show the present moment."""
        evening = self._evening
        if evening is None:
            return
        now = self._facilitation.now()
        self._view.ring.show_clock(self._words.clock(evening, now))
        self._sound(evening, now)
        self._prompt(evening, now)
        if now // 1000 != self._second:
            self._second = now // 1000
            self._each_second(evening, now)

    def until_next(self) -> int:
        """Return after how many ms the clock in the ring shows its next second."""
        evening, now = self._evening, self._facilitation.now()
        reading = None
        if evening is not None:
            reading = evening.turn_clock(now) or evening.thinking_clock(now)
            reading = reading or evening.round_clock(now)
        shown = now if reading is None else reading.elapsed_ms
        return max(_SOONEST_MS, _SECOND_MS - shown % _SECOND_MS + 5)

    def _sound(self, evening: Conversation, now: int) -> None:
        turn, clock = evening.running_turn, evening.turn_clock(now)
        if self.chime is not None and turn is not None and clock is not None:
            self.chime.notice(turn.id, clock.phase)

    def _prompt(self, evening: Conversation, now: int) -> None:
        bar = self._view.prompt
        was_there = bar.isVisibleTo(self._view)
        bar.show_prompt(self._prompts.prompt(evening, now, self._typing))
        if was_there != bar.isVisibleTo(self._view):
            self._view.fit()

    def _each_second(self, evening: Conversation, now: int) -> None:
        self._view.rail.show_rounds(self._words.rail(evening, now))
        self._view.stream.show_moment(now)
        text, difference = self._words.schedule(evening, now, spoke_before=self._spoke)
        self._spoke = bool(difference)
        self._chip.show_schedule(text, difference, self._words.drift(evening, now))
