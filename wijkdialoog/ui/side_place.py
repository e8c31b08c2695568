"""A page with a panel at its right: beside it where there is room, else over it."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wijkdialoog.ui.theme import scaled

_MOST_SHARE = 0.5  # of the window; with large letters a panel may not take it all
_PAGE_NEEDS = 640  # at 100 % text; a page with less has no place for its own parts


class SidePlace(QWidget):
    """Holds the pages; a panel comes and goes."""

    def __init__(self, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._panel: QWidget | None = None
        self._focus_before: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(pages)

    def show_panel(self, panel: QWidget) -> None:
        """Show the panel; its own width is kept."""
        if self._panel is not panel:
            self.hide_panel()
            panel.setParent(self)
            panel.installEventFilter(self)
            self._panel = panel
        self._focus_before = self.window().focusWidget()
        panel.show()
        panel.raise_()
        self._fit()

    def hide_panel(self) -> None:
        """Take the panel away and give the focus back."""
        if self._panel is None or self._panel.isHidden():
            return
        self._panel.hide()
        self._fit()
        before, self._focus_before = self._focus_before, None
        if before is not None and before.isVisible():
            before.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the panel at the right edge."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that became wider (larger text) asks for another place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """What the page needs; the panel scrolls."""
        return self._pages.minimumSizeHint()

    def _fit(self) -> None:
        panel = self._panel
        shown = panel is not None and not panel.isHidden()
        most = round(self.width() * _MOST_SHARE)
        width = min(panel.maximumWidth(), most) if panel is not None else 0
        beside = self.width() - width >= scaled(_PAGE_NEEDS)
        self._row.setContentsMargins(0, 0, width if shown and beside else 0, 0)
        if panel is not None:
            panel.setGeometry(self.width() - width, 0, width, self.height())
