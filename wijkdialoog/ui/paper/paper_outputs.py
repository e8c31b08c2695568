"""The paper leaves the program: as a file, or to the printer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.paper import PrintedPaper
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.minutes.minutes_file import ask_path, open_folder, pdf_folder, pdf_sentence
from wijkdialoog.ui.minutes.minutes_print import (
    NotPrintedError,
    ask_printer,
    print_with_progress,
)


@dataclass(frozen=True)
class Told:
    """What became of it.

    words  "" when somebody rather did not
    saved  a file is on the disk
    """

    words: str = ""
    saved: bool = False


class PaperOutputs(QObject):
    """Each act returns what there is to say.

    ask_path, ask_printer, open_folder  other ones in tests
    """

    def __init__(self, settings_file: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._settings_file = settings_file
        self._window = window
        title = self.tr("Bewaar wat op papier komt")
        self.ask_path: Callable[[Path], Path | None] = partial(ask_path, window, title=title)
        self.ask_printer: Callable[[int, str], QPrinter | None] = partial(ask_printer, window)
        self.open_folder: Callable[[Path], None] = open_folder

    @property
    def folder(self) -> Path:
        """The folder where a PDF was saved last, or Documents."""
        return pdf_folder(self._settings_file.current.minutes_folder)

    def save(self, printed: PrintedPaper, name: str) -> Told:
        """Ask where, and write the PDF there."""
        path = self.ask_path(self.folder / name)
        if path is None:
            return Told()
        try:
            write_atomically(path, printed.data)
        except StorageError as error:
            return Told(pdf_sentence(error.trouble))
        self._settings_file.change(minutes_folder=str(path.parent))
        return Told(self.tr("Bewaard: {0}").format(path.name), saved=True)

    def print(self, printed: PrintedPaper, name: str) -> Told:
        """Ask which printer and which sheets, and print."""
        printer = self.ask_printer(printed.pages, name)
        if printer is None:
            return Told()
        words = self.tr("De bladen worden afgedrukt.")
        try:
            done = print_with_progress(self._window, printer, printed.data, words)
        except NotPrintedError:
            return Told(self.tr("De printer doet het niet. Bewaar de PDF en druk die later af."))
        if not done:
            return Told(self.tr("Het afdrukken is gestopt."))
        return Told(self.tr("De bladen zijn naar de printer."))

    def show_folder(self) -> None:
        """Show where the last PDF went."""
        self.open_folder(self.folder)
