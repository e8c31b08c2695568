"""The way to the table screen in the header: a small screen, with the picture when it is on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from wijkdialoog.ui.theme import TARGET, current_theme, icon, on_theme, scaled

_WIDTH, _HEIGHT = 58, 34


class StageButton(QAbstractButton):
    """Off: a drawn screen. On: the live picture with a thick edge. Its name tells it in words."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._keys = keys
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        on_theme(self, self.updateGeometry)
        self.show_state(self.tr("uit"))

    @property
    def picture_size(self) -> QSize:
        """How large the picture is that is shown in it."""
        return QSize(scaled(_WIDTH - 6), scaled(_HEIGHT - 6))

    def show_state(self, state: str, picture: QPixmap | None = None) -> None:
        """Show whether it is on, in a word and as a picture (None: off)."""
        self._picture = picture
        name = self.tr("Groot scherm: {0}").format(state)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})")
        self.update()

    def sizeHint(self) -> QSize:
        """The form of a screen; it reacts above and below it too."""
        return QSize(scaled(_WIDTH), max(TARGET, scaled(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the screen."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        beside = (self.height() - scaled(_HEIGHT)) / 2
        body = QRectF(self.rect()).adjusted(2, beside + 2, -2, -beside - 2)
        on = self._picture is not None
        edge = theme.action if on or self.hasFocus() else theme.strong_line
        painter.setPen(QPen(QColor(edge), 4 if self.hasFocus() else 2.5 if on else 1.2))
        painter.setBrush(QColor(theme.panel if self.underMouse() else theme.card))
        painter.drawRoundedRect(body, 5, 5)
        if self._picture is not None:
            painter.drawPixmap(body.adjusted(2, 2, -2, -2).toRect(), self._picture)
        else:
            size = scaled(18)
            drawn = icon("fa6s.display", "ink").pixmap(size, size)
            left = round(body.center().x() - size / 2)
            painter.drawPixmap(left, round(body.center().y() - size / 2), size, size, drawn)
        painter.end()
