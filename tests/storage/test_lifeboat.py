"""The stick is pulled out in mid-evening: everything goes on in memory and lands where we point."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.samples import connection_of, say, texts, with_dialogue
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def other(tmp_path: Path) -> Path:
    folder = tmp_path / "elders"
    folder.mkdir()
    return folder / "Gered.wijkdialoog"


@pytest.fixture
def evening(stick: Path):
    dossier = Dossier.open(stick / "Wijk.wijkdialoog")
    yield dossier
    if not connection_of(dossier).closed:
        dossier.close()


def rows(dossier: Dossier) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, also of those outside undo, as the file has them."""
    connection = connection_of(dossier)
    names = connection.exec_driver_sql(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    return {
        name: sorted(
            map(tuple, connection.exec_driver_sql(f'SELECT * FROM main."{name}"')), key=repr
        )
        for name in names.all()
    }


def aboard(dossier: Dossier) -> dict[str, list[tuple[object, ...]]]:
    connection = connection_of(dossier)
    return {
        name: sorted(
            map(tuple, connection.exec_driver_sql(f'SELECT * FROM temp."boat_{name}"')), key=repr
        )
        for name in rows(dossier)
    }


def remove_both(dossier: Dossier, one: str, other: str) -> None:
    with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
        unit.dialogues.remove(one)
        unit.dialogues.remove(other)


def _renamed(stick: Path) -> None:
    stick.rename(stick.with_name("weg"))


def _deleted(stick: Path) -> None:
    shutil.rmtree(stick)


def _replaced(stick: Path) -> None:
    (stick / "Wijk.wijkdialoog").unlink()
    (stick / "Wijk.wijkdialoog").write_bytes(b"van een ander")


PULLS = [_renamed, _deleted, _replaced]


def test_every_change_of_every_table_is_aboard(evening: Dossier) -> None:
    history = History(evening)
    before = with_dialogue(evening)
    evening.aside.keep_media(b"oude foto")
    evening.follow_in_memory()
    assert evening.take_picture()
    assert not evening.take_picture()
    dialogue = with_dialogue(evening)
    say(evening, before, "Een")
    say(evening, before, "Twee")
    history.undo()
    evening.aside.keep_draft(Draft(before, "half"))
    evening.aside.keep_draft(Draft(before, "half getypt"))
    evening.aside.keep_pulse(before, 5)
    evening.aside.keep_pulse(before, 6)
    evening.aside.keep_media(b"nieuwe foto")
    with evening.unit(Action.REMOVE_DIALOGUE) as unit:
        unit.dialogues.remove(dialogue)  # and what belongs to it, by the foreign keys
    with pytest.raises(NotFound):
        remove_both(evening, before, "nowhere")
    assert aboard(evening) == rows(evening)


@pytest.mark.parametrize("pull", PULLS)
def test_the_next_act_goes_on_in_memory_and_nothing_is_lost(
    evening: Dossier, stick: Path, other: Path, pull: Callable[[Path], None]
) -> None:
    history = History(evening)
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    say(evening, dialogue, "Voor het trekken")
    evening.aside.keep_draft(Draft(dialogue, "half getypt"))
    before = rows(evening)
    pull(stick)
    assert not evening.in_memory
    say(evening, dialogue, "Na het trekken")
    assert evening.in_memory
    history.undo()
    assert rows(evening) == before
    history.undo()
    assert texts(evening) == []
    history.redo()
    history.redo()
    assert texts(evening) == ["Voor het trekken", "Na het trekken"]
    evening.settle(other)
    assert not evening.in_memory
    assert evening.path == other
    say(evening, dialogue, "Op de nieuwe plek")
    history.undo()
    history.undo()
    history.redo()
    kept = rows(evening)
    evening.close()
    again = Dossier.open(other)
    assert texts(again) == ["Voor het trekken", "Na het trekken"]
    assert again.aside.draft(dialogue) == Draft(dialogue, "half getypt")
    assert again.check_integrity()
    reread = rows(again)
    for found in (kept, reread):
        found.pop("seals")  # made at closing
    assert reread == kept
    again.close()


@pytest.mark.parametrize("pull", PULLS)
def test_looking_notices_it_before_anybody_acts(
    evening: Dossier, stick: Path, pull: Callable[[Path], None]
) -> None:
    told: list[StorageError] = []
    evening.keeping.on_failed = told.append
    evening.follow_in_memory()
    assert evening.look()
    pull(stick)
    assert not evening.look()
    assert evening.in_memory
    assert [error.trouble for error in told] == [Trouble.GONE]
    assert not evening.look()
    assert len(told) == 1


def test_half_typed_lines_and_pulses_are_kept_in_memory_too(evening: Dossier, stick: Path) -> None:
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    _deleted(stick)
    evening.aside.keep_draft(Draft(dialogue, "half"))
    evening.aside.keep_pulse(dialogue, 7)
    assert evening.in_memory
    assert evening.aside.draft(dialogue) == Draft(dialogue, "half")
    assert evening.aside.pulse(dialogue) == 7


def test_an_error_of_the_disk_while_reading_is_told_and_the_next_reading_works(
    evening: Dossier, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pulled stick may first be met by a page that shows something."""
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    say(evening, dialogue, "Veilig")
    driver = connection_of(evening).connection.driver_connection
    driver.set_authorizer(None)

    class Broken(sqlite3.Cursor):
        def execute(self, *_args: object) -> "sqlite3.Cursor":
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    monkeypatch.setattr(
        type(driver),
        "cursor",
        lambda self, *_a: (
            sqlite3.Connection.cursor(self, Broken)
            if self is driver
            else sqlite3.Connection.cursor(self)
        ),
    )
    # The lifeboat reads its own tables through the same connection; those are in memory.
    monkeypatch.setattr(
        "wijkdialoog.storage.lifeboat.Lifeboat._cursor",
        lambda boat: sqlite3.Connection.cursor(driver),
    )
    with pytest.raises(StorageError) as caught:
        evening.read.contributions.find()
    assert caught.value.trouble is Trouble.UNREADABLE
    assert evening.in_memory
    assert texts(evening) == ["Veilig"]


def test_without_a_lifeboat_the_act_is_refused_as_before(evening: Dossier, stick: Path) -> None:
    dialogue = with_dialogue(evening)
    _deleted(stick)
    with pytest.raises(StorageError) as caught:
        say(evening, dialogue, "Nergens heen")
    assert caught.value.trouble is Trouble.GONE


def test_a_file_at_the_chosen_place_is_set_aside_whole(
    evening: Dossier, stick: Path, other: Path
) -> None:
    with_dialogue(evening)
    evening.follow_in_memory()
    _deleted(stick)
    evening.look()
    for words in (b"van een ander", b"van nog een ander"):
        other.write_bytes(words)
    evening.settle(other)
    assert other.with_name("Gered (eerder 1).wijkdialoog").read_bytes() == b"van nog een ander"
    assert evening.read.dialogues.count() == 1


def test_a_place_that_refuses_leaves_everything_in_memory(
    evening: Dossier, stick: Path, tmp_path: Path, other: Path
) -> None:
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    _deleted(stick)
    say(evening, dialogue, "In het geheugen")
    with pytest.raises(StorageError):
        evening.settle(tmp_path / "bestaat niet" / "Wijk.wijkdialoog")
    assert evening.in_memory
    say(evening, dialogue, "Nog steeds")
    evening.settle(other)
    assert texts(evening) == ["In het geheugen", "Nog steeds"]


def test_a_kill_after_landing_leaves_a_sound_dossier(
    evening: Dossier, stick: Path, other: Path, tmp_path: Path
) -> None:
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    _deleted(stick)
    say(evening, dialogue, "In het geheugen")
    evening.settle(other)
    say(evening, dialogue, "Op de nieuwe plek")
    killed = tmp_path / "Na de kill.wijkdialoog"  # as the disk holds it now, never closed
    shutil.copy(other, killed)
    again = Dossier.open(killed)
    assert texts(again) == ["In het geheugen", "Op de nieuwe plek"]
    again.close()


def test_a_stick_can_be_pulled_out_twice(evening: Dossier, stick: Path, other: Path) -> None:
    dialogue = with_dialogue(evening)
    evening.follow_in_memory()
    _deleted(stick)
    say(evening, dialogue, "Een")
    evening.settle(other)
    shutil.rmtree(other.parent)
    say(evening, dialogue, "Twee")
    assert evening.in_memory
    stick.mkdir()
    evening.settle(stick / "Wijk.wijkdialoog")
    assert texts(evening) == ["Een", "Twee"]
