from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.errors import Code, InvalidText, InvalidValue, NotFound
from wijkdialoog.domain.harvest import Agreement, AgreementState
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    NeighbourhoodId,
)
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def dialogues(dossier: Dossier, now) -> Dialogues:
    return Dialogues(dossier, now)


def wall_clock(now, hour: int, minute: int) -> None:
    """Put the fake clock at a time of day on 16 April 2026 in the zone of this machine."""
    now.moment_ms = int(datetime(2026, 4, 16, hour, minute).astimezone().timestamp() * 1000)


def say(dossier: Dossier, dialogue_id: DialogueId, kind: Kind, binned_ms: int | None = None):
    with dossier.unit(Action.CAPTURE) as unit:
        line = Contribution(ContributionId(new_id()), dialogue_id, kind, "Een bankje")
        unit.contributions.add(replace(line, binned_ms=binned_ms))


def promise(dossier: Dossier, dialogue_id: DialogueId, state: AgreementState):
    with dossier.unit(Action.ADD_AGREEMENT) as unit:
        unit.agreements.add(Agreement(AgreementId(new_id()), dialogue_id, "Soep", state=state))


def test_a_new_dialogue_can_begin_at_once(dialogues: Dialogues, now):
    wall_clock(now, 19, 10)

    dialogue = dialogues.get(dialogues.create())

    assert dialogue.title == "Dialoog van 16 april 2026"
    assert (dialogue.date, dialogue.start) == ("2026-04-16", "19:30")
    assert len(dialogue.ground_rules) == 7
    assert [r.label for r in dialogues.rounds(dialogue.id)][:3] == [
        "Welkom",
        "Kennismaken",
        "Ervaringen",
    ]


def test_a_new_dialogue_of_a_wijk_carries_its_name(dialogues: Dialogues, now):
    wall_clock(now, 19, 10)
    wijk = dialogues.add_neighbourhood("Bloemenbuurt", "Apeldoorn")

    dialogue = dialogues.get(dialogues.create(wijk))

    assert dialogue.title == "Dialoog Bloemenbuurt, 16 april"
    assert dialogue.neighbourhood_id == wijk


def test_on_the_half_hour_it_starts_now(dialogues: Dialogues, now):
    wall_clock(now, 19, 30)

    assert dialogues.get(dialogues.create()).start == "19:30"


def test_just_before_midnight_it_starts_the_next_day(dialogues: Dialogues, now):
    wall_clock(now, 23, 45)

    dialogue = dialogues.get(dialogues.create())

    assert (dialogue.date, dialogue.start) == ("2026-04-17", "00:00")


def test_making_a_dialogue_is_one_undo_step(dialogues: Dialogues, history: History):
    dialogue_id = dialogues.create()

    history.undo()

    with pytest.raises(NotFound):
        dialogues.get(dialogue_id)
    assert dialogues.rounds(dialogue_id) == ()
    assert history.undo_action is None


def test_a_dialogue_of_a_wijk_that_is_gone_is_not_made(dialogues: Dialogues):
    with pytest.raises(NotFound):
        dialogues.create(NeighbourhoodId("weg"))

    assert dialogues.overview().dialogues == ()


def test_header_fields_are_stored_tidy(dialogues: Dialogues):
    dialogue = dialogues.get(dialogues.create())

    dialogues.change(
        replace(
            dialogue,
            title="  Samen   eten ",
            question=" Wat eet jij? \nEn met wie? ",
            start="19.45",
            end="2130",
            event="  ",
        )
    )

    stored = dialogues.get(dialogue.id)
    assert stored.title == "Samen eten"
    assert stored.question == "Wat eet jij? \nEn met wie?"
    assert (stored.start, stored.end, stored.event) == ("19:45", "21:30", None)


def test_a_title_without_words_is_refused_and_the_old_one_stays(dialogues: Dialogues):
    dialogue = dialogues.get(dialogues.create())

    with pytest.raises(InvalidText) as refused:
        dialogues.change(replace(dialogue, title="   "))

    assert refused.value.code is Code.EMPTY_TEXT
    assert dialogues.get(dialogue.id).title == dialogue.title


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"date": "2026-02-30"}, Code.NOT_A_DATE),
        ({"start": "half acht"}, Code.NOT_A_TIME),
        ({"table_number": 0}, Code.OUT_OF_RANGE),
        ({"title": "x" * 201}, Code.TEXT_TOO_LONG),
    ],
)
def test_what_cannot_be_is_refused(dialogues: Dialogues, wrong: dict[str, object], code: Code):
    dialogue = dialogues.get(dialogues.create())

    with pytest.raises((InvalidValue, InvalidText)) as refused:
        dialogues.change(replace(dialogue, **wrong))  # pyright: ignore[reportArgumentType]

    assert refused.value.code is code


def test_saving_what_is_the_same_is_no_undo_step(dialogues: Dialogues, history: History):
    dialogue = dialogues.get(dialogues.create())
    history.forget()

    dialogues.change(dialogue)

    assert history.undo_action is None


def test_a_removed_dialogue_is_in_the_bin_and_undo_brings_it_back(
    dialogues: Dialogues, history: History
):
    dialogue_id = dialogues.create()

    dialogues.remove(dialogue_id)
    assert dialogues.overview().dialogues == ()

    history.undo()
    assert [card.dialogue.id for card in dialogues.overview().dialogues] == [dialogue_id]


def test_a_wijk_is_made_once_however_it_is_typed(dialogues: Dialogues):
    first = dialogues.add_neighbourhood("Bloemenbuurt", "Apeldoorn")

    assert dialogues.add_neighbourhood("  bloemenbuurt ") == first
    assert dialogues.add_neighbourhood("Bloemenbuurt", "Zwolle") != first


def test_a_dialogue_moves_to_a_wijk_by_its_name_in_one_act(dialogues: Dialogues, history: History):
    dialogue_id = dialogues.create()

    dialogues.put_in_neighbourhood(dialogue_id, "Molenhoek")
    (wijk,) = dialogues.neighbourhoods()
    assert wijk.neighbourhood.name == "Molenhoek"
    assert dialogues.get(dialogue_id).neighbourhood_id == wijk.neighbourhood.id

    history.undo()
    assert dialogues.neighbourhoods() == ()
    assert dialogues.get(dialogue_id).neighbourhood_id is None


def test_a_dialogue_can_leave_its_wijk(dialogues: Dialogues):
    dialogue_id = dialogues.create(dialogues.add_neighbourhood("Molenhoek"))

    dialogues.put_in_neighbourhood(dialogue_id, "")

    assert dialogues.get(dialogue_id).neighbourhood_id is None
    assert len(dialogues.neighbourhoods()) == 1


def test_a_wijk_counts_what_it_gathered(dialogues: Dialogues, dossier: Dossier):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    first, second = dialogues.create(wijk), dialogues.create(wijk)
    say(dossier, first, Kind.DREAM)
    say(dossier, second, Kind.DREAM)
    say(dossier, second, Kind.EXPERIENCE)
    promise(dossier, first, AgreementState.OPEN)
    promise(dossier, first, AgreementState.DONE)
    with dossier.unit(Action.ADD_ASSET) as unit:
        unit.assets.add(Asset(AssetId(new_id()), "Ladder", neighbourhood_id=wijk))
        unit.assets.add(Asset(AssetId(new_id()), "Soeppan", dialogue_id=first))

    (card,) = dialogues.neighbourhoods()

    assert (card.dialogues, card.dreams, card.assets) == (2, 2, 2)
    assert (card.agreements, card.open_agreements) == (2, 1)


def test_what_is_in_the_bin_is_not_counted(dialogues: Dialogues, dossier: Dossier):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    kept, binned = dialogues.create(wijk), dialogues.create(wijk)
    say(dossier, kept, Kind.DREAM, binned_ms=1)
    say(dossier, binned, Kind.DREAM)
    promise(dossier, binned, AgreementState.OPEN)
    dialogues.remove(binned)

    (card,) = dialogues.neighbourhoods()

    assert (card.dialogues, card.dreams, card.open_agreements) == (1, 0, 0)


def test_a_wijk_without_anything_counts_nothing(dialogues: Dialogues):
    dialogues.add_neighbourhood("Molenhoek")

    (card,) = dialogues.neighbourhoods()

    assert (card.dialogues, card.dreams, card.assets, card.open_agreements) == (0, 0, 0, 0)


def test_the_overview_has_the_newest_dialogue_first(dialogues: Dialogues, dossier: Dossier):
    old, new = dialogues.create(), dialogues.create()
    dialogues.change(replace(dialogues.get(old), date="2024"))
    say(dossier, old, Kind.REMARK)

    cards = dialogues.overview().dialogues

    assert [card.dialogue.id for card in cards] == [new, old]
    assert [card.contributions for card in cards] == [0, 1]


def test_today_is_the_date_on_the_wall(dialogues: Dialogues, now):
    wall_clock(now, 0, 5)
    assert dialogues.today() == "2026-04-16"

    now.advance(timedelta(days=1).total_seconds())
    assert dialogues.today() == "2026-04-17"
