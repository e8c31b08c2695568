"""What is read of a damaged dossier, case by case."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.damage import PAGE, fill, rows_in
from tests.storage.samples import filled, texts
from tests.storage.test_seal import made_at
from wijkdialoog.domain.changes import Action
from wijkdialoog.storage import seal
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble
from wijkdialoog.storage.rescue.mending import STAND_IN_TITLE
from wijkdialoog.storage.rescue.pages import Pages
from wijkdialoog.storage.rescue.salvage import salvage


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Mijn wijk.wijkdialoog"
    fill(made)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "Mijn wijk (hersteld).wijkdialoog"


def unseal(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(seal.TAKE_AWAY)


def zero(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def pages_of(path: Path, table: str) -> list[int]:
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", [table]
        ).fetchone()
    return sorted(Pages(path.read_bytes()).tree(root).leaves)


def test_a_sound_dossier_comes_along_whole(path: Path, target: Path) -> None:
    done = salvage(path, target)
    assert rows_in(target) == rows_in(path)
    assert done.was_sealed
    assert all(not (table.lost or table.changed) for table in done.tables.values())


def test_every_row_of_the_file_is_read_as_sqlite_reads_it(path: Path) -> None:
    read = {row for leaf in Pages(path.read_bytes()).leaves() for row in leaf.rows}
    for rows in rows_in(path).values():
        assert set(rows.values()) <= read


def test_without_first_page_and_without_seal_shapes_and_references_tell_the_tables(
    path: Path, target: Path
) -> None:
    unseal(path)
    before = rows_in(path)
    zero(path, 1)
    done = salvage(path, target)
    after = rows_in(target)
    for table in ("dialogues", "contributions", "people", "participants", "rounds", "agreements"):
        assert after[table] == before[table]
    assert not done.was_sealed
    assert done.tables["contributions"].lost is None


def test_lines_of_a_lost_dialogue_get_a_stand_in(path: Path, target: Path) -> None:
    zero(path, *pages_of(path, "dialogues"))
    done = salvage(path, target)
    dossier = Dossier.open(target)
    assert {dialogue.title for dialogue in dossier.read.dialogues.find()} == {STAND_IN_TITLE}
    assert len(texts(dossier)) == 120
    dossier.close()
    assert len(done.stand_ins) == 2
    assert (done.tables["dialogues"].read, done.tables["dialogues"].lost) == (0, 2)


def test_a_reference_to_a_lost_row_is_emptied_and_counted(path: Path, target: Path) -> None:
    zero(path, *pages_of(path, "themes"))
    done = salvage(path, target)
    dossier = Dossier.open(target)
    assert all(line.theme_id is None for line in dossier.read.contributions.find())
    dossier.close()
    assert done.loosened == 80
    assert done.tables["themes"].lost == 2


def test_a_changed_row_comes_along_and_is_told_even_without_first_page(
    path: Path, target: Path
) -> None:
    content = bytearray(path.read_bytes())
    content[content.index(b"Zin 7 ")] = ord("P")
    path.write_bytes(content)
    zero(path, 1)
    done = salvage(path, target)
    (changed,) = done.tables["contributions"].changed
    assert rows_in(target)["contributions"][changed][3].startswith("Pin 7 ")


def test_a_ruined_picture_is_left_behind(path: Path, target: Path) -> None:
    (id_, picture), *_ = rows_in(path)["media"].values()
    content = bytearray(path.read_bytes())
    content[content.index(picture[100:120])] ^= 0xFF
    path.write_bytes(content)
    done = salvage(path, target)
    assert id_ not in rows_in(target)["media"]
    assert done.tables["media"].lost == 1


@pytest.mark.parametrize("version", [1, 2, 4])
def test_a_damaged_dossier_of_an_older_version_climbs_after_it_was_read(
    tmp_path: Path, target: Path, version: int
) -> None:
    old = tmp_path / "oud.wijkdialoog"
    made_at(old, version)
    content = bytearray(old.read_bytes())
    content[60:64] = bytes(4)  # its version is lost
    old.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        Dossier.open(old)
    assert caught.value.trouble is Trouble.DAMAGED
    salvage(old, target)
    dossier = Dossier.open(target)
    assert [dialogue.title for dialogue in dossier.read.dialogues.find()] == ["Samen eten"]
    dossier.close()


def test_words_that_were_removed_do_not_come_back(tmp_path: Path, target: Path) -> None:
    path = tmp_path / "Mijn wijk.wijkdialoog"
    filled(path)
    dossier = Dossier.open(path)
    with dossier.unit(Action.REMOVE_CONTRIBUTION) as unit:
        (line,) = [one for one in unit.contributions.find() if one.text.startswith("Een")]
        unit.contributions.remove(line.id)
    dossier.close()
    zero(path, 1)
    salvage(path, target)
    dossier = Dossier.open(target)
    assert texts(dossier) == ["Samen koken op woensdag"]
    dossier.close()


def test_a_file_that_is_no_dossier_gives_nothing(tmp_path: Path, target: Path) -> None:
    letter = tmp_path / "brief.wijkdialoog"
    letter.write_bytes(b"Beste buren, " * 5000)
    assert salvage(letter, target).path is None
    assert not target.exists()


def test_a_file_that_is_gone_is_a_known_trouble(tmp_path: Path, target: Path) -> None:
    with pytest.raises(StorageError) as caught:
        salvage(tmp_path / "weg.wijkdialoog", target)
    assert caught.value.trouble is Trouble.GONE
    assert list(tmp_path.iterdir()) == []
