"""The seal: a mark of every row, stored when a dossier is closed and looked at when it is opened.

SQLite sees a broken page, but not a letter that fell over inside a text. The marks are stored in
the dossier itself, so that each copy carries them. The first act of a session takes the seal away
in its own transaction: what a killed program leaves is unsealed, never wrongly sealed.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from typing import Any

TAKE_AWAY = "DELETE FROM seals"
_MARK_BYTES = 8
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table'"
    " AND name != 'seals' AND name NOT LIKE 'sqlite_%' ORDER BY name"
)
_HAS_SEALS = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'seals'"

Marks = Mapping[str, frozenset[bytes]]
"""The marks of the rows of each table, by table name."""


def mark(row: Sequence[Any]) -> bytes:
    """Return the mark of one row: 8 bytes over all its columns, in the order of the table.

    Of a picture only the length counts: its id is already the SHA-256 of its bytes.
    """
    plain = [len(value) if isinstance(value, bytes) else value for value in row]
    return blake2b(json.dumps(plain).encode(), digest_size=_MARK_BYTES).digest()


def marks_of(connection: sqlite3.Connection) -> Marks:
    """Return the marks of what stands in the file now. Raises sqlite3.Error when it is broken."""
    return {table: frozenset(_marks(connection, table)) for table in _tables(connection)}


def has_place(connection: sqlite3.Connection) -> bool:
    """Return whether the file has the table for a seal: one of before has not."""
    return bool(connection.execute(_HAS_SEALS).fetchone()[0])


def stored(connection: sqlite3.Connection) -> Marks | None:
    """Return the marks of the last closing, or None when there is no seal."""
    if not has_place(connection):
        return None
    rows = connection.execute("SELECT id, marks FROM seals").fetchall()
    return unpacked(rows) if rows else None


def unpacked(rows: Iterable[tuple[str, bytes]]) -> Marks:
    """Return the marks from the rows of the table `seals`."""
    return {table: frozenset(_split(packed)) for table, packed in rows}


def write(connection: sqlite3.Connection, marks: Marks) -> None:
    """Store the seal; the caller commits. A file of before there were seals stays without."""
    if not has_place(connection):
        return
    connection.execute(TAKE_AWAY)
    connection.executemany(
        "INSERT INTO seals (id, marks) VALUES (?, ?)",
        [(table, b"".join(sorted(of_table))) for table, of_table in marks.items()],
    )


def _tables(connection: sqlite3.Connection) -> list[str]:
    return [name for (name,) in connection.execute(_TABLES)]


def _marks(connection: sqlite3.Connection, table: str) -> Iterable[bytes]:
    columns = ", ".join(
        # The picture itself stays where it is: its length is enough.
        f'zeroblob(length("{name}"))' if type_ == "BLOB" else f'"{name}"'
        for _, name, type_, *_ in connection.execute(f'PRAGMA main.table_info("{table}")')
    )
    return (mark(row) for row in connection.execute(f'SELECT {columns} FROM main."{table}"'))


def _split(packed: bytes) -> Iterable[bytes]:
    return (packed[at : at + _MARK_BYTES] for at in range(0, len(packed), _MARK_BYTES))
