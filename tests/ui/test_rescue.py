"""A damaged dossier in the real program: what is readable is opened, or the last copy."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from tests.conftest import FakeNow
from tests.storage.damage import PAGE, fill
from wijkdialoog.crash import CrashWatch
from wijkdialoog.domain.copies import Reason
from wijkdialoog.program import Program
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogs.trouble_dialog import Choice, TroubleDialog
from wijkdialoog.ui.opening_window import OpeningWindow


class Person:
    """Starts the program and answers each window by the first words of a button."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.answers: list[str] = []
        self.told: list[str] = []
        self.opening = OpeningWindow(None)
        settings = SettingsFile(folder / "instellingen.toml")
        self.program = Program(application, settings, folder, self.opening)
        self._answered: QDialog | None = None

    def open(self, path: Path) -> bool:
        timer = QTimer(interval=1)
        timer.timeout.connect(self._answer)
        timer.start()
        opened = self.program.open(path)
        timer.stop()
        return opened

    @property
    def dossier(self) -> Dossier:
        assert self.program._open is not None
        return self.program._open.dossier

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is self._answered:
            return
        self._answered = dialog
        self.told.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        wanted = self.answers.pop(0)
        buttons = dialog.findChildren(QPushButton)
        next(one for one in buttons if one.text().startswith(wanted)).click()


@pytest.fixture
def person(
    themed_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    monkeypatch.setattr(CrashWatch, "install", lambda _watch: None)  # pytest watches here
    made = Person(themed_app, tmp_path)
    yield made
    made.opening.deleteLater()
    made.program._close()


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


def test_one_changed_letter_is_noticed_and_named(person: Person, path: Path) -> None:
    before = damage(path, with_other_letter)
    person.answers = ["Red wat", "Open het herstelde"]
    assert person.open(path)
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in person.told[1]
    assert "1 rij is misschien veranderd" in person.told[1]
    assert "“Pin 7 " in person.told[1]
    assert person.dossier.path.name == "Mijn wijk (hersteld).wijkdialoog"
    assert person.dossier.read.contributions.count() == 120
    assert path.read_bytes() == before


def test_a_lost_first_page_costs_nothing(person: Person, path: Path) -> None:
    damage(path, without_first_page)
    person.answers = ["Red wat", "Open het herstelde"]
    assert person.open(path)
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in person.told[1]
    assert "misschien" not in person.told[1]
    assert person.dossier.read.contributions.count() == 120


def test_the_report_stands_beside_it_with_counts_and_nobodys_words(
    person: Person, path: Path
) -> None:
    damage(path, with_other_letter)
    person.answers = ["Red wat", "Open het herstelde"]
    person.open(path)
    (report,) = path.parent.glob("*.txt")
    text = report.read_text(encoding="utf-8")
    assert "Helemaal gelezen: 2 dialogen, 120 regels, " in text
    assert "misschien veranderd" in text
    assert "Pin 7" not in text


def test_the_last_copy_opens_when_it_has_more(person: Person, path: Path, now: FakeNow) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    damage(path, without_second_half)
    person.answers = ["Red wat", "Open de laatste"]
    assert person.open(path)
    assert "heeft nog" in person.told[1]
    assert "(kopie van 16 april" in person.dossier.path.name
    assert person.dossier.read.contributions.count() == 120


def test_the_last_copy_opens_at_once_when_asked_for(
    person: Person, path: Path, now: FakeNow
) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    before = damage(path, without_second_half)
    person.answers = ["Open de laatste"]
    assert person.open(path)
    assert "(kopie van 16 april" in person.dossier.path.name
    assert path.read_bytes() == before


def test_nothing_readable_is_said_and_leaves_no_file(person: Person, path: Path) -> None:
    damage(path, without_any_row)
    person.answers = ["Red wat", "Terug", "Sluit"]
    assert not person.open(path)
    assert "Er is niets meer te lezen" in person.told[1]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_who_goes_back_is_asked_again_and_a_second_rescue_overwrites_nothing(
    person: Person, path: Path
) -> None:
    damage(path, with_other_letter)
    person.answers = ["Red wat", "Terug", "Red wat", "Open het herstelde"]
    assert person.open(path)
    assert person.dossier.path.name == "Mijn wijk (hersteld) (2).wijkdialoog"
    assert (path.parent / "Mijn wijk (hersteld).wijkdialoog").is_file()


def test_an_emptied_file_with_copies_is_no_new_dossier(
    person: Person, path: Path, now: FakeNow
) -> None:
    dossier = Dossier.open(path)
    Backups(dossier, now).make(Reason.ASKED)
    dossier.close()
    path.write_bytes(b"")
    person.answers = ["Open de laatste"]
    assert person.open(path)
    assert person.dossier.read.contributions.count() == 120


def test_from_a_running_window_the_strip_offers_the_rescue(
    person: Person, path: Path, tmp_path: Path
) -> None:
    damage(path, with_other_letter)
    assert person.open(tmp_path / "Thuis.wijkdialoog")
    assert person.program._open is not None
    home = person.program._open
    home.window.dossier_requested.emit(path)
    assert home.messages.action_text == "Red wat leesbaar is"
    person.answers = ["Open het herstelde"]
    timer = QTimer(interval=1)
    timer.timeout.connect(person._answer)
    timer.start()
    home.messages.findChildren(QPushButton)[0].click()
    timer.stop()
    assert person.dossier.path.name == "Mijn wijk (hersteld).wijkdialoog"


def test_a_damaged_dossier_may_be_tried_again_too(themed_app, qtbot):
    dialog = TroubleDialog("“Wijk” is beschadigd.", Path("/stick/Wijk"), damaged=True)
    qtbot.addWidget(dialog)
    ways = dialog.findChildren(QPushButton)
    assert [way.text() for way in ways][:2] == ["Red wat leesbaar is", "Probeer het opnieuw"]
    ways[1].click()
    assert dialog.choice is Choice.AGAIN
