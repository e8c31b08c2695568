"""Changing the words of a card on the card itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class CardEditor(QPlainTextEdit):
    """Enter stores, Shift+Enter makes a new line, Escape leaves the words as they were.

    submitted  with the text; also when the focus goes elsewhere, so nothing typed is lost
    cancelled  Escape, or nothing was changed
    """

    submitted = Signal(str)
    cancelled = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._before = text
        self._finished = False
        self.setAccessibleName(self.tr("Tekst van de kaart"))
        self.setToolTip(self.tr("Enter bewaart, Shift+Enter maakt een nieuwe regel"))
        self.setTabChangesFocus(True)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def reopen(self) -> None:
        """Stay open after the text was refused."""
        self._finished = False
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Escape leaves."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._finished = True
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when somebody clicks elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.finish()

    def finish(self) -> None:
        """Store the words, once; unchanged or empty words change nothing."""
        if self._finished:
            return
        self._finished = True
        text = self.toPlainText()
        if text.strip() and text != self._before:
            self.submitted.emit(text)
        else:
            self.cancelled.emit()
