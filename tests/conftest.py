"""What every test shares: an own folder, a dossier, a clock that moves when told, a screen."""

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from wijkdialoog.ui.guard import Guard
    from wijkdialoog.ui.hub import ChangeHub
    from wijkdialoog.ui.messages import Messages


class FakeNow:
    """A clock that stands still until a test moves it. Calls return UTC milliseconds."""

    def __init__(self) -> None:
        self.moment_ms = 1_776_360_600_000  # 2026-04-16 19:30 in the Netherlands

    def __call__(self) -> int:
        return self.moment_ms

    def advance(self, seconds: float) -> None:
        self.moment_ms += int(seconds * 1000)


def pytest_configure() -> None:
    """Collect cycles between tests only, as the program does on one thread only.

    Otherwise a PDF that is still being drawn destroys the windows of the test before.
    """
    gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Screens with larger letters are looked at in a step of their own: they take long."""
    for item in items:
        if isinstance(item, pytest.Function) and hasattr(item, "callspec"):
            percent = item.callspec.params.get("percent", 100)
            if isinstance(percent, int) and percent > 100:
                item.add_marker(pytest.mark.reach)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            return


@pytest.fixture
def now() -> FakeNow:
    return FakeNow()


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    opened = Dossier.open(tmp_path / "Test.wijkdialoog")
    yield opened
    opened.close()


@pytest.fixture
def history(dossier: Dossier) -> History:
    return History(dossier)


@pytest.fixture
def themed_app(qapp: "QApplication") -> "QApplication":
    """The application with our looks, light, at 100 %."""
    from wijkdialoog.ui.theme import apply_theme

    apply_theme(qapp, "light", 100)
    return qapp


@pytest.fixture
def hub(qapp: "QApplication", history: History) -> "ChangeHub":
    """Tells views about every act of `dossier`, as the composition root connects it."""
    from wijkdialoog.ui.hub import ChangeHub

    made = ChangeHub()
    history.publish = made.publish
    return made


@pytest.fixture
def messages(themed_app: "QApplication", qtbot: "QtBot") -> "Messages":
    from wijkdialoog.ui.messages import Messages

    strip = Messages()
    qtbot.addWidget(strip)
    strip.show()  # now: a window of its own that comes up later would take the focus
    return strip


@pytest.fixture
def guard(messages: "Messages") -> "Guard":
    from wijkdialoog.ui.guard import Guard

    return Guard(messages)
