"""Finishing `@…` and `#…`: whom it may mean, in every script, and never a wrong person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.mark_names import half_mark, handles, meant, suggested, theme_meant
from wijkdialoog.domain.marks import MarkKind, read_marks

TABLE = ("Jan", "Mw. De Wit", "محمد عبد الله", "አበበ ቢቂላ", "Şükrü", "मीना", "Jan", "Jan P.")

_LETTERS = st.characters(categories=("Lu", "Ll", "Lo", "Mn", "Nd"))
_NAMES = st.lists(
    st.text(st.one_of(_LETTERS, st.sampled_from(" .-'’_()@#")), max_size=12), max_size=8
)


@pytest.mark.parametrize("place", range(len(TABLE)))
def test_what_is_written_for_a_name_means_exactly_that_person(place: int):
    written = handles(TABLE)[place]
    (mark,) = read_marks(f"Dat zei @{written}, gisteren.")
    assert mark.value == written
    assert meant(mark.value, TABLE) == [place]


@given(_NAMES)
def test_nobody_is_mixed_up_whatever_they_are_called(names: list[str]):
    names = [name for name in names if name.isprintable()]
    written = handles(names)
    for place, handle in enumerate(written):
        if handle:
            found = [mark for mark in read_marks(f"@{handle} ") if mark.kind is MarkKind.PERSON]
            assert not found or meant(found[0].value, names) in ([place], [])


def test_two_people_with_one_name_get_numbers_and_the_bare_name_means_nobody():
    assert handles(("Jan", "Aicha", "jan")) == ("Jan_1", "Aicha", "jan_2")
    assert len(meant("jan", ("Jan", "Aicha", "jan"))) == 2


def test_a_number_that_somebody_bears_is_not_given_out_again():
    assert handles(("Jan", "Jan", "Jan 1")) == ("Jan_2", "Jan_3", "Jan_1")


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("j", ["Jan", "Jan", "Jan P."]),
        ("JAN P", ["Jan P."]),
        ("wit", ["Mw. De Wit"]),
        ("mw._d", ["Mw. De Wit"]),
        ("مح", ["محمد عبد الله"]),
        ("عبد", ["محمد عبد الله"]),
        ("ቢ", ["አበበ ቢቂላ"]),
        ("su", ["Şükrü"]),
        ("x", []),
        ("", list(TABLE)),
    ],
)
def test_names_are_suggested_by_their_beginning(typed: str, names: list[str]):
    assert [TABLE[place] for place in suggested(typed, TABLE)] == names


@pytest.mark.parametrize(
    ("text", "typed"),
    [("@", ""), ("Hoi @j", "j"), ("Meer\n@jan", "jan"), ("Bomen #gr", "gr"), ("@محم", "محم")],
)
def test_a_mark_that_is_being_typed_is_seen(text: str, typed: str):
    found = half_mark(text, len(text))
    assert found is not None
    assert found.typed == typed
    assert text[found.start + 1 : found.end] == typed


@pytest.mark.parametrize("text", ["", "jan@post", "Hoi @jan ", "Wat mooi!", "a#b", "@jan,", "@@"])
def test_ordinary_typing_asks_for_nothing(text: str):
    found = half_mark(text, len(text))
    assert found is None or found.typed == ""


def test_inside_a_word_nothing_is_offered():
    assert half_mark("@janneke", 4) is None
    assert half_mark("@jan en", 4) is not None


def test_a_theme_that_is_there_is_meant_also_when_its_name_has_other_signs():
    labels = ("Groen & grijs", "50/50 veilig")
    written = handles(labels, MarkKind.THEME)
    assert [theme_meant(handle, labels) for handle in written] == list(labels)
    assert theme_meant("nieuw_thema", labels) == "nieuw thema"
    assert handles(("2030",), MarkKind.THEME) == ("",)
