"""Copies through the SQLite backup API: complete even while the dossier is open."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wijkdialoog.storage.errors import known_trouble


def snapshot(connection: Connection, path: Path) -> Path:
    """Copy the dossier into the folder `reservekopieën` beside it, named by date and time (UTC)."""
    folder = path.parent / "reservekopieën"
    folder.mkdir(exist_ok=True)
    moment = datetime.now(UTC).strftime("%Y-%m-%d %H%M%S")
    target = folder / f"{path.stem} {moment}{path.suffix}"
    copy(connection, target)
    return target


def copy(connection: Connection, target: Path) -> None:
    """Write a complete copy to `target`. Raises StorageError about the target."""
    source: Any = connection.connection.driver_connection
    try:
        with sqlite3.connect(target) as destination:
            source.backup(destination)
        destination.close()
    except sqlite3.Error as exc:
        trouble = known_trouble(exc, target)
        if trouble is None:
            raise
        raise trouble from exc
