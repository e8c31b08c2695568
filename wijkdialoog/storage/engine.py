"""One connection to one file, with the settings that keep an evening safe (architectuur.md, Opslag)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from wijkdialoog.storage.errors import StorageError, Trouble, known_trouble

APPLICATION_ID = 0x57494A4B  # "WIJK": tells our files from other SQLite files

_PRAGMAS = (
    # A copy of the file on a stick must hold everything: no WAL beside it.
    "PRAGMA journal_mode = DELETE",
    # Full sync: what is acknowledged survives a pulled plug.
    "PRAGMA synchronous = FULL",
    # A lock that disappears with the process: no stale lock file to explain.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA foreign_keys = ON",
    # The undo triggers must also see rows removed by a cascade or a REPLACE.
    "PRAGMA recursive_triggers = ON",
    # Deleted text is overwritten in the file.
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


def connect(path: Path) -> Connection:
    """Open `path` (made when missing) for this program alone.

    Any use from another thread raises at once. Transactions are begun explicitly, see `transaction`.
    Raises StorageError.
    """
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",  # the driver begins nothing by itself, not even for DDL
        connect_args={"check_same_thread": True, "timeout": 0.3},
    )
    with storage_errors(path):
        _refuse_missing_folder(path)
        event.listen(engine, "connect", _apply_pragmas)
        connection = engine.connect()
        try:
            # Takes the exclusive lock now, not at the first captured line.
            connection.exec_driver_sql("BEGIN EXCLUSIVE")
            connection.exec_driver_sql("COMMIT")
        except DBAPIError:
            connection.close()
            engine.dispose()
            raise
    return connection


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
    except DBAPIError as exc:
        trouble = known_trouble(exc, path)
        if trouble is None:
            raise
        raise trouble from exc


@contextmanager
def transaction(connection: Connection, path: Path) -> Iterator[None]:
    """Run the block as one immediate transaction; any exception rolls all of it back."""
    with storage_errors(path):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            yield
            connection.exec_driver_sql("COMMIT")
        except BaseException:
            _roll_back(connection)
            raise


def _roll_back(connection: Connection) -> None:
    # A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the real cause.
    driver: Any = connection.connection.driver_connection
    if driver.in_transaction:
        connection.exec_driver_sql("ROLLBACK")


def _apply_pragmas(driver_connection: Any, _record: object) -> None:
    cursor = driver_connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _refuse_missing_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise StorageError(Trouble.GONE, path)
