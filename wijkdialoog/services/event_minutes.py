"""The dialogues of one event together, for one PDF."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.event_minutes import (
    EventMinutes,
    EventTable,
    build_event,
    natural_order,
)
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.domain.minutes_file import minutes_file_name
from wijkdialoog.services.minutes import Material, MinutesService, minutes_of
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier

_UNNUMBERED = 10_000


@dataclass(frozen=True)
class Event:
    """An event of the dossier with its dialogues, in the order of the tables.

    year  "2026", or "" when its dialogues have no date
    """

    name: str
    year: str
    dialogue_ids: tuple[DialogueId, ...]


@dataclass(frozen=True)
class EventMaterial:
    """All that the minutes of an event are made of; frozen, so a worker may have it.

    tables   each with what its minutes are made of, None where none were wanted
    version  number of the file, from 1
    made_on  date of the file, "2026-04-16"
    """

    name: str
    tables: tuple[tuple[EventTable, Material | None], ...]
    version: int
    made_on: str


class EventMinutesService:
    """Events are told apart by name (without case or double spaces) and year.

    A "Week van de Dialoog" comes back each year.
    """

    def __init__(self, dossier: Dossier, minutes: MinutesService) -> None:
        self._dossier = dossier
        self._minutes = minutes

    def events(self) -> tuple[Event, ...]:
        """Return the events of the dossier, in the order of their first dialogue."""
        found: dict[tuple[str, str], list[Dialogue]] = {}
        for dialogue in self._dossier.read.dialogues.find(binned_ms=None):
            if dialogue.event and (key := _key(dialogue.event)):
                found.setdefault((key, _year(dialogue)), []).append(dialogue)
        return tuple(
            Event(
                dialogues[0].event or "", year, tuple(d.id for d in sorted(dialogues, key=_order))
            )
            for (_, year), dialogues in found.items()
        )

    def event_of(self, dialogue_id: DialogueId) -> Event | None:
        """Return the event of a dialogue; None when it has none, or sits there alone."""
        holding = (event for event in self.events() if dialogue_id in event.dialogue_ids)
        event = next(holding, None)
        return event if event and len(event.dialogue_ids) > 1 else None

    def find(self, name: str) -> tuple[Event, ...]:
        """Return the events of a name, or of a name and a year ("Week van de Dialoog 2018")."""
        wanted = _key(name)
        return tuple(
            event
            for event in self.events()
            if wanted in (_key(event.name), _key(f"{event.name} {event.year}"))
        )

    def material(self, event: Event, made_on: str | None = None) -> EventMaterial:
        """Read all that the PDF is made of. Raises NotFound."""
        dialogues = [self._dossier.read.dialogues.get(id_) for id_ in event.dialogue_ids]
        tables = tuple(
            (
                self._table(number, dialogue),
                None if dialogue.without_minutes else self._minutes.material(dialogue.id, made_on),
            )
            for number, dialogue in zip(_numbers(dialogues), dialogues, strict=True)
        )
        next_version = self._dossier.aside.next_version
        version = max(next_version(id_) for id_ in event.dialogue_ids)
        return EventMaterial(event.name, tables, version, made_on or self._minutes.today())

    def file_name(self, event: Event, word: str, without_name: str) -> str:
        """Return the file name for the next version, legal on each system."""
        material = self.material(event)
        first = min((table.date for table, _ in material.tables if table.date), default="")
        return minutes_file_name(event.name, first, material.version, word, without_name)

    def remember_saved(
        self, event: Event, version: int, file_name: str, options: MinutesOptions
    ) -> None:
        """Remember at each table that has minutes that this version is on the disk."""
        for id_ in event.dialogue_ids:
            if not self._dossier.read.dialogues.get(id_).without_minutes:
                self._minutes.remember_saved(id_, version, file_name, options.names, options.reader)

    def _table(self, number: int, dialogue: Dialogue) -> EventTable:
        headcount = dialogue.headcount
        if headcount:
            present, about = headcount.number, headcount.approximate
        else:
            around = seats(self._dossier.read, dialogue.id)
            present = sum(seat.participant.presence.was_there for seat in around) or None
            about = False
        return EventTable(number, dialogue.title, dialogue.date or "", present, about)


def event_minutes_of(material: EventMaterial, options: MinutesOptions) -> EventMinutes:
    """Return the minutes of the event made of this material. A pure function: for any thread."""
    tables = [
        replace(table, minutes=minutes_of(one, options) if one else None)
        for table, one in material.tables
    ]
    return build_event(material.name, tables, options, material.version, material.made_on)


def _order(dialogue: Dialogue) -> tuple[object, ...]:
    number = dialogue.table_number or _UNNUMBERED
    return (dialogue.date or "9999", number, natural_order(dialogue.title), dialogue.position)


def _numbers(dialogues: Sequence[Dialogue]) -> Sequence[int]:
    """The numbers that were typed, when each table has one of its own; else from 1."""
    typed = [dialogue.table_number for dialogue in dialogues if dialogue.table_number]
    if len(set(typed)) == len(dialogues):
        return typed
    return range(1, len(dialogues) + 1)


def _year(dialogue: Dialogue) -> str:
    return (dialogue.date or "")[:4]


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
