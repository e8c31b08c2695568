"""Everybody present is offered exactly one turn, and the cycle ends, whatever people press."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wijkdialoog.domain import turns
from wijkdialoog.domain.dialogue import Direction
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.ids import CycleId, ParticipantId, RoundId, TurnId
from wijkdialoog.domain.turns import Cycle, CycleMode, Reason, Turn, Turns, TurnState

CYCLE = Cycle(CycleId("cycle"), RoundId("round"), 1)
FREE = Cycle(CycleId("free"), RoundId("round"), 1, CycleMode.FREE)


def people(number: int) -> list[ParticipantId]:
    return [ParticipantId(f"p{n}") for n in range(number)]


def turn_id(who: ParticipantId) -> TurnId:
    return TurnId(f"turn of {who}")


@dataclass
class Table:
    """A table as the services keep it: turns, and who is present."""

    around: list[ParticipantId]
    present: set[ParticipantId]
    turns: Turns = ()
    undo: list[tuple[Turns, set[ParticipantId]]] = field(default_factory=list)

    @classmethod
    def of(cls, number: int, absent: int = 0) -> "Table":
        around = people(number)
        table = cls(around, set(around[: number - absent]))
        order = turns.deal(around, table.present, Direction.CLOCKWISE, 0)
        table.turns = turns.new_turns(CYCLE.id, order, turn_id)
        return table

    def act(self, change: Callable[[Turns], Turns]) -> None:
        self.undo.append((self.turns, set(self.present)))
        self.turns = change(self.turns)
        self.settle()

    def settle(self) -> None:
        self.turns = turns.reconciled(self.turns, CYCLE, self.around, self.present, turn_id)

    def next(self) -> str | None:
        self.act(lambda now: turns.advance(now, self.present))
        return self.speaker

    @property
    def speaker(self) -> str | None:
        found = turns.speaking(self.turns, self.present)
        return found.participant_id if found else None

    @property
    def queue(self) -> list[str]:
        return [turn.participant_id for turn in turns.queue(self.turns, self.present)]

    def turn(self, who: str) -> Turn:
        return next(turn for turn in self.turns if turn.participant_id == who)

    def postpone(self, who: str) -> None:
        self.act(lambda now: turns.postpone(now, self.present, self.turn(who)))

    def leave(self, who: str) -> None:
        self.act(lambda now: now)
        self.present.discard(ParticipantId(who))
        self.settle()

    def come(self, who: str) -> None:
        self.act(lambda now: now)
        self.present.add(ParticipantId(who))
        self.settle()
        self.turns = turns.to_end(self.turns, ParticipantId(who))

    @property
    def is_complete(self) -> bool:
        return turns.is_complete(self.turns, self.present)


# The rule -----------------------------------------------------------------------


def _next(table: Table, _who: ParticipantId) -> None:
    table.next()


def _come(table: Table, who: ParticipantId) -> None:
    table.come(who)


def _leave(table: Table, who: ParticipantId) -> None:
    table.leave(who)


def _end(table: Table, _who: ParticipantId) -> None:
    table.act(turns.end)


def _previous(table: Table, _who: ParticipantId) -> None:
    table.act(lambda now: turns.step_back(now, table.present))


def _undo(table: Table, _who: ParticipantId) -> None:
    if table.undo:
        table.turns, table.present = table.undo.pop()


def _later(table: Table, who: ParticipantId) -> None:
    if who in table.present:
        table.postpone(who)


def _pass(table: Table, who: ParticipantId) -> None:
    if who in table.present:
        table.act(lambda now: turns.pass_(now, table.turn(who)))


def _give(table: Table, who: ParticipantId) -> None:
    if who in table.present:
        table.act(lambda now: turns.call(now, table.turn(who)))


def _reassign(table: Table, who: ParticipantId) -> None:
    last = turns.speaking(table.turns, table.present) or turns.last_called(
        table.turns, table.present
    )
    if who in table.present and last and last.participant_id != who:
        table.act(lambda now: turns.reassign(now, last, table.turn(who)))


ACTS = (_next, _later, _pass, _come, _leave, _previous, _give, _reassign, _end, _undo)
steps = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 39)), max_size=60)


def must_hold(table: Table) -> None:
    assert [turn.position for turn in table.turns] == list(range(len(table.turns)))
    called = [turns.was_called(turn) for turn in table.turns]
    assert called == sorted(called, reverse=True), "who was called stands before the queue"
    owners = [turn.participant_id for turn in table.turns]
    assert len(owners) == len(set(owners)), "one turn each"
    assert table.present <= set(owners), "nobody drops out unseen"
    assert sum(turn.state is TurnState.SPEAKING for turn in table.turns) <= 1


@given(st.integers(2, 40), st.integers(0, 5), steps)
@settings(max_examples=300, deadline=None)
def test_each_present_participant_is_offered_one_turn_and_the_cycle_ends(
    number: int, absent: int, acts: list[tuple[Callable[[Table, ParticipantId], None], int]]
) -> None:
    table = Table.of(number, min(absent, number - 1))
    for act, place in acts:
        with contextlib.suppress(DomainError):  # refused: nothing changed
            act(table, table.around[place % number])
        must_hold(table)

    waiting = table.queue
    already = {turn.participant_id for turn in table.turns if turns.was_called(turn)}
    floor = [table.next() for _ in waiting]
    table.next()

    assert floor == waiting, "each who waits gets the floor once, in order"
    assert not already & set(floor), "nobody twice"
    assert table.is_complete or not table.turns
    for who in table.present:
        assert table.turn(who).state in (TurnState.DONE, TurnState.PASSED)


@given(st.integers(2, 40))
def test_pressing_straks_for_ever_is_refused_in_the_end(number: int) -> None:
    table = Table.of(number)
    presses = 0
    while table.queue:
        who = table.speaker or table.queue[0]
        if not turns.can_postpone(table.turns, frozenset(table.present), table.turn(who)):
            break
        table.postpone(who)
        table.next()
        presses += 1
        assert presses <= 3 * number
    assert not turns.can_postpone(
        table.turns, frozenset(table.present), table.turn(table.speaker or table.queue[0])
    )


# The order --------------------------------------------------------------------


def test_the_order_follows_the_seats_from_the_starting_seat() -> None:
    around = people(4)
    order = turns.deal(around, set(around), Direction.CLOCKWISE, 2)
    assert order == ("p2", "p3", "p0", "p1")


def test_counterclockwise_goes_the_other_way() -> None:
    around = people(4)
    order = turns.deal(around, set(around), Direction.COUNTERCLOCKWISE, 1)
    assert order == ("p1", "p0", "p3", "p2")


def test_an_empty_starting_seat_lets_the_next_begin() -> None:
    around = people(3)
    present = {around[0], around[2]}
    assert turns.deal(around, present, Direction.CLOCKWISE, 1) == ("p2", "p0")
    assert turns.start_after(around, present, Direction.CLOCKWISE, 1) == 0


def test_an_empty_table_deals_nobody() -> None:
    assert turns.deal([], set(), Direction.CLOCKWISE, 0) == ()
    assert turns.start_after([], set(), Direction.CLOCKWISE, 3) == 3


def test_the_start_shifts_one_seat_for_the_next_cycle() -> None:
    around = people(3)
    assert turns.start_after(around, set(around), Direction.CLOCKWISE, 2) == 0
    assert turns.start_after(around, set(around), Direction.COUNTERCLOCKWISE, 0) == 2


# Straks and past --------------------------------------------------------------------


def test_straks_puts_somebody_at_the_end_and_they_are_called_there() -> None:
    table = Table.of(3)
    table.postpone("p0")
    assert [table.next(), table.next(), table.next(), table.next()] == ["p1", "p2", "p0", None]


def test_postponed_people_are_called_in_the_order_of_postponing() -> None:
    table = Table.of(4)
    table.postpone("p1")
    table.postpone("p0")
    assert table.queue == ["p2", "p3", "p1", "p0"]


def test_the_last_one_may_still_say_straks_once_when_another_waits() -> None:
    table = Table.of(2)
    table.postpone("p0")
    table.postpone("p1")
    assert table.queue == ["p0", "p1"]
    with pytest.raises(DomainError) as refused:
        table.postpone("p0")
    assert refused.value.code is Code.CANNOT_POSTPONE


def test_who_is_alone_in_the_queue_cannot_be_postponed() -> None:
    table = Table.of(2)
    table.next()
    table.next()
    with pytest.raises(DomainError):
        table.postpone("p1")


def test_a_late_arrival_comes_after_those_who_were_postponed() -> None:
    table = Table.of(3, absent=1)
    table.postpone("p0")
    table.come("p2")
    assert table.queue == ["p1", "p0", "p2"]


def test_past_counts_as_offered() -> None:
    table = Table.of(2)
    table.act(lambda now: turns.pass_(now, table.turn("p0")))
    table.next()
    table.next()
    assert table.is_complete
    assert turns.progress(table.turns, table.present) == (2, 2)


# Coming and going ---------------------------------------------------------------------


def test_a_speaker_who_leaves_is_done() -> None:
    table = Table.of(3)
    table.next()
    table.leave("p0")
    assert table.speaker is None
    assert table.turn("p0").state is TurnState.DONE
    assert table.next() == "p1"


def test_who_left_unheard_and_comes_back_waits_again_at_the_end() -> None:
    table = Table.of(3)
    table.leave("p0")
    table.next()
    table.come("p0")
    assert table.queue == ["p2", "p0"]


def test_who_was_heard_and_comes_back_is_not_asked_again() -> None:
    table = Table.of(2)
    table.next()
    table.next()
    table.leave("p0")
    table.come("p0")
    table.next()
    assert table.is_complete


def test_somebody_who_left_unheard_does_not_keep_the_cycle_open() -> None:
    table = Table.of(2)
    table.next()
    table.leave("p1")
    table.next()
    assert table.is_complete
    assert turns.progress(table.turns, table.present) == (1, 1)


def test_an_arrival_opens_a_complete_cycle_again() -> None:
    table = Table.of(2, absent=1)
    table.next()
    table.next()
    assert table.is_complete
    table.come("p1")
    assert not table.is_complete


# Repair ------------------------------------------------------------------------------


def test_a_step_back_after_out_of_order_turns_goes_to_who_spoke_last() -> None:
    table = Table.of(4)
    table.next()
    table.act(lambda now: turns.call(now, table.turn("p3")))
    table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    assert table.speaker == "p3"


def test_one_step_back_gives_the_floor_to_the_one_before() -> None:
    table = Table.of(3)
    table.next()
    table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    assert table.speaker == "p0"
    assert table.queue == ["p1", "p2"]


def test_stepping_back_and_on_again_keeps_the_order_of_calling() -> None:
    table = Table.of(4)
    for _ in range(3):
        table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    table.act(lambda now: turns.step_back(now, table.present))
    assert table.speaker == "p0"
    assert table.queue == ["p1", "p2", "p3"]


def test_one_step_back_after_the_last_turn_goes_on_with_it() -> None:
    table = Table.of(2)
    table.next()
    table.next()
    table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    assert table.speaker == "p1"


def test_there_is_nothing_before_the_first() -> None:
    table = Table.of(2)
    with pytest.raises(DomainError) as refused:
        turns.step_back(table.turns, table.present)
    assert refused.value.code is Code.NOTHING_BEFORE


def test_who_was_postponed_and_is_stepped_back_from_is_still_postponed() -> None:
    table = Table.of(2)
    table.postpone("p0")
    table.next()
    table.next()
    table.act(lambda now: turns.step_back(now, table.present))
    assert table.turn("p0").state is TurnState.LATER


def test_was_eigenlijk_gives_the_turn_away_and_the_wrong_one_is_next() -> None:
    table = Table.of(4)
    table.next()
    table.act(lambda now: turns.reassign(now, table.turn("p0"), table.turn("p2")))
    assert table.speaker == "p2"
    assert table.queue == ["p0", "p1", "p3"]


# Free conversation -----------------------------------------------------------------------


def asked(*who: str) -> Turns:
    listed: Turns = ()
    for name in who:
        new = Turn(TurnId(f"{name} {len(listed)}"), FREE.id, ParticipantId(name), len(listed))
        listed = turns.ask(listed, new)
    return listed


def test_asking_twice_is_asking_once() -> None:
    assert len(asked("p0", "p0")) == 1


def test_a_first_timer_is_suggested_before_who_spoke_with_the_reason() -> None:
    present = frozenset(people(3))
    found = turns.suggest(asked("p0", "p1"), present, frozenset(people(1)))
    assert found is not None
    assert (found[0].participant_id, found[1]) == ("p1", Reason.NOT_HEARD_YET)


def test_when_all_who_asked_spoke_the_longest_waiting_is_suggested() -> None:
    everybody = frozenset(people(3))
    found = turns.suggest(asked("p2", "p0"), everybody, everybody)
    assert found is not None
    assert (found[0].participant_id, found[1]) == ("p2", Reason.ASKED_FIRST)


def test_nobody_asked_means_no_suggestion() -> None:
    assert turns.suggest((), frozenset(people(3)), frozenset()) is None


def test_in_a_free_conversation_the_wrong_one_is_first_on_the_list_again() -> None:
    present = frozenset(people(3))
    listed = asked("p0", "p1", "p2")
    listed = turns.call(listed, listed[0])
    wrong = turns.speaking(listed, present)
    assert wrong is not None
    listed = turns.reassign_free(listed, wrong, ParticipantId("p2"), turn_id)
    assert [turn.participant_id for turn in listed] == ["p2", "p0", "p1"]
    assert listed[0].state is TurnState.SPEAKING
