"""Who has the floor: the acts on turns inside one evening."""

from dataclasses import replace

from wijkdialoog.domain import clock, turns
from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.ids import ParticipantId, TurnId
from wijkdialoog.domain.plan import RoundForm
from wijkdialoog.domain.turns import CycleMode, Turn, TurnState
from wijkdialoog.services.evening import Evening
from wijkdialoog.services.moments import new_id


def next_turn(evening: Evening) -> ParticipantId | None:
    """Give the floor to who is next; nobody is next: only end the running turn."""
    evening.cycle_now()
    now = evening.conversation
    if now.is_free:
        found = turns.suggest(now.turns, now.present, now.heard)
        evening.keep(turns.call(now.turns, found[0]) if found else turns.end(now.turns))
    else:
        evening.keep(turns.advance(now.turns, now.present))
    evening.run_speaker()
    speaker = evening.conversation.running_turn
    return speaker.participant_id if speaker else None


def previous_turn(evening: Evening) -> ParticipantId:
    """Give the floor back to the one before."""
    now = evening.conversation
    evening.keep_if_dealt(turns.step_back(now.turns, now.present))
    evening.run_speaker()
    return evening.running_turn().participant_id


def postpone(evening: Evening, participant_id: ParticipantId | None) -> None:
    """Put somebody at the end; when it was the speaker, go on with the next."""
    turn = _meant_turn(evening, participant_id)
    now = evening.conversation
    evening.keep(turns.postpone(now.turns, now.present, turn))
    _go_on_after(evening, turn)


def pass_turn(evening: Evening, participant_id: ParticipantId | None) -> None:
    """Count somebody as offered; when it was the speaker, go on with the next."""
    turn = _meant_turn(evening, participant_id)
    now = evening.conversation
    if now.is_free and turn.state is not TurnState.SPEAKING:
        evening.keep(turns.withdraw(now.turns, turn.participant_id))
        return
    evening.keep(turns.pass_(now.turns, turn))
    _go_on_after(evening, turn)


def end_turn(evening: Evening) -> None:
    """Let nobody speak; the round goes on."""
    evening.running_turn()
    evening.keep(turns.end(evening.conversation.turns))
    evening.run_speaker()


def give_floor(evening: Evening, participant_id: ParticipantId) -> None:
    """Give the floor to anybody present."""
    evening.round_now()
    evening.must_be_present(participant_id)
    running = evening.conversation.running_turn
    if running is not None and running.participant_id == participant_id:
        raise NotAllowedNow(Code.ALREADY_SPEAKING)
    if _wants_a_free_conversation(evening, participant_id):
        start_free(evening)
    evening.cycle_now()
    if evening.conversation.is_free:
        evening.keep(turns.ask(evening.conversation.turns, _new_ask(evening, participant_id)))
    turn = evening.conversation.turn_of(participant_id)
    if turn is None:
        raise NotAllowedNow(Code.NOT_IN_CYCLE)
    evening.keep(turns.call(evening.conversation.turns, turn))
    evening.run_speaker()


def ask_floor(evening: Evening, participant_id: ParticipantId) -> None:
    """Put somebody on the list of who asked."""
    evening.round_now()
    evening.must_be_present(participant_id)
    now = evening.conversation
    if now.cycle is None or now.is_complete:
        start_free(evening)
    elif not now.is_free:
        raise NotAllowedNow(Code.CYCLE_NOT_COMPLETE)
    evening.keep(turns.ask(evening.conversation.turns, _new_ask(evening, participant_id)))


def withdraw_ask(evening: Evening, participant_id: ParticipantId) -> None:
    """Take somebody off the list of who asked."""
    if evening.conversation.is_free:
        evening.keep_if_dealt(turns.withdraw(evening.conversation.turns, participant_id))


def start_cycle(evening: Evening) -> None:
    """Start a turn cycle, unless one lies ready that nobody was called in yet."""
    evening.round_now()
    now = evening.conversation
    if not now.present:
        raise NotAllowedNow(Code.NOBODY_PRESENT)
    _end_running_turn(evening)
    called = any(turns.was_called(turn) for turn in now.turns)
    if now.cycle is not None and not now.is_free and not called:
        evening.cycle_now()
    else:
        evening.start_cycle(CycleMode.TURNS, _turn_seconds(evening))
    evening.run_speaker()


def start_free(evening: Evening) -> None:
    """Start a free conversation, unless one goes on."""
    evening.round_now()
    if evening.conversation.is_free:
        return
    _end_running_turn(evening)
    evening.start_cycle(CycleMode.FREE, None)
    evening.run_speaker()


def reassign(evening: Evening, participant_id: ParticipantId) -> None:
    """Give the running turn, else the last one, with its time and lines to somebody else."""
    evening.must_be_present(participant_id)
    now = evening.conversation
    wrong = now.last_turn
    if wrong is None:
        raise NotAllowedNow(Code.NOTHING_BEFORE)
    if wrong.participant_id == participant_id:
        raise NotAllowedNow(Code.ALREADY_SPEAKING)
    periods = [stretch for stretch in now.stretches if stretch.turn_id == wrong.id]
    if now.is_free:
        evening.keep(
            turns.reassign_free(now.turns, wrong, participant_id, lambda _who: TurnId(new_id()))
        )
    else:
        right = now.turn_of(participant_id)
        if right is None:
            raise NotAllowedNow(Code.NOT_IN_CYCLE)
        evening.keep(turns.reassign(now.turns, wrong, right))
        evening.give_time_to(wrong, right)
    _move_lines(evening, periods, wrong.participant_id, participant_id)


def _meant_turn(evening: Evening, participant_id: ParticipantId | None) -> Turn:
    evening.cycle_now()
    turn = evening.conversation.meant_turn(participant_id)
    if turn is None or not turns.is_open(turn):
        raise NotAllowedNow(Code.NOT_IN_CYCLE)
    return turn


def _go_on_after(evening: Evening, turn: Turn) -> None:
    """After the speaker's Straks or Past: no trace of their time, and the next gets the floor."""
    if turn.state is not TurnState.SPEAKING:
        return
    now = evening.conversation
    if not now.is_free:
        evening.keep(turns.advance(now.turns, now.present))
    evening.run_speaker()
    evening.give_time_to(turn, None)


def _end_running_turn(evening: Evening) -> None:
    if evening.conversation.running_turn is not None:
        evening.keep(turns.end(evening.conversation.turns))


def _wants_a_free_conversation(evening: Evening, participant_id: ParticipantId) -> bool:
    """Return whether giving the floor now goes beyond the cycle.

    So it is without a cycle, and for who spoke already once everybody was offered a turn. Who
    spoke last simply goes on: Volgende was pressed too soon.
    """
    now = evening.conversation
    if now.cycle is None:
        return True
    turn = now.turn_of(participant_id)
    last = now.last_turn
    spoke_before = turn is not None and turn.state is TurnState.DONE and turn != last
    return now.is_complete and spoke_before


def _new_ask(evening: Evening, participant_id: ParticipantId) -> Turn:
    cycle = evening.cycle_now()
    return Turn(
        TurnId(new_id()), cycle.id, participant_id, position=len(evening.conversation.turns)
    )


def _turn_seconds(evening: Evening) -> int | None:
    """Return the length of a turn in a new cycle: as before, or a share of what is left."""
    round_ = evening.round_now()
    now = evening.conversation
    cycles = sorted(evening.unit.cycles.find(round_id=round_.id), key=lambda cycle: cycle.number)
    before = [cycle for cycle in cycles if cycle.mode is CycleMode.TURNS]
    reading = now.round_clock(evening.now_ms)
    share = clock.share_of_rest(reading.remaining_ms if reading else None, len(now.present))
    if not before:
        in_turns = round_.form is RoundForm.IN_TURNS
        return clock.turn_seconds(round_, len(now.present)) if in_turns else share
    length = before[-1].seconds_per_turn
    return length if length is None or share is None else min(length, share)


def _move_lines(
    evening: Evening, periods: list[Stretch], wrong: ParticipantId, right: ParticipantId
) -> None:
    """Note the lines caught during these periods for who really spoke."""

    def caught_then(said_ms: int | None) -> bool:
        return said_ms is not None and any(
            period.started_ms <= said_ms <= period.started_ms + period.length_ms(evening.now_ms)
            for period in periods
        )

    unit, dialogue_id = evening.unit, evening.dialogue.id
    for line in unit.contributions.find(dialogue_id=dialogue_id, participant_id=wrong):
        if caught_then(line.said_ms):
            unit.contributions.save(replace(line, participant_id=right))
    wrong_person = unit.participants.get(wrong).person_id
    right_person = unit.participants.get(right).person_id
    if wrong_person is None:
        return
    for asset in unit.assets.find(dialogue_id=dialogue_id, person_id=wrong_person):
        if caught_then(asset.said_ms):
            unit.assets.save(replace(asset, person_id=right_person))
