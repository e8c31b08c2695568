"""Somebody clumsy fills the table: too many, too long, the wrong one away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.around_table import NU, fill, names, open_page, paste
from wijkdialoog.domain.builtin_plans import BUILT_IN_PLANS
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.guest_list import MOST_PARTICIPANTS
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.ui.participants.people_model import Column

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture
def people(dossier, now):
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(Dialogue(NU, "Samen eten", date="2026-04-16"))
    return Participants(dossier, now)


@pytest.fixture
def page(people, dossier, now, hub, guard, themed_app, qtbot):
    return open_page(people, dossier, now, guard, hub, qtbot)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_enter_that_is_held_down_adds_somebody_once(page, people, qtbot):
    qtbot.keyClicks(page.field, "Amina")
    for _ in range(20):
        qtbot.keyClick(focused(), Key.Key_Return)
    assert names(people) == ["Amina"]
    assert page.field.hasFocus()


@pytest.mark.parametrize("blank", ["", "   ", ",", ";;;", "\u200b", "\x07", "-", "1.", "\u202e"])
def test_nothing_adds_nobody(page, people, qtbot, blank: str):
    page.field.setText(blank)
    qtbot.keyClick(page.field, Key.Key_Return)
    qtbot.keyClick(focused(), Key.Key_Return)
    assert all(name.strip() for name in names(people))


@pytest.mark.parametrize(
    "name", ["🙂", "مريم", "李小龍", "Şükrü", "N'Golo d'Arc", "<b>Jan</b>", "Jan & Piet %1 {0}"]
)
def test_every_script_is_a_name_and_shows_as_typed(page, people, qtbot, name: str):
    page.field.setText(name)
    qtbot.keyClick(page.field, Key.Key_Return)
    if page.preview.isVisible():
        qtbot.keyClick(focused(), Key.Key_Return)
    assert "".join(names(people)).replace(" ", "") != ""
    page.grab()


def test_five_thousand_characters_are_refused_and_stay(page, people, messages, qtbot):
    paste(qtbot, page.field, "y" * 5000)
    qtbot.keyClick(page.field, Key.Key_Return)
    if names(people):
        assert len(names(people)[0]) <= 200
    else:
        assert messages.is_warning
        assert page.field.text() == "y" * 5000


def test_three_hundred_lines_are_shown_refused_and_stay(page, people, messages, qtbot):
    paste(qtbot, page.field, "\n".join(f"Naam {n}" for n in range(300)))
    assert "300 namen gevonden" in page.preview.heading.text()
    assert "180 namen passen niet meer in deze lijst." in page.preview.notes.text()
    qtbot.keyClick(page.field, Key.Key_Return)
    assert "De tafel is vol" in messages.text
    assert names(people) == []
    assert "Naam 299" in page.field.text()

    qtbot.keyClick(page.field, Key.Key_Escape)
    assert not page.preview.isVisible()
    assert page.preview.chosen() == []
    qtbot.keyClick(page.field, Key.Key_Z, CTRL)
    assert "Naam 299" in page.field.text()


def test_the_forty_first_is_refused_and_stays_in_the_field(page, people, messages, qtbot):
    fill(people, *(f"Buur {n}" for n in range(MOST_PARTICIPANTS)))
    qtbot.keyClicks(page.field, "Te laat")
    qtbot.keyClick(page.field, Key.Key_Return)
    assert "De tafel is vol" in messages.text
    assert page.field.text() == "Te laat"
    assert len(names(people)) == MOST_PARTICIPANTS
    page.grab()


def test_a_name_that_is_emptied_stays_and_one_that_is_odd_is_kept(page, people, qtbot):
    fill(people, "Amina", "Henk")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[0].id)
    for typed, stays in (("   ", "Amina"), ("🙂 Amina\x07", "🙂 Amina")):
        qtbot.keyClick(page.people, Key.Key_F2)
        editor = focused()
        qtbot.keyClick(editor, Key.Key_A, CTRL)
        QGuiApplication.clipboard().setText(typed)
        qtbot.keyClick(editor, Key.Key_V, CTRL)
        qtbot.keyClick(editor, Key.Key_Return)
        qtbot.wait(10)
        assert names(people)[0] == stays


def test_delete_held_down_empties_the_table_and_undo_fills_it_again(page, people, history, qtbot):
    fill(people, "Amina", "Henk", "Fatima", "Tom")
    page.people.setFocus()
    page.people.select(people.around_table(NU)[0].id)
    for _ in range(12):
        qtbot.keyClick(page.people, Key.Key_Delete)
    assert names(people) == []
    for _ in range(4):
        history.undo()
    assert names(people) == ["Amina", "Henk", "Fatima", "Tom"]


def test_the_one_who_speaks_can_be_taken_away_and_the_round_goes_on(
    page, people, dossier, now, history
):
    fill(people, "Amina", "Henk", "Fatima")
    Preparation(dossier, now).choose_plan(NU, BUILT_IN_PLANS[0])
    lead = Facilitation(dossier, now)
    lead.begin(NU)
    while lead.view(NU).speaker is None:
        lead.next_turn(NU) if lead.view(NU).cycle else lead.next_round(NU)
    speaker = lead.view(NU).speaker
    assert speaker is not None
    page._acts.remove([speaker.id])
    assert speaker.name not in names(people)
    view = lead.view(NU)
    assert view.speaker is None or view.speaker.id != speaker.id
    lead.next_turn(NU)
    history.undo()
    history.undo()
    again = lead.view(NU).speaker
    assert again is not None
    assert again.id == speaker.id


@pytest.mark.parametrize("typed", ["0", "-3", "99999999999999999999", "drie", "1e9", "٣", "½"])
def test_an_odd_headcount_is_told_and_stays_typed(page, dossier, qtbot, typed: str):
    qtbot.mouseClick(page.headcount.chip, Qt.MouseButton.LeftButton)
    page.headcount.field.setText(typed)
    for _ in range(3):
        qtbot.keyClick(page.headcount.field, Key.Key_Return)
    kept = dossier.read.dialogues.get(NU).headcount
    if kept is None:
        assert page.headcount.refusal.isVisible()
        assert page.headcount.field.text() == typed
    else:
        assert kept.number > 0


def test_escape_everywhere_never_takes_a_name_away(page, people, qtbot):
    fill(people, "Amina", "Henk")
    for widget in (page.field, page.people, page.headcount.chip, page.earlier_button):
        widget.setFocus()
        for _ in range(3):
            qtbot.keyClick(focused(), Key.Key_Escape)
    assert names(people) == ["Amina", "Henk"]


def test_what_is_half_typed_survives_a_look_at_another_page(page, people, qtbot):
    qtbot.keyClicks(page.field, "Fati")
    page.leave()
    page.hide()
    people.add(NU, "Henk")
    page.show_dialogue(NU)
    page.show()
    assert page.field.text() == "Fati"


def test_columns_for_choices_open_no_field_for_letters(page, people, qtbot):
    fill(people, "Amina")
    page.people.setFocus()
    for column in Column:
        page.people.setCurrentIndex(page.people.model().index(0, column))
        qtbot.keyClicks(page.people, "x")
        qtbot.keyClick(focused(), Key.Key_Escape)
        if page.people.menu is not None:
            page.people.menu.close()
    assert names(people) == ["Amina"]
