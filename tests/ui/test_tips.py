"""Tips beside each step: open for the first two dialogues, then one small button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import OpenDossier, build_practice, build_window_for
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme
from wijkdialoog.ui.tips.tips_card import TipsCard
from wijkdialoog.ui.tips.tips_room import TipsRoom

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MOST_LETTERS = 75
"""Two lines of a third of the narrowest window that has a strip."""


@pytest.fixture
def settings(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "i.toml")


@pytest.fixture
def opened(dossier: Dossier, settings: SettingsFile, themed_app, qtbot) -> OpenDossier:
    made = build_window_for(dossier, settings)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.window.resize(1366, 720)
    return made


@pytest.fixture
def new(dossier: Dossier) -> Callable[[], DialogueId]:
    return lambda: Dialogues(dossier, SteadyClock()).create()


def room(opened: OpenDossier) -> TipsRoom:
    (found,) = opened.window.findChildren(TipsRoom)
    return found


def press(opened: OpenDossier, qtbot) -> None:
    qtbot.keyClick(QApplication.focusWidget() or opened.window, Qt.Key.Key_H, CTRL_SHIFT)


def test_each_step_has_its_own_short_tips(opened: OpenDossier, new):
    dialogue = new()
    seen = set()
    for step in Step:
        opened.window.open_dialogue(dialogue, step)
        strip = room(opened).strip
        assert strip.isVisible()
        assert 2 <= len(strip.tips) <= 3
        assert all(len(tip) <= MOST_LETTERS for tip in strip.tips), strip.tips
        seen.add(strip.tips)
    assert len(seen) == len(Step)


def test_they_are_nowhere_on_the_start_page(opened: OpenDossier, new):
    opened.window.open_dialogue(new(), Step.PREPARE)
    opened.window.show_start()
    assert not room(opened).strip.isVisible()
    assert not room(opened).button.isVisible()


def test_the_first_two_that_are_led_have_them_open_and_the_third_has_a_button(
    opened: OpenDossier, new
):
    only_prepared = new()
    opened.window.open_dialogue(only_prepared, Step.PREPARE)
    led = [new() for _ in range(3)]
    for number, dialogue in enumerate(led):
        opened.window.open_dialogue(dialogue, Step.CONVERSATION)
        assert room(opened).strip.isVisible() is (number < 2)
        assert room(opened).button.isVisible() is (number >= 2)
    opened.window.open_dialogue(led[0], Step.MINUTES)
    assert room(opened).strip.isVisible()  # the first one goes on to its end with tips
    opened.window.open_dialogue(only_prepared, Step.PREPARE)
    assert not room(opened).strip.isVisible()


def test_folding_is_remembered_for_every_dialogue(
    opened: OpenDossier, new, settings: SettingsFile, qtbot
):
    opened.window.open_dialogue(new(), Step.CONVERSATION)
    press(opened, qtbot)
    assert not room(opened).strip.isVisible()
    assert room(opened).button.isVisible()
    opened.window.open_dialogue(new(), Step.PREPARE)
    assert not room(opened).strip.isVisible()
    assert SettingsFile(settings.path).current.tips == "folded"
    qtbot.mouseClick(room(opened).button, Qt.MouseButton.LeftButton)
    assert room(opened).strip.isVisible()
    assert SettingsFile(settings.path).current.tips == "open"


def test_the_line_keeps_place_and_focus_when_tips_fold_and_open(opened: OpenDossier, new, qtbot):
    opened.window.open_dialogue(new(), Step.CONVERSATION)
    page = opened.window.pages[Step.CONVERSATION]
    assert isinstance(page, ConversationPage)
    field = QApplication.focusWidget()
    QApplication.processEvents()
    before = page.view.bar.mapTo(opened.window, page.view.bar.rect().topLeft())
    for _ in range(2):
        press(opened, qtbot)
        QApplication.processEvents()
        assert QApplication.focusWidget() is field
        assert page.view.bar.mapTo(opened.window, page.view.bar.rect().topLeft()) == before
    qtbot.mouseClick(room(opened).strip.fold, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is field


def test_the_key_that_folded_them_opens_them_again(opened: OpenDossier, new, qtbot):
    opened.window.open_dialogue(new(), Step.PREPARE)
    room(opened).strip.fold.setFocus()
    qtbot.keyClick(room(opened).strip.fold, Qt.Key.Key_Return)
    assert room(opened).button.hasFocus()
    qtbot.keyClick(room(opened).button, Qt.Key.Key_Return)
    assert room(opened).strip.fold.hasFocus()


def test_they_follow_what_happens(opened: OpenDossier, dossier: Dossier, new, qtbot):
    dialogue = new()
    opened.window.open_dialogue(dialogue, Step.CONVERSATION)
    before = room(opened).strip.tips
    assert any("Enter" in tip for tip in before)
    Capture(dossier, SteadyClock()).capture(dialogue, "Een tuin", Kind.DREAM, None, None)
    qtbot.waitUntil(lambda: room(opened).strip.tips != before)
    assert any("Pijltje omhoog" in tip for tip in room(opened).strip.tips)


@pytest.mark.parametrize(("size", "percent"), [((1024, 600), 100), ((1366, 768), 200)])
def test_a_small_window_has_a_button_that_shows_them_for_a_moment(
    opened: OpenDossier, new, themed_app, settings: SettingsFile, size, percent, qtbot
):
    apply_theme(themed_app, "light", percent)
    opened.window.resize(*size)
    opened.window.open_dialogue(new(), Step.CONVERSATION)
    assert not room(opened).strip.isVisible()
    field = QApplication.focusWidget()
    press(opened, qtbot)
    (card,) = opened.window.findChildren(TipsCard)
    assert card.isVisible()
    assert all(tip in card.accessibleDescription() for tip in room(opened).strip.tips)
    assert opened.window.rect().contains(card.geometry()), card.geometry()
    qtbot.keyClick(card.shut, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not opened.window.findChildren(TipsCard))
    assert settings.current.tips == ""
    assert opened.window.focusWidget() is field
    apply_theme(themed_app, "light", 100)


def test_who_types_on_while_reading_the_card_loses_no_letter(opened: OpenDossier, new, qtbot):
    opened.window.resize(1024, 600)
    opened.window.open_dialogue(new(), Step.CONVERSATION)
    page = opened.window.pages[Step.CONVERSATION]
    assert isinstance(page, ConversationPage)
    qtbot.keyClicks(page.view.bar.field, "Half ")
    press(opened, qtbot)
    (card,) = opened.window.findChildren(TipsCard)
    assert card.shut.hasFocus()
    for letter in "af 1 keer":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    assert page.view.bar.field.toPlainText() == "Half af 1 keer"


def test_the_card_is_there_for_a_screen_reader_and_goes_when_somebody_goes_on(
    opened: OpenDossier, new, qtbot
):
    opened.window.resize(1024, 600)
    opened.window.open_dialogue(new(), Step.CONVERSATION)
    page = opened.window.pages[Step.CONVERSATION]
    assert isinstance(page, ConversationPage)
    for go_on in (
        lambda: press(opened, qtbot),
        lambda: qtbot.mouseClick(page.view.ring, Qt.MouseButton.LeftButton),
        page.view.bar.take_focus,
        lambda: opened.window.open_dialogue(new(), Step.HARVEST),
    ):
        press(opened, qtbot)
        (card,) = opened.window.findChildren(TipsCard)
        assert not card.isWindow()  # Qt leaves popups out of what a screen reader sees
        go_on()
        qtbot.waitUntil(lambda: not opened.window.findChildren(TipsCard))


def test_a_window_that_grows_has_room_for_them(opened: OpenDossier, new):
    opened.window.resize(1024, 600)
    opened.window.open_dialogue(new(), Step.PREPARE)
    assert room(opened).button.isVisible()
    opened.window.resize(1366, 720)
    QApplication.processEvents()
    assert room(opened).strip.isVisible()
    assert not room(opened).button.isVisible()


def test_a_practice_says_nothing_about_storing_and_counts_for_nothing(
    settings: SettingsFile, themed_app, qtbot
):
    practice = build_practice(PassingSettings(settings))
    qtbot.addWidget(practice.window)
    practice.window.show()
    practice.window.resize(1366, 720)
    assert practice.window.dialogue_id is not None
    for step in Step:
        practice.window.open_dialogue(practice.window.dialogue_id, step)
        said = " ".join(room(practice).strip.tips)
        assert "meteen" not in said
        assert room(practice).strip.isVisible()
    practice.close()
    assert settings.load().tip_dialogues == ()
