"""Names as people type or paste them: "Fatima, moedercentrum", a list, lines from a spreadsheet.

Nothing is refused here: what cannot be read as a person is counted, so that the screen can say it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from wijkdialoog.domain.dialogue import Function, Headcount
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.guest_words import HEADINGS, LINKING_WORDS, ROLE_ONLY, Detail, detail_of
from wijkdialoog.domain.people import MOST_NAME_LETTERS, OrganisationKind, Role, tidy

MOST_PARTICIPANTS = 40
MOST_HEADCOUNT = 9999


class Reading(StrEnum):
    """How to understand commas: each part a name, or a name followed by what belongs to it."""

    NAMES = "names"
    NAME_AND_ORGANISATION = "name_and_organisation"


@dataclass(frozen=True)
class Guest:
    """Somebody read from typed text, not yet at the table.

    organisation  as typed, or ""
    """

    name: str
    organisation: str = ""
    organisation_kind: OrganisationKind | None = None
    role: Role | None = None
    function: Function = Function.PARTICIPANT


@dataclass(frozen=True)
class GuestList:
    """What was read from a text.

    two_readings      whether the other reading would give something else
    dropped_contacts  e-mail addresses and telephone numbers left out: nobody consented to keep them
    nameless_lines    lines in which no name was found
    """

    guests: tuple[Guest, ...]
    reading: Reading
    two_readings: bool = False
    dropped_contacts: int = 0
    nameless_lines: int = 0


_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦●○☐☑✓>]+|\[[ xX]?\]|\(?\d{1,3}(?:[.):](?!\d)|\t))\s*")
_MAIL = re.compile(r"[<(\[]?\s*(?:mailto:)?[^\s<>(),;\[\]\"]+@[^\s<>(),;\[\]\"]+\.\w+\s*[>)\]]?")
_PHONE = re.compile(r"^\+?[\d\s()\-./]{8,}$")
_AND = re.compile(r"\s+(?:en|&)\s+")
_HEADCOUNT = re.compile(
    r"^(?P<about>ongeveer|circa|ca\.?|plusminus|rond|zo'n|zo’n|bijna|±|\+/-|~)?\s*"
    r"(?:de\s+)?(?P<number>\d{1,5})\s*(?P<after>à\s*\d+|a\s+\d+|\+)?"
    r"\s*(?:mensen|personen|deelnemers|bewoners|man)?$",
    re.IGNORECASE,
)


def read_guest(typed: str) -> Guest:
    """Return one person from "Fatima, moedercentrum" or "Tom, politie, gespreksleider".

    Without a name the guest's name is "": the service refuses it.
    """
    return _Reader(Reading.NAME_AND_ORGANISATION).person(_cells(typed, ",;\t"))


def read_guests(
    text: str, reading: Reading | None = None, organisations: Collection[str] = ()
) -> GuestList:
    """Return the people in a typed or pasted text.

    reading        how to understand commas; None lets the text decide
    organisations  names of organisations that exist already; they are no names of people
    """
    known = frozenset(name.casefold() for name in organisations)
    chosen = reading or _likely_reading(text, known)
    found = _read(text, chosen)
    other = Reading.NAMES if chosen is not Reading.NAMES else Reading.NAME_AND_ORGANISATION
    return replace(found, two_readings=_read(text, other).guests != found.guests)


def is_list(text: str, organisations: Collection[str] = ()) -> bool:
    """Return whether this text holds more than one person."""
    return len(read_guests(text, organisations=organisations).guests) > 1


def may_be_two_names(text: str, organisations: Collection[str] = ()) -> bool:
    """Return whether "Amina, Henk" or "Amina, Henk en Tom" could as well be several people.

    So it is when capitalised single words follow that we do not know as an organisation.
    """
    lines = _lines(text)
    cells = _cells(lines[0], ",") if len(lines) == 1 else []
    known = frozenset(name.casefold() for name in organisations)
    if len(cells) != 2 or _is_known(cells[1], known):
        return False
    return all(part[:1].isupper() and " " not in part for part in _AND.split(cells[1]))


def read_headcount(typed: str) -> Headcount | None:
    """Return a number of people from "25", "ongeveer 25", "± 25", "20 à 25"; None when empty.

    Raises InvalidValue when it is no number from 1 to 9999.
    """
    text = tidy(typed).strip(" .")
    if not text:
        return None
    found = _HEADCOUNT.match(text)
    number = int(found["number"]) if found else 0
    if found is None or not 1 <= number <= MOST_HEADCOUNT:
        raise InvalidValue(Code.OUT_OF_RANGE, least=1, most=MOST_HEADCOUNT)
    return Headcount(number, approximate=bool(found["about"] or found["after"]))


def same_name(one: str, other: str) -> bool:
    """Return whether two names look the same to a reader: case and spaces aside."""
    return _folded(one) == _folded(other)


class _Reader:
    """Reads persons and counts what it leaves out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.dropped_contacts = 0
        self.nameless_lines = 0

    def people(self, cells: list[str]) -> list[Guest]:
        """Return the people of one line."""
        cells = self._without_contacts(cells)
        if not cells:
            self.nameless_lines += 1
            return []
        if self.reading is Reading.NAMES:
            names = [name for cell in cells for name in _couple(cell, cells)]
            return [Guest(_short(name)) for name in names]
        return [self.person(cells)]

    def person(self, cells: list[str]) -> Guest:
        """Return one person: the first cell is the name, the others are details."""
        cells = self._without_contacts(cells)
        guest = Guest(_short(cells[0]) if cells else "")
        for cell in cells[1:]:
            guest = _with_detail(guest, cell)
        return guest

    def _without_contacts(self, cells: list[str]) -> list[str]:
        kept = []
        for cell in cells:
            bare, mails = _MAIL.subn(" ", cell)
            bare = tidy(bare).strip("\"' ")
            is_phone = bool(_PHONE.match(bare))
            self.dropped_contacts += mails + is_phone
            if bare and not is_phone:
                kept.append(bare)
        return kept


def _read(text: str, reading: Reading) -> GuestList:
    reader = _Reader(reading)
    guests = [guest for line in _person_lines(text, reading) for guest in reader.people(line)]
    return GuestList(
        tuple(guests),
        reading,
        dropped_contacts=reader.dropped_contacts,
        nameless_lines=reader.nameless_lines,
    )


def _person_lines(text: str, reading: Reading) -> list[list[str]]:
    """Return the cells of each line; a single line with semicolons counts as several lines."""
    lines = _lines(text)
    if len(lines) == 1 and ";" in lines[0] and "\t" not in lines[0]:
        parts = _cells(lines[0], ";")
        if reading is Reading.NAMES or len(parts) != 2 or detail_of(parts[1]) is None:
            return [_cells(part, ",") for part in parts]
    return [_cells(line, ",;\t") for line in lines]


def _lines(text: str) -> list[str]:
    lines = [_BULLET.sub("", line) for line in re.split(r"[\r\n\v\f\u2028\u2029]+", text)]
    lines = [line.strip("\ufeff") for line in lines]
    lines = [line for line in lines if _cells(line, ",;\t")]
    if lines and _cells(lines[0], ",;\t")[0].casefold().rstrip(":") in HEADINGS:
        lines = lines[1:]
    return lines


def _cells(line: str, separators: str) -> list[str]:
    """Split at separators outside double quotes; empty cells fall away."""
    cells = re.findall(rf'(?:"[^"]*"|[^{separators}])+', line)
    tidied = [tidy(cell).strip() for cell in cells]
    return [cell for cell in tidied if cell.strip('"')]


def _likely_reading(text: str, known: frozenset[str]) -> Reading:
    lines = _person_lines(text, Reading.NAME_AND_ORGANISATION)
    if "\t" not in text and any(_reads_as_names(cells, known) for cells in lines):
        return Reading.NAMES
    return Reading.NAME_AND_ORGANISATION


def _reads_as_names(cells: list[str], known: frozenset[str]) -> bool:
    """Three or more short parts are names, unless a detail we know stands where details stand."""
    if len(cells) < 3:
        return False
    if len(cells) == 3 and any(_is_known(cell, known) for cell in cells[1:]):
        return False
    return all(len(cell.split()) <= 5 for cell in cells)


def _is_known(cell: str, known: frozenset[str]) -> bool:
    return cell.casefold() in known or detail_of(cell) is not None


def _couple(cell: str, cells: list[str]) -> list[str]:
    """Split "Henk en Fatima" at the end of an enumeration; alone it may be one group."""
    return _AND.split(cell) if len(cells) > 1 and cell is cells[-1] else [cell]


def _with_detail(guest: Guest, cell: str) -> Guest:
    detail = detail_of(cell)
    if detail is None:
        return guest if guest.organisation else replace(guest, organisation=_short(cell))
    guest = replace(
        guest,
        role=guest.role or detail.role,
        function=detail.function or guest.function,
        organisation_kind=guest.organisation_kind or detail.organisation_kind,
    )
    organisation = _organisation_in(cell, detail)
    return replace(guest, organisation=guest.organisation or _short(organisation))


def _organisation_in(cell: str, detail: Detail) -> str:
    """Return the organisation in a detail: "vrijwilliger bij de voedselbank" → voedselbank."""
    if detail.organisation:
        return detail.organisation
    words = cell.split()
    if words[0].casefold() not in ROLE_ONLY:
        return cell
    rest = words[1:]
    while rest and rest[0].casefold() in LINKING_WORDS:
        rest = rest[1:]
    return " ".join(rest)


def _short(name: str) -> str:
    return name[:MOST_NAME_LETTERS].strip()


def _folded(name: str) -> str:
    return "".join(tidy(name).casefold().split())
