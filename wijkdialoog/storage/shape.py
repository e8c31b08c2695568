"""How a dossier of each version must look: its tables, as the frozen steps make them."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

Steps = Mapping[int, list[str]]
_LAYOUT = (
    "SELECT type, name, tbl_name, sql FROM sqlite_master"
    " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"
)
_WHOLE_NUMBERS = ("INTEGER", "BOOLEAN")


@dataclass(frozen=True)
class ColumnShape:
    """One column: its name, its type as declared, and what it is when a row does not say."""

    name: str
    type: str
    required: bool
    default: Any


@dataclass(frozen=True)
class ForeignKey:
    """A column that refers to the id of another table; `owned`: it goes when that row goes."""

    column: str
    target: str
    owned: bool


@dataclass(frozen=True)
class TableShape:
    """One table: its columns in the order of the file, and where they refer to."""

    name: str
    columns: tuple[ColumnShape, ...]
    foreign_keys: tuple[ForeignKey, ...]


def layout(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
    """Return every table and index of an open file, with the SQL that made it."""
    return connection.execute(_LAYOUT).fetchall()


def expected_layout(steps: Steps, version: int) -> list[tuple[Any, ...]]:
    """Return the layout that the steps up to `version` make."""
    return _made(_frozen(steps), version)[0]


def tables(steps: Steps, version: int) -> Mapping[str, TableShape]:
    """Return the tables that the steps up to `version` make, by name."""
    return _made(_frozen(steps), version)[1]


_Frozen = tuple[tuple[int, tuple[str, ...]], ...]


def _frozen(steps: Steps) -> _Frozen:
    return tuple((number, tuple(statements)) for number, statements in sorted(steps.items()))


@lru_cache(maxsize=8)
def _made(steps: _Frozen, version: int) -> tuple[list[tuple[Any, ...]], dict[str, TableShape]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
        for number, statements in steps:
            if number <= version:
                for statement in statements:
                    empty.execute(statement)
        made = layout(empty)
        names = [name for kind, name, *_ in made if kind == "table"]
        return made, {name: _table(empty, name) for name in names}


def _table(connection: sqlite3.Connection, name: str) -> TableShape:
    columns = tuple(
        ColumnShape(column, type_, bool(required), _value(type_, default))
        for _, column, type_, required, default, _ in connection.execute(
            f'PRAGMA table_info("{name}")'
        )
    )
    keys = tuple(
        ForeignKey(row[3], row[2], owned=row[6] == "CASCADE")
        for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')
    )
    return TableShape(name, columns, keys)


def _value(type_: str, default: str | None) -> Any:
    if default is None:
        return None
    bare = default.strip("'")
    return int(bare or 0) if type_ in _WHOLE_NUMBERS else bare
