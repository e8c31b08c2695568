"""Copying to a stick on the screen: which stick, how far, stopping, and what is said after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.conftest import FakeNow
from tests.storage.samples import say, with_dialogue
from wijkdialoog.services.drives import Drive
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.stick_section import StickSection
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.start.side_panel import SidePanel

GB = 1_000_000_000


class Sticks:
    """What is in the computer, and the section that looks at it."""

    def __init__(
        self,
        dossier: Dossier,
        now: FakeNow,
        folder: Path,
        guard: Guard,
        messages: Messages,
    ) -> None:
        self.folder = folder
        self.drives: tuple[Drive, ...] = ()
        self.copies = StickCopies(
            dossier, now, SettingsFile(folder / "i.toml"), lambda: self.drives
        )
        self.section = StickSection(self.copies, now, guard, messages)

    def put_in(self, *names: str) -> None:
        for name in names:
            (self.folder / name).mkdir(exist_ok=True)
        self.drives = tuple(Drive(self.folder / name, name, 4 * GB, True) for name in names)
        self.section._look()


@pytest.fixture
def sticks(
    themed_app: QApplication,
    dossier: Dossier,
    now: FakeNow,
    tmp_path: Path,
    guard: Guard,
    messages: Messages,
    qtbot: QtBot,
) -> Sticks:
    say(dossier, with_dialogue(dossier), "Een tuin")
    made = Sticks(dossier, now, tmp_path, guard, messages)
    qtbot.addWidget(made.section)
    made.section.show()
    made.section.reload()
    return made


def test_without_a_stick_it_says_what_to_do(sticks: Sticks) -> None:
    assert sticks.section._none.isVisible()
    assert not sticks.section.copy.isEnabled()
    assert sticks.section.other.isEnabled()
    assert sticks.section._last.text() == "! Nog geen kopie op stick"


def test_a_stick_that_is_put_in_appears_with_its_room_and_is_chosen(sticks: Sticks) -> None:
    sticks.put_in("BUURT")
    assert not sticks.section._none.isVisible()
    chip = sticks.section._sticks.chip(sticks.folder / "BUURT")
    assert chip.isChecked()
    assert "BUURT" in chip.text()
    assert "vrij" in chip.text()
    sticks.put_in("ANDERE", "BUURT")
    assert sticks.section._sticks.value == sticks.folder / "BUURT"
    sticks.put_in()
    assert sticks.section._none.isVisible()


def test_a_locked_card_says_so(sticks: Sticks) -> None:
    sticks.put_in("KAART")
    sticks.drives = (Drive(sticks.folder / "KAART", "KAART", GB, False),)
    sticks.section._look()
    assert "op slot" in sticks.section._sticks.chip(sticks.folder / "KAART").text()


def test_the_copy_is_made_read_back_and_the_stick_may_go(
    sticks: Sticks, qtbot: QtBot, messages: Messages
) -> None:
    sticks.put_in("BUURT")
    qtbot.mouseClick(sticks.section.copy, Qt.MouseButton.LeftButton)
    assert len(list((sticks.folder / "BUURT" / "Wijkdialoog").iterdir())) == 1
    assert "alles klopt" in sticks.section._done.text()
    assert "De stick mag eruit" in sticks.section._done.text()
    assert sticks.section._last.text() == "Laatste kopie op stick: vandaag"
    assert "De stick mag eruit" in messages.text


def test_stopping_leaves_nothing_behind(
    sticks: Sticks, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    sticks.put_in("BUURT")
    monkeypatch.setattr(sticks.section, "_tick", lambda _done, _all: False)
    assert sticks.section.copy_to_stick() is None
    assert list((sticks.folder / "BUURT" / "Wijkdialoog").iterdir()) == []
    assert messages.text.startswith("Gestopt")
    assert not sticks.section._done.isVisible()


def test_a_stick_pulled_too_early_is_told(sticks: Sticks, messages: Messages) -> None:
    sticks.put_in("BUURT")
    (sticks.folder / "BUURT").rmdir()
    (sticks.folder / "BUURT").write_text("")
    assert sticks.section.copy_to_stick() is None
    assert messages.is_warning
    assert not sticks.section._done.isVisible()


def test_the_start_page_says_how_long_ago_it_was(
    sticks: Sticks, now: FakeNow, qtbot: QtBot
) -> None:
    from wijkdialoog.ui.words.care import last_copy_words

    sticks.put_in("BUURT")
    sticks.section.copy_to_stick()
    now.advance(3 * 86_400)
    last = sticks.copies.last()
    assert last_copy_words(last, now()) == "Laatste kopie op stick: 3 dagen geleden"
    now.advance(6 * 86_400)
    last = sticks.copies.last()
    assert last_copy_words(last, now()) == "! Laatste kopie op stick: 9 dagen geleden"
    panel = SidePanel()
    qtbot.addWidget(panel)
    panel.show_last_copy(last_copy_words(last, now()), is_due=last.is_due)
    panel.show_lately([], [])
    shown = panel.findChildren(type(sticks.section._last))
    line = next(part for part in shown if "9 dagen" in part.text())
    assert line.property("role") == "warning"
