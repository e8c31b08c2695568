"""A damaged dossier in the real program: what is readable is opened, or the last copy."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from tests.conftest import FakeNow
from tests.storage.damage import PAGE, fill
from tests.ui.started import Started
from wijkdialoog.domain.copies import Reason
from wijkdialoog.services.backups import Backups
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogs.trouble_dialog import Choice, TroubleDialog


@pytest.fixture
def program(
    themed_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Started]:
    made = Started(themed_app, tmp_path, monkeypatch)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "Buurt").mkdir()
    made = tmp_path / "Buurt" / "Mijn wijk.wijkdialoog"
    fill(made)
    return made


def damage(path: Path, change: Callable[[bytearray], bytearray]) -> bytes:
    content = bytes(change(bytearray(path.read_bytes())))
    path.write_bytes(content)
    return content


def with_other_letter(content: bytearray) -> bytearray:
    content[content.index(b"Zin 7 ")] = ord("P")
    return content


def without_first_page(content: bytearray) -> bytearray:
    content[:PAGE] = bytes(PAGE)
    return content


def without_second_half(content: bytearray) -> bytearray:
    return content[: len(content) // 2]


def without_any_row(content: bytearray) -> bytearray:
    return bytearray(b"SQLite format 3\0" + bytes(len(content) - 16))


def test_one_changed_letter_is_noticed_and_named(program: Started, path: Path) -> None:
    before = damage(path, with_other_letter)
    program.answers = ["Red wat", "Open het herstelde"]
    assert program.open(path)
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in program.told[1]
    assert "1 rij is misschien veranderd" in program.told[1]
    assert "“Pin 7 " in program.told[1]
    assert program.shown.dossier.path.name == "Mijn wijk (hersteld).wijkdialoog"
    assert program.shown.dossier.read.contributions.count() == 120
    assert path.read_bytes() == before


def test_a_lost_first_page_costs_nothing(program: Started, path: Path) -> None:
    damage(path, without_first_page)
    program.answers = ["Red wat", "Open het herstelde"]
    assert program.open(path)
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in program.told[1]
    assert "misschien" not in program.told[1]
    assert program.shown.dossier.read.contributions.count() == 120


def test_the_report_stands_beside_it_with_counts_and_nobodys_words(
    program: Started, path: Path
) -> None:
    damage(path, with_other_letter)
    program.answers = ["Red wat", "Open het herstelde"]
    program.open(path)
    (report,) = path.parent.glob("*.txt")
    text = report.read_text(encoding="utf-8")
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in text
    assert "misschien veranderd" in text
    assert "Pin 7" not in text
    assert re.search(r"”, \d\d-\d\d-\d{4} \d\d:\d\d$", text.splitlines()[0])


def test_the_last_copy_opens_when_it_has_more(program: Started, path: Path, now: FakeNow) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    damage(path, without_second_half)
    program.answers = ["Red wat", "Open de laatste"]
    assert program.open(path)
    assert "heeft nog" in program.told[1]
    assert "(kopie van 16 april" in program.shown.dossier.path.name
    assert program.shown.dossier.read.contributions.count() == 120


def test_the_last_copy_opens_at_once_when_asked_for(
    program: Started, path: Path, now: FakeNow
) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    before = damage(path, without_second_half)
    program.answers = ["Open de laatste"]
    assert program.open(path)
    assert "(kopie van 16 april" in program.shown.dossier.path.name
    assert path.read_bytes() == before


def test_nothing_readable_is_said_and_leaves_no_file(program: Started, path: Path) -> None:
    damage(path, without_any_row)
    program.answers = ["Red wat", "Terug", "Sluit"]
    assert not program.open(path)
    assert "Er is niets meer te lezen" in program.told[1]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_who_goes_back_is_asked_again_and_a_second_rescue_overwrites_nothing(
    program: Started, path: Path
) -> None:
    damage(path, with_other_letter)
    program.answers = ["Red wat", "Terug", "Red wat", "Open het herstelde"]
    assert program.open(path)
    assert program.shown.dossier.path.name == "Mijn wijk (hersteld) (2).wijkdialoog"
    assert (path.parent / "Mijn wijk (hersteld).wijkdialoog").is_file()


def test_an_emptied_file_with_copies_is_no_new_dossier(
    program: Started, path: Path, now: FakeNow
) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    path.write_bytes(b"")
    program.answers = ["Open de laatste"]
    assert program.open(path)
    assert program.shown.dossier.read.contributions.count() == 120


def test_from_a_running_window_the_strip_offers_the_rescue(
    program: Started, path: Path, tmp_path: Path
) -> None:
    damage(path, with_other_letter)
    assert program.open(tmp_path / "Thuis.wijkdialoog")
    home = program.shown
    home.window.dossier_requested.emit(path)
    assert home.messages.action_text == "Red wat leesbaar is"
    program.answers = ["Open het herstelde"]
    with program.answering():
        home.messages.findChildren(QPushButton)[0].click()
    assert program.shown.dossier.path.name == "Mijn wijk (hersteld).wijkdialoog"


def test_a_damaged_dossier_may_be_tried_again_too(themed_app, qtbot):
    dialog = TroubleDialog("“Wijk” is beschadigd.", Path("/stick/Wijk"), damaged=True)
    qtbot.addWidget(dialog)
    ways = dialog.findChildren(QPushButton)
    assert [way.text() for way in ways][:2] == ["Red wat leesbaar is", "Probeer het opnieuw"]
    ways[1].click()
    assert dialog.choice is Choice.AGAIN
