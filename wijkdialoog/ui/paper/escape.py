"""Esc in a field that has no use for it goes on to the window: back to where somebody came from."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def pass_escape_on(widget: QWidget) -> None:
    """Let what stands around a widget have the Esc that the widget took."""
    around = widget.parentWidget()
    if around is not None:
        escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(around, escape)
