"""The evening as it stands: one frozen value for the live page and the table screen."""

from dataclasses import dataclass

from wijkdialoog.domain import clock, turns
from wijkdialoog.domain.clock import Reading, Stretch
from wijkdialoog.domain.dialogue import Dialogue, Seat
from wijkdialoog.domain.ids import ParticipantId, RoundId, TurnId
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.domain.schedule import RoundTime, Schedule, schedule
from wijkdialoog.domain.turns import Cycle, CycleMode, Reason, Turn, TurnState


@dataclass(frozen=True)
class Suggestion:
    """Whom to give the floor in a free conversation, and why. Never forced."""

    seat: Seat
    reason: Reason


@dataclass(frozen=True)
class Conversation:
    """Everything about rounds, turns and clocks of one dialogue.

    rounds     in order
    seats      in seating order, absent people included; the order never changes during the evening
    cycle      the cycle of the current round that runs or ran last. In a round in turns that has
               not dealt yet: the cycle as it would be dealt now, so that the page can draw it.
               None in other rounds before a cycle or free conversation starts, and at an
               empty table
    turns      of that cycle: those called, in the order of calling, then those who wait, in order.
               Of people who left too; ask `state_of` and `order` instead of counting these
    stretches  of the whole dialogue, oldest first
    heard      participants who spoke in an earlier cycle of this round
    planned_start_ms  start by the plan (UTC, ms), when the dialogue has a full date and a time
    """

    dialogue: Dialogue
    rounds: tuple[Round, ...]
    seats: tuple[Seat, ...]
    cycle: Cycle | None
    turns: tuple[Turn, ...]
    stretches: tuple[Stretch, ...]
    heard: frozenset[ParticipantId] = frozenset()
    planned_start_ms: int | None = None

    # Rounds ------------------------------------------------------------------

    @property
    def current_round(self) -> Round | None:
        """The round the evening is in, or None before the start."""
        return self.round(self.dialogue.current_round_id)

    def round(self, round_id: RoundId | None) -> Round | None:
        """The round with this id, or None."""
        return next((r for r in self.rounds if r.id == round_id), None)

    @property
    def next_round(self) -> Round | None:
        """The round after the current one; the first before the start; None on the last."""
        current = self.current_round
        later = self.rounds if current is None else self.rounds[self.rounds.index(current) + 1 :]
        return later[0] if later else None

    @property
    def is_closing(self) -> bool:
        """Whether this round ends the evening: it is meant to, or no other comes after it."""
        round_ = self.current_round
        return round_ is not None and (round_.kind is RoundKind.CLOSING or self.next_round is None)

    def was_visited(self, round_id: RoundId) -> bool:
        """Whether a round has run, or runs now."""
        return any(stretch.round_id == round_id for stretch in self.stretches)

    # People ------------------------------------------------------------------

    def seat(self, participant_id: ParticipantId | None) -> Seat | None:
        """The seat of a participant, or None."""
        return next((s for s in self.seats if s.id == participant_id), None)

    @property
    def present(self) -> frozenset[ParticipantId]:
        """Who sits at the table now."""
        return frozenset(seat.id for seat in self.seats if seat.is_present)

    # Turns -------------------------------------------------------------------

    @property
    def is_free(self) -> bool:
        """Whether a free conversation is going on."""
        return self.cycle is not None and self.cycle.mode is CycleMode.FREE

    @property
    def running_turn(self) -> Turn | None:
        """The turn of who is speaking, also while paused; or None."""
        return turns.speaking(self.turns, self.present)

    @property
    def last_turn(self) -> Turn | None:
        """The turn that runs, else the one that ended last in this cycle; what `reassign` moves."""
        return self.running_turn or turns.last_called(self.turns, self.present)

    @property
    def speaker(self) -> Seat | None:
        """Who has the floor, also while paused; or None."""
        turn = self.running_turn
        return self.seat(turn.participant_id) if turn else None

    @property
    def order(self) -> tuple[Seat, ...]:
        """Who still gets a turn, in order; in a free conversation: who asked, oldest first."""
        waiting = turns.queue(self.turns, self.present)
        found = (self.seat(turn.participant_id) for turn in waiting)
        return tuple(seat for seat in found if seat is not None)

    @property
    def upcoming(self) -> Seat | None:
        """Who gets the floor at the next press of Volgende, or None."""
        if self.is_free:
            return self.suggestion.seat if self.suggestion else None
        return next(iter(self.order), None)

    @property
    def suggestion(self) -> Suggestion | None:
        """Whom to give the floor next in a free conversation, of those who asked, and why."""
        if not self.is_free:
            return None
        found = turns.suggest(self.turns, self.present, self.heard)
        seat = self.seat(found[0].participant_id) if found else None
        return Suggestion(seat, found[1]) if found and seat else None

    def turn_of(self, participant_id: ParticipantId) -> Turn | None:
        """The turn of a participant in this cycle; in a free conversation their latest one."""
        own = [turn for turn in self.turns if turn.participant_id == participant_id]
        running = (turn for turn in own if turn.state is TurnState.SPEAKING)
        return next(running, own[-1] if own else None)

    def state_of(self, participant_id: ParticipantId) -> TurnState | None:
        """Where a participant stands; None: not in a cycle. Absence is told by the seat.

        In a free conversation WAITING means "asked", None "did not ask and did not speak yet".
        """
        turn = self.turn_of(participant_id)
        return turn.state if turn else None

    @property
    def is_complete(self) -> bool:
        """Whether nobody present is still to be offered a turn and nobody speaks: "Nog iemand?".

        Never in a free conversation.
        """
        return (
            self.cycle is not None
            and not self.is_free
            and turns.is_complete(self.turns, self.present)
        )

    @property
    def progress(self) -> tuple[int, int]:
        """How many people were offered a turn in this cycle, and how many it has: "5 van 9".

        In a free conversation: how many of those present spoke in this round, and are present.
        """
        if self.is_free:
            spoke = self.heard | {t.participant_id for t in self.turns if turns.spoke(t)}
            return len(spoke & self.present), len(self.present)
        return turns.progress(self.turns, self.present)

    def meant_turn(self, participant_id: ParticipantId | None) -> Turn | None:
        """The turn that Straks and Past are about, or None.

        participant_id  None: of who speaks, else of who is next
        """
        if participant_id is not None:
            return self.turn_of(participant_id) if participant_id in self.present else None
        return self.running_turn or (self.turn_of(self.upcoming.id) if self.upcoming else None)

    def can_postpone(self, participant_id: ParticipantId | None = None) -> bool:
        """Whether `postpone` would be accepted (None: the speaker, else who is next)."""
        turn = self.meant_turn(participant_id)
        return turn is not None and turns.can_postpone(self.turns, self.present, turn)

    def can_pass(self, participant_id: ParticipantId | None = None) -> bool:
        """Whether `pass_turn` would be accepted (None: the speaker, else who is next)."""
        turn = self.meant_turn(participant_id)
        return turn is not None and turns.is_open(turn)

    @property
    def can_go_back(self) -> bool:
        """Whether `previous_turn` would be accepted."""
        return turns.before(self.turns, self.present) is not None

    def turn_at(self, moment_ms: int) -> TurnId | None:
        """The turn that had the floor last at a moment (UTC, ms), or None.

        Questions and pauses belong to the turn before them, and so does a line that is still being
        typed when the turn has ended.
        """
        # Strictly before: nobody says a whole line in the millisecond in which a turn begins.
        called = [s.turn_id for s in self.stretches if s.turn_id and s.started_ms < moment_ms]
        return called[-1] if called else None

    # Time --------------------------------------------------------------------

    @property
    def has_begun(self) -> bool:
        """Whether the evening is in a round."""
        return self.current_round is not None

    @property
    def open_stretch(self) -> Stretch | None:
        """The stretch that runs now, or None when everything stands still."""
        return clock.open_stretch(self.stretches)

    @property
    def is_paused(self) -> bool:
        """Whether the evening has begun and every clock stands still ("even stil", or a crash)."""
        return self.has_begun and self.open_stretch is None

    @property
    def is_turn_paused(self) -> bool:
        """Whether the speaker's clock waits for a question while the round goes on."""
        running = self.open_stretch
        return running is not None and running.turn_id is None and self.running_turn is not None

    def turn_clock(self, now_ms: int) -> Reading | None:
        """The clock of who is speaking, or None. Without a limit `planned_ms` is None."""
        turn = self.running_turn
        if turn is None or self.cycle is None:
            return None
        planned = clock.planned_turn_seconds(self.cycle.seconds_per_turn, turn.extra_seconds)
        elapsed = clock.elapsed_ms(self.stretches, now_ms, turn_id=turn.id)
        return Reading(elapsed, None if planned is None else planned * 1000)

    def round_clock(self, now_ms: int, round_id: RoundId | None = None) -> Reading | None:
        """The clock of a round (None: the current one), or None when there is no such round."""
        round_ = self.round(round_id or self.dialogue.current_round_id)
        if round_ is None:
            return None
        elapsed = clock.elapsed_ms(self.stretches, now_ms, round_id=round_.id)
        return Reading(elapsed, None if round_.minutes is None else round_.minutes * 60_000)

    def thinking_clock(self, now_ms: int) -> Reading | None:
        """The clock of silent thinking before the first turn of this round, or None.

        None too when the thinking time is over, or somebody had the floor in this round.
        """
        round_ = self.current_round
        if round_ is None or round_.thinking_minutes <= 0 or self._somebody_was_called:
            return None
        elapsed = clock.elapsed_ms(self.stretches, now_ms, round_id=round_.id)
        reading = Reading(elapsed, round_.thinking_minutes * 60_000)
        return None if reading.is_up else reading

    def unstarted_ms(self, now_ms: int) -> int:
        """How long a round in turns has run before anybody got the floor (thinking excluded).

        0 elsewhere. From 60 s on the page asks whether the turns were forgotten.
        """
        round_ = self.current_round
        if round_ is None or round_.form is not RoundForm.IN_TURNS or self._somebody_was_called:
            return 0
        if self.cycle is None or self.is_paused:
            return 0
        elapsed = clock.elapsed_ms(self.stretches, now_ms, round_id=round_.id)
        return max(0, elapsed - round_.thinking_minutes * 60_000)

    def schedule(self, now_ms: int) -> Schedule | None:
        """How the evening stands; None before the start, when closed, or without a plan."""
        if self.current_round is None or self.dialogue.closed:
            return None
        first = min((s.started_ms for s in self.stretches), default=now_ms)
        spent = clock.spent_by_round(self.stretches, now_ms)
        return schedule(
            tuple(RoundTime(round_, spent.get(round_.id, 0)) for round_ in self.rounds),
            current=self.rounds.index(self.current_round),
            now_ms=now_ms,
            began_ms=first,
            planned_start_ms=self.planned_start_ms,
            taken_off=self.dialogue.minutes_taken_off,
        )

    @property
    def anybody_spoke(self) -> bool:
        """Whether somebody had the floor, in this round or before."""
        return self._somebody_was_called or any(s.turn_id is not None for s in self.stretches)

    @property
    def _somebody_was_called(self) -> bool:
        return bool(self.heard) or any(turns.was_called(turn) for turn in self.turns)
