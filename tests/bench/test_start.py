"""How long until the first window is painted, and the memory it takes, against a bare window."""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.bench.compare_engines import ROOT
from tests.services.exchange_samples import examples

CHILD = Path(__file__).with_name("first_paint.py")
ROUNDS = 9

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


def filled_dossier(folder: Path) -> Path:
    """Return a dossier of ten evenings, as it is after a season."""
    dossier = folder / "vol.wijkdialoog"
    command = [sys.executable, ROOT / "main.py", "importeer", *examples(), "--dossier", dossier]
    subprocess.run(command, check=True, capture_output=True)
    return dossier


def median(values) -> float:
    return statistics.median(values)


def told(name: str, bare: Sequence[Start], ours: Sequence[Start]) -> tuple[float, float, float]:
    """Print and return the ratios to a bare window: something seen, one can work, memory."""
    pairs = list(zip(bare, ours, strict=True))
    seen = median(our.seen / other.seen for other, our in pairs)
    usable = median(our.usable / other.usable for other, our in pairs)
    memory = median(our.memory_mb / other.memory_mb for other, our in pairs)
    print(
        f"{name}: first window after {median(our.seen for our in ours):.2f} s, ratio {seen:.2f}; "
        f"start page after {median(our.usable for our in ours):.2f} s, ratio {usable:.2f}; "
        f"{median(our.memory_mb for our in ours):.0f} MB, ratio {memory:.2f}"
    )
    return seen, usable, memory


def test_the_window_is_there_soon_and_is_not_heavy(tmp_path: Path, capsys):
    bare, first, usual = [], [], []
    dossier = filled_dossier(tmp_path)
    start("program", "--datamap", str(tmp_path), "--dossier", str(dossier))  # fills the file cache
    for number in range(ROUNDS):
        bare.append(start("bare"))
        first.append(start("program", "--datamap", str(tmp_path / str(number))))
        usual.append(start("program", "--datamap", str(tmp_path), "--dossier", str(dossier)))
    with capsys.disabled():
        print(
            f"\nbare window: painted after {median(one.seen for one in bare):.2f} s, "
            f"{median(one.memory_mb for one in bare):.0f} MB"
        )
        first_seen, first_usable, first_memory = told("first start", bare, first)
        seen, usable, memory = told("ten evenings", bare, usual)
    assert max(first_seen, seen) <= 2
    assert max(first_usable, usable) <= 8
    assert first_memory <= 2.5  # its pictures take their font along
    assert memory <= 2.3
