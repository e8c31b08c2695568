"""What the facilitator has in front right now, for a table screen that follows the evening."""

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import Layout

InFront = tuple[Layout | None, int | None]
"""A layout, and which one of its list."""


class StageFront(QObject):
    """Pages say it here and know no table screen; the table screen reads it and knows no page.

    changed  something else is in front
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialogue_id: DialogueId | None = None
        self._now: InFront = (None, None)

    def put(self, dialogue_id: DialogueId, layout: Layout | None, item: int | None = None) -> None:
        """Say what belongs on the table screen of this dialogue now; None: what the round asks.

        item  which one of a list is spoken about, from 0
        """
        if (dialogue_id, (layout, item)) != (self._dialogue_id, self._now):
            self._dialogue_id, self._now = dialogue_id, (layout, item)
            self.changed.emit()

    def of(self, dialogue_id: DialogueId | None) -> InFront:
        """Return what is in front of who leads this dialogue; nothing: (None, None)."""
        return self._now if dialogue_id == self._dialogue_id else (None, None)
