"""The chip in the header: the time, when the evening ends, and how it stands against the plan."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QVBoxLayout, QWidget

from wijkdialoog.domain.schedule import Proposal
from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.theme import TARGET, current_theme, on_theme, scaled, sized
from wijkdialoog.ui.widgets.basics import button, label

_DRAWN = 32  # of what reacts; pixels of the 100 % design


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
        return QSize(width + scaled(26), max(TARGET, scaled(_DRAWN)))

    def minimumSizeHint(self) -> QSize:
        """The difference, or a part of the time."""
        return QSize(min(self.sizeHint().width(), scaled(110)), max(TARGET, scaled(_DRAWN)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(theme.action if self.hasFocus() else theme.line)
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(theme.panel if self.underMouse() else theme.card))
        beside = (self.height() - scaled(_DRAWN)) / 2
        body = QRectF(self.rect()).adjusted(1, beside + 1, -1, -beside - 1)
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
        return sized(self.font(), 13, bold=bold)


class SchedulePanel(QFrame):
    """Opens below the chip: the schedule in words, and what spreading the difference would do.

    Closes by Esc, and as soon as somebody goes on elsewhere. A part of the window and not a popup:
    popups cannot be read by a screen reader.

    spread_chosen  apply it
    typed          letters typed while it had the focus: they belong to the line
    """

    spread_chosen = Signal()
    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page = parent
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Tijdschema"))
        self._words = label("", "strong", wrap=True)
        self._before_after = label("", "body", wrap=True)
        self._apply = button(self.tr("Verdeel zo"), "primary", on_click=self._spread)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        for widget in (self._words, self._before_after, self._apply):
            column.addWidget(widget)
        escape = QShortcut(QKeySequence("Esc"), self, self.close)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    @property
    def text(self) -> str:
        """What is proposed, in words."""
        return self._before_after.text()

    def open_below(
        self, chip: QWidget, words: str, proposal: Proposal | None, *, differs: bool
    ) -> None:
        """Show words and proposal under the chip.

        differs  whether the difference is worth words: then it is said why nothing can be spread
        """
        self._words.setText(words)
        self._apply.setVisible(proposal is not None)
        self._before_after.setText(self._proposed(proposal, differs=differs))
        self.setAccessibleDescription(f"{words}. {self.text}")
        self._before = self._page.window().focusWidget()
        self._place_below(chip)
        self.show()
        self.raise_()
        home = self if proposal is None else self._apply
        home.setFocus(Qt.FocusReason.PopupFocusReason)
        if application := QApplication.instance():
            application.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who just types on has seen enough; else the first space would press the button."""
        if is_letter(event):
            self.close()
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere, or the focus going elsewhere, ends it."""
        left = event.type() == QEvent.Type.FocusOut and watched in (self, self._apply)
        if left or self._is_beside(event):
            self.close()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back when it is still here."""
        super().hideEvent(event)
        if application := QApplication.instance():
            application.removeEventFilter(self)
        focused = self.window().focusWidget()
        if self._before is not None and (focused is self or self.isAncestorOf(focused)):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_below(self, chip: QWidget) -> None:
        window = self._page.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = min(scaled(340), window.width())
        self.setFixedWidth(width)
        column = self.layout()
        if column is not None:  # as high as the wrapped lines are at this width
            column.activate()
            self.setFixedHeight(column.totalHeightForWidth(width))
        below = chip.mapToGlobal(QPoint(chip.width() - width, chip.height() + 4))
        corner = window.mapFromGlobal(below)
        lowest = max(0, window.height() - self.height())
        self.move(max(0, corner.x()), min(corner.y(), lowest))

    def _is_beside(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonPress:
            return False
        return not self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))

    def _proposed(self, proposal: Proposal | None, *, differs: bool) -> str:
        if proposal is None and differs:
            return self.tr("Er komt geen ronde meer die anders kan. Pauze en afronding blijven.")
        if proposal is None:
            return self.tr("Er hoeft niets verdeeld te worden.")
        lines = [self.tr("Verdeel het verschil over de rondes die nog komen:")]
        lines += [f"{c.label}: {c.before} → {c.after} min" for c in proposal.changes]
        if proposal.left_over > 0:
            lines.append(self.tr("Dan ben je nog {0} min later klaar.").format(proposal.left_over))
        lines.append(self.tr("Pauze en afronding blijven zoals ze zijn."))
        return "\n".join(lines)

    def _spread(self) -> None:
        self.close()
        self.spread_chosen.emit()
