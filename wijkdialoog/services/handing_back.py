"""To whom a saved version was given back, and when."""

from dataclasses import replace

from wijkdialoog.domain import short_text
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_versions import HandedBack
from wijkdialoog.domain.partial_date import parse_date
from wijkdialoog.services.moments import Now, local_date, new_id
from wijkdialoog.storage.dossier import Dossier


class HandingBack:
    """A list for each saved version; every change can be undone."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def of(self, dialogue_id: DialogueId) -> tuple[HandedBack, ...]:
        """Return everybody who got a version of this dialogue back, in the order of entry."""
        return self._dossier.read.handed_back.find(dialogue_id=dialogue_id)

    def add(self, dialogue_id: DialogueId, version: int, whom: str, date: str = "") -> str:
        """Remember that somebody got a version back; without a date: today. Returns the id.

        date  as typed. Raises InvalidText without a name, InvalidValue when it is no date.
        """
        name, day = short_text.name(whom), parse_date(date, self._today()) or self._today()
        made = HandedBack(new_id(), dialogue_id, version, name, day)
        with self._dossier.unit(Action.HAND_BACK) as unit:
            unit.dialogues.get(dialogue_id)
            unit.handed_back.add(made)
        return made.id

    def change(self, id_: str, whom: str, date: str) -> None:
        """Change who it was or when. Raises NotFound, InvalidText, InvalidValue."""
        name, day = short_text.name(whom), parse_date(date, self._today())
        with self._dossier.unit(Action.HAND_BACK) as unit:
            found = unit.handed_back.get(id_)
            unit.handed_back.save_if_changed(replace(found, whom=name, date=day))

    def remove(self, id_: str) -> None:
        """Forget it. Raises NotFound."""
        with self._dossier.unit(Action.HAND_BACK) as unit:
            unit.handed_back.remove(id_)

    def _today(self) -> str:
        return local_date(self._now())
