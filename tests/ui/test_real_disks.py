"""Real disks of our own: one that is full, one that is torn out. Needs root on Linux.

pytest tests/ui/test_real_disks.py -m long -n 0
"""

import ctypes
import fcntl
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_keeping import DIALOGUE, LONG, Window
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step

pytestmark = pytest.mark.long

_SHUT_DOWN = 0x8004587D  # FS_IOC_SHUTDOWN of ext4: from now on every access is an I/O error
_WITHOUT_FLUSH = 2
_DETACH = 2


def _mount(*words: object) -> None:
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("needs root on Linux: it mounts disks")
    done = subprocess.run(["mount", *map(str, words)], check=False, capture_output=True)
    if done.returncode:
        pytest.skip(f"this system mounts no disk for a test: {done.stderr!r}")


class Stick:
    """A disk at `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def tear_out(self) -> None:
        """As when the device is gone while files on it are open."""
        descriptor = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, _SHUT_DOWN, struct.pack("I", _WITHOUT_FLUSH))
        finally:
            os.close(descriptor)

    def detach(self) -> None:
        """As when the folder is gone for everybody, and open files go on without it."""
        ctypes.CDLL(None).umount2(os.fsencode(self.folder), _DETACH)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Stick]:
    """A disk of two megabytes, in memory."""
    folder = tmp_path / "stick"
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", folder)
    yield Stick(folder)
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


@pytest.fixture
def ext4(tmp_path: Path) -> Iterator[Stick]:
    """A disk with ext4, in a file."""
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("needs mkfs.ext4 (Debian: e2fsprogs)")
    folder, image = tmp_path / "stick", tmp_path / "stick.img"
    folder.mkdir()
    with image.open("wb") as file:
        file.truncate(32 << 20)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    _mount("-o", "loop", image, folder)
    yield Stick(folder)
    subprocess.run(["umount", "-l", str(folder)], check=False, capture_output=True)


@pytest.fixture
def window_on(
    themed_app: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[Window]]:
    opened: list[Window] = []
    yield opened
    for one in opened:
        one.close()


def at_work(stick: Stick, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    return Window(tmp_path, qtbot, monkeypatch, stick.folder)


def test_a_really_full_disk_until_there_is_room(
    small: Stick,
    window_on: list[Window],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = at_work(small, tmp_path, qtbot, monkeypatch)
    window_on.append(window)
    window.type_line("Veilig")
    films = small.folder / "films"
    room = shutil.disk_usage(small.folder).free
    films.write_bytes(b"x" * (room - 4096))
    window.window.pages[Step.CONVERSATION].view.bar.field.insertPlainText(LONG)  # type: ignore[attr-defined]
    window.type_line("einde")
    assert window.lines() == ["Veilig"]
    assert "nog niet bewaard" in window.chip
    assert "De schijf is vol. Maak ruimte." in window.banner
    for _ in range(3):
        window.window.keeping.look()
    assert window.banner
    films.unlink()
    window.window.keeping.look()
    assert window.banner == ""
    draft = window.dossier.aside.draft(DIALOGUE)
    assert draft is not None
    assert draft.text.endswith("einde")
    window.type_line("")
    assert len(window.lines()) == 2


@pytest.mark.parametrize("way", ["tear_out", "detach"])
def test_a_stick_really_torn_out_in_mid_sentence(
    ext4: Stick,
    window_on: list[Window],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    window = at_work(ext4, tmp_path, qtbot, monkeypatch)
    window_on.append(window)
    for number in range(20):
        window.type_line(f"Zin {number}")
    window.type_line("half", enter=False)
    getattr(ext4, way)()
    window.type_line(" en af")
    if window.typed():  # refused in the middle: the words stay, and go in the second time
        assert window.typed() == "half en af"
        window.type_line("")
    assert window.lines() == [*(f"Zin {number}" for number in range(20)), "half en af"]
    assert "alleen in het geheugen" in window.chip
    window.window.undo()
    window.window.redo()
    for step in Step:  # every page can be read, also those that were never opened
        window.window.open_dialogue(DIALOGUE, step)
    place = tmp_path / "Bureaublad.wijkdialoog"
    monkeypatch.setattr(window.window.keeping, "ask_place", lambda: place)
    window.window.keeping.choose_place()
    assert window.chip.startswith("✓")
    window.close()
    again = Dossier.open(place)
    assert [line.text for line in again.read.contributions.find(binned_ms=None)][-1] == "half en af"
    assert again.read.contributions.count() == 21
    assert again.check_integrity()
    again.close()
