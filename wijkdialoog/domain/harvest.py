"""From dream to agreement: themes, threads, agreements and gaps (product.md section 9)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.ids import AgreementId, DialogueId, LinkId, RoundId, ThemeId
from wijkdialoog.domain.short_text import one_line

MOST_DOTS = 999


@dataclass(frozen=True)
class Theme:
    """A group of lines with a name; dots are hands or stickers counted for the theme itself."""

    id: ThemeId
    dialogue_id: DialogueId
    label: str
    dots: int = 0
    position: int = 0


class LinkKind(StrEnum):
    """What a line between two cards means."""

    THREAD = "thread"
    CONTRADICTION = "contradiction"
    MATCH = "match"
    CONTRIBUTES_TO = "contributes_to"


@dataclass(frozen=True)
class Link:
    """A line between two cards of any sort (contribution, asset, agreement, …).

    A thread runs in the order of the board: dream → possibility → asset → agreement.
    """

    id: LinkId
    from_id: str
    to_id: str
    kind: LinkKind = LinkKind.THREAD
    position: int = 0


class AgreementState(StrEnum):
    """How an agreement stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Agreement:
    """Who does what, when.

    who   participants, organisations or free text, as typed
    when  free text ("vóór 12 mei"), None when nobody said it
    round_id, said_ms  where and when it was caught during a conversation (UTC, ms), or None
    """

    id: AgreementId
    dialogue_id: DialogueId
    what: str
    who: tuple[str, ...] = ()
    when: str | None = None
    state: AgreementState = AgreementState.OPEN
    binned_ms: int | None = None
    position: int = 0
    round_id: RoundId | None = None
    said_ms: int | None = None


def clean_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that have letters, tidy, each once, in the order given."""
    cleaned = (one_line(name) for name in names)
    return tuple(dict.fromkeys(name for name in cleaned if name))


def clean_when(when: str | None) -> str | None:
    """Return the moment as typed on one line, or None when there are no words."""
    return one_line(when or "") or None


def more_dots(dots: int, number: int) -> int:
    """Return the dots after adding (or taking away) a number, never below zero or over 999."""
    return max(0, min(MOST_DOTS, dots + number))


def in_thread_order(one: tuple[str, int], other: tuple[str, int]) -> tuple[str, str]:
    """Return the ids of both ends in the order in which a thread runs.

    Each end is (id, rank of its column). Raises NotAllowedNow LINK_TO_ITSELF for one card twice,
    LINK_IN_ONE_COLUMN for two cards of the same column: those can only contradict each other.
    """
    if one[0] == other[0]:
        raise NotAllowedNow(Code.LINK_TO_ITSELF)
    if one[1] == other[1]:
        raise NotAllowedNow(Code.LINK_IN_ONE_COLUMN)
    first, second = (one, other) if one[1] < other[1] else (other, one)
    return first[0], second[0]
