"""What a pasted list would do to the table, before it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.guest_list import MOST_PARTICIPANTS, Guest, GuestList, Reading, same_name
from wijkdialoog.services.earlier_people import EarlierPerson


class Double(StrEnum):
    """Why somebody in a list may be there twice."""

    AT_TABLE = "at_table"
    IN_LIST = "in_list"


@dataclass(frozen=True)
class PreviewRow:
    """One person found in a list.

    double   already at the table or earlier in the list, or None
    earlier  somebody of the same name in an earlier dialogue, or None
    """

    guest: Guest
    double: Double | None = None
    earlier: EarlierPerson | None = None


@dataclass(frozen=True)
class ListPreview:
    """The people found in a text, in its order.

    room  how many people can still be seated
    """

    rows: tuple[PreviewRow, ...]
    reading: Reading
    two_readings: bool
    dropped_contacts: int
    nameless_lines: int
    room: int


def preview_of(
    found: GuestList, table: Sequence[Seat], earlier: Iterable[EarlierPerson]
) -> ListPreview:
    """Return the rows of a list, with doubles and old acquaintances marked."""
    names_at_table = [seat.name for seat in table if seat.name]
    acquaintances = list(earlier)
    rows = []
    for offset, guest in enumerate(found.guests):
        before = [other.name for other in found.guests[:offset]]
        known = (one for one in acquaintances if same_name(one.person.name, guest.name))
        rows.append(
            PreviewRow(guest, _double(guest.name, names_at_table, before), next(known, None))
        )
    return ListPreview(
        tuple(rows),
        found.reading,
        found.two_readings,
        found.dropped_contacts,
        found.nameless_lines,
        room=max(0, MOST_PARTICIPANTS - len(table)),
    )


def _double(name: str, at_table: Iterable[str], before: Iterable[str]) -> Double | None:
    if any(same_name(name, other) for other in at_table):
        return Double.AT_TABLE
    return Double.IN_LIST if any(same_name(name, other) for other in before) else None
