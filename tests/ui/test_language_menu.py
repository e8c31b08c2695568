"""The language of the screen: chosen in the menu by keys, remembered, said in both languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.language_menu import SAID, TITLE
from wijkdialoog.ui.messages import Messages

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture
def opened(dossier, settings_file: SettingsFile, themed_app, qtbot) -> OpenDossier:
    made = build_window_for(dossier, settings_file)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


@pytest.fixture
def settings_file(tmp_path) -> SettingsFile:
    return SettingsFile(tmp_path / "instellingen.toml")


def open_menu(opened: OpenDossier, qtbot) -> QMenu:
    qtbot.keyClick(opened.window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def languages(menu: QMenu) -> QMenu:
    (found,) = (a.menu() for a in menu.actions() if a.text() == TITLE)
    assert isinstance(found, QMenu)
    return found


def test_english_is_chosen_with_keys_alone_and_remembered(opened, settings_file, qtbot):
    menu = open_menu(opened, qtbot)
    for _ in menu.actions():
        if menu.activeAction() is not None and menu.activeAction().text() == TITLE:
            break
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Right)
    choices = languages(menu)
    assert choices.isVisible()
    qtbot.keyClick(choices, Qt.Key.Key_Down)
    qtbot.keyClick(choices, Qt.Key.Key_Return)
    assert settings_file.load().language == "en"
    assert SAID["en"] in opened.window.findChildren(Messages)[0].text


def test_the_remembered_language_has_its_mark(opened, settings_file, qtbot):
    settings_file.change(language="en")
    marked = [a.text() for a in languages(open_menu(opened, qtbot)).actions() if a.isChecked()]
    assert marked == ["English"]


def test_both_languages_are_named_in_both(opened, qtbot):
    assert "Taal" in TITLE
    assert "Language" in TITLE
    for said in SAID.values():
        assert "·" in said


def test_a_practice_offers_no_choice_that_would_be_forgotten(settings_file, themed_app, qtbot):
    from wijkdialoog.compose.opened import build_practice
    from wijkdialoog.services.passing_settings import PassingSettings

    practice = build_practice(PassingSettings(settings_file))
    qtbot.addWidget(practice.window)
    texts = [action.text() for action in practice.window.menu.fill().actions()]
    practice.window.close()
    practice.dossier.close()
    assert TITLE not in texts
    assert any("F1" in text or "Hulp" in text for text in texts)
