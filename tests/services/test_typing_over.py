"""An evening on paper in the dossier: ticks without a clock, and nothing that says otherwise."""

from dataclasses import replace

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.domain.dialogue import Headcount, Presence
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.domain.ids import DialogueId, ParticipantId, RoundId
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.progress import Progress
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.storage.dossier import Dossier


class Paper:
    """An evening with three people, and who types it over."""

    def __init__(self, dossier: Dossier, now: FakeNow) -> None:
        self.dossier, self.now = dossier, now
        dialogues = Dialogues(dossier, now)
        self.here: DialogueId = dialogues.create()
        dialogues.change(replace(dialogues.get(self.here), date="2026-04-16", start="19:30"))
        self.people = Participants(dossier, now)
        self.seats: list[ParticipantId] = [
            self.people.add(self.here, name) for name in ("Amina", "Henk", "Fatima")
        ]
        self.rounds: list[RoundId] = [round_.id for round_ in dialogues.rounds(self.here)]
        self.over = TypingOver(dossier)
        self.capture = Capture(dossier, now, live=False)
        self.lead = Facilitation(dossier, now)
        self.progress = Progress(dossier, now)
        self.history = History(dossier)

    def tick(self, person: int, round_: int, *, had_turn: bool = True) -> None:
        self.over.tick(self.here, self.seats[person], self.rounds[round_], had_turn=had_turn)

    @property
    def ticks(self) -> set[tuple[int, int]]:
        found = self.over.read(self.here).ticks
        return {(self.seats.index(who), self.rounds.index(where)) for who, where in found}

    @property
    def on_paper(self) -> bool:
        found = self.progress.of(self.here)
        assert found is not None
        return found.on_paper


@pytest.fixture
def paper(dossier: Dossier, now: FakeNow) -> Paper:
    return Paper(dossier, now)


def test_a_box_is_ticked_and_emptied_as_one_act_each(paper: Paper):
    paper.tick(0, 2)
    paper.tick(2, 2)
    assert paper.ticks == {(0, 2), (2, 2)}
    paper.tick(0, 2, had_turn=False)
    assert paper.ticks == {(2, 2)}
    paper.history.undo()
    assert paper.ticks == {(0, 2), (2, 2)}
    paper.history.undo()
    assert paper.ticks == {(0, 2)}


def test_ticking_twice_changes_nothing_and_the_last_tick_leaves_no_cycle(paper: Paper):
    paper.tick(1, 3)
    paper.tick(1, 3)
    assert len(paper.dossier.read.turns.find()) == 1
    paper.tick(1, 3, had_turn=False)
    assert paper.dossier.read.turns.find() == ()
    assert paper.dossier.read.cycles.find() == ()


def test_who_had_a_turn_was_there_and_undo_takes_both_back(paper: Paper):
    paper.people.set_presence(paper.seats[1], Presence.ABSENT)
    paper.tick(1, 3)
    assert paper.over.read(paper.here).seats[1].is_present
    paper.history.undo()
    assert not paper.over.read(paper.here).seats[1].is_present


def test_no_time_is_made_up(paper: Paper):
    paper.tick(0, 2)
    paper.capture.capture(paper.here, "Een tuin", Kind.DREAM, paper.seats[0], paper.rounds[2])
    assert paper.dossier.read.stretches.find() == ()
    assert {line.said_ms for line in paper.dossier.read.contributions.find()} == {None}
    assert {seat.arrived for seat in paper.dossier.read.participants.find()} == {None}
    paper.people.set_presence(paper.seats[1], Presence.ABSENT)
    paper.people.set_presence(paper.seats[1], Presence.PRESENT)
    assert {seat.arrived for seat in paper.dossier.read.participants.find()} == {None}


def test_the_evening_is_known_as_held_on_paper_and_never_as_interrupted(paper: Paper):
    assert not paper.on_paper
    paper.tick(0, 2)
    assert paper.on_paper
    assert paper.lead.interrupted() is None
    assert paper.lead.beat(paper.here) == 0
    assert paper.dossier.aside.pulse(paper.here) is None
    paper.tick(0, 2, had_turn=False)
    assert not paper.on_paper


def test_an_evening_with_a_clock_is_not_on_paper_whatever_is_typed_over(paper: Paper):
    paper.lead.begin(paper.here)
    paper.tick(0, 3)
    assert not paper.on_paper
    assert paper.ticks == {(0, 3)}


def test_a_round_that_ran_by_the_clock_keeps_its_turns(paper: Paper):
    paper.lead.begin(paper.here)
    with pytest.raises(NotAllowedNow) as refused:
        paper.tick(0, 0)
    assert refused.value.code is Code.ROUND_WAS_TIMED


def test_a_closed_evening_is_not_ticked(paper: Paper):
    paper.tick(0, 2)
    paper.lead.close(paper.here)
    with pytest.raises(NotAllowedNow) as refused:
        paper.tick(1, 2)
    assert refused.value.code is Code.DIALOGUE_CLOSED
    assert paper.ticks == {(0, 2)}


def test_the_clock_of_a_conversation_entered_by_mistake_is_put_away(paper: Paper):
    paper.lead.begin(paper.here)
    paper.over.put_clock_away(paper.here)
    view = paper.lead.view(paper.here)
    assert (view.stretches, view.current_round) == ((), None)
    assert paper.lead.interrupted() is None
    paper.history.undo()
    assert paper.lead.view(paper.here).current_round is not None


def test_the_clock_stays_when_somebody_spoke_or_something_was_caught(paper: Paper):
    paper.lead.begin(paper.here)
    paper.lead.start_round(paper.here, paper.rounds[2])
    paper.lead.next_turn(paper.here)
    paper.over.put_clock_away(paper.here)
    assert len(paper.lead.view(paper.here).stretches) == 3

    other = Paper(paper.dossier, paper.now)
    other.lead.begin(other.here)
    other.capture.capture(other.here, "Welkom", Kind.REMARK, None, other.rounds[0])
    other.over.put_clock_away(other.here)
    assert len(other.lead.view(other.here).stretches) == 1


def test_chairs_of_a_headcount_come_to_stay_with_the_first_tick(paper: Paper):
    here = Dialogues(paper.dossier, paper.now).create()
    paper.people.set_headcount(here, Headcount(9))
    drawn = paper.over.read(here)
    assert (len(drawn.seats), drawn.known_seats) == (9, ())
    round_ = drawn.rounds[1].id
    paper.over.tick(here, drawn.seats[4].id, round_, had_turn=True)
    seated = paper.over.read(here)
    assert seated.ticks == {(seated.seats[4].id, round_)}
    assert len(seated.known_seats) == 9
    paper.history.undo()
    assert paper.over.read(here).known_seats == ()


def test_ticks_tell_who_was_heard_without_telling_how_long(paper: Paper):
    paper.tick(0, 2)
    paper.tick(1, 2)
    share = paper.lead.fair_share(paper.here)
    assert [seat.name for seat in share.silent] == ["Fatima"]
    assert (share.spoken_ms, share.untold_ms) == (0, 0)


def test_the_minutes_say_nothing_of_times_that_nobody_measured(paper: Paper):
    paper.tick(0, 2)
    paper.capture.capture(paper.here, "Een tuin", Kind.DREAM, None, paper.rounds[2])
    options = MinutesOptions(parts=MinutesParts(speaking_time=True, time_per_role=True))
    minutes = MinutesService(paper.dossier, paper.now).gather(paper.here, options)
    assert (minutes.date, minutes.start) == ("2026-04-16", "19:30")
    assert {(round_.spent_minutes, round_.began, round_.ended) for round_ in minutes.rounds} == {
        (None, "", "")
    }
    assert minutes.role_times == ()
    said = [line.said_at for round_ in minutes.rounds for line in round_.lines]
    assert said == [""]


def test_a_half_typed_line_remembers_its_round(paper: Paper):
    draft = Draft(paper.here, "Half", round_id=paper.rounds[3])
    paper.capture.keep_draft(draft)
    assert paper.capture.draft(paper.here) == draft


def test_it_is_led_here_after_all_when_the_first_round_begins(paper: Paper):
    paper.tick(0, 2)
    paper.lead.begin(paper.here)
    assert not paper.on_paper
    assert paper.lead.view(paper.here).current_round is not None
