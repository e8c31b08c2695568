"""What a section of the dossier page is, and which there are."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

READING_WIDTH = 960  # px at 100 %; longer lines tire the eye


class Section(StrEnum):
    """The sections of the dossier page, in the order of its list."""

    STICK = "stick"
    COPIES = "copies"
    BIN = "bin"
    PEOPLE = "people"
    RETENTION = "retention"
    TABLES = "tables"


class SectionPage(QWidget):
    """One section, beside the list of sections.

    dossier_requested  a Path to open in place of this dossier
    """

    dossier_requested = Signal(object)

    def reload(self) -> None:
        """Read everything shown again; called each time the section comes to the front."""
        raise NotImplementedError

    def leave(self) -> None:
        """Store what is half typed; called before something else is shown."""


def section_label(section: Section) -> str:
    """Return what a section is called on the screen."""
    return QCoreApplication.translate("sections", _LABELS[section])


_LABELS: dict[Section, str] = {
    Section.STICK: QT_TRANSLATE_NOOP("sections", "Kopie op stick"),
    Section.COPIES: QT_TRANSLATE_NOOP("sections", "Reservekopieën"),
    Section.BIN: QT_TRANSLATE_NOOP("sections", "Prullenbak"),
    Section.PEOPLE: QT_TRANSLATE_NOOP("sections", "Mensen en toestemming"),
    Section.RETENTION: QT_TRANSLATE_NOOP("sections", "Bewaartermijn"),
    Section.TABLES: QT_TRANSLATE_NOOP("sections", "Tafels samenvoegen"),
}
