"""A card that is a button: a screen reader says so, Enter and Space press it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOption, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import current_theme
from wijkdialoog.ui.widgets.basics import column_in

_PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class PressCard(QAbstractButton):
    """Looks like a `Card` of that role, and may hold a layout with words.

    activated  clicked, or Enter or Space while focused
    """

    activated = Signal()

    def __init__(self, role: str = "card", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.clicked.connect(lambda _checked=False: self.activated.emit())

    def column(self, margin: int = 16, spacing: int = 6) -> QVBoxLayout:
        """Give the card a vertical layout with margins that follow the text size."""
        return column_in(self, margin, spacing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too; arrows belong to what the card lies in."""
        if event.key() in _PRESS:
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the surface as the stylesheet says."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        if self.hasFocus() and self.property("role") == "action-card":
            # The edge alone would be dark on dark.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(current_theme().on_action), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 8, 8)
        painter.end()
