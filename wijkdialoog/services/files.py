"""Writing a file so that a reader finds the old one or the new one, never half of it."""

import os
from pathlib import Path
from uuid import uuid4

from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error


def write_atomically(path: Path, content: bytes) -> None:
    """Write `content` to `path`, in place of what was there.

    It is on the disk when this returns. Raises StorageError; the old file is then still there.
    """
    try:
        target = path.resolve()  # a link stays a link
        if target.exists() and not target.is_file():
            target.write_bytes(content)  # a device such as /dev/stdout; a folder raises
        else:
            _replace(path, target, content)
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the name
        raise from_os_error(exc, path) from exc


def _replace(asked: Path, target: Path, content: bytes) -> None:
    # A short name of its own: the target's may already be as long as the system allows.
    unfinished = target.with_name(f".wijkdialoog-{uuid4().hex}.deel")
    try:
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            unfinished.replace(target)
        except PermissionError as exc:
            # The folder may be written, for the new file lies in it: this one name is held.
            # Windows calls that "access denied", the same as for a folder without rights.
            raise StorageError(Trouble.LOCKED, asked, str(exc)) from exc
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
