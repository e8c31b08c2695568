"""An e-mail address is kept only with consent; from the menu of a person, by keys and clicks."""

from PySide6.QtCore import Qt

from tests.ui.test_participants_page import NU, choose, fill, page, people, pytestmark
from wijkdialoog.ui.participants.people_model import Column

__all__ = ["page", "people", "pytestmark"]


def open_form(page, qtbot, row: int = 0):
    table = page.people
    table.open_more(table.model().index(row, Column.NAME))
    choose(qtbot, table.menu, "E-mailadres")
    return page.contact


def person(people, row: int = 0):
    return people.around_table(NU)[row].person


def test_an_address_is_stored_with_consent_by_keys_only(page, people, qtbot, history):
    fill(people, "Amina", "Henk")
    form = open_form(page, qtbot)
    assert form.isVisible()
    qtbot.waitUntil(form.address.hasFocus)
    qtbot.keyClicks(form.address, "amina@voorbeeld.nl")
    qtbot.keyClick(form.agreed, Qt.Key.Key_Space)
    qtbot.keyClick(form.address, Qt.Key.Key_Return)
    assert form.isHidden()
    assert person(people).email == "amina@voorbeeld.nl"
    assert person(people).consents.contact == "2026-04-16"
    assert person(people, 1).email is None
    history.undo()
    assert person(people).email is None


def test_without_consent_nothing_is_stored_and_the_text_stays(page, people, qtbot):
    fill(people, "Amina")
    form = open_form(page, qtbot)
    qtbot.keyClicks(form.address, "amina@voorbeeld.nl")
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert form.isVisible()
    assert form.refusal.text().startswith("Vraag eerst")
    assert form.address.text() == "amina@voorbeeld.nl"
    assert person(people).email is None


def test_half_an_address_is_refused_in_words(page, people, qtbot, messages):
    fill(people, "Amina")
    form = open_form(page, qtbot)
    qtbot.keyClicks(form.address, "amina@")
    qtbot.mouseClick(form.agreed, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert messages.is_warning
    assert "naam@voorbeeld.nl" in messages.text
    assert form.isVisible()


def test_taking_consent_back_forgets_the_address(page, people, qtbot):
    [amina] = fill(people, "Amina")
    people.set_contact(amina, "amina@voorbeeld.nl", agreed=True)
    form = open_form(page, qtbot)
    assert form.agreed.isChecked()
    qtbot.mouseClick(form.agreed, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.keep, Qt.MouseButton.LeftButton)
    assert person(people).email is None
    assert person(people).consents.contact is None


def test_escape_leaves_everything_as_it_was(page, people, qtbot):
    fill(people, "Amina")
    form = open_form(page, qtbot)
    qtbot.keyClicks(form.address, "amina@voorbeeld.nl")
    qtbot.keyClick(form.address, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert person(people).email is None
