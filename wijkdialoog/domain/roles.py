"""Who is represented at the table and who is missing, as facts; the screen puts them in words."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.dialogue import Presence, Seat
from wijkdialoog.domain.people import OrganisationKind, Role


class Party(StrEnum):
    """A group that somebody at the table counts for."""

    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    ENTREPRENEUR = "entrepreneur"
    PROFESSIONAL = "professional"
    OFFICIAL = "official"
    POLITICIAN = "politician"
    ORGANISATION = "organisation"  # belongs to an organisation, role not said
    OTHER = "other"
    UNKNOWN = "unknown"  # nobody said it


class Missing(StrEnum):
    """A voice that a wijkdialoog would like at the table (product.md section 4)."""

    RESIDENTS = "residents"
    MUNICIPALITY = "municipality"
    HOUSING_CORPORATION = "housing_corporation"


@dataclass(frozen=True)
class PartyCount:
    """How many people count for one party."""

    party: Party
    number: int


def party_of(seat: Seat) -> Party:
    """Return which group somebody counts for."""
    person = seat.person
    if person is not None and person.role is not None:
        return Party(person.role.value)
    return Party.UNKNOWN if seat.organisation is None else Party.ORGANISATION


def parties(seats: Iterable[Seat]) -> tuple[PartyCount, ...]:
    """Return the groups at the table, largest first; people who never came do not count."""
    counts = Counter(party_of(seat) for seat in _expected(seats))
    order = list(Party)
    ranked = sorted(counts, key=lambda party: (-counts[party], order.index(party)))
    named = [party for party in ranked if party is not Party.UNKNOWN]
    last = [Party.UNKNOWN] if counts[Party.UNKNOWN] else []
    return tuple(PartyCount(party, counts[party]) for party in named + last)


def missing(seats: Iterable[Seat]) -> tuple[Missing, ...]:
    """Return which voices are not at the table yet. A hint, never a lock.

    Empty while nobody has a role or organisation: then nothing can be told.
    """
    there = [seat for seat in _expected(seats) if seat.person is not None]
    groups = {party_of(seat) for seat in there}
    if not groups - {Party.UNKNOWN}:
        return ()
    kinds = {seat.organisation.kind for seat in there if seat.organisation is not None}
    heard = {
        # Somebody without a role may well be a resident: say nothing then.
        Missing.RESIDENTS: bool(groups & {Party.RESIDENT, Party.VOLUNTEER, Party.UNKNOWN}),
        Missing.MUNICIPALITY: bool(groups & {Party.OFFICIAL, Party.POLITICIAN})
        or OrganisationKind.MUNICIPALITY in kinds,
        Missing.HOUSING_CORPORATION: OrganisationKind.HOUSING_CORPORATION in kinds,
    }
    return tuple(voice for voice in Missing if not heard[voice])


def role_of(party: Party) -> Role | None:
    """Return the role behind a party, or None where no role was said."""
    return None if party in (Party.ORGANISATION, Party.UNKNOWN) else Role(party.value)


def _expected(seats: Iterable[Seat]) -> list[Seat]:
    return [seat for seat in seats if seat.participant.presence is not Presence.ABSENT]
