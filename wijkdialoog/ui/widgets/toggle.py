"""A switch: text on the left, the painted switch on the right."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wijkdialoog.ui.theme import TARGET, current_theme, scaled


class Toggle(QCheckBox):
    """A check box drawn as a switch; the knob's place and a tick tell the state, not only colour.

    Without a text it is just the switch; give it an accessible name then.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        wide = QSizePolicy.Policy.Expanding if text else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the text on one line and the switch."""
        text = self.fontMetrics().horizontalAdvance(self.text()) + scaled(12) if self.text() else 0
        return QSize(text + scaled(46), _height())

    def minimumSizeHint(self) -> QSize:
        """The text may be shortened."""
        return QSize(scaled(46) + (scaled(60) if self.text() else 0), _height())

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all its words."""
        return bool(self.text()) and self.sizeHint().width() > self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words in the tool tip where they do not fit."""
        super().resizeEvent(event)
        if self.is_cut or self.toolTip() == self.text():
            self.setToolTip(self.text() if self.is_cut else "")

    def hitButton(self, pos: QPoint) -> bool:
        """React to a click anywhere on it, text included."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw text, track, knob and focus ring."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self._track()
        if self.text():
            self._paint_text(painter, int(track.left()) - scaled(10))
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.action if on else theme.track))
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        self._paint_knob(painter, track, on=on)
        painter.setOpacity(1.0)
        if self.hasFocus():
            self._paint_focus(painter, track)

    def _track(self) -> QRectF:
        width, height = scaled(38), scaled(21)
        return QRectF(self.width() - width - 4, (self.height() - height) / 2, width, height)

    def _paint_text(self, painter: QPainter, width: int) -> None:
        theme = current_theme()
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.strong_line))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QRectF(0, 0, width, self.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine),
            text,
        )

    def _paint_knob(self, painter: QPainter, track: QRectF, *, on: bool) -> None:
        theme = current_theme()
        size = track.height() - 4
        left = track.right() - size - 2 if on else track.left() + 2
        knob = QRectF(left, track.top() + 2, size, size)
        painter.setBrush(QColor(theme.on_action if on else theme.card))
        painter.drawEllipse(knob)
        if on:
            painter.setPen(QPen(QColor(theme.action), max(1.6, scaled(2) * 0.9)))
            middle = knob.center()
            painter.drawPolyline(
                [
                    middle + QPoint(-scaled(4), 0),
                    middle + QPoint(-scaled(1), scaled(3)),
                    middle + QPoint(scaled(4), -scaled(3)),
                ]
            )

    def _paint_focus(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(QPen(QColor(current_theme().action), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = track.adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


def _height() -> int:
    return max(TARGET, scaled(36))
