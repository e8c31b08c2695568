"""A dossier climbs to today's version, or is refused without a byte changed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.storage.samples import filled, texts, with_dialogue
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes_versions import Logo
from wijkdialoog.storage import backup, engine, migrate
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble

NEWEST = max(migrate.read_steps())


def refusal(path: Path, *, to_read: bool = False) -> Trouble:
    """Return why the dossier is refused, after checking that not a byte was touched."""
    before = files_in(path.parent)
    with pytest.raises(StorageError) as caught:
        Dossier.open(path, to_read=to_read)
    assert files_in(path.parent) == before
    return caught.value.trouble


def files_in(folder: Path) -> dict[Path, bytes]:
    if not folder.is_dir():
        return {}
    return {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def next_step(folder: Path, name: str, steps: int = 1) -> Path:
    return folder / f"{NEWEST + steps:04}_{name}.sql"


@contextmanager
def opened(path: Path, newest: int) -> Iterator[Connection]:
    connection = engine.connect(path, newest)
    try:
        yield connection
    finally:
        engine.close(connection)


def test_a_new_dossier_stands_at_the_top_of_the_ladder(tmp_path: Path) -> None:
    path = tmp_path / "Wat nu? 100% onze #1.wijkdialoog"
    filled(path)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEWEST,)
        assert connection.execute("PRAGMA application_id").fetchone() == (engine.APPLICATION_ID,)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("to_read", [False, True])
def test_an_empty_file_becomes_a_new_dossier(tmp_path: Path, to_read: bool) -> None:
    path = tmp_path / "leeg.wijkdialoog"
    path.touch()
    dossier = Dossier.open(path, to_read=to_read)
    assert dossier.check_integrity()
    dossier.close()


def test_a_newer_dossier_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nieuwer.wijkdialoog"
    filled(path)
    change(path, f"PRAGMA user_version = {NEWEST + 1}")
    assert refusal(path) is Trouble.NEWER


def test_a_newer_dossier_with_another_journal_mode_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nieuwer.wijkdialoog"
    filled(path)
    change(path, f"PRAGMA user_version = {NEWEST + 1}", "PRAGMA journal_mode = WAL")
    assert refusal(path) is Trouble.NEWER


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
@pytest.mark.parametrize("mark", [0, 0x12345678])
def test_a_file_of_another_program_is_refused(tmp_path: Path, mode: str, mark: int) -> None:
    path = tmp_path / "fotos.db"
    change(
        path,
        f"PRAGMA application_id = {mark}",
        f"PRAGMA journal_mode = {mode}",
        "CREATE TABLE photos (id INTEGER PRIMARY KEY)",
    )
    assert refusal(path) is Trouble.NOT_A_DOSSIER


@pytest.mark.parametrize("content", [b"Beste buren,\n", b"\0" * 5000, b"{}", b"SQLite"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "brief.wijkdialoog"
    path.write_bytes(content)
    assert refusal(path) is Trouble.NOT_A_DOSSIER


def test_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "map.wijkdialoog").mkdir()
    assert refusal(tmp_path / "map.wijkdialoog") is Trouble.NOT_A_DOSSIER


def test_a_dossier_in_a_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "weg" / "buurt.wijkdialoog") is Trouble.GONE


def test_a_dossier_inside_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "brief").touch()
    assert refusal(tmp_path / "brief" / "buurt.wijkdialoog") is Trouble.GONE


def test_a_name_that_no_system_knows_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\0b.wijkdialoog") is Trouble.UNREADABLE
    assert refusal(tmp_path / ("x" * 400)) is Trouble.UNREADABLE


def test_reading_never_makes_a_dossier(tmp_path: Path) -> None:
    path = tmp_path / "typfout.wijkdialoog"
    assert refusal(path, to_read=True) is Trouble.GONE
    assert not path.exists()


@pytest.mark.parametrize("kept", [17, 99, 100, 4096, 30_000])
def test_a_truncated_dossier_is_refused(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "half.wijkdialoog"
    filled(path)
    path.write_bytes(path.read_bytes()[:kept])
    assert refusal(path) is Trouble.DAMAGED


def test_a_dossier_with_a_ruined_page_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kapot.wijkdialoog"
    filled(path)
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xa5" * 4096 * 3
    path.write_bytes(content)
    assert refusal(path) is Trouble.DAMAGED


def test_a_dossier_with_a_ruined_header_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kapot.wijkdialoog"
    filled(path)
    content = bytearray(path.read_bytes())
    content[16:24] = b"\xff" * 8
    path.write_bytes(content)
    assert refusal(path) is Trouble.DAMAGED


class TestOldDossier:
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        path = tmp_path / "oud.wijkdialoog"
        filled(path)
        return path

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        folder = tmp_path / "steps"
        folder.mkdir()
        (folder / "0001_first.sql").write_text("CREATE TABLE never_again (id TEXT);")
        (folder / "README.txt").write_text("not a step")
        return folder

    def climb(self, path: Path, folder: Path) -> None:
        steps = migrate.read_steps(folder)
        with opened(path, max(steps)) as connection:
            migrate.climb(connection, path, steps, lambda: backup.snapshot(connection, path))

    def test_climbs_every_step_in_order(self, path: Path, folder: Path) -> None:
        next_step(folder, "colour").write_text("ALTER TABLE themes ADD COLUMN colour TEXT;")
        next_step(folder, "fill", 2).write_text(
            "UPDATE dialogues SET title = title || '; avond';\nUPDATE themes SET colour = 'x';\n"
        )
        self.climb(path, folder)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (NEWEST + 2,)
            assert connection.execute("SELECT title FROM dialogues").fetchone() == (
                "Samen eten; avond",
            )

    def test_is_copied_before_it_climbs(self, path: Path, folder: Path) -> None:
        next_step(folder, "loss").write_text("DELETE FROM contributions;")
        self.climb(path, folder)

        (copy,) = (path.parent / "reservekopieën").iterdir()
        dossier = Dossier.open(copy)
        assert texts(dossier) == ["Een speelplek bij de kerk", "Samen koken op woensdag"]
        assert dossier.check_integrity()
        dossier.close()

    def test_is_as_it_was_when_a_step_fails_half_way(self, path: Path, folder: Path) -> None:
        next_step(folder, "half").write_text(
            "CREATE TABLE half (id TEXT);\nINSERT INTO nowhere VALUES (1);"
        )
        before = path.read_bytes()
        with pytest.raises(Exception, match="nowhere"):
            self.climb(path, folder)
        assert path.read_bytes() == before
        Dossier.open(path).close()

    def test_is_as_it_was_when_a_step_loses_a_parent(self, path: Path, folder: Path) -> None:
        next_step(folder, "orphans").write_text(
            "CREATE TABLE child (id TEXT, up TEXT REFERENCES dialogues DEFERRABLE"
            " INITIALLY DEFERRED);\nINSERT INTO child VALUES ('a', 'nobody');"
        )
        before = path.read_bytes()
        with pytest.raises(StorageError) as caught:
            self.climb(path, folder)
        assert caught.value.trouble is Trouble.DAMAGED
        assert path.read_bytes() == before

    def test_does_not_climb_when_the_copy_fails(self, path: Path, folder: Path) -> None:
        next_step(folder, "colour").write_text("ALTER TABLE themes ADD COLUMN colour TEXT;")
        (path.parent / "reservekopieën").write_text("a file in the way")
        before = path.read_bytes()
        with pytest.raises(StorageError):
            self.climb(path, folder)
        assert path.read_bytes() == before


def test_todays_dossier_is_not_copied_at_every_opening(tmp_path: Path) -> None:
    filled(tmp_path / "buurt.wijkdialoog")
    Dossier.open(tmp_path / "buurt.wijkdialoog").close()
    assert not (tmp_path / "reservekopieën").exists()


def test_a_dossier_of_the_first_version_keeps_its_saved_minutes(tmp_path: Path) -> None:
    path = tmp_path / "buurt.wijkdialoog"
    steps = migrate.read_steps()
    with opened(path, NEWEST) as connection:
        migrate.climb(connection, path, {1: steps[1]}, lambda: None)
    change(
        path,
        "INSERT INTO dialogues (id, title, attribution, ground_rules, direction, clock_style)"
        " VALUES ('d', 'Samen eten', 'keep', '[]', 'clockwise', 'calm')",
        "INSERT INTO saved_minutes VALUES ('s', 'd', 1, 5, 'v1.pdf', 'none')",
    )

    dossier = Dossier.open(path)
    [saved] = dossier.aside.saved_minutes(DialogueId("d"))
    assert (saved.file_name, saved.reader) == ("v1.pdf", "")
    dossier.close()


def test_a_picture_is_kept_once_and_dropped_when_nothing_refers_to_it(tmp_path: Path) -> None:
    dossier = Dossier.open(tmp_path / "buurt.wijkdialoog")
    dialogue_id = with_dialogue(dossier)
    used, unused = dossier.aside.keep_media(b"used"), dossier.aside.keep_media(b"unused")
    assert dossier.aside.keep_media(b"used") == used
    with dossier.unit(Action.CHOOSE_LOGO) as unit:
        unit.logos.add(Logo("l", dialogue_id, used, "logo.png"))

    dossier.aside.forget_unused_media()
    assert dossier.aside.media(used) == b"used"
    assert dossier.aside.media(unused) is None
    dossier.close()
