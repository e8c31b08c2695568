"""Typed and pasted names become people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.dialogue import Function, Headcount
from wijkdialoog.domain.errors import InvalidText, InvalidValue
from wijkdialoog.domain.guest_list import (
    Guest,
    Reading,
    is_list,
    may_be_two_names,
    read_guest,
    read_guests,
    read_headcount,
    same_name,
)
from wijkdialoog.domain.people import OrganisationKind, Role, clean_name


def names(text, **options):
    return [guest.name for guest in read_guests(text, **options).guests]


def test_a_name_with_a_comma_gives_name_and_organisation():
    assert read_guest("Fatima, moedercentrum") == Guest("Fatima", "moedercentrum")


@pytest.mark.parametrize(
    ("typed", "role", "kind", "organisation"),
    [
        ("Amina, bewoner", Role.RESIDENT, None, ""),
        ("Wil, wethouder", Role.POLITICIAN, None, ""),
        ("Bea, raadslid", Role.POLITICIAN, None, ""),
        ("Jan, gemeente", Role.OFFICIAL, OrganisationKind.MUNICIPALITY, "Gemeente"),
        ("Jan, Gemeente Breda", Role.OFFICIAL, OrganisationKind.MUNICIPALITY, "Gemeente Breda"),
        (
            "Els, woningcorporatie Laurentius",
            Role.PROFESSIONAL,
            OrganisationKind.HOUSING_CORPORATION,
            "woningcorporatie Laurentius",
        ),
        ("Tom, wijkagent", Role.PROFESSIONAL, OrganisationKind.POLICE, "Politie"),
        ("Ali, Bakkerij Al Noor", Role.ENTREPRENEUR, OrganisationKind.COMPANY, "Bakkerij Al Noor"),
        ("Ali, bakker", Role.ENTREPRENEUR, None, ""),
        ("Kees, vrijwilliger bij de Voedselbank", Role.VOLUNTEER, None, "Voedselbank"),
    ],
)
def test_well_known_words_tell_role_and_kind(typed, role, kind, organisation):
    guest = read_guest(typed)
    assert (guest.role, guest.organisation_kind, guest.organisation) == (role, kind, organisation)


@pytest.mark.parametrize(
    ("word", "function"),
    [
        ("gespreksleider", Function.FACILITATOR),
        ("notulist", Function.NOTE_TAKER),
        ("gastvrouw", Function.HOST),
    ],
)
def test_words_for_a_task_set_the_function(word, function):
    guest = read_guest(f"Sanne, Humanitas, {word}")
    assert guest == Guest("Sanne", "Humanitas", function=function)


def test_each_line_is_a_person_with_an_organisation():
    text = "Amina\nFatima, moedercentrum\n\nTom\tpolitie\n"
    found = read_guests(text)
    assert [(g.name, g.organisation) for g in found.guests] == [
        ("Amina", ""),
        ("Fatima", "moedercentrum"),
        ("Tom", "Politie"),
    ]
    assert found.reading is Reading.NAME_AND_ORGANISATION


def test_one_line_of_short_parts_is_a_list_of_names():
    assert names("Amina, Henk, Fatima") == ["Amina", "Henk", "Fatima"]
    assert names("Amina, Henk, Tom en Fatima") == ["Amina", "Henk", "Tom", "Fatima"]
    assert names("Amina; Henk; Fatima") == ["Amina", "Henk", "Fatima"]


def test_semicolons_separate_people_who_keep_their_organisation():
    found = read_guests("Fatima, moedercentrum; Tom, politie; Henk")
    assert [(g.name, g.organisation) for g in found.guests] == [
        ("Fatima", "moedercentrum"),
        ("Tom", "Politie"),
        ("Henk", ""),
    ]


def test_numbers_and_bullets_before_a_name_fall_away():
    text = "1. Amina\n2) Henk\n(3) Fatima\n- Tom\n• Şükrü\n[x] Łukasz\n8\tمحمد"
    assert names(text) == ["Amina", "Henk", "Fatima", "Tom", "Şükrü", "Łukasz", "محمد"]


def test_a_name_that_begins_with_a_dash_or_a_number_like_word_stays():
    assert names("1.5 meter groep\n’t Hof") == ["1.5 meter groep", "’t Hof"]


def test_contacts_are_dropped_and_counted_because_nobody_agreed_to_keep_them():
    found = read_guests("Amina <amina@mail.nl>\nHenk, henk@mail.nl\nTom, politie, 06-12345678")
    assert [g.name for g in found.guests] == ["Amina", "Henk", "Tom"]
    assert all("@" not in g.name + g.organisation for g in found.guests)
    assert found.dropped_contacts == 3


def test_a_line_with_only_an_address_is_counted_as_nameless():
    found = read_guests("amina@mail.nl\nHenk")
    assert [g.name for g in found.guests] == ["Henk"]
    assert (found.dropped_contacts, found.nameless_lines) == (1, 1)


def test_names_between_quotes_keep_their_comma():
    assert names('"Bakri, Amina" <a@b.nl>; Henk <h@b.nl>') == ["Bakri, Amina", "Henk"]


def test_a_heading_row_from_a_spreadsheet_is_no_person():
    assert names("Naam\tOrganisatie\nAmina\t\nTom\tPolitie") == ["Amina", "Tom"]


def test_the_other_reading_can_be_chosen():
    assert names("Amina, Henk", reading=Reading.NAMES) == ["Amina", "Henk"]
    assert names("Amina, Henk, Fatima", reading=Reading.NAME_AND_ORGANISATION) == ["Amina"]
    assert read_guests("Amina, Henk, Fatima").two_readings
    assert not read_guests("Amina; Henk; Fatima").two_readings


def test_a_name_and_a_known_detail_is_not_a_list():
    assert not is_list("Fatima, moedercentrum")
    assert not is_list("Tom, politie, gespreksleider")
    assert not is_list("Fatima, Moedercentrum, Wijkraad", organisations=["moedercentrum"])
    assert is_list("Amina\nHenk")


def test_two_capitalised_words_may_be_two_names():
    assert may_be_two_names("Amina, Henk")
    assert may_be_two_names("Amina, Henk en Fatima")
    assert names("Amina, Henk en Fatima", reading=Reading.NAMES) == ["Amina", "Henk", "Fatima"]
    assert not may_be_two_names("Amina, Kunst en cultuur")
    assert not may_be_two_names("Amina, Humanitas", organisations=["humanitas"])
    assert not may_be_two_names("Fatima, moedercentrum")
    assert not may_be_two_names("Tom, Politie")


def test_names_in_every_script_stay_as_typed():
    text = "محمد\nሰላማዊት\nŁukasz\nÖzdemir-van ’t Hof\n李小龙"
    assert names(text) == text.split("\n")


def test_forty_names_from_a_sheet_are_all_found():
    text = "\r\n".join(f"{n}\tBuur {n}" for n in range(1, 41))
    assert names(text) == [f"Buur {n}" for n in range(1, 41)]


@given(st.text(max_size=300))
def test_no_text_whatever_breaks_the_reader(text):
    for reading in (None, *Reading):
        for guest in read_guests(text, reading).guests:
            assert len(guest.name) <= 200
            assert "\n" not in guest.name


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("25", Headcount(25)),
        ("25 mensen", Headcount(25)),
        ("ongeveer 25", Headcount(25, approximate=True)),
        ("± 25", Headcount(25, approximate=True)),
        ("±25", Headcount(25, approximate=True)),
        ("circa 200", Headcount(200, approximate=True)),
        ("Zo’n 30 bewoners", Headcount(30, approximate=True)),
        ("20 à 25", Headcount(20, approximate=True)),
        ("  ", None),
    ],
)
def test_a_headcount_is_read_from_words(typed, expected):
    assert read_headcount(typed) == expected


@pytest.mark.parametrize("typed", ["veel", "0", "-3", "99999", "25 katten en 3 honden"])
def test_what_is_no_headcount_is_refused(typed):
    with pytest.raises(InvalidValue):
        read_headcount(typed)


def test_same_name_looks_past_case_and_spaces():
    assert same_name("amina  Bakri", "Amina Bakri")
    assert same_name("Zoe\u0308", "Zoë")
    assert not same_name("Amina", "Amira")


def test_a_name_is_composed_and_loses_control_characters():
    assert clean_name(" Zoe\u0308\x07\u202e ") == "Zoë"
    assert clean_name("نرگس\u200cخانم") == "نرگس\u200cخانم"
    assert len(clean_name("a" * 200)) == 200
    for wrong in ("", " \t", "a" * 201):
        with pytest.raises(InvalidText):
            clean_name(wrong)
