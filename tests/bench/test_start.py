"""How long until the first window is painted, and the memory it takes, against a bare window."""

import re
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("first_paint.py")
PAIRS = 9

pytestmark = pytest.mark.bench


@dataclass(frozen=True)
class Start:
    """Seconds until something is seen, seconds until one can work, memory by then."""

    seen: float
    usable: float
    memory_mb: float


def start(*arguments: str) -> Start:
    begin = time.time()
    done = subprocess.run(
        [sys.executable, str(CHILD), *arguments], capture_output=True, text=True, check=True
    )
    painted = [float(moment) - begin for moment in re.findall(r"PAINTED (\S+)", done.stdout)]
    memory_kb = int(re.findall(r"MEMORY (\d+)", done.stdout)[0])
    return Start(painted[0], painted[-1], memory_kb / 1024)


def median(values) -> float:
    return statistics.median(values)


def test_start_takes_at_most_two_and_a_half_times_a_bare_window(tmp_path: Path, capsys):
    start("bare")
    start("program", str(tmp_path))  # makes the dossier and warms the file cache
    pairs = [(start("bare"), start("program", str(tmp_path))) for _ in range(PAIRS)]
    seen = median(ours.seen / bare.seen for bare, ours in pairs)
    usable = median(ours.usable / bare.seen for bare, ours in pairs)
    with capsys.disabled():
        print(
            f"\nbare window painted after {median(b.seen for b, _ in pairs):.2f} s, "
            f"{pairs[0][0].memory_mb:.0f} MB"
            f"\nfirst window painted after {median(o.seen for _, o in pairs):.2f} s, "
            f"ratio {seen:.2f}"
            f"\nstart page painted after {median(o.usable for _, o in pairs):.2f} s, "
            f"ratio {usable:.2f}, {pairs[0][1].memory_mb:.0f} MB"
        )
    assert seen <= 2.5
