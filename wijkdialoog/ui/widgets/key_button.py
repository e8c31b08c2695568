"""A button that shows its key as a small badge after the text."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from wijkdialoog.ui.theme import beyond, current_theme, scaled

_LEAST = 120  # px at 100 %
_HINTING = 2  # px that letters may be wider than measured
_PILLS = ("chip", "step")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ONWARD: dict[int, bool] = {
    Qt.Key.Key_Left: False,
    Qt.Key.Key_Up: False,
    Qt.Key.Key_Right: True,
    Qt.Key.Key_Down: True,
}


class KeyButton(QPushButton):
    """A push button; with a key it draws "Volgende: Henk" and the badge "PgDn" beside it.

    Where there is no room for its words they end in …, and the tool tip has them all.
    """

    def __init__(
        self, text: str = "", key: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._key = key or ""
        self._tips = ("", "")  # its own, and the one with all words
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

        A dialog with a button of its own for Enter keeps it. Arrow keys go to the button beside
        it; by itself Qt stays where the group has no other (see `basics.one_of`).
        """
        onward = _ONWARD.get(event.key())
        if onward is not None and self._is_alone_in_its_group():
            self.focusNextPrevChild(onward)
        elif event.key() not in _ENTER or _has_own_enter(self.window()):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def hitButton(self, pos: QPoint) -> bool:
        """React around the drawing too, as far as the margin of its role goes."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Room for text and badge."""
        hint = super().sizeHint()
        if not self._key:
            return hint
        return hint + QSize(scaled(10) + self._badge_width(), 0)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than text and badge; without a badge a few letters will do."""
        hint = self.sizeHint()
        return hint if self._key else QSize(min(hint.width(), scaled(_LEAST)), hint.height())

    def may_be_cut(self) -> None:
        """Let a layout with little room shorten the words."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, self.sizePolicy().verticalPolicy())

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all its words."""
        return bool(self.text()) and self.sizeHint().width() - self.width() > _HINTING

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the words fit."""
        super().resizeEvent(event)
        own, whole = self._tips
        shows_whole = bool(whole) and self.toolTip() == whole
        if self.is_cut and not shows_whole:
            words, own = self.text().replace("&", ""), self.toolTip()
            self._tips = own, f"{words} ({own})" if own else words
            self.setToolTip(self._tips[1])
        elif shows_whole and not self.is_cut:
            self.setToolTip(own)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style draw the button, then text and badge side by side in the middle."""
        if not self._key and not self.is_cut:
            super().paintEvent(event)
            self._ring_inside(QPainter(self))
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "" if self._key else self._shortened()  # type: ignore[attr-defined]
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self._key:
            self._paint_content(painter)
        self._ring_inside(painter)

    def _is_alone_in_its_group(self) -> bool:
        group = self.group()
        return group is not None and len(group.buttons()) == 1

    def _ring_inside(self, painter: QPainter) -> None:
        """On a filled button: the edge alone would be dark on dark."""
        if not (self.hasFocus() and self._is_filled()):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink(), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        beside = beyond(str(self.property("role")))
        ring = QRectF(self.rect()).adjusted(4, beside + 4, -4, -beside - 4)
        around = ring.height() / 2 if self.property("role") in _PILLS else scaled(7)
        painter.drawRoundedRect(ring, around, around)

    def _is_filled(self) -> bool:
        role = self.property("role")
        return role == "primary" or (self.isChecked() and role in _PILLS)

    def _shortened(self) -> str:
        beside = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - beside
        )

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
        if self._is_filled():
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
