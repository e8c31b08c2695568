"""Looks at one screen after another: what is cut off, and what nobody translated."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from tests.i18n.clipping import clipped, shown_texts
from tests.i18n.conftest import PSEUDO
from tests.i18n.pseudo import is_pseudo
from tests.i18n.tour import settle

NAMES = frozenset({"wijkdialoog", "taal", "language", "plus"})  # the same in every language
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)[+ ])*(?:Page (?:Down|Up)|[A-Z]\w+|\S+)")


def look_around(screens: Iterator[str], language: str, typed: set[str]) -> list[str]:
    """What is cut off, and in the language of accents also what stayed Dutch; each once.

    typed  words that somebody typed, in lower case: they stay as they are
    """
    found: dict[str, str] = {}
    for name in screens:
        settle()
        complaints = clipped() + (untranslated(typed) if language == PSEUDO else [])
        for complaint in complaints:
            found.setdefault(complaint, name)
    return [f"{name}: {complaint}" for complaint, name in found.items()]


def untranslated(typed: set[str]) -> list[str]:
    """Texts that nobody typed and that did not go through the translator."""
    return [
        f"not translated: {text} ({type(widget).__name__})"
        for widget, text in shown_texts()
        if any(word.casefold() not in typed for word in _WORD.findall(text))
        and not is_pseudo(text)
        and not _KEYS.fullmatch(text)
    ]


def words_in(texts: Iterable[object]) -> set[str]:
    """Every word in these texts, in lower case."""
    return {
        word.casefold() for text in texts if isinstance(text, str) for word in _WORD.findall(text)
    }


def words_of_the_dossier(path: Path) -> set[str]:
    """Every word that somebody typed in it, in lower case, and the names that stay."""
    with closing(sqlite3.connect(path)) as rows:
        tables = rows.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        values = [
            value
            for (name,) in tables
            for row in rows.execute(f'SELECT * FROM "{name}"')
            for value in row
        ]
    return words_in(values) | NAMES | {"dossier"}  # the name of its file
