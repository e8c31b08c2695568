"""A delegate that knows its open editor, so that a page can store what is half typed."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

AnyIndex = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Base of delegates whose editors can be committed from outside."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._editor: QWidget | None = None

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
