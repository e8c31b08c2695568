"""How people went home over the dialogues of a wijk: a bar with figures and words for each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.tally import PastTally
from wijkdialoog.ui.tally.tally_bar import TallyBar
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, clear_layout, label
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.tally import counted_hands

_WIDEST_BAR = 420


class TallyHistory(QWidget):
    """Newest first. Below five hands there are only words: a bar would say too much."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        on_theme(self, lambda: self._rows.setSpacing(scaled(10)))

    def show_past(self, past: Sequence[PastTally]) -> None:
        """Show these evenings, given oldest first."""
        clear_layout(self._rows)
        for one in reversed(past):
            self._rows.addWidget(_row(one))

    @property
    def texts(self) -> list[str]:
        """What each row says, for who cannot see it and for tests."""
        rows = (self._rows.itemAt(place) for place in range(self._rows.count()))
        widgets = (item.widget() for item in rows if item is not None)
        return [widget.accessibleName() for widget in widgets if widget is not None]


def _row(past: PastTally) -> QWidget:
    made = QWidget()
    date = spoken_date(past.date) if past.date else ""
    name = " · ".join(part for part in (date, past.title) if part)
    counted = counted_hands(past.hands)
    made.setAccessibleName(". ".join(part for part in (name, past.own_question, counted) if part))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(ElidedLabel(name, "small-strong"))
    if past.own_question:
        column.addWidget(ElidedLabel(past.own_question, "small"))
    line = QHBoxLayout()
    if past.hands.can_be_compared:
        bar = TallyBar(past.hands)
        line.addWidget(bar, 1)
        on_theme(bar, lambda: bar.setMaximumWidth(scaled(_WIDEST_BAR)))
    line.addWidget(label(counted, "small", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(line)

    def fit() -> None:
        column.setSpacing(scaled(3))
        line.setSpacing(scaled(12))

    on_theme(made, fit)
    return made
