"""The painted ring: places, sizes, words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.conversation.ring.ring_layout import RingLayout
from wijkdialoog.ui.conversation.ring.ring_strip import StripLayout
from wijkdialoog.ui.conversation.ring.ring_values import (
    ClockFace,
    RingSeat,
    RingView,
    SeatMark,
    initials,
)
from wijkdialoog.ui.conversation.ring.turn_ring import TurnRing
from wijkdialoog.ui.theme import apply_theme

LONG = "Özdemir-van ’t Hof tot Oldenbarneveld van de Overkant"


def _view(count: int, **marks: SeatMark) -> RingView:
    names = ["Amina", LONG, "محمد بن راشد", "ሰላም"] + [f"Bewoner {i}" for i in range(count)]
    return RingView(
        tuple(
            RingSeat(
                ParticipantId(str(i)),
                names[i],
                initials(names[i]),
                "bewoner",
                "nog niet",
                marks.get(f"s{i}", SeatMark.WAITING),
            )
            for i in range(count)
        ),
        RoundKind.DREAMS,
    )


@pytest.fixture
def ring(themed_app, qtbot) -> TurnRing:
    made = TurnRing()
    qtbot.addWidget(made)
    made.resize(780, 440)
    made.show_view(_view(9))
    with qtbot.waitExposed(made):
        made.show()
    made.clearFocus()
    return made


@pytest.mark.parametrize("count", [*range(1, 21), 25, 30, 35, 40])
@pytest.mark.parametrize("size", [(780, 470), (780, 380), (560, 300), (520, 90)])
def test_seats_never_overlap_and_stay_inside(ring, count, size):
    ring.resize(*size)
    ring.show_view(_view(count))
    layout = ring.layout_shown
    centres, radius = layout.centres, layout.grade.radius
    for place, one in enumerate(centres):
        assert radius <= one.x() <= size[0] - radius
        assert radius <= one.y() <= size[1] - radius
        for other in centres[place + 1 :]:
            away = one - other
            assert (away.x() ** 2 + away.y() ** 2) ** 0.5 >= 2 * radius
        to_clock = one - layout.middle
        assert (to_clock.x() ** 2 + to_clock.y() ** 2) ** 0.5 >= radius + layout.clock_radius - 1


@pytest.mark.parametrize(("count", "shape"), [(2, RingLayout), (9, RingLayout), (20, RingLayout)])
def test_a_usual_group_sits_in_a_ring(ring, count, shape):
    ring.resize(780, 400)
    ring.show_view(_view(count))
    assert isinstance(ring.layout_shown, shape)


def test_where_a_ring_has_no_room_everybody_is_still_there(ring, themed_app):
    apply_theme(themed_app, "light", 200)
    try:
        ring.resize(760, 150)
        assert isinstance(ring.layout_shown, StripLayout)
        assert len(ring.layout_shown.centres) == 9
    finally:
        apply_theme(themed_app, "light", 100)


def test_states_change_and_seats_do_not_jump(ring):
    before = ring.layout_shown.centres
    ring.show_view(_view(9, s0=SeatMark.DONE, s1=SeatMark.SPEAKING, s2=SeatMark.AWAY))
    assert ring.layout_shown.centres == before


def test_each_state_looks_different_without_colour(ring):
    pictures = []
    for mark in SeatMark:
        ring.show_view(_view(9, s4=mark))
        place = ring.seat_place(ParticipantId("4"))
        part = ring.grab().toImage().copy(place.x() - 40, place.y() - 40, 80, 80)
        pictures.append(part.convertToFormat(part.Format.Format_Grayscale8))
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(SeatMark)


def test_a_click_on_a_seat_asks_for_its_menu(ring, qtbot):
    with qtbot.waitSignal(ring.seat_chosen) as chosen:
        place = ring.seat_place(ParticipantId("3"))
        qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[0] == "3"


def test_a_click_beside_everybody_does_nothing(ring, qtbot):
    with qtbot.assertNotEmitted(ring.seat_chosen):
        qtbot.mouseClick(ring, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_keys_walk_around_the_table_and_open_the_menu(ring, qtbot):
    ring.show_view(_view(9, s2=SeatMark.SPEAKING))
    ring.setFocus()
    qtbot.keyClick(ring, Qt.Key.Key_Right)
    with qtbot.waitSignal(ring.seat_chosen) as chosen:
        qtbot.keyClick(ring, Qt.Key.Key_Return)
    assert chosen.args[0] == "3"


def test_a_screen_reader_hears_every_state_in_words(ring):
    assert "Amina: nog niet" in ring.accessibleDescription()
    assert "محمد بن راشد: nog niet" in ring.accessibleDescription()


def test_the_arc_is_amber_when_time_is_almost_up_and_never_red(ring):
    ring.show_clock(ClockFace("aan het woord", "Amina", "bijna rond", part=0.9, amber=True))
    image = ring.grab().toImage()
    layout = ring.layout_shown
    side = layout.middle + type(layout.middle)(layout.clock_radius - 5, 0)
    colour = QColor(image.pixel(side.toPoint()))
    assert colour.hue() in range(30, 55)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amina", "Am"),
        ("Şükrü", "Şü"),
        ("Mw. De Wit", "Wi"),
        ("Wijkagent Tom", "To"),
        ("Plaats 12", "12"),
        ("محمد", "مح"),
        ("", "?"),
        ("de", "De"),
    ],
)
def test_initials(name, letters):
    assert initials(name) == letters
