"""The order of chairs around a table, as pure functions on ids."""

from collections.abc import Collection, Sequence
from typing import TypeVar

T = TypeVar("T")


def moved(order: Sequence[T], who: T, to_seat: int) -> list[T]:
    """Return the order with somebody on another seat; those in between shift one chair.

    to_seat  from 0; beyond either end means the first or last chair
    """
    rest = [other for other in order if other != who]
    rest.insert(max(0, min(to_seat, len(rest))), who)
    return rest


def without(order: Sequence[T], gone: Collection[T]) -> list[T]:
    """Return the order after people left their chairs; the chairs close up."""
    return [who for who in order if who not in gone]


def beginner_after(before: Sequence[T], after: Sequence[T], starting_seat: int) -> int:
    """Return the starting seat once chairs changed: the same person begins.

    When that person is gone, the next one who stayed begins.
    """
    if not before or not after:
        return 0
    start = starting_seat % len(before)
    for who in [*before[start:], *before[:start]]:
        if who in after:
            return list(after).index(who)
    return 0
