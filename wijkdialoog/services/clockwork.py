"""Clocks and planned time: the acts on them inside one evening."""

from dataclasses import replace

from wijkdialoog.domain import clock
from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.errors import Code, InvalidValue, NotAllowedNow
from wijkdialoog.domain.ids import StretchId
from wijkdialoog.domain.plan import MOST_MINUTES
from wijkdialoog.domain.schedule import Proposal, RoundTime, spread
from wijkdialoog.services.evening import Evening
from wijkdialoog.services.moments import new_id

_MINUTE_MS = 60_000


def pause(evening: Evening) -> None:
    """Let everything stand still."""
    evening.round_now()
    evening.stop()


def resume(evening: Evening) -> None:
    """Let the round and the speaker, if any, go on."""
    evening.run_speaker()


def pause_turn(evening: Evening) -> None:
    """Let only the speaker's clock wait; when everything stands still it stays so."""
    evening.running_turn()
    if evening.conversation.open_stretch is not None:
        evening.run(None)


def resume_turn(evening: Evening) -> None:
    """Let the speaker's clock go on."""
    evening.run(evening.running_turn())


def started_earlier(evening: Evening, seconds: int) -> None:
    """Move the start of what runs, or ran last, back."""
    changed = clock.started_earlier(evening.conversation.stretches, seconds)
    if not changed:
        raise NotAllowedNow(Code.ROUND_NOT_STARTED)
    evening.save_stretches(changed)


def began_at(evening: Evening, what: StartOf, moment_ms: int) -> None:
    """Let the round or the evening begin at the moment it really did."""
    if moment_ms > evening.now_ms:
        raise InvalidValue(Code.START_IN_FUTURE)
    known = {stretch.id for stretch in evening.conversation.stretches}
    if not known:
        raise NotAllowedNow(Code.ROUND_NOT_STARTED)
    changed = clock.began_at(evening.conversation.stretches, what, moment_ms, StretchId(new_id()))
    for stretch in changed:
        if stretch.id not in known:
            evening.unit.stretches.add(stretch)
    evening.save_stretches(tuple(stretch for stretch in changed if stretch.id in known))


def end_thinking(evening: Evening) -> None:
    """Let the silence before this round be over now; what is left of it goes to the talk."""
    round_ = evening.round_now()
    thinking = evening.conversation.thinking_clock(evening.now_ms)
    if thinking is not None:
        minutes = thinking.elapsed_ms // _MINUTE_MS
        evening.save_round(replace(round_, thinking_minutes=minutes))


def add_seconds(evening: Evening, seconds: int) -> None:
    """Give or take time: the running turn when it has a length, else the round."""
    if abs(seconds) > clock.LONGEST_SECONDS:
        raise InvalidValue(Code.OUT_OF_RANGE, value=seconds)
    if evening.conversation.thinking_clock(evening.now_ms) is not None:
        _add_to_thinking(evening, seconds)
        return
    turn, cycle = evening.conversation.running_turn, evening.conversation.cycle
    if turn is None or cycle is None or cycle.seconds_per_turn is None:
        _add_to_round(evening, seconds)
        return
    least = clock.SHORTEST_TURN_SECONDS - cycle.seconds_per_turn
    changed = replace(turn, extra_seconds=max(least, turn.extra_seconds + seconds))
    turns = evening.conversation.turns
    evening.keep(tuple(changed if other.id == turn.id else other for other in turns))


def set_turn_length(evening: Evening, seconds: int | None) -> None:
    """Give every turn of this cycle a length."""
    if seconds is not None and not _is_a_turn(seconds):
        raise InvalidValue(Code.OUT_OF_RANGE, value=seconds)
    evening.save_cycle(replace(evening.cycle_now(), seconds_per_turn=seconds))


def proposal(conversation: Conversation, now_ms: int) -> Proposal | None:
    """Return how the difference would be spread, or None."""
    standing = conversation.schedule(now_ms)
    current = conversation.current_round
    if standing is None or current is None or not standing.speaks():
        return None
    spent = clock.spent_by_round(conversation.stretches, now_ms)
    times = tuple(RoundTime(r, spent.get(r.id, 0)) for r in conversation.rounds)
    return spread(times, conversation.rounds.index(current), standing.drift_minutes)


def spread_difference(evening: Evening) -> None:
    """Apply the proposal; the end as planned before stays what the schedule compares with."""
    found = proposal(evening.conversation, evening.now_ms)
    if found is None:
        return
    for change in found.changes:
        round_ = evening.conversation.round(change.round_id)
        if round_ is not None:
            evening.save_round(replace(round_, minutes=change.after))
    _note_taken_off(evening, sum(change.before - change.after for change in found.changes))


def _add_to_thinking(evening: Evening, seconds: int) -> None:
    """A longer silence makes the round longer too: nobody's turn is shortened by it."""
    round_ = evening.round_now()
    step = max(1, round(abs(seconds) / 60)) * (1 if seconds > 0 else -1)
    longest = MOST_MINUTES if round_.minutes is None else MOST_MINUTES - round_.minutes
    step = max(-round_.thinking_minutes, min(step, longest))
    minutes = None if round_.minutes is None else max(1, round_.minutes + step)
    thinking = round_.thinking_minutes + step
    evening.save_round(replace(round_, minutes=minutes, thinking_minutes=thinking))
    if minutes is not None and round_.minutes is not None:
        _note_taken_off(evening, round_.minutes - minutes)


def _add_to_round(evening: Evening, seconds: int) -> None:
    if seconds == 0:
        return
    round_ = evening.round_now()
    reading = evening.conversation.round_clock(evening.now_ms)
    spent = -(-reading.elapsed_ms // 60_000) if reading else 0
    before = spent if round_.minutes is None else round_.minutes
    step = max(1, round(abs(seconds) / 60))
    after = before + step if seconds > 0 else before - step
    after = min(MOST_MINUTES, max(1, after))
    evening.save_round(replace(round_, minutes=after))
    _note_taken_off(evening, before - after)


def _note_taken_off(evening: Evening, minutes: int) -> None:
    dialogue = evening.dialogue
    evening.save_dialogue(replace(dialogue, minutes_taken_off=dialogue.minutes_taken_off + minutes))


def _is_a_turn(seconds: int) -> bool:
    return clock.SHORTEST_TURN_SECONDS <= seconds <= clock.LONGEST_SECONDS
