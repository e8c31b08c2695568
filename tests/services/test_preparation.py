from dataclasses import replace

import pytest

from wijkdialoog.domain.builtin_plans import NEDERLAND_IN_DIALOOG, VRAAG_EN_AANBOD, WIJKDIALOOG
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Headcount, Participant, Presence
from wijkdialoog.domain.errors import Code, InvalidText, InvalidValue, NotFound
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, RoundId
from wijkdialoog.domain.plan import PlannedRound, RoundKind
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import new_id
from wijkdialoog.services.preparation import Preparation, planned
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def dialogues(dossier: Dossier, now) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def preparation(dossier: Dossier, now) -> Preparation:
    return Preparation(dossier, now)


@pytest.fixture
def dialogue_id(dialogues: Dialogues, history: History) -> DialogueId:
    made = dialogues.create()
    history.forget()
    return made


def labels(dialogues: Dialogues, dialogue_id: DialogueId) -> list[str]:
    return [round_.label for round_ in dialogues.rounds(dialogue_id)]


def say(dossier: Dossier, dialogue_id: DialogueId, round_id: RoundId) -> ContributionId:
    line = Contribution(
        ContributionId(new_id()), dialogue_id, Kind.DREAM, "Een bankje", round_id=round_id
    )
    with dossier.unit(Action.CAPTURE) as unit:
        unit.contributions.add(line)
    return line.id


def sit(dossier: Dossier, dialogue_id: DialogueId, *presences: Presence) -> None:
    with dossier.unit(Action.ADD_PARTICIPANTS) as unit:
        unit.participants.add_all(
            [
                Participant(ParticipantId(new_id()), dialogue_id, None, seat, presence=presence)
                for seat, presence in enumerate(presences)
            ]
        )


def test_another_plan_replaces_the_rounds(preparation, dialogues, dialogue_id):
    chosen = preparation.choose_plan(dialogue_id, NEDERLAND_IN_DIALOOG)

    assert labels(dialogues, dialogue_id) == ["Kennismaken", "Ervaringen", "Dromen", "Doen"]
    assert chosen.kept == ()


def test_a_round_with_lines_in_it_stays_after_the_new_plan(
    preparation, dialogues, dossier, dialogue_id
):
    dreams = dialogues.rounds(dialogue_id)[4]
    line = say(dossier, dialogue_id, dreams.id)

    chosen = preparation.choose_plan(dialogue_id, VRAAG_EN_AANBOD)

    assert labels(dialogues, dialogue_id)[-2:] == ["Koppelen", "Dromen"]
    assert [round_.id for round_ in chosen.kept] == [dreams.id]
    assert dossier.read.contributions.get(line).round_id == dreams.id


def test_the_round_the_evening_is_in_stays(preparation, dialogues, dialogue_id):
    welcome = dialogues.rounds(dialogue_id)[0]
    dialogues.change(replace(dialogues.get(dialogue_id), current_round_id=welcome.id))

    preparation.choose_plan(dialogue_id, VRAAG_EN_AANBOD)

    assert labels(dialogues, dialogue_id)[-1] == "Welkom"


def test_choosing_a_plan_is_undone_in_one_step(preparation, dialogues, history, dialogue_id):
    before = dialogues.rounds(dialogue_id)
    preparation.choose_plan(dialogue_id, VRAAG_EN_AANBOD)

    history.undo()

    assert dialogues.rounds(dialogue_id) == before


def test_a_round_is_added_at_its_place(preparation, dialogues, dialogue_id):
    preparation.add_round(dialogue_id, PlannedRound("Pauze", RoundKind.OTHER, minutes=15), 4)

    assert labels(dialogues, dialogue_id)[3:6] == ["Zienswijzen", "Pauze", "Dromen"]
    assert [r.position for r in dialogues.rounds(dialogue_id)] == list(range(9))


def test_without_a_place_a_round_comes_last(preparation, dialogues, dialogue_id):
    added = preparation.add_round(dialogue_id, PlannedRound("Napraten", RoundKind.OTHER))

    assert dialogues.rounds(dialogue_id)[-1].id == added


def test_a_round_needs_a_name(preparation, dialogues, dialogue_id):
    with pytest.raises(InvalidText):
        preparation.edit_round(replace(dialogues.rounds(dialogue_id)[0], label=" "))

    assert labels(dialogues, dialogue_id)[0] == "Welkom"


@pytest.mark.parametrize("minutes", [-1, 601])
def test_minutes_stay_within_bounds(preparation, dialogues, dialogue_id, minutes):
    with pytest.raises(InvalidValue) as refused:
        preparation.edit_round(replace(dialogues.rounds(dialogue_id)[0], minutes=minutes))

    assert refused.value.code is Code.OUT_OF_RANGE


def test_an_edited_round_is_one_undo_step(preparation, dialogues, history, dialogue_id):
    round_ = dialogues.rounds(dialogue_id)[2]
    preparation.edit_round(replace(round_, minutes=40))
    assert dialogues.rounds(dialogue_id)[2].minutes == 40
    assert history.undo_action is Action.EDIT_ROUND

    history.undo()
    assert dialogues.rounds(dialogue_id)[2] == round_


def test_an_unchanged_round_is_no_undo_step(preparation, dialogues, history, dialogue_id):
    preparation.edit_round(dialogues.rounds(dialogue_id)[2])

    assert history.undo_action is None


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (0, ["Dromen", "Welkom", "Kennismaken"]),
        (1, ["Welkom", "Dromen", "Kennismaken"]),
        (-3, ["Dromen", "Welkom", "Kennismaken"]),
    ],
)
def test_a_round_moves_to_another_place(preparation, dialogues, dialogue_id, place, expected):
    preparation.move_round(dialogues.rounds(dialogue_id)[4].id, place)

    assert labels(dialogues, dialogue_id)[:3] == expected


def test_a_round_cannot_move_past_the_end(preparation, dialogues, dialogue_id):
    preparation.move_round(dialogues.rounds(dialogue_id)[0].id, 99)

    assert labels(dialogues, dialogue_id)[-1] == "Welkom"


def test_lines_of_a_removed_round_stay_and_undo_brings_the_round_back(
    preparation, dialogues, dossier, history, dialogue_id
):
    dreams = dialogues.rounds(dialogue_id)[4]
    line = say(dossier, dialogue_id, dreams.id)

    loose = preparation.remove_round(dreams.id)

    assert loose == 1
    assert dossier.read.contributions.get(line).round_id is None

    history.undo()
    assert dialogues.rounds(dialogue_id)[4] == dreams
    assert dossier.read.contributions.get(line).round_id == dreams.id


def test_removing_the_round_that_runs_moves_the_evening_to_the_next(
    preparation, dialogues, dialogue_id
):
    rounds = dialogues.rounds(dialogue_id)
    dialogues.change(replace(dialogues.get(dialogue_id), current_round_id=rounds[2].id))

    preparation.remove_round(rounds[2].id)

    assert dialogues.get(dialogue_id).current_round_id == rounds[3].id


def test_removing_the_last_round_that_runs_moves_the_evening_back(
    preparation, dialogues, dialogue_id
):
    rounds = dialogues.rounds(dialogue_id)
    dialogues.change(replace(dialogues.get(dialogue_id), current_round_id=rounds[-1].id))

    preparation.remove_round(rounds[-1].id)

    assert dialogues.get(dialogue_id).current_round_id == rounds[-2].id


def test_an_own_plan_keeps_rounds_and_ground_rules(preparation, dialogues, dialogue_id):
    preparation.set_ground_rules(dialogue_id, ["Telefoon uit", "  ", "Spreek voor jezelf "])
    preparation.save_template(dialogue_id, "Onze dialoog")
    other = dialogues.create()
    preparation.choose_plan(other, VRAAG_EN_AANBOD)

    (template,) = preparation.templates()
    preparation.choose_plan(other, template)

    assert labels(dialogues, other) == labels(dialogues, dialogue_id)
    assert dialogues.get(other).ground_rules == ("Telefoon uit", "Spreek voor jezelf")
    assert template.rounds == WIJKDIALOOG.rounds


def test_an_own_plan_of_the_same_name_is_replaced(preparation, dialogue_id):
    first = preparation.save_template(dialogue_id, "Onze dialoog")
    preparation.add_round(dialogue_id, PlannedRound("Pauze", RoundKind.OTHER))

    assert preparation.save_template(dialogue_id, " onze DIALOOG ") == first

    (template,) = preparation.templates()
    assert template.rounds[-1].label == "Pauze"


def test_an_own_plan_can_be_removed_and_brought_back(preparation, history, dialogue_id):
    template_id = preparation.save_template(dialogue_id, "Onze dialoog")

    preparation.remove_template(template_id)
    assert preparation.templates() == ()

    history.undo()
    assert [t.id for t in preparation.templates()] == [template_id]


def test_an_own_plan_needs_a_name(preparation, dialogue_id):
    with pytest.raises(InvalidText):
        preparation.save_template(dialogue_id, "")


def test_as_last_time_takes_over_what_the_wijk_did_before(preparation, dialogues):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    last = dialogues.create(wijk)
    preparation.choose_plan(last, NEDERLAND_IN_DIALOOG)
    preparation.set_ground_rules(last, ["Telefoon uit"])
    dialogues.change(replace(dialogues.get(last), venue="De Linde", start="20:00"))
    elsewhere = dialogues.create()
    preparation.choose_plan(elsewhere, VRAAG_EN_AANBOD)
    here = dialogues.create(wijk)

    preparation.as_last_time(here)

    dialogue = dialogues.get(here)
    assert [planned(r) for r in dialogues.rounds(here)] == list(NEDERLAND_IN_DIALOOG.rounds)
    assert dialogue.ground_rules == ("Telefoon uit",)
    assert (dialogue.venue, dialogue.start) == ("De Linde", "20:00")


def test_last_time_is_the_newest_dialogue_before_this_one(preparation, dialogues):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    early, late, binned, planned_later, here = (dialogues.create(wijk) for _ in range(5))
    for id_, date in ((early, "2025"), (late, "2026-03"), (planned_later, "2026-06-01")):
        dialogues.change(replace(dialogues.get(id_), date=date))
    dialogues.remove(binned)

    found = preparation.last_time(here)

    assert found is not None
    assert found.id == late


def test_the_first_dialogue_of_a_wijk_has_no_last_time(preparation, dialogues):
    dialogues.create()
    here = dialogues.create(dialogues.add_neighbourhood("Bloemenbuurt"))

    assert preparation.last_time(here) is None
    with pytest.raises(NotFound):
        preparation.as_last_time(here)


def test_nobody_is_expected_until_somebody_is_written_down(preparation, dialogue_id):
    assert preparation.people_expected(dialogue_id) is None


def test_who_comes_later_is_expected_and_who_left_is_not(preparation, dossier, dialogue_id):
    sit(dossier, dialogue_id, Presence.PRESENT, Presence.EXPECTED, Presence.LEFT, Presence.ABSENT)

    assert preparation.people_expected(dialogue_id) == 2


def test_a_headcount_counts_when_not_everybody_is_named(
    preparation, dialogues, dossier, dialogue_id
):
    sit(dossier, dialogue_id, Presence.PRESENT)
    dialogues.change(replace(dialogues.get(dialogue_id), headcount=Headcount(25, True)))

    assert preparation.people_expected(dialogue_id) == 25
