"""A button that shows its key as a small badge after the text."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStyle, QStyleOptionButton, QWidget

from wijkdialoog.ui.theme import current_theme, scaled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyButton(QPushButton):
    """A push button; with a key it draws "Volgende: Henk" and the badge "PgDn" beside it."""

    def __init__(
        self, text: str = "", key: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._key = key or ""
        if key:
            self.setAccessibleDescription(key)

    @property
    def key(self) -> str:
        """The key in the badge; "" without one."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key, or "" for none."""
        self._key = key
        self.setAccessibleDescription(key)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does.

        A dialog with a button of its own for Enter keeps it.
        """
        if event.key() not in _ENTER or _has_own_enter(self.window()):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def sizeHint(self) -> QSize:
        """Room for text and badge."""
        hint = super().sizeHint()
        if not self._key:
            return hint
        return hint + QSize(scaled(10) + self._badge_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than text and badge."""
        return self.sizeHint() if self._key else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the button, then text and badge side by side in the middle."""
        if not self._key:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""  # type: ignore[attr-defined]
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_content(painter)

    def _paint_content(self, painter: QPainter) -> None:
        metrics = self.fontMetrics()
        text = self.text().replace("&", "")
        gap = scaled(10) if text else 0
        room = self.width() - self._badge_width() - gap - scaled(8)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        text_width = metrics.horizontalAdvance(text)
        left = (self.width() - text_width - gap - self._badge_width()) // 2
        painter.setPen(self._ink())
        painter.drawText(
            QRect(left, 0, text_width + 2, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            text,
        )
        self._paint_badge(painter, left + text_width + gap)

    def _paint_badge(self, painter: QPainter, left: int) -> None:
        height = scaled(20)
        badge = QRect(left, (self.height() - height) // 2, self._badge_width(), height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(badge, scaled(4), scaled(4))
        painter.setFont(self._badge_font())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)

    def _ink(self) -> QColor:
        theme = current_theme()
        if not self.isEnabled():
            return QColor(theme.muted)
        if self.property("role") == "primary" or self.isChecked():
            return QColor(theme.on_action)
        return QColor(theme.action if self.property("role") == "link" else theme.ink)

    def _badge_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(11))
        font.setBold(True)
        return font

    def _badge_width(self) -> int:
        return QFontMetrics(self._badge_font()).horizontalAdvance(self._key) + scaled(12)


def _has_own_enter(window: QWidget) -> bool:
    return isinstance(window, QDialog) and any(
        button.isDefault() for button in window.findChildren(QPushButton)
    )
