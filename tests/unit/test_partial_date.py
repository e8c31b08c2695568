import pytest

from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.partial_date import (
    is_date,
    minutes_of_day,
    parse_date,
    parse_time,
    spoken_date,
    spoken_day,
    spoken_weekday,
    time_of_day,
)

TODAY = "2026-04-16"


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026", "2026"),
        ("2026-04", "2026-04"),
        ("2026-4", "2026-04"),
        ("2026-04-16", "2026-04-16"),
        ("16-04-2026", "2026-04-16"),
        ("16/4/2026", "2026-04-16"),
        ("16.4.26", "2026-04-16"),
        ("16-4", "2026-04-16"),
        ("4-2026", "2026-04"),
        ("april 2026", "2026-04"),
        ("April", "2026-04"),
        ("apr. 2026", "2026-04"),
        ("16 april 2026", "2026-04-16"),
        ("16 apr", "2026-04-16"),
        ("do 16 april 2026", "2026-04-16"),
        ("Donderdag 16 april", "2026-04-16"),
        ("zo 3 mei 2026", "2026-05-03"),
        ("1 mrt 2026", "2026-03-01"),
        ("29 februari 2028", "2028-02-29"),
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str, stored: str):
    assert parse_date(typed, TODAY) == stored


@pytest.mark.parametrize(
    "typed",
    ["gisteren", "31-4-2026", "29 februari 2027", "2026-13", "2026-00", "19", "16 ju 2026", "0-4"],
)
def test_what_is_no_date_is_refused_with_what_was_typed(typed: str):
    with pytest.raises(InvalidValue) as refused:
        parse_date(typed, TODAY)

    assert refused.value.code is Code.NOT_A_DATE
    assert refused.value.values == {"text": typed}


def test_nothing_typed_is_no_date():
    assert parse_date("  ") is None


def test_a_day_without_a_year_needs_to_know_today():
    with pytest.raises(InvalidValue):
        parse_date("16 april")


@pytest.mark.parametrize("text", ["2026", "2026-04", "2026-04-16"])
def test_a_stored_date_may_be_a_year_a_month_or_a_day(text: str):
    assert is_date(text)


@pytest.mark.parametrize("text", ["", "26", "2026-4", "2026-02-30", "2026-04-16T19:30"])
def test_other_shapes_are_no_stored_date(text: str):
    assert not is_date(text)


def test_a_date_is_spoken_as_far_as_it_is_known():
    assert spoken_date("2026-04-16") == "16 april 2026"
    assert spoken_date("2026-04") == "april 2026"
    assert spoken_date("2026") == "2026"
    assert spoken_day("2026-04-16") == "16 april"
    assert spoken_day("2026-04") == "april 2026"


def test_the_weekday_is_known_only_for_a_whole_date():
    assert spoken_weekday("2026-04-16") == "donderdag"
    assert spoken_weekday("2026-04") == ""


@pytest.mark.parametrize("stored", ["2026", "2026-04", "2026-04-16"])
def test_what_is_spoken_can_be_typed_again(stored: str):
    assert parse_date(spoken_date(stored)) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("19:30", "19:30"),
        ("19.30", "19:30"),
        ("1930", "19:30"),
        ("19u30", "19:30"),
        ("19 u", "19:00"),
        ("19", "19:00"),
        ("9.05", "09:05"),
        ("19.30 uur", "19:30"),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, stored: str | None):
    assert parse_time(typed) == stored


@pytest.mark.parametrize("typed", ["24:00", "19:60", "half acht", "19:3", "193", "-1"])
def test_what_is_no_time_is_refused(typed: str):
    with pytest.raises(InvalidValue) as refused:
        parse_time(typed)

    assert refused.value.code is Code.NOT_A_TIME


def test_the_clock_starts_again_after_midnight():
    assert minutes_of_day("23:45") == 1425
    assert time_of_day(1425 + 30) == "00:15"
