"""A closed window is never destroyed by the thread that draws a PDF."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from wijkdialoog.ui.cycle_collector import CycleCollector


@pytest.fixture
def collector(qapp) -> Iterator[CycleCollector]:
    gc.enable()  # as a program starts
    gc.collect()
    made = CycleCollector(qapp)
    yield made
    made.stop()
    gc.disable()  # as the tests run


class Loop:
    """Something that only a search for cycles can find."""

    def __init__(self) -> None:
        self.me = self


class Dialog(QObject):
    """Like a dialog with a callback to itself."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = Loop()
        self.loop.owner = self  # type: ignore[attr-defined]


def _allocate() -> None:
    for _ in range(20_000):
        Loop()


def test_only_the_thread_of_the_window_lets_go_of_what_was_closed(collector):
    ended_on: list[int] = []
    gone = weakref.ref(Dialog(), lambda _ref: ended_on.append(threading.get_ident()))
    worker = threading.Thread(target=_allocate)
    worker.start()
    worker.join()
    assert ended_on == []
    while gone() is not None:
        _allocate()
        collector.collect_due()
    assert ended_on == [threading.get_ident()]


def test_memory_of_young_objects_comes_back(collector):
    _allocate()
    assert gc.get_count()[0] > 10_000
    collector.collect_due()
    assert gc.get_count()[0] < 1000
