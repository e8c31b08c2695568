"""Reading back "Klopt dit zo?", with real services, keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from tests.ui.conversation_table import open_page, prepare
from wijkdialoog.ui.conversation.back.read_back import Scope
from wijkdialoog.ui.conversation.caught.stream_delegate import ALOUD
from wijkdialoog.ui.theme import apply_theme

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot):
    prepare(dossier)
    return open_page(dossier, now, guard, hub, messages, qtbot)


@pytest.fixture
def evening(table, now, qtbot):
    """Amina said two things, Henk one; Henk has the floor."""
    for name, lines in (("Amina", ("Een lange tafel", "Een tent")), ("Henk", ("Veilig wandelen",))):
        qtbot.keyClick(table.field, Key.Key_PageDown)
        assert table.speaker() == name
        for line in lines:
            now.advance(5)
            say(table, qtbot, line)
    return table


def say(table, qtbot, text: str) -> None:
    qtbot.keyClicks(table.field, text)
    qtbot.keyClick(table.field, Key.Key_Return)


def panel(table):
    return table.page.view.read_back


def texts(table) -> list[str]:
    return [card.caught.text for card in panel(table).model.cards]


def open_round(table, qtbot) -> None:
    qtbot.keyClick(table.field, Key.Key_F3)
    qtbot.mouseClick(panel(table).scopes.chip(Scope.ROUND), LEFT)


def editor(table) -> QPlainTextEdit:
    (found,) = panel(table).list.viewport().findChildren(QPlainTextEdit)
    return found


def test_the_key_shows_the_lines_of_this_turn_large_and_esc_gives_the_line_back(evening, qtbot):
    qtbot.keyClicks(evening.field, "Half getypt")
    qtbot.keyClick(evening.field, Key.Key_F3)
    assert panel(evening).isVisible()
    assert texts(evening) == ["Veilig wandelen"]
    assert panel(evening).list.hasFocus()
    assert ALOUD.words >= 24
    qtbot.keyClick(panel(evening).list, Key.Key_Escape)
    assert not panel(evening).isVisible()
    assert evening.field.hasFocus()
    assert evening.field.toPlainText() == "Half getypt"


def test_the_button_opens_it_and_a_chip_shows_the_whole_round_oldest_first(evening, qtbot):
    qtbot.mouseClick(evening.page.view.controls.read_back, LEFT)
    qtbot.mouseClick(panel(evening).scopes.chip(Scope.ROUND), LEFT)
    assert texts(evening) == ["Een lange tafel", "Een tent", "Veilig wandelen"]
    assert panel(evening).accessibleName() == "Klopt dit zo? 3 regels"
    qtbot.mouseClick(panel(evening).done, LEFT)
    assert evening.field.hasFocus()


def test_enter_corrects_the_chosen_line_in_place_and_undo_takes_it_back(evening, history, qtbot):
    open_round(evening, qtbot)
    qtbot.keyClick(panel(evening).list, Key.Key_Down)
    qtbot.keyClick(panel(evening).list, Key.Key_Return)
    qtbot.keyClicks(editor(evening), " van de kerk")
    qtbot.keyClick(editor(evening), Key.Key_Return)
    assert [line.text for line in evening.caught()][1] == "Een tent van de kerk"
    assert texts(evening)[1] == "Een tent van de kerk"
    assert panel(evening).list.hasFocus()
    history.undo()
    assert texts(evening)[1] == "Een tent"


def test_esc_in_a_correction_leaves_the_line_and_the_panel_as_they_were(evening, qtbot):
    qtbot.keyClick(evening.field, Key.Key_F3)
    qtbot.keyClick(panel(evening).list, Key.Key_Return)
    qtbot.keyClicks(editor(evening), " en nog iets")
    qtbot.keyClick(editor(evening), Key.Key_Escape)
    assert texts(evening) == ["Veilig wandelen"]
    assert panel(evening).isVisible()
    assert panel(evening).list.hasFocus()


def test_a_refused_correction_keeps_what_was_typed(evening, messages, qtbot):
    qtbot.keyClick(evening.field, Key.Key_F3)
    qtbot.keyClick(panel(evening).list, Key.Key_Return)
    editor(evening).selectAll()
    qtbot.keyClick(editor(evening), Key.Key_Space)
    qtbot.keyClick(editor(evening), Key.Key_Return)
    assert messages.is_warning
    assert editor(evening).toPlainText() == " "
    assert texts(evening) == ["Veilig wandelen"]


def test_delete_throws_a_line_away_chooses_the_next_and_undo_brings_it_back(
    evening, history, qtbot
):
    open_round(evening, qtbot)
    qtbot.keyClick(panel(evening).list, Key.Key_Delete)
    assert texts(evening) == ["Een tent", "Veilig wandelen"]
    assert panel(evening).list.hasFocus()
    assert panel(evening).list.current().text == "Een tent"
    history.undo()
    assert texts(evening) == ["Een lange tafel", "Een tent", "Veilig wandelen"]


def test_the_mouse_can_choose_correct_and_throw_away(evening, qtbot):
    open_round(evening, qtbot)
    read = panel(evening)
    place = read.list.visualRect(read.model.index(2)).center()
    qtbot.mouseClick(read.list.viewport(), LEFT, pos=place)
    qtbot.mouseClick(read.remove, LEFT)
    assert texts(evening) == ["Een lange tafel", "Een tent"]
    qtbot.mouseClick(read.correct, LEFT)
    assert editor(evening).toPlainText() == "Een tent"


def test_typing_goes_on_in_the_line_and_what_is_stored_appears(evening, qtbot):
    qtbot.keyClick(evening.field, Key.Key_F3)
    qtbot.keyClick(panel(evening).list, Key.Key_E)
    assert evening.field.hasFocus()
    say(evening, qtbot, "n lantaarn")
    assert texts(evening) == ["Veilig wandelen", "en lantaarn"]
    assert evening.field.hasFocus()
    qtbot.keyClick(evening.field, Key.Key_Escape)
    assert not panel(evening).isVisible()


def test_the_next_speaker_ends_the_reading_back(evening, qtbot):
    qtbot.keyClick(evening.field, Key.Key_F3)
    qtbot.keyClick(panel(evening).list, Key.Key_PageDown)
    assert evening.speaker() == "Fatima"
    assert not panel(evening).isVisible()
    assert evening.field.hasFocus()


def test_a_turn_in_which_nothing_was_caught_opens_with_the_round(evening, qtbot):
    qtbot.keyClick(evening.field, Key.Key_PageDown)
    qtbot.keyClick(evening.field, Key.Key_F3)
    assert len(texts(evening)) == 3
    qtbot.mouseClick(panel(evening).scopes.chip(Scope.TURN), LEFT)
    assert texts(evening) == []
    assert panel(evening).done.hasFocus()
    assert not panel(evening).correct.isEnabled()


def test_lines_caught_during_a_question_belong_to_the_turn(evening, now, qtbot):
    qtbot.keyClick(evening.field, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    now.advance(10)
    say(evening, qtbot, "En licht erbij")
    qtbot.keyClick(evening.field, Key.Key_F3)
    assert texts(evening) == ["Veilig wandelen", "En licht erbij"]


def test_it_works_before_anybody_spoke(table, qtbot):
    qtbot.keyClick(table.field, Key.Key_F3)
    assert texts(table) == []
    assert panel(table).scopes.value is Scope.ROUND
    qtbot.keyClick(panel(table).done, Key.Key_Escape)
    assert table.field.hasFocus()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_stands_within_the_page_above_the_line_at_every_text_size(
    evening, qtbot, themed_app, percent
):
    try:
        apply_theme(themed_app, "light", percent)
        evening.page.resize(1024, 544)
        open_round(evening, qtbot)
        read, view = panel(evening), evening.page.view
        assert view.rect().contains(read.geometry())
        assert not read.geometry().intersects(view.bar.geometry())
        for part in (read.done, read.scopes, read.list):
            assert read.rect().contains(part.geometry())
        assert read.done.width() >= read.done.sizeHint().width()
    finally:
        apply_theme(themed_app, "light", 100)
