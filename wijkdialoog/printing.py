"""Where a dossier meets the PDF maker; neither knows the other."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import BinaryIO

from wijkdialoog.domain.about_person import AboutPerson
from wijkdialoog.domain.event_minutes import EventMinutes
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.key_sheet import KeySheet
from wijkdialoog.domain.merge_receipt import Sheet
from wijkdialoog.domain.minutes import Minutes, MinutesOptions, PrintedMinutes
from wijkdialoog.domain.paper import PaperChoice, PaperEvening, PrintedPaper
from wijkdialoog.reports import paper_words
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.extract_pdf import write_extract
from wijkdialoog.reports.key_sheet_pdf import key_sheet_pdf
from wijkdialoog.reports.minutes_pdf import Written, write_event, write_minutes
from wijkdialoog.reports.paper_pdf import write_paper
from wijkdialoog.reports.receipt_pdf import receipt_pdf
from wijkdialoog.reports.texts import DutchTexts, Texts
from wijkdialoog.reports.texts_english import EnglishTexts
from wijkdialoog.services.event_minutes import (
    Event,
    EventMaterial,
    EventMinutesService,
    event_minutes_of,
)
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.minutes import Material, MinutesService, minutes_of
from wijkdialoog.services.paper import Paper

# ReportLab keeps its fonts in one place for the whole program.
_ONE_AT_A_TIME = Lock()


class Printer:
    """Makes PDFs of dialogues, for the page and for the command line.

    Where a method takes a `language` ("nl" or "en"), "" is that of the texts it was made with.
    """

    def __init__(self, minutes_service: MinutesService, texts: Texts) -> None:
        self._minutes = minutes_service
        self._texts = texts

    def material(self, dialogue_id: DialogueId) -> Material:
        """Read what the PDF is made of, for `draw`. Raises NotFound."""
        return self._minutes.material(dialogue_id)

    def draw(
        self, material: Material, options: MinutesOptions, language: str = ""
    ) -> PrintedMinutes:
        """Return the PDF, without a password. May be called in any thread."""
        return self._printed(minutes_of(material, options), "", self._texts_in(language))

    def print_minutes(
        self,
        dialogue_id: DialogueId,
        options: MinutesOptions,
        password: str = "",
        language: str = "",
    ) -> PrintedMinutes:
        """Return the PDF as it would be saved now.

        password  "" for a file that everybody can open; with one it is not PDF/A
        Raises NotFound, and ValueError for a password of more than 127 bytes.
        """
        minutes = self._minutes.gather(dialogue_id, options)
        return self._printed(minutes, password, self._texts_in(language))

    def file_name(self, dialogue_id: DialogueId, language: str = "") -> str:
        """Return "2026-04-16 Samen eten in de Bloemenbuurt – verslag v1.pdf"."""
        texts = self._texts_in(language)
        word = texts.text(words.FILE_WORD)
        return self._minutes.file_name(dialogue_id, word, texts.text(words.EYEBROW))

    def save(
        self,
        dialogue_id: DialogueId,
        options: MinutesOptions,
        path: Path,
        password: str = "",
        language: str = "",
    ) -> PrintedMinutes:
        """Write the PDF to `path` and remember the version.

        Raises NotFound, and StorageError with `path` when the file cannot be written; what stood
        there is then untouched.
        """
        printed = self.print_minutes(dialogue_id, options, password, language)
        write_atomically(path, printed.data)
        version = printed.minutes.version
        self._minutes.remember_saved(dialogue_id, version, path.name, options.names, options.reader)
        return printed

    def _texts_in(self, language: str) -> Texts:
        return texts_in(language, self._texts)

    def _printed(self, minutes: Minutes, password: str, texts: Texts) -> PrintedMinutes:
        write = partial(write_minutes, minutes, texts, archive=not password)
        data, written = _drawn(write, password)
        counted = replace(
            minutes.left_out,
            shortened_lines=written.shortened,
            hidden_photos=minutes.left_out.hidden_photos + written.photos,
        )
        minutes = replace(minutes, left_out=counted)
        return PrintedMinutes(data, minutes, written.pages, written.missing)


@dataclass(frozen=True)
class PrintedEvent:
    """The PDF of a whole event.

    missing    characters no font holds; a "?" stands in their place
    shortened  number of lines for which the pages of their table had no room
    """

    data: bytes
    event: EventMinutes
    pages: int
    missing: tuple[str, ...] = ()
    shortened: int = 0


class EventPrinter:
    """Makes one PDF of all dialogues of an event. `language` and `password` as at `Printer`."""

    def __init__(self, events: EventMinutesService, texts: Texts) -> None:
        self._events = events
        self._texts = texts

    def event_of(self, dialogue_id: DialogueId) -> Event | None:
        """Return the event to offer at a dialogue: only one with several tables."""
        return self._events.event_of(dialogue_id)

    def material(self, event: Event) -> EventMaterial:
        """Read what the PDF is made of, for `draw`. Raises NotFound."""
        return self._events.material(event)

    def draw(
        self,
        material: EventMaterial,
        options: MinutesOptions,
        password: str = "",
        language: str = "",
    ) -> PrintedEvent:
        """Return the PDF. May be called in any thread."""
        event = event_minutes_of(material, options)
        texts = texts_in(language, self._texts)
        data, written = _drawn(partial(write_event, event, texts, archive=not password), password)
        return PrintedEvent(data, event, written.pages, written.missing, written.shortened)

    def print_event(
        self, event: Event, options: MinutesOptions, password: str = "", language: str = ""
    ) -> PrintedEvent:
        """Return the PDF as it would be saved now. Raises NotFound, ValueError as `Printer`."""
        return self.draw(self.material(event), options, password, language)

    def file_name(self, event: Event, language: str = "") -> str:
        """Return "2026-04-16 Dag van de Dialoog – verslag van alle tafels v1.pdf"."""
        texts = texts_in(language, self._texts)
        word = texts.text(words.EVENT_FILE_WORD)
        return self._events.file_name(event, word, texts.text(words.EVENT_EYEBROW))

    def save(
        self,
        event: Event,
        options: MinutesOptions,
        path: Path,
        password: str = "",
        language: str = "",
    ) -> PrintedEvent:
        """Write the PDF and remember the version at each table. Raises as `Printer.save`."""
        printed = self.print_event(event, options, password, language)
        write_atomically(path, printed.data)
        self._events.remember_saved(event, printed.event.version, path.name, options)
        return printed


class PaperPrinter:
    """Makes the PDF for an evening without a laptop. `language` as at `Printer`."""

    def __init__(self, paper: Paper, texts: Texts) -> None:
        self._paper = paper
        self._texts = texts

    def evening(self, dialogue_id: DialogueId, language: str = "") -> PaperEvening:
        """Read what is drawn, for `draw`. Raises NotFound."""
        spoken = texts_in(language, self._texts).language
        return self._paper.evening(dialogue_id, spoken.partition("-")[0])

    def draw(self, evening: PaperEvening, choice: PaperChoice, language: str = "") -> PrintedPaper:
        """Return the PDF, in any thread. Raises ValueError when there is nothing to print."""
        texts = texts_in(language, self._texts)
        target = BytesIO()
        with _ONE_AT_A_TIME:
            written = write_paper(evening, choice, texts, target)
        return PrintedPaper(target.getvalue(), written.pages, written.missing)

    def file_name(self, dialogue_id: DialogueId, language: str = "") -> str:
        """Return "2026-04-16 Samen eten – op papier.pdf". Raises NotFound."""
        texts = texts_in(language, self._texts)
        word = texts.text(paper_words.FILE_WORD)
        return self._paper.file_name(dialogue_id, word, texts.text(words.EYEBROW))


def texts_in(language: str, usual: Texts) -> Texts:
    """Return the sentences in a language; the usual ones for ""."""
    if not language or usual.language.startswith(language):
        return usual
    return EnglishTexts() if language == "en" else DutchTexts()


def extract_pdf(about: AboutPerson, texts: Texts) -> bytes:
    """Return "Wat staat er over mij" as a PDF."""
    return _drawn(partial(write_extract, about, texts))[0]


def help_pdf(sheet: KeySheet, language: str = "") -> bytes:
    """Return the help sheet as a PDF; `language` is that of the words in it."""
    with _ONE_AT_A_TIME:
        return key_sheet_pdf(sheet, texts_in(language, DutchTexts()))


def write_receipt(sheet: Sheet, path: Path) -> None:
    """Write the receipt of a merge to `path`, in place of what was there. Raises StorageError."""
    with _ONE_AT_A_TIME:
        data = receipt_pdf(sheet, DutchTexts())
    write_atomically(path, data)


def _drawn(write: Callable[[BinaryIO], Written], password: str = "") -> tuple[bytes, Written]:
    """Return what `write` draws, and what it tells about it."""
    target = BytesIO()
    with _ONE_AT_A_TIME:
        written = write(target)
    data = target.getvalue()
    return _protected(data, password) if password else data, written


def _protected(pdf: bytes, password: str) -> bytes:
    # Here and not above: hardly anybody wants a password, and it is a heavy part.
    from wijkdialoog.reports.password import protect

    return protect(pdf, password)
