"""Typing over an evening that was held on paper. Each act is one transaction and one undo step.

Lines, cards, agreements and hands go through the services of their own; here is what only paper
has: boxes that were ticked, and a clock that began by mistake.
"""

from dataclasses import replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Participant, Presence
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.harvest import Agreement
from wijkdialoog.domain.ids import CycleId, DialogueId, ParticipantId, RoundId, TurnId
from wijkdialoog.domain.turns import TurnState, spoke, was_called
from wijkdialoog.domain.typing_over import (
    TypedOver,
    chairs,
    cycle_on_paper,
    entry_parts,
    is_chair,
    lines_by_round,
    place_of,
    ticks_of,
    turn_on_paper,
)
from wijkdialoog.services import course
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.table import seats, turns_of
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit


class TypingOver:
    """What the page for typing over asks, and the two acts that belong to paper alone."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def read(self, dialogue_id: DialogueId) -> TypedOver:
        """Return what is typed over so far. Raises NotFound."""
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        rounds = read.rounds.find(dialogue_id=dialogue_id)
        around = seats(read, dialogue_id)
        cycles = read.cycles.find(round_id=tuple(round_.id for round_ in rounds))
        turns = read.turns.find(cycle_id=tuple(cycle.id for cycle in cycles))
        here = {"dialogue_id": dialogue_id, "binned_ms": None}
        lines = lines_by_round(line.round_id for line in read.contributions.find(**here))
        tallies = read.tallies.find(dialogue_id=dialogue_id)
        stretches = read.stretches.find(dialogue_id=dialogue_id)
        return TypedOver(
            dialogue,
            rounds,
            around or chairs(dialogue, course.MOST_NUMBERED_SEATS),
            ticks_of(cycles, turns),
            frozenset(stretch.round_id for stretch in stretches),
            entry_parts(rounds, lines.keys()),
            lines,
            read.assets.count(**here),
            read.agreements.count(**here),
            tallies[0].hands.total if tallies else 0,
        )

    def agreements(self, dialogue_id: DialogueId) -> tuple[Agreement, ...]:
        """Return the agreements of an evening in the order in which they were typed."""
        return self._dossier.read.agreements.find(dialogue_id=dialogue_id, binned_ms=None)

    def tick(
        self,
        dialogue_id: DialogueId,
        participant_id: ParticipantId,
        round_id: RoundId,
        *,
        had_turn: bool,
    ) -> None:
        """Tick the box of somebody in a round, or take the tick away.

        participant_id  a drawn chair of a headcount too: then the chairs come to stay. Who was
                        noted as absent was there after all
        Nothing changes when the box stands so already. Raises NotAllowedNow DIALOGUE_CLOSED,
        ROUND_WAS_TIMED when the round ran by the clock: its turns tell what really happened.
        """
        with self._dossier.unit(Action.TICK_TURN) as unit:
            if unit.dialogues.get(dialogue_id).closed:
                raise NotAllowedNow(Code.DIALOGUE_CLOSED)
            if unit.stretches.count(round_id=round_id):
                raise NotAllowedNow(Code.ROUND_WAS_TIMED)
            if had_turn:
                _tick(unit, round_id, _seated(unit, dialogue_id, participant_id))
            elif not is_chair(participant_id):
                _untick(unit, round_id, participant_id)

    def put_clock_away(self, dialogue_id: DialogueId) -> None:
        """Take back that the conversation was entered: it was held on paper.

        Only where nothing happened yet: nobody had the floor, nothing was caught. Else nothing
        changes, and what ran stays.
        """
        if not self._began_by_mistake(dialogue_id):
            return
        with self._dossier.unit(Action.PUT_CLOCK_AWAY) as unit:
            for stretch in unit.stretches.find(dialogue_id=dialogue_id):
                unit.stretches.remove(stretch.id)
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save_if_changed(replace(dialogue, current_round_id=None))

    def _began_by_mistake(self, dialogue_id: DialogueId) -> bool:
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        here = {"dialogue_id": dialogue_id, "binned_ms": None}
        ran = dialogue.current_round_id is not None or read.stretches.count(dialogue_id=dialogue_id)
        if dialogue.closed or not ran:
            return False
        caught = (read.contributions, read.assets, read.agreements)
        if any(table.count(**here) for table in caught):
            return False
        return not any(was_called(turn) for turn in turns_of(read, dialogue_id))


def was_on_paper(read: Records, dialogue_id: DialogueId) -> bool:
    """Return whether an evening was held without the program: something was said, nothing ran."""
    if read.stretches.count(dialogue_id=dialogue_id):
        return False
    said = read.contributions.find(dialogue_id=dialogue_id, binned_ms=None)
    if any(line.round_id is not None for line in said):
        return True
    return any(spoke(turn) for turn in turns_of(read, dialogue_id))


def _tick(unit: Unit, round_id: RoundId, seat: Participant) -> None:
    round_ = unit.rounds.get(round_id)
    if seat.presence in (Presence.EXPECTED, Presence.ABSENT):  # who had a turn was there
        unit.participants.save(replace(seat, presence=Presence.PRESENT))
    cycles = unit.cycles.find(round_id=round_id)
    known = unit.turns.find(cycle_id=tuple(cycle.id for cycle in cycles), participant_id=seat.id)
    if any(spoke(turn) for turn in known):
        return
    if known:  # waited, or was passed by, before the evening went on on paper
        unit.turns.save(replace(known[0], state=TurnState.DONE))
        return
    if cycles:
        cycle = max(cycles, key=lambda found: found.number)
    else:
        cycle = cycle_on_paper(CycleId(new_id()), round_)
        unit.cycles.add(cycle)
    unit.turns.add(turn_on_paper(TurnId(new_id()), cycle, seat))


def _untick(unit: Unit, round_id: RoundId, participant_id: ParticipantId) -> None:
    cycles = unit.cycles.find(round_id=round_id)
    ids = tuple(cycle.id for cycle in cycles)
    for turn in unit.turns.find(cycle_id=ids, participant_id=participant_id):
        unit.turns.remove(turn.id)
    for id_ in ids:
        if not unit.turns.count(cycle_id=id_):
            unit.cycles.remove(id_)


def _seated(unit: Unit, dialogue_id: DialogueId, participant_id: ParticipantId) -> Participant:
    if not is_chair(participant_id):
        return unit.participants.get(participant_id)
    course.seat_a_headcount(unit, dialogue_id)
    return seats(unit, dialogue_id)[place_of(participant_id)].participant
