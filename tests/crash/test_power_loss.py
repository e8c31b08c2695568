"""The plug is pulled: the disk alone, without the memory of the system, holds all that was "saved".

The dossier lives on ext4, in an image on a file system that copies in an instant (XFS with
reflink). At a random moment the image is copied: that is what the disk would hold. The copy is
mounted (ext4 replays its journal), the dossier opened (SQLite replays its own), and compared with
what was acknowledged before that moment.

Needs root, loop devices, ext4 and xfsprogs. A control without syncing must lose acts: else this
would prove nothing.

    WIJKDIALOOG_POWER_ROUNDS=100 pytest tests/crash/test_power_loss.py -m long -n 0 -s
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from wijkdialoog.domain.harvest import LinkKind
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("WIJKDIALOOG_POWER_ROUNDS", "100"))
_CHILD = "tests.crash.evening_child"
_UNSYNCED = (  # the control: the same evening on a connection that never waits for the disk
    "import sys\n"
    "from wijkdialoog.storage import engine\n"
    "engine._PRAGMAS = tuple(p.replace('= FULL', '= OFF') for p in engine._PRAGMAS)\n"
    "from pathlib import Path\n"
    "from tests.crash import evening_child\n"
    "evening_child._work(Path(sys.argv[1]))\n"
)


def _run(*words: object) -> None:
    subprocess.run(list(map(str, words)), check=True, capture_output=True)


class Laptop:
    """A disk inside a disk, and the moment its plug is pulled."""

    def __init__(self, folder: Path) -> None:
        self._outer_image = folder / "outer.img"
        self.outer, self.disk, self.after = (folder / n for n in ("outer", "disk", "after"))
        for place in (self.outer, self.disk, self.after):
            place.mkdir()
        with self._outer_image.open("wb") as file:
            file.truncate(600 << 20)
        _run("mkfs.xfs", "-q", "-f", "-m", "reflink=1", self._outer_image)
        _run("mount", "-o", "loop", self._outer_image, self.outer)

    def begin(self) -> Path:
        """Put in a fresh disk; return where the dossier goes."""
        for old in self.outer.glob("*.img"):
            old.unlink()
        image = self.outer / "a.img"
        with image.open("wb") as file:
            file.truncate(64 << 20)
        _run("mkfs.ext4", "-q", "-F", image)
        _run("mount", "-o", "loop", image, self.disk)
        _run("sync")
        return self.disk / "Wijk.wijkdialoog"

    def copy_what_the_disk_holds(self) -> None:
        _run("cp", "--reflink=always", self.outer / "a.img", self.outer / "b.img")

    def start_again(self) -> Path:
        """Mount what the disk held; return the dossier on it."""
        _run("umount", self.disk)
        _run("mount", "-o", "loop", self.outer / "b.img", self.after)
        return self.after / "Wijk.wijkdialoog"

    def end(self) -> None:
        _run("umount", self.after)

    def away(self) -> None:
        for place in (self.disk, self.after, self.outer):
            subprocess.run(["umount", str(place)], check=False, capture_output=True)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("needs root on Linux: it mounts disks")
    for tool in ("mkfs.xfs", "mkfs.ext4"):
        if shutil.which(tool) is None:
            pytest.skip(f"needs {tool} (Debian: xfsprogs, e2fsprogs)")
    try:
        made = Laptop(tmp_path)
    except subprocess.CalledProcessError as exc:
        pytest.skip(f"this system mounts no disk in a file: {exc.stderr!r}")
    yield made
    made.away()


@dataclass
class Told:
    """What the program said was saved, in one round."""

    lines: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    both: list[tuple[str, str]] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)
    draft: int = 0

    def hear(self, printed: str) -> None:
        for line in printed.splitlines():
            match line.split():
                case ["line", id_]:
                    self.lines.append(id_)
                case ["pair", one, other]:
                    self.pairs.append((one, other))
                case ["both", one, other]:
                    self.both.append((one, other))
                case ["undone", id_]:
                    self.undone.append(id_)
                case ["draft", number]:
                    self.draft = int(number)

    @property
    def acts(self) -> int:
        return sum(map(len, (self.lines, self.pairs, self.both, self.undone))) + self.draft


def pull_the_plug(laptop: Laptop, way: list[str]) -> tuple[Path, Told]:
    path = laptop.begin()
    child = subprocess.Popen([sys.executable, *way, str(path)], stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout is not None
    assert child.stdout.readline() == b"begun\n"
    os.set_blocking(child.stdout.fileno(), False)
    time.sleep(random.uniform(0.3, 1.2))
    child.send_signal(signal.SIGSTOP)  # nothing is acknowledged between hearing and copying
    printed = (child.stdout.read() or b"").decode()
    laptop.copy_what_the_disk_holds()
    child.kill()
    child.wait()
    child.stdout.close()
    told = Told()
    told.hear(printed[: printed.rfind("\n") + 1])
    return laptop.start_again(), told


def what_is_lost(path: Path, told: Told) -> Counter[str]:
    """Return what was told and is not there, and what is there by halves."""
    lost: Counter[str] = Counter()
    dossier = Dossier.open(path)
    try:
        lost["damaged"] += not dossier.check_integrity()
        read = dossier.read
        lines = {line.id: line for line in read.contributions.find()}
        agreements = {one.id for one in read.agreements.find()}
        threads = {(link.from_id, link.to_id) for link in read.links.find(kind=LinkKind.THREAD)}
        lost["line"] += sum(id_ not in lines for id_ in told.lines)
        lost["pair"] += sum(
            other not in agreements or (one, other) not in threads for one, other in told.pairs
        )
        lost["both"] += sum(
            id_ not in lines or lines[id_].binned_ms is not None  # type: ignore[index]
            for two in told.both
            for id_ in two
        )
        lost["undone"] += sum(id_ in lines for id_ in told.undone)
        # An act of two rows is there whole or not at all.
        lost["half"] += len(agreements) != len(threads)
        lost["half"] += sum(other not in agreements for _, other in threads)
        (dialogue,) = read.dialogues.find()
        draft = dossier.aside.draft(dialogue.id)
        lost["draft"] += draft is not None and int(draft.text.split()[-1]) < told.draft
    finally:
        dossier.close()
    return +lost


def rehearse(laptop: Laptop, rounds: int, way: list[str]) -> tuple[int, int, Counter[str]]:
    acts, rounds_with_loss = 0, 0
    lost: Counter[str] = Counter()
    for _ in range(rounds):
        path, told = pull_the_plug(laptop, way)
        try:
            missing = what_is_lost(path, told)
        except (StorageError, ValueError) as exc:  # the control may be empty or not open
            missing = Counter({f"does not open: {type(exc).__name__}": 1})
        laptop.end()
        acts += told.acts
        rounds_with_loss += bool(missing)
        lost += missing
    return acts, rounds_with_loss, lost


@pytest.mark.long
def test_a_pulled_plug_loses_nothing_that_was_told_to_be_saved(
    laptop: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    acts, with_loss, lost = rehearse(laptop, ROUNDS, ["-m", _CHILD])
    with capsys.disabled():
        print(
            f"\n{ROUNDS} pulled plugs, {acts} acknowledged acts, {with_loss} rounds with loss "
            f"{dict(lost)}, {(time.monotonic() - began) / ROUNDS:.1f} s a round"
        )
    assert acts > ROUNDS * 2
    assert lost == Counter()


@pytest.mark.long
def test_the_control_that_does_not_wait_for_the_disk_does_lose(
    laptop: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    acts, with_loss, lost = rehearse(laptop, 10, ["-c", _UNSYNCED])
    with capsys.disabled():
        print(f"\ncontrol: 10 plugs, {acts} acts, {with_loss} rounds with loss {dict(lost)}")
    assert with_loss >= 8
