"""Asset cards: what neighbours share (product.md section 10)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.contributions import clean
from wijkdialoog.domain.ids import (
    AssetId,
    DialogueId,
    NeighbourhoodId,
    OrganisationId,
    PersonId,
    RoundId,
)
from wijkdialoog.domain.short_text import one_line


class WhoWhat(StrEnum):
    """Where an asset comes from."""

    PEOPLE = "people"
    ASSOCIATIONS = "associations"
    INSTITUTIONS = "institutions"
    PLACES = "places"
    ECONOMY = "economy"
    STORIES = "stories"


class Means(StrEnum):
    """What it consists of: the five sources of the method (product.md section 4)."""

    TIME = "time"
    KNOWLEDGE = "knowledge"
    NETWORK = "network"
    SPACE = "space"
    FACILITIES = "facilities"


class HeadHeartHands(StrEnum):
    """Optional for people: with what somebody contributes."""

    HEAD = "head"
    HEART = "heart"
    HANDS = "hands"


class AssetDirection(StrEnum):
    """Whether it is offered or asked."""

    OFFERS = "offers"
    ASKS = "asks"
    BOTH = "both"


class Exchange(StrEnum):
    """On what terms."""

    FREE = "free"
    BARTER = "barter"
    COMPENSATION = "compensation"
    TO_DISCUSS = "to_discuss"


@dataclass(frozen=True)
class Asset:
    """One asset card. A card without a holder is valid.

    person_id, organisation_id  the holder; at most one of both is shown, the person first
    head_heart_hands            only in the dossier, not in exchange files
    round_id, said_ms           where and when (UTC, ms) a conversation brought it up, or None
    """

    id: AssetId
    title: str
    neighbourhood_id: NeighbourhoodId | None = None
    dialogue_id: DialogueId | None = None
    who_what: WhoWhat | None = None
    means: tuple[Means, ...] = ()
    head_heart_hands: tuple[HeadHeartHands, ...] = ()
    direction: AssetDirection = AssetDirection.OFFERS
    person_id: PersonId | None = None
    organisation_id: OrganisationId | None = None
    availability: str = ""
    exchange: Exchange | None = None
    note: str = ""
    in_minutes: bool = True
    dots: int = 0
    binned_ms: int | None = None
    position: int = 0
    round_id: RoundId | None = None
    said_ms: int | None = None


@dataclass(frozen=True)
class AssetFilter:
    """Which cards to show; None or "" lets everything through.

    direction  OFFERS and ASKS both also show cards that do both
    words      every word must stand somewhere on the card, in any case
    """

    who_what: WhoWhat | None = None
    means: Means | None = None
    direction: AssetDirection | None = None
    words: str = ""


def matches(asset: Asset, wanted: AssetFilter, holder: str = "") -> bool:
    """Return whether a card, held by the one with this name, passes the filter."""
    if wanted.who_what and asset.who_what is not wanted.who_what:
        return False
    if wanted.means and wanted.means not in asset.means:
        return False
    if wanted.direction and asset.direction not in (wanted.direction, AssetDirection.BOTH):
        return False
    text = f"{asset.title} {asset.availability} {asset.note} {holder}".casefold()
    return all(word in text for word in wanted.words.casefold().split())


def clean_asset(asset: Asset) -> Asset:
    """Return the card with tidy text and, when it is not about people, no head, heart or hands.

    Raises InvalidText when the title has no words or is too long.
    """
    about_people = asset.who_what in (None, WhoWhat.PEOPLE)
    return replace(
        asset,
        title=clean(asset.title),
        availability=one_line(asset.availability),
        note=clean(asset.note) if asset.note.strip() else "",
        head_heart_hands=asset.head_heart_hands if about_people else (),
    )


def best_offer(ask: Asset, cards: Sequence[Asset]) -> Asset | None:
    """Return the offer that fits what is asked best, or None when nothing fits.

    Words count more than the sort of source; between equals the first card wins.
    """
    offers = [
        card for card in cards if card.direction is not AssetDirection.ASKS and card.id != ask.id
    ]
    scored = [(_likeness(ask, offer), -place) for place, offer in enumerate(offers)]
    likeness, place = max(scored, default=(0, 0))
    return offers[-place] if likeness else None


def _likeness(ask: Asset, offer: Asset) -> int:
    words = _stems(f"{ask.title} {ask.note}") & _stems(f"{offer.title} {offer.note}")
    return 3 * len(words) + len(set(ask.means) & set(offer.means))


_SHORTEST_WORD = 4
_STEM = 5
_SMALL_WORDS = frozenset(
    {"voor", "deze", "onze", "door", "over", "naar", "heel", "veel", "maar", "niet"}
    | {"onder", "tegen", "tijdens", "iemand", "mensen"}
)


def _stems(text: str) -> set[str]:
    """Rough Dutch stems: the first letters carry the meaning, endings change (koken, kookt)."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    long = (word for word in words if len(word) >= _SHORTEST_WORD and word not in _SMALL_WORDS)
    return {word[:_STEM] for word in long}
