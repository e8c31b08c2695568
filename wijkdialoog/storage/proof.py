"""Reads a finished copy back from its disk and holds it against the open dossier."""

import os
import sqlite3
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from wijkdialoog.storage import seal
from wijkdialoog.storage.engine import storage_errors
from wijkdialoog.storage.errors import StorageError, Trouble


def prove(source: sqlite3.Connection, copy: Path) -> int:
    """Return how many rows the copy holds: the same ones as `source`, read back from its disk.

    Raises StorageError UNREADABLE when a row, a picture or a page is not as it was written.
    """
    _forget_cached(copy)
    address = f"{copy.resolve().as_uri()}?mode=ro"
    with storage_errors(copy), closing(sqlite3.connect(address, uri=True)) as written:
        sound = written.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        if not sound or _counts(written) != _counts(source):
            raise _wrong(copy, "pages or rows")
        if seal.marks_of(written) != seal.marks_of(source):
            raise _wrong(copy, "contents")
        for id_, content in written.execute("SELECT id, content FROM media"):
            if sha256(content).hexdigest() != id_:
                raise _wrong(copy, "a picture")
        return sum(_counts(written).values())


def _forget_cached(copy: Path) -> None:
    """Let what we read come from the disk and not from the memory of the system, where it can."""
    forget = getattr(os, "posix_fadvise", None)
    if forget is None:
        return
    with suppress(OSError):
        descriptor = os.open(copy, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            forget(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' "
        "AND name != 'seals' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM main."{name}"').fetchone()[0]
        for (name,) in names
    }


def _wrong(copy: Path, what: str) -> StorageError:
    return StorageError(Trouble.UNREADABLE, copy, f"the copy reads back wrong: {what}")
