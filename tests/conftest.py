"""What every test shares: an own folder, a dossier, a clock that moves when told, a quiet screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator  # noqa: E402  (the platform must be chosen before Qt loads)
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

from wijkdialoog.services.history import History  # noqa: E402
from wijkdialoog.storage.dossier import Dossier  # noqa: E402


class FakeNow:
    """A clock that stands still until a test moves it. Calls return UTC milliseconds."""

    def __init__(self) -> None:
        self.moment_ms = 1_776_360_600_000  # 2026-04-16 19:30 in the Netherlands

    def __call__(self) -> int:
        return self.moment_ms

    def advance(self, seconds: float) -> None:
        self.moment_ms += int(seconds * 1000)


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
