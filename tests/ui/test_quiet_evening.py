"""A quiet evening with both windows on: nothing wakes the laptop more often than needed."""

import math
import time
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.conversation_table import D, prepare
from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.stage.stage_room import StageRoom

SECONDS = 3


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
    prepare(dossier)  # digits: each second looks different
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    qtbot.addWidget(opened.window)
    opened.window.resize(1366, 768)
    opened.window.show()
    opened.window.open_dialogue(D, Step.CONVERSATION)
    Facilitation(dossier, SteadyClock()).next_turn(D)
    opened.window.pages[Step.CONVERSATION].reload()
    stage = opened.window.findChild(StageRoom)
    assert isinstance(stage, StageRoom)
    stage.toggle_panel()  # the miniature runs too
    stage.parts.place.swap()
    _run(1)  # what opening asked for is done
    seen = _watched(themed_app)
    opened.window.close()
    assert set(seen.timers) <= {"ConversationPulse", "StageDirector", "QEventLoop"}
    most = seen.second_by_second
    beats_and_ticks = most + most // 2
    assert 0 < seen.timers["ConversationPulse"] <= beats_and_ticks
    assert 0 < seen.timers["StageDirector"] <= most
    assert 0 < seen.paints["StageCanvas"] <= 2 * most
    assert max(seen.paints[name] for name in ("TurnRing", "MainWindow")) <= most


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
