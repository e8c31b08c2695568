"""The list of copies: it appears at once, fills itself in, and gives a copy back as a dossier."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.conftest import FakeNow
from tests.storage.samples import say, with_dialogue
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogs import closing_copy
from wijkdialoog.ui.dialogs.closing_copy import NoCopyDialog, keep_copy
from wijkdialoog.ui.dossier.copies_section import CopiesSection
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages


class Shown:
    """The section with a dossier behind it."""

    def __init__(self, section: CopiesSection, backups: Backups, dossier: Dossier) -> None:
        self.section = section
        self.backups = backups
        self.dossier = dossier
        self.dialogue_id: DialogueId = with_dialogue(dossier)
        self.opened: list[Path] = []
        section.dossier_requested.connect(self.opened.append)

    @property
    def list(self) -> QListWidget:
        return self.section._list

    def read(self) -> None:
        """Show the section and wait until every copy was read."""
        self.section.reload()
        self.section._reader.wait()

    def words(self, row: int = 0) -> str:
        return self.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)

    def say(self, text: str) -> None:
        say(self.dossier, self.dialogue_id, text)

    def press(self, qtbot: QtBot, text: str) -> None:
        buttons = self.section.findChildren(QPushButton)
        qtbot.mouseClick(
            next(one for one in buttons if one.text().startswith(text)), Qt.MouseButton.LeftButton
        )


@pytest.fixture
def shown(
    dossier: Dossier,
    now: FakeNow,
    guard: Guard,
    hub: ChangeHub,
    messages: Messages,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Shown]:
    backups = Backups(dossier, now, SettingsFile(tmp_path / "instellingen.toml"))
    section = CopiesSection(backups, now, guard, hub, messages)
    qtbot.addWidget(section)
    section.resize(1000, 600)
    section.show()
    yield Shown(section, backups, dossier)
    section._reader.wait()


def settle(qtbot: QtBot, shown: Shown) -> None:
    shown.read()
    qtbot.waitUntil(lambda: "gelezen" not in shown.words())


def test_without_copies_it_says_when_the_first_comes(shown: Shown) -> None:
    shown.section.reload()
    told = [label.text() for label in shown.section.findChildren(QLabel) if label.isVisible()]
    assert any("De eerste komt als je het dossier sluit" in text for text in told)
    assert not shown.list.isVisible()


def test_the_list_appears_at_once_and_is_filled_in_later(shown: Shown, qtbot: QtBot) -> None:
    shown.say("Een speelplek bij de kerk")
    shown.backups.make(Reason.CLOSING)
    shown.section.reload()
    assert re.match(r"vandaag \d\d:\d\d · bij het sluiten", shown.words())
    settle(qtbot, shown)
    assert "1 dialoog en 1 regel" in shown.words()
    assert "Laatste dialoog: “Samen eten”" in shown.words()
    assert "Hierin staat alles wat er nu is" in shown.words()


def test_what_would_be_missing_is_said(shown: Shown, qtbot: QtBot, now: FakeNow) -> None:
    shown.backups.make(Reason.ASKED)
    now.advance(60)
    for text in ("een", "twee", "drie"):
        shown.say(text)
    settle(qtbot, shown)
    assert "3 regels staan er niet in" in shown.words()


def test_enter_opens_the_chosen_copy_as_a_new_dossier(
    shown: Shown, qtbot: QtBot, now: FakeNow
) -> None:
    shown.say("Alleen in de oude")
    shown.backups.make(Reason.ASKED)
    now.advance(60)
    shown.backups.make(Reason.ASKED)
    settle(qtbot, shown)
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    (path,) = shown.opened
    assert "(kopie van 16 april" in path.name
    opened = Dossier.open(path)
    assert [line.text for line in opened.read.contributions.find()] == ["Alleen in de oude"]
    opened.close()
    assert shown.dossier.path.is_file()


def test_the_button_does_the_same(shown: Shown, qtbot: QtBot) -> None:
    shown.backups.make(Reason.ASKED)
    settle(qtbot, shown)
    shown.press(qtbot, "Open als nieuw dossier")
    assert len(shown.opened) == 1


def test_a_copy_that_cannot_be_read_is_told_and_cannot_be_opened(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.backups.make(Reason.ASKED).path.write_bytes(b"\xff" * 9000)
    settle(qtbot, shown)
    assert "niet te lezen" in shown.words()
    assert not shown.section.open_copy.isEnabled()
    shown.list.setFocus()
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.opened == []


def test_a_copy_is_made_at_the_press_of_a_button(
    shown: Shown, qtbot: QtBot, messages: Messages
) -> None:
    shown.press(qtbot, "Maak nu een reservekopie")
    assert shown.list.count() == 1
    assert messages.text == "De reservekopie is gemaakt."


def test_a_second_place_is_chosen_shown_and_missed_quietly(
    shown: Shown, qtbot: QtBot, tmp_path: Path, messages: Messages
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shown.section.ask_folder = lambda: stick
    shown.press(qtbot, "Kies een tweede plek")
    shown.press(qtbot, "Maak nu een reservekopie")
    assert "ook op de tweede plek" in shown.words()
    stick.rename(tmp_path / "eruit")
    shown.section.reload()
    told = " ".join(label.text() for label in shown.section._second.findChildren(QLabel))
    assert "is er nu niet" in told
    shown.press(qtbot, "Maak nu een reservekopie")
    assert "De tweede plek is er nu niet" in messages.text


def test_the_whole_check_tells_that_all_is_well(shown: Shown, qtbot: QtBot) -> None:
    shown.section.check.start()
    shown.section.check.wait()
    qtbot.waitUntil(lambda: "helemaal in orde" in shown.section.check.result)


def test_the_whole_check_can_be_stopped(shown: Shown, qtbot: QtBot) -> None:
    shown.section.check.start()
    shown.section.check.stop()
    shown.section.check.wait()
    qtbot.wait(20)
    assert "gestopt" in shown.section.check.result
    assert shown.section.check.start_button.isEnabled()


def test_the_whole_check_finds_a_changed_picture(shown: Shown, qtbot: QtBot) -> None:
    shown.dossier.aside.keep_media(b"plaatje")
    shown.dossier._connection.exec_driver_sql("UPDATE media SET content = 'plaatjx'")
    shown.section.check.start()
    shown.section.check.wait()
    qtbot.waitUntil(lambda: "beschadigd" in shown.section.check.result)


class TestClosing:
    def test_a_copy_that_cannot_be_made_is_told_and_lets_go(
        self, shown: Shown, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        told: list[str] = []

        def look(dialog: NoCopyDialog) -> int:
            told.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
            return 0

        monkeypatch.setattr(NoCopyDialog, "exec", look)
        shown.backups.folder.write_text("a file in the way")
        keep_copy(shown.backups)
        assert "Je dossier zelf is bewaard" in told[0]

    def test_nothing_is_shown_when_it_is_fast(
        self, shown: Shown, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bars: list[closing_copy.ClosingBar] = []
        show = closing_copy.ClosingBar.show
        monkeypatch.setattr(
            closing_copy.ClosingBar, "show", lambda bar: (bars.append(bar), show(bar))
        )
        keep_copy(shown.backups)
        assert bars == []
        assert len(shown.backups.copies()) == 1

    def test_a_slow_copy_shows_a_bar_and_can_be_skipped(
        self, shown: Shown, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(closing_copy, "_PATIENCE_SECONDS", -1)
        show = closing_copy.ClosingBar.show

        def show_and_skip(bar: closing_copy.ClosingBar) -> None:
            show(bar)
            next(one for one in bar.findChildren(QPushButton)).click()

        monkeypatch.setattr(closing_copy.ClosingBar, "show", show_and_skip)
        keep_copy(shown.backups)
        assert shown.backups.copies() == ()
