"""What is typed in a field of one line, whatever was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain import short_text
from wijkdialoog.domain.errors import Code, InvalidText


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Samen   eten ", "Samen eten"),
        ("Samen\neten\tin\r\nde wijk", "Samen eten in de wijk"),
        ("be\x00l\x07\x1b", "bel"),
        ("half \ud83d paar", "half paar"),
        ("cafe\u0301", "café"),
        ("\u202eomgekeerd", "omgekeerd"),
        ("سلام\u200cعلیکم", "سلام\u200cعلیکم"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
    ],
)
def test_one_line_keeps_what_a_person_meant(typed: str, kept: str) -> None:
    assert short_text.one_line(typed) == kept
    assert short_text.name(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "\u200b", "\u200d\u200e", "\x00"])
def test_a_name_without_anything_to_see_is_empty(typed: str) -> None:
    with pytest.raises(InvalidText) as refused:
        short_text.name(typed)
    assert refused.value.code is Code.EMPTY_TEXT


def test_line_ends_of_a_longer_text_stay() -> None:
    assert short_text.lines(" een\r\ntwee\u2028drie\x0b ") == "een\ntwee\ndrie"


@given(st.text(st.characters(codec=None)))
def test_any_text_can_be_stored(typed: str) -> None:
    short_text.lines(typed).encode("utf-8")
