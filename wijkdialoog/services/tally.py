"""Counts raised hands for three faces at the end of an evening. Each count is one undo step."""

from collections.abc import Callable
from dataclasses import replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId, TallyId
from wijkdialoog.domain.tally import (
    NO_HANDS,
    Face,
    Hands,
    PastTally,
    Tally,
    TallyView,
    since_last,
    tidy_question,
)
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records


class Tallies:
    """The tally of each dialogue. Counting goes on when a dialogue is closed: nothing is locked."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def count(self, dialogue_id: DialogueId, face: Face, step: int) -> Hands:
        """Count one hand more (+1) or less (-1) for a face, and return the counts.

        At 0 and at 999 nothing changes, and there is no undo step. Raises NotFound.
        """
        hands = self._tally(dialogue_id).hands.counted(face, step)
        self._change(Action.COUNT_HANDS, dialogue_id, lambda tally: replace(tally, hands=hands))
        return hands

    def set(self, dialogue_id: DialogueId, hands: Hands) -> None:
        """Store all three counts at once. Raises NotFound, InvalidValue OUT_OF_RANGE."""
        for face in Face:
            NO_HANDS.set_to(face, hands.of(face))  # refuses what is no count
        self._change(Action.COUNT_HANDS, dialogue_id, lambda tally: replace(tally, hands=hands))

    def ask(self, dialogue_id: DialogueId, typed: str) -> None:
        """Store another question; nothing typed, or the usual one: the usual one.

        Raises NotFound, InvalidText when it is too long.
        """
        question = tidy_question(typed)
        self._change(
            Action.EDIT_TALLY, dialogue_id, lambda tally: replace(tally, question=question)
        )

    def clear(self, dialogue_id: DialogueId) -> None:
        """Set all counts to nothing; the question stays. Raises NotFound."""
        self._change(Action.CLEAR_TALLY, dialogue_id, lambda tally: replace(tally, hands=NO_HANDS))

    def read(self, dialogue_id: DialogueId) -> TallyView:
        """Return counts, question and the earlier evenings of the wijk. Raises NotFound."""
        tally = self._tally(dialogue_id)
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        earlier = self._earlier(dialogue)
        return TallyView(
            tally.hands,
            tally.question,
            _present(self._dossier.read, dialogue),
            earlier,
            since_last(earlier, tally.hands, tally.question),
        )

    def history(self, neighbourhood_id: NeighbourhoodId) -> tuple[PastTally, ...]:
        """Return every counted dialogue of a wijk, oldest first; those in the bin left out."""
        return self._past(self._counted_in(neighbourhood_id))

    # Inside ------------------------------------------------------------------

    def _tally(self, dialogue_id: DialogueId) -> Tally:
        """The tally as it stands, or a blank one. Raises NotFound without such a dialogue."""
        self._dossier.read.dialogues.get(dialogue_id)
        return _stored(self._dossier.read, dialogue_id)

    def _change(
        self, action: Action, dialogue_id: DialogueId, change: Callable[[Tally], Tally]
    ) -> None:
        before = self._tally(dialogue_id)
        after = change(before)
        if after == before:
            return
        with self._dossier.unit(action) as unit:
            if before.is_blank:
                unit.tallies.add(after)
            elif after.is_blank:
                unit.tallies.remove(after.id)
            else:
                unit.tallies.save(after)

    def _counted_in(self, neighbourhood_id: NeighbourhoodId) -> tuple[Dialogue, ...]:
        """The dialogues of a wijk that are not in the bin, in the order they were held."""
        held = self._dossier.read.dialogues.find(neighbourhood_id=neighbourhood_id, binned_ms=None)
        return tuple(sorted(held, key=_when))

    def _earlier(self, dialogue: Dialogue) -> tuple[PastTally, ...]:
        if dialogue.neighbourhood_id is None:
            return ()
        held = self._counted_in(dialogue.neighbourhood_id)
        return self._past(tuple(other for other in held if _is_before(other, dialogue)))

    def _past(self, dialogues: tuple[Dialogue, ...]) -> tuple[PastTally, ...]:
        ids = tuple(dialogue.id for dialogue in dialogues)
        stored = self._dossier.read.tallies.find(dialogue_id=ids)
        found = {tally.dialogue_id: tally for tally in stored}
        return tuple(
            PastTally(at.id, at.title, at.date, found[at.id].hands, found[at.id].question)
            for at in dialogues
            if at.id in found and found[at.id].hands.total
        )


def _stored(records: Records, dialogue_id: DialogueId) -> Tally:
    found = records.tallies.find(dialogue_id=dialogue_id)
    return found[0] if found else Tally(TallyId(new_id()), dialogue_id)


def _present(records: Records, dialogue: Dialogue) -> int | None:
    """How many people are at the table; None when nobody was entered."""
    if dialogue.headcount:
        return dialogue.headcount.number
    return sum(seat.is_present for seat in seats(records, dialogue.id)) or None


def _when(dialogue: Dialogue) -> tuple[str, int]:
    return dialogue.date or "", dialogue.created_ms


def _is_before(other: Dialogue, dialogue: Dialogue) -> bool:
    """Whether it was an earlier evening; another table of the same evening is not."""
    if other.id == dialogue.id:
        return False
    same_evening = other.event and other.event == dialogue.event and other.date == dialogue.date
    return not same_evening and _when(other) < _when(dialogue)
