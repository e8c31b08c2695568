"""Typed text as it is stored: composed, trimmed, of a bounded length, without odd characters."""

import unicodedata

from wijkdialoog.domain.errors import Code, InvalidText

MOST_NAME_CHARACTERS = 200
MOST_TEXT_CHARACTERS = 20_000


def one_line(typed: str, most: int = MOST_NAME_CHARACTERS) -> str:
    """Return the text without line breaks, double spaces and forced direction; may be empty.

    Raises InvalidText when it is longer than `most` characters.
    """
    return _bounded(" ".join(_composed(typed).translate(_UNFORCED).split()), most)


def name(typed: str) -> str:
    """Return a one-line text that must not be empty. Raises InvalidText."""
    text = one_line(typed)
    if not is_visible(text):
        raise InvalidText(Code.EMPTY_TEXT)
    return text


def lines(typed: str, most: int = MOST_TEXT_CHARACTERS) -> str:
    """Return a text of several lines without white space around it; may be empty.

    Raises InvalidText when it is longer than `most` characters.
    """
    return _bounded(_composed(typed).strip(), most)


def without_controls(text: str) -> str:
    """Return the text without characters that no person typed on purpose.

    Every sort of line end becomes the same one, a tab a space. Half a surrogate pair goes: it
    cannot be stored as UTF-8.
    Joiners and direction marks stay: Arabic, Persian and Hindi need them.
    """
    one_line_end = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINE_ENDS)
    return "".join(c for c in one_line_end if c == "\n" or not _is_control(c))


def begins_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction is one of Arabic or Hebrew."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((way in ("R", "AL") for way in strong if way in ("L", "R", "AL")), False)


def is_visible(text: str) -> bool:
    """Return whether there is anything to see: not only blanks and marks without a shape."""
    return any(not c.isspace() and unicodedata.category(c) != "Cf" for c in text)


_LINE_ENDS = {0x2028: "\n", 0x2029: "\n", 0x0B: "\n", 0x0C: "\n", 0x09: " ", 0xFEFF: None}

FORCED_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that force a direction for the rest of the line: they would turn our own words around."""

_UNFORCED = dict.fromkeys(map(ord, FORCED_DIRECTION))


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs")


def _composed(typed: str) -> str:
    return without_controls(unicodedata.normalize("NFC", typed))


def _bounded(text: str, most: int) -> str:
    if len(text) > most:
        raise InvalidText(Code.TEXT_TOO_LONG, most=most, length=len(text))
    return text
