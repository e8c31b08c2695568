"""The half-typed name stays: also when somebody leaves the page, or pulls the plug."""

from PySide6.QtCore import QObject

from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.draft_keeper import DraftKeeper
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.participants.guest_field import GuestField


class TypedName(QObject):
    """Keeps what stands in the field on the disk, and puts it back for a dialogue."""

    def __init__(self, field: GuestField, participants: Participants, guard: Guard) -> None:
        super().__init__(field)
        self._field = field
        self._participants = participants
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._keeper = DraftKeeper(self._keep, self)
        field.textChanged.connect(self._note)

    def open(self, dialogue_id: DialogueId) -> None:
        """Take up another dialogue: what was half typed there comes back."""
        self._keeper.flush()
        self._dialogue_id = dialogue_id
        self._field.setText(self._guard(lambda: self._participants.typed(dialogue_id)) or "")
        self._keeper.forget()

    def flush(self) -> None:
        """Store what stands in the field now; an empty field forgets."""
        self._keeper.flush()

    def _note(self, text: str) -> None:
        if self._dialogue_id is not None:
            self._keeper.note(Draft(self._dialogue_id, text))

    def _keep(self, draft: Draft) -> bool:
        return self._guard.succeeded(
            lambda: self._participants.keep_typed(draft.dialogue_id, draft.text)
        )
