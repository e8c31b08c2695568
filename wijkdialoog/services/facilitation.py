"""Leading the evening: one method for each thing a facilitator does with rounds, turns and time.

Every act is one transaction and one undo step. All acts take the dialogue first and raise
NotFound for an unknown id, NotAllowedNow (DIALOGUE_CLOSED) for a closed dialogue, StorageError for
a known trouble with the file. Further refusals stand with each method.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import ClockStyle, Participant
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.fair_share import FairShare, fair_share
from wijkdialoog.domain.ids import DialogueId, ParticipantId, RoundId, TurnId
from wijkdialoog.domain.schedule import Proposal
from wijkdialoog.services import clockwork, course, floor
from wijkdialoog.services.evening import Evening, read_conversation
from wijkdialoog.services.moments import Now
from wijkdialoog.services.recovery import Interrupted, Recovery
from wijkdialoog.services.table import turns_of
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Unit


class Facilitation:
    """What the live page calls. Read with `view`; the other methods are acts."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now
        self._recovery = Recovery(dossier, now)

    # Reading -----------------------------------------------------------------

    def now(self) -> int:
        """Return the moment (UTC, ms) that the clocks of `view` must be asked with."""
        return self._now()

    def view(self, dialogue_id: DialogueId) -> Conversation:
        """Return the evening as it stands; right after each act and undo. Changes nothing."""
        return read_conversation(self._dossier.read, dialogue_id, _not_stored)

    def proposal(self, dialogue_id: DialogueId) -> Proposal | None:
        """Return how the difference would be spread over the rounds that remain, or None.

        None below 2 minutes, without a plan, or when no round is left that may change.
        """
        return clockwork.proposal(self.view(dialogue_id), self._now())

    def fair_share(self, dialogue_id: DialogueId) -> FairShare:
        """Return who was heard and how long each role spoke; for the facilitator alone."""
        turns = turns_of(self._dossier.read, dialogue_id)
        return fair_share(self.view(dialogue_id), turns, self._now())

    # The evening and its rounds ----------------------------------------------

    def begin(self, dialogue_id: DialogueId) -> None:
        """Enter the conversation: the first time the first round starts and its clock runs.

        Nobody gets the floor yet: the first `next_turn` does that, so the welcome can be held.
        A dialogue with only a headcount (up to 40) gets numbered seats. Coming back later changes
        nothing; after a crash the evening stands still at the last moment it was known to run.
        """
        self._recovery.recover_if_stale(dialogue_id)
        if self.view(dialogue_id).has_begun:
            return
        with self._dossier.unit(Action.START_ROUND) as unit:
            course.seat_a_headcount(unit, dialogue_id)
            course.begin(Evening(unit, dialogue_id, self._now()))
        self._recovery.note_act(dialogue_id)
        self._dossier.aside.keep_pulse(dialogue_id, self._now())

    def start_round(self, dialogue_id: DialogueId, round_id: RoundId) -> None:
        """Go to any round, forward or back. A running turn ends; an unfinished cycle goes on.

        Going to the current round starts its clock again when it stood still.
        """
        with self._act(Action.START_ROUND, dialogue_id) as evening:
            course.start_round(evening, round_id)

    def next_round(self, dialogue_id: DialogueId) -> None:
        """Go to the round after the current one. On the last round nothing changes."""
        with self._act(Action.START_ROUND, dialogue_id) as evening:
            course.next_round(evening)

    def start_cycle(self, dialogue_id: DialogueId) -> None:
        """Start (another) turn cycle in this round ("nog een rondje"); nobody speaks yet.

        The first cycle of a round in turns needs no call: `next_turn` deals it.
        Raises NotAllowedNow NOBODY_PRESENT, ROUND_NOT_STARTED.
        """
        with self._act(Action.START_CYCLE, dialogue_id) as evening:
            floor.start_cycle(evening)

    def start_free(self, dialogue_id: DialogueId) -> None:
        """Start a free conversation in this round, with an empty list of who asked."""
        with self._act(Action.START_FREE, dialogue_id) as evening:
            floor.start_free(evening)

    # Turns -------------------------------------------------------------------

    def next_turn(self, dialogue_id: DialogueId) -> ParticipantId | None:
        """End the running turn and give the floor to the next in order; return who, or None.

        In a free conversation: the suggested one of those who asked; nobody asked: only ends.
        Everybody was offered a turn: only ends the running turn (`view().is_complete`).
        Starts the clock when it stood still. Raises NotAllowedNow NO_TURNS_HERE in a round without
        a cycle, NOBODY_PRESENT when the table is empty.
        """
        with self._act(Action.NEXT_TURN, dialogue_id) as evening:
            return floor.next_turn(evening)

    def previous_turn(self, dialogue_id: DialogueId) -> ParticipantId:
        """Step back: the one before gets the floor again, the speaker is next in order.

        Raises NotAllowedNow NOTHING_BEFORE.
        """
        with self._act(Action.PREVIOUS_TURN, dialogue_id) as evening:
            return floor.previous_turn(evening)

    def postpone(
        self, dialogue_id: DialogueId, participant_id: ParticipantId | None = None
    ) -> None:
        """Straks: put somebody at the end of this cycle.

        participant_id  None: the speaker, else the one who is next. When it is the speaker, the
                        next in order gets the floor at once (if that is somebody else).
        Raises NotAllowedNow NOT_IN_CYCLE, CANNOT_POSTPONE (see `view().can_postpone`).
        """
        with self._act(Action.POSTPONE_TURN, dialogue_id) as evening:
            floor.postpone(evening, participant_id)

    def pass_turn(
        self, dialogue_id: DialogueId, participant_id: ParticipantId | None = None
    ) -> None:
        """Past: counts as offered. Like `postpone` for None and for the speaker.

        In a free conversation the one who asked no longer does.
        """
        with self._act(Action.PASS_TURN, dialogue_id) as evening:
            floor.pass_turn(evening, participant_id)

    def end_turn(self, dialogue_id: DialogueId) -> None:
        """Rond af: the speaker is done, nobody speaks, the round goes on.

        Raises NotAllowedNow NOBODY_SPEAKING.
        """
        with self._act(Action.END_TURN, dialogue_id) as evening:
            floor.end_turn(evening)

    def give_floor(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Give the floor to anybody present, out of order. The running turn ends.

        Whoever spoke already in this cycle goes on with the same turn. A round without a cycle
        becomes a free conversation. Raises NotAllowedNow NOT_PRESENT, ALREADY_SPEAKING.
        """
        with self._act(Action.GIVE_FLOOR, dialogue_id) as evening:
            floor.give_floor(evening, participant_id)

    def ask_floor(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Put somebody on the list of who asked, in a free conversation (made when there is none).

        Asking twice changes nothing. Raises NotAllowedNow NOT_PRESENT, or CYCLE_NOT_COMPLETE while
        a turn cycle of this round goes on.
        """
        with self._act(Action.ASK_FLOOR, dialogue_id) as evening:
            floor.ask_floor(evening, participant_id)

    def withdraw_ask(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Take somebody off the list of who asked. Not on it: nothing changes."""
        with self._act(Action.WITHDRAW_ASK, dialogue_id) as evening:
            floor.withdraw_ask(evening, participant_id)

    def reassign(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Give the running turn, else the last one, to another: "was eigenlijk Fatima".

        Its time and the lines caught in it come along; the one wrongly noted is next in order.
        Raises NotAllowedNow NOT_PRESENT, ALREADY_SPEAKING (it is theirs), NOTHING_BEFORE.
        """
        with self._act(Action.REASSIGN_TURN, dialogue_id) as evening:
            floor.reassign(evening, participant_id)

    # Coming and going --------------------------------------------------------

    def arrive(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Somebody comes in (or back): at the end of the cycle, unless heard already."""
        with self._dossier.unit(Action.ARRIVE) as unit:
            course.arrive(unit, _participant(unit, dialogue_id, participant_id), self._now())

    def leave(self, dialogue_id: DialogueId, participant_id: ParticipantId) -> None:
        """Somebody goes: no longer offered a turn, what they said stays. A running turn ends."""
        with self._dossier.unit(Action.LEAVE) as unit:
            course.leave(unit, _participant(unit, dialogue_id, participant_id), self._now())

    # Time --------------------------------------------------------------------

    def add_seconds(self, dialogue_id: DialogueId, seconds: int) -> None:
        """+60 / −60: for the running turn when it has a length, else for the round (whole minutes).

        During silent thinking: for the silence, and the round with it. A turn keeps at least 5
        seconds, a round 1 minute.
        """
        with self._act(Action.CHANGE_TIME, dialogue_id) as evening:
            clockwork.add_seconds(evening, seconds)

    def set_turn_length(self, dialogue_id: DialogueId, seconds: int | None) -> None:
        """Give every turn of this cycle this length (5 s to 10 hours); None: no limit.

        Raises InvalidValue OUT_OF_RANGE, NotAllowedNow NO_TURNS_HERE.
        """
        with self._act(Action.CHANGE_TIME, dialogue_id) as evening:
            clockwork.set_turn_length(evening, seconds)

    def set_clock_style(self, dialogue_id: DialogueId, style: ClockStyle) -> None:
        """Show time as a shape that fills, or in digits."""
        with self._dossier.unit(Action.EDIT_DIALOGUE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save_if_changed(replace(dialogue, clock_style=style))

    def pause(self, dialogue_id: DialogueId) -> None:
        """Even stil: every clock stands still. Paused already: nothing changes."""
        with self._act(Action.PAUSE, dialogue_id) as evening:
            clockwork.pause(evening)

    def resume(self, dialogue_id: DialogueId) -> None:
        """Go on after `pause` or `recover`: same round, same speaker, same remaining time."""
        with self._act(Action.RESUME, dialogue_id) as evening:
            clockwork.resume(evening)

    def pause_turn(self, dialogue_id: DialogueId) -> None:
        """A question to the speaker: their clock stops, the round goes on, the turn stays.

        Raises NotAllowedNow NOBODY_SPEAKING.
        """
        with self._act(Action.PAUSE_TURN, dialogue_id) as evening:
            clockwork.pause_turn(evening)

    def resume_turn(self, dialogue_id: DialogueId) -> None:
        """After the question: the speaker's clock goes on. Raises NotAllowedNow NOBODY_SPEAKING."""
        with self._act(Action.RESUME_TURN, dialogue_id) as evening:
            clockwork.resume_turn(evening)

    def started_earlier(self, dialogue_id: DialogueId, seconds: int) -> None:
        """Move the start of what runs now back ("begon al eerder"), 1 s to 24 hours.

        What ran before it is shortened by as much as overlaps, never to less than nothing.
        Raises InvalidValue OUT_OF_RANGE, NotAllowedNow ROUND_NOT_STARTED.
        """
        with self._act(Action.STARTED_EARLIER, dialogue_id) as evening:
            clockwork.started_earlier(evening, seconds)

    def began_at(self, dialogue_id: DialogueId, what: StartOf, moment_ms: int) -> None:
        """Say when the round, or the evening, really began (UTC, ms); told afterwards.

        Earlier: the round before gives up what overlaps. Later: the time before counts for nobody.
        Raises InvalidValue START_IN_FUTURE, START_AFTER_TURN; NotAllowedNow ROUND_NOT_STARTED.
        """
        with self._act(Action.STARTED_EARLIER, dialogue_id) as evening:
            clockwork.began_at(evening, what, moment_ms)

    def end_thinking(self, dialogue_id: DialogueId) -> None:
        """End the silent thinking before this round. It is over already: nothing changes."""
        with self._act(Action.CHANGE_TIME, dialogue_id) as evening:
            clockwork.end_thinking(evening)

    def spread_difference(self, dialogue_id: DialogueId) -> None:
        """Apply `proposal`. Nothing to spread: nothing changes."""
        with self._act(Action.SPREAD_TIME, dialogue_id) as evening:
            clockwork.spread_difference(evening)

    # Heartbeat and recovery --------------------------------------------------

    def beat(self, dialogue_id: DialogueId) -> int:
        """Call every 2 s while the clock runs, ALSO when another page is shown. Outside undo.

        Without a beat for more than 20 s the laptop slept: that time is taken out of the clocks
        (act CLOCK_STOOD_STILL, undoable) and returned in ms; otherwise 0.
        """
        return self._recovery.beat(dialogue_id)

    def interrupted(self) -> Interrupted | None:
        """Return the evening that was going on last and is not closed, for the start page."""
        return self._recovery.interrupted()

    def recover(self, dialogue_id: DialogueId) -> None:
        """After a crash: stop the clock at the last moment known, and leave the evening paused."""
        self._recovery.recover(dialogue_id)

    # The end -----------------------------------------------------------------

    def close(self, dialogue_id: DialogueId) -> None:
        """Close the dialogue: the clock stops, the running turn ends.

        With "onthouden tot het einde" lines lose their speaker, except of those who agreed to be
        named. Undo brings the speakers back, `reopen` does not. Closed already: nothing changes.
        """
        if self._dossier.read.dialogues.get(dialogue_id).closed:
            return
        with self._act(Action.CLOSE_DIALOGUE, dialogue_id) as evening:
            course.close(evening)

    def lines_that_lose_their_speaker(self, dialogue_id: DialogueId) -> int:
        """Return at how many lines closing drops who said it. Raises NotFound."""
        return len(course.links_to_drop(self._dossier.read, dialogue_id))

    def reopen(self, dialogue_id: DialogueId) -> None:
        """Open a closed dialogue again; the clock stands still."""
        with self._dossier.unit(Action.REOPEN_DIALOGUE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save_if_changed(replace(dialogue, closed=False))

    @contextmanager
    def _act(self, action: Action, dialogue_id: DialogueId) -> Iterator[Evening]:
        with self._dossier.unit(action) as unit:
            yield Evening(unit, dialogue_id, self._now())
        self._recovery.note_act(dialogue_id)


def _not_stored(participant_id: ParticipantId) -> TurnId:
    """Return an id for a turn that is only drawn: the next act stores it under one of its own."""
    return TurnId(f"not-stored-{participant_id}")


def _participant(unit: Unit, dialogue_id: DialogueId, participant_id: ParticipantId) -> Participant:
    found = unit.participants.get(participant_id)
    if found.dialogue_id != dialogue_id:
        raise NotFound("participants", participant_id)
    return found


__all__ = ["Facilitation", "Interrupted"]
