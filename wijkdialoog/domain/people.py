"""Neighbourhoods, organisations, and people with what they consented to."""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from wijkdialoog.domain.errors import Code, InvalidText
from wijkdialoog.domain.ids import NeighbourhoodId, OrganisationId, PersonId
from wijkdialoog.domain.short_text import FORCED_DIRECTION


class AreaType(StrEnum):
    """Type of area; product.md section 14."""

    KRACHTWIJK = "krachtwijk"
    VINEXWIJK = "vinexwijk"
    BLOEMKOOLWIJK = "bloemkoolwijk"
    KRIMPREGIO = "krimpregio"
    VERSTEDELIJKT_PLATTELAND = "verstedelijkt_platteland"
    OTHER = "other"


class OrganisationKind(StrEnum):
    """What sort of organisation sits at the table."""

    RESIDENTS_GROUP = "residents_group"
    ASSOCIATION = "association"
    WELFARE_CARE = "welfare_care"
    MUNICIPALITY = "municipality"
    HOUSING_CORPORATION = "housing_corporation"
    COMPANY = "company"
    EDUCATION = "education"
    POLICE = "police"
    RELIGIOUS = "religious"
    FUND = "fund"
    OTHER = "other"


class Role(StrEnum):
    """In which role a person takes part."""

    RESIDENT = "resident"
    PROFESSIONAL = "professional"
    VOLUNTEER = "volunteer"
    ENTREPRENEUR = "entrepreneur"
    OFFICIAL = "official"
    POLITICIAN = "politician"
    OTHER = "other"


@dataclass(frozen=True)
class Neighbourhood:
    """A wijk."""

    id: NeighbourhoodId
    name: str
    municipality: str | None = None
    area_type: AreaType | None = None
    note: str = ""
    position: int = 0


@dataclass(frozen=True)
class Organisation:
    """A party that people belong to."""

    id: OrganisationId
    name: str
    kind: OrganisationKind | None = None
    position: int = 0


@dataclass(frozen=True)
class Consents:
    """What a person agreed to, each with its date ("2026-04-16", or year or month); None is no."""

    name_in_minutes: str | None = None
    contact: str | None = None
    photo: str | None = None
    network: str | None = None


@dataclass(frozen=True)
class Person:
    """Somebody who takes part. Only the name (or a label in its place) is needed.

    label  what may stand in the minutes instead of the name ("een bewoner"); may be empty
    role   None when nobody said it
    """

    id: PersonId
    name: str
    label: str = ""
    role: Role | None = None
    organisation_id: OrganisationId | None = None
    email: str | None = None
    phone: str | None = None
    consents: Consents = field(default_factory=Consents)
    position: int = 0


MOST_NAME_LETTERS = 200


def clean_name(typed: str) -> str:
    """Return a name as typed, in composed form (NFC), without control characters.

    Raises InvalidText when nothing is left or when it is longer than 200 letters.
    """
    name = tidy(typed)
    if not name:
        raise InvalidText(Code.EMPTY_TEXT)
    if len(name) > MOST_NAME_LETTERS:
        raise InvalidText(Code.TEXT_TOO_LONG, most=MOST_NAME_LETTERS, length=len(name))
    return name


def tidy(typed: str) -> str:
    """Return one line of text: composed, no control characters, single spaces, may be empty."""
    composed = unicodedata.normalize("NFC", typed)
    kept = "".join(" " if letter in "\t\n\r" else letter for letter in composed if _stays(letter))
    return re.sub(" {2,}", " ", kept).strip()


def _stays(letter: str) -> bool:
    if letter in "\t\n\r":
        return True
    return unicodedata.category(letter) not in ("Cc", "Cs") and letter not in FORCED_DIRECTION
