"""Initiatives, who takes part in them, challenges of a neighbourhood (product.md section 14)."""

from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import ChallengeId, InitiativeId, NeighbourhoodId, PersonId


class InitiativeKind(StrEnum):
    """How an initiative is organised."""

    INFORMAL = "informal"
    ASSOCIATION = "association"
    INSTITUTION = "institution"


@dataclass(frozen=True)
class Initiative:
    """Something neighbours do together. `since` is a date, a month or a year."""

    id: InitiativeId
    name: str
    neighbourhood_id: NeighbourhoodId | None = None
    kind: InitiativeKind | None = None
    place: str = ""
    since: str | None = None
    note: str = ""
    position: int = 0


@dataclass(frozen=True)
class Membership:
    """A person who takes part in an initiative."""

    id: str
    initiative_id: InitiativeId
    person_id: PersonId
    role: str = ""
    position: int = 0


@dataclass(frozen=True)
class SharedCount:
    """How many people two initiatives share, without their names."""

    id: str
    initiative_a: InitiativeId
    initiative_b: InitiativeId
    people: int
    position: int = 0


@dataclass(frozen=True)
class Challenge:
    """Something the neighbourhood wants to take on together (opgave)."""

    id: ChallengeId
    title: str
    neighbourhood_id: NeighbourhoodId | None = None
    note: str = ""
    position: int = 0
