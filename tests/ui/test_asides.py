"""Cue card, ground rules and fair share beside the conversation, by key and by mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.conversation_table import D, open_page, prepare
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.cue_cards import Situation
from wijkdialoog.domain.stage import Layout
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.ui.conversation.aside.role_bar import RoleBar
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme

Key = Qt.Key
PLAIN = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot, themed_app):
    prepare(dossier)
    return open_page(dossier, now, guard, hub, messages, qtbot)


def words(panel: QWidget) -> str:
    QCoreApplication.processEvents()  # new labels are shown when the layout looks at them
    shown = [label for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    return " ".join(label.text() for label in shown)


def aloud(panel: QWidget) -> list[str]:
    return [
        label.text() for label in panel.findChildren(QLabel) if label.property("role") == "title"
    ]


def press(table, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(table.page.focusWidget(), key, modifier)


# The cue card --------------------------------------------------------------------


def test_a_digit_shows_what_to_say_and_leads_back_to_the_line(table, qtbot):
    press(table, qtbot, Key.Key_F2)
    press(table, qtbot, Key.Key_5)
    cue = table.page.view.cue
    assert cue.isVisible()
    assert cue.view.situations.value is Situation.ATTACKS
    card = cue.view.card
    assert card is not None
    helping = next(entry for entry in card.what_if if entry.situation is Situation.ATTACKS)
    assert aloud(cue) == [f"‘{part.text}’" for part in helping.parts if part.aloud]
    assert table.field.hasFocus()
    assert table.field.toPlainText() == ""


def test_the_sentence_to_say_aloud_is_in_sight_however_low_the_window(table, qtbot):
    table.page.resize(1366, 420)
    press(table, qtbot, Key.Key_F2)
    QCoreApplication.processEvents()
    cue = table.page.view.cue
    assert cue.area.verticalScrollBar().maximum() > 0
    assert cue.area.verticalScrollBar().value() == 0
    press(table, qtbot, Key.Key_Down)
    assert cue.view.situations.value is Situation.DOES_NOT_STOP
    assert cue.view.chip.hasFocus()


def test_arrow_keys_walk_along_the_situations_and_enter_goes_back(table, qtbot):
    press(table, qtbot, Key.Key_F2)
    cue = table.page.view.cue
    press(table, qtbot, Key.Key_Down)
    press(table, qtbot, Key.Key_Down)
    assert cue.view.situations.value is Situation.SAYS_NOTHING
    assert cue.view.chip.hasFocus()
    press(table, qtbot, Key.Key_Up)
    press(table, qtbot, Key.Key_Left)
    assert cue.view.situations.value is Situation.TIME_IS_UP
    press(table, qtbot, Key.Key_Return)
    assert table.field.hasFocus()
    assert cue.isVisible()


@pytest.mark.parametrize("situation", list(Situation))
def test_each_situation_has_a_sentence_to_say_aloud(table, qtbot, situation):
    qtbot.mouseClick(table.page.view.controls.cue, Qt.MouseButton.LeftButton)
    chip = table.page.view.cue.view.situations.chip(situation)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert aloud(table.page.view.cue)
    assert table.field.hasFocus()


def test_who_types_on_in_the_card_types_in_the_line(table, qtbot):
    press(table, qtbot, Key.Key_F2)
    qtbot.keyClicks(table.page.focusWidget(), "e")
    assert table.field.hasFocus()
    assert table.field.toPlainText() == "e"


def test_esc_leaves_the_card_open_and_page_down_still_steers(table, qtbot):
    press(table, qtbot, Key.Key_F2)
    press(table, qtbot, Key.Key_Escape)
    assert table.field.hasFocus()
    assert table.page.view.cue.isVisible()
    press(table, qtbot, Key.Key_F2)
    press(table, qtbot, Key.Key_PageDown)
    assert table.speaker() == "Amina"


def test_only_one_of_the_three_is_shown(table, qtbot):
    view = table.page.view
    for key, modifier, panel in (
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier, view.cue),
        (Key.Key_F2, SHIFT, view.rules),
        (Key.Key_E, SHIFT | CONTROL, view.fair),
    ):
        press(table, qtbot, key, modifier)
        shown = [p for p in (view.cue, view.rules, view.fair, view.stream) if p.isVisible()]
        assert shown == [panel]
    press(table, qtbot, Key.Key_E, SHIFT | CONTROL)
    assert view.stream.isVisible()
    assert table.field.hasFocus()


# Ground rules --------------------------------------------------------------------


def test_the_ground_rules_are_shown_and_can_go_to_the_room(table, qtbot):
    asked = []
    table.page.layout_requested.connect(asked.append)
    press(table, qtbot, Key.Key_F2, SHIFT)
    rules = table.page.view.rules
    assert aloud(rules) == ["Spreek voor jezelf", "Vraag door"]
    press(table, qtbot, Key.Key_Return)
    qtbot.mouseClick(rules.stage, Qt.MouseButton.LeftButton)
    assert asked == [Layout.RULES, Layout.RULES]


def test_the_room_sees_the_rules_and_then_the_talk_again(opened, qtbot):
    window = opened.window
    page = window.pages[Step.CONVERSATION]
    page.layout_requested.emit(Layout.RULES)
    room = window.findChild(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly)
    assert room is not None
    assert opened.messages.text == "De zaal ziet nu: Spelregels."
    page.layout_requested.emit(Layout.RULES)
    assert "Spelregels" not in opened.messages.text


# Fair share ------------------------------------------------------------------------


def test_before_anybody_spoke_the_panel_says_what_will_come(table, qtbot):
    press(table, qtbot, Key.Key_E, SHIFT | CONTROL)
    assert "Nog niemand had een beurt." in words(table.page.view.fair)
    assert "Alleen jij ziet dit." in words(table.page.view.fair)


def test_after_closing_the_panel_promises_nothing_any_more(table, qtbot, dossier, now):
    dialogues = Dialogues(dossier, now)
    dialogues.change(replace(dialogues.get(D), closed=True))
    table.page.reload()
    press(table, qtbot, Key.Key_E, SHIFT | CONTROL)
    told = words(table.page.view.fair)
    assert "Van deze avond is niet bewaard hoelang iedereen sprak." in told
    assert "Straks" not in told


def test_names_and_minutes_follow_the_talk(table, qtbot, now):
    press(table, qtbot, Key.Key_E, SHIFT | CONTROL)
    for _ in range(3):
        table.page.acts.next_turn()
        now.advance(60)
    table.page.acts.end_turn()
    fair = table.page.view.fair
    assert "Deze ronde nog niet: Jan en Şükrü." in words(fair)
    assert [bar.accessibleName() for bar in fair.findChildren(RoleBar)][-1:] == [
        "5 zonder rol: 3 minuten, 100 %"
    ]


def test_two_people_of_one_name_are_told_apart_by_where_they_sit(table, qtbot, now, dossier):
    with dossier.unit(Action.EDIT_PARTICIPANT) as unit:
        unit.people.save(replace(unit.people.get("p-Henk"), name="Jan"))
    table.page.reload()
    view = table.page.view
    press(table, qtbot, Key.Key_E, SHIFT | CONTROL)
    table.page.acts.next_turn()
    assert view.controls.onward.text() == "Volgende: Jan · plaats 2"
    for _ in range(2):
        table.page.acts.next_turn()
        now.advance(60)
    assert view.controls.onward.text() == "Volgende: Jan · plaats 4"
    assert "Deze ronde nog niet: Jan · plaats 4 en Şükrü." in words(view.fair)
    table.page.acts.next_turn()
    table.page.acts.pause_turn()
    assert view.prompt.text == "Vraag aan Jan · plaats 4. De beurt wacht."


def test_near_the_end_of_the_round_a_quiet_line_names_who_was_not_heard(table, now):
    for _ in range(4):
        table.page.acts.next_turn()
        now.advance(60)
    table.page.acts.end_turn()
    now.advance(3 * 60)
    table.page._clock.tick()
    assert "nog niet" not in table.page.view.prompt.text
    now.advance(2 * 60)
    table.page._clock.tick()
    assert table.page.view.prompt.text == "Şükrü is nog niet geweest."


def test_in_a_free_conversation_it_is_said_with_who_asked(table, now):
    table.facilitation.start_free(D)
    table.page.acts.give_floor(table.page.view.ring and _seat(table, "Amina"))
    now.advance(30)
    table.page.acts.end_turn()
    assert "Henk, Fatima, Jan en Şükrü zijn nog niet geweest." in table.page.view.prompt.text


def _seat(table, name):
    return next(s.id for s in table.facilitation.view(D).seats if s.name == name)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_at_a_small_size(table, qtbot, themed_app, percent):
    apply_theme(themed_app, "light", percent)
    table.page.resize(1024, 504)
    for key, modifier in ((Key.Key_F2, SHIFT), (Key.Key_E, SHIFT | CONTROL)):
        press(table, qtbot, key, modifier)
        panel = table.page.view.aside
        assert panel is not None
        inside = panel.area.widget()
        assert inside.width() <= panel.area.viewport().width()
        assert panel.area.viewport().height() >= 40


def test_a_panel_by_key_never_opens_behind_the_lines_that_are_read_back(table, qtbot):
    for key, modifier in ((Key.Key_F2, PLAIN), (Key.Key_F2, SHIFT), (Key.Key_E, CONTROL | SHIFT)):
        press(table, qtbot, Key.Key_F3)
        assert table.page.view.read_back.isVisible()
        press(table, qtbot, key, modifier)
        assert not table.page.view.read_back.isVisible()
        panel = table.page.view.aside
        assert panel is not None
        assert panel.isAncestorOf(table.page.focusWidget())


def test_who_types_on_where_nothing_was_caught_yet_loses_no_letter(table, qtbot):
    press(table, qtbot, Key.Key_F3)
    assert table.page.view.read_back.done.hasFocus()
    for letter in "en toen":
        qtbot.keyClick(table.page.focusWidget(), letter)
    assert table.field.toPlainText() == "en toen"
    assert table.page.view.read_back.isVisible()


def test_a_panel_over_the_ring_leaves_no_button_below_it(table, qtbot):
    table.page.resize(640, 504)
    view = table.page.view
    line = view.bar.y()
    press(table, qtbot, Key.Key_F2)
    assert view.cue.geometry().contains(view.controls.geometry())
    assert not view.controls.isVisible()
    assert view.bar.y() == line
    press(table, qtbot, Key.Key_F2)
    assert view.controls.isVisible()
