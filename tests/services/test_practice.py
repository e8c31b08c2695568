"""The invented evening: alive, meaningful, and nowhere on a disk."""

from pathlib import Path

import pytest

from tests.conftest import FakeNow
from wijkdialoog.domain import practice as script
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.practice import Practice, PracticeEvening, begin_practice
from wijkdialoog.services.settings import SettingsFile


@pytest.fixture
def evening(now: FakeNow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    made = begin_practice(now)
    yield made
    made.dossier.close()


@pytest.fixture
def lead(evening: PracticeEvening, now: FakeNow) -> Facilitation:
    return Facilitation(evening.dossier, now)


@pytest.fixture
def practice(evening: PracticeEvening, lead: Facilitation, now: FakeNow) -> Practice:
    return Practice(lead, Capture(evening.dossier, now))


def test_it_begins_in_the_middle_of_the_dreams_with_somebody_speaking(evening, lead, now):
    view = lead.view(evening.dialogue_id)
    assert view.current_round is not None
    assert view.current_round.kind is RoundKind.DREAMS
    assert len(view.seats) == 7
    assert view.progress == (script.DREAMED + 1, 7)
    assert view.speaker is not None
    assert not view.is_paused
    turn = view.turn_clock(now())
    assert turn is not None
    assert turn.elapsed_ms < 20_000


def test_what_went_before_has_believable_times(evening, lead, now):
    view = lead.view(evening.dialogue_id)
    plan = view.schedule(now())
    assert plan is not None
    assert 0 <= plan.drift_minutes <= 15
    for round_, passed in zip(view.rounds, script.PASSED, strict=False):
        clock = view.round_clock(now(), round_.id)
        assert clock is not None
        assert clock.elapsed_ms == passed.minutes * 60_000


def test_there_is_something_to_harvest(evening):
    read = evening.dossier.read
    kinds = {line.kind for line in read.contributions.find()}
    assert {Kind.EXPERIENCE, Kind.VIEW, Kind.DREAM, Kind.POSSIBILITY} <= kinds
    assert len(read.contributions.find()) >= 10
    assert len(read.agreements.find()) == 1
    assert len(read.assets.find()) == 2
    assert len(read.links.find()) >= 3


def test_a_neighbour_says_one_sentence_until_it_is_caught_then_the_next(
    evening, lead, practice, now
):
    view = lead.view(evening.dialogue_id)
    speaker, round_ = view.speaker, view.current_round
    told = []
    while text := practice.prompted(evening.dialogue_id).text:
        assert practice.prompted(evening.dialogue_id).text == text
        told.append(text)
        Capture(evening.dossier, now).capture(
            evening.dialogue_id, "in eigen woorden", Kind.DREAM, speaker.id, round_.id
        )
    assert 0 < len(told) < 5
    assert len(set(told)) == len(told)
    assert practice.prompted(evening.dialogue_id).name == speaker.name


def test_everybody_has_something_to_say_in_every_round_in_turns(evening, lead, practice, now):
    lead.next_round(evening.dialogue_id)
    heard = set()
    while True:
        view = lead.view(evening.dialogue_id)
        if view.cycle is not None:
            while lead.next_turn(evening.dialogue_id) is not None:
                said = practice.prompted(evening.dialogue_id)
                assert said.text, (view.current_round.label, said.name)
                heard.add(said.name)
                now.advance(30)
        elif view.current_round.kind is RoundKind.AGREEMENTS:
            assert practice.prompted(evening.dialogue_id).text
        if view.next_round is None:
            break
        lead.next_round(evening.dialogue_id)
    assert len(heard) == 7


def test_a_closed_practice_says_nothing(evening, lead, practice):
    lead.close(evening.dialogue_id)
    assert practice.prompted(evening.dialogue_id) is None


def test_no_file_is_made_not_even_while_it_runs(evening, lead, practice, now, tmp_path):
    Capture(evening.dossier, now).capture(evening.dialogue_id, "Geheim", Kind.DREAM, None, None)
    lead.next_turn(evening.dialogue_id)
    assert list(tmp_path.rglob("*")) == []


def test_everything_said_is_short_and_in_whole_sentences():
    lines = [line.text for passed in script.PASSED for line in passed.lines]
    lines += [text for told in script._SAYINGS.values() for own in told.values() for text in own]
    assert len(lines) > 40
    for line in lines:
        assert line[-1] == "."
        assert all(len(part.split()) <= 15 for part in line.split(". ")), line
        assert "!" not in line


def test_settings_chosen_in_a_practice_pass(tmp_path: Path):
    own = SettingsFile(tmp_path / "i.toml")
    own.change(text_percent=120, recent=("/a.wijkdialoog",))
    before = own.path.read_bytes()
    passing = PassingSettings(own)
    assert passing.current.text_percent == 120
    assert passing.current.recent == ()
    passing.change(text_percent=200, minutes_folder="/ergens")
    assert passing.current.text_percent == 200
    assert own.path.read_bytes() == before
    assert own.current.text_percent == 120
