"""Which prompt the evening asks for now. The most urgent one only."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.fair_share import worth_saying
from wijkdialoog.domain.plan import RoundForm
from wijkdialoog.domain.turns import Reason
from wijkdialoog.services.moments import clock_time
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.prompt_bar import Choice, Prompt
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.words.people import name_at_table
from wijkdialoog.ui.words.saying import listed

_ASK_AFTER_MS = 60_000
_MOST_NAMES = 5


@dataclass(frozen=True)
class Typing:
    """What the page saw: the moment (UTC, ms) typing began while every clock stood still."""

    since_ms: int | None = None
    paused_here: bool = False


class Prompts(QObject):
    """Chooses words and buttons; the acts are those of the buttons below.

    step_requested  another page is needed first
    """

    step_requested = Signal(object)

    def __init__(self, acts: ConversationActs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = acts

    def prompt(self, view: Conversation, now_ms: int, typing: Typing) -> Prompt | None:
        """Return what to show, or None."""
        if view.dialogue.closed:
            text = self.tr("Deze dialoog is afgerond. Lezen en verbeteren kan nog.")
            return Prompt(text, (Choice(self.tr("Heropenen"), self._acts.reopen),))
        if not view.rounds:
            return self._missing(
                self.tr("Er is nog geen draaiboek."), self.tr("Maak een draaiboek"), Step.PREPARE
            )
        if view.is_paused:
            return self._paused(view, now_ms, typing)
        return self._running(view, now_ms)

    def _running(self, view: Conversation, now_ms: int) -> Prompt | None:
        turn = view.turn_clock(now_ms)
        if view.is_turn_paused and view.speaker is not None:
            name = name_at_table(view.speaker, view.seats)
            text = self.tr("Vraag aan {0}. De beurt wacht.").format(name)
            go_on = Choice(
                self.tr("Beurt gaat verder"), self._acts.resume_turn, "Shift+F8", primary=True
            )
            return Prompt(text, (go_on,))
        if turn is not None and turn.is_up and view.speaker is not None:
            return self._time_is_up(name_at_table(view.speaker, view.seats))
        if view.thinking_clock(now_ms) is not None:
            return self._thinking()
        if view.is_complete:
            return self._anybody_else(view)
        if view.is_free:
            return self._free(view, now_ms)
        if self._is_in_turns(view) and not view.present:
            return self._missing(
                self.tr("Er zit nog niemand aan tafel."),
                self.tr("Deelnemers toevoegen"),
                Step.PARTICIPANTS,
            )
        if view.unstarted_ms(now_ms) >= _ASK_AFTER_MS:
            return self._forgotten(view, now_ms)
        not_heard = self._not_heard(view, now_ms)
        return Prompt(not_heard) if not_heard else self._round_is_up(view, now_ms)

    def _not_heard(self, view: Conversation, now_ms: int) -> str:
        """Return "Jan en Aicha zijn nog niet geweest." at the moment that helps; else ""."""
        names = [name_at_table(seat, view.seats) for seat in worth_saying(view, now_ms)]
        if not names:
            return ""
        if len(names) > _MOST_NAMES:
            rest = len(names) - _MOST_NAMES + 1
            names = [*names[: _MOST_NAMES - 1], self.tr("nog {0} mensen").format(rest)]
        one, many = self.tr("{0} is nog niet geweest."), self.tr("{0} zijn nog niet geweest.")
        return (one if len(names) == 1 else many).format(listed(names))

    def _thinking(self) -> Prompt:
        return Prompt(
            self.tr("Denktijd. Iedereen denkt even in stilte na."),
            (
                Choice(self.tr("Stilte voorbij"), self._acts.end_thinking, "F4"),
                Choice(self.tr("+1 minuut"), self._acts.more_time, "Ctrl+Shift+↑"),
            ),
        )

    def _missing(self, text: str, button: str, step: Step) -> Prompt:
        return Prompt(text, (Choice(button, lambda: self.step_requested.emit(step)),))

    def _paused(self, view: Conversation, now_ms: int, typing: Typing) -> Prompt:
        if typing.since_ms is not None and now_ms - typing.since_ms >= _ASK_AFTER_MS:
            minutes = max(1, (now_ms - typing.since_ms) // 60_000)
            text = self.tr("Zijn jullie alweer begonnen? Zet de klok aan.")
            return Prompt(
                text,
                (
                    Choice(self.tr("Nu"), self._acts.resume, "F8", primary=True),
                    Choice(self._ago(minutes), lambda: self._acts.resume_earlier(60 * minutes)),
                ),
            )
        text = self.tr("Even stil. Alle klokken staan stil.")
        if not typing.paused_here:
            text = self._stopped(view)
        return Prompt(text, (Choice(self.tr("Ga verder"), self._acts.resume, "F8", primary=True),))

    def _stopped(self, view: Conversation) -> str:
        stopped = max((s.ended_ms or 0 for s in view.stretches), default=0)
        if not stopped:
            return self.tr("De klok staat stil.")
        if view.speaker is None:
            return self.tr("Gestopt om {0}. De klok staat stil.").format(clock_time(stopped))
        text = self.tr("Gestopt om {0} tijdens de beurt van {1}.")
        return text.format(clock_time(stopped), name_at_table(view.speaker, view.seats))

    def _time_is_up(self, name: str) -> Prompt:
        return Prompt(
            self.tr("De tijd van {0} is om.").format(name),
            (
                Choice(self.tr("Rond af"), self._acts.end_turn, "F4"),
                Choice(self.tr("+1 minuut"), self._acts.more_time, "Ctrl+Shift+↑"),
                Choice(self.tr("Volgende"), self._acts.next_turn, "PgDn"),
            ),
            amber=True,
        )

    def _anybody_else(self, view: Conversation) -> Prompt:
        return Prompt(
            self.tr("Iedereen kreeg de beurt. Nog iemand?"),
            (
                Choice(self.tr("Nog een rondje"), self._acts.start_cycle, "Ctrl+R"),
                Choice(self.tr("Vrij gesprek"), self._acts.start_free, "Ctrl+F"),
                *self._onward(view),
            ),
        )

    def _onward(self, view: Conversation) -> tuple[Choice, ...]:
        if view.next_round is None:
            to_harvest = Choice(
                self.tr("Naar de oogst"), lambda: self.step_requested.emit(Step.HARVEST)
            )
            return (to_harvest,)
        return (Choice(self.tr("Volgende ronde"), self._acts.next_round, "Alt+↓"),)

    def _free(self, view: Conversation, now_ms: int) -> Prompt:
        names = ", ".join(name_at_table(seat, view.seats) for seat in view.order)
        not_heard = self._not_heard(view, now_ms)
        if not names:
            text = not_heard or self.tr("Klik op iemand die iets wil zeggen.")
            return Prompt(self.tr("Vrij gesprek. {0}").format(text), self._onward(view))
        text = self.tr("Vrij gesprek. Wil iets zeggen: {0}.").format(names)
        found = view.suggestion
        if found is None:
            return Prompt(text, self._onward(view))
        reason = self._reason(found.reason)
        give = Choice(
            self.tr("{0} ({1})").format(name_at_table(found.seat, view.seats), reason),
            self._acts.next_turn,
            "PgDn",
        )
        return Prompt(text, (give, *self._onward(view)))

    def _reason(self, reason: Reason) -> str:
        if reason is Reason.NOT_HEARD_YET:
            return self.tr("sprak nog niet")
        return self.tr("vroeg het eerst")

    def _forgotten(self, view: Conversation, now_ms: int) -> Prompt | None:
        if view.upcoming is None:
            return None
        name = name_at_table(view.upcoming, view.seats)
        seconds = view.unstarted_ms(now_ms) // 1000
        choices = [
            Choice(self.tr("Nu"), self._acts.next_turn, "PgDn", primary=True),
            Choice(self._ago(1), lambda: self._acts.start_turn_earlier(60)),
        ]
        if seconds >= 120:
            at_start = self.tr("Bij het begin ({0} minuten geleden)").format(seconds // 60)
            choices.append(Choice(at_start, lambda: self._acts.start_turn_earlier(seconds)))
        text = self.tr("Is {0} al begonnen? Zet de klok aan.").format(name)
        return Prompt(text, tuple(choices))

    def _ago(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("1 minuut geleden")
        return self.tr("{0} minuten geleden").format(minutes)

    def _round_is_up(self, view: Conversation, now_ms: int) -> Prompt | None:
        reading = view.round_clock(now_ms)
        if self._is_in_turns(view) or reading is None or not reading.is_up:
            return None
        return Prompt(
            self.tr("De tijd van deze ronde is om."),
            (
                Choice(self.tr("+1 minuut"), self._acts.more_time, "Ctrl+Shift+↑"),
                *self._onward(view),
            ),
            amber=True,
        )

    def _is_in_turns(self, view: Conversation) -> bool:
        return view.current_round is not None and view.current_round.form is RoundForm.IN_TURNS
