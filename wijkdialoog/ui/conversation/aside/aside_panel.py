"""What can stand beside the conversation in the place of the caught lines, for a moment."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.actions import key_name, spec
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll


class AsidePanel(QFrame):
    """A title, a button to close it, and something that scrolls. Only for the facilitator's eyes.

    closed    the facilitator has seen enough
    finished  it stays, and the focus goes back to the line
    typed     letters typed while it had the focus: they belong to the line
    """

    closed = Signal()
    finished = Signal()
    typed = Signal(str)

    def __init__(self, title: str, action: str, parent: QWidget | None = None) -> None:
        """Make a panel.

        action  id of the action in `ui.action_table` that opens and closes it
        """
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(title)
        self.title = label(title, "strong", wrap=True)
        self.close_button = button(self.tr("Sluiten"), "light-chip", on_click=self.closed.emit)
        self.close_button.setAccessibleName(self.tr("{0}: sluiten").format(title))
        self.close_button.setToolTip(key_name(spec(action).keys[0]))
        self.inside = QWidget()
        self.lines = QVBoxLayout(self.inside)
        self.area = scroll(self.inside)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.area, 1)
        on_theme(self, lambda: self._rescale(column))

    def take_focus(self) -> None:
        """Let the keys work here."""
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the line, and so does whoever just types on."""
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        elif is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _rescale(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(16, scaled(12), 12, scaled(8))
        column.setSpacing(scaled(8))
        self.lines.setContentsMargins(0, 0, scaled(8), 0)
        self.lines.setSpacing(scaled(8))


def is_letter(event: QKeyEvent) -> bool:
    """Return whether a key types a letter, a digit or a sign."""
    steering = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & steering
