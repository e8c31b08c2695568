"""The bin on the screen: by keys and by mouse, one or several, and the one question."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogs.irreversible import IrreversibleDialog
from wijkdialoog.ui.dossier.bin_section import BinSection
from wijkdialoog.ui.dossier.section import Section


class Care:
    def __init__(self, opened: OpenDossier, qtbot: QtBot) -> None:
        self.opened = opened
        self.qtbot = qtbot
        self.dossier = opened.dossier
        now = SteadyClock()
        self.capture = Capture(self.dossier, now)
        self.dialogues = Dialogues(self.dossier, now)
        self.dialogue: DialogueId = self.dialogues.create()

    def throw_away(self, *texts: str) -> None:
        for text in texts:
            self.capture.remove(self.capture.capture(self.dialogue, text, Kind.DREAM, None, None))

    @property
    def section(self) -> BinSection:
        self.opened.window.show_section(Section.BIN)
        found = self.opened.window._dossier_page.section
        assert isinstance(found, BinSection)
        return found

    def lines(self) -> list[str]:
        rows = self.dossier.read.contributions.find(binned_ms=None)
        return [row.text for row in rows]


@pytest.fixture
def care(themed_app: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Care]:
    dossier = Dossier.open(tmp_path / "Wijk.wijkdialoog")
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    opened.window.resize(1366, 768)
    opened.window.show()
    yield Care(opened, qtbot)
    opened.close()


@pytest.fixture
def answer() -> Iterator[Callable[[str], list[str]]]:
    """Answers the one question when it comes, and returns what it said."""
    timers: list[QTimer] = []

    def prepare(way: str) -> list[str]:
        said: list[str] = []
        timer = QTimer(interval=5)

        def reply() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, IrreversibleDialog) and not said:
                said.extend(part.text() for part in dialog.findChildren(QLabel))
                said.append(dialog.act.text())
                assert dialog.keep.isDefault()
                getattr(dialog, way).click()

        timer.timeout.connect(reply)
        timer.start()
        timers.append(timer)
        return said

    yield prepare
    for timer in timers:
        timer.stop()


def test_an_empty_bin_says_what_will_be_here(care: Care) -> None:
    section = care.section
    assert not section.list.isVisible()
    assert not section.restore.isEnabled()
    assert not section.empty.isEnabled()
    assert section._empty.isVisible()


def test_each_line_says_what_it_was_where_it_was_and_when(care: Care) -> None:
    care.throw_away("Een tuin\nvoor iedereen")
    text = care.section.list.item(0).text()
    title = care.dialogues.get(care.dialogue).title
    assert text.startswith("Droom: Een tuin voor iedereen\n")
    assert f"uit “{title}”" in text
    assert "weggegooid vandaag om" in text


def test_enter_brings_the_chosen_line_back_and_undo_takes_it_away(care: Care) -> None:
    care.throw_away("Een", "Twee")
    section = care.section
    section.list.setFocus()
    section.list.setCurrentRow(0)
    care.qtbot.keyClick(section.list, Qt.Key.Key_Return)
    assert care.lines() == ["Twee"]
    assert section.list.count() == 1
    assert care.opened.messages.text == "Teruggehaald uit de prullenbak"
    assert care.opened.messages.action_text == "Ongedaan maken"
    care.opened.window.undo()
    assert care.lines() == []
    assert section.list.count() == 2


def test_several_are_ticked_with_space_and_brought_back_at_once(care: Care) -> None:
    care.throw_away("Een", "Twee", "Drie")
    section = care.section
    section.list.setFocus()
    for row in (0, 2):
        section.list.setCurrentRow(row)
        care.qtbot.keyClick(section.list, Qt.Key.Key_Space)
    assert section.restore.text().startswith("Haal 2 dingen terug")
    care.qtbot.mouseClick(section.restore, Qt.MouseButton.LeftButton)
    assert sorted(care.lines()) == ["Drie", "Een"]


def test_a_line_of_a_binned_dialogue_offers_to_bring_both_back(care: Care) -> None:
    care.throw_away("Een tuin")
    care.dialogues.remove(care.dialogue)
    section = care.section
    row = next(r for r in range(2) if "Een tuin" in section.list.item(r).text())
    assert "die dialoog ligt ook in de prullenbak" in section.list.item(row).text()
    section.list.setCurrentRow(row)
    assert section._also.isVisible()
    section.restore_chosen()
    assert care.dialogues.get(care.dialogue).binned_ms is None
    assert care.lines() == ["Een tuin"]


def test_removing_for_good_names_the_thing_and_says_a_copy_is_made(
    care: Care, answer: Callable[[str], list[str]], tmp_path: Path
) -> None:
    care.throw_away("Een tuin")
    section = care.section
    said = answer("act")
    section.list.setFocus()
    care.qtbot.keyClick(section.list, Qt.Key.Key_Delete)
    words = " ".join(said)
    assert "“Droom: Een tuin” voorgoed verwijderen?" in words
    assert "reservekopie" in words
    assert "niet ongedaan maken" in words
    assert said[-1] == "Verwijder voorgoed"
    assert section.list.count() == 0
    assert list((tmp_path / "reservekopieën").glob("*voor legen prullenbak*"))
    assert "Voorgoed verwijderd" in care.opened.messages.text
    assert care.opened.messages.action_text == ""


def test_who_keeps_it_keeps_everything_and_gets_no_copy(
    care: Care, answer: Callable[[str], list[str]], tmp_path: Path
) -> None:
    care.throw_away("Een", "Twee")
    said = answer("keep")
    care.section.empty_bin()
    assert any("De hele prullenbak legen?" in part for part in said)
    assert any("· Droom: Een" in part for part in said)
    assert care.section.list.count() == 2
    assert not (tmp_path / "reservekopieën").exists()


def test_emptying_a_dialogue_names_what_goes_along(
    care: Care, answer: Callable[[str], list[str]]
) -> None:
    care.throw_away("Een tuin")
    care.dialogues.remove(care.dialogue)
    section = care.section
    row = next(r for r in range(2) if section.list.item(r).text().startswith("Dialoog"))
    section.list.setCurrentRow(row)
    said = answer("act")
    section.remove_chosen()
    assert any("Een tuin" in part for part in said)
    assert any("gaan alle regels" in part for part in said)
    assert section.list.count() == 0
