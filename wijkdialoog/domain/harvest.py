"""From dream to agreement: themes, threads, agreements and gaps (product.md section 9)."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import AgreementId, DialogueId, LinkId, ThemeId


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
    """

    id: AgreementId
    dialogue_id: DialogueId
    what: str
    who: tuple[str, ...] = ()
    when: str | None = None
    state: AgreementState = AgreementState.OPEN
    binned_ms: int | None = None
    position: int = 0
