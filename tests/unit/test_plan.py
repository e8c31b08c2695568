import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS, WIJKDIALOOG
from wijkdialoog.domain.plan import (
    Fit,
    Misfit,
    PlannedRound,
    RoundForm,
    RoundKind,
    Slot,
    clock_times,
    fit,
    planned_minutes,
    seconds_per_person,
)


def in_turns(minutes: int | None, kind: RoundKind = RoundKind.VIEWS, thinking: int = 0):
    return PlannedRound("Ronde", kind, minutes=minutes, thinking_minutes=thinking)


def misfits(found: Fit) -> list[Misfit]:
    return [problem.misfit for problem in found.problems]


def test_eight_people_in_thirty_minutes_have_three_minutes_and_forty_five_seconds():
    assert seconds_per_person(in_turns(30), 8) == 225


def test_silent_thinking_is_taken_off_the_speaking_time():
    assert seconds_per_person(in_turns(20, thinking=2), 9) == 120


@pytest.mark.parametrize("form", [RoundForm.OPEN, RoundForm.PLENARY, RoundForm.SILENT_WRITING])
def test_only_a_round_in_turns_has_time_per_person(form: RoundForm):
    assert seconds_per_person(PlannedRound("Ronde", RoundKind.VIEWS, "", 30, form), 8) is None


def test_nobody_or_no_minutes_gives_no_time_per_person():
    assert seconds_per_person(in_turns(30), 0) is None
    assert seconds_per_person(in_turns(None), 8) is None


def test_rounds_follow_each_other_by_the_clock():
    rounds = [in_turns(10), in_turns(None), in_turns(30)]

    assert clock_times("19:30", rounds) == (
        Slot("19:30", "19:40"),
        Slot("19:40", "19:40"),
        Slot("19:40", "20:10"),
    )


def test_the_clock_goes_past_midnight():
    assert clock_times("23:50", [in_turns(20)]) == (Slot("23:50", "00:10"),)


def test_the_wijkdialoog_is_two_hours_and_fits_eight_people():
    found = fit(WIJKDIALOOG.rounds, 8, "19:30")

    assert (found.minutes, found.end) == (120, "21:30")
    assert (found.longest, found.seconds_per_person) == ("Ervaringen", 225)
    assert found.problems == ()


def test_the_wijkdialoog_has_the_rounds_and_minutes_of_the_method():
    assert [(r.label.casefold(), r.minutes) for r in WIJKDIALOOG.rounds] == [
        ("welkom", 10),
        ("kennismaken", 12),
        ("ervaringen", 30),
        ("zienswijzen", 15),
        ("dromen", 20),
        ("mogelijkheden", 20),
        ("afspraken", 8),
        ("afronding", 5),
    ]


@pytest.mark.parametrize("plan", BUILT_IN_PLANS, ids=lambda plan: plan.key)
@pytest.mark.parametrize("people", [5, 8])
def test_every_built_in_plan_fits_a_table_of_the_size_it_is_made_for(plan, people):
    assert fit(plan.rounds, people, "19:30").problems == ()


def test_twenty_people_in_thirty_minutes_of_stories_is_short():
    found = fit([in_turns(30, RoundKind.EXPERIENCES)], 20)

    (problem,) = found.problems
    assert problem.misfit is Misfit.SHORT_TURNS
    assert (problem.minutes, problem.seconds) == (30, 90)
    assert (problem.better_minutes, problem.tables) == (40, 2)


def test_less_than_a_minute_each_is_short_in_any_round():
    found = fit([in_turns(10)], 12)

    assert misfits(found) == [Misfit.SHORT_TURNS]
    assert found.problems[0].better_minutes == 15


def test_a_closing_word_takes_less_than_a_minute():
    assert fit([in_turns(5, RoundKind.CLOSING)], 10).problems == ()
    assert misfits(fit([in_turns(5, RoundKind.CLOSING)], 20)) == [Misfit.SHORT_TURNS]


def test_one_table_is_enough_for_ten_people():
    assert fit([in_turns(5)], 10).problems[0].tables == 1
    assert fit([in_turns(5)], 31).problems[0].tables == 4


def test_thinking_that_leaves_no_time_to_speak_is_told():
    found = fit([in_turns(10, thinking=10)], 8)

    assert misfits(found) == [Misfit.THINKING_TOO_LONG]
    assert found.problems[0].better_minutes == 20


def test_an_end_after_the_planned_end_is_told_in_minutes():
    found = fit(WIJKDIALOOG.rounds, 8, "19:30", "21:15")

    assert misfits(found) == [Misfit.LATE_END]
    assert found.problems[0].minutes == 15


def test_an_evening_past_midnight_is_not_too_late():
    assert fit([in_turns(120)], 8, "22:30", "00:30").problems == ()


def test_rounds_without_minutes_are_counted():
    found = fit([in_turns(None), in_turns(30), in_turns(0)], 8, "19:30")

    assert misfits(found) == [Misfit.NO_MINUTES]
    assert found.problems[0].rounds == 2


def test_a_plan_without_any_minutes_has_no_end():
    assert fit([in_turns(None)], 8, "19:30").end is None


@given(
    minutes=st.lists(st.one_of(st.none(), st.integers(0, 120)), max_size=12),
    people=st.integers(0, 40),
)
def test_the_clock_ends_where_the_minutes_say(minutes: list[int | None], people: int):
    rounds = [in_turns(m) for m in minutes]
    slots = clock_times("08:00", rounds)
    found = fit(rounds, people, "08:00")

    assert planned_minutes(rounds) == found.minutes
    if found.minutes:
        assert slots[-1].end == found.end
    for earlier, later in itertools.pairwise(slots):
        assert earlier.end == later.start


@given(minutes=st.integers(1, 60), people=st.integers(1, 40), kind=st.sampled_from(RoundKind))
def test_the_suggested_minutes_are_always_enough(minutes: int, people: int, kind: RoundKind):
    found = fit([in_turns(minutes, kind)], people)

    for problem in found.problems:
        assert fit([in_turns(problem.better_minutes, kind)], people).problems == ()
