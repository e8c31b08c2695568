"""The evening in words and shapes: rail, ring, clock and schedule, from one `Conversation`."""

from datetime import timedelta

from PySide6.QtCore import QObject

from wijkdialoog.domain.clock import ClockPhase, Reading, minutes_seconds
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import ClockStyle, Presence, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.domain.turns import TurnState
from wijkdialoog.services.moments import clock_time, local_time
from wijkdialoog.ui.conversation.ring.ring_values import (
    ClockFace,
    RingSeat,
    RingView,
    SeatMark,
    initials,
)
from wijkdialoog.ui.conversation.round_rail import RailRound
from wijkdialoog.ui.words.people import role_label, seat_name
from wijkdialoog.ui.words.rounds import round_form_label, turn_state_label

_MARKS = {
    TurnState.WAITING: SeatMark.WAITING,
    TurnState.SPEAKING: SeatMark.SPEAKING,
    TurnState.LATER: SeatMark.LATER,
    TurnState.PASSED: SeatMark.PASSED,
    TurnState.DONE: SeatMark.DONE,
}
_MINUTE_MS = 60_000


def last_time(time: str, now_ms: int) -> int:
    """Return the moment (UTC, ms) it last was "19:42" on this computer's clock.

    A time more than half a day ahead was yesterday: after midnight one still says "23:50".
    """
    now = local_time(now_ms)
    hour, minute = (int(part) for part in time.split(":"))
    moment = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if moment - now > timedelta(hours=12):
        moment -= timedelta(days=1)
    return int(moment.timestamp() * 1000)


class ConversationWords(QObject):
    """No state of its own."""

    # The rail

    def rail(self, view: Conversation, now_ms: int) -> list[RailRound]:
        """Return the rounds with planned and spent minutes."""
        return [self._rail_round(view, round_, now_ms) for round_ in view.rounds]

    def _rail_round(self, view: Conversation, round_: Round, now_ms: int) -> RailRound:
        current = view.current_round is not None and round_.id == view.current_round.id
        visited = view.was_visited(round_.id)
        reading = view.round_clock(now_ms, round_.id)
        heard, share = self._heard(view) if current else ("", 0.0)
        return RailRound(
            round_.id,
            round_.label,
            round_.kind,
            _minutes(round_, reading, visited=visited or current),
            visited,
            current,
            heard,
            share,
            self._round_words(round_, reading, visited=visited, current=current),
        )

    def _heard(self, view: Conversation) -> tuple[str, float]:
        if view.cycle is None:
            return "", 0.0
        done, people = view.progress
        if people == 0:
            return "", 0.0
        if view.is_free:
            text = self.tr("Vrij gesprek · {0} van {1} gehoord").format(done, people)
        else:
            number = view.cycle.number
            text = self.tr("Rondje {0} · {1} van {2} gehoord").format(number, done, people)
        return text, min(1.0, done / people)

    def _round_words(
        self, round_: Round, reading: Reading | None, *, visited: bool, current: bool
    ) -> str:
        state = self.tr("nog niet geweest")
        if current:
            state = self.tr("bezig")
        elif visited:
            state = self.tr("geweest")
        if round_.minutes is None:
            return state
        spent = reading.elapsed_ms // _MINUTE_MS if reading else 0
        return self.tr("{0}, {1} van {2} minuten").format(state, spent, round_.minutes)

    # The ring

    def ring(self, view: Conversation) -> RingView:
        """Return all seats with their state."""
        upcoming = view.upcoming
        next_id = upcoming.id if upcoming else None
        if view.speaker is not None and view.speaker.id == next_id:
            next_id = None
        kind = view.current_round.kind if view.current_round else RoundKind.OTHER
        return RingView(tuple(self._seat(view, seat, next_id) for seat in view.seats), kind)

    def _seat(self, view: Conversation, seat: Seat, next_id: ParticipantId | None) -> RingSeat:
        name = seat_name(seat)
        if not seat.is_present:
            word = self.away_word(seat.participant.presence)
            return RingSeat(seat.id, name, initials(name), word, word, SeatMark.AWAY)
        state = view.state_of(seat.id)
        asked = view.is_free and state is TurnState.WAITING
        mark = SeatMark.WAITING if state is None else _MARKS[state]
        if mark is SeatMark.WAITING and view.is_free and seat.id in view.heard:
            mark = SeatMark.DONE
        if seat.id == next_id and mark in (SeatMark.WAITING, SeatMark.DONE, SeatMark.LATER):
            mark = SeatMark.NEXT
        spoken = self._state_words(mark, state, asked=asked)
        return RingSeat(
            seat.id, name, initials(name), self._detail(seat, state), spoken, mark, asked
        )

    def _detail(self, seat: Seat, state: TurnState | None) -> str:
        if state is TurnState.LATER or state is TurnState.PASSED:
            return turn_state_label(state)
        if seat.organisation:
            return seat.organisation.name
        return role_label(seat.person.role) if seat.person else ""

    def _state_words(self, mark: SeatMark, state: TurnState | None, *, asked: bool) -> str:
        if asked:
            return self.tr("wil iets zeggen")
        if mark is SeatMark.NEXT:
            return self.tr("is zo aan de beurt")
        if mark is SeatMark.DONE:
            return turn_state_label(TurnState.DONE)
        return turn_state_label(state) if state else ""

    def away_word(self, presence: Presence) -> str:
        """Return "komt later", "weg" or "afwezig"."""
        if presence is Presence.EXPECTED:
            return self.tr("komt later")
        return self.tr("weg") if presence is Presence.LEFT else self.tr("afwezig")

    # The clock

    def clock(self, view: Conversation, now_ms: int) -> ClockFace:
        """Return the middle of the ring at this moment."""
        if view.dialogue.closed:
            return ClockFace(caption=self.tr("afgerond"), still=True)
        if view.current_round is None:
            return ClockFace(caption=self.tr("nog niet begonnen"))
        digits = view.dialogue.clock_style is ClockStyle.DIGITS
        turn = view.turn_clock(now_ms)
        if turn is not None and view.speaker is not None:
            return self._turn_face(view, seat_name(view.speaker), turn, digits=digits)
        if view.is_paused:
            return ClockFace(self.tr("pauze"), self.tr("Even stil"), still=True)
        return self._round_face(view, now_ms, digits=digits)

    def _turn_face(
        self, view: Conversation, name: str, turn: Reading, *, digits: bool
    ) -> ClockFace:
        main, below = self._turn_words(turn, digits=digits)
        caption = self.tr("aan het woord")
        if view.is_paused:
            caption = self.tr("pauze")
        elif view.is_turn_paused:
            caption = self.tr("vraag aan")
        return ClockFace(
            caption,
            name,
            main,
            below,
            digits,
            None if turn.planned_ms is None else turn.share,
            turn.phase is not ClockPhase.RUNNING,
            view.is_paused or view.is_turn_paused,
        )

    def _turn_words(self, turn: Reading, *, digits: bool) -> tuple[str, str]:
        if not digits:
            return self._phase_words(turn.phase), ""
        if turn.planned_ms is None:
            return minutes_seconds(turn.elapsed_ms), ""
        below = self.tr("van {0}").format(minutes_seconds(turn.planned_ms))
        if turn.phase is ClockPhase.OVER:
            return f"+{minutes_seconds(turn.over_ms)}", below
        return minutes_seconds(turn.elapsed_ms), below

    def _phase_words(self, phase: ClockPhase) -> str:
        if phase is ClockPhase.RUNNING:
            return ""
        return self.tr("bijna rond") if phase is ClockPhase.NEARLY else self.tr("tijd om")

    def _round_face(self, view: Conversation, now_ms: int, *, digits: bool) -> ClockFace:
        thinking = view.thinking_clock(now_ms)
        if thinking is not None:
            left = minutes_seconds(thinking.remaining_ms or 0) if digits else ""
            return ClockFace(
                self.tr("in stilte"),
                self.tr("Denktijd"),
                left,
                digits=digits,
                part=thinking.share,
                amber=thinking.phase is not ClockPhase.RUNNING,
            )
        title, below = self._round_title(view)
        reading = view.round_clock(now_ms) or Reading(0)
        main = minutes_seconds(reading.elapsed_ms) if digits else ""
        return ClockFace(
            self._round_caption(view),
            title,
            main,
            below,
            digits=digits,
            part=None if reading.planned_ms is None else reading.share,
            amber=reading.is_up,
        )

    def _round_caption(self, view: Conversation) -> str:
        if view.is_free:
            return self.tr("vrij gesprek")
        if view.is_complete:
            return self.tr("iedereen gehoord")
        if view.cycle is not None:
            return self.tr("zo aan de beurt")
        return round_form_label(view.current_round.form) if view.current_round else ""

    def _round_title(self, view: Conversation) -> tuple[str, str]:
        if view.is_complete:
            return self.tr("Nog iemand?"), ""
        if view.upcoming is not None:
            return seat_name(view.upcoming), ""
        return (view.current_round.label if view.current_round else ""), ""

    # The schedule

    def schedule(self, view: Conversation, now_ms: int, *, spoke_before: bool) -> tuple[str, str]:
        """Return "20:14 · klaar om 21:32" and "+2 min"; the second "" when on schedule."""
        now = clock_time(now_ms)
        found = view.schedule(now_ms)
        if found is None:
            return now, ""
        text = self.tr("{0} · klaar om {1}").format(now, clock_time(found.expected_end_ms))
        if not found.speaks(spoke_before):
            return text, ""
        return text, self.tr("{0} min").format(f"{found.drift_minutes:+d}".replace("-", "−"))

    def drift(self, view: Conversation, now_ms: int) -> str:
        """Return "4 minuten later dan gepland" or "Op schema"."""
        found = view.schedule(now_ms)
        minutes = abs(found.drift_minutes) if found else 0
        if found is None or minutes < 1:
            return self.tr("Op schema")
        if found.drift_ms > 0:
            words = self.tr("{0} minuten later dan gepland")
            return (self.tr("1 minuut later dan gepland") if minutes == 1 else words).format(
                minutes
            )
        words = self.tr("{0} minuten eerder dan gepland")
        return (self.tr("1 minuut eerder dan gepland") if minutes == 1 else words).format(minutes)


def _minutes(round_: Round, reading: Reading | None, *, visited: bool) -> str:
    planned = "" if round_.minutes is None else str(round_.minutes)
    if not visited or reading is None:
        return planned
    spent = str(reading.elapsed_ms // _MINUTE_MS)
    return f"{spent} / {planned}" if planned else spent
