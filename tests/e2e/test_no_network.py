"""Promise 1: never online. Seen from outside, by the calls a process makes to its system."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.system_calls import STRACE, foreign_sockets, traced

ROOT = Path(__file__).parents[2]
A_REAL_CONNECT = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"

pytestmark = pytest.mark.skipif(STRACE is None, reason="strace is not installed (apt-get)")


def run(log: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [*traced(log), sys.executable, *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=log.parent, env=environment
    )


def test_the_trace_would_show_a_connection(tmp_path):
    run(tmp_path / "calls.txt", "-c", A_REAL_CONNECT)

    seen = foreign_sockets(tmp_path / "calls.txt")
    assert any("socket(AF_INET" in call for call in seen)
    assert any("connect(" in call for call in seen)


def test_the_trace_would_show_the_connection_of_a_child(tmp_path):
    child = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {A_REAL_CONNECT!r}])"

    run(tmp_path / "calls.txt", "-c", child)

    assert foreign_sockets(tmp_path / "calls.txt") != []


def test_a_whole_evening_opens_no_socket_to_anywhere(tmp_path):
    script = str(ROOT / "tests" / "e2e" / "quiet_evening.py")

    done = run(tmp_path / "calls.txt", script, str(tmp_path))

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "verslag.pdf").read_bytes().startswith(b"%PDF")
    assert foreign_sockets(tmp_path / "calls.txt") == []


def test_the_command_line_opens_no_socket_to_anywhere(tmp_path):
    done = run(tmp_path / "calls.txt", str(ROOT / "main.py"), "zelftest")

    # Whether every part is well is asked elsewhere; here every part ran.
    assert "waarschuwingen van Qt" in done.stdout
    assert foreign_sockets(tmp_path / "calls.txt") == []
