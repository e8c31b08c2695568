"""The field in which the line is typed: grows up to four lines, and leaves the page its keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from wijkdialoog.domain.contributions import TEXT_LIMIT
from wijkdialoog.domain.short_text import begins_right_to_left
from wijkdialoog.ui.theme import current_theme, on_theme, scaled

_MOST_LINES = 4
_MOST_LINES_LOW = 2  # in a very low window: what is longer is scrolled
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CaptureField(QPlainTextEdit):
    """Plain text only, also when pasted.

    submitted  Enter
    upwards    arrow up in an empty field: to what was caught last
    refused    the whole text as it would have become: longer than a line may be. The field stays
               as it was, and what was pasted is still on the clipboard
    entered    the focus came here
    left       the focus went elsewhere

    helper        gets each key first; True: it was for the helper
    is_restoring  a half-typed line is being put back: nobody types
    """

    submitted = Signal()
    upwards = Signal()
    refused = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.helper: Callable[[QKeyEvent], bool] | None = None
        self.is_restoring = False
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._line_px = 0
        self._most_lines = _MOST_LINES
        on_theme(self, self._rescale)

    def event(self, event: QEvent) -> bool:
        """Leave keys that steer the conversation to the page, also while somebody types."""
        if event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        # Here and not in keyPressEvent: Qt moves the focus at Tab before that is called.
        if event.type() == QEvent.Type.KeyPress and self._is_for_helper(event):
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it: `FieldBox` draws the edge around the field."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Shift+Enter makes a new line."""
        if event.key() in _ENTER and not event.modifiers() & (_SHIFT | _CONTROL | _ALT):
            event.accept()
            self.submitted.emit()
        elif event.key() in _ENTER and event.modifiers() & _SHIFT:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.upwards.emit()
        elif belongs_to_page(event):
            event.ignore()
        elif not (is_text(event) and self._refuses(event.text())):
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or drop, what fits in a line; a whole book is refused and stays where it was."""
        if not self._refuses(source.text()):
            super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        """As high as the lines in it."""
        return QSize(scaled(300), self.height())

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(scaled(80), self._line_px)

    def follow_script(self, words: str) -> None:
        """Write from the side where these words begin.

        Without the marks: a Dutch line that begins with @محمد is still a Dutch line.
        """
        ways = Qt.LayoutDirection
        wanted = ways.RightToLeft if begins_right_to_left(words) else ways.LeftToRight
        option = self.document().defaultTextOption()
        if option.textDirection() != wanted:
            option.setTextDirection(wanted)
            self.document().setDefaultTextOption(option)

    def set_low(self, low: bool) -> None:
        """Grow less where the window is very low: what lies above must stay in sight."""
        self._most_lines = _MOST_LINES_LOW if low else _MOST_LINES
        self._grow()

    def _rescale(self) -> None:
        font = self.font()
        font.setPixelSize(scaled(17))
        self.setFont(font)
        # The stylesheet gives fields a size of their own; here the line itself is the field.
        self.setStyleSheet(
            "CaptureField { border: none; background: transparent; padding: 0; "
            f"font-size: {scaled(17)}px; }}"
        )
        self._line_px = round(scaled(17) * 1.42)
        self._grow()

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        lines = max(1, min(self._most_lines, round(self.document().size().height())))
        self.setFixedHeight(lines * line + 4)

    def _refuses(self, added: str) -> bool:
        # A line that was too long already, from an older draft, may still be shortened.
        cursor = self.textCursor()
        length = self.document().characterCount() - 1 - len(cursor.selectedText()) + len(added)
        if length <= TEXT_LIMIT:
            return False
        self.refused.emit(self.toPlainText() + added)
        return True

    def _leaves(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        return belongs_to_page(event) or self._nothing_to_take_back(event)

    def _is_for_helper(self, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and self.helper is not None and self.helper(event)

    def _nothing_to_take_back(self, event: QKeyEvent) -> bool:
        """Ctrl+Z takes back typing first; with nothing typed it takes back the last act."""
        if event.key() != Qt.Key.Key_Z or not event.modifiers() & _CONTROL:
            return False
        if event.modifiers() & _SHIFT:
            return not self.document().isRedoAvailable()
        return not self.document().isUndoAvailable()


class FieldBox(QFrame):
    """The rounded edge around the field, in the accent of what the line becomes."""

    def __init__(self, field: CaptureField) -> None:
        super().__init__()
        self._field = field
        self._colour = ""
        field.entered.connect(self.update)
        field.left.connect(self.update)

    def set_colour(self, colour: str) -> None:
        """Draw the edge in this colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw surface and edge; thicker while somebody can type."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self._field.hasFocus() else 1.0
        painter.setPen(QPen(QColor(self._colour or theme.strong_line), width))
        painter.setBrush(QColor(theme.card))
        inset = width / 2
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(inset, inset, -inset, -inset), scaled(10), scaled(10)
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the text is a click in the field."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        super().mousePressEvent(event)


def is_text(event: QKeyEvent) -> bool:
    """Return whether a key adds a letter to the text."""
    return bool(event.text()) and event.text().isprintable()


def belongs_to_page(event: QKeyEvent) -> bool:
    """Return whether a key steers the conversation rather than the text."""
    key, modifiers = event.key(), event.modifiers()
    if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        return True
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F12:
        return True
    if modifiers & _CONTROL and modifiers & _SHIFT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return True
    if modifiers & _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        return True
    is_letter = key in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_F, Qt.Key.Key_G, Qt.Key.Key_H)
    is_letter = is_letter or key in (Qt.Key.Key_L, Qt.Key.Key_R, Qt.Key.Key_T)
    is_digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
    return bool(modifiers & _CONTROL) and not modifiers & _ALT and (is_letter or is_digit)


def units_of(text: str, characters: int) -> int:
    """Return a place in a text as a cursor counts it: in UTF-16 units, not whole characters."""
    return len(text[:characters].encode("utf-16-le", "surrogatepass")) // 2


def characters_of(text: str, units: int) -> int:
    """Return the place of a cursor in whole characters."""
    before = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(before.decode("utf-16-le", "replace"))
