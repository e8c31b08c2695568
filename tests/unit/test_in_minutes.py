"""What somebody agreed to for the minutes is stored, read back and never stretched."""

import pytest

from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.domain.in_minutes import InMinutes, choices, in_minutes, renamed, with_in_minutes
from wijkdialoog.domain.minutes import NameMode
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.domain.privacy import printable_name

TODAY = "2026-04-16"


def person(name="Amina Bakri", label="", consent=None):
    return Person(PersonId("p"), name, label=label, consents=Consents(name_in_minutes=consent))


def test_nobody_has_agreed_by_default():
    assert in_minutes(person()) is InMinutes.HIDDEN


def test_each_choice_is_stored_and_read_back():
    for choice in InMinutes:
        chosen = with_in_minutes(person(), choice, TODAY, "de buurvrouw")
        assert in_minutes(chosen) is choice
        agreed = choice in (InMinutes.FIRST_NAME, InMinutes.NAME)
        assert chosen.consents.name_in_minutes == (TODAY if agreed else None)


def test_who_agreed_to_the_first_name_is_never_printed_in_full():
    chosen = with_in_minutes(person(), InMinutes.FIRST_NAME, TODAY)
    assert [printable_name(chosen, mode) for mode in NameMode] == ["", "Amina", "Amina"]
    chosen = with_in_minutes(person(), InMinutes.NAME, TODAY)
    assert [printable_name(chosen, mode) for mode in NameMode] == ["", "Amina", "Amina Bakri"]


def test_a_label_that_gives_away_the_name_is_refused():
    with pytest.raises(DomainError) as refused:
        with_in_minutes(person(), InMinutes.LABEL, TODAY, "buurvrouw Amina")
    assert refused.value.code is Code.LABEL_HAS_NAME
    with pytest.raises(DomainError) as refused:
        with_in_minutes(person(), InMinutes.LABEL, TODAY)
    assert refused.value.code is Code.EMPTY_TEXT


def test_the_day_of_an_older_consent_stays():
    chosen = with_in_minutes(person(consent="2025-01-01"), InMinutes.FIRST_NAME, TODAY)
    assert chosen.consents.name_in_minutes == "2025-01-01"


def test_somebody_who_shows_a_first_name_keeps_that_choice_under_a_longer_name():
    short = with_in_minutes(person("Amina"), InMinutes.FIRST_NAME, TODAY)
    longer = renamed(short, "Amina Bakri")
    assert in_minutes(longer) is InMinutes.FIRST_NAME
    assert printable_name(longer, NameMode.FULL) == "Amina"


def test_taking_consent_back_leaves_no_name_and_no_label():
    chosen = with_in_minutes(person(), InMinutes.FIRST_NAME, TODAY)
    back = with_in_minutes(chosen, InMinutes.HIDDEN, TODAY)
    assert (back.label, back.consents.name_in_minutes) == ("", None)


def test_no_first_name_is_offered_where_it_cannot_be_told():
    assert InMinutes.FIRST_NAME not in choices(person("Mw. De Wit"))
    assert InMinutes.NAME not in choices(person("Amina"))
    assert choices(person()) == tuple(InMinutes)
