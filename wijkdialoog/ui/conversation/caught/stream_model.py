"""The lines of one round, newest first, as a list that changes row by row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wijkdialoog.domain.caught import Caught
from wijkdialoog.domain.contributions import Sensitive
from wijkdialoog.services.moments import clock_time

Index = QModelIndex | QPersistentModelIndex

CARD_ROLE = Qt.ItemDataRole.UserRole + 1
_JUST_NOW_MS = 60_000


@dataclass(frozen=True)
class StreamCard:
    """One card with its words.

    kind     "Droom"
    speaker  "Amina"; "" when not known
    notes    "gevoelig: gezondheid", "werd een bron", "vóór 1/10"
    suspicion  why somebody should be asked whether it is sensitive, or None
    """

    caught: Caught
    kind: str
    speaker: str
    notes: str = ""
    suspicion: Sensitive | None = None

    @property
    def id(self) -> str:
        """The id of the caught line."""
        return self.caught.id


class StreamModel(QAbstractListModel):
    """Shows `StreamCard`s; rows that stay keep their selection and an open editor."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cards: list[StreamCard] = []
        self.now_ms = 0
        self.just_now = ""

    @property
    def cards(self) -> Sequence[StreamCard]:
        """The cards, newest first."""
        return self._cards

    def show(self, cards: Sequence[StreamCard]) -> None:
        """Show these, newest first, with as few changes as possible."""
        fresh = list(cards)
        fresh_ids = {card.id for card in fresh}
        kept = [card.id for card in self._cards if card.id in fresh_ids]
        kept_ids = set(kept)
        if kept != [card.id for card in fresh if card.id in kept_ids]:
            self.beginResetModel()
            self._cards = fresh
            self.endResetModel()
            return
        self._remove_all_but(fresh_ids)
        self._insert_and_change(fresh)

    def row_of(self, id_: str) -> int:
        """Return the row of a line, or -1."""
        return next((row for row, card in enumerate(self._cards) if card.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many cards there are."""
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card itself for the delegate, and its words for a screen reader."""
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        if role == CARD_ROLE:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return card.caught.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (card.kind, card.speaker, self.time_of(card), card.caught.text, card.notes)
            return ". ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every card can be chosen and edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def time_of(self, card: StreamCard) -> str:
        """Return "20:11" on this computer's clock; "nu" in the first minute; "" when not known."""
        said = card.caught.said_ms
        if said is None:
            return ""
        if 0 <= self.now_ms - said < _JUST_NOW_MS:
            return self.just_now
        return clock_time(said)

    def _remove_all_but(self, ids: set[str]) -> None:
        for row in range(len(self._cards) - 1, -1, -1):
            if self._cards[row].id not in ids:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._cards[row]
                self.endRemoveRows()

    def _insert_and_change(self, fresh: list[StreamCard]) -> None:
        for row, card in enumerate(fresh):
            if row >= len(self._cards) or self._cards[row].id != card.id:
                self.beginInsertRows(QModelIndex(), row, row)
                self._cards.insert(row, card)
                self.endInsertRows()
            elif self._cards[row] is not card and self._cards[row] != card:
                self._cards[row] = card
                self.dataChanged.emit(self.index(row), self.index(row))
