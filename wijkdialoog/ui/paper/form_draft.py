"""Keeps a half-typed form on the disk, in the place of the half-typed line."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from wijkdialoog.domain.contributions import Draft, Target
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.ui.draft_keeper import DraftKeeper
from wijkdialoog.ui.guard import Guard


class FormDraft(QObject):
    """The fields of a form, one on each line. It belongs to no round: that tells it from a line.

    fields  returns what stands in the form now; all empty: nothing to keep
    """

    def __init__(
        self,
        target: Target,
        fields: Callable[[], tuple[str, ...]],
        capture: Capture,
        guard: Guard,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._target = target
        self._fields = fields
        self._capture = capture
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._keeper = DraftKeeper(self._keep, self)

    def open(self, dialogue_id: DialogueId) -> None:
        """Keep for this dialogue from now on."""
        self._keeper.flush()
        self._dialogue_id = dialogue_id

    def note(self) -> None:
        """Somebody typed."""
        if self._dialogue_id is not None:
            typed = self._fields()
            text = "\n".join(typed) if any(field.strip() for field in typed) else ""
            self._keeper.note(Draft(self._dialogue_id, text, str(self._target)))

    def flush(self) -> None:
        """Keep it now."""
        self._keeper.flush()

    def forget(self) -> None:
        """The form was stored, or put away."""
        self._keeper.forget()
        if self._dialogue_id is not None:
            self._keep(Draft(self._dialogue_id, ""))

    def _keep(self, draft: Draft) -> bool:
        return self._guard.succeeded(lambda: self._capture.keep_draft(draft))


def fields_of(draft: Draft | None, target: Target, number: int) -> tuple[str, ...] | None:
    """Return the fields of a form that was half typed, or None when the draft is something else."""
    if draft is None or draft.kind != target.value or draft.round_id is not None:
        return None
    typed = draft.text.split("\n", number - 1)
    return (*typed, *("" for _ in range(number - len(typed))))
