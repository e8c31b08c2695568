"""Promise 1, the whole of it: the scripted evening, traced from outside, opens no socket.

Run by hand, because it holds the evening a second time:
    uv run pytest -m 'desktop and long' tests/desktop/test_never_online.py -n 0
`tests/e2e/test_no_network.py` is the short version.
"""

from pathlib import Path

import pytest

from tests.desktop.room import Room
from tests.desktop.test_evening import test_a_whole_evening_ends_in_a_pdf_that_tells_it as evening
from tests.e2e.system_calls import STRACE, foreign_sockets, traced

pytestmark = [pytest.mark.desktop, pytest.mark.long]


def test_the_scripted_evening_opens_no_socket_to_anywhere(room: Room, folder: Path, tmp_path: Path):
    assert STRACE is not None, "this machine misses strace"
    log = tmp_path / "calls.txt"
    room.watched_by = traced(log)

    evening(room, folder)

    # The screen and the accessibility bus are reached by sockets of this machine.
    assert "AF_UNIX" in log.read_text(errors="replace")
    assert foreign_sockets(log) == []
