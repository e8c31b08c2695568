"""The lines of one round as they stand on the sheet: oldest first, the newest above the field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.conversation.caught.stream import Stream
from wijkdialoog.ui.conversation.caught.stream_menu import Surroundings
from wijkdialoog.ui.conversation.caught.stream_model import StreamCard


class PaperLines(Stream):
    """A stream that reads like a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "")
        self._heading.hide()
        self.list.setAccessibleName(self.tr("Overgetypte regels van deze ronde"))
        self._empty.text.setText(
            self.tr("Typ hieronder de eerste regel van het blad en druk op Enter.")
        )

    def show_cards(self, cards: Sequence[StreamCard], count: str, around: Surroundings) -> None:
        """Show these; a line that was added comes in sight."""
        more = len(cards) > len(self.model.cards)
        super().show_cards(cards, count, around)
        self._count.hide()  # it stands beside the title of the part
        if more:
            self.list.scrollToBottom()

    def edit_last(self) -> None:
        """Correct the newest line (Ctrl+E)."""
        if self.model.cards:
            self._edit(self.model.cards[-1].caught)

    def take_focus(self) -> None:
        """Walk through the lines, from the one just above the field."""
        if self.model.cards:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list.setCurrentIndex(self.model.index(len(self.model.cards) - 1))

    def set_roomy(self, roomy: bool) -> None:
        """There is no heading here: the page says which round it is."""
