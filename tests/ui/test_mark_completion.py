"""Names after @ and themes after #: a quiet list that never stands in the way of typing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.ui.conversation_table import D, open_page, prepare
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.people import Role

NAMES = ("Jan", "Mw. De Wit", "محمد", "አበበ", "Aicha")
ENTER, TAB, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up
ESC, BACKSPACE = Qt.Key.Key_Escape, Qt.Key.Key_Backspace


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot, themed_app):
    prepare(dossier, names=NAMES, absent=("Aicha",))
    return open_page(dossier, now, guard, hub, messages, qtbot)


def offered(table) -> list[str]:
    shown = table.page.view.bar.mark_list
    if not shown.isVisible():
        return []
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def test_who_is_at_the_table_is_offered_and_tab_takes_over(table, qtbot):
    qtbot.keyClicks(table.field, "Meer bankjes @")
    assert offered(table) == ["Jan", "Mw. De Wit", "محمد", "አበበ"]
    qtbot.keyClicks(table.field, "mw")
    assert offered(table) == ["Mw. De Wit"]
    qtbot.keyClick(table.field, TAB)
    assert table.field.toPlainText() == "Meer bankjes @Mw._De_Wit "
    assert table.field.hasFocus()
    assert offered(table) == []
    qtbot.keyClick(table.field, ENTER)
    (line,) = table.caught()
    assert line.text == "Meer bankjes"
    assert table.page.catching._names[line.participant_id] == "Mw. De Wit"


def test_a_screen_reader_hears_the_name_that_is_chosen(table, qtbot):
    qtbot.keyClicks(table.field, "@")
    qtbot.keyClick(table.field, DOWN)
    assert table.page.view.bar.mark_list.accessibleName() == "Jan"


@pytest.mark.parametrize(("typed", "name"), [("@محم", "محمد"), ("@አበ", "አበበ")])
def test_names_in_other_scripts_are_completed(table, qtbot, typed, name):
    table.field.insertPlainText(typed)
    assert offered(table) == [name]
    qtbot.keyClick(table.field, TAB)
    assert table.field.toPlainText() == f"@{name} "
    (chip,) = table.page.view.bar.marks.chips
    assert chip.accessibleName() == f"Herkend: @{name}"


def test_enter_without_a_step_stores_the_line_as_it_stands(table, qtbot):
    qtbot.keyClicks(table.field, "Vraag het @mw")
    assert offered(table)
    qtbot.keyClick(table.field, ENTER)
    assert [line.text for line in table.caught()] == ["Vraag het"]
    assert offered(table) == []


def test_enter_after_a_step_takes_over_and_stores_nothing(table, qtbot):
    qtbot.keyClicks(table.field, "Hoi @")
    qtbot.keyClick(table.field, DOWN)
    qtbot.keyClick(table.field, DOWN)
    qtbot.keyClick(table.field, ENTER)
    assert table.field.toPlainText() == "Hoi @Mw._De_Wit "
    assert table.caught() == ()


def test_arrow_up_begins_at_the_nearest_name(table, qtbot):
    qtbot.keyClicks(table.field, "@")
    qtbot.keyClick(table.field, UP)
    qtbot.keyClick(table.field, ENTER)
    assert table.field.toPlainText() == "@አበበ "


def test_of_two_people_with_one_name_the_right_one_is_taken(table, qtbot, dossier):
    with dossier.unit(Action.EDIT_PARTICIPANT) as unit:
        other = unit.people.get("p-Mw. De Wit")
        unit.people.save(replace(other, name="Jan", role=Role.RESIDENT))
    table.page.reload()
    qtbot.keyClicks(table.field, "Een kas @jan")
    assert offered(table) == ["Jan · plaats 1", "Jan · plaats 2 · bewoner"]
    assert table.page.view.bar.marks.chips == ()  # nobody knows which of the two
    qtbot.keyClick(table.field, DOWN)
    qtbot.keyClick(table.field, DOWN)
    qtbot.keyClick(table.field, TAB)
    (chip,) = table.page.view.bar.marks.chips
    assert chip.accessibleName() == "Herkend: @Jan · plaats 2"
    qtbot.keyClick(table.field, ENTER)
    (line,) = table.caught()
    assert (line.text, line.participant_id) == ("Een kas", "s-Mw. De Wit")


def test_esc_waves_the_list_away_until_the_next_mark(table, qtbot):
    qtbot.keyClicks(table.field, "@j")
    qtbot.keyClick(table.field, ESC)
    assert offered(table) == []
    assert table.field.hasFocus()
    qtbot.keyClicks(table.field, "a")
    assert offered(table) == []
    qtbot.keyClicks(table.field, " @j")
    assert offered(table) == ["Jan"]


def test_typing_on_leaves_the_words_as_they_are(table, qtbot):
    qtbot.keyClicks(table.field, "Mail naar jan@post.nl, of @iemand anders")
    assert table.field.toPlainText() == "Mail naar jan@post.nl, of @iemand anders"
    assert offered(table) == []


def test_a_click_takes_over_and_the_line_keeps_the_focus(table, qtbot):
    qtbot.keyClicks(table.field, "@")
    shown = table.page.view.bar.mark_list
    place = shown.list.visualItemRect(shown.list.item(1)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.field.toPlainText() == "@Mw._De_Wit "
    assert table.field.hasFocus()


def test_somebody_who_is_away_is_not_offered_but_understood(table, qtbot):
    qtbot.keyClicks(table.field, "@ai")
    assert offered(table) == []
    qtbot.keyClicks(table.field, "cha vroeg hiernaar")
    assert [chip.text() for chip in table.page.view.bar.marks.chips] == ["@Aicha  ×"]


def test_themes_are_offered_after_the_first_was_made(table, qtbot):
    table.capture.capture(D, "Bomen", Kind.DREAM, None, None, "Groen & grijs")
    qtbot.keyClicks(table.field, "Een boom #groen")
    qtbot.keyClick(table.field, ENTER)
    table.page.catching.reload()
    qtbot.keyClicks(table.field, "Nog een #gr")
    assert offered(table) == ["Groen & grijs", "groen"]
    qtbot.keyClick(table.field, TAB)
    assert table.page.view.bar.typed().theme == "Groen & grijs"


def test_a_half_typed_line_that_comes_back_opens_no_list(table, qtbot):
    qtbot.keyClicks(table.field, "Hoi @j")
    draft = table.page.view.bar.draft(D)
    table.page.view.bar.restore(draft)
    assert offered(table) == []


def test_the_list_goes_when_the_focus_goes(table, qtbot):
    qtbot.keyClicks(table.field, "@j")
    assert offered(table)
    table.page.view.controls.onward.setFocus()
    assert offered(table) == []


def test_backspace_on_a_chip_leaves_the_text_as_typed(table, qtbot):
    qtbot.keyClicks(table.field, "Hoi @jan ")
    (chip,) = table.page.view.bar.marks.chips
    qtbot.keyClick(table.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert chip.hasFocus()
    qtbot.keyClick(chip, BACKSPACE)
    assert table.page.view.bar.marks.chips == ()
    assert table.page.view.bar.typed().text == "Hoi @jan"
    assert table.field.hasFocus()


def test_the_list_lies_above_the_line_and_inside_the_window(table, qtbot):
    table.page.resize(640, 400)
    qtbot.keyClicks(table.field, "@")
    shown, bar = table.page.view.bar.mark_list, table.page.view.bar
    assert table.page.rect().contains(shown.geometry())
    assert shown.geometry().bottom() < bar.mapTo(table.page, bar.rect().topLeft()).y()


def test_it_is_one_step_of_undo_in_the_field(table, qtbot):
    qtbot.keyClicks(table.field, "@mw")
    qtbot.keyClick(table.field, TAB)
    table.field.undo()
    assert "De_Wit" not in table.field.toPlainText()
