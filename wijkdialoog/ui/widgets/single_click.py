"""For who clicks twice on everything: a double click is one click.

Some buttons move the evening on and then stand there again for the next step. There the second
half of a double click would skip somebody unseen.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton


class _SingleClick(QObject):
    """Keeps the second press of a double click from a button; keys work as ever."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take away what Qt would treat as another press."""
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(
            watched, event
        )


def once_for_a_double_click(*buttons: QAbstractButton) -> None:
    """Let a double click on these buttons do what one click does."""
    for made in buttons:
        made.installEventFilter(_SingleClick(made))
