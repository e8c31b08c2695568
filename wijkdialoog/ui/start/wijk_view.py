"""The dialogues of one wijk, newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.tally import PastTally
from wijkdialoog.services.dialogues import DialogueCard
from wijkdialoog.ui.start.cards import DialogueRow
from wijkdialoog.ui.start.events import by_event
from wijkdialoog.ui.tally.tally_history import TallyHistory
from wijkdialoog.ui.widgets.basics import EmptyPane, button, clear_layout, label


class WijkView(QWidget):
    """A heading with a way back, and a row for each dialogue.

    dialogue_chosen(Dialogue), bin_requested(DialogueId), new_requested, back_requested
    """

    dialogue_chosen = Signal(object)
    bin_requested = Signal(object)
    new_requested = Signal()
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = button(self.tr("‹ Mijn wijken"), "link", on_click=self.back_requested.emit)
        self._title = label("", "title", wrap=True)
        self._place = label("", "muted")
        self._went_home = label(self.tr("Hoe mensen naar huis gingen"), "heading", wrap=True)
        self.history = TallyHistory()
        self.show_history(())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(
            button(self.tr("Nieuwe dialoog"), "primary", key="Ctrl N", on_click=self._ask_new)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self._place)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addSpacing(12)
        column.addWidget(self._went_home)
        column.addWidget(self.history)
        column.addStretch(1)

    @property
    def rows(self) -> tuple[DialogueRow, ...]:
        """The rows, newest dialogue first."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        found = (item.widget() for item in items if item is not None)
        return tuple(row for row in found if isinstance(row, DialogueRow))

    def show_wijk(self, name: str, municipality: str, dialogues: list[DialogueCard]) -> None:
        """Show the dialogues of a wijk; the row that had the focus keeps its place."""
        place = next((n for n, row in enumerate(self.rows) if row.hasFocus()), None)
        self._title.setText(name)
        self._place.setText(municipality)
        self._place.setVisible(bool(municipality))
        clear_layout(self._rows)
        for group in by_event(dialogues):
            if group.heading:
                self._rows.addWidget(label(group.heading, "small-strong", wrap=True))
            for card in group.cards:
                self._rows.addWidget(self._row(card))
        if not dialogues:
            self._rows.addWidget(self._empty())
        if place is not None:
            QTimer.singleShot(0, self, lambda: self.focus_row(place))

    def show_history(self, past: Sequence[PastTally]) -> None:
        """Show the faces counted at the end of these dialogues; nothing when nobody counted."""
        self.history.show_past(past)
        self.history.setVisible(bool(past))
        self._went_home.setVisible(bool(past))

    def focus_row(self, place: int) -> None:
        """Put the focus on a row, or on the nearest there is."""
        rows = self.rows
        if rows:
            rows[max(0, min(place, len(rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, card: DialogueCard) -> DialogueRow:
        row = DialogueRow(card)
        row.activated.connect(lambda: self.dialogue_chosen.emit(card.dialogue))
        row.bin_requested.connect(lambda: self._ask_bin(card.dialogue.id))
        row.moved.connect(lambda step: self._move(row, step))
        return row

    def _move(self, row: DialogueRow, step: int) -> None:
        self.focus_row(self.rows.index(row) + step)

    def _ask_bin(self, dialogue_id: DialogueId) -> None:
        self.bin_requested.emit(dialogue_id)

    def _ask_new(self) -> None:
        self.new_requested.emit()

    def _empty(self) -> EmptyPane:
        text = self.tr("Hier komen de dialogen van deze wijk te staan.")
        return EmptyPane(text)
