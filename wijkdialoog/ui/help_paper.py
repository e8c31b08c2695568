"""The help sheet on paper: made from the table of keys, printed or saved as a PDF."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdialoog.domain.key_sheet import KeyLine, KeyPlace, KeySheet
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.action_table import EVENING
from wijkdialoog.ui.actions import (
    ActionSpec,
    Where,
    action_text,
    actions_for,
    key_name,
    keys_text,
    spec,
    where_text,
)
from wijkdialoog.ui.minutes.minutes_file import documents, pdf_sentence

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_translate = QCoreApplication.translate

MakePdf = Callable[[KeySheet], bytes]


def key_sheet(date: str, places: Sequence[Where] = tuple(Where)) -> KeySheet:
    """Return the sheet in the language of the screen; `date` as "2026-04-16"."""
    return KeySheet(
        title=_translate("help", "De toetsen van Wijkdialoog"),
        lead=_translate(
            "help",
            "Alles kan ook met de muis. Een verkeerde toets is niet erg: "
            "Ctrl+Z neemt je laatste stap terug.",
        ),
        evening=KeyPlace(
            _translate("help", "De acht toetsen van de avond"),
            tuple(KeyLine(key_name(spec(id_).keys[0]), does_text(spec(id_))) for id_ in EVENING),
        ),
        places=tuple(
            KeyPlace(where_text(where), tuple(_line(action) for action in actions_for(where)))
            for where in places
            if actions_for(where)
        ),
        date=date,
    )


def does_text(action: ActionSpec) -> str:
    """Return what an action does, as it stands on a sheet and not in a menu."""
    return action_text(action).removesuffix("…")


def _line(action: ActionSpec) -> KeyLine:
    return KeyLine(keys_text(action), does_text(action))


class HelpPaper(QObject):
    """Prints the sheet, or saves it; each act returns what there is to say, or "" for nothing.

    make_pdf  draws a sheet
    ask_path, ask_printer  other ones in tests
    """

    def __init__(self, make_pdf: MakePdf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_pdf = make_pdf
        self.ask_path: Callable[[QWidget, Path], Path | None] = _ask_path
        self.ask_printer: Callable[[QWidget, int, str], QPrinter | None] = _ask_printer

    def save(self, asker: QWidget) -> str:
        """Ask where, and write the PDF there."""
        sheet = key_sheet(_today())
        path = self.ask_path(asker, documents() / f"{sheet.title}.pdf")
        if path is None:
            return ""
        try:
            write_atomically(path, self._make_pdf(sheet))
        except StorageError as error:
            return pdf_sentence(error.trouble)
        return self.tr("Bewaard: {0}").format(path.name)

    def print(self, asker: QWidget) -> str:
        """Ask which printer, and print."""
        # PDFium and the print dialog are heavy; most evenings nobody prints this.
        from wijkdialoog.ui.minutes.minutes_print import NotPrintedError, print_pdf

        sheet = key_sheet(_today())
        data = self._make_pdf(sheet)
        printer = self.ask_printer(asker, _pages(data), sheet.title)
        if printer is None:
            return ""
        try:
            print_pdf(printer, data, lambda _page, _pages: True)
        except NotPrintedError:
            return self.tr("De printer doet het niet. Bewaar de PDF en druk die later af.")
        return self.tr("De toetsen zijn naar de printer.")


def _pages(data: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        return len(document)


def _ask_path(asker: QWidget, proposed: Path) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        asker,
        _translate("help", "Bewaar de toetsen"),
        str(proposed),
        _translate("help", "PDF-bestand (*.pdf)"),
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.casefold() == ".pdf" else Path(f"{chosen}.pdf")


def _ask_printer(asker: QWidget, pages: int, name: str) -> "QPrinter | None":
    from wijkdialoog.ui.minutes.minutes_print import ask_printer

    return ask_printer(asker, pages, name)


def _today() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d}"
