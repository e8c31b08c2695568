"""The rounds of a dialogue as rows of a table: time, round, question, minutes, per person."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.plan import (
    Fit,
    Misfit,
    Round,
    RoundForm,
    Slot,
    clock_times,
    seconds_per_person,
)
from wijkdialoog.ui.prepare.fit_words import minutes_and_seconds
from wijkdialoog.ui.words.rounds import round_form_label
from wijkdialoog.ui.words.saying import plural

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MIME = "application/x-wijkdialoog-round"


class Column(IntEnum):
    """The columns from left to right."""

    TIME = 0
    ROUND = 1
    QUESTION = 2
    MINUTES = 3
    PER_PERSON = 4


EDITABLE = (Column.ROUND, Column.QUESTION, Column.MINUTES)

FORM_ROLE = Qt.ItemDataRole.UserRole
"""How people speak in the round, in words: the second line of the round column."""
KIND_ROLE = Qt.ItemDataRole.UserRole + 1
SHORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the time per person is short."""


class PlanModel(QAbstractTableModel):
    """Shows rounds; asks for changes, never makes them.

    edited  a Round with one field changed
    moved   id of a round and the place (from 0) it should get
    """

    edited = Signal(object)
    moved = Signal(str, int)

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._rounds: tuple[Round, ...] = ()
        self._slots: tuple[Slot, ...] = ()
        self._people = 0
        self._short: frozenset[str] = frozenset()

    @property
    def rounds(self) -> tuple[Round, ...]:
        """What is shown, in order."""
        return self._rounds

    def show_rounds(self, rounds: Sequence[Round], start: str | None, fit: Fit) -> None:
        """Show these rounds. Rows that stay keep their selection and an open editor."""
        same_rows = [r.id for r in rounds] == [r.id for r in self._rounds]
        if not same_rows:
            self.beginResetModel()
        self._rounds = tuple(rounds)
        self._slots = clock_times(start, rounds) if start else ()
        self._people = fit.people
        self._short = frozenset(
            problem.label for problem in fit.problems if problem.misfit is Misfit.SHORT_TURNS
        )
        if not same_rows:
            self.endResetModel()
        elif rounds:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rounds) - 1, len(Column) - 1))

    def row_of(self, round_id: RoundId | None) -> int:
        """Return the row of a round, or -1."""
        return next((row for row, r in enumerate(self._rounds) if r.id == round_id), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """One row for each round."""
        return 0 if parent.isValid() else len(self._rounds)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """Always the same columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TIME: self.tr("Tijd"),
            Column.ROUND: self.tr("Ronde"),
            Column.QUESTION: self.tr("Vraag"),
            Column.MINUTES: self.tr("Min."),
            Column.PER_PERSON: self.tr("Ieder"),
        }[Column(section)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, edits and says aloud."""
        round_ = self._rounds[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(round_, index.row(), column)
        if role == Qt.ItemDataRole.EditRole:
            return self._editable(round_, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(round_, index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole and column is Column.QUESTION:
            return round_.question
        return {
            FORM_ROLE: self._form(round_),
            KIND_ROLE: round_.kind,
            SHORT_ROLE: round_.label in self._short,
        }.get(Qt.ItemDataRole(role))

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the change; the new value is shown after it was stored."""
        round_ = self._rounds[index.row()]
        column = Column(index.column())
        if role != Qt.ItemDataRole.EditRole or value == self._editable(round_, column):
            return False
        if column is Column.ROUND:
            self.edited.emit(replace(round_, label=str(value)))
        elif column is Column.QUESTION:
            self.edited.emit(replace(round_, question=str(value)))
        elif column is Column.MINUTES:
            minutes = value if isinstance(value, int) and value > 0 else None
            self.edited.emit(replace(round_, minutes=minutes))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Everything can be selected and dragged; computed cells cannot be edited."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in EDITABLE else flags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802
        """Rows move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802
        """Only our own rows."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        """The id of the dragged round."""
        data = QMimeData()
        data.setData(_MIME, QByteArray(self._rounds[indexes[0].row()].id.encode()))
        return data

    def dropMimeData(  # noqa: N802
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: AnyIndex
    ) -> bool:
        """Ask for the move. False: the view must not take rows out itself."""
        if not data.hasFormat(_MIME):
            return False
        round_id = RoundId(bytes(data.data(_MIME).data()).decode())
        target = row if row >= 0 else parent.row() if parent.isValid() else len(self._rounds)
        before = self.row_of(round_id)
        place = target - 1 if 0 <= before < target else target
        if before >= 0 and place != before:
            self.moved.emit(round_id, place)
        return False

    def _shown(self, round_: Round, row: int, column: Column) -> str:
        if column is Column.TIME:
            return self._slots[row].start if self._slots else ""
        if column is Column.ROUND:
            return round_.label
        if column is Column.QUESTION:
            return round_.question
        if column is Column.MINUTES:
            return str(round_.minutes) if round_.minutes else "–"
        return self._per_person(round_)

    def _editable(self, round_: Round, column: Column) -> object:
        if column is Column.MINUTES:
            return round_.minutes or 0
        return round_.label if column is Column.ROUND else round_.question

    def _per_person(self, round_: Round) -> str:
        seconds = seconds_per_person(round_, self._people)
        if seconds is None:
            return ""
        time = minutes_and_seconds(seconds)
        return self.tr("{0} kort").format(time) if round_.label in self._short else time

    def _form(self, round_: Round) -> str:
        form = round_form_label(round_.form)
        if not round_.thinking_minutes or round_.form is RoundForm.SILENT_WRITING:
            return form
        return self.tr("{0}, {1} min. stil").format(form, round_.thinking_minutes)

    def _spoken(self, round_: Round, row: int, column: Column) -> str:
        if column is Column.ROUND:
            return f"{round_.label}, {self._form(round_)}"
        if column is Column.MINUTES:
            return plural(round_.minutes or 0, self.tr("{n} minuut"), self.tr("{n} minuten"))
        return self._shown(round_, row, column)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    vertical = Qt.AlignmentFlag.AlignVCenter
    if column in (Column.MINUTES, Column.PER_PERSON):
        return vertical | Qt.AlignmentFlag.AlignHCenter
    return vertical | Qt.AlignmentFlag.AlignLeft
