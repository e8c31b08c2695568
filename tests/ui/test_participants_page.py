"""The participants page, by keys and mouse: typing, pasting, ticking, editing, beginning."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.ui.around_table import NU, fill, names, open_page, paste
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue, Function, Headcount, Presence
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId
from wijkdialoog.domain.in_minutes import InMinutes, in_minutes
from wijkdialoog.domain.people import Neighbourhood, Role
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.participants.participants_page import ParticipantsPage
from wijkdialoog.ui.participants.people_model import Column

Key = Qt.Key
TOEN, WIJK = DialogueId("toen"), NeighbourhoodId("wijk")
# The offscreen platform has no window manager to raise a menu or to grab keys for it.
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture
def people(dossier, now):
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.neighbourhoods.add(Neighbourhood(WIJK, "Bloemenbuurt"))
        unit.dialogues.add(Dialogue(NU, "Samen eten", WIJK, date="2026-04-16"))
        unit.dialogues.add(Dialogue(TOEN, "Spelen", WIJK, date="2026-03-12"))
    return Participants(dossier, now)


@pytest.fixture
def page(people, dossier, now, hub, guard, themed_app, qtbot):
    return open_page(people, dossier, now, guard, hub, qtbot)


def cell(page, row, column):
    return page.people.visualRect(page.people.model().index(row, column)).center()


def click_cell(qtbot, page, row, column):
    qtbot.mouseClick(page.people.viewport(), Qt.MouseButton.LeftButton, pos=cell(page, row, column))


def choose(qtbot, menu, words):
    action = next(action for action in menu.actions() if words in action.text())
    menu.setActiveAction(action)
    qtbot.keyClick(menu, Key.Key_Return)


def test_typing_a_name_and_enter_seats_somebody_and_the_field_is_ready_again(page, people, qtbot):
    qtbot.keyClicks(page.field, "Fatima, moedercentrum")
    qtbot.keyClick(page.field, Key.Key_Return)
    seat = people.around_table(NU)[0]
    assert (seat.name, seat.organisation.name) == ("Fatima", "moedercentrum")
    assert page.field.text() == ""
    assert page.field.hasFocus()
    assert page.people.current_id() == seat.id


def test_a_pasted_list_is_seated_with_enter_and_ctrl_enter_begins(page, people, qtbot):
    steps = []
    page.step_requested.connect(steps.append)
    paste(qtbot, page.field, "1. Amina\n2. Henk, politie\n3. محمد\n4. Şükrü\n5. Mw. De Wit")
    assert page.preview.isVisible()
    assert page.preview.add_button.text() == "5 toevoegen"
    assert names(people) == []
    qtbot.keyClick(page.field, Key.Key_Return)
    assert names(people) == ["Amina", "Henk", "محمد", "Şükrü", "Mw. De Wit"]
    assert not page.preview.isVisible()
    qtbot.keyClick(page.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert steps == [Step.CONVERSATION]


def test_escape_leaves_a_pasted_list(page, people, qtbot):
    paste(qtbot, page.field, "Amina\nHenk")
    qtbot.keyClick(page.field, Key.Key_Escape)
    assert not page.preview.isVisible()
    assert page.field.text() == ""
    assert names(people) == []


def test_doubles_are_told_in_words_and_not_ticked(page, people, qtbot):
    fill(people, "Amina")
    paste(qtbot, page.field, "Amina\nHenk\nHenk")
    notes = [row.note.full_text for row in page.preview._rows]
    assert "staat al aan tafel" in notes[0]
    assert "dubbel in de lijst" in notes[2]
    qtbot.keyClick(page.field, Key.Key_Return)
    assert names(people) == ["Amina", "Henk"]


def test_somebody_of_an_earlier_evening_is_the_same_person_when_ticked_so(page, people, qtbot):
    (there,) = fill(people, "Amina", dialogue=TOEN)
    people.set_in_minutes([there], InMinutes.FIRST_NAME)
    paste(qtbot, page.field, "Amina\nHenk")
    same = page.preview._rows[0].same
    assert "12 maart" in same.text()
    assert not same.isChecked()
    same.setFocus()
    qtbot.keyClick(same, Key.Key_Space)
    qtbot.keyClick(same, Key.Key_Return)
    assert in_minutes(people.around_table(NU)[0].person) is InMinutes.FIRST_NAME


def test_commas_can_be_read_another_way(page, people, qtbot):
    qtbot.keyClicks(page.field, "Amina, Henk")
    assert page.two_names.isVisible()
    qtbot.mouseClick(page.two_names, Qt.MouseButton.LeftButton)
    assert page.preview.add_button.text() == "2 toevoegen"
    qtbot.keyClick(page.field, Key.Key_Return)
    assert names(people) == ["Amina", "Henk"]


def test_more_than_forty_is_refused_in_words_and_the_list_stays(page, people, qtbot, messages):
    fill(people, *(f"Buur {n}" for n in range(39)))
    paste(qtbot, page.field, "Amina\nHenk")
    assert "plaats voor 1" in page.preview.full.text()
    qtbot.keyClick(page.field, Key.Key_Return)
    assert "vol" in messages.text
    assert page.field.text() != ""
    assert len(names(people)) == 39


def test_people_of_an_earlier_evening_are_searched_ticked_and_seated(page, people, qtbot):
    fill(people, "Sanne", "Karim", "Karin", dialogue=TOEN)
    qtbot.mouseClick(page.earlier_button, Qt.MouseButton.LeftButton)
    assert page.earlier.search.hasFocus()
    qtbot.keyClicks(page.earlier.search, "kari")
    qtbot.keyClick(page.earlier.search, Key.Key_Down)
    qtbot.keyClick(page.earlier.list, Key.Key_Space)
    qtbot.keyClick(page.earlier.list, Key.Key_Down)
    qtbot.keyClick(page.earlier.list, Key.Key_Space)
    assert page.earlier.add_button.text() == "2 toevoegen"
    qtbot.keyClick(page.earlier.list, Key.Key_Return)
    assert names(people) == ["Karim", "Karin"]
    assert not page.earlier.isVisible()


def test_a_click_on_a_row_ticks_somebody_of_an_earlier_evening(page, people, qtbot):
    fill(people, "Sanne", dialogue=TOEN)
    qtbot.mouseClick(page.earlier_button, Qt.MouseButton.LeftButton)
    listed = page.earlier.list
    rect = listed.visualItemRect(listed.item(1))
    qtbot.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.center().x(), rect.center().y()),
    )
    assert len(page.earlier.ticked) == 1
    qtbot.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.left() + 14, rect.center().y()),
    )
    assert page.earlier.ticked == []


def test_a_name_is_edited_in_place_with_keys(page, people, qtbot):
    fill(people, "Amina", "Henk")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[1].id)
    qtbot.keyClick(page.people, Key.Key_F2)
    editor = page.people.focusWidget()
    qtbot.keyClicks(editor, "Hendrik")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: names(people) == ["Amina", "Hendrik"])
    assert page.people.current_id() == people.around_table(NU)[1].id


def test_an_organisation_is_typed_in_its_cell(page, people, qtbot):
    fill(people, "Jan")
    page.people.setFocus()
    page.people.setCurrentIndex(page.people.model().index(0, Column.ORGANISATION))
    qtbot.keyClick(page.people, Key.Key_Return)
    editor = page.people.focusWidget()
    qtbot.keyClicks(editor, "Gemeente Breda")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: people.around_table(NU)[0].organisation is not None)
    assert people.around_table(NU)[0].organisation.name == "Gemeente Breda"


def test_role_and_consent_are_chosen_by_mouse(page, people, qtbot):
    fill(people, "Amina Bakri")
    click_cell(qtbot, page, 0, Column.ROLE)
    choose(qtbot, page.people.menu, "bewoner")
    click_cell(qtbot, page, 0, Column.IN_MINUTES)
    choose(qtbot, page.people.menu, "voornaam")
    person = people.around_table(NU)[0].person
    assert person.role is Role.RESIDENT
    assert in_minutes(person) is InMinutes.FIRST_NAME
    assert person.consents.name_in_minutes == "2026-04-16"


def test_an_own_label_is_typed_after_choosing_it(page, people, qtbot):
    fill(people, "Amina")
    click_cell(qtbot, page, 0, Column.IN_MINUTES)
    choose(qtbot, page.people.menu, "eigen aanduiding")
    editor = page.people.focusWidget()
    qtbot.keyClicks(editor, "een moeder")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: people.around_table(NU)[0].person.label == "een moeder")


def test_a_label_that_gives_away_the_name_is_refused_and_comes_back(page, people, qtbot, messages):
    fill(people, "Amina")
    click_cell(qtbot, page, 0, Column.IN_MINUTES)
    choose(qtbot, page.people.menu, "eigen aanduiding")
    qtbot.keyClicks(page.people.focusWidget(), "buurvrouw Amina")
    qtbot.keyClick(page.people.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: messages.is_warning)
    qtbot.waitUntil(lambda: page.people.focusWidget() is not page.people)
    qtbot.waitUntil(lambda: getattr(page.people.focusWidget(), "text", str)() != "")
    assert page.people.focusWidget().text() == "buurvrouw Amina"
    assert people.around_table(NU)[0].person.label == ""


def test_a_choice_holds_for_all_selected_rows(page, people, qtbot):
    fill(people, "Amina", "Henk", "Fatima")
    page.people.setFocus()
    page.people.selectAll()
    page.people.setCurrentIndex(page.people.model().index(0, Column.FUNCTION))
    page.people.selectAll()
    qtbot.keyClick(page.people, Key.Key_Return)
    choose(qtbot, page.people.menu, "notulist")
    tasks = {seat.participant.function for seat in people.around_table(NU)}
    assert tasks == {Function.NOTE_TAKER}


def test_space_ticks_somebody_later_and_here_again(page, people, qtbot):
    fill(people, "Amina")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[0].id)
    qtbot.keyClick(page.people, Key.Key_Space)
    assert people.around_table(NU)[0].participant.presence is Presence.EXPECTED
    qtbot.keyClick(page.people, Key.Key_Space)
    assert people.around_table(NU)[0].is_present


def test_rows_move_with_alt_and_arrows_and_by_dragging(page, people, qtbot, history):
    fill(people, "Amina", "Henk", "Fatima", "Tom")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[0].id)
    qtbot.keyClick(page.people, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(people) == ["Henk", "Amina", "Fatima", "Tom"]
    port = page.people.viewport()
    start = cell(page, 3, Column.SEAT)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, cell(page, 1, Column.SEAT) - QPoint(0, 15))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=cell(page, 1, Column.SEAT))
    assert names(people) == ["Henk", "Tom", "Amina", "Fatima"]
    history.undo()
    assert [seat.name for seat in page.people.seats] == ["Henk", "Amina", "Fatima", "Tom"]


def test_delete_takes_somebody_from_the_table_and_undo_brings_them_back(
    page, people, qtbot, history
):
    fill(people, "Amina", "Henk", "Fatima")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[1].id)
    qtbot.keyClick(page.people, Key.Key_Delete)
    assert names(people) == ["Amina", "Fatima"]
    assert page.people.current_id() == people.around_table(NU)[1].id
    history.undo()
    assert [seat.name for seat in page.people.seats] == ["Amina", "Henk", "Fatima"]


def test_a_headcount_is_typed_and_shown_in_words(page, people, qtbot, dossier):
    qtbot.mouseClick(page.headcount.chip, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.headcount.field, "veel")
    qtbot.keyClick(page.headcount.field, Key.Key_Return)
    assert page.headcount.refusal.isVisible()
    page.headcount.field.selectAll()
    qtbot.keyClicks(page.headcount.field, "ongeveer 25")
    qtbot.keyClick(page.headcount.field, Key.Key_Return)
    assert dossier.read.dialogues.get(NU).headcount == Headcount(25, approximate=True)
    assert page.headcount.chip.text() == "ongeveer 25 mensen"
    assert "ongeveer 25 mensen" in page.empty.text.text()


def test_the_words_under_the_table_tell_who_is_there_and_who_is_missed(page, people, qtbot):
    for typed in ("Amina, bewoner", "Henk, bewoner", "Ali, ondernemer", "Fatima, moedercentrum"):
        people.add(NU, typed)
    people.set_presence(people.around_table(NU)[1].id, Presence.EXPECTED)
    assert page.summary.count.text() == "4 deelnemers, 3 aanwezig"
    assert page.summary.parties.text() == "2 bewoners · 1 ondernemer · 1 organisatie"
    assert page.summary.missing.text() == "Nog geen gemeente of woningcorporatie aan tafel"


def test_people_without_a_role_become_residents_with_one_click(page, people, qtbot):
    fill(people, "Amina", "Henk")
    assert "2 zonder rol" in page.summary.residents.text()
    qtbot.mouseClick(page.summary.residents, Qt.MouseButton.LeftButton)
    roles = [seat.person.role for seat in people.around_table(NU)]
    assert roles == [Role.RESIDENT] * 2
    assert not page.summary.residents.isVisible()


def test_without_anybody_the_page_says_what_is_needed(page, qtbot):
    steps = []
    page.step_requested.connect(steps.append)
    qtbot.mouseClick(page.panel.begin_button, Qt.MouseButton.LeftButton)
    assert steps == []
    assert "namen" in page.panel.refusal.text()
    assert page.field.hasFocus()


def test_ctrl_enter_seats_what_is_still_typed_and_begins(page, people, qtbot):
    steps = []
    page.step_requested.connect(steps.append)
    qtbot.keyClicks(page.field, "Amina")
    qtbot.keyClick(page.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert names(people) == ["Amina"]
    assert steps == [Step.CONVERSATION]


def test_direction_and_beginner_are_chosen(page, people, qtbot, dossier):
    fill(people, "Amina", "Henk")
    qtbot.mouseClick(page.panel.direction_chip, Qt.MouseButton.LeftButton)
    assert page.panel.direction_chip.text() == "tegen de klok in"
    qtbot.mouseClick(page.panel.beginner_chip, Qt.MouseButton.LeftButton)
    choose(qtbot, page.panel.menu, "Henk")
    assert dossier.read.dialogues.get(NU).starting_seat == 1
    assert page.panel.beginner_chip.text() == "beginner: Henk"
    qtbot.mouseClick(page.panel.lot_chip, Qt.MouseButton.LeftButton)
    assert page.panel.beginner_chip.text() in ("beginner: Amina", "beginner: Henk")


def test_half_typed_text_stays_when_something_else_changes(page, people, qtbot):
    qtbot.keyClicks(page.field, "Fati")
    fill(people, "Amina")
    assert page.field.text() == "Fati"


@pytest.mark.parametrize(
    ("width", "height", "percent"), [(1366, 712, 100), (1024, 544, 100), (1366, 712, 150)]
)
def test_forty_people_fit_and_the_button_stays_in_sight(
    page, people, qtbot, themed_app, width, height, percent
):
    from wijkdialoog.ui.theme import apply_theme

    fill(people, *(f"Buur {n}" for n in range(40)))
    apply_theme(themed_app, "light", percent)
    page.resize(width, height)
    qtbot.wait(1)
    button = page.panel.begin_button
    bottom = button.mapTo(page, button.rect().bottomRight())
    assert page.rect().contains(bottom)
    under = page.headcount.mapTo(page, page.headcount.rect().bottomRight())
    assert under.y() < height
    apply_theme(themed_app, "light", 100)


def test_a_half_typed_name_is_there_again_after_another_dialogue_and_a_restart(
    page, people, dossier, now, hub, guard, qtbot
):
    qtbot.keyClicks(page.field, "Fati")
    page.show_dialogue(TOEN)
    assert page.field.text() == ""
    page.show_dialogue(NU)
    assert page.field.text() == "Fati"
    qtbot.keyClicks(page.field, "ma")
    page.leave()
    again = ParticipantsPage(
        participants=people, dialogues=Dialogues(dossier, now), guard=guard, hub=hub
    )
    qtbot.addWidget(again)
    again.show_dialogue(NU)
    assert again.field.text() == "Fatima"
    assert names(people) == []


def test_a_name_that_was_added_does_not_come_back_as_half_typed(page, people, qtbot):
    qtbot.keyClicks(page.field, "Fatima")
    page.leave()
    qtbot.keyClick(page.field, Key.Key_Return)
    assert (names(people), people.typed(NU)) == (["Fatima"], "")


def test_a_narrow_table_shows_fewer_columns_and_lends_one_to_type_in(page, people, qtbot):
    fill(people, "Amina")
    page.resize(560, 700)
    hidden = [column for column in Column if page.people.isColumnHidden(column)]
    assert Column.ORGANISATION in hidden
    widths = sum(page.people.columnWidth(c) for c in Column if c not in hidden)
    assert widths <= page.people.viewport().width()
    page.people.edit(page.people.model().index(0, Column.ORGANISATION))
    assert not page.people.isColumnHidden(Column.ORGANISATION)
    qtbot.keyClicks(page.focusWidget(), "Moskee")
    qtbot.keyClick(page.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: page.people.isColumnHidden(Column.ORGANISATION))
    (seat,) = people.around_table(NU)
    assert seat.organisation is not None
    assert seat.organisation.name == "Moskee"
