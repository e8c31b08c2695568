"""The course of the evening: beginning, rounds, coming and going, and the end."""

from dataclasses import replace

from wijkdialoog.domain import turns
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.dialogue import Attribution, Participant, Presence
from wijkdialoog.domain.ids import DialogueId, ParticipantId, RoundId
from wijkdialoog.domain.plan import Round
from wijkdialoog.services.evening import Evening
from wijkdialoog.services.moments import clock_time, new_id
from wijkdialoog.services.table import seats
from wijkdialoog.storage.records import Records, Unit

MOST_NUMBERED_SEATS = 40
"""Above this a headcount gets no seats: rounds then run without turns."""


def seat_a_headcount(unit: Unit, dialogue_id: DialogueId) -> None:
    """Make numbered seats when only a number of people is known."""
    dialogue = unit.dialogues.get(dialogue_id)
    number = dialogue.headcount.number if dialogue.headcount else 0
    if unit.participants.count(dialogue_id=dialogue_id) or not 0 < number <= MOST_NUMBERED_SEATS:
        return
    unit.participants.add_all(
        [
            Participant(ParticipantId(new_id()), dialogue_id, None, seat=place, position=place)
            for place in range(number)
        ]
    )


def begin(evening: Evening) -> None:
    """Enter the first round that has not run yet; without rounds nothing happens."""
    now = evening.conversation
    fresh = [round_ for round_ in now.rounds if not now.was_visited(round_.id)]
    first = (fresh or now.rounds[-1:])[:1]
    if first and now.current_round is None:
        _enter(evening, first[0])


def start_round(evening: Evening, round_id: RoundId) -> None:
    """Go to a round; the running turn ends."""
    target = evening.unit.rounds.get(round_id)
    if evening.conversation.current_round == target:
        if evening.conversation.is_paused:
            evening.run_speaker()
        return
    if evening.conversation.running_turn is not None:
        evening.keep(turns.end(evening.conversation.turns))
    _enter(evening, target)


def next_round(evening: Evening) -> None:
    """Go to the round after this one, if any."""
    target = evening.conversation.next_round
    if target is not None:
        start_round(evening, target.id)


def arrive(unit: Unit, participant: Participant, now_ms: int) -> None:
    """Seat somebody who comes in, or back: at the end of the cycle, unless heard already."""
    dialogue_id = participant.dialogue_id
    if participant.presence is not Presence.PRESENT:
        has_begun = unit.dialogues.get(dialogue_id).current_round_id is not None
        first_time = has_begun and participant.presence is not Presence.LEFT
        arrived = clock_time(now_ms) if first_time else participant.arrived
        unit.participants.save(
            replace(participant, presence=Presence.PRESENT, arrived=arrived, left=None)
        )
    evening = Evening(unit, dialogue_id, now_ms)
    now = evening.conversation
    if not now.is_free:
        evening.keep_if_dealt(turns.to_end(now.turns, participant.id))


def leave(unit: Unit, participant: Participant, now_ms: int) -> None:
    """Let somebody go; when they spoke, their turn ends."""
    if participant.presence is not Presence.LEFT:
        unit.participants.save(
            replace(participant, presence=Presence.LEFT, left=clock_time(now_ms))
        )
    evening = Evening(unit, participant.dialogue_id, now_ms)
    evening.keep_if_dealt(evening.conversation.turns)
    if evening.conversation.open_stretch is not None and _clock_is_of(evening, participant):
        evening.run(None)


def close(evening: Evening) -> None:
    """Stop the clock, end the turn, drop the links that were kept until now, and close."""
    if evening.conversation.running_turn is not None:
        evening.keep(turns.end(evening.conversation.turns))
    evening.stop()
    if evening.dialogue.attribution is Attribution.UNTIL_END:
        forget_who_said_it(evening.unit, evening.dialogue.id)
    if evening.dialogue.attribution is not Attribution.KEEP:
        forget_when_who_spoke(evening.unit, evening.dialogue.id)
    evening.save_dialogue(replace(evening.dialogue, closed=True))


def _enter(evening: Evening, round_: Round) -> None:
    evening.save_dialogue(replace(evening.dialogue, current_round_id=round_.id))
    evening.run(None)


def _clock_is_of(evening: Evening, participant: Participant) -> bool:
    running = evening.conversation.open_stretch
    own = {t.id for t in evening.conversation.turns if t.participant_id == participant.id}
    return running is not None and running.turn_id in own


def links_to_drop(records: Records | Unit, dialogue_id: DialogueId) -> tuple[Contribution, ...]:
    """Return the lines whose speaker is forgotten when this dialogue is closed."""
    if records.dialogues.get(dialogue_id).attribution is not Attribution.UNTIL_END:
        return ()
    agreed = {
        seat.id
        for seat in seats(records, dialogue_id)
        if seat.person is not None and seat.person.consents.name_in_minutes is not None
    }
    # Binned lines too: nobody expects the bin to remember more than the dossier.
    lines = records.contributions.find(dialogue_id=dialogue_id)
    return tuple(c for c in lines if c.participant_id and c.participant_id not in agreed)


def forget_who_said_it(unit: Unit, dialogue_id: DialogueId) -> None:
    """Drop the link between line and speaker, except of who agreed to be named."""
    for line in links_to_drop(unit, dialogue_id):
        unit.contributions.save(replace(line, participant_id=None))


def forget_when_who_spoke(unit: Unit, dialogue_id: DialogueId) -> None:
    """Drop whose turn the clock ran for: with the time of a line it would tell who said it."""
    for stretch in unit.stretches.find(dialogue_id=dialogue_id):
        if stretch.turn_id is not None:
            unit.stretches.save(replace(stretch, turn_id=None))
