"""One copy in the list: when and why, what is inside, what is not."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel

_LINE = 24  # px at 100 %


class CopyRow(QWidget):
    """Three lines of a list item; the last two come when the copy was read."""

    def __init__(self, item: QListWidgetItem, head: str, reading: str) -> None:
        super().__init__()
        self._item = item
        self._head = ElidedLabel(head, "strong")
        self.inside = ElidedLabel(reading, "body")
        self.difference = ElidedLabel("", "muted")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        for part in (self._head, self.inside, self.difference):
            self._column.addWidget(part)
        on_theme(self, self._fit)
        self._name()

    def show_inside(self, inside: str, difference: str) -> None:
        """Fill in what the copy holds and what it lacks."""
        self.inside.setText(inside)
        self.difference.setText(difference)
        self._name()

    def _name(self) -> None:
        parts = (self._head, self.inside, self.difference)
        words = ". ".join(part.full_text.rstrip(".") for part in parts if part.full_text)
        self._item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _fit(self) -> None:
        edge = scaled(12)
        self._column.setContentsMargins(edge, scaled(8), edge, scaled(8))
        parts = (self._head, self.inside, self.difference)
        for part in parts:
            part.setFixedHeight(scaled(_LINE))
        self._item.setSizeHint(QSize(0, len(parts) * scaled(_LINE + 2) + 2 * scaled(8)))
