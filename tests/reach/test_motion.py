"""Who asks for less motion gets a ring in steps and a still cursor, and nothing paints in vain."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from wijkdialoog.domain.stage import Layout, StageClock, StageTiming, StageView
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.conversation.ring.ring_values import ClockFace
from wijkdialoog.ui.conversation.ring.turn_ring import TurnRing
from wijkdialoog.ui.looks import Looks
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.motion import STEPS, apply_motion, moves_less, shown_part

MINUTES_TWO = 120_000


class Paints(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.number = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.number += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture(autouse=True)
def _as_usual(themed_app: QApplication) -> Iterator[None]:
    yield
    apply_motion(themed_app, less=False)


def test_the_ring_goes_in_steps_only_when_somebody_asked(themed_app: QApplication):
    apply_motion(themed_app, less=False)
    assert shown_part(0.51) == 0.51
    apply_motion(themed_app, less=True)
    assert {shown_part(place / 1000) for place in range(1001)} == {
        step / STEPS for step in range(STEPS + 1)
    }
    assert shown_part(0.999) < 1.0  # full is only what is full
    assert shown_part(1.7) == 1.0


def test_the_text_cursor_stands_still_and_blinks_again_as_before(themed_app: QApplication):
    before = themed_app.cursorFlashTime()
    apply_motion(themed_app, less=True)
    assert themed_app.cursorFlashTime() == 0
    apply_motion(themed_app, less=True)
    apply_motion(themed_app, less=False)
    assert themed_app.cursorFlashTime() == before


@pytest.mark.parametrize(("less", "at_most"), [(True, STEPS), (False, 480)])
def test_a_turn_of_two_minutes_draws_the_live_ring_no_more_than_needed(
    themed_app: QApplication, qtbot, less: bool, at_most: int
):
    apply_motion(themed_app, less=less)
    ring = TurnRing()
    qtbot.addWidget(ring)
    ring.resize(640, 470)
    ring.show()
    QApplication.processEvents()
    paints = Paints(ring)
    for tick in range(480):  # four a second
        ring.show_clock(ClockFace(caption="aan het woord", title="Amina", part=tick / 480))
        QApplication.processEvents()
    assert paints.number <= at_most
    assert paints.number > (0 if less else STEPS)


def test_it_is_remembered_and_said(tmp_path, themed_app: QApplication, messages: Messages):
    settings = SettingsFile(tmp_path / "i.toml")
    looks = Looks(settings, messages)
    looks.toggle_motion()
    assert messages.text == "Minder beweging: aan"
    assert SettingsFile(settings.path).current.less_motion
    assert moves_less()
    looks.toggle_motion()
    assert not moves_less()


def test_the_ring_of_the_table_screen_draws_again_only_at_a_step(themed_app: QApplication, qtbot):
    from wijkdialoog.ui.stage.stage_canvas import StageCanvas

    apply_motion(themed_app, less=True)
    canvas = StageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1024, 768)
    clock = StageClock(StageTiming.TURN, elapsed_ms=0, planned_ms=MINUTES_TWO, read_ms=0, runs=True)
    canvas.show_view(StageView(layout=Layout.TURN, clock=clock), 0)
    canvas.show()
    QApplication.processEvents()
    paints = Paints(canvas)
    for second in range(90):  # before the words change
        canvas.show_moment(second * 1000)
        QApplication.processEvents()
    assert paints.number <= STEPS
