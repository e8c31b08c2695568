"""Turn cycles (product.md section 5): everybody present is offered exactly one turn."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import CycleId, ParticipantId, RoundId, TurnId


class TurnState(StrEnum):
    """Where a participant stands in a cycle. Absent is presence, not a turn state."""

    WAITING = "waiting"  # nog niet
    SPEAKING = "speaking"  # aan het woord
    LATER = "later"  # straks
    PASSED = "passed"  # past
    DONE = "done"  # geweest


class CycleMode(StrEnum):
    """A cycle goes round the table; a free conversation follows who asked for the floor."""

    TURNS = "turns"
    FREE = "free"


@dataclass(frozen=True)
class Cycle:
    """One round of the table, or one free conversation, within a round.

    number           from 1 within the round
    seconds_per_turn planned length of one turn, fixed when the cycle starts; None: no limit
    """

    id: CycleId
    round_id: RoundId
    number: int
    mode: CycleMode = CycleMode.TURNS
    seconds_per_turn: int | None = None


@dataclass(frozen=True)
class Turn:
    """The place of one participant in one cycle.

    position     order in the cycle, from 0; later arrivals and "straks" move to the end.
                 In a free conversation: order of asking.
    extra_seconds  granted with +1 / −1 minute
    """

    id: TurnId
    cycle_id: CycleId
    participant_id: ParticipantId
    position: int
    state: TurnState = TurnState.WAITING
    extra_seconds: int = 0
