"""One connection to one file, with the settings that keep an evening safe (docs/architectuur)."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os.path import samestat
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error, known_trouble
from wijkdialoog.storage.header import APPLICATION_ID, refuse_strangers

__all__ = ["APPLICATION_ID", "close", "connect", "storage_errors", "transaction"]

_PRAGMAS = (
    # A lock that disappears with the process: no stale lock file to explain. First, so that no
    # other program comes between.
    "PRAGMA locking_mode = EXCLUSIVE",
    # A copy of the file on a stick must hold everything: no WAL beside it.
    "PRAGMA journal_mode = DELETE",
    # Full sync: what is acknowledged survives a pulled plug.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # The undo triggers must also see rows removed by a cascade or a REPLACE.
    "PRAGMA recursive_triggers = ON",
    # Deleted text is overwritten in the file.
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)
_OPENED = "opened file"  # key of the file's identity at opening, kept with the connection
_WAIT_SECONDS = 0.3  # another program's lock; long enough for a backup tool that just looks


def connect(path: Path, newest_version: int, *, to_read: bool = False) -> Connection:
    """Open `path` (made when missing) for this program alone.

    to_read  the file must exist, and may be on a medium that cannot be written
    Any use from another thread raises at once. Transactions are begun by `transaction`.
    Raises StorageError; a refused file is not touched.
    """
    refuse_strangers(path, newest_version, must_exist=to_read)
    with storage_errors(path):
        driver = _driver_connection(path, to_read=to_read)
    connection = _core_connection(driver)
    connection.info[_OPENED] = path.stat()
    return connection


def _core_connection(driver: sqlite3.Connection) -> Connection:
    engine = create_engine(
        "sqlite://",
        # Not by URL: a file may be called "Wat nu?.wijkdialoog".
        creator=lambda: driver,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",  # the driver begins nothing by itself, not even for DDL
    )
    return engine.connect()


def close(connection: Connection) -> None:
    """Close the connection and give up the lock on the file."""
    engine = connection.engine
    connection.close()
    engine.dispose()


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn known database errors inside the block into StorageError."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as exc:
        trouble = known_trouble(exc, path)
        if trouble is None:
            raise
        raise trouble from exc


@contextmanager
def transaction(connection: Connection, path: Path) -> Iterator[None]:
    """Run the block as one immediate transaction; any exception rolls all of it back."""
    _refuse_moved(connection, path)
    with storage_errors(path):
        if _in_transaction(connection):
            # A rollback that the disk refused earlier: nothing new before it succeeds.
            connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            yield
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


def _refuse_moved(connection: Connection, path: Path) -> None:
    """Raise StorageError GONE when the open file no longer stands at `path`.

    With the exclusive lock SQLite itself does not look any more, and a line written to a removed
    file, or to one that a cloud folder put another file in place of, would be lost at closing.
    """
    try:
        is_same = samestat(path.stat(), connection.info[_OPENED])
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    if not is_same:
        raise StorageError(Trouble.GONE, path, "another file stands in its place")


def _driver_connection(path: Path, *, to_read: bool) -> sqlite3.Connection:
    driver = sqlite3.connect(
        path, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=True
    )
    try:
        for pragma in _PRAGMAS:
            driver.execute(pragma)
        # Takes the exclusive lock now, not at the first captured line.
        driver.execute("BEGIN EXCLUSIVE")
        if not to_read:
            _try_to_write(driver)
        driver.execute("ROLLBACK")
    except BaseException:
        driver.close()
        raise
    return driver


def _try_to_write(driver: sqlite3.Connection) -> None:
    # SQLite opens a read-only file without a word; better to hear it now than at the first line.
    # The value stays the same and the caller rolls back: the file does not change.
    version = driver.execute("PRAGMA user_version").fetchone()[0]
    driver.execute(f"PRAGMA user_version = {version:d}")


def _roll_back(connection: Connection) -> None:
    # A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the real cause,
    # and so would a rollback that fails: the next transaction tries it again.
    if _in_transaction(connection):
        with suppress(DBAPIError):
            connection.exec_driver_sql("ROLLBACK")


def _in_transaction(connection: Connection) -> bool:
    driver: Any = connection.connection.driver_connection
    return driver.in_transaction
