"""The ground rules as a list that is edited in place."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import icon_button
from wijkdialoog.ui.widgets.cell_delegate import CellDelegate
from wijkdialoog.ui.widgets.fields import LineField

_EDITABLE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDragEnabled
)


class GroundRulesEditor(QWidget):
    """Add at the bottom, edit with Enter or F2, move with Alt+arrows or by dragging, Delete.

    changed  all rules in order, as a tuple of text
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _RuleList(self)
        self.list.setAccessibleName(self.tr("Spelregels"))
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.rows_moved.connect(self._tell)
        self.list.move_requested.connect(self._move)
        self.list.remove_requested.connect(self._remove)
        self.field = LineField(self.tr("Nieuwe spelregel"), self.tr("Nieuwe spelregel + Enter"))
        self.field.committed.connect(self._add)
        self._adding = False
        self._lay_out()

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules as they stand in the list."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_rules(self, rules: tuple[str, ...]) -> None:
        """Show what is stored; the selected row stays."""
        if rules == self.rules:
            return
        row = self.list.currentRow()
        with QSignalBlocker(self.list):
            self.list.clear()
            for rule in rules:
                item = QListWidgetItem(rule)
                item.setFlags(_EDITABLE)
                self.list.addItem(item)
            self.list.setCurrentRow(max(0, min(row, len(rules) - 1)))
        self._fit()

    def refuse(self) -> None:
        """The rules could not be stored: bring back what was typed."""
        if self._adding:
            self.field.refuse()
        else:
            self.list.type_again()

    def commit(self) -> None:
        """Store what is half typed: a new rule, or one being edited."""
        self.list.commit()
        self.field.commit()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.field, 1)
        for icon, name, act in (
            ("fa6s.arrow-up", self.tr("Regel omhoog (Alt+↑)"), lambda: self._move(-1)),
            ("fa6s.arrow-down", self.tr("Regel omlaag (Alt+↓)"), lambda: self._move(1)),
            ("fa6s.trash-can", self.tr("Regel weghalen (Delete)"), self._remove),
        ):
            buttons.addWidget(icon_button(icon, name, act))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addLayout(buttons)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        """As high as its rules: the page scrolls, not the list."""
        row = self.list.sizeHintForRow(0) if self.list.count() else scaled(34)
        self.list.setFixedHeight(max(1, self.list.count()) * max(row, scaled(34)) + scaled(8))

    def _add(self, rule: str) -> None:
        if rule.strip():
            self._adding = True
            self.changed.emit((*self.rules, rule))
            self._adding = False
        if not self.field.is_refused:
            self.field.put_back()

    def _move(self, step: int) -> None:
        row, rules = self.list.currentRow(), list(self.rules)
        if 0 <= row < len(rules) and 0 <= row + step < len(rules):
            rules.insert(row + step, rules.pop(row))
            self.list.setCurrentRow(row + step)
            self.changed.emit(tuple(rules))

    def _remove(self) -> None:
        row, rules = self.list.currentRow(), list(self.rules)
        if 0 <= row < len(rules):
            del rules[row]
            self.changed.emit(tuple(rules))

    def _tell(self) -> None:
        self.changed.emit(self.rules)


class _RuleList(QListWidget):
    """A list whose keys ask the editor for changes.

    rows_moved        after a drop
    move_requested    -1 or +1
    remove_requested  Delete
    """

    rows_moved = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )

    def commit(self) -> None:
        """Store the rule that is being edited."""
        self._delegate.commit_open_editor()

    def type_again(self) -> None:
        """What was typed in a rule could not be stored: bring it back."""
        self._delegate.type_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+arrows move, Delete removes, Enter edits."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_requested.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move within this list only, then tell."""
        if event.source() is self:
            super().dropEvent(event)
            self.rows_moved.emit()
