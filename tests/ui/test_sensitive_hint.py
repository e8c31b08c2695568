"""A quiet question about a line that may be sensitive: asked once, easily answered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conversation_table import open_page, prepare
from wijkdialoog.domain.contributions import Sensitive

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TELLING = "Mijn man is depressief"


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier)
    made = open_page(dossier, now, guard, hub, messages, qtbot)
    qtbot.keyClick(made.field, Key.Key_PageDown)
    return made


def catch(table, qtbot, text):
    qtbot.keyClicks(table.field, text)
    qtbot.keyClick(table.field, Key.Key_Return)


def hint(table):
    return table.page.view.stream.hint


def test_an_ordinary_line_gives_no_question(table, qtbot):
    catch(table, qtbot, "Samen gezond eten op het kerkplein")
    assert not hint(table).isVisible()
    assert table.page.view.stream.model.cards[0].notes == ""


def test_a_line_that_may_be_sensitive_is_asked_about_while_typing_goes_on(table, qtbot):
    catch(table, qtbot, TELLING)
    assert hint(table).isVisible()
    assert hint(table).text == "Dit kan gevoelig zijn (gezondheid). Markeer als gevoelig?"
    assert "kan gevoelig zijn" in table.page.view.stream.model.cards[0].notes
    assert table.field.hasFocus()


def test_one_key_marks_it_and_the_line_stays_out_of_the_minutes(table, qtbot):
    catch(table, qtbot, TELLING)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    (line,) = table.caught()
    assert line.sensitive is Sensitive.HEALTH
    assert not hint(table).isVisible()
    assert table.field.hasFocus()


def test_one_click_waves_it_away_for_good(table, dossier, now, qtbot):
    catch(table, qtbot, TELLING)
    qtbot.mouseClick(hint(table).leave, Qt.MouseButton.LeftButton)
    assert not hint(table).isVisible()

    table.page.catching.reload()

    (line,) = table.caught()
    assert line.released
    assert not hint(table).isVisible()


def test_it_is_waved_away_by_key_too_and_undo_asks_again(table, history, qtbot):
    catch(table, qtbot, TELLING)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL | SHIFT)
    assert not hint(table).isVisible()
    history.undo()
    assert hint(table).isVisible()


def test_a_marked_line_is_released_later_without_a_new_question(table, qtbot):
    catch(table, qtbot, TELLING)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    (line,) = table.caught()
    table.page.view.stream.acts.sensitive_chosen.emit(line, None)
    (line,) = table.caught()
    assert line.sensitive is None
    assert not hint(table).isVisible()


def test_the_newest_line_is_asked_about_first_then_the_one_before(table, now, qtbot):
    catch(table, qtbot, TELLING)
    now.advance(5)
    catch(table, qtbot, "Ik ben homo")
    assert hint(table).line.text == "Ik ben homo"
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    assert hint(table).line.text == TELLING


def reasons() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_without_a_question_the_key_asks_why_the_newest_line_is_sensitive(table, qtbot):
    catch(table, qtbot, "Een kas")
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    menu = reasons()
    assert menu.actions()[0].text() == "Waarom is dit gevoelig?"
    assert table.caught()[0].sensitive is None
    menu.actions()[1].trigger()
    menu.close()
    assert table.caught()[0].sensitive is Sensitive.HEALTH
    qtbot.keyClick(table.field, Key.Key_M, CONTROL | SHIFT)
    assert table.caught()[0].sensitive is None
    assert table.caught()[0].released


def test_in_the_stream_the_keys_are_about_the_chosen_line(table, now, qtbot):
    catch(table, qtbot, "Een kas")
    now.advance(5)
    catch(table, qtbot, TELLING)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    lines = table.page.view.stream.list
    table.page.view.stream.take_focus()
    qtbot.keyClick(lines, Key.Key_M, CONTROL | SHIFT)
    assert [line.sensitive for line in table.caught()] == [None, None]
    lines.setFocus()
    qtbot.keyClick(lines, Key.Key_Down)
    qtbot.keyClick(lines, Key.Key_M, CONTROL)
    menu = reasons()
    menu.actions()[1].trigger()
    menu.close()
    assert [line.sensitive is None for line in table.caught()] == [False, True]


def test_with_nothing_caught_both_keys_are_quiet(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_M, CONTROL)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL | SHIFT)
    assert QApplication.activePopupWidget() is None


def test_a_corrected_line_is_asked_about_only_when_it_says_something_else(table, qtbot):
    catch(table, qtbot, TELLING)
    qtbot.keyClick(table.field, Key.Key_M, CONTROL | SHIFT)
    (line,) = table.caught()

    table.capture.edit(line.id, "Mijn man is heel depressief")
    assert not hint(table).isVisible()

    table.capture.edit(line.id, "Mijn man zit in de gevangenis")
    assert hint(table).text.startswith("Dit kan gevoelig zijn (strafbare feiten).")
