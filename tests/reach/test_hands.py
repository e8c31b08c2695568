"""Keyboard alone and mouse alone: each action of the table has a key and a thing to press."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QPushButton,
    QWidget,
)

from tests.reach.targets import pressed
from wijkdialoog.ui.action_table import ACTIONS
from wijkdialoog.ui.actions import action_text, key_name
from wijkdialoog.ui.conversation.caught.stream import StreamList
from wijkdialoog.ui.conversation.overflow_row import OverflowRow
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.minutes.minutes_page import MinutesPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.participants.people_table import PeopleTable

pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

CALLED = {
    "practice": "Oefenen",
    "next_turn": "Volgende",
    "kind": "Ctrl+1",
    "schedule": "klaar om",
    "person_present": "Aanwezig",
    "card_theme": "Thema",
    "card_loose": "Los maken",
    "card_link": "Verbind met",
    "card_contradict": "Spreekt tegen",
    "to_possibility": "mogelijkheid",
    "to_asset": "bron",
    "to_agreement": "afspraak",
    "photos": "Foto’s",
    "theme_fold": "Thema Samen eten",
    "pdf_fit": "Hele breedte",
    "paper_next": "Volgende",
    "paper_kind": "Ctrl+1",
}
"""Where what is pressed has other words than the table, a part of its own words."""

NOT_IN_THIS_WALK = {
    "new_line": "it is for somebody who types",
    "sound": "offered where the machine can play; tests/ui/test_chime.py switches it",
    "sensitive": "in the menu of a line; tests/ui/test_care_on_screen.py chooses it",
    "not_sensitive": "in the menu of a line; tests/ui/test_care_on_screen.py chooses it",
    "paper_sensitive": "in the menu of a line, the same as in the conversation",
    "paper_harmless": "in the menu of a line, the same as in the conversation",
    "side": "a wide window shows both at once; a narrow one has a button",
    "stage_onward": "stands in the panel when lines fill two sheets; tests/ui/test_stage_window.py",
    "stage_back": "stands in the panel when lines fill two sheets; tests/ui/test_stage_window.py",
    "follow_up": "needs an earlier dialogue of this wijk; tests/ui/test_look_back.py presses it",
    "practice_take": "in the window of a practice; tests/ui/test_practice.py presses it",
    "practice_end": "in the window of a practice; tests/ui/test_practice.py presses it",
    "paper_tick": "the boxes of a table are pressed themselves",
}


def words_of_everything_to_press() -> set[str]:
    """Words, tool tips and keys of what can be pressed now, closed menus included."""
    found: set[str] = set()
    for one in pressed():
        widget = one.widget
        found |= {one.text, widget.toolTip(), widget.accessibleDescription()}
        if isinstance(widget, QPushButton):
            found |= {widget.text(), str(widget.property("shown_key") or "")}
            found |= _entries(widget.menu()) if widget.menu() else set()
        if isinstance(widget, QMenu):
            found |= _entries(widget)
    for row in QApplication.allWidgets():  # what waits in the menu "Meer"
        if isinstance(row, OverflowRow) and row.isVisible():
            for button in row.hidden_buttons():
                found |= {button.text(), str(button.property("shown_key") or "")}
    return {text.replace("&", "") for text in found if text}


def _entries(menu: QMenu) -> set[str]:
    found: set[str] = set()
    for entry in menu.actions():
        found.add(f"{entry.text()} {entry.shortcut().toString()}")
        below = entry.menu()
        if isinstance(below, QMenu):
            found |= _entries(below)
    return found


def _context_menus(window: MainWindow) -> set[str]:
    """What stands in the menu of the first card, line, theme and participant in sight."""
    found: set[str] = set()
    for kind in (CardButton, ThemeHeader, StreamList, PeopleTable):
        shown = [one for one in window.findChildren(kind) if one.isVisible()]
        if shown and QApplication.activePopupWidget() is None:
            found |= _menu_of(shown[0])
    return found


def _menu_of(widget: QWidget) -> set[str]:
    had_focus = QApplication.focusWidget()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(widget, QAbstractItemView):
        widget.setCurrentIndex(widget.model().index(0, 0))
    place = QPoint(8, 8)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
    target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    found = _entries(menu) if isinstance(menu, QMenu) else set()
    if menu is not None:
        menu.close()
    if had_focus is not None:
        had_focus.setFocus()
    return {text.replace("&", "") for text in found}


def test_every_action_with_a_key_can_be_pressed_too(walk):
    seen: set[str] = set()

    def look(window: MainWindow, screen: str) -> None:
        seen.update(words_of_everything_to_press())
        if "page" in screen:
            seen.update(_context_menus(window))

    walk(look, size=(1366, 768))
    missing = []
    for action in ACTIONS:
        words = {CALLED.get(action.id, action_text(action)), *map(key_name, action.keys)}
        words |= {key.replace("PgDown", "PgDn").replace("Return", "Enter") for key in action.keys}
        named = any(word in text for word in words for text in seen if len(word) > 1)
        if not named and action.id not in NOT_IN_THIS_WALK:
            missing.append(f"{action.where} {action.id} {action.keys}")
    assert not missing, "\n".join(missing) + "\n" + "\n".join(sorted(seen))


def test_keys_of_a_page_work_while_the_focus_is_in_the_header(walk, monkeypatch):
    pressed_keys: list[str] = []

    def look(window: MainWindow, screen: str) -> None:
        if screen != "vol, page minutes":
            return
        page = window.pages[Step.MINUTES]
        assert isinstance(page, MinutesPage)
        monkeypatch.setattr(page.outputs, "save", pressed_keys.append)
        menu = window.findChildren(Header)[0].menu_button
        window.activateWindow()
        menu.setFocus()
        QApplication.processEvents()
        assert menu.hasFocus()
        QTest.keyClick(menu, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    walk(look, size=(1366, 768))
    assert len(pressed_keys) == 1
