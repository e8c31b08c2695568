"""How a table of words is read, and plurals.

Plurals: Dutch is the source language and runs without any translation file, so `%n` of Qt would
show "3 bijdrage(n)". Write both forms instead; both are found and translated as usual:

    plural(n, self.tr("{n} bijdrage"), self.tr("{n} bijdragen"))      "1 bijdrage", "3 bijdragen"

`{n}` may be left out of the first form ("Eén bijdrage").
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

_AND = QT_TRANSLATE_NOOP("labels", "{0} en {1}")


def plural(n: int, one: str, many: str) -> str:
    """Return `one` for exactly one, else `many`, with `{n}` filled in. Both already translated."""
    return (one if n == 1 else many).replace("{n}", str(n))


def listed(names: Sequence[str]) -> str:
    """Return "Jan", "Jan en Aicha", "Jan, Aicha en Tom"."""
    if len(names) < 2:
        return "".join(names)
    *first, last = names
    return translated(_AND).format(", ".join(first), last)


def shortened(text: str, most: int) -> str:
    """Return the text in at most so many characters; a longer one ends in "…"."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def word_of(value: StrEnum, table: Mapping[StrEnum, str]) -> str:
    """Return the words of `value`, in the language of the screen."""
    return translated(table[value])


def translated(source: str) -> str:
    """Return a text of the context "labels" in the language of the screen."""
    return QCoreApplication.translate("labels", source)


def filled(sentence: str, values: Mapping[str, object]) -> str:
    """Return the sentence with its values; a value that was not given reads as three dots."""
    return sentence.format_map(_Known(values))


class _Known(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"
