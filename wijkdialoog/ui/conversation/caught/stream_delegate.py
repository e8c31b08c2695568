"""Paints one caught line as a card, and edits it in place."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wijkdialoog.domain.short_text import begins_right_to_left
from wijkdialoog.ui.conversation.capture.targets import target_colour
from wijkdialoog.ui.conversation.caught.stream_model import (
    CARD_ROLE,
    Index,
    StreamCard,
    StreamModel,
)
from wijkdialoog.ui.theme import TARGET, current_theme, scaled, sized, text_percent

_MOST_LINES = 40


@dataclass(frozen=True)
class CardSizes:
    """Letter sizes of a card in pixels of the 100 % design, and the room around its words."""

    words: int = 15
    heading: int = 13
    above: int = 9
    aside: int = 18


BESIDE = CardSizes()
"""As in the column beside the conversation."""

ALOUD = CardSizes(words=26, heading=17, above=11, aside=24)
"""To read aloud from, at arm's length."""


class StreamDelegate(QStyledItemDelegate):
    """Heights are remembered by text and width, so that one new line costs one layout.

    edited  id and new text; the receiver stores it and calls `finish` or leaves the editor open
    left    the editor was closed without a change
    """

    edited = Signal(str, str)
    left = Signal()

    def __init__(
        self, model: StreamModel, sizes: CardSizes = BESIDE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._sizes = sizes
        self._heights: dict[tuple[str, str, int, int], int] = {}
        self.width = 300

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a card at the width of the list."""
        card = self._model.cards[index.row()]
        key = (card.caught.text, card.notes, self.width, text_percent())
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(card)
        return QSize(self.width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw surface, stripe, heading and text."""
        card: StreamCard = index.data(CARD_ROLE)
        rect, state = _rect(option), _state(option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(rect).adjusted(1, 1, -1, -scaled(10) + 1)
        self._surface(painter, body, card, chosen=chosen, focused=focused)
        self._heading(painter, body, card, dots=chosen or hovered)
        self._words(painter, body, card)
        painter.restore()

    def menu_place(self, rect: QRect) -> QRect:
        """Return where a press on the three dots of a card counts."""
        side = max(TARGET, scaled(38))
        return QRect(rect.right() - side, rect.top(), side, side)

    # The editor

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A field over the text of the card."""
        editor = QPlainTextEdit(parent)
        editor.setAccessibleName(self.tr("Regel verbeteren. Enter bewaart, Esc laat het zo."))
        editor.setTabChangesFocus(True)
        editor.setStyleSheet(f"QPlainTextEdit {{ font-size: {scaled(self._sizes.words)}px; }}")
        editor.document().setDocumentMargin(2)
        editor.installEventFilter(self)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the words, ready to correct at the end; never over what is being typed."""
        if isinstance(editor, QPlainTextEdit) and not editor.property("filled"):
            editor.setProperty("filled", "true")
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def updateEditorGeometry(  # noqa: N802  (Qt calls it)
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """The whole card, at least two lines high, and all of it in sight."""
        rect = _rect(option).adjusted(0, 0, 0, -scaled(10))
        rect.setHeight(max(rect.height(), scaled(4 * self._sizes.words + 24)))
        parent = editor.parentWidget()
        room = parent.height() if parent else rect.height()
        rect.setHeight(min(rect.height(), room))
        rect.moveTop(max(0, min(rect.top(), room - rect.height())))
        editor.setGeometry(rect)

    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:
        """Hand over what was typed; a line that did not change is left alone."""
        card: StreamCard = index.data(CARD_ROLE)
        if isinstance(editor, QPlainTextEdit) and editor.toPlainText() != card.caught.text:
            self.edited.emit(card.id, editor.toPlainText())
        else:
            self.left.emit()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter stores, Shift+Enter makes a new line, Esc leaves the line as it was."""
        if isinstance(event, QKeyEvent) and isinstance(editor, QPlainTextEdit):
            return event.type() == QEvent.Type.KeyPress and self._key(editor, event)
        return super().eventFilter(editor, event)

    def _key(self, editor: QPlainTextEdit, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            self.left.emit()
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.commitData.emit(editor)
            return True
        return False

    # Drawing

    def _surface(
        self, painter: QPainter, body: QRectF, card: StreamCard, *, chosen: bool, focused: bool
    ) -> None:
        theme, accent = current_theme(), target_colour(card.caught.target)
        path = QPainterPath()
        path.addRoundedRect(body, scaled(10), scaled(10))
        surface = theme.tint(accent.name(), 0.07) if chosen else theme.card
        painter.fillPath(path, QColor(surface))
        painter.save()
        painter.setClipPath(path)
        stripe = QRectF(body.left(), body.top(), scaled(5), body.height())
        painter.fillRect(stripe, accent)
        painter.restore()
        width = 4 if focused else 1
        painter.setPen(QPen(accent if focused or chosen else QColor(theme.line), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _heading(self, painter: QPainter, body: QRectF, card: StreamCard, *, dots: bool) -> None:
        theme, room = current_theme(), self._room(body)
        right = self._right_words(card, dots=dots)
        small, bold = _font(self._sizes.heading), _font(self._sizes.heading, bold=True)
        right_width = QFontMetricsF(small).horizontalAdvance(right) if right else 0
        painter.setFont(small)
        painter.setPen(QColor(theme.ink if dots else theme.muted))
        line = QRectF(room.left(), room.top(), room.width(), self._small_line())
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        painter.setFont(bold)
        painter.setPen(target_colour(card.caught.target))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, card.kind
        )
        used = QFontMetricsF(bold).horizontalAdvance(card.kind)
        rest = line.adjusted(used, 0, -right_width - scaled(8), 0)
        if card.speaker and rest.width() > scaled(20):
            painter.setFont(small)
            painter.setPen(QColor(theme.muted))
            text = QFontMetricsF(small).elidedText(
                f" · {card.speaker}", Qt.TextElideMode.ElideRight, rest.width()
            )
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _right_words(self, card: StreamCard, *, dots: bool) -> str:
        time = self._model.time_of(card)
        return f"{time}  ⋯" if dots else time

    def _words(self, painter: QPainter, body: QRectF, card: StreamCard) -> None:
        theme, room = current_theme(), self._room(body)
        top = room.top() + self._small_line() + scaled(2)
        painter.setPen(QColor(theme.ink))
        layout = _wrapped(card.caught.text, scaled(self._sizes.words), room.width())
        layout.draw(painter, QPointF(room.left(), top))
        if card.notes:
            below = top + layout.boundingRect().height() + scaled(2)
            painter.setPen(QColor(theme.muted))
            notes = _wrapped(card.notes, scaled(self._sizes.heading), room.width())
            notes.draw(painter, QPointF(room.left(), below))

    def _height(self, card: StreamCard) -> int:
        room = self._room(QRectF(0, 0, self.width - 2, 0))
        text = _wrapped(card.caught.text, scaled(self._sizes.words), room.width())
        height = self._small_line() + scaled(2) + text.boundingRect().height()
        if card.notes:
            notes = _wrapped(card.notes, scaled(self._sizes.heading), room.width())
            height += scaled(2) + notes.boundingRect().height()
        return round(height + 2 * scaled(self._sizes.above) + scaled(10))

    def _room(self, body: QRectF) -> QRectF:
        above, aside = scaled(self._sizes.above), scaled(self._sizes.aside)
        return body.adjusted(aside, above, -scaled(14), -above)

    def _small_line(self) -> float:
        return QFontMetricsF(_font(self._sizes.heading)).height()


@lru_cache(maxsize=400)
def _wrapped(text: str, px: int, width: float) -> QTextLayout:
    font = QFont()
    font.setPixelSize(px)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if text.strip() and begins_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    for _ in range(_MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _font(px: float, *, bold: bool = False) -> QFont:
    return sized(QFont(), px, bold=bold)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect  # type: ignore[attr-defined]


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # type: ignore[attr-defined]
