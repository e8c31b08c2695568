"""The quiet list above the line: names after `@`, themes after `#`. It never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import label

_MOST_ROWS = 6
_ROW = 44
_WIDTH = 320
_EDGE = 8


class MarkList(QFrame):
    """Shows what a half-typed mark may become.

    chosen  number of the row that somebody clicked
    """

    chosen = Signal(int)

    def __init__(self, beside: QWidget) -> None:
        """Make a list that appears above this widget."""
        super().__init__(beside)
        self.setProperty("role", "card")
        self._beside = beside
        self.moved = False
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.chosen.emit(self.list.row(item)))
        self._hint = label(self.tr("Tab neemt over · Esc sluit"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(4)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        beside.installEventFilter(self)
        self.hide()

    def offer(self, texts: Sequence[str], name: str) -> None:
        """Show these above the line; none: go away.

        name  what they are, for a screen reader
        """
        if not texts:
            self.close_list()
            return
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        if shown != list(texts) or self.isHidden():
            self._fill(texts)
        self.list.setAccessibleName(name)
        self._place(len(texts))
        self.show()
        self.raise_()

    def step(self, step: int) -> None:
        """Go up or down, around the ends; from now on Enter takes over."""
        rows = self.list.count()
        before = self.list.currentRow() if self.moved else -1 if step > 0 else rows
        row = (before + step) % rows
        self.moved = True
        self.list.setCurrentRow(row)
        # The focus stays in the line, so a screen reader has to be told.
        item = self.list.item(row)
        self.setAccessibleName(item.data(Qt.ItemDataRole.AccessibleTextRole) or item.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def row(self) -> int:
        """The row that Tab takes over."""
        return max(0, self.list.currentRow())

    def close_list(self) -> None:
        """Go away."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay above the line where it moves (a chip came), and go with it."""
        if self.isHidden():
            pass
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place(self.list.count())
        elif event.type() is QEvent.Type.Hide:
            self.close_list()
        return super().eventFilter(watched, event)

    def _fill(self, texts: Sequence[str]) -> None:
        self.list.clear()
        for text in texts:
            item = QListWidgetItem(text)
            hint = item.sizeHint()
            hint.setHeight(scaled(_ROW))
            item.setSizeHint(hint)
            item.setToolTip(text)
            self.list.addItem(item)
        self.moved = False
        self.list.setCurrentRow(-1)

    def _place(self, rows: int) -> None:
        window = self._beside.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._beside.mapTo(window, QPoint(0, 0))
        frame = 2 * _EDGE + 4 + self._hint.sizeHint().height() + 2 * self.list.frameWidth() + 4
        wanted = min(rows, _MOST_ROWS) * scaled(_ROW) + frame
        height = max(min(wanted, corner.y() - 2 * _EDGE), scaled(_ROW) + frame)
        width = min(max(scaled(_WIDTH), self._hint.sizeHint().width() + 2 * _EDGE), window.width())
        self.setGeometry(corner.x(), max(0, corner.y() - height - 4), width, height)
