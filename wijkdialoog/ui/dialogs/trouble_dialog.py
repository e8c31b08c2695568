"""A dossier does not open at the start: what happened, what is safe, and the ways on."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from wijkdialoog.ui.dialogs.in_reach import column_in, keep_in_reach, words_with_path
from wijkdialoog.ui.widgets.basics import button, label


class Choice(Enum):
    """What the person wants now."""

    AGAIN = auto()
    RESCUE = auto()
    LAST_COPY = auto()
    OTHER = auto()
    NEW = auto()
    STOP = auto()


class TroubleDialog(QDialog):
    """Says the sentence and waits for a choice; closing it means stop.

    damaged   the file can be read in part: that comes first
    has_copy  there is a copy that opens
    stays     trying again gives the same: another dossier comes first
    choice    what was chosen
    """

    def __init__(
        self,
        sentence: str,
        path: Path,
        *,
        damaged: bool = False,
        has_copy: bool = False,
        stays: bool = False,
    ) -> None:
        super().__init__(None)
        self.choice = Choice.STOP
        self._damaged = damaged
        self._has_copy = has_copy
        self._stays = stays
        self.setWindowTitle("Wijkdialoog")
        inner = QWidget(self)
        column = column_in(inner)
        column.addWidget(label(self.tr("Dit dossier gaat nu niet open"), "title", wrap=True))
        column.addWidget(label(sentence, wrap=True))
        column.addWidget(words_with_path("{0}", path, "muted"))
        column.addSpacing(8)
        for choice, text, role in self._ways_on():
            way = button(text, role, on_click=lambda choice=choice: self._choose(choice))
            column.addWidget(way)
        keep_in_reach(self, inner, column, 560)

    def _ways_on(self) -> list[tuple[Choice, str, str]]:
        again = (Choice.AGAIN, self.tr("Probeer het opnieuw"))
        first: list[tuple[Choice, str, str]] = [(*again, "primary")]
        if self._damaged:
            first = [(Choice.RESCUE, self.tr("Red wat leesbaar is"), "primary"), (*again, "plain")]
        if self._has_copy:
            first.append((Choice.LAST_COPY, self.tr("Open de laatste reservekopie"), "plain"))
        others = [
            (Choice.OTHER, self.tr("Open een ander dossier…"), "plain"),
            (Choice.NEW, self.tr("Begin een nieuw dossier…"), "plain"),
        ]
        if self._stays:
            first, others = [(Choice.OTHER, others[0][1], "primary")], others[1:]
        return [
            *first,
            *others,
            (Choice.STOP, self.tr("Sluit Wijkdialoog"), "plain"),
        ]

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()
