"""Known troubles with the file. The program goes on; the ui says what is safe and what to do."""

import sqlite3
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import DBAPIError


class Trouble(StrEnum):
    """What is the matter with the file; `ui.labels` holds the sentences."""

    FULL = "full"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    NOT_A_DOSSIER = "not_a_dossier"
    NEWER = "newer"
    DAMAGED = "damaged"
    GONE = "gone"
    UNREADABLE = "unreadable"


class StorageError(Exception):
    """A known trouble with `path`; nothing that was acknowledged is lost by it."""

    def __init__(self, trouble: Trouble, path: Path, detail: str = "") -> None:
        super().__init__(trouble, str(path), detail)
        self.trouble = trouble
        self.path = path
        self.detail = detail


# Primary result codes of SQLite (https://sqlite.org/rescode.html); the extended code's low byte.
_BY_CODE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.LOCKED,
    sqlite3.SQLITE_LOCKED: Trouble.LOCKED,
    sqlite3.SQLITE_NOTADB: Trouble.NOT_A_DOSSIER,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.GONE,
    sqlite3.SQLITE_IOERR: Trouble.UNREADABLE,
}


def known_trouble(exc: BaseException, path: Path) -> StorageError | None:
    """Return the StorageError for a database exception, or None when it is a mistake of ours."""
    original = exc.orig if isinstance(exc, DBAPIError) else exc
    code = getattr(original, "sqlite_errorcode", None)
    if code is None:
        return None
    trouble = _BY_CODE.get(code & 0xFF)
    return StorageError(trouble, path, str(original)) if trouble else None
