"""The evening as it stands: one frozen value for the live page (and later the table screen)."""

from dataclasses import dataclass

from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.dialogue import Dialogue, Seat
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.domain.plan import Round
from wijkdialoog.domain.turns import Cycle, Turn


@dataclass(frozen=True)
class Conversation:
    """Everything about rounds, turns and clocks of one dialogue.

    rounds     in order
    seats      in seating order, absent people included
    cycle      the cycle of the current round that runs or ran last; None before the first
    turns      of that cycle, in order of position
    stretches  of the whole dialogue, oldest first
    heard      participants who spoke in an earlier cycle of this round
    """

    dialogue: Dialogue
    rounds: tuple[Round, ...]
    seats: tuple[Seat, ...]
    cycle: Cycle | None
    turns: tuple[Turn, ...]
    stretches: tuple[Stretch, ...]
    heard: frozenset[ParticipantId] = frozenset()

    @property
    def current_round(self) -> Round | None:
        """The round the evening is in, or None."""
        return self.round(self.dialogue.current_round_id)

    def round(self, round_id: RoundId | None) -> Round | None:
        """The round with this id, or None."""
        return next((r for r in self.rounds if r.id == round_id), None)

    def seat(self, participant_id: ParticipantId | None) -> Seat | None:
        """The seat of a participant, or None."""
        return next((s for s in self.seats if s.id == participant_id), None)
