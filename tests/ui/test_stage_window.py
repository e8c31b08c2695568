"""The table screen in the facilitator's window: button, panel, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit

from tests.ui.conversation_table import table_screen_of
from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.stage import Layout
from wijkdialoog.domain.tally import Face, Hands
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.tally import Tallies
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.stage.stage_place import StageState
from wijkdialoog.ui.stage.stage_room import StageRoom

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def room(opened: OpenDossier) -> StageRoom:
    return table_screen_of(opened)


def press(opened: OpenDossier, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or opened.window, key, modifier)


def type_on(opened: OpenDossier, text: str) -> None:
    """Each letter goes to what has the focus by then."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or opened.window, letter)


def test_it_is_offered_in_every_step_with_a_button_a_menu_and_a_key(opened, room, evening):
    for step in Step:
        opened.window.open_dialogue(evening, step)
        assert room.button.isVisible(), step
        press(opened, Qt.Key.Key_F5)
        assert room.parts.place.is_on, step
        press(opened, Qt.Key.Key_F5)
        assert not room.parts.place.is_on, step
    menus = opened.window.menu.fill().findChildren(QMenu)
    texts = [action.text() for menu in menus for action in menu.actions()]
    assert "Groot scherm aan of uit" in texts
    opened.window.show_start()
    assert not room.button.isVisible()


def test_the_panel_opens_beside_the_page_and_closes_with_esc(opened, room):
    line = QApplication.focusWidget()
    press(opened, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    panel = room.parts.panel
    assert panel.isVisible()
    assert panel.isAncestorOf(QApplication.focusWidget())
    press(opened, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert QApplication.focusWidget() is line, "the line has the focus again"
    QTest.mouseClick(room.button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()


def test_the_miniature_is_what_the_room_sees(opened, room, evening, dossier):
    room.toggle_panel()
    parts = room.parts
    parts.place.swap()
    assert parts.place.state is StageState.COVERING
    opened.window.pages[Step.CONVERSATION].acts.next_round()  # type: ignore[attr-defined]
    opened.window.pages[Step.CONVERSATION].acts.next_turn()  # type: ignore[attr-defined]
    assert parts.director.view.layout is Layout.TURN
    words = set(parts.panel.picture.scene.words.splitlines())
    # The window has its corner hint in place of the ground rules in the foot.
    shown = set(parts.window.canvas.scene.words.splitlines())
    assert {"Amina", "Henk"} <= words & shown
    assert "Hierna: Henk aan het woord" in parts.panel.coming.text()


def test_the_accessible_text_of_the_window_is_the_picture(opened, room):
    room.parts.place.swap()
    canvas = room.parts.window.canvas
    told = QAccessible.queryAccessibleInterface(canvas).text(QAccessible.Text.Description)
    assert told == canvas.scene.words != ""


def test_a_chosen_layout_stays_and_following_the_rounds_is_one_click(opened, room):
    room.toggle_panel()
    panel, director = room.parts.panel, room.parts.director
    QTest.mouseClick(panel.layouts.chip(Layout.RULES), Qt.MouseButton.LeftButton)
    opened.window.pages[Step.CONVERSATION].acts.next_round()  # type: ignore[attr-defined]
    assert director.view.layout is Layout.RULES
    QTest.mouseClick(panel.layouts.chip("follows"), Qt.MouseButton.LeftButton)
    assert director.view.layout is Layout.QUESTION


def test_every_layout_can_be_chosen_with_the_keyboard(opened, room):
    press(opened, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    seen = set()
    for _ in range(len(Layout) + 1):
        press(opened, Qt.Key.Key_Space)
        seen.add(room.parts.director.choice.layout)
        press(opened, Qt.Key.Key_Right)
    assert seen >= set(Layout)


def test_f11_is_black_and_back_again(opened, room):
    room.parts.director.choose_layout(Layout.RULES)
    press(opened, Qt.Key.Key_F11)
    assert room.parts.director.view.layout is Layout.BLACK
    press(opened, Qt.Key.Key_F11)
    assert room.parts.director.view.layout is Layout.RULES


def test_reading_back_in_the_room_is_one_key_and_black_in_between_forgets_nothing(opened, room):
    director = room.parts.director
    director.choose_layout(Layout.RULES)
    press(opened, Qt.Key.Key_F5, Qt.KeyboardModifier.ControlModifier)
    assert director.view.layout is Layout.READ_BACK
    press(opened, Qt.Key.Key_F11)
    press(opened, Qt.Key.Key_F11)
    assert director.view.layout is Layout.RULES


def test_the_hands_come_beside_the_faces_only_when_that_is_switched_on(
    opened, room, evening, dossier
):
    Tallies(dossier).set(evening, Hands(2, 1, 0))
    room.toggle_panel()
    panel, director = room.parts.panel, room.parts.director
    assert not panel.counts.isVisible()
    QTest.mouseClick(panel.layouts.chip(Layout.TALLY), Qt.MouseButton.LeftButton)
    assert panel.counts.isVisible()
    assert director.view.hands is None
    panel.counts.click()
    assert director.view.hands == Hands(2, 1, 0)
    Tallies(dossier).count(evening, Face.SAD, 1)
    assert director.view.hands == Hands(2, 1, 1)
    press(opened, Qt.Key.Key_F11)
    press(opened, Qt.Key.Key_F11)
    assert director.view.hands == Hands(2, 1, 1), "black in between forgets nothing"
    QTest.mouseClick(panel.layouts.chip(Layout.RULES), Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.layouts.chip(Layout.TALLY), Qt.MouseButton.LeftButton)
    assert director.view.hands is None


def test_f12_takes_larger_letters_and_remembers_it(opened, room, tmp_path):
    press(opened, Qt.Key.Key_F12)
    assert room.parts.director.view.large
    assert SettingsFile(tmp_path / "i.toml").current.stage_large


def test_a_message_for_the_room(opened, room, qtbot):
    room.toggle_panel()
    panel = room.parts.panel
    panel.message.setFocus()
    qtbot.keyClicks(panel.message, "Pauze tot 20:15")
    QTest.keyClick(panel.message, Qt.Key.Key_Return)
    assert "Pauze tot 20:15" in panel.picture.scene.words
    QTest.mouseClick(panel.clear, Qt.MouseButton.LeftButton)
    assert "Pauze" not in panel.picture.scene.words
    assert panel.message.text() == ""


def test_a_break_ends_with_its_message(opened, room):
    room.toggle_panel()
    panel, director = room.parts.panel, room.parts.director
    QTest.mouseClick(panel.breaks[0], Qt.MouseButton.LeftButton)
    assert director.view.layout is Layout.BREAK
    assert director.view.message.startswith("Pauze tot ")
    assert int(director.view.message[-2:]) % 5 == 0
    director.choose_layout(None)
    assert director.view.message == ""


def test_reading_back_shows_the_lines_and_leafs_with_keys(opened, room, evening, dossier):
    now = SteadyClock()
    round_ = Facilitation(dossier, now).view(evening).current_round
    assert round_ is not None
    for number in range(20):
        Capture(dossier, now).capture(evening, f"Regel {number}", Kind.DREAM, None, round_.id)
    room.toggle_panel()
    director = room.parts.director
    director.choose_layout(Layout.READ_BACK)
    assert "Klopt dit zo?" in director.scene.words
    assert "Regel 0" in director.scene.words
    press(opened, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert director.scene.leaf == 1
    press(opened, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert director.scene.leaf == 0
    assert room.parts.panel.leaf.text() == f"1 van {director.scene.leaves}"
    QTest.mouseClick(room.parts.panel.leaf_onward, Qt.MouseButton.LeftButton)
    assert director.scene.leaf == 1


def test_what_is_caught_appears_for_the_room_at_once(opened, room, evening, dossier, qtbot):
    room.parts.director.choose_layout(Layout.HARVEST)
    qtbot.keyClicks(QApplication.focusWidget(), "Een bankje bij de kerk")
    press(opened, Qt.Key.Key_Return)
    assert "Een bankje bij de kerk" in room.parts.director.scene.words


def test_a_second_language_is_typed_at_the_round_and_seen_in_the_room(opened, room, evening, qtbot):
    opened.window.open_dialogue(evening, Step.PREPARE)
    page = opened.window.pages[Step.PREPARE]
    second = page.round_card.second  # type: ignore[attr-defined]
    second.setFocus()
    second.setPlainText("ما حلمك؟")
    page.leave()
    assert room.parts.director.view.second_question == "ما حلمك؟"


def test_looking_at_another_dialogue_does_not_change_what_the_room_sees(
    opened, room, evening, dossier
):
    room.parts.place.open()
    other = Dialogues(dossier, SteadyClock()).create()
    opened.window.open_dialogue(other, Step.PREPARE)
    assert room.parts.director.dialogue_id == evening
    assert opened.messages.action_text == "Toon deze"
    opened.messages._act()
    assert room.parts.director.dialogue_id == other


def test_a_dialogue_that_is_taken_away_leaves_a_black_screen(opened, room, evening, dossier):
    room.parts.place.open()
    while opened.window.dialogue_id is not None:
        opened.window.undo()
        QApplication.processEvents()
        if not opened.window._acts._history.undo_action:
            break
    assert room.parts.director.view.layout in (Layout.BLACK, Layout.WELCOME)


def test_closing_the_window_closes_the_table_screen(opened, room):
    room.parts.place.swap()
    window = room.parts.window
    assert window.isVisible()
    opened.window.close()
    assert not window.isVisible()


def test_everything_in_the_panel_has_a_name(opened, room):
    room.toggle_panel()
    panel = room.parts.panel
    for kind in (QAbstractButton, QLineEdit):
        for part in panel.findChildren(kind):
            told = QAccessible.queryAccessibleInterface(part)
            assert told.text(QAccessible.Text.Name).strip(), part


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_the_panel_has_room_everywhere(opened, room, size, percent, themed_app):
    from wijkdialoog.ui.theme import apply_theme

    apply_theme(themed_app, "light", percent)
    try:
        opened.window.resize(*size)
        room.toggle_panel()
        QApplication.processEvents()
        panel = room.parts.panel
        assert panel.width() <= opened.window.width() // 2 + 1
        assert panel.geometry().right() <= panel.parentWidget().width()
        for part in panel.findChildren(QAbstractButton):
            if part.isVisible():
                right = part.mapTo(panel, part.rect().topRight()).x()
                assert right <= panel.width(), part.text()
    finally:
        apply_theme(themed_app, "light", 100)


def test_who_types_on_while_the_panel_has_the_focus_loses_no_letter(opened, room):
    line = QApplication.focusWidget()
    assert isinstance(line, QPlainTextEdit)
    QTest.keyClicks(line, "Half")
    for typed in ("af 1 keer.", " en meer"):
        press(opened, Qt.Key.Key_F5, SHIFT)
        assert room.parts.panel.isAncestorOf(QApplication.focusWidget())
        type_on(opened, typed)
        assert QApplication.focusWidget() is line
        assert room.parts.panel.isVisible(), "what is typed does not close it"
        press(opened, Qt.Key.Key_F5, SHIFT)
    assert line.toPlainText() == "Halfaf 1 keer. en meer"
    assert room.parts.director.choice.layout is None


def test_a_chip_of_the_panel_that_was_walked_to_is_still_pressed_with_space(opened, room):
    line = QApplication.focusWidget()
    assert isinstance(line, QPlainTextEdit)
    QTest.keyClicks(line, "Half")
    press(opened, Qt.Key.Key_F5, SHIFT)
    press(opened, Qt.Key.Key_Right)
    press(opened, Qt.Key.Key_Space)
    assert room.parts.director.choice.layout is Layout.WELCOME
    while QApplication.focusWidget() is not room.parts.panel.breaks[0]:
        press(opened, Qt.Key.Key_Tab)
    press(opened, Qt.Key.Key_Space)
    assert room.parts.director.choice.layout is Layout.BREAK
    room.parts.panel.message.setFocus()
    room.parts.panel.message.selectAll()
    type_on(opened, "Tot zo")
    assert (room.parts.panel.message.text(), line.toPlainText()) == ("Tot zo", "Half")
