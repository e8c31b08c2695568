"""Reading somebody else's dossier without touching its file: a copy in memory, of today's version.

May be used on any thread: nothing but values leaves the block.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from wijkdialoog.storage import migrate, soundness
from wijkdialoog.storage.aside import Aside
from wijkdialoog.storage.engine import close, connect_to_copy
from wijkdialoog.storage.errors import StorageError, Trouble, known_trouble
from wijkdialoog.storage.records import Records


class Looked:
    """A dossier in memory.

    read   values of every subject
    aside  drafts, pulses and pictures
    """

    def __init__(self, read: Records, aside: Aside) -> None:
        self.read = read
        self.aside = aside


@contextmanager
def looked_into(path: Path) -> Iterator[Looked]:
    """Open a copy of the dossier at `path` in memory, for the time of the block.

    Raises StorageError with the known trouble. The file, and what stands beside it, stay as they
    are in every case.
    """
    with _damage_told(path):
        steps = migrate.read_steps()
        connection = connect_to_copy(path, max(steps))
        try:
            soundness.refuse_damaged(connection, path, steps)
            migrate.climb(connection, path, steps, lambda: None)
            soundness.refuse_unreadable(connection, path)
            yield Looked(Records(connection), Aside(connection, path))
        finally:
            close(connection)


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    """Whatever the database says about a file that is only looked at, is about that file."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as exc:
        damaged = StorageError(Trouble.DAMAGED, path, str(exc))
        raise known_trouble(exc, path) or damaged from exc
    except UnicodeDecodeError as exc:  # its message itself quotes bytes of the file
        raise StorageError(Trouble.DAMAGED, path, str(exc)) from exc
