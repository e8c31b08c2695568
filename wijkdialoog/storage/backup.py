"""Copies through the SQLite backup API: complete even while the dossier is open."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from wijkdialoog.domain.copies import FOLDER, CopyName, Reason, copy_stem
from wijkdialoog.storage import seal, soundness
from wijkdialoog.storage.engine import driver_of, storage_errors
from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error

Progress = Callable[[int, int], None]
"""Called with pages done and pages in all; may raise to stop the copy, which then never was."""

_PAGES_AT_A_TIME = 250  # about 1 MB: a slow stick still gives a sign every second


def snapshot(connection: Connection, path: Path) -> Path:
    """Copy the dossier before it climbs to another version, into the folder beside it.

    Returns the path of the copy. Raises StorageError about the copy.
    """
    name = CopyName(datetime.now().replace(microsecond=0), Reason.BEFORE_CLIMBING)
    return dated(connection, path.parent / FOLDER, path, name)


def dated(
    connection: Connection,
    folder: Path,
    path: Path,
    name: CopyName,
    progress: Progress | None = None,
) -> Path:
    """Copy the dossier of `path` into `folder` (made when needed) under a dated, free name.

    Returns the path of the copy. Raises StorageError about the copy.
    """
    try:
        # The folder of a stick that is gone must not come back as one on this computer.
        folder.mkdir(parents=folder.parent != path.parent, exist_ok=True)
        target = free_path(folder / f"{copy_stem(path.stem, name)}{path.suffix}")
    except OSError as exc:
        raise from_os_error(exc, folder) from exc
    copy(connection, target, progress)
    return target


def free_path(wanted: Path) -> Path:
    """Return `wanted`, or the same with a number behind it that no file has. Raises OSError."""
    free, number = wanted, 2
    while free.exists():
        free, number = wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}"), number + 1
    return free


def copy(connection: Connection, target: Path, progress: Progress | None = None) -> None:
    """Write a complete copy to `target`, in place of what was there; sealed, and read back.

    Raises StorageError about the target; what stood there before is then still there.
    """
    unfinished = target.with_name(f"{target.name}.deel")
    try:
        unfinished.unlink(missing_ok=True)
        _copy(connection, unfinished, progress)
        unfinished.replace(target)
    except OSError as exc:
        raise from_os_error(exc, target) from exc
    finally:
        with suppress(OSError):  # the stick is gone: that was told already
            unfinished.unlink(missing_ok=True)


def set_aside(path: Path) -> Path | None:
    """Give a file that stands at `path` a name of its own beside it; None when there is none.

    Raises StorageError; the file is then where it was.
    """
    try:
        if not path.exists():
            return None
        number = 1
        while (aside := path.with_name(f"{path.stem} (eerder {number}){path.suffix}")).exists():
            number += 1
        path.rename(aside)
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    return aside


def copy_file(source: Path, target: Path) -> None:
    """Copy a closed dossier to `target`, which must not exist; it is on the disk at return.

    Raises StorageError about the target, or about the source when that cannot be read.
    """
    unfinished = target.with_name(f"{target.name}.deel")
    try:
        with source.open("rb") as file:
            _write_all(file, unfinished)
        unfinished.rename(target)
    except OSError as exc:
        raise from_os_error(exc, source if not source.is_file() else target) from exc
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write_all(source: BinaryIO, target: Path) -> None:
    with target.open("wb") as file:
        shutil.copyfileobj(source, file)
        file.flush()
        os.fsync(file.fileno())


def _copy(connection: Connection, target: Path, progress: Progress | None) -> None:
    source = driver_of(connection)
    with storage_errors(target), closing(sqlite3.connect(target)) as destination:
        if progress is None:
            source.backup(destination)
        else:
            told = progress
            source.backup(
                destination,
                pages=_PAGES_AT_A_TIME,
                progress=lambda _status, left, all_: told(all_ - left, all_),
            )
        seal.write(destination, seal.marks_of(source))
        destination.commit()
    with storage_errors(target), closing(sqlite3.connect(target)) as written:
        if found := soundness.findings(written):
            raise StorageError(Trouble.UNREADABLE, target, f"the copy reads back wrong: {found}")
