"""Time computed from stored moments, never ticked (product.md section 6).

Facts are stretches only. Everything shown follows from them and from the moment of asking.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, RoundId, StretchId, TurnId
from wijkdialoog.domain.plan import Round, seconds_per_person


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

    def length_ms(self, now_ms: int) -> int:
        """How long it lasted so far; never negative, also when a clock was set back."""
        ended = now_ms if self.ended_ms is None else self.ended_ms
        return max(0, ended - self.started_ms)


class ClockPhase(StrEnum):
    """What the clock says about a turn or round."""

    RUNNING = "running"  # bezig
    NEARLY = "nearly"  # bijna rond
    TIME = "time"  # 0:00, the first second
    OVER = "over"  # "+0:12"


SLEEP_GAP_MS = 20_000
"""A heartbeat that stayed away longer than this: the laptop slept, or the program was gone."""

SHORTEST_TURN_SECONDS = 5
LONGEST_SECONDS = 10 * 60 * 60

_NEARLY_MS = 20_000
_NEARLY_SHARE = 0.2


@dataclass(frozen=True)
class Reading:
    """A clock read at one moment.

    elapsed_ms  never negative
    planned_ms  None: no limit, and the phase stays RUNNING
    """

    elapsed_ms: int
    planned_ms: int | None = None

    @property
    def remaining_ms(self) -> int | None:
        """What is left, 0 when over; None without a limit."""
        return None if self.planned_ms is None else max(0, self.planned_ms - self.elapsed_ms)

    @property
    def over_ms(self) -> int:
        """How far over the plan, else 0."""
        return 0 if self.planned_ms is None else max(0, self.elapsed_ms - self.planned_ms)

    @property
    def share(self) -> float:
        """Elapsed part of the plan, from 0.0 to 1.0; 0.0 without a limit."""
        if not self.planned_ms:
            return 0.0 if self.planned_ms is None else 1.0
        return min(1.0, self.elapsed_ms / self.planned_ms)

    @property
    def phase(self) -> ClockPhase:
        """Running, nearly, time or over.

        Nearly begins at the later of two moments, 20 % left or 20 s left: a turn of 2 minutes at
        20 s, one of 30 s at 6 s.
        """
        if self.planned_ms is None:
            return ClockPhase.RUNNING
        left = self.planned_ms - self.elapsed_ms
        if left <= -1000:
            return ClockPhase.OVER
        if left <= 0:
            return ClockPhase.TIME
        if left <= min(_NEARLY_MS, self.planned_ms * _NEARLY_SHARE):
            return ClockPhase.NEARLY
        return ClockPhase.RUNNING

    @property
    def is_up(self) -> bool:
        """Whether the planned time is used: then three choices appear."""
        return self.phase in (ClockPhase.TIME, ClockPhase.OVER)


def elapsed_ms(
    stretches: Sequence[Stretch],
    now_ms: int,
    *,
    turn_id: TurnId | None = None,
    round_id: RoundId | None = None,
) -> int:
    """Return how long a turn, a round, or (neither given) the whole evening has run."""
    return sum(
        stretch.length_ms(now_ms)
        for stretch in stretches
        if (turn_id is None or stretch.turn_id == turn_id)
        and (round_id is None or stretch.round_id == round_id)
    )


def spent_by_round(stretches: Sequence[Stretch], now_ms: int) -> dict[RoundId, int]:
    """Return how long each round has run (ms); rounds that never ran are missing."""
    spent: dict[RoundId, int] = {}
    for stretch in stretches:
        spent[stretch.round_id] = spent.get(stretch.round_id, 0) + stretch.length_ms(now_ms)
    return spent


def open_stretch(stretches: Sequence[Stretch]) -> Stretch | None:
    """Return the stretch that runs, or None."""
    return next((stretch for stretch in reversed(stretches) if stretch.ended_ms is None), None)


def closed(stretch: Stretch, moment_ms: int) -> Stretch:
    """Return the stretch ended at a moment, never before it began."""
    return replace(stretch, ended_ms=max(stretch.started_ms, moment_ms))


def started_earlier(stretches: Sequence[Stretch], seconds: int) -> tuple[Stretch, ...]:
    """Return the stretches that change when what runs, or ran last, really began earlier.

    A turn that was paused began at its first stretch: that one moves, so that the turn always
    gains all these seconds. What ran before gives up what overlaps, down to nothing.
    Empty when there is nothing to move. Raises InvalidValue OUT_OF_RANGE (1 s to 24 hours).
    """
    if not 1 <= seconds <= 24 * 60 * 60:
        raise InvalidValue(Code.OUT_OF_RANGE, value=seconds)
    if not stretches:
        return ()
    first = _beginning(stretches)
    start = stretches[first].started_ms - seconds * 1000
    changed = [replace(stretches[first], started_ms=start)]
    for earlier in reversed(stretches[:first]):
        if earlier.ended_ms is None or earlier.ended_ms > start:
            began = min(earlier.started_ms, start)
            changed.insert(0, replace(earlier, started_ms=began, ended_ms=start))
    return tuple(changed)


class StartOf(StrEnum):
    """What began at another moment than the clock says."""

    ROUND = "round"
    EVENING = "evening"


def began_at(
    stretches: Sequence[Stretch], what: StartOf, moment_ms: int, new_id: StretchId
) -> tuple[Stretch, ...]:
    """Return the stretches that change (or come) when what runs, or ran last, began at a moment.

    what    the round (since it was entered last) or the whole evening
    new_id  of the stretch that comes when a turn was the first thing that was noted
    Earlier: the round alone gains the time; what ran before gives up what overlaps. Later: the
    time before it counts for nobody, and a turn keeps all it had. Empty when nothing ever ran.
    Raises InvalidValue START_AFTER_TURN when somebody had the floor before that moment.
    """
    if not stretches:
        return ()
    run = tuple(stretches) if what is StartOf.EVENING else _last_visit(stretches)
    first = run[0]
    if moment_ms > first.started_ms:
        return _began_later(run, moment_ms)
    before = stretches[: len(stretches) - len(run)]
    shortened = tuple(
        replace(earlier, started_ms=min(earlier.started_ms, moment_ms), ended_ms=moment_ms)
        for earlier in before
        if earlier.ended_ms is None or earlier.ended_ms > moment_ms
    )
    if moment_ms == first.started_ms:
        return ()
    if first.turn_id is None:
        return (*shortened, replace(first, started_ms=moment_ms))
    gained = replace(
        first, id=new_id, turn_id=None, started_ms=moment_ms, ended_ms=first.started_ms
    )
    return (*shortened, gained)


def start_of(stretches: Sequence[Stretch], what: StartOf) -> int | None:
    """Return when it began by the clock (UTC, ms), or None when nothing ever ran."""
    if not stretches:
        return None
    run = tuple(stretches) if what is StartOf.EVENING else _last_visit(stretches)
    return min(stretch.started_ms for stretch in run)


def _last_visit(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The stretches since the round that runs, or ran last, was entered."""
    first = len(stretches) - 1
    while first and stretches[first - 1].round_id == stretches[-1].round_id:
        first -= 1
    return tuple(stretches[first:])


def _began_later(run: Sequence[Stretch], moment_ms: int) -> tuple[Stretch, ...]:
    changed = []
    for stretch in run:
        if stretch.started_ms >= moment_ms:
            break
        if stretch.turn_id is not None:
            raise InvalidValue(Code.START_AFTER_TURN)
        ended = None if stretch.ended_ms is None else max(stretch.ended_ms, moment_ms)
        changed.append(replace(stretch, started_ms=moment_ms, ended_ms=ended))
    return tuple(changed)


def _beginning(stretches: Sequence[Stretch]) -> int:
    """Return the place of the stretch in which the last turn, or the round alone, began."""
    last = stretches[-1]
    if last.turn_id is not None:
        return next(n for n, one in enumerate(stretches) if one.turn_id == last.turn_id)
    first = len(stretches) - 1
    while first and _same_subject(stretches[first - 1], last):
        first -= 1
    return first


def _same_subject(one: Stretch, other: Stretch) -> bool:
    return (one.round_id, one.turn_id) == (other.round_id, other.turn_id)


def turn_seconds(round_: Round, people: int) -> int | None:
    """Return the planned length of one turn, down to 5 s; None when nobody planned the round.

    Silent thinking is taken off first: (minutes − thinking) × 60 / people present.
    """
    seconds = seconds_per_person(round_, people)
    if not seconds:
        return None
    return max(SHORTEST_TURN_SECONDS, seconds - seconds % 5)


def share_of_rest(left_ms: int | None, people: int) -> int | None:
    """Return the length of one turn when what is left of a round is shared, down to 5 s.

    left_ms  None when nobody planned the round: then None. Never below half a minute: a shorter
             turn is no turn, and the schedule says that the round runs late.
    """
    if left_ms is None or people < 1:
        return None
    share = left_ms // 1000 // people
    return max(30, share - share % 5)


def planned_turn_seconds(seconds_per_turn: int | None, extra_seconds: int) -> int | None:
    """Return the planned length of a turn with what was granted, at least 5 s; None: no limit."""
    if seconds_per_turn is None:
        return None
    return max(SHORTEST_TURN_SECONDS, seconds_per_turn + extra_seconds)


_COLON = re.compile(r"(\d{1,3}):(\d{1,2})")
_PARTS = re.compile(
    r"(?:(?P<minutes>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:m|min|minuut|minuten)\s*)?"
    r"(?:(?P<seconds>\d{1,5})\s*(?P<unit>s|sec|seconde|seconden)?)?"
)
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")


def parse_duration(typed: str) -> int:
    """Return seconds from "5" (minutes), "90s", "1:30", "2m30", "2,5" or "5 min".

    Raises InvalidValue NOT_A_DURATION, or OUT_OF_RANGE below 1 s or above 10 hours.
    """
    text = typed.strip().casefold()
    seconds = _seconds(text) if text.isascii() else None
    if seconds is None:
        raise InvalidValue(Code.NOT_A_DURATION, typed=typed)
    if not 1 <= seconds <= LONGEST_SECONDS:
        raise InvalidValue(Code.OUT_OF_RANGE, value=typed)
    return seconds


def _seconds(text: str) -> int | None:
    if _NUMBER.fullmatch(text):
        return _in_seconds(text)
    if match := _COLON.fullmatch(text):
        minutes, seconds = int(match[1]), int(match[2])
        return minutes * 60 + seconds if seconds < 60 else None
    match = _PARTS.fullmatch(text)
    if match is None or not (match["minutes"] or (match["seconds"] and match["unit"])):
        return None
    seconds = int(match["seconds"] or 0)
    if match["minutes"] is None:
        return seconds
    return _in_seconds(match["minutes"]) + seconds if seconds < 60 else None


def _in_seconds(minutes: str) -> int:
    return round(float(minutes.replace(",", ".")) * 60)


def minutes_seconds(milliseconds: int) -> str:
    """Return "1:18"; above an hour the minutes go on ("62:05"). Parts of a second are dropped."""
    whole = max(0, milliseconds) // 1000
    return f"{whole // 60}:{whole % 60:02d}"
