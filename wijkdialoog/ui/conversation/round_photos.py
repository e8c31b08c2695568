"""A photo of the flip-over, added to the round that runs: by button, by key, by dropping it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.ui.photos.photo_desk import PhotoDesk


class RoundPhotos(QObject):
    """Knows the round; the desk does the rest.

    added  the line may have the focus again
    """

    added = Signal()

    def __init__(self, desk: PhotoDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._conversation: Conversation | None = None

    def follow(self, view: Conversation | None) -> None:
        """The evening stands like this now."""
        self._conversation = view

    def ask(self) -> None:
        """Let somebody choose pictures, and add them."""
        self.take(self._desk.ask_pictures())

    def take(self, paths: list[Path]) -> None:
        """Add these pictures to the round that runs."""
        view = self._conversation
        if view is not None:
            round_ = view.current_round
            self._desk.add(view.dialogue.id, round_.id if round_ else None, paths)
            self.added.emit()
