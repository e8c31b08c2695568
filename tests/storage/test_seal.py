"""The seal: every row as it was at the last closing, and what is noticed without one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.samples import connection_of, filled, say, texts
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.history import History
from wijkdialoog.storage import engine, migrate, seal
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble
from wijkdialoog.storage.records import Unit

STEPS = migrate.read_steps()
NEWEST = max(STEPS)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "buurt.wijkdialoog"
    filled(made)
    return made


def marks_in(path: Path) -> seal.Marks | None:
    with closing(sqlite3.connect(path)) as connection:
        return seal.stored(connection)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def trouble(path: Path) -> Trouble | None:
    try:
        Dossier.open(path).close()
    except StorageError as error:
        return error.trouble
    return None


def remove_twice(unit: Unit, id_: str) -> None:
    unit.dialogues.remove(id_)
    unit.dialogues.remove(id_)


class TestSealed:
    def test_a_closed_dossier_carries_a_mark_of_every_row(self, path: Path) -> None:
        marks = marks_in(path)
        assert marks is not None
        assert (len(marks["dialogues"]), len(marks["contributions"])) == (1, 2)

    def test_opening_and_closing_without_an_act_writes_nothing(self, path: Path) -> None:
        before = path.read_bytes()
        Dossier.open(path).close()
        assert path.read_bytes() == before

    def test_an_act_that_changes_nothing_writes_nothing(self, path: Path) -> None:
        before = path.read_bytes()
        dossier = Dossier.open(path)
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            unit.dialogues.save_if_changed(unit.dialogues.find()[0])
        dossier.close()
        assert path.read_bytes() == before

    def test_the_first_act_takes_the_seal_away_and_closing_puts_it_back(self, path: Path) -> None:
        dossier = Dossier.open(path)
        (dialogue,) = dossier.read.dialogues.find()
        say(dossier, dialogue.id, "Een derde")
        driver = engine.driver_of(connection_of(dossier))
        assert seal.stored(driver) is None
        dossier.close()
        marks = marks_in(path)
        assert marks is not None
        assert len(marks["contributions"]) == 3

    def test_an_act_that_fails_leaves_the_seal(self, path: Path) -> None:
        dossier = Dossier.open(path)
        (dialogue,) = dossier.read.dialogues.find()
        with pytest.raises(NotFound), dossier.unit(Action.CAPTURE) as unit:
            remove_twice(unit, dialogue.id)
        assert seal.stored(engine.driver_of(connection_of(dossier))) is not None
        dossier.close()
        assert trouble(path) is None

    def test_the_seal_is_no_part_of_undo(self, path: Path) -> None:
        dossier = Dossier.open(path)
        history = History(dossier)
        (dialogue,) = dossier.read.dialogues.find()
        say(dossier, dialogue.id, "Een derde")
        history.undo()
        assert history.undo_action is None
        dossier.close()
        assert trouble(path) is None

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE contributions SET text = 'Samen koken op woensdah' WHERE text LIKE 'Samen%'",
            "UPDATE contributions SET position = 7",
            "DELETE FROM contributions WHERE text LIKE 'Samen%'",
            "INSERT INTO people (id, name) VALUES ('x', 'Niemand')",
            "UPDATE dialogues SET closed = 1",
        ],
    )
    def test_a_row_that_nobody_changed_here_is_noticed(self, path: Path, statement: str) -> None:
        change(path, statement)
        assert trouble(path) is Trouble.DAMAGED

    def test_every_copy_carries_the_seal_also_in_mid_session(self, path: Path) -> None:
        dossier = Dossier.open(path)
        (dialogue,) = dossier.read.dialogues.find()
        say(dossier, dialogue.id, "Een derde")
        copy = path.with_name("kopie.wijkdialoog")
        dossier.back_up_to(copy)
        dossier.close()
        change(copy, "UPDATE contributions SET text = 'Een derdf' WHERE text = 'Een derde'")
        assert trouble(copy) is Trouble.DAMAGED


class TestUnsealed:
    @pytest.fixture
    def killed(self, path: Path) -> Path:
        change(path, seal.TAKE_AWAY)
        return path

    def test_a_killed_dossier_opens_and_is_sealed_at_closing(self, killed: Path) -> None:
        dossier = Dossier.open(killed)
        assert len(texts(dossier)) == 2
        dossier.close()
        assert marks_in(killed) is not None

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE contributions SET kind = 'droon'",
            "UPDATE dialogues SET ground_rules = '[\"half'",
            "UPDATE contributions SET text = CAST(x'ff41' AS TEXT)",
            "UPDATE contributions SET dialogue_id = 'nobody'",
            f"PRAGMA user_version = {NEWEST - 1}",
            f"PRAGMA user_version = {NEWEST + (1 << 24)}",
            "PRAGMA application_id = 77",
        ],
    )
    def test_values_that_are_none_of_ours_are_noticed(self, killed: Path, statement: str) -> None:
        change(killed, statement)
        assert trouble(killed) is Trouble.DAMAGED

    def test_an_index_that_forgot_a_row_is_noticed(self, killed: Path) -> None:
        with closing(sqlite3.connect(killed, isolation_level=None)) as connection:
            connection.execute("PRAGMA writable_schema = ON")
            index = "contributions_by_dialogue"
            (sql,) = connection.execute(
                "SELECT sql FROM sqlite_master WHERE name = ?", [index]
            ).fetchone()
            connection.execute(
                "UPDATE sqlite_master SET sql = sql || ' WHERE position > 99' WHERE name = ?",
                [index],
            )
        with closing(sqlite3.connect(killed, isolation_level=None)) as connection:
            connection.execute(f"REINDEX {index}")
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", [sql, index])
        assert trouble(killed) is Trouble.DAMAGED


def made_at(path: Path, version: int) -> None:
    """Make a dossier as the program of that version left it, with a dialogue in it."""
    connection = engine.connect(path, NEWEST)
    steps = {number: step for number, step in STEPS.items() if number <= version}
    migrate.climb(connection, path, steps, lambda: None)
    with engine.transaction(connection, path):
        connection.exec_driver_sql(
            "INSERT INTO dialogues (id, title, attribution, ground_rules, direction, clock_style)"
            " VALUES ('d', 'Samen eten', 'keep', '[]', 'clockwise', 'calm')"
        )
    engine.close(connection)


@pytest.mark.parametrize("version", sorted(STEPS)[:-1])
def test_a_dossier_of_every_older_version_is_copied_before_it_climbs(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "oud.wijkdialoog"
    made_at(path, version)
    dossier = Dossier.open(path)
    assert dossier.read.dialogues.get(DialogueId("d")).title == "Samen eten"
    assert dossier.check_integrity()
    dossier.close()

    (copy,) = (tmp_path / "reservekopieën").iterdir()
    assert copy.stem.endswith("voor bijwerken")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)
        assert connection.execute("SELECT title FROM dialogues").fetchone() == ("Samen eten",)
    assert trouble(path) is None


def test_a_dossier_of_todays_version_is_not_copied_at_opening(tmp_path: Path) -> None:
    made_at(tmp_path / "nu.wijkdialoog", NEWEST)
    Dossier.open(tmp_path / "nu.wijkdialoog").close()
    assert not (tmp_path / "reservekopieën").exists()


def test_a_mark_is_the_same_for_the_same_row_and_differs_for_another() -> None:
    row = ("id", "Een ë 😀", None, 5, True)
    assert seal.mark(row) == seal.mark(row)
    assert seal.mark(row) != seal.mark(("id", "Een ë 😁", None, 5, True))
    assert seal.mark(("a", "bc")) != seal.mark(("ab", "c"))
