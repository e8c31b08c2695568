"""The PDF on paper: through the print dialog of the system, sharp as the printer is."""

import math
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pypdfium2
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog, QWidget

_MOST_DOTS_AN_INCH = 600
_POINTS_AN_INCH = 72
# A page of 600 dots an inch is 100 MB; in bands it fits in any laptop.
_BAND_ROWS = 1024
_TOLD_AFTER_MS = 1000

Told = Callable[[int, int], bool]
"""Called with the page (from 0) and the number of pages; returns whether to go on."""


class NotPrintedError(Exception):
    """The printer could not be reached or gave up."""


def ask_printer(parent: QWidget, pages: int, name: str) -> QPrinter | None:
    """Ask which printer and which pages. None: rather not."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    return printer if dialog.exec() else None


def print_with_progress(parent: QWidget, printer: QPrinter, data: bytes, words: str = "") -> bool:
    """Print; after a second say how far it is, with a way to stop.

    words  what is printed; "": the minutes

    Returns False when somebody stopped it. Raises NotPrintedError.
    """
    words = words or QCoreApplication.translate("minutes_print", "Het verslag wordt afgedrukt.")
    stop = QCoreApplication.translate("minutes_print", "Stop")
    progress = QProgressDialog(words, stop, 0, 1, parent)
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    progress.setMinimumDuration(_TOLD_AFTER_MS)

    def tell(page: int, pages: int) -> bool:
        progress.setMaximum(pages)
        progress.setValue(page)
        return not progress.wasCanceled()

    try:
        return print_pdf(printer, data, tell)
    finally:
        progress.close()
        progress.deleteLater()


def print_pdf(printer: QPrinter, data: bytes, told: Told) -> bool:
    """Print the pages that were chosen. Returns False when `told` stopped it.

    Raises NotPrintedError when the printer refuses.
    """
    printer.setFullPage(True)
    painter = QPainter()
    with closing(pypdfium2.PdfDocument(data)) as document:
        numbers = _chosen_pages(printer, len(document))
        if not painter.begin(printer):
            raise NotPrintedError
        try:
            for place, number in enumerate(numbers):
                if not told(place, len(numbers)):
                    printer.abort()
                    return False
                if place and not printer.newPage():
                    raise NotPrintedError
                _print_page(painter, printer, document[number])
            told(len(numbers), len(numbers))
        finally:
            painter.end()
    return True


def _chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    first = printer.fromPage() or 1
    last = min(printer.toPage() or pages, pages)
    numbers = list(range(first - 1, last))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    return numbers


def _print_page(painter: QPainter, printer: QPrinter, page: pypdfium2.PdfPage) -> None:
    """Draw one page as large as the paper allows, in bands from top to bottom."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    width, height = page.get_size()
    grow = min(paper.width() / width, paper.height() / height)  # device dots for each point
    left = paper.left() + (paper.width() - width * grow) / 2
    top = paper.top() + (paper.height() - height * grow) / 2
    scale = min(grow, _MOST_DOTS_AN_INCH / _POINTS_AN_INCH)  # drawn dots for each point
    grey = printer.colorMode() == QPrinter.ColorMode.GrayScale
    rows = math.ceil(height * scale)
    for above in range(0, rows, _BAND_ROWS):
        below = max(0, rows - above - _BAND_ROWS)
        band = _band(page, scale, above, below, grayscale=grey)
        dot = grow / scale
        at = QRectF(left, top + above * dot, band.width() * dot, band.height() * dot)
        painter.drawImage(at, band)


def _band(
    page: pypdfium2.PdfPage, scale: float, above: int, below: int, *, grayscale: bool
) -> QImage:
    """Draw the rows of a page between `above` and `below` rows that are left away."""
    # PDFium rounds up; half a dot less lands on the row that is meant.
    crop = (0, max(0.0, (below - 0.5) / scale), 0, max(0.0, (above - 0.5) / scale))
    # Without types PDFium's default of 1 reads as "whole numbers only".
    drawing: dict[str, Any] = {"scale": scale, "crop": crop}
    bitmap = page.render(**drawing, grayscale=grayscale, prefer_bgrx=True)
    form = QImage.Format.Format_Grayscale8 if grayscale else QImage.Format.Format_RGB32
    drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
    bitmap.close()
    return drawn
