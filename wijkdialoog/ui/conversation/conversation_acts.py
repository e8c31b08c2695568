"""Every act of the live page, in one place: buttons, keys, menus and prompts call the same."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.dialogue import ClockStyle
from wijkdialoog.domain.ids import DialogueId, ParticipantId, RoundId
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.ui.guard import Guard


class ConversationActs(QObject):
    """Calls the service for the dialogue on screen; a refusal becomes a sentence.

    done  an act was done, or refused: the focus may go back to the line
    """

    done = Signal()

    def __init__(
        self, facilitation: Facilitation, guard: Guard, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._facilitation = facilitation
        self._guard = guard
        self.dialogue_id: DialogueId | None = None

    def next_turn(self) -> None:
        """Volgende: the floor goes to who is next."""
        self._do(self._facilitation.next_turn)

    def previous_turn(self) -> None:
        """Vorige: back to who spoke before."""
        self._do(self._facilitation.previous_turn)

    def postpone(self, participant_id: ParticipantId | None = None) -> None:
        """Straks: somebody (None: who speaks, or is next) comes at the end."""
        self._do(lambda d: self._facilitation.postpone(d, participant_id))

    def pass_turn(self, participant_id: ParticipantId | None = None) -> None:
        """Past: somebody (None: who speaks, or is next) has nothing to say."""
        self._do(lambda d: self._facilitation.pass_turn(d, participant_id))

    def end_turn(self) -> None:
        """Rond af: the turn is over, and nobody speaks."""
        self._do(self._facilitation.end_turn)

    def give_floor(self, participant_id: ParticipantId) -> None:
        """Geef het woord: somebody speaks out of order."""
        self._do(lambda d: self._facilitation.give_floor(d, participant_id))

    def ask_floor(self, participant_id: ParticipantId) -> None:
        """Wil iets zeggen: somebody asks for the floor."""
        self._do(lambda d: self._facilitation.ask_floor(d, participant_id))

    def withdraw_ask(self, participant_id: ParticipantId) -> None:
        """Wil toch niets zeggen: somebody no longer asks for it."""
        self._do(lambda d: self._facilitation.withdraw_ask(d, participant_id))

    def arrive(self, participant_id: ParticipantId) -> None:
        """Komt binnen: somebody sits down."""
        self._do(lambda d: self._facilitation.arrive(d, participant_id))

    def leave(self, participant_id: ParticipantId) -> None:
        """Gaat weg: somebody leaves the table."""
        self._do(lambda d: self._facilitation.leave(d, participant_id))

    def reassign(self, participant_id: ParticipantId) -> None:
        """Was eigenlijk …: the last turn was somebody else's."""
        self._do(lambda d: self._facilitation.reassign(d, participant_id))

    def start_round(self, round_id: RoundId) -> None:
        """Go to a round."""
        self._do(lambda d: self._facilitation.start_round(d, round_id))

    def next_round(self) -> None:
        """Volgende ronde: go to the round after this one."""
        self._do(self._facilitation.next_round)

    def start_cycle(self) -> None:
        """Nog een rondje: everybody gets a turn again."""
        self._do(self._facilitation.start_cycle)

    def start_free(self) -> None:
        """Vrij gesprek: who asks gets the floor."""
        self._do(self._facilitation.start_free)

    def pause(self) -> None:
        """Even stil: every clock stands still."""
        self._do(self._facilitation.pause)

    def resume(self) -> None:
        """Ga verder: the clocks go on."""
        self._do(self._facilitation.resume)

    def pause_turn(self) -> None:
        """Vraag: only the clock of the turn waits."""
        self._do(self._facilitation.pause_turn)

    def resume_turn(self) -> None:
        """Beurt gaat verder: after the question."""
        self._do(self._facilitation.resume_turn)

    def more_time(self) -> None:
        """One minute more, for the turn or the round."""
        self._do(lambda d: self._facilitation.add_seconds(d, 60))

    def less_time(self) -> None:
        """One minute less."""
        self._do(lambda d: self._facilitation.add_seconds(d, -60))

    def set_turn_length(self, seconds: int | None) -> bool:
        """Give turns a length; return whether it was accepted."""
        return self._do(lambda d: self._facilitation.set_turn_length(d, seconds))

    def set_clock_style(self, style: ClockStyle) -> None:
        """Show time as a shape that fills, or in digits."""
        self._do(lambda d: self._facilitation.set_clock_style(d, style))

    def started_earlier(self, seconds: int) -> None:
        """Begon al eerder: what runs began this long ago."""
        self._do(lambda d: self._facilitation.started_earlier(d, seconds))

    def began_at(self, what: StartOf, moment_ms: int) -> bool:
        """The round or the evening began at a moment; return whether it was accepted."""
        return self._do(lambda d: self._facilitation.began_at(d, what, moment_ms))

    def end_thinking(self) -> None:
        """The silence is over."""
        self._do(self._facilitation.end_thinking)

    def start_turn_earlier(self, seconds: int) -> None:
        """The first turn began some time ago."""
        if self._do(self._facilitation.next_turn) and seconds > 0:
            self.started_earlier(seconds)

    def resume_earlier(self, seconds: int) -> None:
        """The talk went on some time ago."""
        if self._do(self._facilitation.resume) and seconds > 0:
            self.started_earlier(seconds)

    def spread(self) -> None:
        """Spread the difference over the rounds that remain."""
        self._do(self._facilitation.spread_difference)

    def reopen(self) -> None:
        """Open a closed dialogue again."""
        self._do(self._facilitation.reopen)

    def _do(self, act: Callable[[DialogueId], object]) -> bool:
        dialogue_id = self.dialogue_id
        if dialogue_id is None:
            return False
        succeeded = self._guard.succeeded(lambda: act(dialogue_id))
        self.done.emit()
        return succeeded
