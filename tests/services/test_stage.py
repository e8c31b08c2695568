"""The picture for the room: what is in it, and above all what cannot be in it."""

from dataclasses import astuple, fields, is_dataclass, replace

import pytest

from tests.services.stage_secrets import SECRET, D, fill
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import InvalidText
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.stage import (
    Layout,
    StageAgreement,
    StageChoice,
    StageLookBack,
    StageName,
    StageView,
)
from wijkdialoog.domain.tally import Hands
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.stage import Stage
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier


def texts(value: object) -> list[str]:
    """Every text inside a value, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | list):
        return [text for part in value for text in texts(part)]
    if is_dataclass(value) and not isinstance(value, type):
        return [t for field in fields(value) for t in texts(getattr(value, field.name))]
    return []


@pytest.fixture
def stage(dossier: Dossier, now) -> Stage:
    fill(dossier)
    facilitation = Facilitation(dossier, now)
    facilitation.begin(D)
    facilitation.next_turn(D)
    return Stage(dossier, now)


@pytest.mark.parametrize("layout", [None, *Layout])
def test_nothing_private_is_in_the_value(stage: Stage, layout: Layout | None):
    picture = stage.picture(D, StageChoice(layout))
    assert [text for text in texts(picture.view) if SECRET in text] == []
    assert not any("12345678" in text for text in texts(picture.view))


def test_the_sentinel_would_be_seen(stage: Stage, dossier: Dossier):
    with dossier.unit(Action.EDIT_CONTRIBUTION) as unit:
        unit.contributions.save(replace(unit.contributions.get("gevoelig"), sensitive=None))
    assert any(SECRET in text for text in texts(stage.picture(D, StageChoice()).view))


def test_the_value_holds_no_ids_and_no_kinds_of_people():
    """Only what can be drawn: texts, numbers, and the enums of a picture."""
    known = {
        "layout", "title", "kind", "round_label", "cycle", "free", "question", "second_question",
        "speaker", "next", "clock", "lines", "rules", "agreements", "look_back", "look_back_at",
        "message", "leaf", "large", "dimmed", "tally_question", "hands",
    }  # fmt: skip
    assert {field.name for field in fields(StageView)} == known


def test_the_room_sees_what_was_said_in_this_round(stage: Stage):
    picture = stage.picture(D, StageChoice())
    assert picture.view.lines == (
        "Een speelplek bij de kerk",
        "Bel … voor soep",
        "Grote pan",
    )
    assert picture.kept_back == 2  # the sensitive line, and the card that stays out of minutes


def test_the_room_sees_who_speaks_and_who_is_next(stage: Stage):
    view = stage.picture(D, StageChoice()).view
    assert (view.layout, view.speaker, view.next) == (
        Layout.TURN,
        StageName("Amina"),
        StageName("Henk"),
    )
    assert view.question == "Wat wens je?"
    assert view.second_question == "ما حلمك؟"
    assert view.clock is not None
    assert view.clock.runs


def test_agreements_come_with_who_and_when(stage: Stage):
    view = stage.picture(D, StageChoice(Layout.AGREEMENTS)).view
    assert view.agreements == (StageAgreement("Soep koken", ("Amina",), "in mei"),)


def test_earlier_agreements_come_with_who_is_here_and_how_they_stand(stage: Stage):
    view = stage.picture(D, StageChoice(Layout.LOOK_BACK)).view
    assert view.look_back == (
        StageLookBack("Hek verven, bel …", ("Henk",), "vóór mei", Answer.RUNNING),
    )


def test_the_clock_of_the_room_is_the_clock_of_the_evening(stage: Stage, dossier, now):
    now.advance(42)
    facilitation = Facilitation(dossier, now)
    clock = stage.picture(D, StageChoice()).view.clock
    assert clock is not None
    now.advance(7)
    turn = facilitation.view(D).turn_clock(now())
    assert clock.at(now()) == turn
    facilitation.pause_turn(D)
    still = stage.picture(D, StageChoice()).view.clock
    assert still is not None
    assert not still.runs


def test_the_room_sees_counted_hands_only_when_that_is_chosen(stage: Stage, dossier: Dossier):
    tallies = Tallies(dossier)
    tallies.set(D, Hands(1, 0, 2))
    tallies.ask(D, "Bel je 06-12345678?")
    assert stage.picture(D, StageChoice(counts=True)).view.hands is None  # another layout
    alone = stage.picture(D, StageChoice(Layout.TALLY)).view
    assert (alone.hands, alone.tally_question) == (None, "Bel je …?")
    assert stage.picture(D, StageChoice(Layout.TALLY, counts=True)).view.hands == Hands(1, 0, 2)


def test_a_message_is_one_line_and_not_a_letter(stage: Stage):
    view = stage.picture(D, StageChoice(message="  Pauze\ntot 20:15 ")).view
    assert view.message == "Pauze tot 20:15"
    with pytest.raises(InvalidText):
        stage.picture(D, StageChoice(message="x" * 121))


def test_reading_changes_nothing(stage: Stage, dossier: Dossier):
    before = [astuple(row) for row in dossier.read.turns.find()]
    stage.picture(D, StageChoice())
    assert [astuple(row) for row in dossier.read.turns.find()] == before
