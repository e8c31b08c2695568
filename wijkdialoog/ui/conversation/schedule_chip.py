"""The chip in the header: the time, when the evening ends, and how it stands against the plan."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from wijkdialoog.domain.schedule import Proposal
from wijkdialoog.ui.theme import current_theme, on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label


class ScheduleChip(QAbstractButton):
    """Painted: "20:14 · klaar om 21:32" and "+2 min" in amber beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._difference = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        on_theme(self, self.updateGeometry)

    def show_schedule(self, text: str, difference: str, spoken: str) -> None:
        """Show time and difference; spoken is the schedule in words."""
        if (text, difference, spoken) == (self.text(), self._difference, self.toolTip()):
            return
        self.setText(text)
        self._difference = difference
        self.setToolTip(spoken)
        self.setAccessibleName(f"{text}. {spoken}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for both texts."""
        width = QFontMetrics(self._font()).horizontalAdvance(self.text())
        if self._difference:
            bold = QFontMetrics(self._font(bold=True))
            width += scaled(6) + bold.horizontalAdvance(self._difference)
        return QSize(width + scaled(26), scaled(32))

    def minimumSizeHint(self) -> QSize:
        """The difference, or a part of the time."""
        return QSize(min(self.sizeHint().width(), scaled(110)), scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(theme.action if self.hasFocus() else theme.line)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.panel if self.underMouse() else theme.card))
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        room = body.adjusted(scaled(12), 0, -scaled(12), 0)
        bold, middle = self._font(bold=True), Qt.AlignmentFlag.AlignVCenter
        taken = QFontMetrics(bold).horizontalAdvance(self._difference) if self._difference else 0
        painter.setFont(self._font())
        painter.setPen(QColor(theme.ink))
        left = room.adjusted(0, 0, -(taken + scaled(6)) if taken else 0, 0)
        text = QFontMetrics(self._font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(left.width()) + 1
        )
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(bold)
        painter.setPen(QColor(theme.amber))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._difference)
        painter.end()

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(13))
        font.setBold(bold)
        return font


class SchedulePanel(QFrame):
    """Opens below the chip: the schedule in words, and what spreading the difference would do.

    spread_chosen  apply it
    """

    spread_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Tijdschema"))
        self._words = label("", "strong", wrap=True)
        self._before_after = label("", "body", wrap=True)
        self._apply = button(self.tr("Verdeel zo"), "primary", on_click=self._spread)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        for widget in (self._words, self._before_after, self._apply):
            column.addWidget(widget)

    @property
    def text(self) -> str:
        """What is proposed, in words."""
        return self._before_after.text()

    def open_below(self, chip: QWidget, words: str, proposal: Proposal | None) -> None:
        """Show words and proposal under the chip."""
        self._words.setText(words)
        self._apply.setVisible(proposal is not None)
        self._before_after.setText(self._proposed(proposal))
        self.setFixedWidth(scaled(320))
        self.adjustSize()
        corner = chip.mapToGlobal(QPoint(chip.width() - self.width(), chip.height() + 4))
        self.move(corner)
        self.show()
        if proposal is not None:
            self._apply.setFocus(Qt.FocusReason.PopupFocusReason)

    def _proposed(self, proposal: Proposal | None) -> str:
        if proposal is None:
            return self.tr("Er hoeft niets verdeeld te worden.")
        lines = [self.tr("Verdeel het verschil over de rondes die nog komen:")]
        lines += [f"{c.label}: {c.before} → {c.after} min" for c in proposal.changes]
        if proposal.left_over > 0:
            lines.append(self.tr("Dan ben je nog {0} min later klaar.").format(proposal.left_over))
        return "\n".join(lines)

    def _spread(self) -> None:
        self.close()
        self.spread_chosen.emit()
