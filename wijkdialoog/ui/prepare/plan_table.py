"""The plan as a table that is edited in place, by mouse and by keyboard."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.plan import Fit, Round
from wijkdialoog.ui.prepare.plan_delegate import PlanDelegate
from wijkdialoog.ui.prepare.plan_model import EDITABLE, Column, PlanModel
from wijkdialoog.ui.theme import on_theme, scaled

_WIDTHS = {Column.TIME: 62, Column.ROUND: 178, Column.MINUTES: 74, Column.PER_PERSON: 98}
_ROW_HEIGHT = 46
_NARROW = 700
"""Below this width, at 100 % text, the columns take less."""
_NARROW_WIDTHS = {Column.TIME: 54, Column.ROUND: 156, Column.MINUTES: 54, Column.PER_PERSON: 88}
_NARROWEST = 520
_NARROWEST_WIDTHS = {
    Column.TIME: 56,
    Column.ROUND: 134,
    Column.MINUTES: 44,
    Column.PER_PERSON: 84,
}


class PlanTable(QTableView):
    """Rounds in rows, as high as all of them: the page scrolls, not the table.

    Enter, F2 or typing edits a cell; Tab leaves the table.

    selected       the id of the round that is selected now ("" when none)
    edited         a Round with one field changed
    moved          id of a round and the place (from 0) it should get
    add_requested, remove_requested  Insert and Delete
    """

    selected = Signal(str)
    edited = Signal(object)
    moved = Signal(str, int)
    add_requested = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Rondes van het draaiboek"))
        self._model = PlanModel(self)
        self._model.edited.connect(self.edited)
        self._model.moved.connect(self.moved)
        self.setModel(self._model)
        self._delegate = PlanDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        on_theme(self, self._fit)

    @property
    def current_round(self) -> Round | None:
        """The round that is selected."""
        row = self.currentIndex().row()
        return self._model.rounds[row] if 0 <= row < len(self._model.rounds) else None

    def show_rounds(self, rounds: tuple[Round, ...], start: str | None, fit: Fit) -> None:
        """Show these rounds; the selected round and column stay, or their neighbour."""
        row, column = self.currentIndex().row(), max(0, self.currentIndex().column())
        before = self.current_round
        self._model.show_rounds(rounds, start, fit)
        if (rounds and self.current_round != before) or not self.currentIndex().isValid():
            kept = self._model.row_of(before.id) if before else -1
            row = kept if kept >= 0 else max(0, min(row, len(rounds) - 1))
            self.setCurrentIndex(self._model.index(row, column or Column.ROUND))
        self._fit()

    def select_round(self, round_id: RoundId, *, edit: bool = False) -> None:
        """Select a round, and begin to edit its name when asked."""
        index = self._model.index(self._model.row_of(round_id), Column.ROUND)
        self.setCurrentIndex(index)
        if edit:
            self.setFocus()
            self.edit(index)

    def commit(self) -> None:
        """Store what is half typed in a cell."""
        self._delegate.commit_open_editor()

    def type_again(self) -> None:
        """What was typed in a cell could not be stored: bring it back."""
        self._delegate.type_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the round, Insert adds one, Delete takes it away."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_selected(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._edit_current()
        else:
            super().keyPressEvent(event)

    def move_selected(self, step: int) -> None:
        """Ask to move the selected round up (-1) or down (1); at the edge nothing happens."""
        row = self.currentIndex().row()
        if 0 <= row + step < len(self._model.rounds) and row >= 0:
            self.moved.emit(self._model.rounds[row].id, row + step)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Rows move within this table only."""
        super().dragMoveEvent(event)
        if event.source() is not self:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what they need at this width."""
        super().resizeEvent(event)
        self._fit_columns()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.QUESTION, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        """As high as its rows."""
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(scaled(34))
        self._fit_columns()
        rows = self._model.rowCount() * scaled(_ROW_HEIGHT)
        self.setFixedHeight(scaled(34) + rows + 4)

    def _fit_columns(self) -> None:
        widths = _WIDTHS
        if self.width() < scaled(_NARROWEST):
            widths = _NARROWEST_WIDTHS
        elif self.width() < scaled(_NARROW):
            widths = _NARROW_WIDTHS
        for column, width in widths.items():
            self.setColumnWidth(column, scaled(width))

    def _edit_current(self) -> None:
        # The Enter that closes an editor also arrives here; it must not open it again.
        if self.state() is QAbstractItemView.State.EditingState:
            return
        index = self.currentIndex()
        if index.isValid() and index.column() not in EDITABLE:
            index = self._model.index(index.row(), Column.ROUND)
            self.setCurrentIndex(index)
        if index.isValid():
            self.edit(index)

    def _tell_selected(self, current: QModelIndex, _previous: QModelIndex) -> None:
        round_ = self._model.rounds[current.row()] if current.isValid() else None
        self.selected.emit(round_.id if round_ else "")
