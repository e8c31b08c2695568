"""Reading direction, against what the Rust unicode-bidi (python-bidi 0.6.12) makes of it."""

import random
import unicodedata

import pytest

from wijkdialoog.reports.bidi import base_level, levels, turns, visual_order

REMOVED = ("LRE", "RLE", "LRO", "RLO", "PDF", "BN")

# Text, base level, the same text as the eye meets it from left to right (brackets not mirrored).
REFERENCE = [
    ("abc \u05d0\u05d1\u05d2 123", 0, "abc 123 \u05d2\u05d1\u05d0"),
    ("abc \u05d0\u05d1\u05d2 123", 1, "123 \u05d2\u05d1\u05d0 abc"),
    ("\u05d0\u05d1\u05d2 abc 123", 0, "\u05d2\u05d1\u05d0 abc 123"),
    ("\u05d0\u05d1\u05d2 abc 123", 1, "abc 123 \u05d2\u05d1\u05d0"),
    ("(\u05d0\u05d1\u05d2) abc", 0, "(\u05d2\u05d1\u05d0) abc"),
    ("(\u05d0\u05d1\u05d2) abc", 1, "abc )\u05d2\u05d1\u05d0("),
    ("abc (\u05d0\u05d1\u05d2) 12", 0, "abc (\u05d2\u05d1\u05d0) 12"),
    ("abc (\u05d0\u05d1\u05d2) 12", 1, "12 )\u05d2\u05d1\u05d0( abc"),
    (
        "\u0627\u0644\u0633\u0639\u0631 50% \u0641\u0642\u0637",
        0,
        "\u0637\u0642\u0641 %50 \u0631\u0639\u0633\u0644\u0627",
    ),
    (
        "\u0627\u0644\u0633\u0639\u0631 50% \u0641\u0642\u0637",
        1,
        "\u0637\u0642\u0641 %50 \u0631\u0639\u0633\u0644\u0627",
    ),
    ("\u0631\u0642\u0645 0612-345678", 0, "345678-0612 \u0645\u0642\u0631"),
    ("\u0631\u0642\u0645 0612-345678", 1, "345678-0612 \u0645\u0642\u0631"),
    (
        "\u05e9\u05dc\u05d5\u05dd (abc) \u05e2\u05d5\u05dc\u05dd",
        0,
        "\u05dd\u05d5\u05dc\u05e9 (abc) \u05dd\u05dc\u05d5\u05e2",
    ),
    (
        "\u05e9\u05dc\u05d5\u05dd (abc) \u05e2\u05d5\u05dc\u05dd",
        1,
        "\u05dd\u05dc\u05d5\u05e2 )abc( \u05dd\u05d5\u05dc\u05e9",
    ),
    ("a[\u05d1]c", 0, "a[\u05d1]c"),
    ("a[\u05d1]c", 1, "c]\u05d1[a"),
    ("\u0627\u0628\u062c 1.5, 2", 0, "2 ,1.5 \u062c\u0628\u0627"),
    ("\u0627\u0628\u062c 1.5, 2", 1, "2 ,1.5 \u062c\u0628\u0627"),
    ("\u20ac 50 \u05e9\u05e7\u05dc", 0, "\u20ac 50 \u05dc\u05e7\u05e9"),
    ("\u20ac 50 \u05e9\u05e7\u05dc", 1, "\u05dc\u05e7\u05e9 50 \u20ac"),
    ("a \u2067b \u05d2\u2069 d", 0, "a \u2067\u05d2 b\u2069 d"),
    ("a \u2067b \u05d2\u2069 d", 1, "a \u2067\u05d2 b\u2069 d"),
    ("\u202bab \u05d2\u202c d", 0, "\u202b\u202c\u05d2 ab d"),
    ("\u202bab \u05d2\u202c d", 1, "d \u202c\u05d2 ab\u202b"),
    ("\u05d0\u2066a \u05d1\u2069 \u05d2", 0, "\u05d2 \u2069a \u05d1\u2066\u05d0"),
    ("\u05d0\u2066a \u05d1\u2069 \u05d2", 1, "\u05d2 \u2069a \u05d1\u2066\u05d0"),
    ("12:30 \u0627\u0644\u0633\u0628\u062a", 0, "12:30 \u062a\u0628\u0633\u0644\u0627"),
    ("12:30 \u0627\u0644\u0633\u0628\u062a", 1, "\u062a\u0628\u0633\u0644\u0627 12:30"),
    (
        "car \xab\u0633\u064a\u0627\u0631\u0629 3\xbb x",
        0,
        "car \xab3 \u0629\u0631\u0627\u064a\u0633\xbb x",
    ),
    (
        "car \xab\u0633\u064a\u0627\u0631\u0629 3\xbb x",
        1,
        "x \xbb3 \u0629\u0631\u0627\u064a\u0633\xab car",
    ),
]


def seen(text, base):
    """The text from left to right, without marks that have no shape."""
    order = visual_order(levels(text, base))
    return visible("".join(text[place] for place in order))


def visible(text):
    return "".join(c for c in text if unicodedata.bidirectional(c) not in REMOVED)


@pytest.mark.parametrize(("text", "base", "expected"), REFERENCE)
def test_the_order_is_that_of_the_reference(text, base, expected):
    assert seen(text, base) == visible(expected)


def test_dutch_has_no_direction_to_work_out():
    assert not turns("Samen eten in de Bloemenbuurt, één café – 19:30")
    assert levels("Samen 12", 0) == [0] * 8


def test_the_first_letter_decides_the_base_direction():
    assert base_level("12 abc אבג") == 0
    assert base_level("12 - אבג abc") == 1
    assert base_level("\u2067אבג\u2069 abc") == 0
    assert base_level("") == 0


def test_a_dutch_number_in_a_paragraph_from_right_to_left_keeps_its_digits():
    assert levels("12 ab", 1) == [2, 2, 1, 2, 2]
    assert seen("12 ab", 1) == "ab 12"


def test_spaces_at_the_end_go_to_the_end_of_the_line():
    assert levels("אבג  ", 0)[-2:] == [0, 0]
    assert levels("abc  ", 1)[-2:] == [1, 1]


def test_nesting_deeper_than_the_standard_allows_is_ignored():
    text = "\u202b" * 200 + "abc" + "\u202c" * 200
    assert max(levels(text, 0)) <= 126


def test_any_jumble_gives_each_character_one_place_and_levels_near_the_base():
    chance = random.Random(5)
    alphabet = (
        "ab1٣ .,(-)[]«»€%אבجد\u0301\u064b\u200f\u202a\u202b\u202c\u202e\u2066\u2067\u2068\u2069\t"
    )
    for _ in range(2000):
        text = "".join(chance.choice(alphabet) for _ in range(chance.randint(0, 30)))
        for base in (0, 1):
            found = levels(text, base)
            assert len(found) == len(text)
            assert all(level >= base for level in found)
            assert sorted(visual_order(found)) == list(range(len(text)))
