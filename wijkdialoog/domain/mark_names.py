"""Finishing a half-typed `@…` or `#…`: whom it may mean, and what to write for each of them.

What is written for a name is its *handle*: the name with `_` for each space, so that it is one
mark. People who share a name get a number, in the order of the table: `@Jan_1`, `@Jan_2`. A bare
`@Jan` then stays plain text, because nobody knows who is meant.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wijkdialoog.domain.marks import (
    MarkKind,
    ends_name,
    folded,
    matching,
    stays_in_name,
    theme_label,
)

_SIGNS = {"@": MarkKind.PERSON, "#": MarkKind.THEME}


@dataclass(frozen=True)
class HalfMark:
    """A mark that is being typed.

    typed       the letters after the sign, perhaps none yet
    start, end  place of sign and letters in the text, in characters
    """

    kind: MarkKind
    typed: str
    start: int
    end: int


def half_mark(text: str, cursor: int) -> HalfMark | None:
    """Return the `@…` or `#…` that ends at the cursor (in characters), or None.

    None inside a word and in "jan@post.nl": nobody who just types is disturbed.
    """
    if cursor < len(text) and not text[cursor].isspace():
        return None
    start = cursor
    while start and text[start - 1] not in _SIGNS and not text[start - 1].isspace():
        start -= 1
    start -= 1
    if start < 0 or text[start] not in _SIGNS or (start and not text[start - 1].isspace()):
        return None
    kind, typed = _SIGNS[text[start]], text[start + 1 : cursor]
    if not all(stays_in_name(character, kind) for character in typed):
        return None
    return HalfMark(kind, typed, start, cursor)


def handles(names: Sequence[str], kind: MarkKind = MarkKind.PERSON) -> tuple[str, ...]:
    """Return what to write after the sign for each name; "" for one without a letter."""
    bare = [_handle(name, kind) for name in names]
    times = Counter(folded(handle) for handle in bare)
    taken = {key for key, number in times.items() if number == 1}
    numbers: Counter[str] = Counter()
    result = []
    for handle in bare:
        key = folded(handle)
        if not handle or times[key] == 1:
            result.append(handle)
            continue
        numbers[key] += 1
        while f"{key}_{numbers[key]}" in taken:
            numbers[key] += 1
        result.append(f"{handle}_{numbers[key]}")
    return tuple(result)


def meant(value: str, names: Sequence[str]) -> list[int]:
    """Return which names `@value` may mean, as places in `names`; more than one: nobody knows."""
    wanted = folded(value)
    exact = [n for n, handle in enumerate(handles(names)) if handle and folded(handle) == wanted]
    return exact if len(exact) == 1 else matching(value, names)


def theme_meant(value: str, labels: Sequence[str]) -> str:
    """Return the label that `#value` stands for: of a theme that is there, else a new one."""
    wanted = folded(value)
    known = zip(labels, handles(labels, MarkKind.THEME), strict=True)
    return next((label for label, handle in known if folded(handle) == wanted), theme_label(value))


def suggested(typed: str, names: Sequence[str], kind: MarkKind = MarkKind.PERSON) -> list[int]:
    """Return which names begin like this, as places in `names`; best first, else in their order.

    A name that begins so goes before one of which a later word does. Nothing typed yet: all.
    """
    wanted = folded(typed)
    written = handles(names, kind)

    def rank(place: int) -> int | None:
        if not written[place]:
            return None
        if folded(written[place]).startswith(wanted) or folded(names[place]).startswith(wanted):
            return 0
        return 1 if any(word.startswith(wanted) for word in folded(names[place]).split()) else None

    ranked = [(found, place) for place in range(len(names)) if (found := rank(place)) is not None]
    return [place for _, place in sorted(ranked)]


def _handle(name: str, kind: MarkKind) -> str:
    kept = "".join(c if stays_in_name(c, kind) else " " for c in name.strip())
    joined = "_".join(kept.split())
    while joined and not joined[0].isalnum():
        joined = joined[1:]
    while joined and not (ends_name(joined[-1]) and joined[-1] != "_"):
        joined = joined[:-1]
    is_number = kind is MarkKind.THEME and not any(c.isalpha() for c in joined)
    return "" if is_number else joined
