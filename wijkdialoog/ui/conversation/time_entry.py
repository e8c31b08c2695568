"""A small field over the page in which one time is typed: how long, or when it began."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from wijkdialoog.domain.clock import StartOf
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import label

_WIDTH = 300


class TimeEntry(QFrame):
    """Enter stores, Esc leaves it as it was.

    entered   what was typed; the receiver closes the field when it was accepted
    finished  closed
    """

    entered = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.question = label("", "strong", wrap=True)
        self.field = QLineEdit()
        self.hint = label("", "small", wrap=True)
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        for widget in (self.question, self.field, self.hint):
            column.addWidget(widget)
        self.hide()

    def ask(self, question: str, hint: str) -> None:
        """Ask this."""
        self.question.setText(question)
        self.field.setAccessibleName(question)
        self.field.setAccessibleDescription(hint)
        self.hint.setText(hint)

    def open_at(self, place: QPoint, text: str) -> None:
        """Show the field with its lower left corner here (global), as far as there is room."""
        parent = self.parentWidget()
        self.field.setText(text)
        room = parent.width() if parent else scaled(_WIDTH)
        self.setFixedWidth(min(scaled(_WIDTH), room - 8))
        self.adjustSize()
        corner = parent.mapFromGlobal(place) if parent else place
        x = max(4, min(corner.x(), room - self.width() - 4))
        self.move(x, max(4, corner.y() - self.height() - 6))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    def close_entry(self) -> None:
        """Hide it."""
        if self.isVisible():
            self.hide()
            self.finished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_entry()
        else:
            super().keyPressEvent(event)


class LengthEntry(TimeEntry):
    """How long a turn lasts: "5", "90s", "1:30" or "2m30"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field.setPlaceholderText("2:00")
        self.ask(
            self.tr("Hoelang duurt een beurt?"),
            self.tr("Typ 5, 90s, 1:30 of 2m30. Leeg is zonder grens."),
        )


class StartEntry(TimeEntry):
    """When the round or the evening really began: "19:42"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.what = StartOf.ROUND
        self.field.setPlaceholderText("19:30")

    def ask_start(self, place: QPoint, what: StartOf, name: str, noted: str, planned: str) -> None:
        """Ask when it began.

        name     label of the round; not used for the evening
        noted    "19:42", as the clock has it
        planned  "19:30", or "" without a plan
        """
        self.what = what
        is_round = what is StartOf.ROUND
        question = (
            self.tr("Hoe laat begon ‘{0}’?").format(name)
            if is_round
            else self.tr("Hoe laat begon de avond?")
        )
        hint = self.tr("Nu staat er {0}.").format(noted)
        if planned and not is_round:
            hint += " " + self.tr("Gepland was {0}.").format(planned)
        self.ask(question, hint)
        self.open_at(place, noted)
