"""Looks into a dossier or a copy of one without opening it as a dossier: nothing is ever written.

Every function here may be used on any thread, except on the connection of an open dossier.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from wijkdialoog.domain.copy_contents import Inventory, Item, Subject
from wijkdialoog.storage import seal, soundness
from wijkdialoog.storage.engine import storage_errors
from wijkdialoog.storage.errors import StorageError, Trouble

_KEPT = "binned_ms IS NULL"
_OF_KEPT = f"dialogue_id IN (SELECT id FROM dialogues WHERE {_KEPT})"
_QUERIES = {
    Subject.DIALOGUES: f"SELECT id, title, created_ms FROM dialogues WHERE {_KEPT}",
    Subject.LINES: f"SELECT id, text, said_ms FROM contributions WHERE {_KEPT} AND {_OF_KEPT}",
    Subject.AGREEMENTS: f"SELECT id, what, said_ms FROM agreements WHERE {_KEPT} AND {_OF_KEPT}",
    Subject.ASSETS: f"SELECT id, title, said_ms FROM assets WHERE {_KEPT}",
}
_NOT_COMPARED = frozenset({"pulses"})  # the heartbeat of an evening is nothing anybody made


def inventory(path: Path) -> Inventory:
    """Return what stands in a closed dossier or a copy. Raises StorageError."""
    with storage_errors(path), closing(_look(path)) as connection:
        try:
            return inventory_of(connection)
        except sqlite3.OperationalError as exc:
            if getattr(exc, "sqlite_errorcode", None) is None:  # a text that is no text
                raise StorageError(Trouble.DAMAGED, path, str(exc)) from exc
            raise


def inventory_of(connection: sqlite3.Connection) -> Inventory:
    """Return what stands in an open dossier."""
    items = {
        subject: {id_: Item(text, moment) for id_, text, moment in connection.execute(query)}
        for subject, query in _QUERIES.items()
    }
    return Inventory(items, _last(items[Subject.DIALOGUES]), _last(items[Subject.LINES]))


def stored_marks(path: Path) -> seal.Marks | None:
    """Return the marks of the rows in a copy, or None when it carries none or cannot be read."""
    try:
        with closing(_look(path)) as connection:
            return seal.stored(connection)
    except (sqlite3.Error, ValueError):
        return None


def same_rows(one: seal.Marks, other: seal.Marks | None) -> bool:
    """Return whether two files hold the same, the heartbeat left out."""
    return other is not None and _compared(one) == _compared(other)


def findings(path: Path, progress: Callable[[], int]) -> str:
    """Look through a whole closed file; return what is the matter, or "" when it is sound.

    progress  called often; other than 0 stops with StorageError UNREADABLE
    """
    try:
        with closing(_look(path)) as connection:
            return soundness.findings(connection, progress)
    except (sqlite3.Error, UnicodeDecodeError) as exc:
        return str(exc)


def _compared(marks: seal.Marks) -> dict[str, frozenset[bytes]]:
    return {name: of_table for name, of_table in marks.items() if name not in _NOT_COMPARED}


def _look(path: Path) -> sqlite3.Connection:
    # Immutable: no lock, no journal, and a stick that may not be written will do.
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, isolation_level=None)


def _last(items: dict[str, Item]) -> str:
    """Return the text of what came last: by its moment, then by its id, which sorts by creation."""
    if not items:
        return ""
    return items[max(items, key=lambda id_: (items[id_].moment_ms or 0, id_))].text
