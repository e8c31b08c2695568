"""What the table screen costs: a repaint of the ring, a whole picture, a running evening."""

import statistics
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conversation_table import open_running_evening, table_screen_of
from tests.ui.stage_views import LINES, TURN
from wijkdialoog.domain.stage import Layout
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.stage.stage_canvas import StageCanvas
from wijkdialoog.ui.stage.stage_director import tick_ms

pytestmark = pytest.mark.bench

MOST_RING_MS = 8.0
SECONDS = 60.0
MOST_OF_A_CORE = 0.03


def ring_ms(size: QSize, digits: bool) -> float:
    """The median time to draw the part that moves, as Qt asks for it."""
    canvas = StageCanvas()
    canvas.resize(size)
    clock = replace(TURN.clock, digits=digits) if TURN.clock else None
    canvas.show_view(replace(TURN, clock=clock), 0)
    target = QImage(size, QImage.Format.Format_RGB32)
    canvas.render(target)  # what stands still is drawn once
    part = QRegion(canvas.moving_part())
    times = []
    for number in range(60):
        canvas.show_moment(number * 1000)
        began = time.perf_counter()
        painter = QPainter(target)
        canvas.render(
            painter, canvas.moving_part().topLeft(), part, QWidget.RenderFlag.DrawChildren
        )
        painter.end()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


@pytest.mark.parametrize("digits", [False, True], ids=["calm", "digits"])
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160)], ids=str)
def test_the_ring_is_drawn_within_8_ms(themed_app, size, digits):
    found = ring_ms(QSize(*size), digits)
    print(f"\nring {size} digits={digits}: {found:.2f} ms")
    assert found < MOST_RING_MS


@pytest.mark.parametrize("layout", [Layout.TURN, Layout.READ_BACK])
def test_a_whole_new_picture_takes_less_than_a_tenth_of_a_second(themed_app, layout):
    canvas = StageCanvas()
    canvas.resize(1920, 1080)
    target = QImage(canvas.size(), QImage.Format.Format_RGB32)
    times = []
    for number in range(15):
        began = time.perf_counter()
        canvas.show_view(replace(TURN, layout=layout, lines=LINES, cycle=number), 0)
        canvas.render(target)
        times.append((time.perf_counter() - began) * 1000)
    print(f"\npicture {layout}: {statistics.median(times):.1f} ms")
    assert statistics.median(times) < 100


def test_timers_are_no_faster_than_needed():
    clock = TURN.clock
    assert clock is not None
    calm = tick_ms(clock, 0, 900)
    assert calm is not None
    assert calm >= 500
    seconds = tick_ms(replace(clock, digits=True), 0, 900)
    assert seconds is not None
    assert seconds >= 1000  # the next whole second
    assert tick_ms(replace(clock, runs=False), 0, 900) is None
    assert tick_ms(clock, 200_000, 900) is None  # the ring is full


def test_a_running_evening_takes_little_of_a_core(
    dossier: Dossier, tmp_path, themed_app: QApplication, qtbot
):
    """The clock on both windows, against the same window without a table screen."""
    opened = open_running_evening(dossier, tmp_path, qtbot)
    bare = _share(themed_app)
    room = table_screen_of(opened)
    room.toggle_panel()
    room.parts.place.swap()
    both = _share(themed_app)
    print(f"\nbare {bare:.2%} of a core, with table screen and miniature {both:.2%}")
    assert both - bare < MOST_OF_A_CORE
    opened.window.close()


def _share(app: QApplication) -> float:
    """Processor time of this process over a minute, as a part of one core."""
    for _ in range(20):
        app.processEvents()
    loop = QEventLoop()
    QTimer.singleShot(int(SECONDS * 1000), loop.quit)
    began, used = time.perf_counter(), time.process_time()
    loop.exec()
    return (time.process_time() - used) / (time.perf_counter() - began)
