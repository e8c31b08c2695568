"""The turn sheet to fill in: arrow keys walk, Space ticks, F2 corrects a name, Del takes away."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wijkdialoog.domain.people import MOST_NAME_LETTERS
from wijkdialoog.domain.typing_over import TypedOver, is_chair
from wijkdialoog.ui.paper.tick_model import BOX_ROLE, NAME, PRESENT, Box, Index, TickModel
from wijkdialoog.ui.theme import current_theme, on_theme, scaled, sized
from wijkdialoog.ui.widgets.cell_paint import cell_editor, paint_focus, paint_ground

_ROW = 44
_PRESENT = 64
_NARROWEST_BOX, _WIDEST_BOX = 44, 104
_NARROWEST_NAME, _WIDEST_NAME = 84, 320
_NAME_SHARE = 0.2  # of the width, where there is room for the boxes
_WORDS_FROM = 66  # a head narrower than this holds only a number


class TickTable(QTableView):
    """Asks for what was pressed.

    box_pressed(Seat, RoundId or None, bool)   a box should become ticked or not; None: being there
    renamed(Seat, str)  another name was typed
    removed(Seat)       Delete: take somebody from the table
    left                Esc: the focus may go
    """

    box_pressed = Signal(object, object, bool)
    renamed = Signal(object, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = TickModel(self)
        self.setModel(self.ticks)
        self.setHorizontalHeader(_Heads(self.ticks, self))
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(self.tr("Wie er was en wie een beurt had"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        on_theme(self, self._fit)

    def show_typed(self, typed: TypedOver) -> None:
        """Show the sheet; the chosen box stays chosen."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        shape = (self.ticks.rowCount(), self.ticks.columnCount())
        self.ticks.show_typed(typed)
        if shape != (self.ticks.rowCount(), self.ticks.columnCount()):
            self._fit()
        if not self.currentIndex().isValid() and self.ticks.rowCount():
            last = min(max(row, 0), self.ticks.rowCount() - 1)
            place = min(max(column, PRESENT), self.ticks.columnCount() - 1)
            self.setCurrentIndex(self.ticks.index(last, place))

    def choose(self, row: int, column: int = PRESENT) -> None:
        """Choose a box."""
        self.setCurrentIndex(self.ticks.index(row, column))

    def press(self, index: Index) -> None:
        """Ask for the other state of a box."""
        seat, box = self.ticks.seat(index), self.ticks.box(index)
        if seat is not None and box is not None:
            self.box_pressed.emit(seat, self.ticks.round_id(index), not box.ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter tick, F2 types a name, Delete takes somebody away."""
        index, key = self.currentIndex(), event.key()
        seat = self.ticks.seat(index)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if seat is None or not plain or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif key == Qt.Key.Key_F2:
            self.edit(self.ticks.index(index.row(), NAME))
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(seat)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click ticks a box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.press(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A name opens; the second of two quick clicks on a box counts as a click."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == NAME:
            self.edit(index)
        else:
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """A few rows; the others scroll."""
        return QSize(scaled(200), scaled(2 * _ROW))

    def _open(self, index: Index) -> None:
        if index.column() == NAME:
            self.edit(self.ticks.index(index.row(), NAME))
        else:
            self.press(index)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        rounds = self.ticks.columnCount() - PRESENT - 1
        present = scaled(_PRESENT)
        room = self.viewport().width() - present
        name = max(scaled(_NARROWEST_NAME), int(room * _NAME_SHARE))
        share = (room - name) // max(1, rounds)
        width = max(scaled(_NARROWEST_BOX), min(scaled(_WIDEST_BOX), share))
        rest = room - rounds * width
        self.setColumnWidth(NAME, max(scaled(_NARROWEST_NAME), min(scaled(_WIDEST_NAME), rest)))
        self.setColumnWidth(PRESENT, present)
        for column in range(PRESENT + 1, self.ticks.columnCount()):
            self.setColumnWidth(column, width)
        lines = 1 if width < scaled(_WORDS_FROM) else 2
        header.setFixedHeight(lines * scaled(18) + scaled(12))


class _Heads(QHeaderView):
    """The number of a round above its name, shortened where there is little room."""

    def __init__(self, ticks: TickModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._ticks = ticks
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw the head."""
        theme = current_theme()
        painter.save()
        painter.fillRect(rect, QColor(theme.card))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        painter.setFont(self._font())
        painter.setPen(QColor(theme.muted))
        number, words = self._ticks.head(section)
        inside = rect.adjusted(scaled(10 if section == NAME else 3), 0, -scaled(3), 0)
        if number and rect.width() < scaled(_WORDS_FROM):
            words = ""
        metrics = QFontMetrics(self._font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        text = "\n".join(line for line in (number, shown) if line)
        across = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(inside, int(across | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def _font(self) -> QFont:
        return sized(self.font(), 13, bold=True)


class _Delegate(QStyledItemDelegate):
    """Paints names and boxes, and makes the field for a name."""

    def __init__(self, table: TickTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline, name or box, and focus."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: Any = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = index.row() == self._table.currentIndex().row() and self._table.hasFocus()
        paint_ground(painter, rect, marked=here)
        box: Box | None = index.data(BOX_ROLE)
        if box is None:
            _draw_name(painter, rect, str(index.data() or ""))
        else:
            _draw_box(painter, rect, box, hovered=bool(state & QStyle.StateFlag.State_MouseOver))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect)
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002  (Qt calls it so)
        index: Index,  # noqa: ARG002
    ) -> QLineEdit:
        """Return a field for a name."""
        return cell_editor(parent, self.tr("Naam"), MOST_NAME_LETTERS)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: ARG002
        """Tell the name when it changed."""
        seat = self._table.ticks.seat(index)
        if isinstance(editor, QLineEdit) and seat is not None and not is_chair(seat.id):
            typed = editor.text().strip()
            if typed and typed != seat.name:
                self._table.renamed.emit(seat, typed)


def _draw_name(painter: QPainter, rect: QRect, name: str) -> None:
    theme = current_theme()
    font = sized(painter.font(), 15, bold=True)
    painter.setFont(font)
    painter.setPen(QColor(theme.ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    room = rect.adjusted(scaled(10), 0, -scaled(4), 0)
    text = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(left | Qt.AlignmentFlag.AlignVCenter), text)


def _draw_box(painter: QPainter, rect: QRect, box: Box, *, hovered: bool) -> None:
    """A square as on paper: empty, or filled with a tick; pale where it cannot be changed."""
    theme = current_theme()
    side = scaled(22)
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(rect).center())
    colour = QColor(theme.kind(box.kind) if box.kind else theme.action)
    edge = QColor(theme.action if hovered and not box.locked else theme.strong_line)
    if box.locked:
        painter.setOpacity(0.45)
    painter.setPen(QPen(colour if box.ticked else edge, max(1.5, scaled(2))))
    painter.setBrush(colour if box.ticked else QColor(theme.card))
    painter.drawRoundedRect(square, scaled(5), scaled(5))
    if box.ticked:
        pen = QPen(QColor(theme.on_kind if box.kind else theme.on_action), max(2.0, scaled(2.5)))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = [(0.24, 0.52), (0.43, 0.71), (0.77, 0.31)]
        painter.drawPolyline(
            [QPointF(square.left() + x * side, square.top() + y * side) for x, y in points]
        )
    painter.setOpacity(1.0)
