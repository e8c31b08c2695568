"""Three things in one place: the board, behind it the asset cards, and behind those the photos."""

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.ui.assets.asset_page import AssetPage
from wijkdialoog.ui.photos.photos_page import PhotosPage


class HarvestStack(QStackedWidget):
    """Shows one of them.

    left      the board goes out of sight: what it is doing stops
    returned  the board is in front again
    """

    left = Signal()
    returned = Signal()

    def __init__(self, board: QWidget, asset_page: AssetPage) -> None:
        super().__init__()
        self._dialogue_id: DialogueId | None = None
        self._asset_page = asset_page
        self._photos_page: PhotosPage | None = None
        self.addWidget(board)
        self.addWidget(asset_page)
        asset_page.closed.connect(self._return)

    def add_photos(self, page: PhotosPage) -> None:
        """Put the photos behind the board."""
        self._photos_page = page
        self.addWidget(page)
        page.closed.connect(self._return)

    @property
    def is_board_in_front(self) -> bool:
        """Whether the board is what is seen."""
        return self.currentIndex() == 0

    @property
    def has_photos(self) -> bool:
        """Whether photos can be shown."""
        return self._photos_page is not None

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Follow another dialogue, with its board in front."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self.setCurrentIndex(0)
        if self._photos_page is not None:
            self._photos_page.show_dialogue(dialogue_id)

    def store_typed(self) -> None:
        """Store what is half typed behind the board."""
        self._asset_page.leave()
        if self._photos_page is not None:
            self._photos_page.leave()

    def show_assets(self, asset_id: str | None = None) -> None:
        """Show the asset cards; with an id, that one as a form."""
        if self._dialogue_id is None:
            return
        self.left.emit()
        self._asset_page.show_dialogue(self._dialogue_id)
        self.setCurrentWidget(self._asset_page)
        if asset_id:
            self._asset_page.edit(asset_id)
        else:
            self._asset_page.focus_grid()

    def show_photos(self) -> None:
        """Show the photos."""
        if self._photos_page is None:
            return
        self.left.emit()
        self.setCurrentWidget(self._photos_page)
        self._photos_page.focus_photos()

    def take_photos(self, paths: list[Path], place: QPoint) -> None:
        """Add pictures that were dropped on this place."""
        page = self._photos_page
        if page is None:
            return
        inside = page.mapFrom(self, place) if page.isVisible() else None
        self.show_photos()
        page.take(paths, inside)

    def _return(self) -> None:
        self.setCurrentIndex(0)
        self.returned.emit()
