"""A row of a table that is dragged by hand: where it would land, and a line that shows it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.ui.theme import current_theme, scaled


class RowDrag:
    """At most one row at a time.

    row_height  px at 100 %
    """

    def __init__(self, table: QTableView, row_height: int) -> None:
        self._table = table
        self._row_height = row_height
        self._dragged: ParticipantId | None = None
        self._gap = -1

    @property
    def is_going_on(self) -> bool:
        """Whether a row is held."""
        return self._dragged is not None

    def take(self, participant_id: ParticipantId) -> None:
        """Take a row in the hand."""
        self._dragged = participant_id
        self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, point: QPoint) -> None:
        """Show where it would land; near an edge the rows scroll."""
        self._scroll_at_edge(point)
        self._gap = self._gap_at(point)
        self._table.viewport().update()

    def drop(self) -> tuple[ParticipantId | None, int]:
        """Let go; return who was held, and the gap above which row (-1: nowhere)."""
        held, gap = self._dragged, self._gap
        self._dragged, self._gap = None, -1
        self._table.viewport().unsetCursor()
        self._table.viewport().update()
        return held, gap

    def paint(self) -> None:
        """Draw the line where the row would land, on top of the rows."""
        if self._dragged is None or self._gap < 0:
            return
        viewport = self._table.viewport()
        y = self._gap * scaled(self._row_height) - self._table.verticalOffset()
        y = max(2, min(y, viewport.height() - 2))
        painter = QPainter(viewport)
        painter.fillRect(0, y - 2, viewport.width(), 4, QColor(current_theme().action))

    def _gap_at(self, point: QPoint) -> int:
        """The gap between rows nearest to a point: 0 is above the first row."""
        height = max(1, scaled(self._row_height))
        above = point.y() + self._table.verticalOffset() + height // 2
        return max(0, min(above // height, self._table.model().rowCount()))

    def _scroll_at_edge(self, point: QPoint) -> None:
        bar = self._table.verticalScrollBar()
        if point.y() < scaled(16):
            bar.setValue(bar.value() - scaled(12))
        elif point.y() > self._table.viewport().height() - scaled(16):
            bar.setValue(bar.value() + scaled(12))
