"""The real PDF, as the reader will get it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.ui.minutes.page_strip import PageStrip
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, icon_button, label
from wijkdialoog.ui.widgets.pdf_pages import ZOOM_STEP, PdfPages

_WIDEST_PAGE = 760
_NARROWEST_PAGE = 120
_MARGIN = 22
_ROOM_FOR_STRIP = 520
_ROOM_FOR_WORDS = 340  # px at 100 %; in less, the bar counts pages in figures


class PdfPreview(QWidget):
    """Shows a PDF from memory: fits its width, keeps its place when the PDF changes.

    By mouse: wheel, Ctrl+wheel, the buttons above, the small pages beside it. By keyboard, while it
    has the focus: arrows, Page Up and Page Down, Home and End, + and − and 0.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = PdfPages()
        self._view.setAccessibleName(self.tr("Voorbeeld van het verslag"))
        self.strip = PageStrip()
        self._pages = label("", "small")
        self._fits_width = True
        self._view.zoom_requested.connect(self._zoom_by)
        self._view.fit_requested.connect(self._fit)
        self._view.resized.connect(self._keep_fit)
        self._view.page_shown.connect(self._tell_place)
        self.strip.page_chosen.connect(self._view.go_to)
        self._lay_out()
        on_theme(self, self._keep_fit)

    @property
    def view(self) -> PdfPages:
        """The view that has the keyboard."""
        return self._view

    @property
    def page_count(self) -> int:
        """Pages shown now."""
        return self._view.page_count

    @property
    def zoom(self) -> float:
        """Zoom factor; 1 is the real size of the paper."""
        return self._view.zoom

    def show_pdf(self, data: bytes) -> None:
        """Show another PDF at the place where the reader was."""
        self._view.show_pdf(data)
        self.strip.show_pdf(data)
        self._show_strip()
        self._keep_fit()
        self._tell_place(self._view.current_page)

    def clear(self) -> None:
        """Show nothing; the PDF of another dialogue is on its way."""
        self._view.clear()
        self._pages.setText("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The small pages go when there is little room."""
        super().resizeEvent(event)
        self._show_strip()
        self._tell_place(self._view.current_page)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "panel")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(2)
        row.addWidget(self._pages)
        row.addStretch(1)
        row.addWidget(icon_button("fa6s.magnifying-glass-minus", self.tr("Kleiner"), self._smaller))
        row.addWidget(icon_button("fa6s.magnifying-glass-plus", self.tr("Groter"), self._larger))
        row.addWidget(button(self.tr("Hele breedte"), "quiet", on_click=self._fit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(self._view, 1)
        column.addLayout(row, 1)

    def _show_strip(self) -> None:
        self.strip.setVisible(self.page_count > 1 and self.width() >= scaled(_ROOM_FOR_STRIP))

    def _tell_place(self, number: int) -> None:
        self.strip.show_page(number)
        pages = self.page_count
        text = self._pages_text(pages)
        if pages > 1:
            text = self.tr("Bladzijde {0} van {1}").format(number + 1, pages)
        self._pages.setAccessibleName(text)
        if pages > 1 and self.width() < scaled(_ROOM_FOR_WORDS):
            text = f"{number + 1} / {pages}"
        self._pages.setText(text)

    def _pages_text(self, pages: int) -> str:
        text = self.tr("1 bladzijde") if pages == 1 else self.tr("{0} bladzijden").format(pages)
        self._view.setAccessibleDescription(text)
        return text

    def _larger(self) -> None:
        self._zoom_by(ZOOM_STEP)

    def _smaller(self) -> None:
        self._zoom_by(1 / ZOOM_STEP)

    def _zoom_by(self, factor: float) -> None:
        self._fits_width = False
        self._view.set_zoom(self.zoom * factor)

    def _fit(self) -> None:
        self._fits_width = True
        self._keep_fit()

    def _keep_fit(self) -> None:
        if not self._fits_width or self.page_count == 0:
            return
        room = self._view.viewport().width() - 2 * scaled(_MARGIN)
        width = max(_NARROWEST_PAGE, min(room, _WIDEST_PAGE))
        self._view.set_zoom(width / self._view.first_page_width)
