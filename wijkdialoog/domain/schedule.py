"""Where the evening should be by the plan and where it is (product.md section 6).

The end by the plan is: when it began, plus all planned minutes, plus what was taken off the plan
on the way (`Dialogue.minutes_taken_off`): spreading a difference must not hide it and then count
it twice. The end as it looks now is: this moment, plus what is left of the current round and of
the rounds after it. The difference between both is the drift.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.plan import Round, RoundKind

_MINUTE_MS = 60_000
_HOUR_MS = 60 * _MINUTE_MS

_START_COUNTS_WITHIN_MS = 2 * _HOUR_MS
"""A planned start further than this from the real one says nothing: a rehearsal, or another day."""

_ONE_EVENING_MS = 12 * _HOUR_MS
"""Went on longer than this after the start: another day, only running time counts."""

_BREAK_WORDS = ("pauze", "koffie", "eten", "maaltijd", "lunch")


@dataclass(frozen=True)
class RoundTime:
    """A round and how long it has run (ms)."""

    round: Round
    spent_ms: int


@dataclass(frozen=True)
class Schedule:
    """How the evening stands.

    drift_ms         positive: later than planned
    expected_end_ms  moment (UTC, ms) the evening ends when the rest goes as planned
    """

    drift_ms: int
    expected_end_ms: int

    @property
    def drift_minutes(self) -> int:
        """Whole minutes later (positive) or earlier (negative) than planned."""
        minutes = abs(self.drift_ms) // _MINUTE_MS
        return minutes if self.drift_ms >= 0 else -minutes

    def speaks(self, spoke_before: bool = False) -> bool:
        """Whether the difference is worth words: from 2 minutes, and then until below 1."""
        return abs(self.drift_minutes) >= (1 if spoke_before else 2)


@dataclass(frozen=True)
class RoundChange:
    """A round whose planned minutes change."""

    round_id: RoundId
    label: str
    before: int
    after: int


@dataclass(frozen=True)
class Proposal:
    """How a difference can be spread over the rounds that remain.

    drift_minutes  positive: the evening is late and rounds become shorter
    changes        only rounds that change, in order
    left_over      minutes of the difference that find no place, with the sign of the drift
    """

    drift_minutes: int
    changes: tuple[RoundChange, ...]
    left_over: int = 0


def schedule(
    rounds: Sequence[RoundTime],
    current: int,
    now_ms: int,
    began_ms: int,
    planned_start_ms: int | None = None,
    taken_off: int = 0,
) -> Schedule | None:
    """Return how the evening stands, or None when no round has planned minutes.

    current           place of the current round in `rounds`
    began_ms          start of the first stretch (UTC, ms)
    planned_start_ms  start by the plan; counts when the evening began within 2 hours of it
    taken_off         minutes taken off the plan during the evening
    A round without planned minutes takes what it takes and is never late.
    """
    if not any(time.round.minutes for time in rounds):
        return None
    planned = sum(_planned_ms(time) for time in rounds) + taken_off * _MINUTE_MS
    # A round passed by without a word does not come any more: the evening is that much earlier.
    left = sum(max(0, _planned_ms(time) - time.spent_ms) for time in rounds[current:])
    expected_end = now_ms + left
    if now_ms - began_ms > _ONE_EVENING_MS:
        spent = sum(time.spent_ms for time in rounds)
        return Schedule(spent + left - planned, expected_end)
    start = _start(began_ms, planned_start_ms)
    return Schedule(expected_end - (start + planned), expected_end)


def spread(rounds: Sequence[RoundTime], current: int, drift_minutes: int) -> Proposal | None:
    """Return how to spread a difference over the rounds after the current one, or None.

    Each gives or takes in proportion to its minutes. Breaks and the closing stay as they are, and
    so does a round that was visited already; no round gets below 1 minute, nor below a minute
    more than its silent thinking.
    """
    movable = [time.round for time in rounds[current + 1 :] if _may_change(time)]
    if not movable or drift_minutes == 0:
        return None
    after = _shared_out({r.id: r.minutes or 0 for r in movable}, _floors(movable), drift_minutes)
    changes = tuple(
        RoundChange(r.id, r.label, r.minutes or 0, after[r.id])
        for r in movable
        if after[r.id] != r.minutes
    )
    if not changes:
        return None
    moved = sum(change.before - change.after for change in changes)
    return Proposal(drift_minutes, changes, drift_minutes - moved)


def is_break(round_: Round) -> bool:
    """Return whether a round is a pause: never shortened, and nobody is late in it."""
    label = round_.label.casefold()
    return round_.kind is RoundKind.OTHER and any(word in label for word in _BREAK_WORDS)


def _planned_ms(time: RoundTime) -> int:
    return time.spent_ms if time.round.minutes is None else time.round.minutes * _MINUTE_MS


def _start(began_ms: int, planned_start_ms: int | None) -> int:
    if planned_start_ms is None or abs(began_ms - planned_start_ms) > _START_COUNTS_WITHIN_MS:
        return began_ms
    return planned_start_ms


def _may_change(time: RoundTime) -> bool:
    round_ = time.round
    is_fixed = round_.kind is RoundKind.CLOSING or is_break(round_)
    return bool(round_.minutes) and not is_fixed and time.spent_ms == 0


def _floors(rounds: Sequence[Round]) -> dict[RoundId, int]:
    return {r.id: min(r.minutes or 1, r.thinking_minutes + 1) for r in rounds}


def _shared_out(
    minutes: dict[RoundId, int], floors: dict[RoundId, int], drift: int
) -> dict[RoundId, int]:
    """Take (or give) one minute at a time where it is felt least: the longest for its size first.

    At most ten hours of minutes over a few rounds, so a loop is quick and the sum always fits.
    """
    result = dict(minutes)
    step = -1 if drift > 0 else 1
    for _ in range(abs(drift)):
        free = [id_ for id_ in result if step > 0 or result[id_] > floors[id_]]
        if not free:
            break
        chosen = max(free, key=lambda id_: step * -(result[id_] + step / 2) / minutes[id_])
        result[chosen] += step
    return result
