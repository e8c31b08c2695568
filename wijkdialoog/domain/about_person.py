"""Everything a dossier holds about one person, for that person ("Wat staat er over mij")."""

from dataclasses import dataclass

from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.dialogue import Function, Presence
from wijkdialoog.domain.people import Role


@dataclass(frozen=True)
class OwnSeat:
    """One dialogue with this person in it, or in its texts.

    date            "2026-04-16", a month, a year, or ""
    function, presence  None when the person did not sit at this table
    arrived, left   "19:42", or ""
    said            lines with this person as speaker
    mentioned       other texts that name this person; names of others are left out
    in_bin          lines among these that lie in the bin, or a dialogue that does
    handed_back     versions of the minutes this person got: "versie 1, 20 april 2026" → (1, date)
    """

    title: str
    date: str
    venue: str
    function: Function | None
    presence: Presence | None
    arrived: str
    left: str
    said: tuple[str, ...] = ()
    mentioned: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    in_bin: bool = False
    handed_back: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class OwnAsset:
    """A card this person holds."""

    title: str
    availability: str
    note: str


@dataclass(frozen=True)
class AboutPerson:
    """The whole extract.

    made_on    "2026-04-16"
    consents   every purpose with its date, None: no consent
    networks   initiatives with the role in them, "" when there is none
    copies     how many backups of the dossier hold this person perhaps too
    """

    name: str
    label: str
    role: Role | None
    organisation: str
    email: str
    phone: str
    made_on: str
    dossier: str
    consents: tuple[tuple[Purpose, str | None], ...]
    seats: tuple[OwnSeat, ...] = ()
    assets: tuple[OwnAsset, ...] = ()
    networks: tuple[tuple[str, str], ...] = ()
    copies: int = 0
