"""Where a PDF goes on the disk: asking, telling what went wrong, showing the folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from wijkdialoog.services.troubles import Trouble
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

# What happened to the PDF, what is safe, and what to do.
_SENTENCES = {
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "minutes_file",
        "De PDF past niet meer op deze schijf. Wat er stond, is er nog. "
        "Maak ruimte of kies een andere map.",
    ),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "minutes_file",
        "In deze map mag niet geschreven worden. Wat er stond, is er nog. Kies een andere map.",
    ),
    Trouble.LOCKED: QT_TRANSLATE_NOOP(
        "minutes_file",
        "Deze PDF is open in een ander programma. Sluit hem daar, of kies een andere naam.",
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP(
        "minutes_file",
        "Deze map is er niet meer. Misschien is de stick eruit gehaald. Kies een andere map.",
    ),
}
_OTHER = QT_TRANSLATE_NOOP(
    "minutes_file",
    "De PDF kon niet bewaard worden. Wat er stond, is er nog. Kies een andere map.",
)


def pdf_sentence(trouble: Trouble) -> str:
    """Return what a person reads when the PDF could not be written."""
    return QCoreApplication.translate("minutes_file", _SENTENCES.get(trouble, _OTHER))


def pdf_folder(last: str | None) -> Path:
    """Return the folder that was used last when it is still there, else Documents."""
    return Path(last) if last and Path(last).is_dir() else documents()


def documents() -> Path:
    """Return the user's folder for documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def ask_path(parent: QWidget, proposed: Path, title: str = "") -> Path | None:
    """Ask where to save; the dialog asks before it replaces a file. None: rather not.

    title  of the dialog; "": that of the minutes
    """
    title = title or QCoreApplication.translate("minutes_file", "Bewaar het verslag")
    dialog = QFileDialog(parent, title, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("minutes_file", "PDF-bestand (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(proposed.name)
    if not dialog.exec():
        return None
    return Path(dialog.selectedFiles()[0])


def ask_picture(parent: QWidget) -> Path | None:
    """Ask for a picture. None: rather not."""
    title = QCoreApplication.translate("minutes_file", "Kies een logo")
    kinds = QCoreApplication.translate("minutes_file", "Plaatjes")
    pattern = f"{kinds} (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.tif *.tiff)"
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    chosen, _ = QFileDialog.getOpenFileName(parent, title, pictures, pattern)
    return Path(chosen) if chosen else None


def open_folder(folder: Path) -> None:
    """Show a folder in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
