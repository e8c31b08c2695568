"""How long until the first window is painted, and the memory it takes, against a bare window."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("first_paint.py")
PAIRS = 7

pytestmark = pytest.mark.bench


def painted(*arguments: str) -> tuple[float, int]:
    """Return seconds until the first paint, and peak memory in kB."""
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments], capture_output=True, text=True, check=True
    )
    seconds = time.perf_counter() - begin
    return seconds, int(done.stdout.split("PAINTED ")[1])


def test_start_takes_at_most_two_and_a_half_times_a_bare_window(tmp_path: Path, capsys):
    painted("bare")
    painted("program", str(tmp_path))  # makes the dossier and warms the file cache
    runs = [(painted("bare"), painted("program", str(tmp_path))) for _ in range(PAIRS)]
    ratio = statistics.median(ours[0] / bare[0] for bare, ours in runs)
    with capsys.disabled():
        print(
            f"\nstart: bare {statistics.median(b[0] for b, _ in runs):.2f} s, "
            f"program {statistics.median(o[0] for _, o in runs):.2f} s, ratio {ratio:.2f}; "
            f"memory: bare {runs[0][0][1] // 1024} MB, program {runs[0][1][1] // 1024} MB"
        )
    assert ratio <= 2.5
