"""The place to drop files, with two buttons for who does not drop."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, label

_SIDE_BY_SIDE = 470  # px at 100 %


class DropPlace(Card):
    """Files and folders come in by dropping, or by choosing.

    chosen  a tuple of Path: files and folders
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("outline", parent=parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Plek om bestanden neer te zetten"))
        words = self.tr("Sleep de bestanden of de stick hierheen")
        self._words = label(words, "heading", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._or = label(self.tr("of kies ze zelf. Meer tegelijk mag."), "muted", wrap=True)
        self._or.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.files = button(
            self.tr("Kies bestanden…"), "primary", "fa6s.file-import", on_click=self._ask_files
        )
        self.folder = button(
            self.tr("Kies stick of map…"), "plain", "fa6s.folder-open", on_click=self._ask_folder
        )
        column = self.column(margin=24, spacing=10)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._or)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.files)
        self._buttons.addWidget(self.folder)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        column.addStretch(1)
        on_theme(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside each other when they fit."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.set_selected(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self.set_selected(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.set_selected(False)
        urls = event.mimeData().urls()
        paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.chosen.emit(paths)

    def _ask_files(self) -> None:
        pattern = self.tr("Tafels (*.json *.wijkdialoog)")
        found, _ = QFileDialog.getOpenFileNames(
            self.window(), self.tr("Welke tafels?"), "", pattern
        )
        if found:
            self.chosen.emit(tuple(Path(path) for path in found))

    def _ask_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self.window(), self.tr("Welke stick of map?"))
        if found:
            self.chosen.emit((Path(found),))

    def _fit(self) -> None:
        self.setMinimumHeight(scaled(210))
        is_wide = self.width() >= scaled(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(way)
        for each in (self.files, self.folder):
            each.setMinimumHeight(scaled(44))
