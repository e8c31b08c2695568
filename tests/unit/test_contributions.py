"""Cleaning of text, what a line becomes by default, and the optional marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.contributions import (
    TEXT_LIMIT,
    Target,
    clean,
    default_target,
)
from wijkdialoog.domain.errors import Code, InvalidText
from wijkdialoog.domain.marks import MarkKind, matching, read_marks, theme_label, without_marks
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.short_text import without_controls


def _kinds(text: str) -> list[tuple[MarkKind, str]]:
    return [mark.key for mark in read_marks(text)]


def test_a_line_loses_outer_space_and_control_characters_and_is_composed():
    assert clean("  Een\x00 cafe\u0301\x07\r\nop het plein\t \n") == "Een café\nop het plein"


@pytest.mark.parametrize("empty", ["", "   ", "\n\t", "\x00", "\u200e\u200f"])
def test_a_line_without_a_visible_character_is_refused(empty: str):
    with pytest.raises(InvalidText) as refused:
        clean(empty)
    assert refused.value.code is Code.EMPTY_TEXT


def test_a_line_over_the_limit_is_refused_with_its_length():
    assert len(clean("a" * TEXT_LIMIT)) == TEXT_LIMIT
    with pytest.raises(InvalidText) as refused:
        clean("a" * (TEXT_LIMIT + 1))
    assert refused.value.values == {"limit": TEXT_LIMIT, "length": TEXT_LIMIT + 1}


def test_joiners_and_direction_marks_of_other_scripts_stay():
    persian = "می\u200cخواهم"
    assert clean(persian) == persian


@given(st.text(st.characters()))
def test_whatever_is_typed_can_be_written_to_the_file(text: str):
    without_controls(text).encode("utf-8")


@pytest.mark.parametrize(
    ("round_kind", "target"),
    [
        (RoundKind.EXPERIENCES, Target.EXPERIENCE),
        (RoundKind.VIEWS, Target.VIEW),
        (RoundKind.DREAMS, Target.DREAM),
        (RoundKind.POSSIBILITIES, Target.POSSIBILITY),
        (RoundKind.ASSETS, Target.ASSET),
        (RoundKind.AGREEMENTS, Target.AGREEMENT),
        (RoundKind.WELCOME, Target.REMARK),
        (None, Target.REMARK),
    ],
)
def test_what_a_line_becomes_follows_from_the_round(round_kind: RoundKind | None, target: Target):
    assert default_target(round_kind) is target


def test_only_assets_and_agreements_are_no_contribution():
    assert [t for t in Target if t.kind is None] == [Target.ASSET, Target.AGREEMENT]


def test_all_marks_in_one_line_are_read_in_order():
    text = "! Jan belt de gemeente @jan #groen vóór 1/10"
    assert _kinds(text) == [
        (MarkKind.AGREEMENT, ""),
        (MarkKind.PERSON, "jan"),
        (MarkKind.THEME, "groen"),
        (MarkKind.BEFORE, "vóór 1/10"),
    ]
    assert without_marks(text, read_marks(text)) == "Jan belt de gemeente"


@pytest.mark.parametrize(
    "text",
    [
        "Wat mooi!",
        "Wat een buurt!! Echt!",
        "Mail naar jan@post.nl",
        "Huis #12 staat leeg",
        "Bus 3 + bus 4 rijden niet",
        "-5 graden in de kerk",
        "Tussen 3 - 4 uur",
        "Dat is er voor elkaar",
        "+31 6 nummer",
        "@ en #",
    ],
)
def test_ordinary_text_holds_no_marks(text: str):
    assert _kinds(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bellen vóór 12 mei", "vóór 12 mei"),
        ("Bellen voor 1-10-2026 of later", "voor 1-10-2026"),
        ("Bellen Vóór 3 okt.", "Vóór 3 okt"),
    ],
)
def test_a_date_after_voor_is_read(text: str, value: str):
    assert _kinds(text) == [(MarkKind.BEFORE, value)]


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("+ grote pannen", MarkKind.OFFERS, "grote pannen"),
        ("- een aanhanger", MarkKind.ASKS, "een aanhanger"),
        ("Afgesproken ! we bellen", MarkKind.AGREEMENT, "Afgesproken we bellen"),
    ],
)
def test_offers_asks_and_agreement(text: str, kind: MarkKind, rest: str):
    marks = read_marks(text)
    assert [mark.kind for mark in marks] == [kind]
    assert without_marks(text, marks) == rest


@given(st.text())
def test_marks_lie_inside_the_text_and_never_overlap(text: str):
    marks = read_marks(text)
    places = [(mark.start, mark.end) for mark in marks]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] <= two[0] for one, two in pairwise(places))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("jan", ["Jan"]),
        ("sukru", ["Şükrü"]),
        ("lukasz", ["Łukasz"]),
        ("wit", ["Mw. De Wit"]),
        ("mevrouw_ooms", ["Mevrouw Ooms"]),
        ("fat", ["Fatima"]),
        ("محمد", ["محمد"]),
        ("piet", []),
    ],
)
def test_a_name_is_found_without_case_or_accents(typed: str, names: list[str]):
    table = ["Jan", "Janneke", "Şükrü", "Łukasz", "Mw. De Wit", "Mevrouw Ooms", "Fatima", "محمد"]
    assert [table[place] for place in matching(typed, table)] == names


def test_two_people_of_one_name_are_both_found():
    assert matching("jan", ["Jan Bakker", "Jan de Vries"]) == [0, 1]


def test_a_theme_of_two_words_is_typed_with_a_low_line():
    assert theme_label(read_marks("Bomen #groene_daken")[0].value) == "groene daken"
