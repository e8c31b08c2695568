"""The turn sheet as a table: a row for each person, a box for coming and one for each round."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.domain.typing_over import TypedOver, is_chair
from wijkdialoog.ui.words.people import seat_name

Index = QModelIndex | QPersistentModelIndex

NAME, PRESENT, FIRST_ROUND = 0, 1, 2
BOX_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Box:
    """One box of the sheet.

    kind    gives the tick its colour; None: being there
    locked  cannot be changed here: the round ran by the clock, or a chair stands for a number
    """

    ticked: bool
    kind: RoundKind | None = None
    locked: bool = False


class TickModel(QAbstractTableModel):
    """Read only; the table asks, the page acts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._typed: TypedOver | None = None

    @property
    def seats(self) -> tuple[Seat, ...]:
        """The rows."""
        return self._typed.seats if self._typed else ()

    def show_typed(self, typed: TypedOver) -> None:
        """Show these; rows and columns that stay keep the chosen box."""
        before, self._typed = self._typed, typed
        if before is None or _shape(before) != _shape(typed):
            self.beginResetModel()
            self.endResetModel()
        elif before != typed:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def seat(self, index: Index) -> Seat | None:
        """Whose row it is."""
        return self.seats[index.row()] if index.isValid() else None

    def round_id(self, index: Index) -> RoundId | None:
        """Which round a box belongs to; None for the name and for being there."""
        place = index.column() - FIRST_ROUND
        return self._typed.rounds[place].id if self._typed and place >= 0 else None

    def row_of(self, id_: ParticipantId) -> int:
        """The row of somebody, or -1."""
        return next((row for row, seat in enumerate(self.seats) if seat.id == id_), -1)

    def box(self, index: Index) -> Box | None:
        """The box of a cell; None for a name."""
        typed, seat = self._typed, self.seat(index)
        if typed is None or seat is None or index.column() == NAME:
            return None
        if index.column() == PRESENT:
            return Box(seat.participant.presence.was_there, locked=is_chair(seat.id))
        round_ = typed.rounds[index.column() - FIRST_ROUND]
        ticked = (seat.id, round_.id) in typed.ticks
        locked = round_.id in typed.timed or typed.dialogue.closed
        return Box(ticked, round_.kind, locked)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many people."""
        return 0 if parent is not None and parent.isValid() else len(self.seats)

    def columnCount(self, parent: Index | None = None) -> int:
        """Name, being there, and the rounds."""
        if parent is not None and parent.isValid():
            return 0
        return FIRST_ROUND + (len(self._typed.rounds) if self._typed else 0)

    def head(self, column: int) -> tuple[str, str]:
        """The number and the words above a column: ("3", "Dromen"), ("", "Er was")."""
        if column == NAME:
            return "", self.tr("Naam")
        if column == PRESENT:
            return "", self.tr("Was er")
        round_ = self._typed.rounds[column - FIRST_ROUND] if self._typed else None
        return (str(column - PRESENT), round_.label) if round_ else ("", "")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heads for a screen reader; the header itself shortens them."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join(words for words in self.head(section) if words)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, or the box with its words."""
        seat = self.seat(index)
        if seat is None:
            return None
        if role == BOX_ROLE:
            return self.box(index)
        if index.column() == NAME:
            wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)
            return seat_name(seat) if role in wanted else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, seat)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be corrected."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        seat = self.seat(index)
        if seat is not None and index.column() == NAME and not is_chair(seat.id):
            return usual | Qt.ItemFlag.ItemIsEditable
        return usual

    def _spoken(self, index: Index, seat: Seat) -> str:
        box = self.box(index)
        yes = self.tr("aangekruist") if box and box.ticked else self.tr("leeg")
        head = self.headerData(index.column(), Qt.Orientation.Horizontal)
        return f"{seat_name(seat)}, {head}: {yes}"


def _shape(typed: TypedOver) -> object:
    rounds = [(round_.id, round_.label) for round_ in typed.rounds]
    return [seat.id for seat in typed.seats], rounds
