"""The clocks of an evening: standing still, repair, sleep, crashes and the schedule."""

import pytest

from tests.conftest import FakeNow
from tests.services.evenings import CLOSING, DIALOGUE, DREAMS, IDEAS, WELCOME, Room, room
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def table(dossier: Dossier, now: FakeNow) -> Room:
    """Amina has the floor since just now, in a round of dreams."""
    made = room(dossier, now)
    made.lead.begin(DIALOGUE)
    made.next()
    return made


def beat_for(table: Room, seconds: int) -> None:
    for _ in range(seconds // 2):
        table.now.advance(2)
        assert table.lead.beat(DIALOGUE) == 0


# Standing still ---------------------------------------------------------------------


def test_a_question_stops_the_speakers_clock_and_not_the_round(table: Room) -> None:
    table.now.advance(10)
    table.lead.pause_turn(DIALOGUE)
    assert table.view.is_turn_paused
    table.now.advance(30)
    table.lead.resume_turn(DIALOGUE)
    table.now.advance(5)
    assert (table.speaker, table.turn_seconds, table.round_seconds) == ("Amina", 15, 45)


def test_even_stil_stops_every_clock_and_keeps_the_speaker(table: Room) -> None:
    table.now.advance(10)
    table.lead.pause(DIALOGUE)
    table.now.advance(300)
    assert table.view.is_paused
    assert (table.speaker, table.turn_seconds, table.round_seconds) == ("Amina", 10, 10)
    table.lead.resume(DIALOGUE)
    table.now.advance(1)
    assert (table.turn_seconds, table.round_seconds) == (11, 11)


def test_volgende_after_even_stil_starts_the_clock_again(table: Room) -> None:
    table.lead.pause(DIALOGUE)
    table.next()
    assert not table.view.is_paused


def test_going_to_the_current_round_wakes_it(table: Room) -> None:
    table.lead.pause(DIALOGUE)
    table.lead.start_round(DIALOGUE, RoundId("round 0"))
    assert not table.view.is_paused
    assert table.speaker == "Amina"


# More or less time, and repair --------------------------------------------------------


def test_a_minute_more_goes_to_the_running_turn(table: Room) -> None:
    table.lead.add_seconds(DIALOGUE, 60)
    reading = table.view.turn_clock(table.now())
    assert reading is not None
    assert reading.planned_ms == (400 + 60) * 1000
    for _ in range(12):
        table.lead.add_seconds(DIALOGUE, -60)
    reading = table.view.turn_clock(table.now())
    assert reading is not None
    assert reading.planned_ms == 5000


def test_a_minute_more_without_a_speaker_goes_to_the_round_and_makes_the_end_later(
    dossier: Dossier, now: FakeNow
) -> None:
    evening = room(dossier, now, rounds=(WELCOME, DREAMS))
    evening.lead.begin(DIALOGUE)
    for _ in range(3):
        evening.lead.add_seconds(DIALOGUE, 60)
    assert evening.view.rounds[0].minutes == 13
    standing = evening.view.schedule(now())
    assert standing is not None
    assert standing.drift_minutes == 3


def test_the_length_of_all_turns_can_be_set(table: Room) -> None:
    table.lead.set_turn_length(DIALOGUE, 90)
    reading = table.view.turn_clock(table.now())
    assert reading is not None
    assert reading.planned_ms == 90_000
    table.lead.set_turn_length(DIALOGUE, None)
    reading = table.view.turn_clock(table.now())
    assert reading is not None
    assert reading.planned_ms is None
    with pytest.raises(DomainError) as refused:
        table.lead.set_turn_length(DIALOGUE, 1)
    assert refused.value.code is Code.OUT_OF_RANGE


def test_begon_al_eerder_takes_the_time_from_the_one_before(table: Room) -> None:
    table.now.advance(100)
    table.next()
    table.now.advance(5)
    table.lead.started_earlier(DIALOGUE, 30)
    assert (table.speaker, table.turn_seconds, table.round_seconds) == ("Henk", 35, 105)
    table.lead.previous_turn(DIALOGUE)
    assert table.turn_seconds == 70


def test_an_evening_that_was_started_late_gets_its_real_start(
    dossier: Dossier, now: FakeNow
) -> None:
    evening = room(dossier, now, rounds=(WELCOME,))
    evening.lead.begin(DIALOGUE)
    evening.lead.started_earlier(DIALOGUE, 240)
    assert evening.round_seconds == 240


def test_the_page_knows_how_long_turns_were_forgotten(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now, thinking_minutes=2)
    evening.lead.begin(DIALOGUE)
    now.advance(60)
    thinking = evening.view.thinking_clock(now())
    assert thinking is not None
    assert thinking.remaining_ms == 60_000
    assert evening.view.unstarted_ms(now()) == 0
    now.advance(130)
    assert evening.view.thinking_clock(now()) is None
    assert evening.view.unstarted_ms(now()) == 70_000
    evening.next()
    assert evening.view.unstarted_ms(now()) == 0


# Sleep ---------------------------------------------------------------------------------


def test_time_asleep_is_taken_out_of_the_clocks(table: Room, history: History) -> None:
    beat_for(table, 10)
    table.now.advance(3600)
    assert table.lead.beat(DIALOGUE) == 3_600_000
    assert (table.speaker, table.turn_seconds, table.round_seconds) == ("Amina", 10, 10)
    assert history.undo_action is Action.CLOCK_STOOD_STILL
    table.now.advance(2)
    assert table.lead.beat(DIALOGUE) == 0
    assert table.turn_seconds == 12
    history.undo()
    assert table.turn_seconds == 3612


def test_sleep_during_a_question_does_not_start_the_speakers_clock(table: Room) -> None:
    beat_for(table, 4)
    table.lead.pause_turn(DIALOGUE)
    table.now.advance(100)
    table.lead.beat(DIALOGUE)
    table.now.advance(10)
    assert (table.turn_seconds, table.round_seconds) == (4, 14)


def test_a_beat_while_everything_stands_still_does_nothing(table: Room) -> None:
    table.lead.pause(DIALOGUE)
    table.now.advance(500)
    assert table.lead.beat(DIALOGUE) == 0
    table.lead.resume(DIALOGUE)
    table.now.advance(2)
    assert table.lead.beat(DIALOGUE) == 0


# Crash and restart -----------------------------------------------------------------------


def test_after_a_crash_the_same_speaker_has_the_same_time_left(table: Room) -> None:
    beat_for(table, 60)
    table.now.advance(2 * 3600)
    again = table.after_restart()
    found = again.lead.interrupted()
    assert found is not None
    assert found.speaker is not None
    assert (found.speaker.name, found.remaining_seconds) == ("Amina", 340)
    assert found.stopped_ms == again.now() - 2 * 3_600_000
    assert not found.is_running

    again.lead.begin(DIALOGUE)
    assert again.view.is_paused
    assert (again.speaker, again.turn_seconds, again.round_seconds) == ("Amina", 60, 60)
    again.now.advance(60)
    again.lead.resume(DIALOGUE)
    again.now.advance(1)
    assert again.turn_seconds == 61
    again.dossier.close()


def test_who_starts_again_at_once_finds_the_clock_where_it_stopped(table: Room) -> None:
    beat_for(table, 60)
    again = table.after_restart()
    again.now.advance(5)  # sooner than a laptop is said to have slept
    found = again.lead.interrupted()
    assert found is not None
    assert not found.is_running
    again.lead.begin(DIALOGUE)
    again.now.advance(5)
    assert again.view.is_paused
    assert again.turn_seconds == 60
    again.dossier.close()


def test_a_line_caught_after_the_last_pulse_is_known_to_be_running_time(table: Room) -> None:
    beat_for(table, 10)
    table.now.advance(15)
    table.say("een droom", "Amina")
    table.now.advance(1000)
    table.lead.recover(DIALOGUE)
    assert table.turn_seconds == 25


def test_without_any_pulse_the_clock_stops_where_it_started(table: Room) -> None:
    table.now.advance(1000)
    table.lead.recover(DIALOGUE)
    assert table.turn_seconds == 0


def test_a_clock_that_was_set_back_before_the_restart_does_no_harm(table: Room) -> None:
    beat_for(table, 60)
    table.now.advance(-3600)
    table.lead.begin(DIALOGUE)
    assert table.view.is_paused
    assert (table.speaker, table.turn_seconds) == ("Amina", 60)
    table.lead.resume(DIALOGUE)
    table.now.advance(5)
    assert table.turn_seconds == 65
    table.next()
    assert (table.speaker, table.turn_seconds) == ("Henk", 0)


def test_an_evening_that_runs_in_this_program_is_told_apart(table: Room) -> None:
    beat_for(table, 4)
    found = table.lead.interrupted()
    assert found is not None
    assert found.is_running


def test_a_paused_evening_is_offered_again_the_same_day_only(table: Room) -> None:
    beat_for(table, 4)
    table.lead.pause(DIALOGUE)
    assert table.lead.interrupted() is not None
    table.now.advance(25 * 3600)
    assert table.lead.interrupted() is None


def test_a_closed_or_new_dialogue_is_not_offered(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now)
    assert evening.lead.interrupted() is None
    evening.lead.begin(DIALOGUE)
    evening.lead.close(DIALOGUE)
    assert evening.lead.interrupted() is None


# Schedule ---------------------------------------------------------------------------------


def test_spreading_the_difference_puts_the_evening_back_on_schedule(
    dossier: Dossier, now: FakeNow, history: History
) -> None:
    evening = room(dossier, now, rounds=(WELCOME, DREAMS, IDEAS, CLOSING))
    evening.lead.begin(DIALOGUE)
    now.advance(16 * 60)
    found = evening.lead.proposal(DIALOGUE)
    assert found is not None
    assert [(c.label, c.before, c.after) for c in found.changes] == [
        ("Dromen", 20, 17),
        ("Mogelijkheden", 20, 17),
    ]
    evening.lead.spread_difference(DIALOGUE)
    standing = evening.view.schedule(now())
    assert standing is not None
    assert standing.drift_minutes == 0
    assert evening.lead.proposal(DIALOGUE) is None
    history.undo()
    assert [round_.minutes for round_ in evening.view.rounds] == [10, 20, 20, 5]


def test_a_planned_start_is_read_in_local_time(dossier: Dossier, now: FakeNow) -> None:
    from datetime import datetime

    evening = room(dossier, now, rounds=(WELCOME,))
    local = datetime.fromtimestamp(now() / 1000 - 300).astimezone()
    evening.change(date=f"{local:%Y-%m-%d}", start=f"{local:%H:%M}")
    evening.lead.begin(DIALOGUE)
    standing = evening.view.schedule(now())
    assert standing is not None
    assert standing.drift_minutes == 5
    evening.change(date="2026")
    assert evening.view.planned_start_ms is None


def test_an_arrival_keeps_the_length_of_turns(table: Room) -> None:
    table.come_in("Tom")
    table.lead.arrive(DIALOGUE, ParticipantId("Tom"))
    assert table.view.cycle is not None
    assert table.view.cycle.seconds_per_turn == 400


# When it really began -------------------------------------------------------------------


def test_an_evening_that_began_later_starts_its_clock_then(dossier: Dossier, now: FakeNow) -> None:
    """The page was opened at half past seven; people were late and sat down at twenty to eight."""
    evening = room(dossier, now, rounds=(WELCOME, DREAMS))
    began = now()
    evening.lead.begin(DIALOGUE)
    now.advance(12 * 60)
    evening.lead.began_at(DIALOGUE, StartOf.EVENING, began + 10 * 60_000)
    assert evening.round_seconds == 2 * 60


def test_a_round_that_began_earlier_is_one_act(
    dossier: Dossier, now: FakeNow, history: History
) -> None:
    evening = room(dossier, now, rounds=(WELCOME, DREAMS))
    evening.lead.begin(DIALOGUE)
    now.advance(60)
    evening.lead.next_round(DIALOGUE)
    now.advance(60)
    evening.lead.began_at(DIALOGUE, StartOf.ROUND, now() - 90_000)
    assert evening.round_seconds == 90
    assert history.undo_action is Action.STARTED_EARLIER
    history.undo()
    assert evening.round_seconds == 60


@pytest.mark.parametrize(
    ("seconds", "code"), [(60, Code.START_IN_FUTURE), (-1, Code.START_AFTER_TURN)]
)
def test_an_impossible_start_is_refused(table: Room, seconds: int, code: Code) -> None:
    table.now.advance(30)
    with pytest.raises(DomainError) as refused:
        table.lead.began_at(DIALOGUE, StartOf.EVENING, table.now() + seconds * 1000)
    assert refused.value.code is code


# Silence before a round --------------------------------------------------------------------


def test_the_silence_can_be_ended_at_once(dossier: Dossier, now: FakeNow) -> None:
    evening = room(dossier, now, thinking_minutes=3)
    evening.lead.begin(DIALOGUE)
    now.advance(80)
    evening.lead.end_thinking(DIALOGUE)
    assert evening.view.thinking_clock(now()) is None
    evening.lead.end_thinking(DIALOGUE)
    assert evening.view.rounds[0].thinking_minutes == 1


def test_a_minute_more_makes_the_silence_longer_and_no_turn_shorter(
    dossier: Dossier, now: FakeNow
) -> None:
    evening = room(dossier, now, thinking_minutes=2)
    evening.lead.begin(DIALOGUE)
    before = evening.view.cycle
    now.advance(30)
    evening.lead.add_seconds(DIALOGUE, 60)
    thinking = evening.view.thinking_clock(now())
    assert thinking is not None
    assert thinking.remaining_ms == 150_000
    after = evening.view.cycle
    assert before is not None
    assert after is not None
    assert after.seconds_per_turn == before.seconds_per_turn
    evening.lead.add_seconds(DIALOGUE, -60)
    thinking = evening.view.thinking_clock(now())
    assert thinking is not None
    assert thinking.remaining_ms == 90_000
