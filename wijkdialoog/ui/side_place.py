"""A page with a panel at its right: beside it where there is room, else over it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from wijkdialoog.ui.conversation.aside.aside_panel import is_letter
from wijkdialoog.ui.theme import scaled

_MOST_SHARE = 0.5  # of the window; with large letters a panel may not take it all
_PAGE_NEEDS = 640  # at 100 % text; a page with less has no place for its own parts


class SidePlace(QWidget):
    """Holds the pages; a panel comes and goes.

    Who was typing on the page and types on while the panel has the focus loses no letter.
    """

    def __init__(self, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._panel: QWidget | None = None
        self._focus_before: QWidget | None = None
        self._field: QLineEdit | QPlainTextEdit | None = None  # of the page, typed in last
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(pages)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note_field)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a panel has no use for is typed in the field; in an empty one no space begins."""
        field = self._field_to_type_in()
        if field is not None and (is_letter(event) or _goes_on(field, event)):
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(field, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that became wider (larger text) asks for another place."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """What the page needs; the panel scrolls."""
        return self._pages.minimumSizeHint()

    def _note_field(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._pages.isAncestorOf(now):
            self._field = now

    def _field_to_type_in(self) -> QLineEdit | QPlainTextEdit | None:
        """The field of the page, while the panel has the focus."""
        panel, field, focused = self._panel, self._field, self.window().focusWidget()
        if panel is None or focused is None or not panel.isAncestorOf(focused):
            return None
        if field is None or not isValid(field):  # a page may drop a field
            return None
        return field if field.isVisible() and field.isEnabled() and not field.isReadOnly() else None

    def _fit(self) -> None:
        panel = self._panel
        shown = panel is not None and not panel.isHidden()
        most = round(self.width() * _MOST_SHARE)
        width = min(panel.maximumWidth(), most) if panel is not None else 0
        beside = self.width() - width >= scaled(_PAGE_NEEDS)
        self._row.setContentsMargins(0, 0, width if shown and beside else 0, 0)
        if panel is not None:
            panel.setGeometry(self.width() - width, 0, width, self.height())


def _goes_on(field: QLineEdit | QPlainTextEdit, event: QKeyEvent) -> bool:
    """Return whether a key is the space after a word that stands there."""
    typed = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    return event.key() == Qt.Key.Key_Space and bool(typed)
