"""Looking back at the agreements of earlier evenings: how does it stand? (product.md section 9)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import Code, NotAllowedNow, NotFound
from wijkdialoog.domain.follow_up import (
    Answer,
    FollowUp,
    LookedBack,
    Standing,
    earlier_dialogues,
    look_back,
    standing,
    state_after,
)
from wijkdialoog.domain.harvest import Agreement, LinkKind
from wijkdialoog.domain.ids import AgreementId, DialogueId, FollowUpId
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit
from wijkdialoog.storage.rows import FILLED


@dataclass(frozen=True)
class LookBack:
    """What an evening looks back on.

    closed  the evening is closed: nothing more is said about it
    """

    items: tuple[LookedBack, ...] = ()
    closed: bool = False

    @property
    def standing(self) -> Standing:
        """How many agreements stand how."""
        return standing(self.items)

    @property
    def first_open(self) -> int | None:
        """The place of the first agreement about which nothing was said yet, or None."""
        return next((n for n, item in enumerate(self.items) if item.answer is None), None)


class FollowUps:
    """Reads what there is to look back on, and keeps what the table says about it."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def read(self, dialogue_id: DialogueId) -> LookBack:
        """Return the agreements this evening looks back on; none without a wijk. Raises NotFound.

        What was made anonymous has no agreements left, and what lies in the bin does not count.
        The other tables of the same evening are no past of this one.
        """
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        return LookBack(looked_back(read, dialogue), dialogue.closed)

    def answer(self, dialogue_id: DialogueId, agreement_id: AgreementId, answer: Answer) -> None:
        """Keep what is said this evening about an agreement, and let the agreement stand so.

        The same answer again changes nothing. Raises NotFound when this evening does not look back
        on it, NotAllowedNow DIALOGUE_CLOSED.
        """
        with self._dossier.unit(Action.ANSWER_FOLLOW_UP) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            if dialogue.closed:
                raise NotAllowedNow(Code.DIALOGUE_CLOSED)
            items = looked_back(unit, dialogue)
            found = next((item for item in items if item.agreement.id == agreement_id), None)
            if found is None:
                raise NotFound("agreements", agreement_id)
            if found.answer is not answer:
                self._keep(unit, dialogue_id, agreement_id, answer)
            agreement = replace(found.agreement, state=state_after(answer))
            unit.agreements.save_if_changed(agreement)

    def _keep(
        self, unit: Unit, dialogue_id: DialogueId, agreement_id: AgreementId, answer: Answer
    ) -> None:
        known = unit.follow_ups.find(dialogue_id=dialogue_id, agreement_id=agreement_id)
        if known:
            unit.follow_ups.save(replace(known[0], answer=answer, said_ms=self._now()))
            return
        made = FollowUp(FollowUpId(new_id()), dialogue_id, agreement_id, answer, self._now())
        unit.follow_ups.add(made)


def looked_back(records: Records | Unit, dialogue: Dialogue) -> tuple[LookedBack, ...]:
    """Return what this evening looks back on."""
    if dialogue.neighbourhood_id is None:
        return ()
    dialogues = records.dialogues.find(neighbourhood_id=dialogue.neighbourhood_id, binned_ms=None)
    ids = tuple(earlier.id for earlier in earlier_dialogues(dialogue, dialogues))
    agreements = records.agreements.find(dialogue_id=ids, binned_ms=None) if ids else ()
    if not agreements:
        return ()
    answers = records.follow_ups.find(dialogue_id=dialogue.id)
    secret = of_sensitive_lines(records, agreements)
    return look_back(dialogue, dialogues, agreements, answers, secret)


def of_sensitive_lines(records: Records | Unit, agreements: Iterable[Agreement]) -> frozenset[str]:
    """Return the ids of agreements that hold what was held back.

    Those at the end of a thread that begins at a sensitive line, and those with its very words.
    """
    found = tuple(agreements)
    sensitive = records.contributions.find(
        dialogue_id={line.dialogue_id for line in found}, sensitive=FILLED
    )
    if not sensitive:
        return frozenset()
    threads = records.links.find(
        from_id=tuple(line.id for line in sensitive), kind=LinkKind.THREAD.value
    )
    words = {line.text.casefold() for line in sensitive}
    same = {line.id for line in found if line.what.casefold() in words}
    return frozenset(same | {link.to_id for link in threads})
