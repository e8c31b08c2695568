"""The drawn table by keys and mouse."""

import pytest
from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtWidgets import QLineEdit

from wijkdialoog.domain.dialogue import Participant, Presence, Seat
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.people import Person
from wijkdialoog.ui.participants.seat_layout import lay_out
from wijkdialoog.ui.participants.seat_table import SeatTable

Key = Qt.Key


def seats(*names, later=()):
    return tuple(
        Seat(
            Participant(
                ParticipantId(name),
                DialogueId("nu"),
                PersonId(name),
                seat,
                presence=Presence.EXPECTED if name in later else Presence.PRESENT,
            ),
            Person(PersonId(name), name),
        )
        for seat, name in enumerate(names)
    )


@pytest.fixture
def table(themed_app, qtbot):
    drawn = SeatTable()
    qtbot.addWidget(drawn)
    drawn.resize(380, 480)
    drawn.show_seats(seats("Amina", "Henk", "Fatima", "Tom", later=("Tom",)))
    drawn.show()
    drawn.activateWindow()
    drawn.setFocus()
    qtbot.waitUntil(drawn.hasFocus)
    return drawn


@pytest.fixture
def moves(table):
    asked = []
    table.move_requested.connect(lambda who, seat: asked.append((who, seat)))
    return asked


def press(qtbot, table, *keys):
    for key in keys:
        qtbot.keyClick(table, key)


def test_arrows_choose_a_seat_around_the_table(table, qtbot):
    chosen = []
    table.seat_chosen.connect(chosen.append)
    press(qtbot, table, Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert chosen == ["Henk", "Fatima", "Henk", "Amina", "Tom"]
    assert table.accessibleDescription() == "Stoel 4: Tom, komt later"


def test_space_picks_up_arrows_move_and_space_puts_down(table, moves, qtbot):
    press(qtbot, table, Key.Key_Right, Key.Key_Space, Key.Key_Right, Key.Key_Right)
    assert table.held_id == "Henk"
    assert table.shown_order() == ["Amina", "Fatima", "Tom", "Henk"]
    assert moves == []
    press(qtbot, table, Key.Key_Space)
    assert moves == [("Henk", 3)]
    assert table.held_id is None


def test_escape_puts_somebody_back(table, moves, qtbot):
    press(qtbot, table, Key.Key_Space, Key.Key_Right, Key.Key_Escape)
    assert table.held_id is None
    assert table.shown_order() == ["Amina", "Henk", "Fatima", "Tom"]
    assert moves == []


def test_putting_down_on_the_own_chair_asks_nothing(table, moves, qtbot):
    press(qtbot, table, Key.Key_Space, Key.Key_Space)
    assert moves == []


def test_the_hint_says_what_the_keys_do(table, qtbot):
    hints = []
    table.hint_changed.connect(hints.append)
    press(qtbot, table, Key.Key_Space)
    assert "Amina opgepakt" in hints[-1]
    assert "Esc" in hints[-1]
    press(qtbot, table, Key.Key_Escape)
    assert "spatie pakt iemand op" in hints[-1]


def test_dragging_shows_the_new_order_and_asks_for_the_move(table, moves, qtbot):
    start = table.seat_centre(0).toPoint()
    end = table.seat_centre(2).toPoint()
    qtbot.mousePress(table, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(table, (start + end) / 2)
    qtbot.mouseMove(table, end)
    assert table.shown_order() == ["Henk", "Fatima", "Amina", "Tom"]
    qtbot.mouseRelease(table, Qt.MouseButton.LeftButton, pos=end)
    assert moves == [("Amina", 2)]


def test_a_click_only_chooses(table, moves, qtbot):
    qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=table.seat_centre(2).toPoint())
    assert table.chosen_id == "Fatima"
    assert moves == []


def test_losing_the_focus_lets_go(table, moves, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    press(qtbot, table, Key.Key_Space, Key.Key_Right)
    table.clearFocus()
    assert table.held_id is None
    assert moves == []


def test_the_choice_stays_with_the_person_when_seats_change(table, qtbot):
    press(qtbot, table, Key.Key_Right)
    table.show_seats(seats("Fatima", "Amina", "Henk", "Tom"))
    assert table.chosen_id == "Henk"


def test_numbered_seats_and_an_empty_table_are_drawn_without_people(table, qtbot):
    table.show_seats((), numbered=25)
    assert table.accessibleName() == "Tafel met 25 stoelen"
    press(qtbot, table, Key.Key_Right, Key.Key_Space)
    assert table.held_id is None
    table.show_seats(())
    table.grab()


@pytest.mark.parametrize("count", [1, 2, 3, 8, 12, 14, 15, 25, 40])
@pytest.mark.parametrize("size", [(380, 480), (276, 250), (560, 380)])
def test_seats_stay_inside_and_apart(count, size):
    layout = lay_out(count, QSizeF(*size), 1.0)
    radius = layout.disc / 2
    for number, centre in enumerate(layout.centres):
        assert radius <= centre.x() <= size[0] - radius
        assert radius <= centre.y() <= size[1] - radius
        assert layout.seat_at(centre) == number
        for other in layout.centres[:number]:
            assert (QPointF(centre) - other).manhattanLength() >= layout.disc * 0.95


def test_the_first_seat_is_at_the_top_and_the_second_clockwise():
    layout = lay_out(4, QSizeF(400, 400), 1.0)
    top, right, bottom, left = layout.centres
    assert top.y() < right.y() < bottom.y()
    assert left.x() < top.x() < right.x()
