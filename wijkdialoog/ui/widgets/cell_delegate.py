"""A delegate that knows its open editor, so that a page can store what is half typed."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Base of delegates whose editors can be committed from outside.

    What was typed last is remembered: when it cannot be stored, `type_again` brings it back.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._editor: QWidget | None = None
        self._typed: tuple[int, int, str] | None = None

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Make the editor and remember it."""
        self._editor = self.make_editor(parent, option, index)
        return self._editor

    def make_editor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Return the editor of a cell; the usual one unless overridden."""
        return super().createEditor(parent, option, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over what was typed, and remember it."""
        self._typed = (index.row(), index.column(), _text_of(editor))
        self.hand_over(editor, model, index)

    def hand_over(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Give the model what was typed; the usual way unless overridden."""
        super().setModelData(editor, model, index)

    def type_again(self) -> None:
        """Open the cell that was typed in last, with that text, once its editor has closed."""
        if self._typed is not None:
            QTimer.singleShot(0, self._view, self._reopen)

    def _reopen(self) -> None:
        typed, self._typed = self._typed, None
        if typed is None or self._editor is not None:
            return
        row, column, text = typed
        self._view.edit(self._view.model().index(row, column))
        editor: QWidget | None = self._editor
        if isinstance(editor, QLineEdit):
            editor.setText(text)
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:  # noqa: N802
        """Forget the editor."""
        self._editor = None
        super().destroyEditor(editor, index)

    def commit_open_editor(self) -> None:
        """Store what is half typed in a cell and close it; nothing when no cell is open."""
        editor = self._editor
        if editor is not None:
            self._view.commitData(editor)
            self._view.closeEditor(editor, self.EndEditHint.NoHint)


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else ""
