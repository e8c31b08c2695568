"""Names, titles and labels: one line, trimmed, of a bounded length."""

from wijkdialoog.domain.errors import Code, InvalidText

MOST_NAME_CHARACTERS = 200
MOST_TEXT_CHARACTERS = 20_000


def one_line(typed: str, most: int = MOST_NAME_CHARACTERS) -> str:
    """Return the text without line breaks and double spaces; may be empty.

    Raises InvalidText when it is longer than `most` characters.
    """
    return _bounded(" ".join(typed.split()), most)


def name(typed: str) -> str:
    """Return a one-line text that must not be empty. Raises InvalidText."""
    text = one_line(typed)
    if not text:
        raise InvalidText(Code.EMPTY_TEXT)
    return text


def lines(typed: str, most: int = MOST_TEXT_CHARACTERS) -> str:
    """Return a text of several lines without white space around it; may be empty.

    Raises InvalidText when it is longer than `most` characters.
    """
    return _bounded(typed.strip(), most)


def _bounded(text: str, most: int) -> str:
    if len(text) > most:
        raise InvalidText(Code.TEXT_TOO_LONG, most=most, length=len(text))
    return text
