"""An open dossier: read at any time, write through `unit`, one act at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from wijkdialoog.domain.changes import Action, Changes
from wijkdialoog.domain.copies import CopyName
from wijkdialoog.domain.copy_contents import Inventory
from wijkdialoog.storage import (
    backup,
    contents,
    engine,
    journal,
    migrate,
    proof,
    seal,
    soundness,
)
from wijkdialoog.storage.aside import Aside
from wijkdialoog.storage.errors import StorageError, from_os_error
from wijkdialoog.storage.journal import Inverse
from wijkdialoog.storage.keeping import Keeping
from wijkdialoog.storage.lifeboat import Lifeboat
from wijkdialoog.storage.overview import Overview
from wijkdialoog.storage.records import Records, Unit
from wijkdialoog.storage.rescue import likeness
from wijkdialoog.storage.schema import TOPIC_OF_TABLE
from wijkdialoog.storage.wiping import Wiping, compact


@dataclass(frozen=True)
class Committed:
    """One act that is on the disk.

    changes   what it was and what it touched
    inverses  how to take it back; empty when nothing changed
    for_good  it cannot be taken back, and neither can what was done before it
    """

    changes: Changes
    inverses: tuple[Inverse, ...]
    for_good: bool = False


class Dossier:
    """One SQLite file, open for this program alone.

    read        values of every subject
    aside       drafts, pulses and saved versions: written outside undo
    overview    counts over the whole dossier
    wiping      removes for good, inside `for_good`
    keeping     tells how storing goes
    on_commit   called once after each act, with what was committed; set by the composition root
    is_practice it has no file and never gets one; it ends with `close`
    """

    def __init__(
        self,
        path: Path,
        connection: Connection,
        *,
        to_read: bool = False,
        is_practice: bool = False,
    ) -> None:
        self.path = path
        self.is_practice = is_practice
        self._to_read = to_read
        self.read = Records(connection)
        self.aside = Aside(connection, path)
        self.overview = Overview(connection)
        self.wiping = Wiping(connection)
        self.on_commit: Callable[[Committed], None] = _nobody_listens
        self.keeping = Keeping()
        self.keeping.flee = self._flee
        engine.keep(connection, self.keeping)
        self._connection = connection
        self._unit_open = False
        self._lifeboat: Lifeboat | None = None
        self._in_memory = False

    @classmethod
    def open(cls, path: Path, *, to_read: bool = False) -> "Dossier":
        """Open or create the dossier at `path` and bring it to today's version.

        to_read  the file must exist, and may be on a medium that cannot be written
        Raises StorageError with the known trouble; the file is then as it was.
        """
        try:
            connection = _connected(path, to_read=to_read)
        except StorageError as error:
            raise likeness.nearer_cause(error) from error
        return cls(path, connection, to_read=to_read)

    @classmethod
    def for_practice(cls, name: str) -> "Dossier":
        """Return an empty dossier in memory, to practise with: no file, also not for a moment."""
        path = Path(name)
        connection = engine.connect_in_memory(path)
        migrate.climb(connection, path, migrate.read_steps(), lambda: None)
        journal.install(connection)
        return cls(path, connection, is_practice=True)

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

    @contextmanager
    def for_good(self, action: Action) -> Iterator[Unit]:
        """One act that cannot be taken back: what it removes is gone from the file itself.

        Like `unit`, and after it the file is written anew without its free pages. Nothing done
        before it can be undone any more either: those steps hold the words that had to go.
        A trouble while writing anew travels on as StorageError; the act itself is then stored.
        """
        with self._transaction():
            yield Unit(self._connection)
            changes = _changes(action, journal.take(self._connection))
        self.on_commit(Committed(changes, (), for_good=True))
        self.aside.forget_unused_media()
        with engine.storage_errors(self.path):
            compact(self._connection)

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

    def findings(self) -> str:
        """Look through everything, pictures too; return what is the matter, or "" when sound."""
        with engine.storage_errors(self.path):
            return soundness.findings(engine.driver_of(self._connection))

    def copy_dated(
        self, folder: Path, name: CopyName, progress: backup.Progress | None = None
    ) -> Path:
        """Write a complete copy with its date in its name into `folder`. Raises StorageError."""
        return backup.dated(self._connection, folder, self.path, name, progress)

    def inventory(self) -> Inventory:
        """Return what stands in the dossier, to compare a copy with. Raises StorageError."""
        with engine.storage_errors(self.path):
            return contents.inventory_of(engine.driver_of(self._connection))

    def marks(self) -> seal.Marks:
        """Return a mark of every row as it stands now. Raises StorageError."""
        with engine.storage_errors(self.path):
            return seal.marks_of(engine.driver_of(self._connection))

    def back_up_to(self, target: Path) -> None:
        """Write a complete copy of the dossier to `target`. Raises StorageError."""
        backup.copy(self._connection, target)

    def copy_and_prove(
        self, folder: Path, name: str, progress: backup.Progress | None = None
    ) -> tuple[Path, int]:
        """Copy into `folder` (made in a place that is there) and read the copy back.

        It gets a free name.

        Returns where, and how many rows are the same. Raises StorageError; what `progress` raises
        travels on. Nothing of a copy that went wrong stays.
        """
        try:
            folder.mkdir(exist_ok=True)
            target = backup.free_path(folder / name)
        except OSError as exc:
            raise from_os_error(exc, folder) from exc
        backup.copy(self._connection, target, progress)
        try:
            return target, proof.prove(engine.driver_of(self._connection), target)
        except StorageError:
            with suppress(OSError):
                target.unlink()
            raise

    def seal(self) -> None:
        """Store a mark of every row, when something was written since the last seal.

        At the next opening every change that nobody made is noticed. What cannot be sealed now is
        sealed another time.
        """
        if not self.has_written:
            return
        driver = engine.driver_of(self._connection)
        with suppress(StorageError):
            with engine.transaction(self._connection, self.path):
                seal.write(driver, seal.marks_of(driver))
            engine.before_first_write(self._connection, seal.TAKE_AWAY)

    @property
    def has_written(self) -> bool:
        """Whether the file changed since it was opened or sealed."""
        return engine.has_written(self._connection)

    # The disk goes away ------------------------------------------------------

    @property
    def in_memory(self) -> bool:
        """Whether the file is gone and everything is kept in memory, until `settle`."""
        return self._in_memory

    def follow_in_memory(self) -> None:
        """Keep every row in memory too from now on, for when the disk goes away.

        Pictures follow one by one: call `take_picture` until it returns False.
        """
        if self._lifeboat is None and not self._in_memory:
            with engine.storage_errors(self.path):
                self._lifeboat = Lifeboat(self._connection)

    def take_picture(self) -> bool:
        """Take one more picture into memory; False when all are there."""
        if self._lifeboat is None or self._unit_open:
            return False
        with engine.storage_errors(self.path):
            return self._lifeboat.take_picture()

    def look(self) -> bool:
        """Return whether the file still stands where it was opened; if not, go on in memory."""
        if self._in_memory:
            return False
        try:
            engine.refuse_moved(self._connection, self.path)
        except StorageError as gone:
            self._flee(gone)
            self.keeping.on_failed(gone)
            return False
        return True

    def try_to_store(self) -> None:
        """Write something that changes nothing. Raises StorageError when the file refuses it."""
        with self._transaction():
            version = self._connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            self._connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")

    def probe(self) -> None:
        """Begin to write and take it back; no byte changes. Raises StorageError when refused."""
        with suppress(_TakenBack), self._transaction():
            version = self._connection.exec_driver_sql("PRAGMA user_version").scalar_one()
            self._connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")
            raise _TakenBack

    def settle(self, path: Path) -> None:
        """Store what is in memory at `path` and go on there; undo keeps working.

        A file that stands there is set aside beside it, under a name of its own.
        Raises StorageError; everything is then still in memory.
        """
        backup.set_aside(path)
        backup.copy(self._connection, path)
        engine.exchange(self._connection, engine.open_driver(path), path)
        # The copy is sealed: left so, it would be taken for damaged after a kill.
        engine.before_first_write(self._connection, seal.TAKE_AWAY)
        self.path = path
        self._in_memory = False
        with engine.storage_errors(path):
            journal.install(self._connection)
            self._lifeboat = Lifeboat(self._connection)
        self.keeping.on_stored()

    def _flee(self, _gone: StorageError) -> bool:
        """Go on in memory with what the lifeboat holds; False when there is none."""
        boat = self._lifeboat
        if boat is None or self._in_memory:
            return self._in_memory
        memory = engine.memory_driver()
        boat.launch(memory)
        engine.exchange(self._connection, memory, None)
        self._lifeboat = None
        self._in_memory = True
        journal.install(self._connection)
        return True

    def close(self) -> None:
        """Seal and close the file and give up its lock."""
        if not self._to_read and not self._connection.closed:
            engine.keep(self._connection, Keeping())  # nobody listens or flees any more
            self.seal()
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


class _TakenBack(Exception):
    """Ends a transaction that was only a try."""


def _connected(path: Path, *, to_read: bool) -> Connection:
    """Return a connection to a sound dossier of today's version, ready for acts."""
    steps = migrate.read_steps()
    soundness.refuse_emptied(path)
    connection = engine.connect(path, max(steps), to_read=to_read)
    try:
        look = soundness.refuse_damaged(connection, path, steps)
        if look is soundness.Look.SEALED:
            engine.before_first_write(connection, seal.TAKE_AWAY)
        migrate.climb(connection, path, steps, lambda: backup.snapshot(connection, path))
        if look is soundness.Look.UNSEALED:
            soundness.refuse_unreadable(connection, path)
        with engine.storage_errors(path):
            journal.install(connection)
    except BaseException:
        engine.close(connection)
        raise
    return connection


def _changes(action: Action, inverses: tuple[Inverse, ...]) -> Changes:
    tables = {inverse.table for inverse in inverses}
    topics = frozenset(TOPIC_OF_TABLE[table] for table in tables if table in TOPIC_OF_TABLE)
    return Changes(action, topics, frozenset(inverse.row_id for inverse in inverses))


def _nobody_listens(_committed: Committed) -> None:
    """Stand-in until the composition root sets a listener (tests, command line)."""
