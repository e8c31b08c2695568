"""What was read of a damaged dossier and what was not, and which dossier to go on with."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from wijkdialoog.services.rescue import Rescued
from wijkdialoog.ui.dialogs.in_reach import EDGE
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll
from wijkdialoog.ui.words import rescue as words


class Onward(Enum):
    """Which dossier somebody goes on with."""

    RESCUED = auto()
    COPY = auto()
    NEITHER = auto()


class RescueDialog(QDialog):
    """Says what came along; closing it means neither.

    choice  what was chosen
    """

    def __init__(
        self,
        rescued: Rescued,
        damaged_name: str,
        report_name: str,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice = Onward.NEITHER
        self._rescued = rescued
        self._names = damaged_name, report_name
        self._now = now
        self.setWindowTitle("Wijkdialoog")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(self._title(), "title", wrap=True))
        column.addWidget(self._told(), 1)
        for text, role, choice in self._ways_on():
            column.addWidget(button(text, role, on_click=self._chooser(choice)))
        room = self.screen().availableSize()
        self.resize(min(scaled(640), room.width() - EDGE), min(scaled(520), room.height() - EDGE))

    def _title(self) -> str:
        if self._rescued.salvage.path is None:
            return self.tr("Er is niets meer te lezen in dit dossier")
        return self.tr("Dit is er gered")

    def _told(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 4, 6, 4)  # off the line that shows the focus
        column.setSpacing(8)
        for line in (*words.read_lines(self._rescued), *words.further_lines(self._rescued)):
            column.addWidget(label(line, wrap=True))
        for line in words.changed_lines(self._rescued):
            column.addWidget(label(line, "strong", wrap=True))
        if more := words.copy_line(self._rescued, self._now):
            column.addWidget(label(more, "warning", wrap=True))
        for line in self._about_files():
            column.addWidget(label(line, "muted", wrap=True))
        column.addStretch(1)
        area = scroll(inner)
        area.setAccessibleName(self.tr("Wat er gered is"))
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrow keys go down the list
        return area

    def _about_files(self) -> list[str]:
        damaged, report = self._names
        lines = [self.tr("Aan “{0}” is niets veranderd.").format(damaged)]
        if report:
            lines.append(self.tr("Dit staat ook in “{0}”.").format(report))
        return lines

    def _ways_on(self) -> list[tuple[str, str, Onward]]:
        ways = []
        copy_first = bool(self._rescued.copy_more.missing)
        if self._rescued.salvage.path is not None:
            role = "plain" if copy_first else "primary"
            ways.append((self.tr("Open het herstelde dossier"), role, Onward.RESCUED))
        if self._rescued.copy is not None:
            role = "primary" if copy_first or not ways else "plain"
            ways.append((self.tr("Open de laatste reservekopie"), role, Onward.COPY))
        ways.append((self.tr("Terug"), "plain", Onward.NEITHER))
        return ways

    def _chooser(self, choice: Onward) -> Callable[[], None]:
        return lambda: self._choose(choice)

    def _choose(self, choice: Onward) -> None:
        self.choice = choice
        self.accept()
