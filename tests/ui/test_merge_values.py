"""What differs between two laptops is told in words: no field of the code, no key of a row."""

import types
from enum import StrEnum
from typing import Any, get_args, get_type_hints

import pytest

from wijkdialoog.domain.assets import AssetDirection, Means
from wijkdialoog.domain.dialogue import Headcount
from wijkdialoog.domain.merge_tables import TABLES, MergedTable
from wijkdialoog.domain.people import Consents
from wijkdialoog.ui.words.merge_values import field_words, value_words


def loud_fields() -> list[tuple[str, str, Any]]:
    """Table, field and type of everything that somebody may have to choose about."""
    return [
        (name, field, get_type_hints(table.value_type)[field])
        for name, table in TABLES.items()
        for field in _loud(table)
    ]


def _loud(table: MergedTable) -> list[str]:
    return [field for field in table.compared if field not in table.quiet]


def enums_in(hint: Any) -> list[type[StrEnum]]:
    """The sorts of words that may stand in a field with this type."""
    if isinstance(hint, type) and not isinstance(hint, types.GenericAlias):
        return [hint] if issubclass(hint, StrEnum) else []
    return [found for part in get_args(hint) for found in enums_in(part)]


@pytest.mark.parametrize(("table", "field", "hint"), loud_fields())
def test_every_field_and_each_of_its_values_has_words(table: str, field: str, hint: Any):
    assert "_" not in field_words(field)
    for enum in enums_in(hint):
        for value in enum:
            assert value_words(field, value)
            assert "_" not in value_words(field, value)


def test_values_read_as_on_the_other_pages():
    assert value_words("means", (Means.TIME, Means.SPACE)) == "Tijd, Ruimte"
    assert value_words("direction", AssetDirection.ASKS) == "zoekt"
    assert value_words("date", "2026-04-16") == "16 april 2026"
    assert value_words("headcount", Headcount(25)) == "25"
    assert value_words("who", ("Jan", "Aicha")) == "Jan, Aicha"
    assert value_words("closed", True) == "ja"
    assert value_words("consents", Consents(photo="2026-04-16")) == "foto (16 april 2026)"
    for nothing in (None, "", ()):
        assert value_words("note", nothing) == "leeg"
