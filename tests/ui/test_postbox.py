"""What a worker brings reaches who is still there, and nobody else."""

from threading import Barrier

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from wijkdialoog.ui.background import Background
from wijkdialoog.ui.minutes.live_pdf import LivePdf


class Paper:
    """An empty PDF."""

    data = b""
    pages = 0
    missing: tuple[str, ...] = ()


def test_a_window_may_go_in_the_moment_its_pdf_is_ready(qapp: QApplication):
    for _ in range(1500):
        live = LivePdf()
        both = Barrier(2)

        def drawn(both: Barrier = both) -> Paper:
            both.wait(10)
            return Paper()

        live.draw(drawn)
        both.wait(10)
        shiboken6.delete(live)
        qapp.processEvents()


def test_who_asked_gets_the_answer_and_another_does_not(qtbot):
    parents = QObject(), QObject()
    first, second = (Background(parent) for parent in parents)
    heard: list[tuple[str, object]] = []
    first.done.connect(lambda key, result: heard.append((key, result)))
    second.done.connect(lambda key, result: heard.append((key, result)))
    first.start("een", lambda: 1)
    second.start("twee", lambda: 2)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert sorted(heard) == [("een", 1), ("twee", 2)]
