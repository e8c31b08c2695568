"""The sheet under F1: every key, grouped by where it works."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.actions import (
    ActionSpec,
    Where,
    action_text,
    actions_for,
    keys_text,
    where_text,
)
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll

_TWO_COLUMNS = 700  # px at 100 %
_COLUMN_OF = {
    Where.CONVERSATION: 0,
    Where.EVERYWHERE: 1,
    Where.START: 0,
    Where.PREPARE: 0,
    Where.PARTICIPANTS: 1,
    Where.HARVEST: 1,
    Where.MINUTES: 0,
    Where.PRACTICE: 0,
}


class HelpSheet(QDialog):
    """A window beside the work: it may stay open. Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hulp en sneltoetsen"))
        self._take_room(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        keys = scroll(self._content())
        keys.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows and page keys scroll
        column.addWidget(keys, 1)
        keys.setFocus()
        close = button(self.tr("Sluiten"), "plain", key="Esc", on_click=self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _reassurance(self) -> str:
        return self.tr(
            "Alles wat je doet, is meteen bewaard. Ctrl+Z neemt het terug. "
            "Je kunt dus niets kapotmaken."
        )

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Alles kan met toetsen en met de muis"), "title", wrap=True))
        column.addWidget(label(self._reassurance(), "muted", wrap=True))
        column.addLayout(self._groups())
        column.addStretch(1)
        return content

    def _groups(self) -> QHBoxLayout:
        """Two columns where they fit; see `_COLUMN_OF`."""
        columns = [QVBoxLayout() for _ in range(2 if self.width() >= scaled(_TWO_COLUMNS) else 1)]
        for where in self._places():
            columns[_COLUMN_OF[where] % len(columns)].addWidget(self._group(where))
        row = QHBoxLayout()
        row.setSpacing(scaled(36))
        for column in columns:
            column.setSpacing(scaled(18))
            column.addStretch(1)
            row.addLayout(column, 1)
        return row

    def _places(self) -> list[Where]:
        return [where for where in Where if actions_for(where)]

    def _group(self, where: Where) -> QWidget:
        group = QWidget()
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(scaled(7))
        grid.setHorizontalSpacing(scaled(14))
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(where_text(where), "heading"), 0, 0, 1, 2)
        for row, action in enumerate(actions_for(where), start=1):
            self._line(grid, row, action)
        return group

    def _line(self, grid: QGridLayout, row: int, action: ActionSpec) -> None:
        keys = label(keys_text(action), "key")
        does = label(action_text(action).removesuffix("…"), wrap=True)
        does.setAccessibleDescription(keys.text())
        grid.addWidget(does, row, 0)
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _take_room(self, parent: QWidget | None) -> None:
        wanted_width, wanted_height = scaled(820), scaled(620)
        if parent is not None:
            window = parent.window()
            wanted_width = min(wanted_width, window.width() - 20)
            wanted_height = min(wanted_height, window.height() - 20)
        self.resize(wanted_width, wanted_height)
