"""One room for each test, with a folder of its own and a place for pictures."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.room import Room, missing_tools, open_room


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go: WIJKDIALOOG_BEELDEN, to look at them afterwards."""
    folder = Path(os.environ.get("WIJKDIALOOG_BEELDEN", tmp_path / "beelden"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The home of who sits behind the screen."""
    # These tests run only when somebody asks for them: leaving them out in silence helps nobody.
    if missing := missing_tools():
        pytest.fail(f"this machine misses {', '.join(missing)}")
    home = tmp_path / "thuis"
    home.mkdir()
    return home


@pytest.fixture
def room(folder: Path, pictures: Path) -> Iterator[Room]:
    with open_room(folder, pictures) as opened:
        yield opened
