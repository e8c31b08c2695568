"""One act is one transaction, in one thread, on the disk when it returns."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, ProgrammingError

from tests.storage.samples import connection_of, dump, filled, say, texts, with_dialogue
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.people import Neighbourhood, NeighbourhoodId
from wijkdialoog.storage.dossier import Dossier


def test_a_unit_inside_a_unit_is_refused_and_nothing_is_stored(dossier: Dossier) -> None:
    def two_acts_at_once() -> None:
        with dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DialogueId("a"), "A"))
            with_dialogue(dossier)

    with pytest.raises(RuntimeError, match="inside"):
        two_acts_at_once()
    assert dossier.read.dialogues.count() == 0
    with_dialogue(dossier)


def test_another_thread_is_refused(dossier: Dossier) -> None:
    caught: list[BaseException] = []

    def elsewhere() -> None:
        try:
            dossier.read.dialogues.find()
        except ProgrammingError as exc:
            caught.append(exc)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert len(caught) == 1


def test_a_refused_row_takes_the_whole_act_back(dossier: Dossier) -> None:
    before = dump(dossier)
    nowhere = NeighbourhoodId("nowhere")
    rows = [Dialogue(DialogueId("a"), "A"), Dialogue(DialogueId("b"), "B", nowhere)]
    with pytest.raises(IntegrityError), dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add_all(rows)
    assert dump(dossier) == before


def test_the_settings_that_keep_an_evening_safe_are_on(dossier: Dossier) -> None:
    wanted = {
        "journal_mode": "delete",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "recursive_triggers": 1,
        "secure_delete": 1,
    }
    connection = connection_of(dossier)
    found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
    assert found == wanted


def test_a_copy_of_the_open_file_holds_everything(dossier: Dossier, tmp_path: Path) -> None:
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "Een bankje")
    copy = tmp_path / "stick.wijkdialoog"
    copy.write_bytes(dossier.path.read_bytes())

    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM contributions").fetchall() == [("Een bankje",)]


def test_removed_text_is_not_readable_in_the_file(dossier: Dossier) -> None:
    dialogue_id = with_dialogue(dossier)
    line_id = say(dossier, dialogue_id, "Mijn buurman drinkt")
    with dossier.unit(Action.REMOVE_CONTRIBUTION) as unit:
        unit.contributions.remove(line_id)
    assert b"buurman" not in dossier.path.read_bytes()


def test_a_row_that_is_not_there_cannot_be_saved_or_removed(dossier: Dossier) -> None:
    with pytest.raises(NotFound), dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(Dialogue(DialogueId("nowhere"), "A"))
    with pytest.raises(NotFound), dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.remove("nowhere")
    with pytest.raises(NotFound):
        dossier.read.dialogues.get("nowhere")


def test_rows_are_found_by_equal_values_and_by_one_of_several(dossier: Dossier) -> None:
    names = ["Oost", "West", "Zuid"]
    with dossier.unit(Action.IMPORT) as unit:
        unit.neighbourhoods.add_all(
            [Neighbourhood(NeighbourhoodId(n), n, position=9 - i) for i, n in enumerate(names)]
        )
        unit.neighbourhoods.add_all([])
    read = dossier.read.neighbourhoods
    assert [n.name for n in read.find()] == ["Zuid", "West", "Oost"]
    assert [n.name for n in read.find(id=("Oost", "Zuid"))] == ["Zuid", "Oost"]
    assert read.find(id=()) == ()
    assert read.count(municipality=None) == 3
    assert read.next_position() == 10
    assert read.next_position(name="Noord") == 0


def test_a_draft_stands_outside_undo_and_is_forgotten_when_empty(dossier: Dossier) -> None:
    dialogue_id = with_dialogue(dossier)
    draft = Draft(dialogue_id, "Ik droom van 'een' \0 plek", "dream", None, 7)
    dossier.aside.keep_draft(draft)
    dossier.aside.keep_draft(draft)
    assert dossier.aside.draft(dialogue_id) == draft
    dossier.aside.keep_draft(Draft(dialogue_id, ""))
    assert dossier.aside.draft(dialogue_id) is None


def test_the_copy_holds_everything_and_the_dossier_goes_on(tmp_path: Path) -> None:
    dialogue_id = filled(tmp_path / "buurt.wijkdialoog")
    dossier = Dossier.open(tmp_path / "buurt.wijkdialoog")
    target = tmp_path / "stick.wijkdialoog"
    target.write_bytes(b"an older copy")
    dossier.back_up_to(target)
    say(dossier, dialogue_id, "Na de kopie")

    copy = Dossier.open(target)
    assert texts(copy) == ["Een speelplek bij de kerk", "Samen koken op woensdag"]
    copy.close()
    dossier.close()
    assert {p.name for p in tmp_path.iterdir()} == {"buurt.wijkdialoog", "stick.wijkdialoog"}
