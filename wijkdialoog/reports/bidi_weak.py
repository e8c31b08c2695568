"""The rules of UAX #9 for numbers, brackets and what has no direction of its own (W1-N2).

All functions work on the bidi classes of one isolating run sequence and change them in place.
"""

from collections.abc import Sequence

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_ISOLATE_MARKS = frozenset({"LRI", "RLI", "FSI", "PDI"})


def resolve_weak(part: list[str], start: str) -> None:
    """W1-W7: numbers and their signs; `start` is the direction before the sequence."""
    _marks(part, start)
    _arabic_numbers(part, start)
    _separators(part)
    _terminators(part)
    _latin_numbers(part, start)


def resolve_neutral(
    part: list[str],
    originals: Sequence[str],
    pairs: Sequence[tuple[int, int]],
    start: str,
    end: str,
    own: str,
) -> None:
    """N0-N2: brackets, then spaces and signs.

    originals   the classes before any rule
    pairs       places of matching brackets
    start, end  direction before and after the sequence
    own         direction of the level of the sequence
    """
    for opening, closing in pairs:
        _bracket(part, originals, (opening, closing), start, own)
    _neutrals(part, start, end, own)


def _marks(part: list[str], start: str) -> None:
    """W1: an accent is as the letter under it."""
    before = start
    for place, kind in enumerate(part):
        if kind == "NSM":
            part[place] = "ON" if before in _ISOLATE_MARKS else before
        before = part[place]


def _arabic_numbers(part: list[str], start: str) -> None:
    """W2, W3: digits after Arabic letters are Arabic numbers."""
    strong = start
    for place, kind in enumerate(part):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            part[place] = "AN"
    for place, kind in enumerate(part):
        if kind == "AL":
            part[place] = "R"


def _separators(part: list[str]) -> None:
    """W4: one separator between two numbers belongs to them."""
    for place in range(1, len(part) - 1):
        before, kind, after = part[place - 1 : place + 2]
        if before == after and (
            (kind == "ES" and before == "EN") or (kind == "CS" and before in ("EN", "AN"))
        ):
            part[place] = before


def _terminators(part: list[str]) -> None:
    """W5, W6: percent and currency signs beside a number belong to it; others are neutral."""
    place = 0
    while place < len(part):
        if part[place] != "ET":
            place += 1
            continue
        end = place
        while end < len(part) and part[end] == "ET":
            end += 1
        beside = (place and part[place - 1] == "EN") or (end < len(part) and part[end] == "EN")
        part[place:end] = ["EN" if beside else "ON"] * (end - place)
        place = end
    for place, kind in enumerate(part):
        if kind in ("ES", "CS"):
            part[place] = "ON"


def _latin_numbers(part: list[str], start: str) -> None:
    """W7: digits after left-to-right letters run along."""
    strong = start
    for place, kind in enumerate(part):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            part[place] = "L"


def _bracket(
    part: list[str], originals: Sequence[str], pair: tuple[int, int], start: str, own: str
) -> None:
    """N0 for one pair: by what stands inside, else by what stands before."""
    opening, closing = pair
    inside = {_strong(kind) for kind in part[opening + 1 : closing]} & {"L", "R"}
    if own in inside:
        chosen = own
    elif inside:
        before = next((s for s in map(_strong, reversed(part[:opening])) if s in ("L", "R")), start)
        chosen = before if before != own else own
    else:
        return
    for place in pair:
        part[place] = chosen
        following = place + 1
        while following < len(part) and originals[following] == "NSM":
            part[following] = chosen
            following += 1


def _neutrals(part: list[str], start: str, end: str, own: str) -> None:
    """N1, N2: between equal directions along with them, else along with the level."""
    place = 0
    while place < len(part):
        if part[place] not in _NEUTRAL:
            place += 1
            continue
        stop = place
        while stop < len(part) and part[stop] in _NEUTRAL:
            stop += 1
        before = _strong(part[place - 1]) if place else start
        after = _strong(part[stop]) if stop < len(part) else end
        part[place:stop] = [before if before == after else own] * (stop - place)
        place = stop


def _strong(kind: str) -> str:
    return "R" if kind in ("EN", "AN") else kind
