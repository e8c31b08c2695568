"""The minutes leave the dossier: as a file, as a draft e-mail, on paper."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.errors import DomainError
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.mail_draft import Recipients
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.minutes_file import ask_path, open_folder, pdf_folder, pdf_sentence
from wijkdialoog.ui.minutes.minutes_job import Job, Printed, Printers
from wijkdialoog.ui.minutes.minutes_mail import draft_of, open_file, recipients_words
from wijkdialoog.ui.minutes.minutes_print import (
    NotPrintedError,
    ask_printer,
    print_with_progress,
)
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.troubles import trouble_sentence


class MinutesOutputs(QObject):
    """Asks where, writes, and says what was done.

    saved        a version is on the disk
    ask_path     asks where to save (a proposed path → a path or None); tests put their own here
    open_folder  shows a folder to the user
    open_file    opens a file in its own program; returns whether there was one
    ask_printer  asks which printer and pages (number of pages, name → a printer or None)
    """

    saved = Signal()

    def __init__(
        self,
        printers: Printers,
        minutes: MinutesService,
        settings_file: SettingsFile,
        guard: Guard,
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._printers = printers
        self._minutes = minutes
        self._settings_file = settings_file
        self._guard = guard
        self._messages = messages
        self._window = window
        self.ask_path: Callable[[Path], Path | None] = partial(ask_path, window)
        self.open_folder: Callable[[Path], None] = open_folder
        self.open_file: Callable[[Path], bool] = open_file
        self.ask_printer: Callable[[int, str], QPrinter | None] = partial(ask_printer, window)

    def save(self, job: Job) -> None:
        """Ask where, write the PDF, say so."""
        made = self._save_as(job)
        if made is None:
            return
        done = self.tr("Bewaard: {0}").format(made[0].name)
        if job.password:
            done = " ".join((done, self.tr("Er zit een wachtwoord op.")))
        self._messages.say(done, self.tr("Open map"), self.show_folder)

    def mail(self, job: Job) -> None:
        """Save the PDF, put a draft e-mail beside it and open that in the mail program."""
        made = self._save_as(job)
        if made is None:
            return
        path, printed = made
        draft = path.with_suffix(".eml")
        to = self._guard(lambda: self._recipients(job))
        if to is None or not self._write_draft(draft, job, to, path.name, printed.data):
            return
        if self.open_file(draft):
            told = self.tr("De e-mail staat klaar in je mailprogramma.")
        else:
            told = self.tr("De e-mail staat bij de PDF: {0}").format(draft.name)
        parts = [told, recipients_words(to)]
        if job.password:
            parts.append(self.tr("Geef het wachtwoord niet in dezelfde e-mail."))
        self._messages.say(" ".join(parts), self.tr("Open map"), self.show_folder)

    def print(self, job: Job) -> None:
        """Ask which printer and print the PDF as it would be saved now, without a password."""
        printed = self._guard(lambda: self._printers.printed(job))
        name = self._guard(lambda: self._printers.file_name(job))
        if printed is None or name is None:
            return
        printer = self.ask_printer(printed.pages, name)
        if printer is None:
            return
        try:
            done = print_with_progress(self._window, printer, printed.data)
        except NotPrintedError:
            self._messages.warn(
                self.tr("De printer doet het niet. Bewaar de PDF en druk die later af.")
            )
            return
        self._messages.say(
            self.tr("Het verslag is naar de printer.")
            if done
            else self.tr("Het afdrukken is gestopt.")
        )

    def show_folder(self) -> None:
        """Show where the last PDF went."""
        self.open_folder(self.folder)

    @property
    def folder(self) -> Path:
        """The folder where a PDF was saved last, or Documents."""
        return pdf_folder(self._settings_file.current.minutes_folder)

    def _save_as(self, job: Job) -> tuple[Path, Printed] | None:
        name = self._guard(lambda: self._printers.file_name(job))
        path = self.ask_path(self.folder / name) if name else None
        if path is None:
            return None
        printed = self._written(job, path)
        if printed is None:
            return None
        self._settings_file.change(minutes_folder=str(path.parent))
        self.saved.emit()
        return path, printed

    def _written(self, job: Job, path: Path) -> Printed | None:
        try:
            return self._printers.save(job, path)
        except DomainError as error:
            self._messages.warn(error_sentence(error))
        except StorageError as error:
            about_pdf = error.path == path
            self._messages.warn(
                pdf_sentence(error.trouble) if about_pdf else trouble_sentence(error)
            )
        return None

    def _recipients(self, job: Job) -> Recipients:
        """Everybody of every table, each address once."""
        tables = [self._minutes.recipients(id_) for id_ in job.dialogue_ids]
        each_once = {a.casefold(): a for table in tables for a in table.addresses}
        return Recipients(tuple(each_once.values()), sum(table.without for table in tables))

    def _write_draft(self, path: Path, job: Job, to: Recipients, pdf_name: str, pdf: bytes) -> bool:
        dialogue = replace(job.dialogue, title=job.title)
        try:
            write_atomically(path, draft_of(dialogue, to, pdf_name, pdf))
        except StorageError as error:
            self._messages.warn(pdf_sentence(error.trouble))
            return False
        return True
