"""Every value has words, and the words are plain."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from wijkdialoog.domain.assets import AssetDirection, Exchange, HeadHeartHands, Means, WhoWhat
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind, Sensitive
from wijkdialoog.domain.dialogue import (
    Attribution,
    ClockStyle,
    Dialogue,
    Direction,
    Function,
    Participant,
    Presence,
    Seat,
)
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.harvest import AgreementState, LinkKind
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.minutes import NameMode
from wijkdialoog.domain.network import InitiativeKind
from wijkdialoog.domain.people import AreaType, OrganisationKind, Person, Role
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.turns import CycleMode, TurnState
from wijkdialoog.services.progress import DialogueProgress
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.subtitle import subtitle
from wijkdialoog.ui.words.acts import action_label
from wijkdialoog.ui.words.contributions import kind_count, kind_label, sensitive_label
from wijkdialoog.ui.words.done import done_words
from wijkdialoog.ui.words.harvest import (
    agreement_state_label,
    asset_direction_label,
    exchange_label,
    head_heart_hands_label,
    initiative_kind_label,
    link_kind_label,
    means_label,
    who_what_label,
)
from wijkdialoog.ui.words.minutes import name_mode_label
from wijkdialoog.ui.words.people import (
    area_type_label,
    attribution_label,
    function_label,
    name_at_table,
    organisation_kind_label,
    presence_label,
    role_count,
    role_label,
    seat_name,
)
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.rounds import (
    clock_style_label,
    cycle_mode_label,
    direction_label,
    round_form_label,
    round_kind_label,
    turn_state_label,
)
from wijkdialoog.ui.words.steps import step_label
from wijkdialoog.ui.words.troubles import trouble_sentence

LABELS = {
    Kind: kind_label,
    RoundKind: round_kind_label,
    RoundForm: round_form_label,
    Role: role_label,
    OrganisationKind: organisation_kind_label,
    AreaType: area_type_label,
    Presence: presence_label,
    Function: function_label,
    TurnState: turn_state_label,
    CycleMode: cycle_mode_label,
    Direction: direction_label,
    Attribution: attribution_label,
    ClockStyle: clock_style_label,
    Sensitive: sensitive_label,
    WhoWhat: who_what_label,
    Means: means_label,
    HeadHeartHands: head_heart_hands_label,
    AssetDirection: asset_direction_label,
    Exchange: exchange_label,
    AgreementState: agreement_state_label,
    LinkKind: link_kind_label,
    InitiativeKind: initiative_kind_label,
    NameMode: name_mode_label,
    Action: action_label,
    Step: step_label,
}
TELLS = [*((label, value) for kind, label in LABELS.items() for value in kind)]
TELLS += [(done_words, action) for action in Action]
SENTENCES = [
    *(error_sentence(DomainError(code)) for code in Code),
    *(trouble_sentence(StorageError(t, Path("/d/Onze wijk.wijkdialoog"))) for t in Trouble),
]


def _name(value: object) -> str:
    # The same in every process that collects the tests: no addresses.
    return getattr(value, "__name__", str(value))


@pytest.mark.parametrize(
    ("label", "value"),
    TELLS,
    ids=_name,
)
def test_every_value_has_words_of_its_own(label, value: StrEnum):
    assert label(value)
    assert "_" not in label(value)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_refusal_is_a_plain_sentence(sentence: str):
    assert sentence.endswith(".")
    assert "!" not in sentence
    assert not re.search(r"\b[Uu]w?\b", sentence)
    for part in re.split(r"(?<=[.?:]) ", sentence):
        assert len(part.split()) <= 15, part


def test_a_trouble_with_the_file_says_which_file_but_not_where():
    sentence = trouble_sentence(StorageError(Trouble.LOCKED, Path("/home/w/Wijk.sqlite")))
    assert "Wijk.sqlite" in sentence
    assert "/home" not in sentence


def test_values_of_a_refusal_stand_in_its_sentence():
    error = DomainError(Code.FILE_BREAKS_SCHEMA, place="dialogues[3].date")
    assert "dialogues[3].date" in error_sentence(error)


@pytest.mark.parametrize(("n", "words"), [(0, "0 dromen"), (1, "1 droom"), (6, "6 dromen")])
def test_counts_have_a_right_plural(n: int, words: str):
    assert kind_count(Kind.DREAM, n) == words


def test_roles_are_counted_in_words():
    assert role_count(Role.RESIDENT, 1) == "1 bewoner"
    assert role_count(Role.OFFICIAL, 2) == "2 ambtenaren"
    assert role_count(None, 3) == "3 zonder rol"


def test_a_numbered_seat_has_a_name_too():
    participant = Participant(ParticipantId("p"), DialogueId("d"), None, seat=2)
    assert seat_name(Seat(participant)) == "Plaats 3"
    named = Seat(participant, Person(PersonId("x"), "Şükrü"))
    assert seat_name(named) == "Şükrü"


@pytest.mark.parametrize(
    ("date", "start", "said"),
    [
        ("2026-04-16", "19:30", "vanavond 19:30"),
        ("2026-04-16", "09:05", "vanochtend 09:05"),
        ("2026-04-20", "19:30", "ma 20 april 19:30"),
        (None, "19:30", "19:30"),
        ("2026-04", None, "april 2026"),
    ],
)
def test_the_header_writes_a_time_as_every_other_place_does(date, start, said: str):
    evening = Dialogue(DialogueId("d"), "Samen eten", date=date, start=start, venue="De Linde")
    known = dict.fromkeys(
        ("prepared", "seated", "spoken", "caught", "harvested", "reported"), False
    )
    found = DialogueProgress(evening, participants=0, today="2026-04-16", **known)
    assert subtitle(found) == f"De Linde · {said}"


def test_of_two_people_of_one_name_the_seat_stands_beside_it():
    seats = [_sits(place, name) for place, name in enumerate(("Jan", "Aicha", "Jan"))]
    told = [name_at_table(seat, seats) for seat in seats]
    assert told == ["Jan · plaats 1", "Aicha", "Jan · plaats 3"]
    long = _sits(3, "Maximiliaan van den Bogaerde")
    assert name_at_table(long, [*seats, long], 12) == "Maximiliaan…"
    assert name_at_table(long, [long, _sits(4, long.name)], 12) == "Maximiliaan… · plaats 4"


def _sits(place: int, name: str) -> Seat:
    participant = Participant(ParticipantId(f"p{place}"), DialogueId("d"), None, seat=place)
    return Seat(participant, Person(PersonId(f"x{place}"), name))
