"""When a round or the evening really began, told afterwards: no time is counted twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.clock import StartOf, Stretch, began_at, start_of
from wijkdialoog.domain.errors import InvalidValue
from wijkdialoog.domain.ids import DialogueId, RoundId, StretchId, TurnId

NEW = StretchId("new")
SECOND = 1000


def stretch(number: int, round_: str, turn: str | None, start: int, end: int | None) -> Stretch:
    turn_id = TurnId(turn) if turn else None
    return Stretch(StretchId(str(number)), DialogueId("d"), RoundId(round_), turn_id, start, end)


def applied(stretches: tuple[Stretch, ...], changed: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    by_id = {one.id: one for one in (*stretches, *changed)}
    return tuple(sorted(by_id.values(), key=lambda s: (s.ended_ms is None, s.started_ms)))


@st.composite
def evenings(draw) -> tuple[tuple[Stretch, ...], int]:
    moment, made = 1_000_000, []
    for number in range(draw(st.integers(1, 8))):
        length = draw(st.integers(0, 600)) * SECOND
        turn = draw(st.sampled_from([None, None, "t1", "t2"]))
        made.append(stretch(number, draw(st.sampled_from("ab")), turn, moment, moment + length))
        moment += length + draw(st.sampled_from([0, 0, 60 * SECOND]))
    return tuple(made), moment


@given(evenings(), st.sampled_from(StartOf), st.integers(-900, 900))
def test_it_then_began_at_that_moment_and_nothing_overlaps(found, what: StartOf, seconds: int):
    stretches, now = found
    before = start_of(stretches, what)
    assert before is not None
    moment = min(now, before + seconds * SECOND)
    try:
        changed = began_at(stretches, what, moment, NEW)
    except InvalidValue:
        assert moment > before
        return
    after = applied(stretches, changed)
    run = after if what is StartOf.EVENING else [s for s in after if s.started_ms >= moment]
    assert min(s.started_ms for s in run) == moment
    ends = 0
    for one in after:
        assert one.started_ms >= ends
        assert one.ended_ms is not None
        assert one.ended_ms >= one.started_ms
        ends = one.ended_ms


@given(evenings(), st.sampled_from(StartOf), st.integers(1, 900))
def test_a_later_start_takes_nothing_from_a_turn(found, what: StartOf, seconds: int):
    stretches, _ = found
    before = start_of(stretches, what)
    assert before is not None
    try:
        after = applied(stretches, began_at(stretches, what, before + seconds * SECOND, NEW))
    except InvalidValue:
        return
    assert _spoken(after) == _spoken(stretches)


def _spoken(stretches: tuple[Stretch, ...]) -> int:
    return sum(s.length_ms(0) for s in stretches if s.turn_id is not None)


def test_a_round_that_began_earlier_takes_the_time_from_the_round_before():
    talk = (stretch(1, "a", "t", 0, 600_000), stretch(2, "b", None, 600_000, None))
    after = applied(talk, began_at(talk, StartOf.ROUND, 300_000, NEW))
    assert [(s.started_ms, s.ended_ms) for s in after] == [(0, 300_000), (300_000, None)]


def test_when_a_turn_came_first_the_round_gains_the_time_and_not_the_speaker():
    talk = (stretch(1, "a", "t", 600_000, None),)
    after = applied(talk, began_at(talk, StartOf.EVENING, 0, NEW))
    assert [(s.id, s.turn_id, s.started_ms, s.ended_ms) for s in after] == [
        (NEW, None, 0, 600_000),
        ("1", "t", 600_000, None),
    ]


def test_a_start_after_somebody_spoke_is_refused():
    talk = (stretch(1, "a", None, 0, 10), stretch(2, "a", "t", 10, None))
    with pytest.raises(InvalidValue):
        began_at(talk, StartOf.EVENING, 11, NEW)
    assert began_at(talk, StartOf.EVENING, 10, NEW)


def test_nothing_ran_yet():
    assert began_at((), StartOf.ROUND, 5, NEW) == ()
    assert start_of((), StartOf.EVENING) is None
