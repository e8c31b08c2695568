"""Optional marks inside a typed line (product.md section 7): no mark is ever needed.

`@jan` a participant · `#groen` a theme · `!` an agreement · `vóór 1/10` by when · at the very start
`+` somebody offers and `-` somebody asks. A mark counts only where nobody types it by accident:
"Wat mooi!" is no agreement and "jan@post.nl" is no participant.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class MarkKind(StrEnum):
    """What a mark says about the line."""

    PERSON = "person"
    THEME = "theme"
    AGREEMENT = "agreement"
    BEFORE = "before"
    OFFERS = "offers"
    ASKS = "asks"


@dataclass(frozen=True)
class Mark:
    """One mark in a line.

    value       "jan", "groen", "vóór 1/10"; "" for `!`, `+` and `-`
    start, end  place in the text, in characters
    """

    kind: MarkKind
    value: str
    start: int
    end: int

    @property
    def key(self) -> tuple[MarkKind, str]:
        """The same mark typed at another place has the same key."""
        return self.kind, self.value


_MONTHS = (
    "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    "|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec"
)
_DATE = rf"\d{{1,2}}(?:[/-]\d{{1,2}}(?:[/-]\d{{2,4}})?|\s+(?:{_MONTHS})\b(?:\s+\d{{4}})?)"
_PATTERNS = (
    (MarkKind.OFFERS, re.compile(r"\A\s*\+(?=\s*[^\W\d])")),
    (MarkKind.ASKS, re.compile(r"\A\s*[-–](?=\s*[^\W\d])")),
    (MarkKind.AGREEMENT, re.compile(r"\A\s*!(?=\s*\w)|(?<!\S)!(?!\S)")),
    (MarkKind.BEFORE, re.compile(rf"(?<!\S)(?P<value>v[oó]{{2}}r\s+{_DATE})(?!\w)", re.IGNORECASE)),
    (MarkKind.PERSON, re.compile(r"(?<!\S)@(?P<value>[^\W_]\S*)")),
    (MarkKind.THEME, re.compile(r"(?<!\S)#(?P<value>[\w-]\S*)")),
)
_INSIDE = {MarkKind.PERSON: "_'’.-", MarkKind.THEME: "_-"}


def read_marks(text: str) -> tuple[Mark, ...]:
    """Return the marks in a line, in the order of the text."""
    composed = unicodedata.normalize("NFC", text)
    if len(composed) != len(text):
        return ()  # places would not fit the text; the line is composed once it is stored
    found = [
        _mark(kind, match) for kind, pattern in _PATTERNS for match in pattern.finditer(composed)
    ]
    return tuple(sorted((mark for mark in found if mark), key=lambda mark: mark.start))


def without_marks(text: str, marks: Iterable[Mark]) -> str:
    """Return the text with these marks taken out, and no double spaces where they stood."""
    for mark in sorted(marks, key=lambda mark: mark.start, reverse=True):
        before, after = text[: mark.start], text[mark.end :]
        if before.endswith((" ", "\n")) or not before:
            after = after.removeprefix(" ")
        text = before + after
    return text.strip()


def theme_label(value: str) -> str:
    """Return `groene_daken` as the name of a theme: "groene daken"."""
    return value.replace("_", " ").strip()


def matching(typed: str, names: Iterable[str]) -> list[int]:
    """Return which names somebody may mean, as places in `names`.

    Case and accents do not matter. A whole name or a whole word of it goes before a beginning:
    "jan" means Jan and not Janneke when both are there.
    """
    wanted = folded(typed)
    known = [folded(name) for name in names]
    for test in (_is_name, _has_word, _has_beginning):
        places = [place for place, name in enumerate(known) if test(wanted, name)]
        if places:
            return places
    return []


def _is_name(wanted: str, name: str) -> bool:
    return wanted in (name, name.replace(" ", ""), name.replace(" ", "_"))


def _has_word(wanted: str, name: str) -> bool:
    return wanted in name.split()


def _has_beginning(wanted: str, name: str) -> bool:
    return any(word.startswith(wanted) for word in name.split())


def folded(text: str) -> str:
    """Return a text without capitals and accents, to compare names with."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(_LETTERS_WITHOUT_ACCENT)


# Letters that do not fall apart into a letter and an accent.
_LETTERS_WITHOUT_ACCENT = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "’": "'"})


def stays_in_name(character: str, kind: MarkKind) -> bool:
    """Return whether a character may stand inside `@…` or `#…`.

    Vowel signs and joiners too: without them a name in Arabic, Hindi or Thai breaks in two.
    """
    is_part = character.isalnum() or unicodedata.category(character).startswith("M")
    return is_part or character in _JOINERS or character in _INSIDE[kind]


def ends_name(character: str) -> bool:
    """Return whether `@…` or `#…` may end with this character; a full stop is of the sentence."""
    return character.isalnum() or character == "_" or unicodedata.category(character)[0] == "M"


_JOINERS = "\u200c\u200d"


def _mark(kind: MarkKind, match: re.Match[str]) -> Mark | None:
    value = match.groupdict().get("value") or ""
    if kind not in _INSIDE:
        return Mark(kind, value, match.start(), match.end())
    length = next((n for n, c in enumerate(value) if not stays_in_name(c, kind)), len(value))
    while length and not ends_name(value[length - 1]):
        length -= 1
    value = value[:length]
    says_something = kind is MarkKind.PERSON or any(
        not c.isdigit() and c not in "_-" for c in value
    )
    if not value or not says_something:
        return None
    return Mark(kind, value, match.start(), match.start() + 1 + length)
