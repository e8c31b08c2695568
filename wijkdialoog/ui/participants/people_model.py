"""The people at the table as rows: what each cell says."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wijkdialoog.domain.dialogue import Function, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.in_minutes import InMinutes, in_minutes
from wijkdialoog.domain.people import Person, Role
from wijkdialoog.ui.words.people import function_label, presence_label, role_label, seat_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

SEAT_ROLE = int(Qt.ItemDataRole.UserRole)
"""Item role that returns the whole `Seat` of a row."""


class Column(IntEnum):
    """The columns from left to right."""

    SEAT = 0
    NAME = 1
    ROLE = 2
    ORGANISATION = 3
    IN_MINUTES = 4
    PRESENCE = 5
    FUNCTION = 6
    MORE = 7


CHOICES = frozenset({Column.ROLE, Column.IN_MINUTES, Column.PRESENCE, Column.FUNCTION})
"""Columns where a menu gives the choice; the others are typed in."""


class PeopleModel(QAbstractTableModel):
    """Shows seats; changes go through the page, so nothing is edited here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seats: tuple[Seat, ...] = ()

    @property
    def seats(self) -> tuple[Seat, ...]:
        """What is shown, in seating order."""
        return self._seats

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show other values; the same people in the same order keep selection and editor."""
        same = [seat.id for seat in seats] == [seat.id for seat in self._seats]
        if not same:
            self.beginResetModel()
        self._seats = tuple(seats)
        if not same:
            self.endResetModel()
        elif seats:
            self.dataChanged.emit(self.index(0, 0), self.index(len(seats) - 1, len(Column) - 1))

    def row_of(self, participant_id: ParticipantId | None) -> int:
        """Return the row of somebody, or -1."""
        found = (row for row, seat in enumerate(self._seats) if seat.id == participant_id)
        return next(found, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row for each seat."""
        return 0 if parent.isValid() else len(self._seats)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The same columns always; the view hides what does not fit."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text for showing, editing and reading aloud, and the seat itself."""
        if not index.isValid():
            return None
        seat = self._seats[index.row()]
        if role == SEAT_ROLE:
            return seat
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell_text(seat, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._heading(column)}: {cell_text(seat, column)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words above a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            hidden = section in (Column.SEAT, Column.MORE)
            return "" if hidden else self._heading(Column(section))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._heading(Column(section))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen; names, organisations and own labels can be typed."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and self._is_typed(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _is_typed(self, index: Index) -> bool:
        if index.column() == Column.NAME:
            return True
        has_person = self._seats[index.row()].person is not None
        return has_person and index.column() in (Column.ORGANISATION, Column.IN_MINUTES)

    def _heading(self, column: Column) -> str:
        return {
            Column.SEAT: self.tr("Stoel"),
            Column.NAME: self.tr("Naam"),
            Column.ROLE: self.tr("Rol"),
            Column.ORGANISATION: self.tr("Organisatie"),
            Column.IN_MINUTES: self.tr("In het verslag"),
            Column.PRESENCE: self.tr("Aanwezig"),
            Column.FUNCTION: self.tr("Taak"),
            Column.MORE: self.tr("Meer"),
        }[column]


def cell_text(seat: Seat, column: Column) -> str:
    """Return what a cell shows."""
    match column:
        case Column.SEAT:
            return str(seat.participant.seat + 1)
        case Column.NAME:
            return seat_name(seat)
        case Column.ROLE:
            return role_text(seat)
        case Column.ORGANISATION:
            return seat.organisation.name if seat.organisation else ""
        case Column.IN_MINUTES:
            return in_minutes_text(seat.person) if seat.person else ""
        case Column.PRESENCE:
            return presence_label(seat.participant.presence)
        case Column.FUNCTION:
            plain = seat.participant.function is Function.PARTICIPANT
            return "" if plain else function_label(seat.participant.function)
        case _:
            return "⋯"


def role_text(seat: Seat) -> str:
    """Return "bewoner"; "organisatie" for somebody of an organisation without a role; or ""."""
    if seat.person is not None and seat.person.role is not None:
        return role_label(seat.person.role)
    return QCoreApplication.translate("PeopleModel", "organisatie") if seat.organisation else ""


def in_minutes_text(person: Person) -> str:
    """Return what somebody is called in the minutes: "voornaam", "naam" or ‘een bewoner’."""
    return in_minutes_words(in_minutes(person), person)


def in_minutes_words(choice: InMinutes, person: Person | None) -> str:
    """Return a choice in words. The words in quotes are what is printed."""
    if choice is InMinutes.FIRST_NAME:
        return QCoreApplication.translate("PeopleModel", "voornaam")
    if choice is InMinutes.NAME:
        return QCoreApplication.translate("PeopleModel", "naam")
    if choice is InMinutes.LABEL and person is not None:
        return f"‘{person.label}’"
    role = person.role if person else None
    if role in (None, Role.OTHER):
        return QCoreApplication.translate("PeopleModel", "‘een deelnemer’")
    return QCoreApplication.translate("PeopleModel", "‘een {role}’").format(role=role_label(role))
