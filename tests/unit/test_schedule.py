"""Where the evening stands against its plan, and how a difference is spread."""

from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.schedule import RoundTime, Schedule, schedule, spread

MINUTE = 60_000


def time(
    label: str,
    minutes: int | None,
    spent: float = 0,
    kind: RoundKind = RoundKind.DREAMS,
    thinking: int = 0,
) -> RoundTime:
    round_ = Round(
        RoundId(label), DialogueId("d"), label, kind, "", minutes, thinking_minutes=thinking
    )
    return RoundTime(round_, int(spent * MINUTE))


def stands(rounds: list[RoundTime], current: int, now: float, **facts: int | None) -> Schedule:
    planned = facts.get("planned_start")
    found = schedule(
        rounds,
        current,
        int(now * MINUTE),
        began_ms=0,
        planned_start_ms=None if planned is None else planned * MINUTE,
        taken_off=facts.get("taken_off") or 0,
    )
    assert found is not None
    return found


def test_an_evening_that_goes_as_planned_has_no_drift() -> None:
    found = stands([time("a", 10, 10), time("b", 20, 5)], 1, now=15)
    assert found.drift_ms == 0
    assert found.expected_end_ms == 30 * MINUTE


def test_a_round_that_took_longer_makes_the_end_later() -> None:
    found = stands([time("a", 10, 14), time("b", 20, 5)], 1, now=19)
    assert found.drift_minutes == 4
    assert found.expected_end_ms == 34 * MINUTE


def test_a_current_round_is_late_only_when_it_is_over() -> None:
    assert stands([time("a", 10, 9)], 0, now=9).drift_minutes == 0
    assert stands([time("a", 10, 13)], 0, now=13).drift_minutes == 3


def test_a_round_that_was_skipped_makes_the_evening_earlier() -> None:
    found = stands([time("a", 10, 0), time("b", 20, 0)], 1, now=0)
    assert found.drift_minutes == -10


def test_standing_still_counts_as_lost_time() -> None:
    assert stands([time("a", 10, 5)], 0, now=12).drift_minutes == 7


def test_a_late_start_counts_against_the_planned_start() -> None:
    assert stands([time("a", 10, 0)], 0, now=0, planned_start=-6).drift_minutes == 6


def test_a_planned_start_on_another_part_of_the_day_says_nothing() -> None:
    assert stands([time("a", 10, 0)], 0, now=0, planned_start=300).drift_minutes == 0


def test_an_evening_taken_up_days_later_counts_only_running_time() -> None:
    found = stands([time("a", 10, 13), time("b", 10, 0)], 1, now=3 * 24 * 60)
    assert found.drift_minutes == 3


def test_a_round_nobody_planned_is_never_late() -> None:
    found = stands([time("a", None, 25), time("b", 10, 0)], 1, now=25)
    assert found.drift_minutes == 0


def test_without_any_planned_minutes_there_is_no_schedule() -> None:
    assert schedule([time("a", None, 3)], 0, 0, 0) is None


def test_words_appear_from_two_minutes_and_stay_until_below_one() -> None:
    assert not Schedule(int(1.5 * MINUTE), 0).speaks()
    assert Schedule(2 * MINUTE, 0).speaks()
    assert Schedule(-2 * MINUTE, 0).speaks()
    assert Schedule(int(1.5 * MINUTE), 0).speaks(spoke_before=True)
    assert not Schedule(int(0.9 * MINUTE), 0).speaks(spoke_before=True)


def test_a_difference_is_spread_in_proportion_and_leaves_break_and_closing_alone() -> None:
    rounds = [
        time("nu", 10, 16),
        time("dromen", 20),
        time("Pauze", 15, kind=RoundKind.OTHER),
        time("mogelijkheden", 10),
        time("afronding", 5, kind=RoundKind.CLOSING),
    ]
    found = spread(rounds, 0, 6)
    assert found is not None
    assert [(c.label, c.before, c.after) for c in found.changes] == [
        ("dromen", 20, 16),
        ("mogelijkheden", 10, 8),
    ]
    assert found.left_over == 0


def test_what_finds_no_place_is_told() -> None:
    found = spread([time("nu", 10, 30), time("dromen", 5)], 0, 20)
    assert found is not None
    assert found.changes[0].after == 1
    assert found.left_over == 16


def test_silent_thinking_keeps_a_minute_of_speaking_after_it() -> None:
    found = spread([time("nu", 10, 30), time("dromen", 10, thinking=4)], 0, 20)
    assert found is not None
    assert found.changes[0].after == 5


def test_an_evening_that_is_early_gives_time_back() -> None:
    found = spread([time("nu", 10, 4), time("a", 20), time("b", 10)], 0, -6)
    assert found is not None
    assert [c.after for c in found.changes] == [24, 12]


def test_nothing_left_to_change_means_no_proposal() -> None:
    assert spread([time("nu", 10, 16)], 0, 6) is None
    assert spread([time("nu", 10), time("a", 5, kind=RoundKind.CLOSING)], 0, 6) is None
    assert spread([time("nu", 10), time("a", 1)], 0, 6) is None


@given(st.lists(st.integers(1, 60), min_size=1, max_size=8), st.integers(-60, 120))
def test_the_sum_always_fits_and_no_round_gets_below_a_minute(
    minutes: list[int], drift: int
) -> None:
    rounds = [time("nu", 10), *(time(f"r{n}", length) for n, length in enumerate(minutes))]
    found = spread(rounds, 0, drift)
    if found is None:
        assert drift == 0 or sum(minutes) == len(minutes)
        return
    assert all(change.after >= 1 for change in found.changes)
    assert sum(c.before - c.after for c in found.changes) + found.left_over == drift
    assert found.left_over >= 0
