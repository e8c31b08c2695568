"""The sheet with three faces: the same panel as at the end of an evening that is led here."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.typing_over import TypedOver
from wijkdialoog.services.tally import Tallies
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.tally.tally_panel import TallyPanel


class TallyPart(QWidget):
    """Each hand is stored at once.

    finished  "Klaar" was chosen: on to the end
    """

    finished = Signal()

    def __init__(
        self, tallies: Tallies, guard: Guard, hub: ChangeHub, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panel = TallyPanel(tallies, guard, hub, self)
        self.panel.closed.connect(self._on_closed)

    def open(self, typed: TypedOver) -> None:
        """Take up an evening."""
        self.panel.show_dialogue(typed.dialogue.id)

    def take_focus(self) -> None:
        """Count."""
        self.panel.open_panel()

    def store_typed(self) -> bool:
        """There is nothing half typed: each hand is stored."""
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The panel stands here as long as this part is in front."""
        super().showEvent(event)
        self.panel.open_panel()

    def _on_closed(self) -> None:
        if self.isVisible():
            self.finished.emit()
