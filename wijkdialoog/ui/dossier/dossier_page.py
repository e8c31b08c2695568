"""The page that looks after the dossier itself: a chip for each section, and the section below."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.ui.dossier.section import Section, SectionPage, section_label
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, scroll

_LOW = 480  # px at 100 %; in a lower page the chips scroll along with the section


class DossierPage(QWidget):
    """Shows one section at a time.

    makers  how to build each section; each is built when it is first shown

    dossier_requested  a Path that a section wants opened
    """

    dossier_requested = Signal(object)

    def __init__(self, makers: Mapping[Section, Callable[[], SectionPage]]) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[Section, SectionPage] = {}
        self._frames: dict[Section, QWidget] = {}
        self._columns: dict[Section, QVBoxLayout] = {}
        self._chips = ChipRow(
            [(section, section_label(section)) for section in Section if section in makers],
            self.tr("Onderdelen van het dossier"),
        )
        self._chips.chosen.connect(self.show_section)
        self._sections = QStackedWidget()
        self._sections.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()

    @property
    def section(self) -> SectionPage | None:
        """The section in front, or None before the first."""
        chosen = self._chips.value
        return self._made.get(chosen) if isinstance(chosen, Section) else None

    def show_section(self, section: Section) -> None:
        """Bring a section to the front, with fresh values."""
        self.leave()
        self._chips.choose(section)
        page = self._section(section)
        page.reload()
        self._sections.setCurrentWidget(self._frames[section])
        self._place_chips()
        focused = QApplication.focusWidget()
        if focused is not None and self._chips.isAncestorOf(focused):
            self.take_focus()  # a click leaves the focus behind on the chip that was chosen

    def take_focus(self) -> None:
        """Put the focus on the chip in front: the arrow keys go to the next section."""
        if self.section is not None:
            self._chips.chip(self._chips.value).setFocus()

    def leave(self) -> None:
        """Let the section in front store what is half typed."""
        if self.section is not None:
            self.section.leave()

    def _section(self, section: Section) -> SectionPage:
        if section not in self._made:
            page = self._made[section] = self._makers[section]()
            page.dossier_requested.connect(self.dossier_requested)
            self._frames[section], self._columns[section] = _framed(page)
            self._sections.addWidget(self._frames[section])
        return self._made[section]

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._chips)
        self._column.addWidget(self._sections, 1)
        on_theme(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page has other room for the chips."""
        super().resizeEvent(event)
        self._place_chips()

    def _place_chips(self) -> None:
        """Above the section; in a low page inside its area, so that the section keeps room."""
        chosen = self._chips.value
        within = self._columns.get(chosen) if isinstance(chosen, Section) else None
        column = within if within is not None and self.height() < scaled(_LOW) else self._column
        if column.indexOf(self._chips) >= 0:
            return
        focused = QApplication.focusWidget()
        column.insertWidget(0, self._chips)
        if focused is not None and self._chips.isAncestorOf(focused):
            focused.setFocus()

    def _fit(self) -> None:
        for within in self._columns.values():
            within.setSpacing(scaled(14))
        self._place_chips()
        edge = scaled(24)
        self._column.setContentsMargins(edge, scaled(16), edge, 0)
        self._column.setSpacing(scaled(14))


def _framed(page: SectionPage) -> tuple[QWidget, QVBoxLayout]:
    """Return an area that scrolls with the page in it, at the left, and the column it stands in."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scaled(14))
    row = QHBoxLayout()
    row.addWidget(page, 1)
    row.addStretch(0)  # a page that is wide enough is not put in the middle
    column.addLayout(row, 1)
    return scroll(inner), column
