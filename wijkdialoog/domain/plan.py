"""Rounds as data (product.md section 4)."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from wijkdialoog.domain.ids import DialogueId, RoundId, TemplateId
from wijkdialoog.domain.partial_date import MINUTES_A_DAY, minutes_of_day, time_of_day


class RoundKind(StrEnum):
    """Which phase of the method a round is; decides accent colour and kind of contribution."""

    WELCOME = "welcome"
    INTRODUCTION = "introduction"
    EXPERIENCES = "experiences"
    VIEWS = "views"
    DREAMS = "dreams"
    POSSIBILITIES = "possibilities"
    ASSETS = "assets"
    AGREEMENTS = "agreements"
    CLOSING = "closing"
    OTHER = "other"


class RoundForm(StrEnum):
    """How people speak in a round."""

    IN_TURNS = "in_turns"
    OPEN = "open"
    SILENT_WRITING = "silent_writing"
    PLENARY = "plenary"


@dataclass(frozen=True)
class PlannedRound:
    """A round of a plan that is not yet part of a dialogue.

    minutes           planned length; None when nobody planned it
    thinking_minutes  silent thinking before the first turn, inside `minutes`
    second_question   the question in a second language, for the table screen; "" without one
    """

    label: str
    kind: RoundKind
    question: str = ""
    minutes: int | None = None
    form: RoundForm = RoundForm.IN_TURNS
    thinking_minutes: int = 0
    second_question: str = ""


@dataclass(frozen=True)
class Round:
    """A round of a dialogue. Times it really ran are stretches, see `domain.clock`."""

    id: RoundId
    dialogue_id: DialogueId
    label: str
    kind: RoundKind
    question: str = ""
    minutes: int | None = None
    form: RoundForm = RoundForm.IN_TURNS
    thinking_minutes: int = 0
    position: int = 0
    second_question: str = ""


@dataclass(frozen=True)
class PlanTemplate:
    """A plan somebody saved under a name of their own."""

    id: TemplateId
    name: str
    rounds: tuple[PlannedRound, ...] = field(default=())
    ground_rules: tuple[str, ...] = field(default=())
    position: int = 0


MOST_MINUTES = 600
"""Longest round that can be planned: ten hours, a whole day with breaks."""

MOST_AT_ONE_TABLE = 10
"""Above this a second table is suggested; 5 to 10 is what the method is made for."""

_SHORTEST_TURN_SECONDS = 60
_SHORTEST_OF_KIND = {
    RoundKind.EXPERIENCES: 120,  # a story needs room
    RoundKind.CLOSING: 20,  # a word or a sentence is enough
}

AnyRound = Round | PlannedRound


@dataclass(frozen=True)
class Slot:
    """When a round begins and ends by the clock ("19:40"). Without minutes both are the same."""

    start: str
    end: str


class Misfit(StrEnum):
    """Why a plan does not fit."""

    SHORT_TURNS = "short_turns"
    THINKING_TOO_LONG = "thinking_too_long"
    LATE_END = "late_end"
    NO_MINUTES = "no_minutes"


@dataclass(frozen=True)
class FitProblem:
    """One thing that does not fit, with what would help.

    label            the round; "" when it is about the whole plan
    minutes          SHORT_TURNS, THINKING_TOO_LONG: minutes of the round; LATE_END: too late by
    seconds          SHORT_TURNS: speaking time per person
    better_minutes   SHORT_TURNS, THINKING_TOO_LONG: minutes that would be enough
    tables           SHORT_TURNS: number of tables that would help, or 1
    rounds           NO_MINUTES: number of rounds without minutes
    """

    misfit: Misfit
    label: str = ""
    minutes: int = 0
    seconds: int = 0
    better_minutes: int = 0
    tables: int = 1
    rounds: int = 0


@dataclass(frozen=True)
class Fit:
    """How a plan fits the people and the evening.

    minutes             sum of the planned minutes
    end                 by the clock, or None without a start
    people              the number it was reckoned with
    seconds_per_person  in the longest round in turns; None without one
    longest             label of that round, or ""
    problems            most important first; empty when all is well
    """

    minutes: int
    end: str | None
    people: int
    seconds_per_person: int | None
    longest: str
    problems: tuple[FitProblem, ...] = ()


def planned_minutes(rounds: Sequence[AnyRound]) -> int:
    """Return the sum of the planned minutes; rounds without minutes count as none."""
    return sum(round_.minutes or 0 for round_ in rounds)


def clock_times(start: str, rounds: Sequence[AnyRound]) -> tuple[Slot, ...]:
    """Return for each round when it begins and ends, the first at `start` ("19:30")."""
    slots: list[Slot] = []
    minute = minutes_of_day(start)
    for round_ in rounds:
        after = minute + (round_.minutes or 0)
        slots.append(Slot(time_of_day(minute), time_of_day(after)))
        minute = after
    return tuple(slots)


def seconds_per_person(round_: AnyRound, people: int) -> int | None:
    """Return the speaking time of one person, or None when the round has no turns or minutes.

    Silent thinking is taken off first: 8 people in 30 minutes have 225 seconds (3:45).
    """
    if round_.form is not RoundForm.IN_TURNS or not round_.minutes or people < 1:
        return None
    speaking = max(0, round_.minutes - round_.thinking_minutes)
    return speaking * 60 // people


def fit(
    rounds: Sequence[AnyRound],
    people: int,
    start: str | None = None,
    planned_end: str | None = None,
) -> Fit:
    """Return how the plan fits `people` persons between `start` and `planned_end` ("21:30")."""
    total = planned_minutes(rounds)
    in_turns = [round_ for round_ in rounds if seconds_per_person(round_, people) is not None]
    longest = max(in_turns, key=lambda round_: round_.minutes or 0, default=None)
    problems = [
        *_late_end(total, start, planned_end),
        *_short_turns(rounds, people),
        *_no_minutes(rounds),
    ]
    return Fit(
        minutes=total,
        end=time_of_day(minutes_of_day(start) + total) if start and total else None,
        people=people,
        seconds_per_person=seconds_per_person(longest, people) if longest else None,
        longest=longest.label if longest else "",
        problems=tuple(problems),
    )


def _short_turns(rounds: Sequence[AnyRound], people: int) -> Iterator[FitProblem]:
    for round_ in rounds:
        seconds = seconds_per_person(round_, people)
        if seconds is None or round_.minutes is None:
            continue
        needed = _SHORTEST_OF_KIND.get(round_.kind, _SHORTEST_TURN_SECONDS)
        better = _to_five(round_.thinking_minutes + math.ceil(people * needed / 60))
        if round_.thinking_minutes >= round_.minutes:
            yield FitProblem(
                Misfit.THINKING_TOO_LONG, round_.label, round_.minutes, better_minutes=better
            )
        elif seconds < needed:
            yield FitProblem(
                Misfit.SHORT_TURNS,
                round_.label,
                round_.minutes,
                seconds=seconds,
                better_minutes=better,
                tables=math.ceil(people / MOST_AT_ONE_TABLE),
            )


def _late_end(total: int, start: str | None, planned_end: str | None) -> Iterator[FitProblem]:
    if start is None or planned_end is None:
        return
    # An end before the start is after midnight.
    available = (minutes_of_day(planned_end) - minutes_of_day(start)) % MINUTES_A_DAY
    if total > available:
        yield FitProblem(Misfit.LATE_END, minutes=total - available)


def _no_minutes(rounds: Sequence[AnyRound]) -> Iterator[FitProblem]:
    without = [round_ for round_ in rounds if not round_.minutes]
    if without:
        yield FitProblem(Misfit.NO_MINUTES, label=without[0].label, rounds=len(without))


def _to_five(minutes: int) -> int:
    return math.ceil(minutes / 5) * 5
