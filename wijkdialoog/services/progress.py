"""How far a dialogue is, for the header of the window: a handful of counts."""

from dataclasses import dataclass

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.moments import Now, local_date
from wijkdialoog.services.typing_over import was_on_paper
from wijkdialoog.storage.dossier import Dossier


@dataclass(frozen=True)
class DialogueProgress:
    """A dialogue and which of its five steps have something in them.

    participants  named people and numbered seats
    caught        whether something that was said is captured
    today       "2026-04-16", where the reader is
    on_paper    held without the program: there are lines or turns, and no clock ever ran
    """

    dialogue: Dialogue
    participants: int
    prepared: bool
    seated: bool
    spoken: bool
    caught: bool
    harvested: bool
    reported: bool
    today: str
    on_paper: bool = False


class Progress:
    """Reads how far dialogues are."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def of(self, dialogue_id: DialogueId) -> DialogueProgress | None:
        """Return how far a dialogue is, or None when it is not there or in the bin."""
        read = self._dossier.read
        dialogue = read.dialogues.find_id(dialogue_id)
        if dialogue is None or dialogue.binned_ms is not None:
            return None
        participants = read.participants.count(dialogue_id=dialogue_id)
        return DialogueProgress(
            dialogue=dialogue,
            participants=participants,
            prepared=read.rounds.count(dialogue_id=dialogue_id) > 0,
            seated=participants > 0 or dialogue.headcount is not None,
            spoken=self._spoken(dialogue_id),
            caught=self._caught(dialogue_id),
            harvested=self._harvested(dialogue_id),
            reported=bool(self._dossier.aside.saved_minutes(dialogue_id)),
            today=local_date(self._now()),
            on_paper=was_on_paper(read, dialogue_id),
        )

    def _spoken(self, dialogue_id: DialogueId) -> bool:
        timed = self._dossier.read.stretches.count(dialogue_id=dialogue_id) > 0
        return timed or self._caught(dialogue_id)

    def _caught(self, dialogue_id: DialogueId) -> bool:
        read = self._dossier.read
        return read.contributions.count(dialogue_id=dialogue_id, binned_ms=None) > 0

    def _harvested(self, dialogue_id: DialogueId) -> bool:
        read = self._dossier.read
        return (
            read.themes.count(dialogue_id=dialogue_id) > 0
            or read.agreements.count(dialogue_id=dialogue_id, binned_ms=None) > 0
            or read.assets.count(dialogue_id=dialogue_id, binned_ms=None) > 0
        )
