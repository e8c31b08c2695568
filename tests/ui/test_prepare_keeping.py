"""How long a dialogue is kept, chosen while preparing it."""

from PySide6.QtCore import Qt

from tests.ui.test_prepare_page import Room
from tests.ui.test_prepare_page import dialogues as dialogues
from tests.ui.test_prepare_page import preparation as preparation
from tests.ui.test_prepare_page import room as room
from tests.ui.test_prepare_page import window as window
from wijkdialoog.domain.dialogue import Attribution


def open_fold(room: Room):
    manners = room.page.manners
    manners.keep_fold.set_open(True)
    return manners.keep_until


def test_the_usual_term_is_told_without_opening_anything(room: Room):
    # A new dialogue is of today, 16 April 2026.
    assert room.page.manners.keep_fold.hint == "tot 16 april 2027"
    assert room.dialogue.keep_until is None


def test_another_day_is_typed_as_people_write_it(room: Room):
    room.fill(open_fold(room), "1 mei 2030")
    assert room.dialogue.keep_until == "2030-05-01"
    assert room.page.manners.keep_fold.hint == "tot 1 mei 2030"


def test_an_empty_field_is_the_usual_term_again(room: Room):
    field = open_fold(room)
    room.fill(field, "1 mei 2030")
    room.fill(field, "")
    assert room.dialogue.keep_until is None
    assert field.text() == "16 april 2027"


def test_what_is_no_date_stays_to_be_corrected(room: Room, messages):
    field = open_fold(room)
    room.fill(field, "ooit")
    assert room.dialogue.keep_until is None
    assert field.text() == "ooit"
    assert messages.is_warning


def test_who_said_it_can_be_chosen_here(room: Room):
    manners = room.page.manners
    manners.attribution_fold.set_open(True)
    for attribution in Attribution:
        room.qtbot.mouseClick(manners.attribution_button(attribution), Qt.MouseButton.LeftButton)
        assert room.dialogue.attribution is attribution
