"""Is an existing dossier what it was when it was last closed? Looked at before anybody works in it.

What is noticed: broken pages, wrong indexes, rows that lost their parent, another layout than the
steps of its version make, text that is no text, and, when the dossier was closed properly, every
changed, lost or added row. After a kill there is no seal: a letter that fell over inside a text
between the kill and this opening then goes unnoticed, as long as it is still a letter.
"""

import sqlite3
from collections.abc import Callable
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wijkdialoog.domain.copies import FOLDER, read_copy_stem
from wijkdialoog.storage import seal, shape
from wijkdialoog.storage.engine import APPLICATION_ID, driver_of, storage_errors
from wijkdialoog.storage.errors import StorageError, Trouble, known_trouble
from wijkdialoog.storage.records import Records
from wijkdialoog.storage.rows import Reader

_HAS_MEDIA = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'media'"
_HAS_TABLES = "SELECT count(*) FROM sqlite_master"


class Look(Enum):
    """What a look through a dossier gave.

    NEW       there is nothing in it yet, or it is left to the ladder to refuse
    SEALED    every row is as it was at the last closing
    UNSEALED  it is sound, but a killed program left it: look at each value too
    """

    NEW = auto()
    SEALED = auto()
    UNSEALED = auto()


def refuse_damaged(connection: Connection, path: Path, steps: shape.Steps) -> Look:
    """Look through an existing dossier and return what that gave.

    A file without tables, of another program or of a newer version is left to the ladder.
    Raises StorageError DAMAGED, or a known trouble. Never writes.
    """
    driver = driver_of(connection)
    try:
        if not _is_ours(driver, max(steps)):
            return Look.NEW
        return _look_through(driver, path, steps)
    except (sqlite3.Error, UnicodeDecodeError) as exc:
        # Without a code of SQLite: a text that cannot be read as UTF-8.
        raise known_trouble(exc, path) or _damaged(path, str(exc)) from exc


def refuse_unreadable(connection: Connection, path: Path) -> None:
    """Raise StorageError DAMAGED when a row of today's dossier holds no value of ours."""
    with storage_errors(path):
        for reader in readers(connection):
            if reader.unreadable_ids():
                raise _damaged(path, f"unreadable values in {reader.table_name}")


def readers(connection: Connection) -> tuple[Reader[Any], ...]:
    """Return the reader of every table that holds values of the domain."""
    return tuple(vars(Records(connection)).values())


def refuse_emptied(path: Path) -> None:
    """Raise StorageError DAMAGED for an empty file that has copies: once it held a dossier."""
    try:
        if not path.is_file() or path.stat().st_size > 0:
            return
        copies = [file.stem for file in (path.parent / FOLDER).iterdir()]
    except (OSError, ValueError):
        return
    if any(read_copy_stem(stem, path.stem) for stem in copies):
        raise _damaged(path, "an empty file, and there are copies of it")


def findings(driver: sqlite3.Connection, progress: Callable[[], int] | None = None) -> str:
    """Return what is the matter with an open file, or "" when it is sound.

    progress  called now and then; other than 0 stops the look with sqlite3.OperationalError
    """
    driver.set_progress_handler(progress, 20_000)
    try:
        found = driver.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            return str(found)
        if driver.execute("PRAGMA foreign_key_check").fetchone() is not None:
            return "a row lost its parent"
        return _broken_seal(driver) or _broken_picture(driver)
    finally:
        driver.set_progress_handler(None, 0)


def _look_through(driver: sqlite3.Connection, path: Path, steps: shape.Steps) -> Look:
    version = _pragma(driver, "user_version")
    if shape.layout(driver) != shape.expected_layout(steps, version):
        raise _damaged(path, f"not the layout of version {version}")
    if found := findings(driver):
        raise _damaged(path, found)
    return Look.UNSEALED if seal.stored(driver) is None else Look.SEALED


def _broken_seal(driver: sqlite3.Connection) -> str:
    now = seal.marks_of(driver)  # also without a seal: every text must be text
    then = seal.stored(driver)
    if then is None or then == now:
        return ""
    changed = [table for table in {*now, *then} if now.get(table) != then.get(table)]
    return f"other rows than at the last closing: {', '.join(sorted(changed))}"


def _broken_picture(driver: sqlite3.Connection) -> str:
    """Return which picture is not what it was; its id is the SHA-256 of its bytes."""
    if not driver.execute(_HAS_MEDIA).fetchone()[0]:
        return ""
    for id_, content in driver.execute("SELECT id, content FROM media"):
        if not isinstance(content, bytes) or sha256(content).hexdigest() != id_:
            return f"picture {id_}"
    return ""


def _is_ours(driver: sqlite3.Connection, newest: int) -> bool:
    return (
        driver.execute(_HAS_TABLES).fetchone()[0] > 0
        and _pragma(driver, "application_id") == APPLICATION_ID
        and _pragma(driver, "user_version") <= newest
    )


def _pragma(driver: sqlite3.Connection, name: str) -> int:
    return int(driver.execute(f"PRAGMA {name}").fetchone()[0])


def _damaged(path: Path, detail: str) -> StorageError:
    return StorageError(Trouble.DAMAGED, path, detail)
