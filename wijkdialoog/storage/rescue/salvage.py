"""Makes a new dossier of what can still be read in a damaged one; the damaged file stays untouched.

Every row that comes along is a row that stood there: with a seal that is proved by its mark,
without one by its place and its shape. What does not fit anywhere is left behind, and counted.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.storage import engine, migrate, shape
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import from_os_error
from wijkdialoog.storage.rescue import mending
from wijkdialoog.storage.rescue.found_rows import Found, find_rows
from wijkdialoog.storage.rescue.likeness import is_value_of_ours
from wijkdialoog.storage.rescue.mending import Mended
from wijkdialoog.storage.rescue.pages import Pages
from wijkdialoog.storage.soundness import readers


@dataclass(frozen=True)
class TableRead:
    """What came along of one table.

    read       rows that are in the new dossier
    lost       rows that are not; None when nobody can tell how many there were
    changed    keys of rows that came along though something in them is not as it was
    is_sealed  the seal of this table was read: `lost` and `changed` are certain
    """

    read: int
    lost: int | None
    changed: frozenset[str] = frozenset()
    is_sealed: bool = False


@dataclass(frozen=True)
class Salvage:
    """A new dossier and what it does and does not hold.

    path        the new dossier; None when nothing could be read
    tables      by table name; tables that are and were empty are left out
    stand_ins   ids of dialogues that were lost while lines of theirs were read: a new head was made
    loosened    references that were emptied, as the other end is lost
    was_sealed  the dossier was closed properly: every changed row is noticed
    """

    path: Path | None
    tables: Mapping[str, TableRead]
    stand_ins: tuple[str, ...]
    loosened: int
    was_sealed: bool


def salvage(damaged: Path, target: Path) -> Salvage:
    """Write what can be read in `damaged` to the new dossier `target`, which must not exist.

    Raises StorageError when the damaged file cannot be opened at all or the new one not written;
    there is then no new file.
    """
    unfinished = target.with_name(f".{target.name}.deel")
    try:
        pages = Pages(_content(damaged))
        unfinished.unlink(missing_ok=True)
        return _salvaged(pages, unfinished, target)
    except OSError as exc:
        raise from_os_error(exc, target) from exc
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _salvaged(pages: Pages, unfinished: Path, target: Path) -> Salvage:
    steps = migrate.read_steps()
    version = _version(pages, steps)
    known = shape.tables(steps, version)
    found = find_rows(pages, known, is_value_of_ours())
    mended = _write(found, known, {n: s for n, s in steps.items() if n <= version}, unfinished)
    mended, kept = _finish(unfinished, mended)
    if not any(kept.values()):
        return Salvage(None, _lost_all(found), (), 0, _was_sealed(found))
    unfinished.replace(target)
    read = {name: ids - set(mended.stand_ins) for name, ids in kept.items()}
    tables = {name: _table_read(one, read[name]) for name, one in found.items()}
    return Salvage(
        target,
        {name: read for name, read in tables.items() if read.read or read.lost != 0},
        mended.stand_ins,
        mended.loosened,
        _was_sealed(found),
    )


def _write(
    found: Mapping[str, Found],
    known: Mapping[str, shape.TableShape],
    steps: migrate.Steps,
    path: Path,
) -> Mended:
    """Put the rows into a new dossier of the version of the damaged one, and mend what is torn."""
    connection = engine.connect(path, max(steps))
    try:
        migrate.climb(connection, path, steps, _nothing_to_copy)
        with engine.storage_errors(path):
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        with engine.transaction(connection, path):
            return mending.fill(engine.driver_of(connection), found, known)
    finally:
        engine.close(connection)


def _finish(path: Path, mended: Mended) -> tuple[Mended, dict[str, set[str]]]:
    """Climb to today, leave out what holds no value of ours, seal; tell which rows are there."""
    steps = migrate.read_steps()
    known = shape.tables(steps, max(steps))
    connection = engine.connect(path, max(steps))
    try:
        migrate.climb(connection, path, steps, _nothing_to_copy)
        unreadable = {one.table_name: one.unreadable_ids() for one in readers(connection)}
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        with engine.transaction(connection, path):
            driver = engine.driver_of(connection)
            mended += mending.leave_out(driver, unreadable, known)
            kept = mending.ids_in(driver, known)
    finally:
        engine.close(connection)
    Dossier.open(path).close()  # looks through everything once more, and seals
    return mended, kept


def _table_read(found: Found, kept: set[str]) -> TableRead:
    if found.expected is not None:
        lost: int | None = max(found.expected - len(kept), 0)
    elif found.is_torn:
        lost = None
    else:
        lost = found.broken + len(found.rows.keys() - kept)
    return TableRead(len(kept), lost, frozenset(found.changed & kept), found.expected is not None)


def _lost_all(found: Mapping[str, Found]) -> dict[str, TableRead]:
    return {name: TableRead(0, one.expected) for name, one in found.items() if one.expected}


def _was_sealed(found: Mapping[str, Found]) -> bool:
    return any(one.expected is not None for one in found.values())


def _version(pages: Pages, steps: migrate.Steps) -> int:
    """Return the version whose tables are most like those of the file; the newest when none are.

    The number in the header may itself be damaged.
    """
    there = {(row[0], row[1], row[4]) for row in pages.layout() if len(row) == 5}

    def likeness(version: int) -> tuple[int, int]:
        made = {(kind, name, sql) for kind, name, _, sql in shape.expected_layout(steps, version)}
        return len(made & there) - len(made - there), version

    return max(steps, key=likeness) if there else max(steps)


def _content(path: Path) -> bytes:
    """Return the bytes of the file, after SQLite took back a half-done act on a copy of it."""
    journal = path.with_name(f"{path.name}-journal")
    if not journal.is_file():
        return _bytes(path)
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".wijkdialoog-") as folder:
        try:
            copy = Path(shutil.copy(path, Path(folder) / "dossier"))
            shutil.copy(journal, Path(folder) / "dossier-journal")
            with closing(sqlite3.connect(copy)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return copy.read_bytes()
        except (OSError, sqlite3.Error):
            return _bytes(path)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise from_os_error(exc, path) from exc


def _nothing_to_copy() -> None:
    """A dossier that is being made has nothing to lose yet."""
