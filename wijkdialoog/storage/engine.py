"""One connection to one file, with the settings that keep an evening safe (docs/architectuur)."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os.path import samestat
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error, known_trouble
from wijkdialoog.storage.header import APPLICATION_ID, refuse_strangers
from wijkdialoog.storage.keeping import Keeping
from wijkdialoog.storage.one_thread import OneThread

__all__ = [
    "APPLICATION_ID",
    "before_first_write",
    "close",
    "connect",
    "connect_in_memory",
    "connect_to_copy",
    "driver_of",
    "exchange",
    "has_written",
    "keep",
    "memory_driver",
    "open_driver",
    "refuse_moved",
    "storage_errors",
    "transaction",
]

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
_FIRST = "before the first write"  # a statement that belongs to the first transaction
_OPENED = "opened file"  # key of the file's identity at opening, kept with the connection
_PATH = "path"  # where the file is now; it moves when a stick was pulled out
_CELL = "driver"  # a list of one: the driver connection the pool hands out
_KEEPING = "keeping"  # who wants to know how storing goes
_NOBODY = Keeping()
_DISK_IS_GONE = (Trouble.GONE, Trouble.UNREADABLE)
_WAIT_SECONDS = 0.3  # another program's lock; long enough for a backup tool that just looks


def connect(path: Path, newest_version: int, *, to_read: bool = False) -> Connection:
    """Open `path` (made when missing) for this program alone.

    to_read  the file must exist, and may be on a medium that cannot be written
    Any use from another thread raises at once. Transactions are begun by `transaction`.
    Raises StorageError; a refused file is not touched.
    """
    refuse_strangers(path, newest_version, must_exist=to_read)
    try:
        with storage_errors(path):
            driver = _driver_connection(path, to_read=to_read)
    except (sqlite3.Error, UnicodeDecodeError) as exc:
        # Our settings are sound SQL: what SQLite has against them comes from the file. It may
        # quote a broken layout, and that need not be text.
        raise StorageError(Trouble.DAMAGED, path, str(exc)) from exc
    connection = _core_connection(driver)
    connection.info[_OPENED] = path.stat()
    connection.info[_PATH] = path
    return connection


def connect_in_memory(name: Path) -> Connection:
    """Return a connection to an empty database in memory that no file will ever stand for.

    name  what it is called in messages; nothing is written there
    """
    connection = _core_connection(memory_driver())
    connection.info[_OPENED] = None
    connection.info[_PATH] = name
    return connection


def connect_to_copy(path: Path, newest_version: int) -> Connection:
    """Return a connection to a copy of `path` in memory; the file itself is only read.

    Raises StorageError: LOCKED also when a half-done change still stands beside the file.
    """
    refuse_strangers(path, newest_version, must_exist=True)
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with storage_errors(path):
            _read_into(copy, path)
    except BaseException as exc:
        copy.close()
        if isinstance(exc, StorageError) and exc.trouble is Trouble.READ_ONLY:
            raise StorageError(Trouble.LOCKED, path, exc.detail) from exc
        raise
    connection = _core_connection(copy)
    connection.info[_OPENED] = path.stat()
    return connection


def _read_into(copy: sqlite3.Connection, path: Path) -> None:
    # A read-only connection cannot roll back a half-done change; it says so, and touches nothing.
    address = f"{path.resolve().as_uri()}?mode=ro"
    source = sqlite3.connect(address, uri=True, timeout=_WAIT_SECONDS)
    try:
        # Asked first: a backup of a locked file would wait for ever.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(copy)
    finally:
        source.close()


def _core_connection(driver: sqlite3.Connection) -> Connection:
    cell = [driver]
    engine = create_engine(
        "sqlite://",
        # Not by URL: a file may be called "Wat nu?.wijkdialoog".
        creator=lambda: cell[0],
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",  # the driver begins nothing by itself, not even for DDL
    )
    event.listen(engine, "handle_error", _name_trouble)
    connection = engine.connect()
    connection.info[_CELL] = cell
    return connection


def keep(connection: Connection, keeping: Keeping) -> None:
    """Tell `keeping` from now on how storing goes."""
    connection.info[_KEEPING] = keeping


def open_driver(path: Path) -> sqlite3.Connection:
    """Open an existing dossier with our settings, for `exchange`. Raises StorageError."""
    with storage_errors(path):
        return _driver_connection(path, to_read=False)


def memory_driver() -> sqlite3.Connection:
    """Return an empty database in memory with our settings, for `exchange`."""
    driver = sqlite3.connect(
        ":memory:", isolation_level=None, check_same_thread=False, factory=OneThread
    )
    for pragma in _PRAGMAS:
        if "journal_mode" not in pragma:  # memory has its own
            driver.execute(pragma)
    return driver


def exchange(connection: Connection, driver: sqlite3.Connection, path: Path | None) -> None:
    """Let whoever uses `connection` go on with another driver connection, outside a transaction.

    path  the file of `driver`, or None: it is in memory
    Temporary tables and triggers do not come along.
    """
    info = dict(connection.info)
    with suppress(DBAPIError):
        connection.rollback()
    with suppress(sqlite3.Error):  # its disk is gone: nothing there can be closed properly
        info[_CELL][0].close()
    info[_CELL][0] = driver
    connection.invalidate()
    info[_OPENED] = None if path is None else path.stat()
    info[_PATH] = path or info[_PATH]
    connection.info.clear()
    connection.info.update(info)


def _name_trouble(context: ExceptionContext) -> None:
    """Make a gone disk a StorageError in every statement: a read may be the first to find it."""
    connection = context.connection
    if connection is None or not isinstance(context.original_exception, sqlite3.Error):
        return
    path = connection.info.get(_PATH)
    trouble = known_trouble(context.original_exception, path) if path else None
    if trouble is None or trouble.trouble not in _DISK_IS_GONE:
        return
    if not _in_transaction(connection):  # a transaction tells it itself, at its end
        keeping = connection.info.get(_KEEPING, _NOBODY)
        keeping.flee(trouble)
        keeping.on_failed(trouble)
    raise trouble from context.original_exception


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
    keeping = connection.info.get(_KEEPING, _NOBODY)
    path = connection.info.get(_PATH, path)
    try:
        _stay_or_flee(connection, path, keeping)
        with storage_errors(path):
            yield from _one_transaction(connection, keeping)
    except StorageError as error:
        if error.path == path:
            if error.trouble in _DISK_IS_GONE:
                keeping.flee(error)
            keeping.on_failed(error)
        raise
    keeping.on_stored()


def _one_transaction(connection: Connection, keeping: Keeping) -> Iterator[None]:
    if _in_transaction(connection):
        # A rollback that the disk refused earlier: nothing new before it succeeds.
        connection.exec_driver_sql("ROLLBACK")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    before = _state(connection)
    try:
        yield
        writes = _state(connection) != before
        if writes and _FIRST in connection.info:
            connection.exec_driver_sql(connection.info[_FIRST])
        _commit(connection, keeping)
    except BaseException:
        _roll_back(connection)
        raise
    if writes:
        connection.info.pop(_FIRST, None)


def _commit(connection: Connection, keeping: Keeping) -> None:
    driver = driver_of(connection)
    if keeping.on_slow is not None and isinstance(driver, OneThread):
        driver.commit_slowly(keeping.on_slow)
    else:
        connection.exec_driver_sql("COMMIT")


def _stay_or_flee(connection: Connection, path: Path, keeping: Keeping) -> None:
    try:
        refuse_moved(connection, path)
    except StorageError as gone:
        if not keeping.flee(gone):
            raise


def _state(connection: Connection) -> tuple[int, int]:
    """Return two numbers that tell whether a transaction changed a row or a table."""
    driver = driver_of(connection)
    return driver.total_changes, driver.execute("PRAGMA schema_version").fetchone()[0]


def before_first_write(connection: Connection, statement: str) -> None:
    """Run `statement` inside the next transaction that changes anything, at its end."""
    connection.info[_FIRST] = statement


def has_written(connection: Connection) -> bool:
    """Return whether anything was committed since `before_first_write`."""
    return _FIRST not in connection.info


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the connection of the standard library below this one."""
    driver: Any = connection.connection.driver_connection
    return driver


def refuse_moved(connection: Connection, path: Path) -> None:
    """Raise StorageError GONE when the open file no longer stands at `path`.

    With the exclusive lock SQLite itself does not look any more, and a line written to a removed
    file, or to one that a cloud folder put another file in place of, would be lost at closing.
    """
    opened = connection.info[_OPENED]
    if opened is None:
        return  # it is in memory
    try:
        is_same = samestat(path.stat(), opened)
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    if not is_same:
        raise StorageError(Trouble.GONE, path, "another file stands in its place")


def _driver_connection(path: Path, *, to_read: bool) -> sqlite3.Connection:
    driver = sqlite3.connect(
        path,
        timeout=_WAIT_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # OneThread sees to it
        factory=OneThread,
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
    return driver_of(connection).in_transaction
