"""Known troubles with the file. The program goes on; the ui says what is safe and what to do."""

import errno
import os
import shutil
import sqlite3
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import DBAPIError


class Trouble(StrEnum):
    """What is the matter with the file; `ui.words.troubles` holds the sentences."""

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
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,  # the header was looked at before: it was ours
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.GONE,
    sqlite3.SQLITE_IOERR: Trouble.UNREADABLE,
}
_TROUBLE_OF_ERRNO = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EFBIG: Trouble.FULL,
    errno.EACCES: Trouble.READ_ONLY,
    errno.EPERM: Trouble.READ_ONLY,
    errno.EROFS: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.GONE,
    errno.ENOTDIR: Trouble.GONE,
    errno.ENODEV: Trouble.GONE,
}
_WINDOWS_SHARING_VIOLATIONS = (32, 33)  # another program holds the file
_NO_ROOM_BYTES = 64 * 1024  # less free than this and SQLite cannot write its journal


def known_trouble(exc: BaseException, path: Path) -> StorageError | None:
    """Return the StorageError for a database exception, or None when it is a mistake of ours."""
    original = exc.orig if isinstance(exc, DBAPIError) else exc
    code = getattr(original, "sqlite_errorcode", None)
    if code is None:
        return None
    trouble = _BY_CODE.get(code & 0xFF)
    if trouble is None:
        return None
    return StorageError(_nearer_cause(trouble, path), path, f"{original} ({code})")


def from_os_error(exc: OSError | ValueError, path: Path) -> StorageError:
    """Return the StorageError for a file that the system refused to open, read or write."""
    if getattr(exc, "winerror", None) in _WINDOWS_SHARING_VIOLATIONS:
        return StorageError(Trouble.LOCKED, path, str(exc))
    number = exc.errno if isinstance(exc, OSError) else None
    trouble = _TROUBLE_OF_ERRNO.get(number or 0, Trouble.UNREADABLE)
    return StorageError(trouble, path, str(exc))


def _nearer_cause(trouble: Trouble, path: Path) -> Trouble:
    """Return what the folder tells about an error that SQLite reports only roughly.

    SQLite says "read-only" when the stick was pulled, "unable to open" when the folder may not be
    written, and "disk I/O error" for a quota.
    """
    try:
        if trouble in (Trouble.READ_ONLY, Trouble.UNREADABLE) and not path.exists():
            return Trouble.GONE
        if trouble is Trouble.GONE and path.parent.is_dir():
            may_read = not path.exists() or os.access(path, os.R_OK)
            return Trouble.READ_ONLY if may_read else Trouble.UNREADABLE
        if trouble is Trouble.UNREADABLE and _is_out_of_room(path):
            return Trouble.FULL
    except OSError:
        return Trouble.UNREADABLE
    return trouble


def _is_out_of_room(path: Path) -> bool:
    return shutil.disk_usage(path.parent).free < _NO_ROOM_BYTES
