"""How a cell of the people table looks, and the fields to type in."""

import html
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from wijkdialoog.domain.dialogue import Presence, Seat
from wijkdialoog.domain.people import MOST_NAME_LETTERS
from wijkdialoog.ui.participants.people_model import CHOICES, SEAT_ROLE, Column, Index, cell_text
from wijkdialoog.ui.theme import current_theme, scaled, sized
from wijkdialoog.ui.widgets.cell_paint import cell_editor, paint_focus, paint_ground

Commit = Callable[[Seat, Column, str], bool]


class PeopleDelegate(QStyledItemDelegate):
    """Paints rows with a hairline below, and makes editors for what is typed.

    commit         stores a typed cell; returns whether it was accepted
    organisations  names to suggest while an organisation is typed
    """

    def __init__(
        self, view: QAbstractItemView, commit: Commit, organisations: Callable[[], Sequence[str]]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._commit = commit
        self._organisations = organisations
        self._typed_before: str | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows of one height."""
        return QSize(super().sizeHint(option, index).width(), scaled(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, hairline, content and focus."""
        state: Any = option.state  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each text keeps its own direction: "…" of a cut Arabic name belongs on its left.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        paint_ground(painter, rect, marked=bool(state & QStyle.StateFlag.State_Selected))
        self._paint_content(painter, rect, index, bool(state & QStyle.StateFlag.State_MouseOver))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Show the whole text where it is cut off."""
        text = str(index.data() or "")
        rect: QRect = option.rect  # type: ignore[attr-defined]
        column = Column(index.column()) if index.isValid() else Column.SEAT
        fits = self._metrics(column).horizontalAdvance(text) <= _text_rect(rect, column).width()
        QToolTip.showText(event.globalPos(), "" if fits else _plain(text), view)
        return True

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002  (Qt calls it so)
        index: Index,
    ) -> QLineEdit:
        """Return a field for a name, an organisation or an own label."""
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor = cell_editor(parent, str(heading), MOST_NAME_LETTERS)
        if index.column() == Column.IN_MINUTES:
            editor.setPlaceholderText(self.tr("zoals: een moeder"))
        if index.column() == Column.ORGANISATION:
            editor.setCompleter(self._completer(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put in what stands there, or what was typed before a refusal."""
        if not isinstance(editor, QLineEdit):
            return
        seat: Seat = index.data(SEAT_ROLE)
        text = {
            Column.NAME: seat.name,
            Column.ORGANISATION: seat.organisation.name if seat.organisation else "",
            Column.IN_MINUTES: seat.person.label if seat.person else "",
        }[Column(index.column())]
        editor.setText(text if self._typed_before is None else self._typed_before)
        self._typed_before = None
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed; when it is refused the field comes back with the text."""
        if not isinstance(editor, QLineEdit):
            return
        typed = editor.text()
        row, column = index.row(), Column(index.column())
        seat: Seat = index.data(SEAT_ROLE)
        if not self._commit(seat, column, typed):
            self._typed_before = typed
            QTimer.singleShot(0, self._view, lambda: self._view.edit(model.index(row, column)))

    def updateEditorGeometry(  # noqa: N802  (Qt's name)
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: Index,  # noqa: ARG002  (Qt calls it so)
    ) -> None:
        """Fill the cell, and a little more for a long name in a narrow column."""
        rect = QRect(option.rect)  # type: ignore[attr-defined]
        room = self._view.viewport().width() - rect.left()
        rect.setWidth(min(max(rect.width(), scaled(180)), room))
        editor.setGeometry(rect.adjusted(0, 1, 0, -2))

    # Painting ----------------------------------------------------------------

    def _paint_content(self, painter: QPainter, rect: QRect, index: Index, hovered: bool) -> None:
        column = Column(index.column())
        seat: Seat = index.data(SEAT_ROLE)
        room = _text_rect(rect, column)
        if column is Column.SEAT:
            _paint_grip(painter, rect)
        if column is Column.PRESENCE:
            _paint_dot(painter, rect, seat.participant.presence)
        text = str(index.data() or "")
        metrics = self._metrics(column)
        is_current = index == self._view.currentIndex() and self._view.hasFocus()
        if column in CHOICES and (hovered or is_current) and seat.person is not None:
            room = room.adjusted(0, 0, -scaled(14), 0)
            _paint_caret(painter, rect)
        painter.setFont(self._font(column))
        painter.setPen(QColor(_ink(seat, column)))
        painter.drawText(
            room,
            int(
                Qt.AlignmentFlag.AlignLeft
                | Qt.AlignmentFlag.AlignAbsolute
                | Qt.AlignmentFlag.AlignVCenter
                | Qt.TextFlag.TextSingleLine
            ),
            metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width()),
        )
        if column is Column.NAME and _function_hidden(self._view):
            self._paint_function(painter, room, seat, metrics.horizontalAdvance(text))

    def _paint_function(self, painter: QPainter, room: QRect, seat: Seat, used: int) -> None:
        """Where the column for tasks does not fit, the task stands behind the name."""
        text = cell_text(seat, Column.FUNCTION)
        left = room.left() + used + scaled(8)
        if not text or left > room.right() - scaled(30):
            return
        font = sized(self._view.font(), 12)
        painter.setFont(font)
        painter.setPen(QColor(current_theme().muted))
        narrow = QRect(left, room.top(), room.right() - left, room.height())
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, narrow.width())
        painter.drawText(
            narrow, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown
        )

    def _font(self, column: Column) -> QFont:
        return sized(self._view.font(), 15, bold=column in (Column.NAME, Column.MORE))

    def _metrics(self, column: Column) -> QFontMetrics:
        return QFontMetrics(self._font(column))

    def _completer(self, editor: QLineEdit) -> QCompleter:
        completer = QCompleter(list(self._organisations()), editor)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer


def _text_rect(rect: QRect, column: Column) -> QRect:
    """Return where the text of a cell stands; grip and dot have their own place before it."""
    before = {Column.SEAT: 26, Column.PRESENCE: 22, Column.MORE: 8}.get(column, 6)
    return rect.adjusted(scaled(before), 0, -scaled(6), 0)


def _ink(seat: Seat, column: Column) -> str:
    theme = current_theme()
    if column is Column.PRESENCE:
        return theme.action if seat.is_present else theme.muted
    if column is Column.NAME and seat.person is None:
        return theme.muted
    return theme.ink


def _paint_grip(painter: QPainter, rect: QRect) -> None:
    """Six dots to drag a row by."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current_theme().strong_line))
    step, size = scaled(5), scaled(1.6)
    left, middle = rect.left() + scaled(12), rect.center().y()
    for column in (0, 1):
        for row in (-1, 0, 1):
            painter.drawEllipse(QPointF(left + column * step, middle + row * step), size, size)


def _paint_dot(painter: QPainter, rect: QRect, presence: Presence) -> None:
    """A full dot for here, an open one for later, a dash for gone: told by shape as well."""
    theme = current_theme()
    middle = QPointF(rect.left() + scaled(13), rect.center().y() + 0.5)
    colour = QColor(theme.action if presence is Presence.PRESENT else theme.muted)
    size = scaled(4)
    painter.setPen(QPen(colour, max(1.4, scaled(1.4))))
    if presence in (Presence.LEFT, Presence.ABSENT):
        painter.drawLine(middle - QPointF(size, 0), middle + QPointF(size, 0))
        return
    painter.setBrush(colour if presence is Presence.PRESENT else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, size, size)


def _paint_caret(painter: QPainter, rect: QRect) -> None:
    """A small arrow that says: there is a choice here."""
    painter.setPen(QPen(QColor(current_theme().muted), 1.6))
    x, y, size = rect.right() - scaled(13), rect.center().y(), scaled(4)
    painter.drawPolyline([QPointF(x - size, y - 2), QPointF(x, y + 2), QPointF(x + size, y - 2)])


def _function_hidden(view: QAbstractItemView) -> bool:
    return isinstance(view, QTableView) and view.isColumnHidden(Column.FUNCTION)


def _plain(text: str) -> str:
    """Return text for a tool tip that reads < and & as they are."""
    return f"<span>{html.escape(text)}</span>"
