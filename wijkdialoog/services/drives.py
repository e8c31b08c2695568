"""Which sticks are in this computer, and on what kind of file system a file stands."""

import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.services import drives_windows

_MOUNTS = Path("/proc/self/mounts")
_BLOCKS = Path("/sys/class/block")
_STICK_FOLDERS = ("/media/", "/run/media/")
_OCTAL = re.compile(r"\\(\d{3})")


@dataclass(frozen=True)
class Drive:
    """A stick or card.

    path  where it is, as "/media/anna/STICK"
    name  its label, or else its letter or folder
    """

    path: Path
    name: str
    free_bytes: int
    may_write: bool


@dataclass(frozen=True)
class Mount:
    """One line of the system's list of mounted disks."""

    device: str
    folder: str
    file_system: str
    read_only: bool


def removable_drives() -> tuple[Drive, ...]:
    """Return the sticks and cards that are in now, by name."""
    if sys.platform == "win32":
        found = [(Path(root), name) for root, name in drives_windows.removable()]
    elif sys.platform == "darwin":
        found = [(path, path.name) for path in _mac_volumes()]
    else:
        found = [(Path(mount.folder), Path(mount.folder).name) for mount in sticks(_mounts())]
    drives = (_drive(path, name) for path, name in found)
    return tuple(sorted((drive for drive in drives if drive), key=lambda drive: drive.name))


def file_system_of(path: Path) -> tuple[str, bool]:
    """Return the file system a file is on, and whether the system says it is another computer's.

    The name is as in /proc/mounts; "" when not known.
    """
    if sys.platform == "win32":
        return "", drives_windows.is_remote(path)
    mount = mount_of(str(path.absolute()), _mounts())
    return (mount.file_system if mount else ""), False


def parse_mounts(text: str) -> tuple[Mount, ...]:
    """Return the lines of /proc/mounts; spaces in names stand there as octal numbers."""
    found = []
    for line in text.splitlines():
        parts = line.split(" ")
        if len(parts) >= 4:
            device, folder = _plain(parts[0]), _plain(parts[1])
            found.append(Mount(device, folder, parts[2], "ro" in parts[3].split(",")))
    return tuple(found)


def sticks(mounts: Iterable[Mount], blocks: Path = _BLOCKS) -> tuple[Mount, ...]:
    """Return the mounts that can be pulled out: the desktop put them there, or the disk says so."""
    return tuple(
        mount
        for mount in mounts
        if mount.device.startswith("/dev/")
        and (mount.folder.startswith(_STICK_FOLDERS) or _says_removable(mount.device, blocks))
    )


def mount_of(path: str, mounts: Iterable[Mount]) -> Mount | None:
    """Return the mount a path is on: the deepest one above it, the last when there are several."""
    above = [m for m in mounts if path == m.folder or path.startswith(m.folder.rstrip("/") + "/")]
    return max(reversed(above), key=lambda mount: len(mount.folder), default=None)


def _says_removable(device: str, blocks: Path) -> bool:
    block = blocks / Path(device).name
    try:
        whole_disk = block.resolve()
        if (block / "partition").exists():
            whole_disk = whole_disk.parent
        return (whole_disk / "removable").read_text().strip() == "1"
    except OSError:
        return False


def _drive(path: Path, name: str) -> Drive | None:
    try:
        free = shutil.disk_usage(path).free
    except OSError:
        return None  # pulled out just now, or an empty card reader
    return Drive(path, name or str(path), free, os.access(path, os.W_OK))


def _mac_volumes() -> list[Path]:
    try:
        found = sorted(Path("/Volumes").iterdir())
    except OSError:
        return []
    return [path for path in found if path.is_mount() and not path.samefile("/")]


def _mounts() -> tuple[Mount, ...]:
    try:
        return parse_mounts(_MOUNTS.read_text(encoding="utf-8", errors="surrogateescape"))
    except OSError:
        return ()


def _plain(text: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), text)
