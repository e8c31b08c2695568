"""Leading an evening: rounds, turns, free conversation, coming and going, and the end."""

import pytest

from tests.conftest import FakeNow
from tests.services.evenings import CLOSING, DIALOGUE, DREAMS, IDEAS, WELCOME, Room, room
from wijkdialoog.domain.dialogue import Attribution, Direction, Headcount, Presence
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.domain.turns import Reason, TurnState
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

AMINA, HENK, FATIMA = ParticipantId("Amina"), ParticipantId("Henk"), ParticipantId("Fatima")


@pytest.fixture
def table(dossier: Dossier, now: FakeNow) -> Room:
    """Amina, Henk and Fatima in a round of dreams that just began."""
    made = room(dossier, now)
    made.lead.begin(DIALOGUE)
    return made


def refused(code: Code, act: object, *arguments: object) -> None:
    with pytest.raises(DomainError) as raised:
        act(*arguments)  # pyright: ignore[reportCallIssue]
    assert raised.value.code is code


# Beginning ---------------------------------------------------------------------


def test_beginning_enters_the_first_round_and_gives_nobody_the_floor(table: Room) -> None:
    table.now.advance(5)
    view = table.view
    assert view.current_round is not None
    assert view.current_round.label == "Dromen"
    assert view.speaker is None
    assert view.upcoming is not None
    assert view.upcoming.name == "Amina"
    assert table.round_seconds == 5


def test_beginning_again_changes_nothing(table: Room, history: History) -> None:
    table.lead.begin(DIALOGUE)
    assert history.undo_action is None


def test_an_evening_without_rounds_has_not_begun(dossier: Dossier, now: FakeNow) -> None:
    empty = room(dossier, now, rounds=())
    empty.lead.begin(DIALOGUE)
    assert not empty.view.has_begun
    refused(Code.ROUND_NOT_STARTED, empty.lead.next_turn, DIALOGUE)


def test_a_headcount_gets_numbered_seats_that_take_turns(dossier: Dossier, now: FakeNow) -> None:
    unnamed = room(dossier, now, names=(), headcount=Headcount(6, approximate=True))
    unnamed.lead.begin(DIALOGUE)
    assert [seat.participant.seat for seat in unnamed.view.seats] == [0, 1, 2, 3, 4, 5]
    unnamed.next(6)
    unnamed.next()
    assert unnamed.view.is_complete


def test_a_large_headcount_runs_without_turns(dossier: Dossier, now: FakeNow) -> None:
    crowd = room(dossier, now, names=(), headcount=Headcount(200))
    crowd.lead.begin(DIALOGUE)
    assert crowd.view.seats == ()
    assert crowd.view.cycle is None
    refused(Code.NOBODY_PRESENT, crowd.lead.next_turn, DIALOGUE)


def test_names_go_before_a_headcount(dossier: Dossier, now: FakeNow) -> None:
    named = room(dossier, now, headcount=Headcount(25))
    named.lead.begin(DIALOGUE)
    assert len(named.view.seats) == 3


# Turns -----------------------------------------------------------------------------


def test_volgende_goes_round_the_table_and_then_asks_nog_iemand(table: Room) -> None:
    heard = []
    for _ in range(3):
        table.next()
        heard.append(table.speaker)
    assert heard == ["Amina", "Henk", "Fatima"]
    assert not table.view.is_complete
    table.next()
    assert table.view.is_complete
    assert table.view.progress == (3, 3)


def test_pressing_volgende_when_everybody_was_heard_changes_nothing(
    table: Room, history: History
) -> None:
    table.next(4)
    steps = history.undo_action
    before = table.view
    table.next()
    assert table.view == before
    assert steps is history.undo_action


def test_straks_while_speaking_gives_the_floor_to_the_next_and_leaves_no_time(
    table: Room,
) -> None:
    table.next()
    table.now.advance(10)
    table.lead.postpone(DIALOGUE)
    assert (table.speaker, table.order) == ("Henk", ["Fatima", "Amina"])
    table.next(2)
    assert (table.speaker, table.turn_seconds) == ("Amina", 0)


def test_straks_for_who_is_next_moves_only_the_order(table: Room) -> None:
    table.lead.postpone(DIALOGUE)
    assert table.speaker is None
    assert table.order == ["Henk", "Fatima", "Amina"]
    assert table.view.state_of(AMINA) is TurnState.LATER


def test_past_while_speaking_goes_on_with_the_next(table: Room) -> None:
    table.next()
    table.lead.pass_turn(DIALOGUE)
    assert table.speaker == "Henk"
    assert table.view.state_of(AMINA) is TurnState.PASSED


def test_past_for_somebody_else_leaves_the_speaker_alone(table: Room) -> None:
    table.next()
    table.lead.pass_turn(DIALOGUE, HENK)
    assert table.speaker == "Amina"
    assert table.order == ["Fatima"]


def test_what_cannot_be_postponed_is_known_beforehand(table: Room) -> None:
    table.next(3)
    assert not table.view.can_postpone()
    refused(Code.CANNOT_POSTPONE, table.lead.postpone, DIALOGUE)


def test_vorige_gives_the_floor_back_with_the_time_used(table: Room) -> None:
    table.next()
    table.now.advance(40)
    table.next()
    table.now.advance(5)
    table.lead.previous_turn(DIALOGUE)
    assert (table.speaker, table.turn_seconds) == ("Amina", 40)
    assert table.order == ["Henk", "Fatima"]


def test_vorige_before_the_first_turn_is_refused(table: Room) -> None:
    assert not table.view.can_go_back
    refused(Code.NOTHING_BEFORE, table.lead.previous_turn, DIALOGUE)


def test_the_floor_can_go_to_anybody_out_of_order(table: Room) -> None:
    table.lead.give_floor(DIALOGUE, FATIMA)
    assert table.speaker == "Fatima"
    assert table.order == ["Amina", "Henk"]
    refused(Code.ALREADY_SPEAKING, table.lead.give_floor, DIALOGUE, FATIMA)


def test_rond_af_ends_the_turn_and_the_round_goes_on(table: Room) -> None:
    table.next()
    table.lead.end_turn(DIALOGUE)
    table.now.advance(7)
    assert table.speaker is None
    assert table.round_seconds == 7
    refused(Code.NOBODY_SPEAKING, table.lead.end_turn, DIALOGUE)


def test_the_first_cycle_is_dealt_only_when_somebody_gets_the_floor(table: Room) -> None:
    table.change(starting_seat=2)
    table.come_in("Tom")
    assert table.order == ["Fatima", "Tom", "Amina", "Henk"]
    assert table.dossier.read.cycles.count() == 0


def test_the_other_direction_goes_the_other_way_round(table: Room) -> None:
    table.change(direction=Direction.COUNTERCLOCKWISE)
    assert table.order == ["Amina", "Fatima", "Henk"]


def test_the_start_shifts_one_seat_each_round(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now, rounds=(DREAMS, IDEAS))
    evening.lead.begin(DIALOGUE)
    evening.next(4)
    evening.lead.next_round(DIALOGUE)
    assert evening.order == ["Henk", "Fatima", "Amina"]


def test_forty_people_are_each_heard_once(dossier: Dossier, now: FakeNow) -> None:
    names = [f"Bewoner {n}" for n in range(40)]
    evening = room(dossier, now, names=names)
    evening.lead.begin(DIALOGUE)
    heard = []
    for _ in names:
        evening.next()
        heard.append(evening.speaker)
    assert heard == names


# Another cycle, free conversation ------------------------------------------------------


def test_nog_een_rondje_deals_everybody_again_from_the_next_seat(table: Room) -> None:
    table.next(4)
    table.lead.start_cycle(DIALOGUE)
    assert table.speaker is None
    assert table.order == ["Henk", "Fatima", "Amina"]
    assert table.view.heard == {AMINA, HENK, FATIMA}


def test_a_second_rondje_shares_what_is_left_of_the_round(table: Room) -> None:
    table.next()
    table.now.advance(17 * 60)
    table.lead.start_cycle(DIALOGUE)
    assert table.view.cycle is not None
    assert table.view.cycle.seconds_per_turn == 60  # 3 minutes left, 3 people


def test_a_rondje_in_an_open_round_shares_its_minutes(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now, rounds=(CLOSING,))
    evening.lead.begin(DIALOGUE)
    refused(Code.NO_TURNS_HERE, evening.lead.next_turn, DIALOGUE)
    evening.lead.start_cycle(DIALOGUE)
    assert evening.view.cycle is not None
    assert evening.view.cycle.seconds_per_turn == 100


def test_a_free_conversation_suggests_first_timers_with_the_reason(table: Room) -> None:
    table.next()
    table.lead.start_free(DIALOGUE)
    table.lead.ask_floor(DIALOGUE, AMINA)
    table.lead.ask_floor(DIALOGUE, HENK)
    suggestion = table.view.suggestion
    assert suggestion is not None
    assert (suggestion.seat.name, suggestion.reason) == ("Henk", Reason.NOT_HEARD_YET)
    table.next()
    assert table.speaker == "Henk"
    suggestion = table.view.suggestion
    assert suggestion is not None
    assert (suggestion.seat.name, suggestion.reason) == ("Amina", Reason.ASKED_FIRST)


def test_in_a_free_conversation_nobody_is_called_who_did_not_ask(table: Room) -> None:
    table.lead.start_free(DIALOGUE)
    table.lead.give_floor(DIALOGUE, FATIMA)
    table.next()
    assert table.speaker is None
    assert not table.view.is_complete


def test_who_asked_can_withdraw(table: Room) -> None:
    table.lead.start_free(DIALOGUE)
    table.lead.ask_floor(DIALOGUE, AMINA)
    table.lead.withdraw_ask(DIALOGUE, AMINA)
    assert table.order == []


def test_the_same_person_can_speak_more_than_once_in_a_free_conversation(table: Room) -> None:
    table.lead.start_free(DIALOGUE)
    table.lead.give_floor(DIALOGUE, AMINA)
    table.now.advance(30)
    table.lead.give_floor(DIALOGUE, HENK)
    table.lead.give_floor(DIALOGUE, AMINA)
    assert (table.speaker, table.turn_seconds) == ("Amina", 0)


def test_giving_the_floor_in_a_plenary_round_makes_it_a_free_conversation(
    dossier: Dossier, now: FakeNow
) -> None:
    evening = room(dossier, now, rounds=(WELCOME,))
    evening.lead.begin(DIALOGUE)
    assert evening.view.cycle is None
    evening.lead.give_floor(DIALOGUE, HENK)
    assert evening.speaker == "Henk"
    assert evening.view.is_free


def test_asking_for_the_floor_waits_until_the_cycle_is_complete(table: Room) -> None:
    table.next()
    refused(Code.CYCLE_NOT_COMPLETE, table.lead.ask_floor, DIALOGUE, HENK)
    table.next(3)
    table.lead.ask_floor(DIALOGUE, HENK)
    assert table.view.is_free
    assert table.order == ["Henk"]


# Rounds ---------------------------------------------------------------------------------


def test_going_back_to_a_round_continues_its_cycle(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now, rounds=(DREAMS, IDEAS))
    evening.lead.begin(DIALOGUE)
    evening.next()
    evening.now.advance(60)
    evening.lead.next_round(DIALOGUE)
    assert evening.view.next_round is None
    evening.now.advance(30)
    evening.lead.start_round(DIALOGUE, RoundId("round 0"))
    assert evening.view.state_of(AMINA) is TurnState.DONE
    assert evening.order == ["Henk", "Fatima"]
    assert evening.round_seconds == 60


def test_after_the_last_round_comes_nothing(table: Room) -> None:
    before = table.view
    table.lead.next_round(DIALOGUE)
    assert table.view == before


# Coming and going --------------------------------------------------------------------------


def test_who_is_typed_in_late_waits_at_the_end(table: Room) -> None:
    table.next()
    table.come_in("Tom")
    assert table.order == ["Henk", "Fatima", "Tom"]
    table.next(3)
    assert table.speaker == "Tom"


def test_who_was_expected_comes_in_with_the_time(table: Room) -> None:
    table.come_in("Tom", Presence.EXPECTED)
    table.next()
    assert table.order == ["Henk", "Fatima"]
    table.lead.arrive(DIALOGUE, ParticipantId("Tom"))
    assert table.order == ["Henk", "Fatima", "Tom"]
    seat = table.view.seat(ParticipantId("Tom"))
    assert seat is not None
    assert seat.participant.arrived is not None


def test_a_speaker_who_leaves_ends_the_turn_and_the_round_goes_on(table: Room) -> None:
    table.next()
    table.lead.leave(DIALOGUE, AMINA)
    assert table.speaker is None
    assert not table.view.is_paused
    assert table.view.open_stretch is not None
    assert table.view.open_stretch.turn_id is None
    assert [seat.name for seat in table.view.seats] == ["Amina", "Henk", "Fatima"]


def test_who_left_unheard_waits_again_after_coming_back(table: Room) -> None:
    table.lead.leave(DIALOGUE, AMINA)
    table.next()
    assert table.speaker == "Henk"
    table.lead.arrive(DIALOGUE, AMINA)
    assert table.order == ["Fatima", "Amina"]


def test_nobody_gets_the_floor_who_is_not_there(table: Room) -> None:
    table.lead.leave(DIALOGUE, AMINA)
    refused(Code.NOT_PRESENT, table.lead.give_floor, DIALOGUE, AMINA)
    refused(Code.NOT_IN_CYCLE, table.lead.postpone, DIALOGUE, AMINA)


# Was eigenlijk … --------------------------------------------------------------------------


def test_was_eigenlijk_moves_the_time_and_the_lines(table: Room) -> None:
    earlier = table.say("voor de beurt", "Amina")
    table.now.advance(5)
    table.next()
    table.now.advance(20)
    line = table.say("een lange tafel", "Amina")
    table.lead.reassign(DIALOGUE, FATIMA)
    assert (table.speaker, table.turn_seconds) == ("Fatima", 20)
    assert table.order == ["Amina", "Henk"]
    assert table.said_by(line) == "Fatima"
    assert table.said_by(earlier) == "Amina"


def test_was_eigenlijk_works_on_the_last_turn_when_nobody_speaks(table: Room) -> None:
    table.next()
    table.lead.end_turn(DIALOGUE)
    table.lead.reassign(DIALOGUE, HENK)
    assert table.view.state_of(HENK) is TurnState.DONE
    assert table.order == ["Amina", "Fatima"]
    refused(Code.ALREADY_SPEAKING, table.lead.reassign, DIALOGUE, HENK)


def test_was_eigenlijk_needs_a_turn(table: Room) -> None:
    refused(Code.NOTHING_BEFORE, table.lead.reassign, DIALOGUE, HENK)


# The end ---------------------------------------------------------------------------------


def test_closing_forgets_who_said_it_except_of_who_agreed(table: Room, history: History) -> None:
    table.agree("Henk")
    table.next()
    dream, idea = table.say("droom", "Amina"), table.say("idee", "Henk")
    table.lead.close(DIALOGUE)
    assert table.view.dialogue.closed
    assert not table.view.open_stretch
    assert (table.said_by(dream), table.said_by(idea)) == (None, "Henk")
    history.undo()
    assert (table.said_by(dream), table.speaker) == ("Amina", "Amina")


def test_closing_keeps_who_said_it_when_that_was_chosen(table: Room) -> None:
    table.change(attribution=Attribution.KEEP)
    dream = table.say("droom", "Amina")
    table.lead.close(DIALOGUE)
    assert table.said_by(dream) == "Amina"


def test_a_closed_dialogue_refuses_acts_until_it_is_opened_again(table: Room) -> None:
    table.lead.close(DIALOGUE)
    table.lead.close(DIALOGUE)
    refused(Code.DIALOGUE_CLOSED, table.lead.next_turn, DIALOGUE)
    table.lead.reopen(DIALOGUE)
    assert table.view.is_paused
    table.next()
    assert table.speaker == "Amina"
