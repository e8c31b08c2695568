"""A practice evening with invented neighbours, in memory only: when it ends, nothing of it is left.

No file is made, so there is nothing to throw away, also not when the plug is pulled.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from wijkdialoog.domain import practice as script
from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.domain.plan import RoundForm, RoundKind
from wijkdialoog.domain.wording import Wording, as_written
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import Now
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier

_NAME = "Oefening"
_MINUTE_MS = 60_000
_START_STEP_MS = 5 * _MINUTE_MS
_SPEAKING_MS = 15_000  # how long somebody has been speaking when the practice begins


@dataclass(frozen=True)
class PracticeEvening:
    """An evening in full swing; close the dossier and it is gone."""

    dossier: Dossier
    dialogue_id: DialogueId


@dataclass(frozen=True)
class Prompted:
    """What a neighbour says now, and what to do.

    name, text  as in `domain.practice.Spoken`
    in_turns    the round goes around the table
    has_next    somebody else gets the floor at the next press of Volgende
    """

    name: str = ""
    text: str = ""
    in_turns: bool = False
    has_next: bool = False


class Practice:
    """Tells what a neighbour says, as far as it is not caught yet."""

    def __init__(
        self, facilitation: Facilitation, capture: Capture, wording: Wording = as_written
    ) -> None:
        self._facilitation = facilitation
        self._capture = capture
        self._wording = wording

    def prompted(self, dialogue_id: DialogueId) -> Prompted | None:
        """Return what is said now; None outside a round, or when the dialogue is closed."""
        view = self._facilitation.view(dialogue_id)
        round_ = view.current_round
        if round_ is None or view.dialogue.closed:
            return None
        speaker = view.speaker
        caught = self._capture.caught(dialogue_id, round_.id)
        number = sum(speaker is None or line.participant_id == speaker.id for line in caught)
        said = script.spoken(round_.kind, speaker.name if speaker else "", number)
        in_turns = round_.form is RoundForm.IN_TURNS
        has_next = view.upcoming is not None and not view.is_complete
        return Prompted(said.name, self._wording(said.text), in_turns, has_next)


def begin_practice(now: Now, wording: Wording = as_written) -> PracticeEvening:
    """Return the evening at the moment that dreams are told: two spoke, the third has the floor.

    wording  in which words everything is said
    """
    dossier = Dossier.for_practice(_NAME)
    return PracticeEvening(dossier, _Rehearsal(dossier, now, wording).play())


class _EarlierClock:
    """Shows a moment before this one, and is moved on by whoever plays the past."""

    def __init__(self, moment_ms: int) -> None:
        self.moment_ms = moment_ms

    def __call__(self) -> int:
        return self.moment_ms


class _Rehearsal:
    """Plays what went before, through the services that a facilitator's own acts go through."""

    def __init__(self, dossier: Dossier, now: Now, wording: Wording) -> None:
        self._now_ms = now()
        self._wording = wording
        self._clock = _EarlierClock(self._began_ms())
        self._dialogues = Dialogues(dossier, self._clock, wording)
        self._participants = Participants(dossier, self._clock)
        self._lead = Facilitation(dossier, self._clock)
        self._capture = Capture(dossier, self._clock)
        self._harvest = Harvest(dossier, self._clock)
        self._minutes = MinutesService(dossier, self._clock)
        self._lines: dict[str, ContributionId] = {}
        self._dreams: list[ContributionId] = []

    def play(self) -> DialogueId:
        """Play everything; the clock then shows this moment."""
        made = self._prepare()
        for neighbour in script.NEIGHBOURS:
            self._participants.add(made, neighbour)
        self._lead.begin(made)
        for passed in script.PASSED:
            self._pass(made, passed)
        self._dream(made)
        return made

    def _began_ms(self) -> int:
        passed = sum(round_.minutes for round_ in script.PASSED) + script.DREAMED_MINUTES
        return self._now_ms - passed * _MINUTE_MS

    def _prepare(self) -> DialogueId:
        say = self._wording
        wijk = self._dialogues.add_neighbourhood(script.NEIGHBOURHOOD, say(script.MUNICIPALITY))
        made = self._dialogues.create(wijk)
        planned = datetime.fromtimestamp(
            (self._clock() - self._clock() % _START_STEP_MS) / 1000
        ).astimezone()
        self._dialogues.change(
            replace(
                self._dialogues.get(made),
                title=say(script.TITLE),
                theme=say(script.THEME),
                question=say(script.QUESTION),
                venue=script.VENUE,
                date=f"{planned:%Y-%m-%d}",
                start=f"{planned:%H:%M}",
            )
        )
        self._minutes.set_summary(made, say(script.SUMMARY))
        return made

    def _pass(self, dialogue_id: DialogueId, passed: script.PassedRound) -> None:
        """Play one round that is over, and go to the next."""
        ends_ms = self._clock() + passed.minutes * _MINUTE_MS
        view = self._lead.view(dialogue_id)
        if view.cycle is not None:
            share = passed.minutes * _MINUTE_MS // len(view.present)
            while self._lead.next_turn(dialogue_id) is not None:
                self._catch(dialogue_id, passed)
                self._clock.moment_ms += share
        self._clock.moment_ms = ends_ms
        self._lead.next_round(dialogue_id)

    def _dream(self, dialogue_id: DialogueId) -> None:
        """Let the first ones tell their dream; the next has just begun."""
        round_ = self._lead.view(dialogue_id).current_round
        self._clock.moment_ms += (round_.thinking_minutes if round_ else 0) * _MINUTE_MS
        share = (self._now_ms - _SPEAKING_MS - self._clock()) // script.DREAMED
        for _ in range(script.DREAMED):
            self._lead.next_turn(dialogue_id)
            self._dreams.append(self._tell(dialogue_id))
            self._clock.moment_ms += share
        self._gather(dialogue_id)
        self._lead.next_turn(dialogue_id)
        self._clock.moment_ms = self._now_ms
        self._lead.beat(dialogue_id)

    def _tell(self, dialogue_id: DialogueId) -> ContributionId:
        """Catch the first dream of the one who has the floor."""
        view = self._lead.view(dialogue_id)
        name = view.speaker.name if view.speaker else ""
        text = self._wording(script.spoken(RoundKind.DREAMS, name, 0).text)
        speaker = view.speaker.id if view.speaker else None
        round_id = view.dialogue.current_round_id
        return self._capture.capture(dialogue_id, text, Kind.DREAM, speaker, round_id)

    def _catch(self, dialogue_id: DialogueId, passed: script.PassedRound) -> None:
        """Catch what the one who has the floor says."""
        view = self._lead.view(dialogue_id)
        speaker, round_id = view.speaker, view.dialogue.current_round_id
        for line in passed.lines:
            if speaker is not None and line.name == speaker.name:
                self._lines[line.text] = self._capture.capture(
                    dialogue_id, self._wording(line.text), passed.sort, speaker.id, round_id
                )

    def _gather(self, dialogue_id: DialogueId) -> None:
        """Leave some harvest: a theme, dots, and a thread from a dream to what was promised."""
        harvest, say = self._harvest, self._wording
        themed = [self._lines[text] for text in script.THEMED]
        theme = harvest.add_theme(dialogue_id, say(script.THEME_LABEL), themed)
        harvest.add_dots(theme, 4)
        harvest.add_dots(self._dreams[0], 3)
        possible = harvest.make_possibility(self._dreams[0], say(script.POSSIBILITY))
        offered = harvest.make_asset(themed[0], say(script.OFFERED.text))
        harvest.connect(possible, offered)
        self._capture.capture_asset(dialogue_id, say(script.ASKED), AssetDirection.ASKS, None, None)
        agreed = script.AGREED
        harvest.add_agreement(
            dialogue_id,
            say(agreed.text),
            (agreed.name,),
            say(script.AGREED_WHEN),
            source_id=offered,
        )
