"""A copy in memory of every row, for when the disk under the file goes away in mid-evening.

Temporary triggers keep it equal to the file, inside the same transactions: what was rolled back is
not in it, what was acknowledged is. It lives in the temporary schema, thus in memory only, and
nothing of it is ever written outside the dossier.
"""

import sqlite3
from dataclasses import dataclass

from sqlalchemy import Connection

from wijkdialoog.storage.engine import driver_of

_PICTURES = "media"  # large; taken aboard one by one, while nobody waits


@dataclass(frozen=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def boat(self) -> str:
        return f'"boat_{self.name}"'

    def listed(self, prefix: str = "") -> str:
        return ", ".join(f'{prefix}"{column}"' for column in self.columns)

    def is_same(self, row: str) -> str:
        return " AND ".join(f'"{key}" IS {row}."{key}"' for key in self.keys)


class Lifeboat:
    """Follows every table of one open dossier from the moment it is made."""

    def __init__(self, connection: Connection) -> None:
        """Take every row aboard, but for the pictures. Raises known database errors."""
        self._connection = connection
        self._schema = tuple(
            connection.exec_driver_sql(
                "SELECT sql FROM main.sqlite_master WHERE sql IS NOT NULL "
                "AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
            ).scalars()
        )
        self._marks = {
            name: connection.exec_driver_sql(f"PRAGMA main.{name}").scalar_one()
            for name in ("application_id", "user_version")
        }
        self._tables = _tables(connection)
        for table in self._tables:
            self._follow(table)

    def take_picture(self) -> bool:
        """Take one more picture aboard; False when all of them are."""
        table = next((table for table in self._tables if table.name == _PICTURES), None)
        if table is None:
            return False
        (key,) = table.keys
        taken = self._connection.exec_driver_sql(
            f'INSERT INTO temp.{table.boat} SELECT * FROM main."{table.name}" '
            f'WHERE "{key}" NOT IN (SELECT "{key}" FROM temp.{table.boat}) LIMIT 1'
        )
        return taken.rowcount > 0

    def launch(self, memory: sqlite3.Connection) -> None:
        """Fill an empty database in memory with everything that is aboard."""
        source = self._cursor()
        memory.execute("PRAGMA foreign_keys = OFF")
        memory.execute("BEGIN")
        for statement in self._schema:
            memory.execute(statement)
        for table in self._tables:
            source.execute(f"SELECT {table.listed()} FROM temp.{table.boat} ORDER BY rowid")
            places = ", ".join("?" * len(table.columns))
            insert = f'INSERT INTO "{table.name}" ({table.listed()}) VALUES ({places})'
            memory.executemany(insert, source)
        for name, value in self._marks.items():
            memory.execute(f"PRAGMA {name} = {value:d}")
        memory.execute("COMMIT")
        memory.execute("PRAGMA foreign_keys = ON")

    def _cursor(self) -> sqlite3.Cursor:
        return driver_of(self._connection).cursor()

    def _follow(self, table: _Table) -> None:
        run = self._connection.exec_driver_sql
        rows = f'SELECT * FROM main."{table.name}"'
        if table.name == _PICTURES:
            rows += " WHERE 0"
        keys = ", ".join(f'"{key}"' for key in table.keys)
        run(f"CREATE TEMP TABLE {table.boat} AS {rows}")
        run(f'CREATE INDEX temp."boat_key_{table.name}" ON {table.boat} ({keys})')
        put = f"INSERT INTO {table.boat} VALUES ({table.listed('NEW.')});"
        drop = f"DELETE FROM {table.boat} WHERE {table.is_same('OLD')};"
        for event, body in (("INSERT", put), ("UPDATE", drop + put), ("DELETE", drop)):
            run(
                f'CREATE TEMP TRIGGER "boat_{event}_{table.name}" AFTER {event} '
                f'ON main."{table.name}" BEGIN {body} END'
            )


def _tables(connection: Connection) -> tuple[_Table, ...]:
    names = connection.exec_driver_sql(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    found = []
    for name in names.all():
        info = connection.exec_driver_sql(f'PRAGMA main.table_info("{name}")').all()
        columns = tuple(row[1] for row in info)
        keys = tuple(row[1] for row in info if row[5]) or columns
        found.append(_Table(name, columns, keys))
    return tuple(found)
