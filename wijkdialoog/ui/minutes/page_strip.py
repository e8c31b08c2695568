"""Small pictures of the pages beside the preview: click one, or walk along them with the arrows."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.pdf_pages import page_sizes, rendered_page

_WIDTH = 58
_ROOM = 92
# Drawn when nobody types: each costs a few milliseconds.
_BEGIN_AFTER_MS = 250


class PageStrip(QListWidget):
    """One small picture for each page, with its number.

    page_chosen  number of the page somebody wants to see, from 0
    """

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._sizes: list[tuple[float, float]] = []
        self._left: list[int] = []
        self.setProperty("role", "page-strip")
        self.setAccessibleName(self.tr("Bladzijden"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._draw_one)
        self.currentRowChanged.connect(self._choose)
        on_theme(self, self._fit)

    @property
    def is_drawn(self) -> bool:
        """Whether every page has its picture."""
        return not self._left

    def show_pdf(self, data: bytes) -> None:
        """Show other pages; the pictures follow when nobody waits for anything else."""
        self._data = data
        self._sizes = page_sizes(data)
        self.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        while self.count() > len(self._sizes):
            self.takeItem(self.count() - 1)
        for number in range(self.count(), len(self._sizes)):
            item = QListWidgetItem(str(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, self.tr("Bladzijde {0}").format(number + 1)
            )
            item.setIcon(self._blank(number))
            self.addItem(item)
        self.blockSignals(False)  # noqa: FBT003
        self._draw_later()

    def show_page(self, number: int) -> None:
        """Mark the page that is read, without telling."""
        if number != self.currentRow() and 0 <= number < self.count():
            self.blockSignals(True)  # noqa: FBT003
            self.setCurrentRow(number)
            self.blockSignals(False)  # noqa: FBT003
            self.scrollToItem(self.item(number))
            self.viewport().update()

    def _choose(self, number: int) -> None:
        if number >= 0:
            self.page_chosen.emit(number)

    def _draw_later(self) -> None:
        seen = max(0, self.currentRow())
        # What is near the page that is read comes first.
        self._left = sorted(range(len(self._sizes)), key=lambda number: -abs(number - seen))
        self._timer.start(_BEGIN_AFTER_MS)

    def _draw_one(self) -> None:
        if not self._left or not self.isVisible():
            self._timer.stop()
            return
        self._timer.setInterval(0)
        number = self._left.pop()
        image = rendered_page(self._data, number, self._size(number), self.devicePixelRatioF())
        self.item(number).setIcon(_icon(image))

    def _blank(self, number: int) -> QIcon:
        empty = QImage(self._size(number), QImage.Format.Format_RGB32)
        empty.fill(Qt.GlobalColor.white)
        return _icon(empty)

    def _size(self, number: int) -> QSize:
        width, height = self._sizes[number]
        return QSize(scaled(_WIDTH), round(scaled(_WIDTH) * height / width))

    def _fit(self) -> None:
        self.setFixedWidth(scaled(_ROOM))
        tall = round(scaled(_WIDTH) * 1.42)
        self.setIconSize(QSize(scaled(_WIDTH), tall))
        self.setGridSize(QSize(scaled(_ROOM) - scaled(10), tall + scaled(32)))
        if self._sizes:
            self._draw_later()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what nobody could see."""
        super().showEvent(event)
        if self._left:
            self._timer.start(_BEGIN_AFTER_MS)


def _icon(image: QImage) -> QIcon:
    made = QIcon()
    pixmap = QPixmap.fromImage(image)
    # The page looks the same when it is chosen; the frame around it tells that.
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        made.addPixmap(pixmap, mode)
    return made
