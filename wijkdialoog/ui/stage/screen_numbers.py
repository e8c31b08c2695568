"""A large number on each screen for three seconds: which one is the beamer?"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.stage.screens import Spot
from wijkdialoog.ui.stage.stage_text import stage_font
from wijkdialoog.ui.theme import current_theme

SHOWN_MS = 3000


class ScreenNumbers(QObject):
    """Shows the numbers and takes them away again; the focus stays where it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[_NumberCard] = []
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self.hide)

    @property
    def cards(self) -> Sequence[QWidget]:
        """The windows that show now."""
        return self._cards

    def show(self, spots: Sequence[Spot]) -> None:
        """Show a number on each screen."""
        self.hide()
        self._cards = [_NumberCard(spot) for spot in spots]
        for card in self._cards:
            card.show()
        self._end.start()

    def hide(self) -> None:
        """Take the numbers away."""
        self._end.stop()
        for card in self._cards:
            card.close()
            card.deleteLater()
        self._cards = []


class _NumberCard(QWidget):
    """A square in the middle of a screen."""

    def __init__(self, spot: Spot) -> None:
        flags = Qt.WindowType
        super().__init__(
            None,
            flags.ToolTip | flags.FramelessWindowHint | flags.WindowStaysOnTopHint,
        )
        self._spot = spot
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        name = self.tr("Scherm {0}: {1}").format(spot.number, spot.name)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        side = min(spot.place.width(), spot.place.height()) * 2 // 5
        card = QRect(0, 0, side, side)
        card.moveCenter(spot.place.center())
        self.setGeometry(card)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number, and the name below it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.action))
        painter.setPen(QColor(theme.on_action))
        side = self.height()
        painter.setFont(stage_font(side * 0.55, bold=True))
        upper = QRect(0, round(side * 0.02), self.width(), round(side * 0.72))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(self._spot.number))
        painter.setFont(stage_font(side * 0.085))
        lower = QRect(0, round(side * 0.72), self.width(), round(side * 0.22))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(lower, flags, f"{self._spot.name}\n{self._spot.size_text}")
        painter.end()
