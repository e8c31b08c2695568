"""Copies through the SQLite backup API: complete even while the dossier is open."""

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wijkdialoog.storage.engine import storage_errors
from wijkdialoog.storage.errors import from_os_error

_FOLDER = "reservekopieën"


def snapshot(connection: Connection, path: Path) -> Path:
    """Copy the dossier into the folder `reservekopieën` beside it, named by date and time (UTC).

    Returns the path of the copy. Raises StorageError about the copy.
    """
    moment = datetime.now(UTC).strftime("%Y-%m-%d %H%M%S")
    target = path.parent / _FOLDER / f"{path.stem} {moment}{path.suffix}"
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as exc:
        raise from_os_error(exc, target) from exc
    copy(connection, target)
    return target


def copy(connection: Connection, target: Path) -> None:
    """Write a complete copy to `target`, in place of what was there.

    Raises StorageError about the target; what stood there before is then still there.
    """
    unfinished = target.with_name(f"{target.name}.deel")
    try:
        unfinished.unlink(missing_ok=True)
        _copy(connection, unfinished)
        unfinished.replace(target)
    except OSError as exc:
        raise from_os_error(exc, target) from exc
    finally:
        with suppress(OSError):  # the stick is gone: that was told already
            unfinished.unlink(missing_ok=True)


def _copy(connection: Connection, target: Path) -> None:
    source: Any = connection.connection.driver_connection
    with storage_errors(target), closing(sqlite3.connect(target)) as destination:
        source.backup(destination)
