"""Cards of equal width in as many columns as fit."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import clear_layout


class CardGrid(QWidget):
    """A grid that deals its cards again when its width changes. A row of cards is equally high.

    least  smallest width of a card at 100 %, in pixels
    most   largest number of columns
    """

    def __init__(self, least: int = 210, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(14)
        on_theme(self, self._deal)

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards, in order."""
        return tuple(self._cards)

    def set_cards(self, cards: list[QWidget]) -> None:
        """Show other cards; the old ones are deleted."""
        clear_layout(self._grid)
        self._cards = cards
        self._columns = 0
        self._deal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is now."""
        super().resizeEvent(event)
        self._deal()

    def _deal(self) -> None:
        gap = self._grid.spacing()
        fitting = (self.width() + gap) // (scaled(self._least) + gap)
        columns = max(1, min(self._most, fitting, max(1, len(self._cards))))
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
            as_high_as_its_row = card.sizePolicy()
            as_high_as_its_row.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            card.setSizePolicy(as_high_as_its_row)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
