"""One evening inside one act: what is true now, and the few ways to write it.

The first cycle of a round in turns is dealt as late as possible, at the first act that needs it.
Until then it is worked out anew at each reading: whoever comes in during the welcome, a lot that
is drawn or a seat that moves still counts, and looking at a round changes nothing.
"""

from dataclasses import replace
from datetime import date, datetime

from wijkdialoog.domain import clock, turns
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Dialogue, Seat
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.ids import CycleId, DialogueId, ParticipantId, StretchId, TurnId
from wijkdialoog.domain.plan import Round, RoundForm
from wijkdialoog.domain.turns import Cycle, CycleMode, NewTurnId, Turn, Turns
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.table import seats
from wijkdialoog.storage.records import Records, Unit

_NOT_DEALT = CycleId("")


def read_conversation(
    records: Records | Unit, dialogue_id: DialogueId, new_turn_id: NewTurnId
) -> Conversation:
    """Return the evening as it stands. A cycle that is not dealt yet has the id ""."""
    dialogue = records.dialogues.get(dialogue_id)
    rounds = records.rounds.find(dialogue_id=dialogue_id)
    around = seats(records, dialogue_id)
    found = records.stretches.find(dialogue_id=dialogue_id)
    conversation = Conversation(
        dialogue=dialogue,
        rounds=rounds,
        seats=around,
        cycle=None,
        turns=(),
        stretches=_oldest_first(found),
        planned_start_ms=_planned_start_ms(dialogue),
    )
    round_ = conversation.current_round
    return (
        conversation if round_ is None else _with_cycle(records, conversation, round_, new_turn_id)
    )


def _with_cycle(
    records: Records | Unit, conversation: Conversation, round_: Round, new_turn_id: NewTurnId
) -> Conversation:
    cycles = sorted(records.cycles.find(round_id=round_.id), key=lambda cycle: cycle.number)
    if not cycles:
        return _with_cycle_to_deal(conversation, round_, new_turn_id)
    cycle = cycles[-1]
    every = records.turns.find(cycle_id=tuple(found.id for found in cycles))
    own = tuple(turn for turn in every if turn.cycle_id == cycle.id)
    earlier = (turn for turn in every if turn.cycle_id != cycle.id)
    ids = _ids(conversation.seats)
    return replace(
        conversation,
        cycle=cycle,
        turns=turns.reconciled(own, cycle, ids, conversation.present, new_turn_id),
        heard=frozenset(turn.participant_id for turn in earlier if turns.spoke(turn)),
    )


def _with_cycle_to_deal(
    conversation: Conversation, round_: Round, new_turn_id: NewTurnId
) -> Conversation:
    if round_.form is not RoundForm.IN_TURNS or not conversation.present:
        return conversation
    seconds = clock.turn_seconds(round_, len(conversation.present))
    cycle = Cycle(_NOT_DEALT, round_.id, 1, CycleMode.TURNS, seconds)
    return replace(conversation, cycle=cycle, turns=_dealt(conversation, cycle.id, new_turn_id))


def _dealt(conversation: Conversation, cycle_id: CycleId, new_turn_id: NewTurnId) -> Turns:
    dialogue = conversation.dialogue
    order = turns.deal(
        _ids(conversation.seats), conversation.present, dialogue.direction, dialogue.starting_seat
    )
    return turns.new_turns(cycle_id, order, new_turn_id)


class Evening:
    """The evening while an act changes it. `conversation` is what was written so far."""

    def __init__(self, unit: Unit, dialogue_id: DialogueId, now_ms: int) -> None:
        self.unit = unit
        self.now_ms = now_ms
        self.conversation = read_conversation(unit, dialogue_id, lambda _who: TurnId(new_id()))
        cycle = self.conversation.cycle
        stored = unit.turns.find(cycle_id=cycle.id) if cycle else ()
        self._stored = {turn.id: turn for turn in stored}
        if self.dialogue.closed:
            raise NotAllowedNow(Code.DIALOGUE_CLOSED)

    @property
    def dialogue(self) -> Dialogue:
        """The dialogue as it stands."""
        return self.conversation.dialogue

    def save_dialogue(self, dialogue: Dialogue) -> None:
        """Store the dialogue when it changed."""
        if dialogue != self.dialogue:
            self.unit.dialogues.save(dialogue)
            self.conversation = replace(self.conversation, dialogue=dialogue)

    def save_round(self, round_: Round) -> None:
        """Store a round."""
        self.unit.rounds.save(round_)
        rounds = tuple(round_ if r.id == round_.id else r for r in self.conversation.rounds)
        self.conversation = replace(self.conversation, rounds=rounds)

    # What must be there --------------------------------------------------------

    def round_now(self) -> Round:
        """Return the current round. Raises NotAllowedNow ROUND_NOT_STARTED."""
        if self.conversation.current_round is None:
            raise NotAllowedNow(Code.ROUND_NOT_STARTED)
        return self.conversation.current_round

    def cycle_now(self) -> Cycle:
        """Return the cycle, dealt if need be.

        Raises NotAllowedNow ROUND_NOT_STARTED, NOBODY_PRESENT, NO_TURNS_HERE.
        """
        self.round_now()
        if not self.conversation.present:
            raise NotAllowedNow(Code.NOBODY_PRESENT)
        if self.conversation.cycle is None:
            raise NotAllowedNow(Code.NO_TURNS_HERE)
        return self._stored_cycle(self.conversation.cycle)

    def running_turn(self) -> Turn:
        """Return the turn of who speaks. Raises NotAllowedNow NOBODY_SPEAKING."""
        turn = self.conversation.running_turn
        if turn is None:
            raise NotAllowedNow(Code.NOBODY_SPEAKING)
        return turn

    def must_be_present(self, participant_id: ParticipantId) -> None:
        """Raise NotAllowedNow NOT_PRESENT when nobody of that id sits at the table now."""
        if participant_id not in self.conversation.present:
            raise NotAllowedNow(Code.NOT_PRESENT)

    # Cycles and turns ------------------------------------------------------------

    def start_cycle(self, mode: CycleMode, seconds_per_turn: int | None) -> None:
        """Store a new cycle of the current round: dealt in turns, empty when free."""
        round_ = self.round_now()
        numbers = [cycle.number for cycle in self.unit.cycles.find(round_id=round_.id)]
        number = max(numbers, default=0) + 1
        cycle = Cycle(CycleId(new_id()), round_.id, number, mode, seconds_per_turn)
        heard = self.conversation.heard | self._spoke_now()
        self.conversation = replace(self.conversation, cycle=cycle, turns=(), heard=heard)
        self._stored = {}
        if mode is CycleMode.TURNS:
            self._deal(cycle)
        else:
            self.unit.cycles.add(cycle)

    def save_cycle(self, cycle: Cycle) -> None:
        """Store a changed cycle."""
        self.unit.cycles.save(cycle)
        self.conversation = replace(self.conversation, cycle=cycle)

    def keep(self, changed: Turns) -> None:
        """Store the turns of the dealt cycle: new, changed, and without those that are gone."""
        self._write(changed)

    def keep_if_dealt(self, changed: Turns) -> None:
        """Like `keep`, but leaves a cycle alone that is not dealt yet."""
        cycle = self.conversation.cycle
        if cycle is not None and cycle.id != _NOT_DEALT:
            self._write(changed)

    def _write(self, changed: Turns) -> None:
        for gone in self._stored.keys() - {turn.id for turn in changed}:
            self.unit.turns.remove(gone)
        self.unit.turns.add_all([turn for turn in changed if turn.id not in self._stored])
        for turn in changed:
            if self._stored.get(turn.id, turn) != turn:
                self.unit.turns.save(turn)
        self._stored = {turn.id: turn for turn in changed}
        self.conversation = replace(self.conversation, turns=changed)

    def _stored_cycle(self, cycle: Cycle) -> Cycle:
        if cycle.id != _NOT_DEALT:
            return cycle
        dealt = replace(cycle, id=CycleId(new_id()))
        self._deal(dealt)
        return dealt

    def _deal(self, cycle: Cycle) -> None:
        """Store a cycle in turns; the next one begins a seat further."""
        conversation = self.conversation
        own = [replace(turn, cycle_id=cycle.id) for turn in conversation.turns]
        dealt = tuple(own) or _dealt(conversation, cycle.id, lambda _who: TurnId(new_id()))
        self.unit.cycles.add(cycle)
        self.conversation = replace(conversation, cycle=cycle)
        self._write(dealt)
        dialogue = self.dialogue
        after = turns.start_after(
            _ids(conversation.seats),
            conversation.present,
            dialogue.direction,
            dialogue.starting_seat,
        )
        self.save_dialogue(replace(dialogue, starting_seat=after))

    def _spoke_now(self) -> frozenset[ParticipantId]:
        return frozenset(t.participant_id for t in self.conversation.turns if turns.spoke(t))

    # Clocks ----------------------------------------------------------------------

    def run(self, turn: Turn | None) -> None:
        """Let the current round run from now, and inside it this turn, if any."""
        round_ = self.round_now()
        turn_id = turn.id if turn else None
        running = self.conversation.open_stretch
        if running and (running.round_id, running.turn_id) == (round_.id, turn_id):
            return
        self.stop()
        started = Stretch(StretchId(new_id()), self.dialogue.id, round_.id, turn_id, self.now_ms)
        self.unit.stretches.add(started)
        self._replace_stretches((started,))

    def run_speaker(self) -> None:
        """Let the clock of the current round run, with the speaker's when somebody speaks."""
        self.run(self.conversation.running_turn)

    def stop(self, moment_ms: int | None = None) -> None:
        """Let every clock stand still, from now or from an earlier moment."""
        running = self.conversation.open_stretch
        if running is not None:
            moment = self.now_ms if moment_ms is None else moment_ms
            self.save_stretches((clock.closed(running, moment),))

    def save_stretches(self, changed: tuple[Stretch, ...]) -> None:
        """Store changed stretches."""
        for stretch in changed:
            self.unit.stretches.save(stretch)
        self._replace_stretches(changed)

    def give_time_to(self, turn: Turn, other: Turn | None) -> None:
        """Note the time of one turn for another, or (None) for the round alone."""
        other_id = other.id if other else None
        own = [s for s in self.conversation.stretches if s.turn_id == turn.id]
        self.save_stretches(tuple(replace(stretch, turn_id=other_id) for stretch in own))

    def _replace_stretches(self, changed: tuple[Stretch, ...]) -> None:
        by_id = {stretch.id: stretch for stretch in (*self.conversation.stretches, *changed)}
        ordered = _oldest_first(tuple(by_id.values()))
        self.conversation = replace(self.conversation, stretches=ordered)


def _ids(around: tuple[Seat, ...]) -> tuple[ParticipantId, ...]:
    return tuple(seat.id for seat in around)


def _oldest_first(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Return the stretches in order; the open one is last even after the clock was set back."""
    return tuple(sorted(stretches, key=lambda s: (s.ended_ms is None, s.started_ms)))


def _planned_start_ms(dialogue: Dialogue) -> int | None:
    """Return the planned start in UTC ms; None without a full date or a time."""
    if not dialogue.date or not dialogue.start:
        return None
    try:
        day = date.fromisoformat(dialogue.date)
        moment = datetime.strptime(dialogue.start, "%H:%M")
    except ValueError:  # a year or a month alone, or a time that an exchange file wrote otherwise
        return None
    local = datetime.combine(day, moment.time()).astimezone()
    return int(local.timestamp() * 1000)
