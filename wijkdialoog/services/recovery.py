"""Heartbeat and recovery: what the clocks make of a laptop that slept and of a pulled plug.

The pulse is the last moment the evening was known to run. It is stored aside, outside undo.
"""

from dataclasses import dataclass

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.clock import SLEEP_GAP_MS, Stretch
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Dialogue, Seat
from wijkdialoog.domain.ids import DialogueId, TurnId
from wijkdialoog.domain.plan import Round
from wijkdialoog.services.evening import Evening, read_conversation
from wijkdialoog.services.moments import Now
from wijkdialoog.storage.dossier import Dossier

_OFFER_MS = 24 * 60 * 60 * 1000
"""An evening that was paused longer ago is not offered again; its clock stands still anyway."""


@dataclass(frozen=True)
class Interrupted:
    """The evening that was going on last, for the start page.

    speaker            who had the floor, or None
    stopped_ms         moment (UTC, ms) it was last known to run: "Gestopt om 20:14"
    remaining_seconds  of the speaker's turn, 0 when over; None without a speaker or a limit
    is_running         it runs in this program right now: nothing was lost
    half_typed         the line that was being typed, as one line; "" when there is none
    """

    dialogue: Dialogue
    round: Round
    speaker: Seat | None
    stopped_ms: int
    remaining_seconds: int | None
    is_running: bool
    half_typed: str = ""


class Recovery:
    """Keeps the pulse and takes time out of the clocks in which nothing happened."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now
        self._runs_here: set[DialogueId] = set()

    def note_act(self, dialogue_id: DialogueId) -> None:
        """Remember that this program leads the evening: a clock that runs is no leftover."""
        self._runs_here.add(dialogue_id)

    def beat(self, dialogue_id: DialogueId) -> int:
        """Keep the pulse; return the ms taken out of the clocks, usually 0."""
        running = self._open_stretch(dialogue_id)
        if running is None:
            return 0
        self.note_act(dialogue_id)
        gap = self._gap_ms(running)
        if gap > SLEEP_GAP_MS:
            self._take_out_sleep(running)
        self._dossier.aside.keep_pulse(dialogue_id, self._now())
        return gap if gap > SLEEP_GAP_MS else 0

    def recover(self, dialogue_id: DialogueId) -> None:
        """Stop the clock at the last moment known."""
        running = self._open_stretch(dialogue_id)
        if running is None:
            return
        stopped_ms = self._last_known_ms(running)
        with self._dossier.unit(Action.CLOCK_STOOD_STILL) as unit:
            Evening(unit, dialogue_id, self._now()).stop(stopped_ms)
        self._dossier.aside.keep_pulse(dialogue_id, stopped_ms)

    def recover_if_stale(self, dialogue_id: DialogueId) -> None:
        """Recover when the clock ran on without the program."""
        running = self._open_stretch(dialogue_id)
        if running is not None and not self._is_live(running):
            self.recover(dialogue_id)

    def interrupted(self) -> Interrupted | None:
        """Return the evening that was going on last and is not closed, or None."""
        read = self._dossier.read
        going_on = {
            dialogue.id: dialogue
            for dialogue in read.dialogues.find(closed=False, binned_ms=None)
            if dialogue.current_round_id is not None
        }
        running = [s for s in read.stretches.find(ended_ms=None) if s.dialogue_id in going_on]
        if running:
            last = max(running, key=self._last_known_ms)
            return self._described(last.dialogue_id, self._last_known_ms(last))
        pulses = {id_: self._dossier.aside.pulse(id_) or 0 for id_ in going_on}
        latest = max(pulses, key=lambda id_: pulses[id_], default=None)
        if latest is None or self._now() - pulses[latest] > _OFFER_MS:
            return None
        return self._described(latest, pulses[latest])

    def _described(self, dialogue_id: DialogueId, stopped_ms: int) -> Interrupted | None:
        view = read_conversation(self._dossier.read, dialogue_id, lambda _who: TurnId(""))
        if view.current_round is None:
            return None
        running = view.open_stretch
        draft = self._dossier.aside.draft(dialogue_id)
        return Interrupted(
            dialogue=view.dialogue,
            round=view.current_round,
            speaker=view.speaker,
            stopped_ms=stopped_ms,
            remaining_seconds=_remaining_seconds(view, stopped_ms),
            is_running=running is not None and self._is_live(running),
            half_typed=" ".join(draft.text.split()) if draft else "",
        )

    def _take_out_sleep(self, running: Stretch) -> None:
        stopped_ms = self._last_known_ms(running)
        with self._dossier.unit(Action.CLOCK_STOOD_STILL) as unit:
            evening = Evening(unit, running.dialogue_id, self._now())
            was_of_turn = running.turn_id is not None
            evening.stop(stopped_ms)
            evening.run(evening.conversation.running_turn if was_of_turn else None)

    def _is_live(self, running: Stretch) -> bool:
        # Somebody who starts again within seconds after a crash finds a fresh pulse: not enough.
        here = running.dialogue_id in self._runs_here
        return here and self._gap_ms(running) <= SLEEP_GAP_MS

    def _gap_ms(self, running: Stretch) -> int:
        # Both ways: the computer's clock may have been set back before the program came up again.
        return abs(self._now() - self._last_known_ms(running))

    def _last_known_ms(self, running: Stretch) -> int:
        """Return when this stretch was last known to run: the pulse, a line caught, its start."""
        pulse = self._dossier.aside.pulse(running.dialogue_id) or 0
        known = max(running.started_ms, pulse)
        if abs(self._now() - known) <= SLEEP_GAP_MS:
            return known
        lines = self._dossier.read.contributions.find(
            dialogue_id=running.dialogue_id, round_id=running.round_id
        )
        return max([known, *(line.said_ms or 0 for line in lines)])

    def _open_stretch(self, dialogue_id: DialogueId) -> Stretch | None:
        found = self._dossier.read.stretches.find(dialogue_id=dialogue_id, ended_ms=None)
        return found[-1] if found else None


def _remaining_seconds(view: Conversation, stopped_ms: int) -> int | None:
    reading = view.turn_clock(stopped_ms)
    if reading is None or reading.remaining_ms is None:
        return None
    return reading.remaining_ms // 1000
