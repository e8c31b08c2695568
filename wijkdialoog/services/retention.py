"""How long dialogues are kept: what has expired, what comes, and keeping one longer."""

from dataclasses import replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.retention import Retained, extended, retained
from wijkdialoog.services.moments import Now, local_date
from wijkdialoog.storage.dossier import Dossier


class Retention:
    """Dialogues in the bin take part: they hold names and texts too."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def all(self) -> tuple[Retained, ...]:
        """Return every dialogue that holds names or texts, the first to go first."""
        return retained(self._dossier.read.dialogues.find(), self.today())

    def expired(self) -> int:
        """Return how many dialogues are over their date."""
        return sum(one.is_expired for one in self.all())

    def keep_longer(self, dialogue_id: DialogueId) -> str:
        """Keep a dialogue a year longer, from today at least; return the new day. Can be undone."""
        with self._dossier.unit(Action.KEEP_LONGER) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            until = extended(dialogue, self.today())
            unit.dialogues.save(replace(dialogue, keep_until=until))
        return until

    def today(self) -> str:
        """Return the date here and now, "2026-04-16"."""
        return local_date(self._now())
