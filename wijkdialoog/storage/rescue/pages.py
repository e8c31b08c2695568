"""Reads the rows of an SQLite file page by page, without SQLite: for files that it refuses.

SQLite gives up at the first page that does not fit; here each page is read for itself, and each row
on it. Layout: https://sqlite.org/fileformat2.html#b_tree_pages
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

Row = tuple[Any, ...]

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_USUAL_PAGE_BYTES = 4096
_PAGE_SIZES = tuple(2**power for power in range(9, 17))
_LEAF, _INTERIOR = 0x0D, 0x05
_LEAF_HEAD, _INTERIOR_HEAD = 8, 12
_CELL_NUMBER_BYTES = 2
_FIRST_TEXT_OR_BLOB = 12
_WHOLE_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FLOAT, _ZERO, _ONE = 7, 8, 9
_MOST_ROW_BYTES = 200_000_000


class _BrokenError(Exception):
    """The bytes here are no row or page."""


@dataclass(frozen=True)
class LeafPage:
    """One page with rows; `broken` counts the rows that could not be read."""

    number: int
    rows: tuple[Row, ...]
    broken: int


@dataclass(frozen=True)
class Tree:
    """The pages with rows of one table; `is_torn`: some could not be reached."""

    leaves: frozenset[int]
    is_torn: bool


class Pages:
    """The pages of one file, numbered from 1 as SQLite does."""

    def __init__(self, content: bytes) -> None:
        self._size = _page_size(content)
        missing = -len(content) % self._size
        self._content = content + b"\0" * missing
        self._count = len(self._content) // self._size
        # Our files reserve nothing at the end of a page; what the header says of it is damage.
        self._usable = self._size

    def leaves(self) -> Iterator[LeafPage]:
        """Yield every page with rows, wherever it belongs."""
        for number in range(1, self._count + 1):
            if self._kind(number) == _LEAF:
                yield self._leaf(number)

    def tree(self, root: int) -> Tree:
        """Return the pages with rows below `root`, as far as they can be reached."""
        leaves: set[int] = set()
        seen: set[int] = set()
        is_torn = False
        waiting = [root]
        while waiting:
            number = waiting.pop()
            kind = self._kind(number) if 1 <= number <= self._count else 0
            if kind == _LEAF:
                leaves.add(number)
            elif kind == _INTERIOR and number not in seen:
                waiting.extend(self._children(number))
            elif number not in seen:
                is_torn = True
            seen.add(number)
        return Tree(frozenset(leaves), is_torn)

    def layout(self) -> tuple[Row, ...]:
        """Return what can be read of the table of tables: kind, name, table, first page, SQL."""
        below = self.tree(1).leaves
        return tuple(row for number in sorted(below) for row in self._leaf(number).rows)

    def _leaf(self, number: int) -> LeafPage:
        rows: list[Row] = []
        broken = 0
        for at in self._cells(number, _LEAF_HEAD):
            try:
                rows.append(self._row(at, number))
            except (_BrokenError, struct.error, UnicodeDecodeError):
                broken += 1
        return LeafPage(number, tuple(rows), broken)

    def _children(self, number: int) -> list[int]:
        start = self._start(number)
        children = [self._number(start + _LEAF_HEAD, 4)]  # the last one stands in the head
        return children + [self._number(at, 4) for at in self._cells(number, _INTERIOR_HEAD)]

    def _cells(self, number: int, head: int) -> list[int]:
        """Return where the cells of a page begin, in bytes from the start of the file."""
        start = self._start(number)
        page = (number - 1) * self._size
        end = page + self._size
        first = start + head
        most = (end - first) // _CELL_NUMBER_BYTES
        count = min(self._number(start + 3, 2), most)
        found = []
        for n in range(count):
            at = page + self._number(first + n * _CELL_NUMBER_BYTES, 2)
            if first <= at < end - 3:
                found.append(at)
        return found

    def _row(self, at: int, page: int) -> Row:
        length, at = self._varint(at)
        _, at = self._varint(at)  # the row number: our rows have ids of their own
        if not 1 <= length <= min(_MOST_ROW_BYTES, len(self._content)):
            raise _BrokenError
        return _values(self._payload(at, length, page))

    def _payload(self, at: int, length: int, page: int) -> bytes:
        local = self._local_bytes(length)
        end = page * self._size
        if at + local > end:
            raise _BrokenError
        payload = self._content[at : at + local]
        if local == length:
            return payload
        return payload + self._overflow(self._number(at + local, 4), length - local)

    def _local_bytes(self, length: int) -> int:
        """How much of a row stands on its own page; the rest stands on pages in a chain."""
        usable = self._usable
        if length <= usable - 35:
            return length
        least = (usable - 12) * 32 // 255 - 23
        wanted = least + (length - least) % (usable - 4)
        return wanted if wanted <= usable - 35 else least

    def _overflow(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        seen: set[int] = set()
        while length > 0:
            if number in seen or not 1 < number <= self._count:
                raise _BrokenError
            seen.add(number)
            page = (number - 1) * self._size
            parts.append(self._content[page + 4 : page + min(self._usable, length + 4)])
            length -= len(parts[-1])
            number = self._number(page, 4)
        return b"".join(parts)

    def _kind(self, number: int) -> int:
        return self._content[self._start(number)]

    def _start(self, number: int) -> int:
        return _HEADER_BYTES if number == 1 else (number - 1) * self._size

    def _number(self, at: int, length: int) -> int:
        return int.from_bytes(self._content[at : at + length])

    def _varint(self, at: int) -> tuple[int, int]:
        return _varint(self._content, at)


def _values(record: bytes) -> Row:
    """Return the columns of one row."""
    head_end, at = _varint(record, 0)
    if not at <= head_end <= len(record):
        raise _BrokenError
    body = head_end
    values = []
    while at < head_end:
        kind, at = _varint(record, at)
        value, body = _value(record, body, kind)
        values.append(value)
    if body != len(record):
        raise _BrokenError
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[Any, int]:
    if kind == 0:
        return None, at
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, at
    length = _length(kind)
    part = record[at : at + length]
    if len(part) != length:
        raise _BrokenError
    if kind == _FLOAT:
        value = struct.unpack(">d", part)[0]
    elif kind < _FIRST_TEXT_OR_BLOB:
        value = int.from_bytes(part, signed=True)
    else:
        value = part.decode("utf-8") if kind % 2 else part
    return value, at + length


def _length(kind: int) -> int:
    if kind >= _FIRST_TEXT_OR_BLOB:
        return (kind - _FIRST_TEXT_OR_BLOB) // 2
    if kind == _FLOAT:
        return 8
    if kind not in _WHOLE_BYTES:
        raise _BrokenError
    return _WHOLE_BYTES[kind]


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for n in range(9):
        if at + n >= len(content):
            raise _BrokenError
        byte = content[at + n]
        if n == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + n + 1
    raise _BrokenError


def _page_size(content: bytes) -> int:
    """Return the size in the header when that makes sense, else the one that we always write."""
    told = int.from_bytes(content[16:18]) if content.startswith(_MAGIC) else 0
    size = 65536 if told == 1 else told
    return size if size in _PAGE_SIZES else _USUAL_PAGE_BYTES
