"""The closing tally of a dialogue: counting, undoing, looking back, merging, wiping."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from tests.services.merge_samples import dossier_of, merging, sure, table_file, write
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import InvalidValue, NotFound
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId
from wijkdialoog.domain.merging import Answers, Side
from wijkdialoog.domain.tally import Face, Hands, Trend
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.exchange import Exchange, read_package
from wijkdialoog.services.history import History
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.tally import Tallies
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def tallies(dossier: Dossier) -> Tallies:
    return Tallies(dossier)


@pytest.fixture
def dialogues(dossier: Dossier, now: FakeNow) -> Dialogues:
    return Dialogues(dossier, now)


def held(dialogues: Dialogues, wijk: NeighbourhoodId, date: str, **changed: object) -> DialogueId:
    id_ = dialogues.create(wijk)
    dialogues.change(replace(dialogues.get(id_), date=date, **changed))  # type: ignore[arg-type]
    return id_


def test_each_hand_is_one_undo_step(dossier: Dossier, dialogues: Dialogues, tallies: Tallies):
    history = History(dossier)
    id_ = dialogues.create()
    for face in (Face.GLAD, Face.GLAD, Face.SAD):
        tallies.count(id_, face, 1)
    assert tallies.read(id_).hands == Hands(2, 0, 1)

    assert history.undo_action is Action.COUNT_HANDS
    history.undo()
    assert tallies.read(id_).hands == Hands(2, 0, 0)
    history.undo()
    history.undo()
    assert tallies.read(id_).hands == Hands()
    history.redo()
    assert tallies.read(id_).hands == Hands(1, 0, 0)


def test_a_hand_less_at_zero_is_no_act(dossier: Dossier, dialogues: Dialogues, tallies: Tallies):
    history = History(dossier)
    id_ = dialogues.create()
    tallies.count(id_, Face.FAIR, -1)
    assert history.undo_action is Action.CREATE_DIALOGUE
    assert dossier.read.tallies.count() == 0


def test_a_tally_that_says_nothing_any_more_is_not_kept(
    dossier: Dossier, dialogues: Dialogues, tallies: Tallies
):
    id_ = dialogues.create()
    tallies.count(id_, Face.GLAD, 1)
    tallies.count(id_, Face.GLAD, -1)
    assert dossier.read.tallies.count() == 0
    tallies.ask(id_, "Hoe was het eten?")
    tallies.set(id_, Hands(1, 2, 3))
    tallies.clear(id_)
    assert tallies.read(id_).question == "Hoe was het eten?"
    tallies.ask(id_, "")
    assert dossier.read.tallies.count() == 0


def test_numbers_that_are_no_count_and_unknown_dialogues_are_refused(
    dialogues: Dialogues, tallies: Tallies
):
    id_ = dialogues.create()
    with pytest.raises(InvalidValue):
        tallies.set(id_, Hands(1, -1, 0))
    with pytest.raises(NotFound):
        tallies.count(DialogueId("weg"), Face.GLAD, 1)


def test_it_knows_how_many_people_there_are(
    dossier: Dossier, now: FakeNow, dialogues: Dialogues, tallies: Tallies
):
    id_ = dialogues.create()
    assert tallies.read(id_).present is None
    people = Participants(dossier, now)
    people.add(id_, "Amina")
    people.add(id_, "Henk")
    assert tallies.read(id_).present == 2


def test_it_looks_back_on_earlier_evenings_of_the_wijk(dialogues: Dialogues, tallies: Tallies):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    other = dialogues.add_neighbourhood("Noord")
    late = held(dialogues, wijk, "2026-04-16")
    first = held(dialogues, wijk, "2025-11-02")
    second = held(dialogues, wijk, "2026-01-20")
    held(dialogues, wijk, "2026-02-20")  # nobody counted
    elsewhere = held(dialogues, other, "2026-03-01")
    gone = held(dialogues, wijk, "2026-03-09")
    for id_, hands in (
        (first, Hands(8, 0, 0)),
        (second, Hands(1, 3, 4)),
        (late, Hands(7, 1, 0)),
        (elsewhere, Hands(9, 0, 0)),
        (gone, Hands(9, 0, 0)),
    ):
        tallies.set(id_, hands)
    dialogues.remove(gone)

    view = tallies.read(late)
    assert [past.dialogue_id for past in view.earlier] == [first, second]
    assert view.trend is Trend.GLADDER
    assert tallies.read(first).earlier == ()
    assert [past.dialogue_id for past in tallies.history(wijk)] == [first, second, late]


def test_another_table_of_the_same_evening_is_no_earlier_one(
    now: FakeNow, dialogues: Dialogues, tallies: Tallies
):
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    one = held(dialogues, wijk, "2026-04-16", event="Buurtdag", table_number=1)
    now.advance(60)
    two = held(dialogues, wijk, "2026-04-16", event="Buurtdag", table_number=2)
    tallies.set(one, Hands(5, 1, 0))
    tallies.set(two, Hands(1, 1, 5))
    assert tallies.read(two).earlier == ()
    assert tallies.read(one).hands == Hands(5, 1, 0)


# Two laptops ---------------------------------------------------------------------------


def test_two_tables_keep_their_own_counts(dossier: Dossier, tmp_path: Path):
    own = write(tmp_path, "tafel 1.json", table_file(1))
    Exchange(dossier, lambda: 0).bring_in(read_package(own))
    (here,) = dossier.read.dialogues.find()
    Tallies(dossier).set(here.id, Hands(4, 2, 0))
    other = a_table_with(tmp_path, 2, Hands(1, 2, 3))

    merging(dossier).merge([sure(other)])

    counted = {
        d.table_number: Tallies(dossier).read(d.id).hands for d in dossier.read.dialogues.find()
    }
    assert counted == {1: Hands(4, 2, 0), 2: Hands(1, 2, 3)}
    again = merging(dossier).merge([sure(other)])
    assert again.files[0].is_nothing
    assert dossier.read.tallies.count() == 2


def test_one_table_counted_on_two_laptops_is_asked_and_never_added_up(
    dossier: Dossier, tmp_path: Path
):
    Exchange(dossier, lambda: 0).bring_in(read_package(write(tmp_path, "t.json", table_file(1))))
    (here,) = dossier.read.dialogues.find()
    Tallies(dossier).set(here.id, Hands(4, 0, 2))
    other = sure(a_table_with(tmp_path, 1, Hands(0, 3, 3)))

    plan = merging(dossier).preview([other])
    (question,) = [q for file in plan.files for q in file.questions]
    assert question.difference.table == "tallies"
    merging(dossier).merge([other], Answers({question.key: Side.THERE}))
    assert Tallies(dossier).read(here.id).hands == Hands(0, 3, 3)
    assert dossier.read.tallies.count() == 1


def a_table_with(folder: Path, table: int, hands: Hands) -> Path:
    file = write(folder, f"ander {table}.json", table_file(table))
    path = dossier_of(folder, f"laptop {table}.wijkdialoog", [file])
    with_counts = Dossier.open(path)
    (dialogue,) = with_counts.read.dialogues.find()
    Tallies(with_counts).set(dialogue.id, hands)
    with_counts.close()
    return path


def test_an_exchange_file_holds_no_tally_and_takes_none_away(
    dossier: Dossier, dialogues: Dialogues, tallies: Tallies, tmp_path: Path
):
    id_ = dialogues.create()
    tallies.set(id_, Hands(3, 2, 1))
    exchange = Exchange(dossier, lambda: 0)
    exchange.write_file(tmp_path / "uit.json")
    exchange.bring_in(read_package(tmp_path / "uit.json"), overwrite=True)
    assert tallies.read(id_).hands == Hands(3, 2, 1)


# For good ------------------------------------------------------------------------------


def test_an_anonymous_dialogue_keeps_its_counts_and_loses_the_typed_question(
    dossier: Dossier, now: FakeNow, dialogues: Dialogues, tallies: Tallies
):
    id_ = dialogues.create()
    tallies.ask(id_, "Hoe gaat Zsofia naar huis?")
    tallies.set(id_, Hands(5, 1, 0))
    Wiping(dossier, now, Backups(dossier, now)).anonymise(id_, remove_copies=True)
    after = tallies.read(id_)
    assert (after.hands, after.question) == (Hands(5, 1, 0), "")
    assert b"Zsofia" not in dossier.path.read_bytes()


def test_closing_without_minutes_keeps_the_counts(
    dossier: Dossier, now: FakeNow, dialogues: Dialogues, tallies: Tallies
):
    id_ = dialogues.create()
    only_a_question = dialogues.create()
    tallies.set(id_, Hands(5, 1, 0))
    tallies.ask(only_a_question, "Hoe was Zsofia?")
    wiping = Wiping(dossier, now, Backups(dossier, now))
    for dialogue in (id_, only_a_question):
        wiping.close_without_minutes(dialogue, remove_copies=True)
    assert tallies.read(id_).hands == Hands(5, 1, 0)
    assert dossier.read.tallies.count() == 1
