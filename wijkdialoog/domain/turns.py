"""Turn cycles (product.md section 5): everybody present is offered exactly one turn.

Pure functions on tuples of frozen turns, always in order of position: first the turns that were
called, in the order of calling, then the queue of those who still wait. Seats never move; only
states and this order change. `present` is who sits at the table now: others stay in the tuple, so
that they can come back, but are never called.

Why a cycle ends: `advance` takes one person off the queue, and nobody comes back on it by
pressing Volgende. Straks moves somebody to the end, the first time whenever another waits, again
only while somebody waits who was not called or postponed yet; so Straks alone ends too.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.dialogue import Direction
from wijkdialoog.domain.errors import Code, NotAllowedNow
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


class Reason(StrEnum):
    """Why somebody is suggested in a free conversation."""

    NOT_HEARD_YET = "not_heard_yet"  # did not speak yet in this round
    ASKED_FIRST = "asked_first"  # everybody who asked spoke before; this one asked longest ago


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
    """The place of one participant in one cycle; in a free conversation one for each time they ask.

    position     order in the cycle, from 0: those called first, then the queue
    extra_seconds  granted with +1 / −1 minute
    postponed    was put at the end once ("straks"), also when it has been called since
    """

    id: TurnId
    cycle_id: CycleId
    participant_id: ParticipantId
    position: int
    state: TurnState = TurnState.WAITING
    extra_seconds: int = 0
    postponed: bool = False


Turns = tuple[Turn, ...]
Present = AbstractSet[ParticipantId]
NewTurnId = Callable[[ParticipantId], TurnId]
"""Makes the id of a new turn."""

_WAITS = (TurnState.WAITING, TurnState.LATER)


# Dealing ---------------------------------------------------------------------


def deal(
    around: Sequence[ParticipantId], present: Present, direction: Direction, starting_seat: int
) -> tuple[ParticipantId, ...]:
    """Return who is present, in speaking order.

    around         everybody in seating order
    starting_seat  place in `around` that begins; when nobody sits there now, the next one does
    """
    step = _step(direction)
    walk = (around[(starting_seat + step * n) % len(around)] for n in range(len(around)))
    return tuple(who for who in walk if who in present)


def start_after(
    around: Sequence[ParticipantId], present: Present, direction: Direction, starting_seat: int
) -> int:
    """Return the starting seat of the cycle after the one dealt with these values: one further."""
    order = deal(around, present, direction, starting_seat)
    if not order:
        return starting_seat
    return (list(around).index(order[0]) + _step(direction)) % len(around)


def new_turns(cycle_id: CycleId, order: Sequence[ParticipantId], new_id: NewTurnId) -> Turns:
    """Return a waiting turn for each participant, in this order."""
    return tuple(Turn(new_id(who), cycle_id, who, place) for place, who in enumerate(order))


def reconciled(
    turns: Turns, cycle: Cycle, around: Sequence[ParticipantId], present: Present, new_id: NewTurnId
) -> Turns:
    """Return the turns after people came or went at the table itself.

    Who came in since the cycle was dealt waits at the end; a speaker who left is done.
    """
    kept = tuple(
        replace(turn, state=TurnState.DONE)
        if turn.state is TurnState.SPEAKING and turn.participant_id not in present
        else turn
        for turn in turns
    )
    if cycle.mode is CycleMode.FREE:
        return kept
    known = {turn.participant_id for turn in turns}
    newcomers = [who for who in around if who in present and who not in known]
    return _placed([*kept, *new_turns(cycle.id, newcomers, new_id)])


# Reading ---------------------------------------------------------------------


def speaking(turns: Turns, present: Present) -> Turn | None:
    """Return the turn of who has the floor, or None."""
    return next(
        (t for t in turns if t.state is TurnState.SPEAKING and t.participant_id in present), None
    )


def queue(turns: Turns, present: Present) -> Turns:
    """Return the turns that are still to be offered, in order."""
    return tuple(t for t in turns if t.state in _WAITS and t.participant_id in present)


def was_called(turn: Turn) -> bool:
    """Return whether this turn was offered: runs, is done or passed."""
    return turn.state not in _WAITS


def spoke(turn: Turn) -> bool:
    """Return whether somebody spoke in this turn."""
    return turn.state in (TurnState.SPEAKING, TurnState.DONE)


def is_open(turn: Turn) -> bool:
    """Return whether this turn runs or is still to be offered."""
    return turn.state in _WAITS or turn.state is TurnState.SPEAKING


def last_called(turns: Turns, present: Present) -> Turn | None:
    """Return the turn that ended last, of those who spoke and are still here; or None."""
    ended = (t for t in turns if t.state is TurnState.DONE and t.participant_id in present)
    return max(ended, key=_place, default=None)


def before(turns: Turns, present: Present) -> Turn | None:
    """Return the turn that `step_back` gives the floor again: called last, done or passed."""
    ended = (TurnState.DONE, TurnState.PASSED)
    return max(
        (t for t in turns if t.state in ended and t.participant_id in present),
        key=_place,
        default=None,
    )


def is_complete(turns: Turns, present: Present) -> bool:
    """Return whether nobody speaks and nobody present waits."""
    return bool(turns) and not queue(turns, present) and speaking(turns, present) is None


def progress(turns: Turns, present: Present) -> tuple[int, int]:
    """Return how many were offered a turn, and of how many: who left unheard does not count."""
    offered = sum(was_called(turn) for turn in turns)
    return offered, offered + len(queue(turns, present))


def can_postpone(turns: Turns, present: Present, turn: Turn) -> bool:
    """Return whether this turn may go to the end (see the top of this file for when)."""
    others = [other for other in queue(turns, present) if other.id != turn.id]
    if not is_open(turn) or not others:
        return False
    return not turn.postponed or any(other.state is TurnState.WAITING for other in others)


def suggest(turns: Turns, present: Present, heard: Present) -> tuple[Turn, Reason] | None:
    """Return whom of those who asked to give the floor, and why; or None when nobody asked.

    heard  who spoke earlier in this round
    """
    asked = queue(turns, present)
    already = heard | {turn.participant_id for turn in turns if spoke(turn)}
    first_timers = [turn for turn in asked if turn.participant_id not in already]
    if first_timers:
        return first_timers[0], Reason.NOT_HEARD_YET
    return (asked[0], Reason.ASKED_FIRST) if asked else None


# Acts ------------------------------------------------------------------------


def end(turns: Turns) -> Turns:
    """Return the turns after the speaker, if any, is done."""
    return tuple(
        replace(turn, state=TurnState.DONE) if turn.state is TurnState.SPEAKING else turn
        for turn in turns
    )


def advance(turns: Turns, present: Present) -> Turns:
    """Return the turns after the speaker is done and the next in order, if any, has the floor."""
    waiting = queue(turns, present)
    return call(turns, waiting[0]) if waiting else end(turns)


def call(turns: Turns, turn: Turn) -> Turns:
    """Return the turns after the speaker is done and this turn, out of order perhaps, runs."""
    rest = [other for other in end(turns) if other.id != turn.id]
    return _placed([*rest, replace(turn, state=TurnState.SPEAKING)])


def step_back(turns: Turns, present: Present) -> Turns:
    """Return the turns after the one before has the floor again and the speaker is next in order.

    Raises NotAllowedNow NOTHING_BEFORE.
    """
    target = before(turns, present)
    if target is None:
        raise NotAllowedNow(Code.NOTHING_BEFORE)
    running = speaking(turns, present)
    kept = [other for other in turns if other.id != target.id and other != running]
    back = [_waiting_again(running)] if running else []
    called = replace(target, state=TurnState.SPEAKING)
    return _placed([*back, *kept, called])


def postpone(turns: Turns, present: Present, turn: Turn) -> Turns:
    """Return the turns after this one went to the end. Raises NotAllowedNow CANNOT_POSTPONE."""
    if not can_postpone(turns, present, turn):
        raise NotAllowedNow(Code.CANNOT_POSTPONE)
    rest = [other for other in turns if other.id != turn.id]
    return _placed([*rest, replace(turn, state=TurnState.LATER, postponed=True)])


def pass_(turns: Turns, turn: Turn) -> Turns:
    """Return the turns after this one was offered and declined."""
    if not is_open(turn):
        raise NotAllowedNow(Code.NOT_IN_CYCLE)
    rest = [other for other in turns if other.id != turn.id]
    return _placed([*rest, replace(turn, state=TurnState.PASSED)])


def to_end(turns: Turns, participant_id: ParticipantId) -> Turns:
    """Return the turns with a participant who still waits at the end, as after coming back."""
    own = [t for t in turns if t.participant_id == participant_id and t.state in _WAITS]
    return _placed([*(turn for turn in turns if turn not in own), *own])


def ask(turns: Turns, new: Turn) -> Turns:
    """Return the list of a free conversation with one more who asks; once is enough."""
    if any(t.participant_id == new.participant_id and is_open(t) for t in turns):
        return turns
    return _placed([*turns, new])


def withdraw(turns: Turns, participant_id: ParticipantId) -> Turns:
    """Return the list of a free conversation without this participant's question for the floor."""
    return _placed(
        [t for t in turns if t.participant_id != participant_id or t.state not in _WAITS]
    )


def reassign(turns: Turns, wrong: Turn, right: Turn) -> Turns:
    """Return the turns after what was noted for one participant turns out another's.

    `right` takes over state, place and extra time of `wrong` (its moments too: the caller moves
    those); `wrong` waits again and is next in order.
    """
    taken = replace(
        right, state=wrong.state, extra_seconds=right.extra_seconds + wrong.extra_seconds
    )
    freed = replace(wrong, state=TurnState.WAITING, extra_seconds=0, postponed=False)
    swapped = [taken if t.id == wrong.id else t for t in turns if t.id != right.id]
    queued = next((i for i, t in enumerate(swapped) if t.state in _WAITS), len(swapped))
    return _placed([*swapped[:queued], freed, *swapped[queued:]])


def reassign_free(turns: Turns, wrong: Turn, right: ParticipantId, new_id: NewTurnId) -> Turns:
    """Like `reassign`, in a free conversation: the turn itself changes hands.

    Whoever was wrongly noted is first on the list again; who really spoke no longer asks.
    """
    asked = next((t for t in turns if t.participant_id == right and t.state in _WAITS), None)
    kept = [
        replace(t, participant_id=right) if t.id == wrong.id else t for t in turns if t != asked
    ]
    if any(t.participant_id == wrong.participant_id and t.state in _WAITS for t in kept):
        return _placed(kept)
    id_ = asked.id if asked else new_id(wrong.participant_id)
    back = Turn(id_, wrong.cycle_id, wrong.participant_id, 0)
    return _placed([back, *kept])


def _waiting_again(turn: Turn) -> Turn:
    return replace(turn, state=TurnState.LATER if turn.postponed else TurnState.WAITING)


def _placed(turns: Sequence[Turn]) -> Turns:
    """Return the turns numbered: called ones in the order given, then the queue in that order."""
    ordered = sorted(turns, key=lambda turn: not was_called(turn))  # stable
    return tuple(
        turn if turn.position == place else replace(turn, position=place)
        for place, turn in enumerate(ordered)
    )


def _place(turn: Turn) -> int:
    return turn.position


def _step(direction: Direction) -> int:
    return 1 if direction is Direction.CLOCKWISE else -1
