"""A quiet evening with both windows on: nothing wakes the laptop more often than needed."""

import math
import time
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.conversation_table import open_running_evening, table_screen_of
from wijkdialoog.storage.dossier import Dossier

SECONDS = 3
TRIES = 4


class Watcher(QObject):
    """Counts what an application does by itself.

    timers   times a timer went off, by the class of what it belongs to
    paints   times something was drawn, by its class
    seconds  how long it counted: longer than asked for on a busy machine
    """

    def __init__(self) -> None:
        super().__init__()
        self.timers: Counter[str] = Counter()
        self.paints: Counter[str] = Counter()
        self.seconds = 0.0

    @property
    def second_by_second(self) -> int:
        """How often something may have happened that is needed once a second."""
        return math.floor(self.seconds) + 2

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            self.timers[type(watched.parent() or watched).__name__] += 1
        elif event.type() == QEvent.Type.Paint:
            self.paints[type(watched).__name__] += 1
        return False


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_running_clock_wakes_both_windows_once_a_second(
    dossier: Dossier, tmp_path, themed_app: QApplication, qtbot
):
    opened = open_running_evening(dossier, tmp_path, qtbot)  # digits: each second looks different
    stage = table_screen_of(opened)
    stage.toggle_panel()  # the miniature runs too
    stage.parts.place.swap()
    woken = _woken_in_vain(themed_app)
    opened.window.close()
    assert woken == []


def _woken_in_vain(app: QApplication) -> list[str]:
    """What happens more often than needed, and goes on: what opening asked for is done soon."""
    found: list[str] = []
    for _ in range(TRIES):
        found = _too_often(_watched(app))
        if not found:
            break
    return found


def _too_often(seen: Watcher) -> list[str]:
    most = seen.second_by_second
    limits = {
        "ConversationPulse": most + most // 2,  # ticks and heartbeats
        "StageDirector": most,
        "QEventLoop": 1,
    }
    drawn = {"StageCanvas": 2 * most, "TurnRing": most, "MainWindow": most}
    assert seen.timers["ConversationPulse"] > 0
    assert seen.timers["StageDirector"] > 0
    assert seen.paints["StageCanvas"] > 0
    timers = [f"{who}: {n} timers" for who, n in seen.timers.items() if n > limits.get(who, 0)]
    paints = [
        f"{who}: {seen.paints[who]} paints" for who, n in drawn.items() if seen.paints[who] > n
    ]
    return timers + paints


def _watched(app: QApplication) -> Watcher:
    watcher = Watcher()
    began = time.monotonic()
    app.installEventFilter(watcher)
    _run(SECONDS)
    app.removeEventFilter(watcher)
    watcher.seconds = time.monotonic() - began
    return watcher


def _run(seconds: float) -> None:
    loop = QEventLoop()
    end = QTimer(loop, singleShot=True)
    end.timeout.connect(loop.quit)
    end.start(round(seconds * 1000))
    loop.exec()
