"""A dossier does not open at the start: what happened, what is safe, and four ways on."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout

from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label


class Choice(Enum):
    """What the person wants now."""

    AGAIN = auto()
    OTHER = auto()
    NEW = auto()
    STOP = auto()


class TroubleDialog(QDialog):
    """Says the sentence and waits for a choice; closing it means stop.

    choice  what was chosen
    """

    def __init__(self, sentence: str, path: Path) -> None:
        super().__init__(None)
        self.choice = Choice.STOP
        self.setWindowTitle("Wijkdialoog")
        self.setMinimumWidth(scaled(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Dit dossier gaat nu niet open"), "title", wrap=True))
        column.addWidget(label(sentence, wrap=True))
        column.addWidget(label(str(path), "muted", wrap=True))
        column.addSpacing(8)
        for choice, text, role in self._ways_on():
            way = button(text, role, on_click=lambda choice=choice: self._choose(choice))
            column.addWidget(way)

    def _ways_on(self) -> list[tuple[Choice, str, str]]:
        return [
            (Choice.AGAIN, self.tr("Probeer het opnieuw"), "primary"),
            (Choice.OTHER, self.tr("Open een ander dossier…"), "plain"),
            (Choice.NEW, self.tr("Begin een nieuw dossier…"), "plain"),
            (Choice.STOP, self.tr("Sluit Wijkdialoog"), "plain"),
        ]

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
