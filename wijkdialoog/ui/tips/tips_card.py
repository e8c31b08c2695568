"""The tips where no strip fits: over the page for as long as somebody reads them."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.tips.tip_words import Tips
from wijkdialoog.ui.widgets.basics import Card, button, column_in, label, scroll

_WIDTH = 420
_MARGIN = 16
_EDGE = 8


class TipsCard(Card):
    """Closes by Esc, by its button, and as soon as somebody goes on elsewhere.

    A part of the window and not a popup: popups cannot be read by a screen reader.
    """

    def __init__(self, tips: Tips, window: QWidget) -> None:
        super().__init__("hint-card", name=self.tr("Tips"), parent=window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleDescription(" ".join(tips))
        self._window = window
        self._application = QApplication.instance()
        self._before = window.focusWidget()
        self._words = _words(tips)
        self._area = scroll(self._words)
        self.shut = button(self.tr("Sluiten"), "plain", key="Esc", on_click=self.close)
        inside = self.column(margin=_MARGIN, spacing=12)
        inside.addWidget(label(self.tr("Tips voor nu"), "heading"))
        inside.addWidget(self._area, 1)
        inside.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignRight)
        escape = QShortcut(QKeySequence("Esc"), self, self.close)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open_above(self, opener: QWidget) -> None:
        """Show it above what opened it."""
        window = self._window
        width = min(scaled(_WIDTH), window.width() - 2 * _EDGE)
        around = self.sizeHint().height() - self._area.sizeHint().height()
        needed = self._words.heightForWidth(width - 2 * scaled(_MARGIN) - 4) + around
        corner = opener.mapTo(window, QPoint(opener.width(), 0))
        height = min(needed, corner.y() - 2 * _EDGE)
        left = max(_EDGE, min(corner.x(), window.width() - _EDGE) - width)
        self.setGeometry(left, corner.y() - _EDGE - height, width, height)
        self.show()
        self.raise_()
        self.shut.setFocus()
        if self._application is not None:
            self._application.installEventFilter(self)

    def close(self) -> bool:
        """Go, and give the focus back when it is still here."""
        if self._application is not None:
            self._application.removeEventFilter(self)
        if self.shut.hasFocus() and self._before is not None:
            self._before.setFocus()
        return super().close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who was typing and types on has read enough: no letter is lost."""
        before = self._before
        if isinstance(before, QLineEdit | QPlainTextEdit) and is_letter(event):
            self.close()
            QApplication.sendEvent(before, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click elsewhere, or the focus going elsewhere, ends it."""
        pressed = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress
        left = watched is self.shut and event.type() == QEvent.Type.FocusOut
        if left or (pressed and not self._holds(event)):
            self.close()
        return super().eventFilter(watched, event)

    def _holds(self, press: QEvent) -> bool:
        if not isinstance(press, QMouseEvent):
            return True
        return self.rect().contains(self.mapFromGlobal(press.globalPosition().toPoint()))


def _words(tips: Tips) -> QWidget:
    made = QWidget()
    column = column_in(made, 0, 12)
    for tip in tips:
        column.addWidget(label(f"•  {tip}", wrap=True))
    return made
