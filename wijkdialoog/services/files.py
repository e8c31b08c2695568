"""Writing a file so that a reader finds the old one or the new one, never half of it."""

import os
from pathlib import Path
from uuid import uuid4

from wijkdialoog.storage.errors import from_os_error


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`, in place of what was there.

    It is on the disk when this returns. Raises StorageError; the old file is then still there.
    """
    try:
        target = path.resolve()  # a link stays a link
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device such as /dev/stdout; a folder raises
        else:
            _replace(target, content)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the name
        raise from_os_error(exc, path) from exc


def _replace(target: Path, content: bytes) -> None:
    # A short name of its own: the target's may already be as long as the system allows.
    unfinished = target.with_name(f".wijkdialoog-{uuid4().hex}.deel")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    # The new name itself must survive a pulled plug. Windows has no such call and needs none.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
