"""The one field for names, and a quiet line that says how it is understood."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wijkdialoog.ui.theme import current_theme, scaled, sized

_PASTED_AT_ONCE = 4


class GuestField(QLineEdit):
    """A line to type a name or paste a list in.

    Pasted line breaks stay in the text (they show as blanks), so a list arrives whole however it
    was pasted: keys, menu, drag or middle button.

    entered   Enter was pressed
    left      Esc was pressed
    pasted    a lot of text arrived at once
    down      the Down key: on to what stands below
    """

    entered = Signal()
    left = Signal()
    pasted = Signal()
    down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "big")
        self.setPlaceholderText(self.tr("Naam, organisatie"))
        self.setAccessibleName(self.tr("Naam van een deelnemer"))
        self._hint = self.tr("Enter voegt toe · plakken van een lijst mag ook")
        self.setAccessibleDescription(self._hint)
        self._length = 0
        self.textChanged.connect(self._notice_paste)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Esc and Down go to the page; the other keys type."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif plain and event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the hint on the right while there is room."""
        super().paintEvent(event)
        font = sized(self.font(), 13)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._hint)
        shown = self.text() or self.placeholderText()
        used = self.fontMetrics().horizontalAdvance(shown) + scaled(56)
        if used + width > self.width():
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(current_theme().muted))
        room = QRect(self.width() - width - scaled(15), 0, width + 2, self.height())
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), self._hint
        )

    def _notice_paste(self, text: str) -> None:
        added = len(text) - self._length
        self._length = len(text)
        if added >= _PASTED_AT_ONCE:
            self.pasted.emit()
