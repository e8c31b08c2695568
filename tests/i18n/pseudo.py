"""A language that nobody speaks: every text of ours 40 % longer, with accents, fields unharmed.

What stands on a screen without an accent was never offered for translation.
"""

import math
import re

from PySide6.QtCore import QTranslator

LONGER = 0.4
_ACCENTS = str.maketrans("aeiouAEIOU", "âêîôûÂÊÎÔÛ")
_VOWELS = "âêîôûÂÊÎÔÛ"
_FIELD = re.compile(r"(\{[^{}]*\}|%\d|%n|<[^<>]+>|&\w+;|\(\*\.\w+\))")


def pseudo(source: str) -> str:
    """Return the text with its vowels accented and doubled until it is long enough."""
    parts = _FIELD.split(source)
    letters = sum(len(part) for part in parts[::2])
    wanted = math.ceil(letters * LONGER)
    accented = [part.translate(_ACCENTS) for part in parts[::2]]
    while wanted and any(vowel in part for part in accented for vowel in _VOWELS):
        for number, part in enumerate(accented):
            accented[number], wanted = _doubled(part, wanted)
    if wanted and letters:
        accented[0] = "ô" * wanted + accented[0]
    fields = [*parts[1::2], ""]
    return "".join(text + field for text, field in zip(accented, fields, strict=True))


def is_pseudo(text: str) -> bool:
    """Return whether a text went through this language."""
    return any(letter in _VOWELS for letter in text)


class PseudoTranslator(QTranslator):
    """Speaks it for every text but Qt’s own."""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt calls it)
        """Qt tells widgets of it."""
        return False

    def translate(self, context: str, source: str, *_unused: object) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the longer text; nothing for Qt's own."""
        if not source or re.match(r"Q[A-Z]", context):
            return None
        return pseudo(source)


def _doubled(text: str, wanted: int) -> tuple[str, int]:
    """Double each vowel once, while more is wanted."""
    out = []
    for letter in text:
        out.append(letter)
        if wanted and letter in _VOWELS:
            out.append(letter.lower())
            wanted -= 1
    return "".join(out), wanted
