"""The plan of an evening: its rounds, own templates and ground rules. One method is one act.

Going back never deletes (product.md section 2): a new plan leaves rounds that were held in place,
and lines of a removed round stay in the dossier without a round.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from wijkdialoog.domain import ground_rules, short_text
from wijkdialoog.domain.builtin_plans import BuiltInPlan
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue, Presence
from wijkdialoog.domain.errors import Code, InvalidValue, NotFound
from wijkdialoog.domain.ids import DialogueId, RoundId, TemplateId
from wijkdialoog.domain.plan import MOST_MINUTES, PlannedRound, PlanTemplate, Round
from wijkdialoog.services.dialogues import new_rounds, newest_first
from wijkdialoog.services.moments import Now, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Unit

_AT_THE_TABLE = (Presence.PRESENT, Presence.EXPECTED)


@dataclass(frozen=True)
class ChosenPlan:
    """What choosing a plan did.

    kept  rounds that were held already; they stand after the new ones
    """

    kept: tuple[Round, ...] = ()


class Preparation:
    """Plan editing for the dialogues of one dossier."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def choose_plan(self, dialogue_id: DialogueId, plan: BuiltInPlan | PlanTemplate) -> ChosenPlan:
        """Replace the rounds by those of a plan; an own template may bring ground rules too.

        Rounds that were held (lines in them, or their clock ran) stay, after the new ones.
        Raises NotFound when the dialogue is gone.
        """
        rules = plan.ground_rules if isinstance(plan, PlanTemplate) else ()
        with self._dossier.unit(Action.CHOOSE_PLAN) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            kept = self._replace_rounds(unit, dialogue, plan.rounds)
            if rules:
                unit.dialogues.save_if_changed(replace(dialogue, ground_rules=rules))
        return ChosenPlan(kept)

    def last_time(self, dialogue_id: DialogueId) -> Dialogue | None:
        """Return the dialogue of the same wijk that came before this one, or None."""
        here = self._dossier.read.dialogues.get(dialogue_id)
        others = [
            other
            for other in self._dossier.read.dialogues.find(
                neighbourhood_id=here.neighbourhood_id, binned_ms=None
            )
            if other.id != here.id and self._dossier.read.rounds.count(dialogue_id=other.id)
        ]
        before = [o for o in others if not (o.date and here.date and o.date > here.date)]
        return next(iter(newest_first(tuple(before))), None)

    def as_last_time(self, dialogue_id: DialogueId) -> ChosenPlan:
        """Take over rounds, ground rules, place and start of the last dialogue of the wijk.

        A place that was typed already stays. Raises NotFound when there is no such dialogue.
        """
        last = self.last_time(dialogue_id)
        if last is None:
            raise NotFound("dialogues", dialogue_id)
        rounds = tuple(planned(r) for r in self._dossier.read.rounds.find(dialogue_id=last.id))
        with self._dossier.unit(Action.CHOOSE_PLAN) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            kept = self._replace_rounds(unit, dialogue, rounds)
            unit.dialogues.save_if_changed(
                replace(
                    dialogue,
                    ground_rules=last.ground_rules,
                    venue=dialogue.venue or last.venue,
                    start=last.start or dialogue.start,
                )
            )
        return ChosenPlan(kept)

    def add_round(
        self, dialogue_id: DialogueId, round_: PlannedRound, place: int | None = None
    ) -> RoundId:
        """Add a round at `place` (from 0), or at the end. Raises InvalidText, InvalidValue."""
        tidy = _tidied(round_)
        with self._dossier.unit(Action.ADD_ROUND) as unit:
            unit.dialogues.get(dialogue_id)
            others = unit.rounds.find(dialogue_id=dialogue_id)
            (added,) = new_rounds(dialogue_id, (tidy,), unit.rounds.next_position())
            unit.rounds.add(added)
            place = len(others) if place is None else place
            _number(unit, [*others[:place], added, *others[place:]])
        return added.id

    def edit_round(self, round_: Round) -> None:
        """Save a changed round. An unchanged one is no act.

        Raises InvalidText (label), InvalidValue (minutes), NotFound.
        """
        tidy = _tidied(round_)
        with self._dossier.unit(Action.EDIT_ROUND) as unit:
            unit.rounds.save_if_changed(tidy)

    def move_round(self, round_id: RoundId, place: int) -> None:
        """Put a round at `place` (from 0) among the rounds of its dialogue. Raises NotFound."""
        with self._dossier.unit(Action.MOVE_ROUND) as unit:
            moved = unit.rounds.get(round_id)
            others = [r for r in unit.rounds.find(dialogue_id=moved.dialogue_id) if r != moved]
            place = max(0, min(place, len(others)))
            _number(unit, [*others[:place], moved, *others[place:]])

    def remove_round(self, round_id: RoundId) -> int:
        """Remove a round and return how many lines lost their round; the lines stay.

        When the evening is in this round it moves to the one after it, else before it.
        Raises NotFound.
        """
        with self._dossier.unit(Action.REMOVE_ROUND) as unit:
            removed = unit.rounds.get(round_id)
            loose = self._dossier.overview.lines_per_round(removed.dialogue_id).get(round_id, 0)
            dialogue = unit.dialogues.get(removed.dialogue_id)
            if dialogue.current_round_id == round_id:
                rounds = unit.rounds.find(dialogue_id=dialogue.id)
                nearby = _beside(rounds, round_id)
                unit.dialogues.save(replace(dialogue, current_round_id=nearby))
            unit.rounds.remove(round_id)
        return loose

    def set_ground_rules(self, dialogue_id: DialogueId, rules: Sequence[str]) -> None:
        """Save the ground rules; empty ones are left out. Raises InvalidText, NotFound."""
        tidy = ground_rules.tidy(rules)
        with self._dossier.unit(Action.EDIT_GROUND_RULES) as unit:
            unit.dialogues.save_if_changed(
                replace(unit.dialogues.get(dialogue_id), ground_rules=tidy)
            )

    def templates(self) -> tuple[PlanTemplate, ...]:
        """Return the own templates in the order they were made."""
        return self._dossier.read.templates.find()

    def save_template(self, dialogue_id: DialogueId, name: str) -> TemplateId:
        """Keep rounds and ground rules as an own plan; the same name replaces the earlier one.

        Raises InvalidText when the name is empty or too long, NotFound.
        """
        name = short_text.name(name)
        with self._dossier.unit(Action.SAVE_TEMPLATE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            rounds = tuple(planned(r) for r in unit.rounds.find(dialogue_id=dialogue_id))
            known = [t for t in unit.templates.find() if t.name.casefold() == name.casefold()]
            template = PlanTemplate(
                id=known[0].id if known else TemplateId(new_id()),
                name=name,
                rounds=rounds,
                ground_rules=dialogue.ground_rules,
                position=known[0].position if known else unit.templates.next_position(),
            )
            if known:
                unit.templates.save_if_changed(template)
            else:
                unit.templates.add(template)
        return template.id

    def remove_template(self, template_id: TemplateId) -> None:
        """Remove an own plan; dialogues made with it keep their rounds. Raises NotFound."""
        with self._dossier.unit(Action.REMOVE_TEMPLATE) as unit:
            unit.templates.remove(template_id)

    def people_expected(self, dialogue_id: DialogueId) -> int | None:
        """Return how many people will sit at the table, or None when nothing is known yet."""
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        seated = self._dossier.read.participants.count(
            dialogue_id=dialogue_id, presence=[presence.value for presence in _AT_THE_TABLE]
        )
        counted = dialogue.headcount.number if dialogue.headcount else 0
        return max(seated, counted) or None

    def _replace_rounds(
        self, unit: Unit, dialogue: Dialogue, rounds: tuple[PlannedRound, ...]
    ) -> tuple[Round, ...]:
        """Put new rounds in place of those not yet held; return the rounds that stay."""
        held = {
            *self._dossier.overview.lines_per_round(dialogue.id),
            *self._dossier.overview.rounds_that_ran(dialogue.id),
            dialogue.current_round_id,
        }
        kept: list[Round] = []
        for round_ in unit.rounds.find(dialogue_id=dialogue.id):
            if round_.id in held:
                kept.append(round_)
            else:
                unit.rounds.remove(round_.id)
        added = new_rounds(dialogue.id, rounds)
        unit.rounds.add_all(added)
        _number(unit, [*added, *kept])
        return tuple(kept)


def planned(round_: Round) -> PlannedRound:
    """Return a round of a dialogue as a round of a plan."""
    return PlannedRound(
        label=round_.label,
        kind=round_.kind,
        question=round_.question,
        minutes=round_.minutes,
        form=round_.form,
        thinking_minutes=round_.thinking_minutes,
        second_question=round_.second_question,
    )


def _number(unit: Unit, rounds: Sequence[Round]) -> None:
    """Store the order of the rounds."""
    for position, round_ in enumerate(rounds):
        if round_.position != position:
            unit.rounds.save(replace(round_, position=position))


def _beside(rounds: Sequence[Round], round_id: RoundId) -> RoundId | None:
    """The round after this one, else the one before it, else None."""
    ids = [round_.id for round_ in rounds]
    place = ids.index(round_id)
    after = [*ids[place + 1 :], *reversed(ids[:place])]
    return after[0] if after else None


_RoundT = TypeVar("_RoundT", Round, PlannedRound)


def _tidied(round_: _RoundT) -> _RoundT:
    """The round as it is stored: with a label, and minutes within bounds."""
    for minutes in (round_.minutes, round_.thinking_minutes):
        if minutes is not None and not 0 <= minutes <= MOST_MINUTES:
            raise InvalidValue(Code.OUT_OF_RANGE, least=0, most=MOST_MINUTES, number=minutes)
    return replace(
        round_,
        label=short_text.name(round_.label),
        question=short_text.lines(round_.question),
        second_question=short_text.lines(round_.second_question),
    )
