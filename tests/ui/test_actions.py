"""The help sheet is true: what it names works, and what works is named."""

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.action_table import ACTIONS, Where
from wijkdialoog.ui.actions import actions_for, key_name, keys_text, spec
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.pages import Step

PLACE = {
    Step.PREPARE: Where.PREPARE,
    Step.PARTICIPANTS: Where.PARTICIPANTS,
    Step.CONVERSATION: Where.CONVERSATION,
    Step.HARVEST: Where.HARVEST,
    Step.MINUTES: Where.MINUTES,
}
RANGES = {"Ctrl+1…9": [f"Ctrl+{n}" for n in range(1, 10)]}
KEYPAD = {"Ctrl+Enter"}  # the Enter of the number pad beside the large one


def keys_of(*places: Where) -> set[str]:
    found: set[str] = set()
    for place in places:
        for action in actions_for(place):
            for key in action.keys:
                found.update(portable(one) for one in RANGES.get(key, [key]))
    return found


def portable(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) or key


def shortcuts(widget: QWidget) -> set[str]:
    sequences = [shortcut.key() for shortcut in widget.findChildren(QShortcut)]
    sequences += [key for action in widget.findChildren(QAction) for key in action.shortcuts()]
    return {key.toString(QKeySequence.SequenceFormat.PortableText) for key in sequences} - KEYPAD


@pytest.fixture
def window(dossier: Dossier, tmp_path, themed_app, qtbot) -> MainWindow:
    made = build_window_for(dossier, SettingsFile(tmp_path / "i.toml")).window
    qtbot.addWidget(made)
    return made


def test_every_key_of_a_page_is_on_the_help_sheet(window: MainWindow):
    for step, page in window.pages.items():
        unnamed = shortcuts(page) - keys_of(PLACE[step], Where.EVERYWHERE)
        assert unnamed == set(), step


def test_every_key_of_the_window_is_on_the_help_sheet(window: MainWindow):
    own = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.actions()
        for key in action.shortcuts()
    }
    assert own == keys_of(Where.EVERYWHERE)


def test_keys_of_the_live_page_work_as_the_sheet_says(window: MainWindow):
    steering = {key for key in keys_of(Where.CONVERSATION) if "+" in key or key[0] in "FP"}
    typed_in_the_field = {"Shift+Return"}
    assert steering - typed_in_the_field <= shortcuts(window.pages[Step.CONVERSATION])


def test_no_key_means_two_things_in_one_place():
    for place in Where:
        keys = [key for action in actions_for(place) for key in action.keys]
        assert len(keys) == len(set(keys)), place
        if place is not Where.EVERYWHERE:
            assert not keys_of(place) & keys_of(Where.EVERYWHERE), place


def test_every_action_has_an_id_of_its_own():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)


def test_keys_read_as_they_stand_on_the_keyboard():
    assert keys_text(spec("redo")) == "Ctrl+Shift+Z of Ctrl+Y"
    assert keys_text(spec("larger")) == "Ctrl+plus"
    assert key_name("PgDown") == "Page Down"
    assert key_name("Ctrl+-") == "Ctrl+min"
