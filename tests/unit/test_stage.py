"""What the table screen shows at which moment, and how its clock is read."""

from dataclasses import replace

import pytest

from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Dialogue, Participant, Seat
from wijkdialoog.domain.ids import (
    DialogueId,
    ParticipantId,
    PersonId,
    RoundId,
    StretchId,
)
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.domain.stage import (
    Coming,
    Layout,
    StageChoice,
    StageClock,
    StageName,
    StageTiming,
    automatic_layout,
    coming,
    stage_view,
    without_contacts,
)

D = DialogueId("d")


def round_(kind: RoundKind, form: RoundForm = RoundForm.PLENARY, thinking: int = 0) -> Round:
    label = kind.value.capitalize()
    return Round(RoundId(kind.value), D, label, kind, f"{label}?", 10, form, thinking)


ROUNDS = tuple(round_(kind) for kind in RoundKind)


def seat(name: str, number: int) -> Seat:
    person = Person(PersonId(f"p{number}"), name) if name else None
    return Seat(Participant(ParticipantId(f"s{number}"), D, None, number), person)


def evening(current: RoundKind | None, *, closed: bool = False) -> Conversation:
    return Conversation(
        dialogue=Dialogue(
            D,
            "Samen eten",
            question="Wat eten we?",
            closed=closed,
            current_round_id=RoundId(current.value) if current else None,
        ),
        rounds=ROUNDS,
        seats=(seat("Amina", 0), seat("", 1)),
        cycle=None,
        turns=(),
        stretches=(),
        planned_start_ms=None,
    )


@pytest.mark.parametrize(
    ("current", "has_agreements", "expected"),
    [
        (None, False, Layout.WELCOME),
        (RoundKind.WELCOME, False, Layout.WELCOME),
        (RoundKind.DREAMS, False, Layout.QUESTION),
        (RoundKind.AGREEMENTS, False, Layout.QUESTION),
        (RoundKind.AGREEMENTS, True, Layout.AGREEMENTS),
        (RoundKind.CLOSING, True, Layout.QUESTION),
    ],
)
def test_the_picture_follows_the_round(current, has_agreements, expected):
    assert automatic_layout(evening(current), has_agreements=has_agreements) is expected


def test_a_closed_evening_shows_what_was_agreed():
    closed = evening(RoundKind.CLOSING, closed=True)
    assert automatic_layout(closed, has_agreements=True) is Layout.AGREEMENTS


def test_what_is_chosen_by_hand_stays():
    view = stage_view(evening(RoundKind.DREAMS), StageChoice(Layout.RULES), (), (), 0)
    assert view.layout is Layout.RULES


def test_before_the_start_the_question_of_the_evening_is_shown():
    assert stage_view(evening(None), StageChoice(), (), (), 0).question == "Wat eten we?"


def test_even_stil_dims_the_screen():
    still = evening(RoundKind.DREAMS)
    runs = replace(
        still, stretches=(Stretch(StretchId("x"), D, RoundId(RoundKind.DREAMS.value), None, 0),)
    )
    assert stage_view(still, StageChoice(), (), (), 0).dimmed
    assert not stage_view(runs, StageChoice(), (), (), 0).dimmed


def test_what_comes_next_is_the_next_question_when_nobody_is_next():
    assert coming(evening(RoundKind.DREAMS)) == Coming(label="Possibilities")
    assert coming(evening(RoundKind.OTHER)) == Coming()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel Jan op 06-12345678 of kom langs", "Bel Jan op … of kom langs"),
        ("Mail jan@voorbeeld.nl", "Mail …"),
        ("Een bankje bij de kerk", "Een bankje bij de kerk"),
        ("Rozenstraat 12, 1234 AB Utrecht: 06-12345678", None),
    ],
)
def test_contacts_in_a_line_never_reach_the_room(text, expected):
    shown = without_contacts(text)
    if expected is None:
        assert not any(part in shown for part in ("12345678", "1234 AB", "straat 12"))
    else:
        assert shown == expected


def test_the_clock_goes_on_by_itself_and_stands_still_when_told():
    clock = StageClock(StageTiming.TURN, elapsed_ms=10_000, read_ms=1_000, planned_ms=60_000)
    assert clock.at(6_000).elapsed_ms == 15_000
    assert replace(clock, runs=False).at(6_000).elapsed_ms == 10_000
    assert clock.at(0).elapsed_ms == 10_000  # a clock that was set back


def test_a_seat_without_a_name_is_a_number():
    assert StageName(number=2) != StageName("Plaats 2")
