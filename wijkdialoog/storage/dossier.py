"""An open dossier: read at any time, write through `unit`, one act at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from wijkdialoog.domain.changes import Action, Changes
from wijkdialoog.storage import backup, engine, journal, migrate
from wijkdialoog.storage.aside import Aside
from wijkdialoog.storage.journal import Inverse
from wijkdialoog.storage.overview import Overview
from wijkdialoog.storage.records import Records, Unit
from wijkdialoog.storage.schema import TOPIC_OF_TABLE


@dataclass(frozen=True)
class Committed:
    """One act that is on the disk.

    changes   what it was and what it touched
    inverses  how to take it back; empty when nothing changed
    """

    changes: Changes
    inverses: tuple[Inverse, ...]


class Dossier:
    """One SQLite file, open for this program alone.

    read        values of every subject
    aside       drafts, pulses and saved versions: written outside undo
    overview    counts over the whole dossier
    on_commit   called once after each act, with what was committed; set by the composition root
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        self.path = path
        self.read = Records(connection)
        self.aside = Aside(connection, path)
        self.overview = Overview(connection)
        self.on_commit: Callable[[Committed], None] = _nobody_listens
        self._connection = connection
        self._unit_open = False

    @classmethod
    def open(cls, path: Path, *, to_read: bool = False) -> "Dossier":
        """Open or create the dossier at `path` and bring it to today's version.

        to_read  the file must exist, and may be on a medium that cannot be written
        Raises StorageError with the known trouble; the file is then as it was.
        """
        steps = migrate.read_steps()
        connection = engine.connect(path, max(steps), to_read=to_read)
        try:
            migrate.climb(connection, path, steps, lambda: backup.snapshot(connection, path))
            with engine.storage_errors(path):
                journal.install(connection)
        except BaseException:
            engine.close(connection)
            raise
        return cls(path, connection)

    @contextmanager
    def unit(self, action: Action) -> Iterator[Unit]:
        """One act: everything inside the block is stored, or nothing.

        Leaving the block normally commits and reports `Committed` to `on_commit`.
        An exception rolls back and travels on. Raises StorageError for a known trouble.
        """
        with self._transaction():
            yield Unit(self._connection)
            inverses = journal.take(self._connection)
        self._report(action, inverses)

    def play(self, action: Action, inverses: tuple[Inverse, ...]) -> Committed:
        """Take an act back (or do it again), as an act of its own. Returns the way back.

        Unlike `unit` this does not call `on_commit`: the caller keeps the history.
        """
        with self._transaction():
            journal.play(self._connection, inverses)
            way_back = journal.take(self._connection)
        return Committed(_changes(action, way_back), way_back)

    def check_integrity(self) -> bool:
        """Return whether SQLite finds the whole file sound. Slow on a large file."""
        with engine.storage_errors(self.path):
            found = self._connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
            broken = self._connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        return found == ["ok"] and broken is None

    def back_up_to(self, target: Path) -> None:
        """Write a complete copy of the dossier to `target`. Raises StorageError."""
        backup.copy(self._connection, target)

    def close(self) -> None:
        """Close the file and give up its lock."""
        engine.close(self._connection)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self._unit_open:
            raise RuntimeError("a unit inside a unit: one act is one transaction")
        self._unit_open = True
        try:
            with engine.transaction(self._connection, self.path):
                yield
        finally:
            self._unit_open = False

    def _report(self, action: Action, inverses: tuple[Inverse, ...]) -> None:
        self.on_commit(Committed(_changes(action, inverses), inverses))


def _changes(action: Action, inverses: tuple[Inverse, ...]) -> Changes:
    topics = frozenset(TOPIC_OF_TABLE[inverse.table] for inverse in inverses)
    return Changes(action, topics, frozenset(inverse.row_id for inverse in inverses))


def _nobody_listens(_committed: Committed) -> None:
    """Stand-in until the composition root sets a listener (tests, command line)."""
