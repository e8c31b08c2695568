"""Pages of a PDF under each other, drawn sharp at any size; only what is seen is rendered."""

from collections.abc import Sequence
from contextlib import closing

import pypdfium2
from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wijkdialoog.ui.theme import current_theme, scaled

ZOOM_STEP = 1.15
_SMALLEST_ZOOM, _LARGEST_ZOOM = 0.3, 4.0
_MARGIN = 22
_POINTS_PER_INCH = 72
_LINE_STEP = 60


class PdfPages(QAbstractScrollArea):
    """Shows a PDF from memory.

    zoom_requested  factor to zoom by (Ctrl+wheel, + and −)
    fit_requested   show the whole width (0)
    resized         there is more or less room
    page_shown      another page is read now (number from 0)
    """

    zoom_requested = Signal(float)
    fit_requested = Signal()
    resized = Signal()
    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = b""
        self._sizes: Sequence[tuple[float, float]] = ()
        self._images: dict[int, QImage] = {}
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_LINE_STEP)
        self.horizontalScrollBar().setSingleStep(_LINE_STEP)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def data(self) -> bytes:
        """The PDF shown."""
        return self._data

    @property
    def page_count(self) -> int:
        """Pages of the PDF shown."""
        return len(self._sizes)

    @property
    def zoom(self) -> float:
        """Zoom factor; 1 is the real size of the paper."""
        return self._zoom

    @property
    def first_page_width(self) -> float:
        """Width of the first page at zoom 1, in pixels; 0 without pages."""
        return self._sizes[0][0] * self._pixels_per_point() if self._sizes else 0.0

    @property
    def current_page(self) -> int:
        """The page that is read now, from 0: the one that fills most of the view."""
        seen = self.viewport().rect()
        shares = [box.intersected(seen).height() for box in self._page_boxes()]
        return shares.index(max(shares)) if shares else 0

    def go_to(self, number: int) -> None:
        """Show a page (from 0) from its top."""
        boxes = self._page_boxes()
        if 0 <= number < len(boxes):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + boxes[number].top() - scaled(_MARGIN) // 2)

    def clear(self) -> None:
        """Show nothing."""
        self._sizes, self._data = (), b""
        self._images.clear()
        self._set_ranges()
        self.viewport().update()

    def show_pdf(self, data: bytes) -> None:
        """Show another PDF; the place where the reader was stays."""
        self._sizes = page_sizes(data)
        self._data = data
        self._images.clear()
        self._set_ranges()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Zoom around the middle of what is seen."""
        zoom = min(_LARGEST_ZOOM, max(_SMALLEST_ZOOM, zoom))
        if abs(zoom - self._zoom) < 0.001:
            return
        bar = self.verticalScrollBar()
        middle = 0 if bar.value() == 0 else self.viewport().height() / 2  # the top stays the top
        part = (bar.value() + middle) / max(1, self._whole().height())
        self._zoom = zoom
        self._images.clear()
        self._set_ranges()
        bar.setValue(round(part * self._whole().height() - middle))
        self.viewport().update()

    # Layout ------------------------------------------------------------------

    def _pixels_per_point(self) -> float:
        return self.logicalDpiX() / _POINTS_PER_INCH

    def _page_size(self, number: int) -> QSize:
        factor = self._zoom * self._pixels_per_point()
        width, height = self._sizes[number]
        return QSize(round(width * factor), round(height * factor))

    def _whole(self) -> QSize:
        margin = scaled(_MARGIN)
        sizes = [self._page_size(number) for number in range(self.page_count)]
        width = max((size.width() for size in sizes), default=0) + 2 * margin
        return QSize(width, sum(size.height() + margin for size in sizes) + margin)

    def _page_boxes(self) -> list[QRect]:
        """Where each page stands in the viewport now."""
        margin = scaled(_MARGIN)
        room = max(self._whole().width(), self.viewport().width())
        top = margin - self.verticalScrollBar().value()
        boxes = []
        for number in range(self.page_count):
            size = self._page_size(number)
            left = (room - size.width()) // 2 - self.horizontalScrollBar().value()
            boxes.append(QRect(QPoint(left, top), size))
            top += size.height() + margin
        return boxes

    def _set_ranges(self) -> None:
        whole, seen = self._whole(), self.viewport().size()
        for bar, length, visible in (
            (self.horizontalScrollBar(), whole.width(), seen.width()),
            (self.verticalScrollBar(), whole.height(), seen.height()),
        ):
            bar.setRange(0, max(0, length - visible))
            bar.setPageStep(visible)

    # Drawing -----------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight, and a frame while they have the keyboard."""
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.desk))
        for number, box in enumerate(self._page_boxes()):
            if box.intersects(self.viewport().rect()):
                painter.fillRect(box.translated(0, 2).adjusted(-1, -1, 1, 1), QColor(theme.line))
                painter.drawImage(box, self._image(number, box.size()))
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.action), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _image(self, number: int, size: QSize) -> QImage:
        known = self._images.get(number)
        if known is None:
            sharp = self.devicePixelRatioF()
            known = self._images[number] = rendered_page(self._data, number, size, sharp)
        return known

    # Mouse and keyboard ------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl+wheel zooms, the wheel alone scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End, +, − and 0; arrows and page keys scroll by themselves."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_requested.emit(ZOOM_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_requested.emit(1 / ZOOM_STEP)
            case Qt.Key.Key_0:
                self.fit_requested.emit()
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def _tell_page(self) -> None:
        self.page_shown.emit(self.current_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the scroll bars, and tell that there is other room."""
        super().resizeEvent(event)
        self._set_ranges()
        self.resized.emit()


_FORMATS = {
    "BGR": QImage.Format.Format_BGR888,
    "BGRX": QImage.Format.Format_RGB32,
    "BGRA": QImage.Format.Format_ARGB32,
    "L": QImage.Format.Format_Grayscale8,
}
"""How a bitmap of PDFium lies in memory → the name Qt has for it."""


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Return width and height of each page, in points."""
    with closing(pypdfium2.PdfDocument(data)) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def rendered_page(data: bytes, number: int, size: QSize, sharpness: float) -> QImage:
    """Return a page (from 0) as a picture of `size` pixels, times the sharpness of the screen."""
    # Opened anew for each page drawn: under a millisecond, and nothing to forget to close.
    with closing(pypdfium2.PdfDocument(data)) as document:
        page = document[number]
        bitmap = page.render(scale=size.width() * sharpness / page.get_width())
        whole = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride,
            _FORMATS[bitmap.mode],
        )  # fmt: skip
        # PDFium rounds up. To squeeze that row back in takes a row of dots out of a line of text.
        width, height = round(size.width() * sharpness), round(size.height() * sharpness)
        drawn = whole.copy(0, 0, width, height)
        bitmap.close()
        page.close()
    return drawn
