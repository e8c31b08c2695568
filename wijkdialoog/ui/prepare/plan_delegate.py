"""Draws the cells of the plan and makes the editors in them."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from wijkdialoog.domain.plan import MOST_MINUTES, RoundKind
from wijkdialoog.ui.prepare.plan_model import FORM_ROLE, KIND_ROLE, SHORT_ROLE, Column
from wijkdialoog.ui.theme import current_theme, scaled
from wijkdialoog.ui.widgets.cell_delegate import CellDelegate
from wijkdialoog.ui.widgets.fields import NumberField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlanDelegate(CellDelegate):
    """The round with its colour and form, the question on two lines, a spin box for minutes."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw background, selection and focus by style, then our own text."""
        self.initStyleOption(option, index)
        option.text = ""  # type: ignore[attr-defined]
        style = option.widget.style() if option.widget else QApplication.style()  # type: ignore[attr-defined]
        style.drawControl(
            QStyle.ControlElement.CE_ItemViewItem,
            option,
            painter,
            option.widget,  # type: ignore[attr-defined]
        )
        painter.save()
        column = Column(index.column())
        room = QRect(option.rect).adjusted(scaled(8), 0, -scaled(6), 0)  # type: ignore[attr-defined]
        if column is Column.ROUND:
            self._draw_round(painter, room, index)
        elif column is Column.QUESTION:
            self._draw_question(painter, room, str(index.data() or ""))
        else:
            self._draw_text(painter, room.adjusted(-scaled(2), 0, scaled(4), 0), index)
        painter.restore()

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for two lines."""
        return QSize(scaled(60), scaled(46))

    def make_editor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A spin box for minutes, several lines for the question, one line for the name."""
        column = Column(index.column())
        if column is Column.MINUTES:
            spin = NumberField(self.tr("Minuten"), parent)
            spin.setRange(0, MOST_MINUTES)
            spin.setSpecialValueText("–")
            return spin
        if column is Column.QUESTION:
            text = QPlainTextEdit(parent)
            text.setTabChangesFocus(True)
            text.setAccessibleName(self.tr("Vraag van deze ronde"))
            return text
        line = QLineEdit(parent)
        line.setAccessibleName(self.tr("Naam van deze ronde"))
        return line

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with what is stored, all of it selected."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QSpinBox):
            editor.setValue(int(value))
            editor.selectAll()
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(str(value))
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))
            editor.selectAll()

    def hand_over(
        self,
        editor: QWidget,
        model: QAbstractItemModel,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QSpinBox):
            editor.interpretText()
            model.setData(index, editor.value())
        elif isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802  (Qt calls this name)
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The question gets three lines, minutes room for − and +, inside the table."""
        cell = QRect(option.rect)  # type: ignore[attr-defined]
        if isinstance(editor, QPlainTextEdit):
            parent = editor.parentWidget()
            cell.setHeight(max(cell.height(), scaled(84)))
            if parent and cell.bottom() > parent.height():
                cell.moveBottom(parent.height())
        elif isinstance(editor, QSpinBox):
            cell.setLeft(min(cell.left(), cell.right() - editor.sizeHint().width()))
        editor.setGeometry(cell.adjusted(1, 1, -1, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter in the question stores it; Shift+Enter makes a new line."""
        if (
            isinstance(editor, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)

    def _draw_round(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        kind = RoundKind(index.data(KIND_ROLE))
        bar = QRectF(room.left(), room.top() + scaled(8), scaled(4), room.height() - scaled(16))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.kind(kind)))
        painter.drawRoundedRect(bar, scaled(2), scaled(2))
        text = room.adjusted(scaled(12), scaled(4), 0, -scaled(4))
        upper = QRect(text.left(), text.top(), text.width(), text.height() // 2)
        lower = QRect(text.left(), upper.bottom() + 1, text.width(), text.height() // 2)
        _line(painter, upper, str(index.data()), theme.ink, scaled(15), bold=True)
        _line(painter, lower, str(index.data(FORM_ROLE)), theme.muted, scaled(13))

    def _draw_question(self, painter: QPainter, room: QRect, text: str) -> None:
        font = QFont(painter.font())
        font.setPixelSize(scaled(14))
        painter.setFont(font)
        painter.setPen(QColor(current_theme().ink))
        lines = _two_lines(painter, " ".join(text.split()), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))

    def _draw_text(
        self, painter: QPainter, room: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = current_theme()
        short = Column(index.column()) is Column.PER_PERSON and index.data(SHORT_ROLE)
        quiet = Column(index.column()) is not Column.MINUTES
        colour = theme.amber if short else theme.muted if quiet else theme.ink
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        _line(painter, room, str(index.data()), colour, scaled(15), bold=not quiet, where=alignment)


def _line(
    painter: QPainter,
    room: QRect,
    text: str,
    colour: str,
    pixels: int,
    *,
    bold: bool = False,
    where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Draw one line that ends in … when there is no room."""
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, where, shown)


def _two_lines(painter: QPainter, text: str, width: int) -> list[str]:
    """Break at a space; the second line ends in … when there is no room."""
    metrics = painter.fontMetrics()
    first: list[str] = []
    rest = text.split()
    while rest and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= width:
        first.append(rest.pop(0))
    if not first and rest:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
    return [" ".join(first), second] if rest else [" ".join(first)]
