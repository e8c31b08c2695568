"""Which PDF is made: of one dialogue, or of all tables of an event."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions, PrintedMinutes
from wijkdialoog.services.event_minutes import Event, EventMaterial
from wijkdialoog.services.minutes import Material


class Printed(Protocol):
    """A finished PDF: of one dialogue (`PrintedMinutes`) or of an event (`PrintedEvent`)."""

    @property
    def data(self) -> bytes:
        """The file."""
        ...

    @property
    def pages(self) -> int:
        """Number of pages."""
        ...

    @property
    def missing(self) -> tuple[str, ...]:
        """Characters no font holds."""
        ...


class Printer(Protocol):
    """Makes the PDF; `wijkdialoog.printing.Printer` is the real one. `language` is "nl" or "en"."""

    def material(self, dialogue_id: DialogueId) -> Material:
        """Read what the PDF is made of."""
        ...

    def draw(
        self, material: Material, options: MinutesOptions, language: str = ""
    ) -> PrintedMinutes:
        """Return the PDF, in any thread."""
        ...

    def print_minutes(
        self,
        dialogue_id: DialogueId,
        options: MinutesOptions,
        password: str = "",
        language: str = "",
    ) -> PrintedMinutes:
        """Return the PDF as it would be saved now."""
        ...

    def save(
        self,
        dialogue_id: DialogueId,
        options: MinutesOptions,
        path: Path,
        password: str = "",
        language: str = "",
    ) -> PrintedMinutes:
        """Write the PDF and remember the version. Raises StorageError."""
        ...

    def file_name(self, dialogue_id: DialogueId, language: str = "") -> str:
        """Return the name to propose."""
        ...


class EventPrinter(Protocol):
    """Makes the PDF of an event; `wijkdialoog.printing.EventPrinter` is the real one."""

    def event_of(self, dialogue_id: DialogueId) -> Event | None:
        """Return the event to offer at a dialogue, or None."""
        ...

    def material(self, event: Event) -> EventMaterial:
        """Read what the PDF is made of."""
        ...

    def draw(
        self,
        material: EventMaterial,
        options: MinutesOptions,
        password: str = "",
        language: str = "",
    ) -> Printed:
        """Return the PDF, in any thread."""
        ...

    def file_name(self, event: Event, language: str = "") -> str:
        """Return the name to propose."""
        ...

    def save(
        self,
        event: Event,
        options: MinutesOptions,
        path: Path,
        password: str = "",
        language: str = "",
    ) -> Printed:
        """Write the PDF and remember the version. Raises StorageError."""
        ...


@dataclass(frozen=True)
class Job:
    """Which PDF. The password is never kept; paper has none.

    event  None: only this dialogue
    """

    dialogue: Dialogue
    options: MinutesOptions
    language: str
    password: str = ""
    event: Event | None = None

    @property
    def title(self) -> str:
        """What the minutes are about."""
        return self.event.name if self.event else self.dialogue.title

    @property
    def dialogue_ids(self) -> tuple[DialogueId, ...]:
        """Whose people get it."""
        return self.event.dialogue_ids if self.event else (self.dialogue.id,)


class Printers:
    """The same acts for one dialogue and for an event.

    events  None: there is no PDF of a whole event
    """

    def __init__(self, printer: Printer, events: EventPrinter | None = None) -> None:
        self._printer = printer
        self._events = events
        self._material: Material | None = None
        self._event_material: tuple[Event, EventMaterial] | None = None

    def forget(self) -> None:
        """Something was stored: what was read may be old."""
        self._material, self._event_material = None, None

    def event_of(self, dialogue_id: DialogueId) -> Event | None:
        """Return the event to offer: only one with several tables."""
        return self._events.event_of(dialogue_id) if self._events else None

    def file_name(self, job: Job) -> str:
        """Return the name to propose. Raises NotFound."""
        if job.event and self._events:
            return self._events.file_name(job.event, job.language)
        return self._printer.file_name(job.dialogue.id, job.language)

    def printed(self, job: Job) -> Printed:
        """Return the PDF as it would be saved now, without a password. Raises NotFound."""
        self.forget()
        return self.drawing(job)()

    def save(self, job: Job, path: Path) -> Printed:
        """Write the PDF and remember the version. Raises NotFound, StorageError."""
        options, password, language = job.options, job.password, job.language
        if job.event and self._events:
            return self._events.save(job.event, options, path, password, language)
        return self._printer.save(job.dialogue.id, options, path, password, language)

    def drawing(
        self, job: Job, typed: Callable[[Material], Material] = lambda material: material
    ) -> Callable[[], Printed]:
        """Read what a PDF is made of, and return how to draw it, in any thread. Raises NotFound.

        Read once until `forget`: a letter that is typed needs nothing of the dossier.
        typed  puts texts that are not stored yet into the material of this dialogue
        """
        id_ = job.dialogue.id
        if job.event is None or self._events is None:
            if self._material is None or self._material.gathered.dialogue.id != id_:
                self._material = self._printer.material(id_)
            one = typed(self._material)
            return partial(self._printer.draw, one, job.options, job.language)
        if self._event_material is None or self._event_material[0] != job.event:
            self._event_material = job.event, self._events.material(job.event)
        whole = self._event_material[1]
        tables = tuple(
            (table, typed(one) if one and one.gathered.dialogue.id == id_ else one)
            for table, one in whole.tables
        )
        whole = replace(whole, tables=tables)
        return partial(self._events.draw, whole, job.options, language=job.language)
