"""The order in which paper is typed over, and what a ticked box means."""

from wijkdialoog.domain.dialogue import Dialogue, Headcount, Participant
from wijkdialoog.domain.ids import CycleId, DialogueId, ParticipantId, RoundId, TurnId
from wijkdialoog.domain.paper import TYPED_OVER, Part
from wijkdialoog.domain.paper_making import paper_evening
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.domain.turns import CycleMode, Turn, TurnState
from wijkdialoog.domain.typing_over import (
    chairs,
    cycle_on_paper,
    entry_parts,
    is_chair,
    place_of,
    ticks_of,
    turn_on_paper,
)

HERE = DialogueId("evening")
KINDS = (
    RoundKind.WELCOME,
    RoundKind.DREAMS,
    RoundKind.ASSETS,
    RoundKind.AGREEMENTS,
    RoundKind.CLOSING,
)
ROUNDS = tuple(
    Round(RoundId(kind.value), HERE, kind.value, kind, form=RoundForm.IN_TURNS) for kind in KINDS
)


def test_the_page_asks_in_the_order_of_the_paper():
    parts = entry_parts(ROUNDS)
    order = [part.part for part in parts]
    assert list(dict.fromkeys(order)) == list(TYPED_OVER)
    lined = [ROUNDS[r.number - 1].id for r in paper_evening(_dialogue(), ROUNDS, ()).written_rounds]
    assert [part.round_id for part in parts if part.part is Part.SENTENCES] == lined


def test_a_round_without_a_sheet_is_shown_when_it_holds_lines():
    rounds = [part.round_id for part in entry_parts(ROUNDS, {RoundId("assets")})]
    assert RoundId("assets") in rounds
    assert RoundId("agreements") not in rounds


def test_without_a_plan_there_is_one_sheet_of_lines():
    assert [part.part for part in entry_parts(())] == list(TYPED_OVER)


def test_lines_of_no_round_have_a_part_of_their_own():
    assert entry_parts(ROUNDS, {None})[-4].round_id is None
    assert entry_parts(ROUNDS, {None})[-4].part is Part.SENTENCES


def test_a_tick_is_a_turn_that_is_done_without_a_length():
    cycle = cycle_on_paper(CycleId("c"), ROUNDS[1])
    seat = Participant(ParticipantId("henk"), HERE, None, seat=4)
    turn = turn_on_paper(TurnId("t"), cycle, seat)
    assert (cycle.mode, cycle.seconds_per_turn) == (CycleMode.TURNS, None)
    assert (turn.state, turn.position, turn.extra_seconds) == (TurnState.DONE, 4, 0)
    waiting = Turn(TurnId("w"), cycle.id, ParticipantId("amina"), 0)
    assert ticks_of([cycle], [turn, waiting]) == {(seat.id, ROUNDS[1].id)}


def test_a_headcount_has_drawn_chairs_up_to_forty():
    assert len(chairs(_dialogue(Headcount(9)), 40)) == 9
    assert chairs(_dialogue(Headcount(41)), 40) == ()
    assert chairs(_dialogue(), 40) == ()
    last = chairs(_dialogue(Headcount(9)), 40)[-1]
    assert is_chair(last.id)
    assert place_of(last.id) == 8


def _dialogue(headcount: Headcount | None = None) -> Dialogue:
    return Dialogue(HERE, "Samen eten", headcount=headcount)
