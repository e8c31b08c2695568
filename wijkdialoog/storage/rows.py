"""Rows ↔ frozen values: one mapping for every table, from the fields of the value.

A field that is an enum is stored as its text, a tuple as JSON, a nested value flattened with the
field's name in front (`headcount_number`). A nested value whose first column is empty is None.
"""

import json
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from wijkdialoog.domain.errors import NotFound

T = TypeVar("T")
Columns = dict[str, Any]
FILLED = object()
"""As a wanted value in `find` and `count`: the column holds something."""


class Reader(Generic[T]):
    """Reads values of one type from one table, in their own order."""

    def __init__(self, connection: Connection, table: Table, mapping: "Mapping[T]") -> None:
        self._connection = connection
        self._table = table
        self._mapping = mapping

    def get(self, id_: str) -> T:
        """Return the value with this id. Raises NotFound."""
        found = self.find_id(id_)
        if found is None:
            raise NotFound(self._table.name, id_)
        return found

    def find_id(self, id_: str) -> T | None:
        """Return the value with this id, or None."""
        found = self.find(id=id_)
        return found[0] if found else None

    def find(self, **equal: object) -> tuple[T, ...]:
        """Return the values whose columns equal these (a tuple or set: is one of), in order."""
        query = select(self._table).where(*self._conditions(equal))
        if "position" in self._table.c:
            query = query.order_by(self._table.c.position, self._table.c.id)
        else:
            query = query.order_by(self._table.c.id)
        rows = self._connection.execute(query).mappings().all()
        return tuple(self._mapping.value(row) for row in rows)

    def count(self, **equal: object) -> int:
        """Return how many rows match."""
        query = select(func.count()).select_from(self._table).where(*self._conditions(equal))
        return self._connection.execute(query).scalar_one()

    def next_position(self, **equal: object) -> int:
        """Return a position after every row that matches."""
        query = select(func.max(self._table.c.position)).where(*self._conditions(equal))
        last = self._connection.execute(query).scalar_one()
        return 0 if last is None else last + 1

    @property
    def table_name(self) -> str:
        """What the table is called in the file."""
        return self._table.name

    def is_readable(self, row: typing.Mapping[Any, Any]) -> bool:
        """Return whether columns by name give a value of this type: enums known, lists whole."""
        return self._mapping.is_readable(row)

    def unreadable_ids(self) -> tuple[str, ...]:
        """Return the ids of rows that hold no value of this type: the file was damaged."""
        rows = self._connection.execute(select(self._table)).mappings().all()
        return tuple(row["id"] for row in rows if not self._mapping.is_readable(row))

    def _conditions(self, equal: Columns) -> list[Any]:
        conditions = []
        for name, wanted in equal.items():
            column = self._table.c[name]
            if isinstance(wanted, tuple | set | frozenset | list):
                conditions.append(column.in_(list(typing.cast("list[Any]", wanted))))
            elif wanted is FILLED:
                conditions.append(column.is_not(None))
            else:
                conditions.append(column == wanted)  # SQLAlchemy turns None into IS NULL
        return conditions


class Writer(Reader[T]):
    """Reads and writes values of one type; only to be had inside a unit."""

    def add(self, value: T) -> None:
        """Insert a new row."""
        self._connection.execute(insert(self._table), self._mapping.columns(value))

    def add_all(self, values: typing.Sequence[T]) -> None:
        """Insert many rows at once."""
        if values:
            rows = [self._mapping.columns(value) for value in values]
            self._connection.execute(insert(self._table), rows)

    def save(self, value: T) -> None:
        """Write all columns of an existing row. Raises NotFound."""
        columns = self._mapping.columns(value)
        id_ = columns.pop("id")
        query = update(self._table).where(self._table.c.id == id_).values(columns)
        if self._connection.execute(query).rowcount == 0:
            raise NotFound(self._table.name, id_)

    def save_if_changed(self, value: T) -> None:
        """Like `save`, but leaves an equal row untouched, so that undo steps stay small."""
        if self.get(self._mapping.columns(value)["id"]) != value:
            self.save(value)

    def remove(self, id_: str) -> None:
        """Delete a row and what belongs to it. Raises NotFound."""
        query = delete(self._table).where(self._table.c.id == id_)
        if self._connection.execute(query).rowcount == 0:
            raise NotFound(self._table.name, id_)


class Mapping(Generic[T]):
    """How the fields of one value type stand in columns."""

    def __init__(self, value_type: type[T]) -> None:
        self._type = value_type
        hints = typing.get_type_hints(value_type)
        self._fields = [
            _mapped(field, hints[field.name])
            for field in fields(value_type)  # pyright: ignore[reportArgumentType]
        ]

    def columns(self, value: T) -> Columns:
        """Return the columns of one row."""
        row: Columns = {}
        for field in self._fields:
            field.write(getattr(value, field.name), row)
        return row

    def value(self, row: typing.Mapping[Any, Any]) -> T:
        """Return the value of one row."""
        # Plain columns without a call: each act of a full evening reads hundreds of stretches.
        return self._type(
            **{f.name: row[f.name] if f.is_plain else f.read(row) for f in self._fields}
        )

    def is_readable(self, row: typing.Mapping[Any, Any]) -> bool:
        """Return whether the row gives a value: enums known, lists whole."""
        try:
            self.value(row)
        except (ValueError, TypeError, KeyError, AttributeError):
            return False
        return True


class _MappedField:
    """One field that is one column."""

    def __init__(
        self,
        name: str,
        to_column: Callable[[Any], Any] | None = None,
        to_value: Callable[[Any], Any] | None = None,
    ) -> None:
        self.name = name
        self.is_plain = to_value is None and type(self) is _MappedField
        self._to_column = to_column or _as_it_is
        self._to_value = to_value or _as_it_is

    def write(self, value: Any, row: Columns) -> None:
        row[self.name] = None if value is None else self._to_column(value)

    def read(self, row: typing.Mapping[Any, Any]) -> Any:
        column = row[self.name]
        return None if column is None else self._to_value(column)


def _as_it_is(value: Any) -> Any:
    return value


class _NestedField(_MappedField):
    """One field that is several columns."""

    def __init__(self, name: str, nested_type: type, optional: bool) -> None:
        super().__init__(name)
        self._nested_type = nested_type
        self._names = [field.name for field in fields(nested_type)]
        self._optional = optional

    def write(self, value: Any, row: Columns) -> None:
        for name in self._names:
            row[f"{self.name}_{name}"] = None if value is None else getattr(value, name)

    def read(self, row: typing.Mapping[Any, Any]) -> Any:
        columns = {name: row[f"{self.name}_{name}"] for name in self._names}
        if self._optional and columns[self._names[0]] is None:
            return None
        return self._nested_type(**columns)


def _mapped(field: Field[Any], hint: Any) -> _MappedField:
    bare, optional = _without_none(hint)
    if typing.get_origin(bare) is tuple:
        item = typing.get_args(bare)[0]
        return _MappedField(field.name, _to_json, lambda c: _from_json(c, item))
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return _MappedField(field.name, lambda v: str(v.value), bare)
    if isinstance(bare, type) and is_dataclass(bare):
        return _NestedField(field.name, bare, optional)
    return _MappedField(field.name)


def _without_none(hint: Any) -> tuple[Any, bool]:
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        bare = [part for part in typing.get_args(hint) if part is not type(None)]
        return bare[0], True
    return hint, False


def _to_json(values: tuple[Any, ...]) -> str:
    return json.dumps([_plain(value) for value in values], ensure_ascii=False)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return str(value.value) if isinstance(value, StrEnum) else value


def _from_json(column: str, item: Any) -> tuple[Any, ...]:
    return tuple(_revive(value, item) for value in json.loads(column or "[]"))


def _revive(value: Any, item: Any) -> Any:
    bare, _ = _without_none(item)
    if isinstance(bare, type) and is_dataclass(bare):
        hints = typing.get_type_hints(bare)
        known = {f.name: f for f in fields(bare)}
        kept = {
            name: _revive(value[name], hints[name])
            for name, f in known.items()
            if name in value or f.default is MISSING
        }
        return bare(**kept)
    if value is not None and isinstance(bare, type) and issubclass(bare, StrEnum):
        return bare(value)
    return value
