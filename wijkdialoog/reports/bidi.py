"""Reading direction: the Unicode Bidirectional Algorithm (UAX #9) for one paragraph.

ReportLab's own right-to-left needs a package that is not on the index, and is switched off for
paragraphs of more than one font. A level says the direction of a character: even levels run from
left to right, odd levels from right to left; a higher level lies inside a lower one.
Names such as X5a, W1 and N0 are the rules of the standard.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wijkdialoog.reports.bidi_weak import resolve_neutral, resolve_weak

LEFT_TO_RIGHT, RIGHT_TO_LEFT = 0, 1

_DEEPEST = 125
_MOST_BRACKETS = 63
_STRONG = frozenset({"L", "R", "AL"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
# X9: these steer and are then as if they were not there.
_REMOVED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_SPACES = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _REMOVED

# A text without any of these runs from left to right throughout.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True)
class _Status:
    """What X1-X8 keeps for an open embedding or isolate."""

    level: int
    override: str | None
    isolate: bool


def turns(text: str) -> bool:
    """Return whether any character could run from right to left."""
    return _TURNING.search(text) is not None


def base_level(text: str) -> int:
    """Return the direction of a paragraph by its first strong character (P2, P3): 0 or 1."""
    if not turns(text):
        return LEFT_TO_RIGHT
    return _first_strong(_classes(text), 0, len(text)) or LEFT_TO_RIGHT


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character of one paragraph, for a base level of 0 or 1."""
    if base == LEFT_TO_RIGHT and not turns(text):
        return [0] * len(text)
    original = _classes(text)
    found, classes = _explicit(original, base)
    for sequence in _isolating_runs(original, found):
        _resolve(text, classes, found, sequence, base)
    _implicit(original, classes, found)
    _at_ends(original, found, base)
    return found


def visual_order(of_levels: Sequence[int]) -> list[int]:
    """Return the places of the items of one line from left to right (L2)."""
    order = list(range(len(of_levels)))
    for level in range(max(of_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            if of_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and of_levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order


def _classes(text: str) -> list[str]:
    # Unassigned characters have no class in Python's table.
    return [unicodedata.bidirectional(character) or "L" for character in text]


def _first_strong(classes: Sequence[str], start: int, end: int) -> int | None:
    """P2: the first strong character outside isolates; None when there is none."""
    depth = 0
    for place in range(start, end):
        kind = classes[place]
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth == 0 and start:
                return None
            depth = max(0, depth - 1)
        elif depth == 0 and kind in _STRONG:
            return LEFT_TO_RIGHT if kind == "L" else RIGHT_TO_LEFT
    return None


def _explicit(original: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """X1-X8: the levels asked for by embeddings, overrides and isolates."""
    return _Explicit(original, base).run()


class _Explicit:
    """The stack machine of rules X1-X8."""

    def __init__(self, original: Sequence[str], base: int) -> None:
        self._original = original
        self._stack = [_Status(base, None, isolate=False)]
        self._excess_isolates = self._excess_embeddings = self._valid_isolates = 0

    def run(self) -> tuple[list[int], list[str]]:
        """Return the level and the class of each character."""
        found: list[int] = []
        classes: list[str] = []
        for place, kind in enumerate(self._original):
            now = self._stack[-1]
            if kind == "PDI":
                self._close_isolate()
                now = self._stack[-1]
            found.append(now.level)
            plain = kind in _REMOVED or kind == "B" or now.override is None
            classes.append(kind if plain else str(now.override))
            if kind in _EMBEDDINGS:
                self._open_embedding(kind)
                found[-1] = self._stack[-1].level
            elif kind in _ISOLATES:
                self._open_isolate(kind, place)
            elif kind == "PDF":
                self._close_embedding()
        return found, classes

    def _next_level(self, *, right: bool) -> int:
        level = self._stack[-1].level
        return (level + 1) | 1 if right else (level + 2) & ~1

    def _open_embedding(self, kind: str) -> None:
        level = self._next_level(right=kind in ("RLE", "RLO"))
        if level > _DEEPEST or self._excess_isolates or self._excess_embeddings:
            if not self._excess_isolates:
                self._excess_embeddings += 1
            return
        override = {"RLO": "R", "LRO": "L"}.get(kind)
        self._stack.append(_Status(level, override, isolate=False))

    def _open_isolate(self, kind: str, place: int) -> None:
        right = kind == "RLI"
        if kind == "FSI":
            right = _first_strong(self._original, place + 1, len(self._original)) == RIGHT_TO_LEFT
        level = self._next_level(right=right)
        if level > _DEEPEST or self._excess_isolates or self._excess_embeddings:
            self._excess_isolates += 1
            return
        self._valid_isolates += 1
        self._stack.append(_Status(level, None, isolate=True))

    def _close_embedding(self) -> None:
        if self._excess_isolates:
            return
        if self._excess_embeddings:
            self._excess_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()

    def _close_isolate(self) -> None:
        if self._excess_isolates:
            self._excess_isolates -= 1
        elif self._valid_isolates:
            self._excess_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self._stack.pop()
            self._valid_isolates -= 1


def _isolating_runs(original: Sequence[str], found: Sequence[int]) -> list[list[int]]:
    """X10: places that belong together, though an isolate may stand between them."""
    sequences: list[list[int]] = []
    open_isolates: list[list[int]] = []
    before: int | None = None
    current: list[int] | None = None
    for place, kind in enumerate(original):
        if kind in _REMOVED:
            continue
        if kind == "PDI" and open_isolates:
            current = open_isolates.pop()
        elif current is None or before is None or found[before] != found[place]:
            current = []
            sequences.append(current)
        current.append(place)
        if kind in _ISOLATES:
            open_isolates.append(current)
            current = None
        before = place
    return [sequence for sequence in sequences if sequence]


def _resolve(
    text: str, classes: list[str], found: Sequence[int], sequence: Sequence[int], base: int
) -> None:
    """W1-N2 for one isolating run sequence; writes the resolved classes back."""
    level = found[sequence[0]]
    before = _neighbour(classes, found, range(sequence[0] - 1, -1, -1), base)
    last = sequence[-1]
    # An isolate that is never closed ends at the end of the paragraph.
    is_open = classes[last] in _ISOLATES
    behind = range(0) if is_open else range(last + 1, len(classes))
    after = _neighbour(classes, found, behind, base)
    start = "R" if max(level, before) & 1 else "L"
    end = "R" if max(level, after) & 1 else "L"
    part = [classes[place] for place in sequence]
    resolve_weak(part, start)
    pairs = _bracket_pairs(text, part, sequence)
    originals = [unicodedata.bidirectional(text[place]) for place in sequence]
    resolve_neutral(part, originals, pairs, start, end, "R" if level & 1 else "L")
    for place, kind in zip(sequence, part, strict=True):
        classes[place] = kind


def _neighbour(
    classes: Sequence[str], found: Sequence[int], places: Iterable[int], base: int
) -> int:
    """The level beside a sequence, past what is removed; the base level at the ends."""
    for place in places:
        if classes[place] not in _REMOVED:
            return found[place]
    return base


def _bracket_pairs(
    text: str, part: Sequence[str], sequence: Sequence[int]
) -> list[tuple[int, int]]:
    """BD16: matching brackets, as places in the sequence, in order of their opening."""
    opened: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for number, place in enumerate(sequence):
        character = text[place]
        if part[number] != "ON" or not unicodedata.mirrored(character):
            continue
        category = unicodedata.category(character)
        if category == "Ps" and character in _CLOSING_OF:
            if len(opened) == _MOST_BRACKETS:
                return []
            opened.append((_CLOSING_OF[character], number))
        elif category == "Pe":
            plain = _CANONICAL.get(character, character)
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == plain:
                    pairs.append((opened[depth][1], number))
                    del opened[depth:]
                    break
    return sorted(pairs)


# BidiBrackets.txt as opening followed by closing bracket; Python's tables do not hold the pairs.
_BRACKETS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e\u2308\u2309"
    "\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f\u2770\u2771\u2772"
    "\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed\u27ee\u27ef"
    "\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e\u2991"
    "\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010"
    "\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e"
    "\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_CANONICAL = {"\u232a": "\u3009"}
_CLOSING_OF = {
    _BRACKETS[at]: _CANONICAL.get(_BRACKETS[at + 1], _BRACKETS[at + 1])
    for at in range(0, len(_BRACKETS), 2)
}


def _implicit(original: Sequence[str], classes: Sequence[str], found: list[int]) -> None:
    """I1, I2: what runs against its level gets a deeper one."""
    for place, kind in enumerate(classes):
        if original[place] in _REMOVED:
            continue
        if found[place] & 1:
            found[place] += kind in ("L", "EN", "AN")
        elif kind == "R":
            found[place] += 1
        elif kind in ("EN", "AN"):
            found[place] += 2


def _at_ends(original: Sequence[str], found: list[int], base: int) -> None:
    """L1 for tabs and the end of the paragraph; what X9 removed follows its neighbour."""
    for place, kind in enumerate(original):
        if kind in _REMOVED:
            found[place] = found[place - 1] if place else base
    trailing = True
    for place in range(len(original) - 1, -1, -1):
        if original[place] in ("S", "B"):
            trailing = True
            found[place] = base
        elif trailing and original[place] in _SPACES:
            found[place] = base
        else:
            trailing = False
