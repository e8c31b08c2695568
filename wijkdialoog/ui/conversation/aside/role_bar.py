"""One bar: how much of the time a role spoke, in figures and words too."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import current_theme, on_theme, scaled
from wijkdialoog.ui.widgets.basics import label

_HEIGHT = 12


class RoleBar(QWidget):
    """Words above a bar. For a screen reader it is one sentence.

    share  part of the bar that is filled, 0 to 1
    """

    def __init__(self, who: str, spoken: str, share: float) -> None:
        super().__init__()
        self.setAccessibleName(f"{who}: {spoken}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(who, "strong", wrap=True))
        column.addWidget(label(spoken, "small", wrap=True))
        column.addWidget(_Bar(share))
        on_theme(self, lambda: column.setSpacing(scaled(3)))


class _Bar(QWidget):
    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = max(0.0, min(1.0, share))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A calm line."""
        return QSize(scaled(120), scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the whole and the part."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.strong_line))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        for part, colour in ((1.0, QColor(theme.track)), (self._share, QColor(theme.action))):
            if part > 0:
                painter.setBrush(colour)
                width = max(whole.height(), whole.width() * part)
                filled = QRectF(whole.left(), whole.top(), width, whole.height())
                painter.drawRoundedRect(filled, whole.height() / 2, whole.height() / 2)
        painter.end()
