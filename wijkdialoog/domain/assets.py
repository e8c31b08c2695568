"""Asset cards: what neighbours share (product.md section 10)."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import AssetId, DialogueId, NeighbourhoodId, OrganisationId, PersonId


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
