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
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui import labels
from wijkdialoog.ui.done_words import done_words
from wijkdialoog.ui.pages import Step

LABELS = {
    Kind: labels.kind_label,
    RoundKind: labels.round_kind_label,
    RoundForm: labels.round_form_label,
    Role: labels.role_label,
    OrganisationKind: labels.organisation_kind_label,
    AreaType: labels.area_type_label,
    Presence: labels.presence_label,
    Function: labels.function_label,
    TurnState: labels.turn_state_label,
    CycleMode: labels.cycle_mode_label,
    Direction: labels.direction_label,
    Attribution: labels.attribution_label,
    ClockStyle: labels.clock_style_label,
    Sensitive: labels.sensitive_label,
    WhoWhat: labels.who_what_label,
    Means: labels.means_label,
    HeadHeartHands: labels.head_heart_hands_label,
    AssetDirection: labels.asset_direction_label,
    Exchange: labels.exchange_label,
    AgreementState: labels.agreement_state_label,
    LinkKind: labels.link_kind_label,
    InitiativeKind: labels.initiative_kind_label,
    NameMode: labels.name_mode_label,
    Action: labels.action_label,
    Step: labels.step_label,
}
TELLS = [*((label, value) for kind, label in LABELS.items() for value in kind)]
TELLS += [(done_words, action) for action in Action]
SENTENCES = [
    *(labels.error_sentence(DomainError(code)) for code in Code),
    *(labels.trouble_sentence(StorageError(t, Path("/d/Onze wijk.wijkdialoog"))) for t in Trouble),
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
    sentence = labels.trouble_sentence(StorageError(Trouble.LOCKED, Path("/home/w/Wijk.sqlite")))
    assert "Wijk.sqlite" in sentence
    assert "/home" not in sentence


def test_values_of_a_refusal_stand_in_its_sentence():
    error = DomainError(Code.FILE_BREAKS_SCHEMA, place="dialogues[3].date")
    assert "dialogues[3].date" in labels.error_sentence(error)


@pytest.mark.parametrize(("n", "words"), [(0, "0 dromen"), (1, "1 droom"), (6, "6 dromen")])
def test_counts_have_a_right_plural(n: int, words: str):
    assert labels.kind_count(Kind.DREAM, n) == words


def test_roles_are_counted_in_words():
    assert labels.role_count(Role.RESIDENT, 1) == "1 bewoner"
    assert labels.role_count(Role.OFFICIAL, 2) == "2 ambtenaren"
    assert labels.role_count(None, 3) == "3 zonder rol"


def test_a_numbered_seat_has_a_name_too():
    participant = Participant(ParticipantId("p"), DialogueId("d"), None, seat=2)
    assert labels.seat_name(Seat(participant)) == "Plaats 3"
    named = Seat(participant, Person(PersonId("x"), "Şükrü"))
    assert labels.seat_name(named) == "Şükrü"
