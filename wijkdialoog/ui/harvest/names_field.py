"""A field for several names: the one being typed is completed, commas part them."""

import re

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_PARTS = re.compile(r"[,;+\n]")


class NamesField(QLineEdit):
    """Such as `Henk, Fatima`: free text is fine, known names are offered while typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Namen om te kiezen"))
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._suggest)

    def set_known(self, names: tuple[str, ...]) -> None:
        """Offer these names from now on."""
        self._names.setStringList(list(names))

    @property
    def names(self) -> tuple[str, ...]:
        """The names as typed."""
        return tuple(part.strip() for part in _PARTS.split(self.text()) if part.strip())

    def set_names(self, names: tuple[str, ...]) -> None:
        """Show names."""
        self.setText(", ".join(names))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While names are offered, Enter and Tab take one and Escape closes the list."""
        if self._popup.isVisible() and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Tab,
            Qt.Key.Key_Escape,
        ):
            event.ignore()  # the completer's own filter uses it
            return
        super().keyPressEvent(event)

    def _suggest(self) -> None:
        typed = self._last_part()
        if not typed:
            self._popup.hide()
            return
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount() and self._completer.currentCompletion() != typed:
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
            self._completer.complete()
        else:
            self._popup.hide()

    def _last_part(self) -> str:
        return _PARTS.split(self.text()[: self.cursorPosition()])[-1].strip()

    def _complete(self, name: str) -> None:
        cursor = self.cursorPosition()
        before = self.text()[:cursor]
        start = max((before.rfind(mark) for mark in ",;+"), default=-1) + 1
        lead = f"{before[:start].rstrip()} " if start else ""
        self.setText(f"{lead}{name}, {self.text()[cursor:].lstrip(' ,')}")
        self.setCursorPosition(len(lead) + len(name) + 2)
