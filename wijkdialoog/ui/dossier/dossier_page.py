"""The page that looks after the dossier itself: a chip for each section, and the section below."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from wijkdialoog.ui.dossier.section import Section, SectionPage, section_label
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, scroll


class DossierPage(QWidget):
    """Shows one section at a time.

    makers  how to build each section; each is built when it is first shown
    """

    def __init__(self, makers: Mapping[Section, Callable[[], SectionPage]]) -> None:
        super().__init__()
        self._makers = makers
        self._made: dict[Section, SectionPage] = {}
        self._frames: dict[Section, QWidget] = {}
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

    def leave(self) -> None:
        """Let the section in front store what is half typed."""
        if self.section is not None:
            self.section.leave()

    def _section(self, section: Section) -> SectionPage:
        if section not in self._made:
            page = self._made[section] = self._makers[section]()
            self._frames[section] = scroll(page)
            self._sections.addWidget(self._frames[section])
        return self._made[section]

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._chips)
        self._column.addWidget(self._sections, 1)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        edge = scaled(24)
        self._column.setContentsMargins(edge, scaled(16), edge, 0)
        self._column.setSpacing(scaled(14))
