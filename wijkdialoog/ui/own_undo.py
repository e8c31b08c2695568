"""Ctrl+Z in a field: its own typing first, then the last act."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class OwnUndoFirst(QObject):
    """Lets a field keep Ctrl+Z only while it has typing of its own to take back.

    Qt's fields claim the key even when they have nothing to undo; then the act would never get it.
    A field that was emptied by us must be emptied with `setText("")`, which forgets its typing.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # On the field with the focus only: a filter on everything would see each paint event.
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit | QTextEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the key to the window when the field cannot use it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and _cannot_undo(watched)) or (redo and _cannot_redo(watched)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _cannot_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return not field.isUndoAvailable() or field.isReadOnly()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.document().isUndoAvailable() or field.isReadOnly()
    return False


def _cannot_redo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return not field.isRedoAvailable() or field.isReadOnly()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.document().isRedoAvailable() or field.isReadOnly()
    return False
