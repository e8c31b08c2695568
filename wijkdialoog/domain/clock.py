"""Time computed from stored moments, never ticked (product.md section 6)."""

from dataclasses import dataclass

from wijkdialoog.domain.ids import DialogueId, RoundId, StretchId, TurnId


@dataclass(frozen=True)
class Stretch:
    """An uninterrupted period in which a round ran, and inside it perhaps a turn.

    At most one stretch of a dialogue is open. None open: everything stands still ("even stil").
    Turn paused for a question: the open stretch has the round but no turn.

    started_ms  moment (UTC, ms since 1970)
    ended_ms    moment, or None while it runs
    """

    id: StretchId
    dialogue_id: DialogueId
    round_id: RoundId
    turn_id: TurnId | None
    started_ms: int
    ended_ms: int | None = None
