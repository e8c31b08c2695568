"""Somebody clumsy in the whole window: keys on every page, back and forth, close and go on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conversation_table import DREAMS, D, prepare
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import TEXT_SIZES, apply_theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


class Evening:
    """The window over a dossier with one evening that runs, and its services."""

    def __init__(self, dossier: Dossier, folder: Path) -> None:
        self.dossier = dossier
        self.opened: OpenDossier = build_window_for(
            dossier, SettingsFile(folder / "instellingen.toml")
        )
        self.window = self.opened.window
        self.lead = Facilitation(dossier, SteadyClock())
        self.dialogues = Dialogues(dossier, SteadyClock())
        self.capture = Capture(dossier, SteadyClock())

    def go(self, step: Step) -> QWidget:
        self.window.open_dialogue(D, step)
        QApplication.processEvents()
        return self.window.pages[step]

    def lines(self) -> list[str]:
        return [line.text for line in self.capture.caught(D, DREAMS)]


@pytest.fixture
def evening(
    dossier: Dossier, tmp_path: Path, themed_app: QApplication, qtbot: QtBot
) -> Iterator[Evening]:
    prepare(dossier)
    made = Evening(dossier, tmp_path)
    made.window.resize(1366, 768)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    yield made
    made.window.close()
    made.window.deleteLater()
    apply_theme(themed_app, "light", 100)


def start_page(evening: Evening) -> StartPage:
    page = evening.window._start_page
    assert isinstance(page, StartPage)
    return page


def say(evening: Evening, *texts: str) -> None:
    evening.lead.begin(D)
    for text in texts:
        evening.capture.capture(D, text, Kind.DREAM, None, DREAMS)


def press(key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One press, wherever the focus is: a menu that is open gets it."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    if target is not None:
        QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


@pytest.mark.parametrize("step", Step)
def test_enter_and_escape_held_down_do_no_harm(evening: Evening, step: Step) -> None:
    say(evening, "Een tafel vol eten", "Een bankje")
    evening.go(step)
    for key in (Key.Key_Return,) * 10 + (Key.Key_Tab, Key.Key_Return, Key.Key_Escape) * 8:
        press(key)
    while isinstance(popup := QApplication.activePopupWidget(), QWidget):
        popup.close()
    assert evening.lines() == ["Een tafel vol eten", "Een bankje"]
    assert len(evening.dossier.read.participants.find(dialogue_id=D)) == 5
    assert len(evening.dialogues.rounds(D)) >= 3


@pytest.mark.parametrize("step", Step)
def test_fifty_times_back_and_forth_end_where_it_began(evening: Evening, step: Step) -> None:
    say(evening, *(f"Droom {number}" for number in range(20)))
    for _ in range(10):
        evening.lead.next_turn(D) if evening.lead.view(D).upcoming else evening.lead.pause(D)
    lines, view = evening.lines(), evening.lead.view(D)
    evening.go(step)
    history = evening.window._acts._history
    for _ in range(50):
        evening.window.undo()
        if evening.window.dialogue_id is None and history.undo_action is not None:
            evening.go(step)
    for _ in range(50):
        evening.window.redo()
    assert evening.lines() == lines
    assert evening.lead.view(D).speaker == view.speaker
    evening.go(step)


@pytest.mark.reach
@pytest.mark.parametrize("step", Step)
def test_every_size_of_text_fits_the_smallest_screen(evening: Evening, step: Step) -> None:
    say(evening, "Een tafel vol eten " * 12, "x" * 300)
    evening.window.resize(1024, 600)
    page = evening.go(step)
    for percent in TEXT_SIZES:
        evening.window.looks.set_theme("dark" if percent % 50 else "light")
        evening.window.looks.set_text_percent(percent)
        QApplication.processEvents()
        page.grab()
        assert evening.window.width() == 1024
        assert evening.window.height() == 600
        for line in page.findChildren(QLineEdit) + page.findChildren(QPlainTextEdit):
            if line.isVisible() and not _scrolls(line, page):
                corner = line.mapTo(page, QPoint(line.width() - 1, line.height() - 1))
                assert page.rect().contains(corner), (percent, line.accessibleName())


def _scrolls(widget: QWidget, page: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not page:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.HARVEST])
def test_half_a_word_survives_another_page_a_size_and_a_theme(
    evening: Evening, step: Step, qtbot: QtBot
) -> None:
    say(evening, "Een bankje")
    page = evening.go(step)
    field = QApplication.focusWidget()
    if step is Step.MINUTES:
        field = page.findChild(QPlainTextEdit)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Half")
    evening.window.looks.set_text_percent(200)
    evening.window.looks.set_theme("dark")
    evening.go(Step.HARVEST)
    evening.go(step)
    text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    assert "Half" in text


@pytest.mark.parametrize("step", Step)
def test_a_closed_dialogue_can_be_looked_at_and_changed(evening: Evening, step: Step) -> None:
    say(evening, "Een bankje")
    evening.lead.close(D)
    evening.go(step)
    for key in (Key.Key_Return, Key.Key_PageDown, Key.Key_F6, Key.Key_F7, Key.Key_F8, Key.Key_F4):
        press(key)
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        QTest.keyClicks(field, "Na afloop")
        press(Key.Key_Return)
    assert "Een bankje" in evening.lines()
    evening.lead.reopen(D)
    evening.go(step)


@pytest.mark.parametrize("step", Step)
def test_a_dialogue_thrown_away_while_it_runs_brings_back_the_start_page(
    evening: Evening, step: Step, qtbot: QtBot
) -> None:
    say(evening, "Een bankje")
    evening.go(step)
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.insert("Half")
    evening.dialogues.remove(D)
    qtbot.waitUntil(lambda: evening.window.dialogue_id is None)
    evening.window.undo()  # half a title went along to the bin, as an act of its own
    evening.window.undo()
    evening.go(step)
    assert evening.window.step is step


def test_every_dialogue_of_every_wijk_opens_after_another(evening: Evening) -> None:
    for name in ("Bloemenbuurt", "Kerkwijk"):
        wijk = evening.dialogues.add_neighbourhood(name)
        evening.dialogues.create(wijk)
    for _ in range(2):
        for dialogue in evening.dossier.read.dialogues.find(binned_ms=None):
            for step in Step:
                evening.window.open_dialogue(dialogue.id, step)
                QApplication.processEvents()
    assert evening.window.dialogue_id is not None


def test_the_menu_opens_on_every_page_and_each_entry_is_a_word(evening: Evening) -> None:
    for step in Step:
        evening.go(step)
        menu = evening.window.menu.fill()
        assert isinstance(menu, QMenu)
        assert all(action.text() for action in menu.actions() if not action.isSeparator())


def test_a_new_wijk_without_a_name_or_with_an_endless_one_is_told_and_stays(
    evening: Evening, qtbot: QtBot
) -> None:
    evening.window.show_start()
    start = start_page(evening)
    card = start._new_wijk
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    card.field.setText("w" * 300)
    qtbot.keyClick(card.field, Key.Key_Return)
    qtbot.keyClick(card.field, Key.Key_Return)
    assert evening.dialogues.neighbourhoods() == ()
    assert start._new_wijk.field.text() == "w" * 300
    assert evening.opened.messages.is_warning
    evening.dialogues.create()  # the page reads everything again
    assert start._new_wijk.field.text() == "w" * 300


def test_two_enters_on_new_dialogue_make_one(evening: Evening, qtbot: QtBot) -> None:
    evening.window.show_start()
    start = start_page(evening)
    start._choices.cards[0].setFocus()
    before = len(evening.dossier.read.dialogues.find())
    qtbot.keyClick(start._choices.cards[0], Key.Key_Return)
    press(Key.Key_Return)
    assert len(evening.dossier.read.dialogues.find()) == before + 1


def test_a_click_twice_on_new_dialogue_makes_one(evening: Evening, qtbot: QtBot) -> None:
    evening.window.show_start()
    start = start_page(evening)
    before = len(evening.dossier.read.dialogues.find())
    qtbot.mouseDClick(start._choices.cards[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(start._choices.cards[0], Qt.MouseButton.LeftButton)
    assert len(evening.dossier.read.dialogues.find()) <= before + 1
