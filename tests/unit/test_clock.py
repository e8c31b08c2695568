"""Clocks follow from stored moments and never run backwards."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain import clock
from wijkdialoog.domain.clock import ClockPhase, Reading, Stretch
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, RoundId, StretchId, TurnId
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind

ROUND = RoundId("round")
AMINA = TurnId("amina")
HENK = TurnId("henk")


def stretch(start: float, end: float | None, turn: TurnId | None = AMINA) -> Stretch:
    ended = None if end is None else int(end * 1000)
    return Stretch(StretchId(f"s{start}"), DialogueId("d"), ROUND, turn, int(start * 1000), ended)


def test_a_question_in_between_does_not_count_for_the_speaker() -> None:
    evening = (stretch(0, 30), stretch(30, 90, None), stretch(90, None))
    assert clock.elapsed_ms(evening, 100_000, turn_id=AMINA) == 40_000
    assert clock.elapsed_ms(evening, 100_000, round_id=ROUND) == 100_000
    assert clock.spent_by_round(evening, 100_000) == {ROUND: 100_000}


def test_a_clock_that_was_set_back_never_gives_a_negative_time() -> None:
    assert clock.elapsed_ms((stretch(100, None),), 50_000) == 0


@given(
    st.lists(st.tuples(st.integers(-9, 9), st.none() | st.integers(-9, 9)), max_size=5),
    st.integers(-9, 9),
)
def test_elapsed_time_is_never_negative(moments: list[tuple[int, int | None]], now: int) -> None:
    evening = tuple(stretch(start, end) for start, end in moments)
    assert clock.elapsed_ms(evening, now * 1000) >= 0


@pytest.mark.parametrize(
    ("elapsed", "planned", "phase"),
    [
        (0, 120, ClockPhase.RUNNING),
        (99, 120, ClockPhase.RUNNING),
        (100, 120, ClockPhase.NEARLY),
        (119, 120, ClockPhase.NEARLY),
        (120, 120, ClockPhase.TIME),
        (121, 120, ClockPhase.OVER),
        (23, 30, ClockPhase.RUNNING),
        (24, 30, ClockPhase.NEARLY),
        (9999, None, ClockPhase.RUNNING),
    ],
)
def test_nearly_begins_at_the_later_of_a_fifth_and_twenty_seconds(
    elapsed: int, planned: int | None, phase: ClockPhase
) -> None:
    assert Reading(elapsed * 1000, planned and planned * 1000).phase is phase


def test_a_reading_tells_what_is_left_and_how_far_over() -> None:
    assert Reading(78_000, 120_000).remaining_ms == 42_000
    assert Reading(132_000, 120_000).over_ms == 12_000
    assert Reading(132_000, 120_000).remaining_ms == 0
    assert Reading(30_000, 120_000).share == 0.25
    assert Reading(300_000, 120_000).share == 1.0
    assert Reading(300_000).remaining_ms is None


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("5", 300),
        ("90s", 90),
        ("1:30", 90),
        ("2m30", 150),
        ("2m30s", 150),
        ("2m", 120),
        (" 5 min ", 300),
        ("90 SEC", 90),
        ("2,5", 150),
        ("0:45", 45),
        ("120:00", 7200),
    ],
)
def test_a_typed_duration_is_understood(typed: str, seconds: int) -> None:
    assert clock.parse_duration(typed) == seconds


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", Code.NOT_A_DURATION),
        ("lang", Code.NOT_A_DURATION),
        ("1:75", Code.NOT_A_DURATION),
        ("2m75", Code.NOT_A_DURATION),
        ("-5", Code.NOT_A_DURATION),
        ("1:2:3", Code.NOT_A_DURATION),
        ("٥", Code.NOT_A_DURATION),
        ("m", Code.NOT_A_DURATION),
        ("0", Code.OUT_OF_RANGE),
        ("999", Code.OUT_OF_RANGE),
    ],
)
def test_what_is_no_duration_is_refused(typed: str, code: Code) -> None:
    with pytest.raises(InvalidValue) as refused:
        clock.parse_duration(typed)
    assert refused.value.code is code


@given(st.text(max_size=12))
def test_any_typed_text_is_a_duration_or_refused(typed: str) -> None:
    try:
        seconds = clock.parse_duration(typed)
    except InvalidValue:
        return
    assert 1 <= seconds <= clock.LONGEST_SECONDS


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(0, "0:00"), (78_900, "1:18"), (3_725_000, "62:05"), (-5, "0:00")],
)
def test_minutes_and_seconds_are_written_with_a_colon(milliseconds: int, text: str) -> None:
    assert clock.minutes_seconds(milliseconds) == text


def round_of(minutes: int | None, thinking: int = 0) -> Round:
    return Round(
        ROUND,
        DialogueId("d"),
        "Dromen",
        RoundKind.DREAMS,
        "",
        minutes,
        RoundForm.IN_TURNS,
        thinking,
    )


def test_a_turn_is_an_equal_share_of_the_round_without_the_thinking() -> None:
    assert clock.turn_seconds(round_of(30), 8) == 225
    assert clock.turn_seconds(round_of(32, thinking=2), 8) == 225
    assert clock.turn_seconds(round_of(20), 9) == 130  # 133, down to 5
    assert clock.turn_seconds(round_of(2), 40) == 5
    assert clock.turn_seconds(round_of(None), 8) is None
    assert clock.turn_seconds(round_of(20), 0) is None


def test_what_is_left_is_shared_but_never_below_half_a_minute() -> None:
    assert clock.share_of_rest(600_000, 8) == 75
    assert clock.share_of_rest(0, 8) == 30
    assert clock.share_of_rest(None, 8) is None


def test_starting_earlier_shortens_what_ran_before() -> None:
    before, running = clock.started_earlier((stretch(0, 100, HENK), stretch(100, None)), 30)
    assert (before.ended_ms, running.started_ms) == (70_000, 70_000)


def test_starting_earlier_takes_all_of_what_ran_before_when_that_is_shorter() -> None:
    before, running = clock.started_earlier((stretch(50, 100, HENK), stretch(100, None)), 90)
    assert (before.length_ms(0), running.started_ms) == (0, 10_000)
    assert before.started_ms <= running.started_ms


def test_a_turn_that_was_paused_gains_all_the_seconds() -> None:
    own = (stretch(60, 80), stretch(90, None))
    before, moved = clock.started_earlier((stretch(0, 60, HENK), *own), 30)
    assert (before.ended_ms, moved.started_ms, moved.ended_ms) == (30_000, 30_000, 80_000)


def test_starting_earlier_can_reach_over_more_than_one_turn() -> None:
    turns = (TurnId("one"), TurnId("two"), TurnId("three"))
    said = (stretch(0, 100), stretch(100, 120), stretch(120, None))
    stretches = tuple(replace(s, turn_id=t) for s, t in zip(said, turns, strict=True))
    one, two, three = clock.started_earlier(stretches, 60)
    assert (one.ended_ms, two.length_ms(0), three.started_ms) == (60_000, 0, 60_000)


def test_starting_earlier_inside_a_pause_leaves_what_ran_before_alone() -> None:
    (running,) = clock.started_earlier((stretch(0, 10, HENK), stretch(100, None)), 30)
    assert running.started_ms == 70_000


@pytest.mark.parametrize("seconds", [0, -1, 86_401])
def test_starting_earlier_takes_a_second_to_a_day(seconds: int) -> None:
    with pytest.raises(InvalidValue):
        clock.started_earlier((stretch(0, None),), seconds)
