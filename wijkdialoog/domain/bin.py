"""What lies in the bin, and what it needs to be seen again. Pure values."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import DialogueId


class BinSort(StrEnum):
    """What sort of thing was thrown away; the value is the name of its table."""

    DIALOGUE = "dialogues"
    CONTRIBUTION = "contributions"
    ASSET = "assets"
    AGREEMENT = "agreements"
    PHOTO = "photos"


@dataclass(frozen=True)
class BinItem:
    """One thing in the bin.

    text             its own words; "" for a photo without a caption
    kind             of a contribution
    dialogue_id      where it belongs, its own id for a dialogue; None: to the whole dossier
    dialogue_title   of that dialogue
    dialogue_binned  the dialogue lies in the bin too: bringing back only this shows nothing
    binned_ms        when it was thrown away (UTC, ms)
    """

    id: str
    sort: BinSort
    text: str
    binned_ms: int
    kind: Kind | None = None
    dialogue_id: DialogueId | None = None
    dialogue_title: str = ""
    dialogue_binned: bool = False


def dialogues_to_bring(chosen: Iterable[BinItem]) -> frozenset[DialogueId]:
    """Return the dialogues in the bin that chosen cards need and that are not chosen too."""
    items = tuple(chosen)
    own = {item.id for item in items if item.sort is BinSort.DIALOGUE}
    needed = {item.dialogue_id for item in items if item.dialogue_binned and item.dialogue_id}
    return frozenset(DialogueId(id_) for id_ in needed if id_ not in own)


def inside(items: Iterable[BinItem], dialogue_ids: Iterable[str]) -> tuple[BinItem, ...]:
    """Return the items that go along when these dialogues are removed for good."""
    gone = frozenset(dialogue_ids)
    return tuple(
        item
        for item in items
        if item.sort not in (BinSort.DIALOGUE, BinSort.ASSET) and item.dialogue_id in gone
    )
