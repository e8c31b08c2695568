"""The table of people: choose, type, drag rows, remove. It asks; the page acts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from wijkdialoog.domain.dialogue import Presence, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.ui.participants.people_columns import widths
from wijkdialoog.ui.participants.people_delegate import Commit, PeopleDelegate
from wijkdialoog.ui.participants.people_menus import Choose, fill_choices, fill_submenus
from wijkdialoog.ui.participants.people_model import (
    CHOICES,
    Column,
    Index,
    PeopleModel,
)
from wijkdialoog.ui.participants.row_drag import RowDrag
from wijkdialoog.ui.theme import on_theme, scaled, text_percent

_ROW = 44  # px high at 100 %


class PeopleTable(QTableView):
    """One row for each seat.

    move_requested(id, seat)   drag a row, or Alt+↑ and Alt+↓
    remove_requested(ids)      Delete
    role_chosen(ids, Role | None), minutes_chosen(ids, InMinutes), presence_chosen(ids, Presence),
    function_chosen(ids, Function)   for all selected rows at once
    contact_requested(id)      somebody wants to see or change an e-mail address
    person_selected(id)        the current row changed by hand
    """

    move_requested = Signal(object, int)
    remove_requested = Signal(object)
    role_chosen = Signal(object, object)
    minutes_chosen = Signal(object, object)
    presence_chosen = Signal(object, object)
    function_chosen = Signal(object, object)
    contact_requested = Signal(object)
    person_selected = Signal(object)

    def __init__(
        self,
        commit: Commit,
        organisations: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._people = PeopleModel(self)
        self._drag = RowDrag(self, _ROW)
        self._showing = False
        self._lent: Column | None = None
        self.menu: QMenu | None = None
        self.setModel(self._people)
        delegate = PeopleDelegate(self, commit, organisations)
        delegate.closeEditor.connect(lambda: QTimer.singleShot(0, self, lambda: self._lend(None)))
        self.setItemDelegate(delegate)
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        on_theme(self, self._fit)

    @property
    def seats(self) -> tuple[Seat, ...]:
        """What is shown, in seating order."""
        return self._people.seats

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show other values; the selection stays with the same people."""
        selected, current = self.selected_ids(), self.current_id()
        column = max(Column.NAME, self.currentIndex().column())
        self._showing = True
        self._people.show_seats(seats)
        for row in range(self._people.rowCount()):
            self.setRowHeight(row, scaled(_ROW))
        self._choose(selected, current, column)
        self._showing = False
        self.updateGeometry()

    def current_id(self) -> ParticipantId | None:
        """The participant of the current row, or None."""
        row = self.currentIndex().row()
        return self.seats[row].id if 0 <= row < len(self.seats) else None

    def selected_ids(self) -> list[ParticipantId]:
        """The participants of the selected rows, in seating order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self.seats[row].id for row in rows if row < len(self.seats)]

    def select(self, participant_id: ParticipantId | None) -> None:
        """Choose somebody's row and bring it into view."""
        row = self._people.row_of(participant_id)
        if row >= 0:
            self._showing = True
            self.setCurrentIndex(self._people.index(row, Column.NAME))
            self._showing = False

    def type_label(self, participant_id: ParticipantId) -> None:
        """Open the field for somebody's own label."""
        index = self._people.index(self._people.row_of(participant_id), Column.IN_MINUTES)
        super().edit(index)

    def whole_height(self) -> int:
        """Height at which every row can be seen."""
        rows = self._people.rowCount() * scaled(_ROW)
        bar = self.horizontalScrollBar()
        sideways = bar.sizeHint().height() if bar.maximum() > bar.minimum() else 0
        return self.horizontalHeader().height() + rows + 2 * self.frameWidth() + sideways

    def sizeHint(self) -> QSize:
        """Ask for all rows."""
        return QSize(scaled(600), self.whole_height())

    def minimumSizeHint(self) -> QSize:
        """A few rows at least; the others scroll."""
        rows = min(3, max(1, self._people.rowCount()))
        return QSize(scaled(240), self.horizontalHeader().height() + rows * scaled(_ROW) + 4)

    # Choosing and typing -----------------------------------------------------

    def open_choices(self, index: Index) -> None:
        """Show the choices of a cell; the choice holds for all selected rows."""
        ids = self._ids_for(index)
        menu = QMenu(self)
        fill_choices(menu, Column(index.column()), self.seats[index.row()], self._choosing(ids))
        self._pop_up(menu, self.visualRect(self._people.index(index.row(), index.column())))

    def open_more(self, index: Index) -> None:
        """Show everything that can be done with a person."""
        ids, seat = self._ids_for(index), self.seats[index.row()]
        menu = QMenu(self)
        up = menu.addAction(self.tr("Een stoel terug\tAlt+↑"))
        up.triggered.connect(lambda: self._step(seat, -1))
        down = menu.addAction(self.tr("Een stoel verder\tAlt+↓"))
        down.triggered.connect(lambda: self._step(seat, +1))
        menu.addSeparator()
        fill_submenus(menu, seat, self._choosing(ids))
        organisation = self._people.index(index.row(), Column.ORGANISATION)
        if self._can_type(organisation):
            typing = menu.addAction(self.tr("Organisatie…"))
            typing.triggered.connect(lambda: self._open(organisation))
        if seat.person is not None:
            contact = menu.addAction(self.tr("E-mailadres…"))
            contact.triggered.connect(lambda: self.contact_requested.emit(seat.id))
        menu.addSeparator()
        remove = menu.addAction(self.tr("Van tafel halen\tDelete"))
        remove.triggered.connect(lambda: self.remove_requested.emit(ids))
        self._pop_up(menu, self.visualRect(self._people.index(index.row(), Column.MORE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open a cell, Space ticks presence, Delete removes, Alt+↑↓ moves."""
        key, index = event.key(), self.currentIndex()
        if not index.isValid() or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
            return
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(self.seats[index.row()], -1 if key == Qt.Key.Key_Up else +1)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(index)
        elif plain and key == Qt.Key.Key_Delete:
            self.remove_requested.emit(self.selected_ids() or [self.current_id()])
        elif plain and key == Qt.Key.Key_Space:
            self._toggle_presence(index)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The right button and the menu key show everything that can be done."""
        index = self.indexAt(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
        if index.isValid():
            self.open_more(index)

    # Dragging a row ----------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a row by its six dots; elsewhere choose the cell."""
        index = self.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if left and index.isValid() and index.column() == Column.SEAT:
            self._drag.take(self.seats[index.row()].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a dragged row would land."""
        if self._drag.is_going_on:
            self._drag.move(event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row down, or open the choices of the cell that was clicked."""
        if self._drag.is_going_on:
            self._drop()
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() != Qt.MouseButton.LeftButton or not plain or not index.isValid():
            return
        if index.column() == Column.MORE:
            self.open_more(index)
        elif self._has_choices(index):
            self.open_choices(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and a line where a dragged row would land."""
        super().paintEvent(event)
        self._drag.paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width over the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    # Inside ------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Mensen aan tafel"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(1)
        self.setCornerButtonEnabled(False)

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW))
        self.horizontalHeader().setFixedHeight(scaled(34))
        for row in range(self._people.rowCount()):
            self.setRowHeight(row, scaled(_ROW))
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        shown = widths(self.viewport().width(), text_percent() / 100, self._lent)
        for column in Column:
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                self.setColumnWidth(column, shown[column])

    def _lend(self, column: Column | None) -> None:
        """Show a column while somebody types in it, where there is no room for it."""
        if column is not self._lent:
            self._lent = column
            self._fit_columns()

    def _choose(
        self, ids: Sequence[ParticipantId], current: ParticipantId | None, column: int
    ) -> None:
        row = self._people.row_of(current)
        selection = self.selectionModel()
        if row >= 0:
            selection.setCurrentIndex(
                self._people.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        mode = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for id_ in ids:
            index = self._people.index(self._people.row_of(id_), Column.NAME)
            selection.select(index, mode.Select | mode.Rows)

    def _tell_selected(self) -> None:
        if not self._showing and self.current_id() is not None:
            self.person_selected.emit(self.current_id())

    def _open(self, index: Index) -> None:
        if self._has_choices(index):
            self.open_choices(index)
        elif index.column() in (Column.NAME, Column.ORGANISATION) and self._can_type(index):
            super().edit(self._people.index(index.row(), index.column()))
        else:
            self.open_more(index)

    def edit(self, index: Index, *trigger: object) -> bool:  # type: ignore[override]
        """Type in names and organisations only; the other cells have choices.

        A call of our own (no trigger, or all of them) may open an own label as well.
        """
        ours = not trigger or trigger[0] == QAbstractItemView.EditTrigger.AllEditTriggers
        if not ours and index.column() not in (Column.NAME, Column.ORGANISATION):
            return False
        if self.isColumnHidden(index.column()):
            self._lend(Column(index.column()))
        return super().edit(index, *trigger)  # type: ignore[call-overload]

    def _can_type(self, index: Index) -> bool:
        return bool(self._people.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _has_choices(self, index: Index) -> bool:
        column = index.column()
        if column in (Column.PRESENCE, Column.FUNCTION):
            return True
        return column in CHOICES and self.seats[index.row()].person is not None

    def _ids_for(self, index: Index) -> list[ParticipantId]:
        own = self.seats[index.row()].id
        selected = self.selected_ids()
        return selected if own in selected else [own]

    def _choosing(self, ids: list[ParticipantId]) -> Choose:
        """Return what to call with a column and the value chosen for these people."""
        signals = {
            Column.ROLE: self.role_chosen,
            Column.IN_MINUTES: self.minutes_chosen,
            Column.PRESENCE: self.presence_chosen,
            Column.FUNCTION: self.function_chosen,
        }
        return lambda column, value: signals[column].emit(ids, value)

    def _pop_up(self, menu: QMenu, cell: QRect) -> None:
        # popup and not exec: the page stays alive under the menu, and tests can press its keys.
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(self.viewport().mapToGlobal(cell.bottomLeft()))
        checked = [action for action in menu.actions() if action.isChecked()]
        menu.setActiveAction(checked[0] if checked else menu.actions()[0])

    def _step(self, seat: Seat, steps: int) -> None:
        row = self._people.row_of(seat.id) + steps
        if 0 <= row < len(self.seats):
            self.move_requested.emit(seat.id, row)

    def _toggle_presence(self, index: Index) -> None:
        here = self.seats[index.row()].is_present
        presence = Presence.EXPECTED if here else Presence.PRESENT
        self.presence_chosen.emit(self._ids_for(index), presence)

    def _drop(self) -> None:
        who, gap = self._drag.drop()
        row = self._people.row_of(who)
        if gap >= 0 and row >= 0 and gap not in (row, row + 1):
            self.move_requested.emit(who, gap - 1 if gap > row else gap)
