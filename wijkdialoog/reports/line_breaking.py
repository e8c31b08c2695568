"""Where a line may end, and filling lines.

A line ends at a space, or between Chinese characters. Never behind a hyphen: readers of PDFs
drop a hyphen that ends a line, so the text that is copied would not be the text that was typed.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from wijkdialoog.reports.bidi import LEFT_TO_RIGHT, levels, turns
from wijkdialoog.reports.shaping import ShapedWord, Shaper
from wijkdialoog.reports.style import Style

# A word goes with the spaces behind it: together they are shaped, remembered and drawn as one.
_TOKENS = re.compile(r"\n|[^ \n]+ *| +")
# Chinese and Japanese letters and signs; a line may end before and after each.
_WIDE = "\u2e80-\u2fdf\u3000-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_ANY_WIDE = re.compile(f"[{_WIDE}]")
_CLOSING = (
    "\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff0e\uff1a\uff1b"
    "\uff1f\uff5d\u2026\u2019\u201d)\\]},.;:!?%"
)
_OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\uff08\uff5b\u2018\u201c(\\[{"
_WIDE_PIECE = re.compile(
    f"[{_OPENING}]*(?:[{_WIDE}]|[^{_WIDE}{_OPENING}{_CLOSING}]+)[{_CLOSING}]*|.", re.DOTALL
)
# A little room for the sums of rounded widths.
_TOLERANCE = 0.01


class Part(NamedTuple):
    """Part of a line in one style and direction; width in points."""

    word: ShapedWord
    span: int
    level: int
    width: float


@dataclass(eq=False, slots=True)
class Atom:
    """What stays on one line, unless it is wider than the line.

    start, end   its place in the text, without the space behind it
    width        in points, without that space
    space_end    end of the space behind it
    space        that space; empty when it is inside the last part
    space_width  its width, also when it is inside the last part
    ends_line    a line break follows
    """

    start: int
    end: int
    parts: tuple[Part, ...]
    width: float
    space_end: int
    space: tuple[Part, ...] = ()
    space_width: float = 0.0
    ends_line: bool = False


@dataclass(eq=False, slots=True)
class Line:
    """Parts in reading order.

    width  in points without the spaces at its end, which may be inside the last part
    space  other spaces at its end: drawn, so that words of two lines do not run together
    """

    parts: list[Part]
    width: float
    space: tuple[Part, ...]


class _Measured(NamedTuple):
    """A word with its space in one style; length 0 when it needs more thought."""

    length: int
    parts: tuple[Part, ...]
    width: float
    space_width: float


_NOT_PLAIN = _Measured(0, (), 0.0, 0.0)


class Flow:
    """Text in several styles, in one base direction, ready to be broken into lines.

    texts   cleaned text of each span
    styles  its looks
    base    0 from left to right, 1 from right to left
    """

    def __init__(
        self, texts: Sequence[str], styles: Sequence[Style], base: int, shaper: Shaper
    ) -> None:
        self._text = "".join(texts)
        self._styles = styles
        self._base = base
        self._shaper = shaper
        self._levels = self._paragraph_levels()
        self._starts: list[int] = []
        place = 0
        for text in texts:
            self._starts.append(place)
            place += len(text)
        self._cuts = self._changes()
        self._atoms = list(self._find_atoms())

    def lines(self, width: float) -> list[Line]:
        """Break into lines of at most `width` points; what is wider than a line is cut."""
        done: list[Line] = []
        atoms: list[Atom] = []
        used = 0.0
        for atom in self._atoms:
            fits = atom.width <= width + _TOLERANCE
            for piece in (atom,) if fits else self._cut(atom, width):
                if atoms and used + piece.width > width + _TOLERANCE:
                    done.append(_line(atoms))
                    atoms, used = [], 0.0
                atoms.append(piece)
                used += piece.width + piece.space_width
                if piece.ends_line:
                    done.append(_line(atoms))
                    atoms, used = [], 0.0
        if atoms:
            done.append(_line(atoms))
        return done

    def _paragraph_levels(self) -> list[int] | None:
        """Levels by the rules, for each line of the text; None when all is left to right."""
        if self._base == LEFT_TO_RIGHT and not turns(self._text):
            return None
        found: list[int] = []
        for row in self._text.split("\n"):
            found += [*levels(row, self._base), self._base]
        return found

    def _changes(self) -> list[int]:
        """Places where the style or the direction changes."""
        places = set(self._starts)
        if self._levels:
            pairs = enumerate(pairwise(self._levels), start=1)
            places |= {at for at, (one, other) in pairs if one != other}
        return sorted(places)

    def _find_atoms(self) -> Iterator[Atom]:
        atom: Atom | None = None
        for match in _TOKENS.finditer(self._text):
            token, start = match.group(), match.start()
            if atom is None:
                quick = self._whole_word(token, start)
                if quick is not None:
                    yield quick
                    continue
            if token[0] == "\n":
                yield self._ended(atom, start)
                atom = None
                continue
            word = token.rstrip(" ")
            place = start
            for piece in _pieces(word) if word else ():
                if atom is not None and (atom.space or place > start):
                    yield atom
                    atom = None
                atom = self._extended(atom, place, place + len(piece))
                place += len(piece)
            # "wijk- en" stays together.
            if len(word) < len(token) and not word.endswith("-"):
                atom = atom or _nothing(start)
                self._add_space(atom, match.end())
        if atom is not None:
            yield atom

    def _whole_word(self, token: str, start: int) -> Atom | None:
        """The usual case: a word and its space in one style, in a text from left to right."""
        if self._levels or (len(self._cuts) > 1 and self._is_cut(start, token)):
            return None
        span = bisect_right(self._starts, start) - 1 if len(self._starts) > 1 else 0
        style = self._styles[span]
        key = (token, style.size, style.bold, span)
        known: _Measured | None = self._shaper.measured.get(key)
        if known is None:
            known = self._shaper.measured[key] = self._measured(token, start)
        if not known.length:
            return None
        end = start + known.length
        return Atom(start, end, known.parts, known.width, start + len(token), (), known.space_width)

    def _measured(self, token: str, start: int) -> "_Measured":
        length = _plain_word_length(token)
        if not length:
            return _NOT_PLAIN
        part = self._part(start, start + len(token))
        space = part.word.space * self._styles[part.span].size / 1000
        return _Measured(length, (part,), part.width - space, space)

    def _is_cut(self, start: int, token: str) -> bool:
        cuts = self._cuts
        return bisect_right(cuts, start) != bisect_left(cuts, start + len(token))

    def _ended(self, atom: Atom | None, place: int) -> Atom:
        """The last atom before a line break; the break reads as a space."""
        atom = atom or _nothing(place)
        atom.ends_line = True
        if not atom.space:
            self._add_space(atom, place + 1)
        return atom

    def _extended(self, atom: Atom | None, start: int, end: int) -> Atom:
        """The atom with the text up to `end`; spaces between belong to it (behind a hyphen)."""
        atom = atom or _nothing(start)
        more = self._parts(atom.end, end)
        atom.parts += more
        atom.width += _width(more)
        atom.end = atom.space_end = end
        return atom

    def _add_space(self, atom: Atom, end: int) -> None:
        atom.space = self._parts(atom.end, end)
        atom.space_width = _width(atom.space)
        atom.space_end = end

    def _parts(self, start: int, end: int) -> tuple[Part, ...]:
        """Shape a stretch of the text, cut where style or direction changes."""
        cuts = self._cuts
        first, last = bisect_right(cuts, start), bisect_left(cuts, end)
        if first == last:
            return (self._part(start, end),)
        edges = [start, *cuts[first:last], end]
        return tuple(self._part(a, b) for a, b in pairwise(edges))

    def _part(self, start: int, end: int) -> Part:
        span = bisect_right(self._starts, start) - 1 if len(self._starts) > 1 else 0
        style = self._styles[span]
        level = self._levels[start] if self._levels else LEFT_TO_RIGHT
        text = self._text[start:end]
        if text == "\n":
            text = " "
        word = self._shaper.word(text, bold=style.bold, right_to_left=bool(level & 1))
        return Part(word, span, level, word.width * style.size / 1000)

    def _cut(self, atom: Atom, width: float) -> Iterator[Atom]:
        """Cut what is wider than a line into pieces that fit."""
        start = atom.start
        while start < atom.end:
            end = self._last_that_fits(start, atom.end, width)
            piece = self._extended(None, start, end)
            if end == atom.end and atom.space_end > end:
                self._add_space(piece, atom.space_end)
                piece.ends_line = atom.ends_line
            yield piece
            start = end

    def _last_that_fits(self, start: int, end: int, width: float) -> int:
        """The furthest place for a cut: between letters, not behind a hyphen."""
        low, high = start + 1, end
        while low < high:
            middle = (low + high + 1) // 2
            if _width(self._parts(start, middle)) <= width + _TOLERANCE:
                low = middle
            else:
                high = middle - 1
        best = low
        while best < end and best > start + 1 and not self._may_cut(best):
            best -= 1
        if best == start + 1 and not self._may_cut(best):
            best = low
        while best < end and _belongs_to_letter_before(self._text[best]):
            best += 1
        return best

    def _may_cut(self, place: int) -> bool:
        after = self._text[place : place + 1]
        return self._text[place - 1] != "-" and not (after and _belongs_to_letter_before(after))


def _line(atoms: Sequence[Atom]) -> Line:
    parts: list[Part] = []
    width = 0.0
    for atom in atoms[:-1]:
        parts += atom.parts
        parts += atom.space
        width += atom.width + atom.space_width
    last = atoms[-1]
    return Line([*parts, *last.parts], width + last.width, last.space)


def _nothing(place: int) -> Atom:
    return Atom(place, place, (), 0.0, place)


def _width(parts: Sequence[Part]) -> float:
    return parts[0].width if len(parts) == 1 else sum(part.width for part in parts)


@lru_cache(maxsize=16_384)
def _plain_word_length(token: str) -> int:
    """The length of a word that has spaces behind it; 0 when it needs more thought."""
    word = token.rstrip(" ")
    plain = len(token) > len(word) and not word.endswith("-") and len(_pieces(word)) == 1
    return len(word) if plain else 0


@lru_cache(maxsize=4096)
def _pieces(word: str) -> tuple[str, ...]:
    """Cut a word where a line may end inside it: between Chinese characters."""
    if not _ANY_WIDE.search(word):
        return (word,)
    return tuple(_WIDE_PIECE.findall(word))


def _belongs_to_letter_before(character: str) -> bool:
    return unicodedata.category(character)[0] == "M" or character == "\u200d"
