"""Which table a row of a damaged file belongs to, and whether it is the row that stood there."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from wijkdialoog.storage import seal
from wijkdialoog.storage.rescue.pages import LeafPage, Pages, Row, Tree
from wijkdialoog.storage.shape import TableShape

IsValue = Callable[[str, Mapping[str, object]], bool]
"""Tells whether columns by name are a value that the table of this name may hold."""

_SEALS = "seals"
_TYPES: Mapping[str, type] = {"TEXT": str, "INTEGER": int, "BOOLEAN": int, "BLOB": bytes}
_LAYOUT_COLUMNS = 5


@dataclass
class Found:
    """What was found of one table.

    rows      whole rows by id, with all columns of the table
    changed   ids of rows that are not as they were at the last closing
    expected  how many rows there were; None without a seal
    broken    rows on its pages that could not be read
    is_torn   part of its pages could not be reached: nobody knows how many rows that were
    """

    rows: dict[str, Row] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    expected: int | None = None
    broken: int = 0
    is_torn: bool = False


def find_rows(pages: Pages, known: Mapping[str, TableShape], is_value: IsValue) -> dict[str, Found]:
    """Return the rows of each table, read page by page.

    known     the tables of the version of this dossier
    is_value  asked only about rows of which nothing else tells where they belong
    """
    return _Search(pages, known, is_value).found


class _Search:
    def __init__(self, pages: Pages, known: Mapping[str, TableShape], is_value: IsValue) -> None:
        self._is_value = is_value
        self._known = {name: table for name, table in known.items() if name != _SEALS}
        leaves = list(pages.leaves())
        self._marks = _seal_in(leaves, self._known)
        trees = _trees(pages, known)
        self._table_of_page = {page: name for name, tree in trees.items() for page in tree.leaves}
        self.found = {
            name: Found(expected=self._expected(name), is_torn=_is_torn(trees.get(name)))
            for name in self._known
        }
        doubtful = [row for leaf in leaves for row in self._take_proved(leaf)]
        homeless = [row for page, row in doubtful if not self._take_by_place(page, row)]
        self._take_by_shape(homeless)
        self._count_broken(leaves)

    def _expected(self, name: str) -> int | None:
        return len(self._marks[name]) if name in self._marks else None

    def _take_proved(self, leaf: LeafPage) -> list[tuple[int, Row]]:
        """Take the rows whose mark is in the seal; return the others."""
        return [(leaf.number, row) for row in leaf.rows if not self._is_proved(row)]

    def _is_proved(self, row: Row) -> bool:
        for name, marks in self._marks.items():
            whole = _whole(row, self._known[name])
            if whole is not None and seal.mark(whole) in marks:
                self.found[name].rows[whole[0]] = whole
                return True
        return False

    def _take_by_place(self, page: int, row: Row) -> bool:
        """Take a row that stands on a page of a known table. Returns whether that was so."""
        name = self._table_of_page.get(page)
        if name is None:
            return False
        if name in self._known:
            whole = _whole(row, self._known[name])
            if whole is None:
                self.found[name].broken += 1
            else:
                self._take(name, whole)
        return True

    def _take_by_shape(self, rows: list[Row]) -> None:
        """Take rows of pages that no table reaches; a sealed table takes them as changed."""
        left = [(row, names) for row in rows if (names := self._fits(row))]
        for row, names in [item for item in left if len(item[1]) == 1]:
            self._take_shaped(row, names[0])
        for row, names in [item for item in left if len(item[1]) > 1]:
            if (name := self._best_by_references(row, names)) is not None:
                self._take_shaped(row, name)

    def _take_shaped(self, row: Row, name: str) -> None:
        whole = _whole(row, self._known[name])
        if whole is not None:
            self._take(name, whole)

    def _take(self, name: str, whole: Row) -> None:
        found = self.found[name]
        if whole[0] in found.rows:
            return
        found.rows[whole[0]] = whole
        if name in self._marks:
            found.changed.add(whole[0])

    def _fits(self, row: Row) -> list[str]:
        """Return the tables that may miss this row: those without a seal, or short of rows."""
        return [
            name
            for name, table in self._known.items()
            if self._may_miss(name) and self._is_likely(row, table)
        ]

    def _may_miss(self, name: str) -> bool:
        found = self.found[name]
        return found.expected is None or len(found.rows) < found.expected

    def _is_likely(self, row: Row, table: TableShape) -> bool:
        whole = _whole(row, table)
        if whole is None:
            return False
        names = (column.name for column in table.columns)
        return self._is_value(table.name, dict(zip(names, whole, strict=True)))

    def _best_by_references(self, row: Row, names: list[str]) -> str | None:
        """Return the table all of whose references lead somewhere, most of them; None in doubt."""
        scores = {name: self._references(row, self._known[name]) for name in names}
        best = max(scores.values())
        winners = [name for name, score in scores.items() if score == best and score >= 0]
        return winners[0] if len(winners) == 1 else None

    def _references(self, row: Row, table: TableShape) -> int:
        """How many references of the row lead to a row that was found; -1 when one does not."""
        places = {column.name: at for at, column in enumerate(table.columns)}
        score = 0
        for key in table.foreign_keys:
            at = places[key.column]
            value = row[at] if at < len(row) else None
            if value is None:
                continue
            if value not in self.found[key.target].rows:
                return -1
            score += 1
        return score

    def _count_broken(self, leaves: list[LeafPage]) -> None:
        for leaf in leaves:
            name = self._table_of_page.get(leaf.number)
            if name is not None and name in self.found:
                self.found[name].broken += leaf.broken


def _seal_in(leaves: Iterable[LeafPage], known: Mapping[str, TableShape]) -> seal.Marks:
    """Return the seal, recognised by its rows: the name of a table and a row of marks."""
    rows = [
        row
        for leaf in leaves
        for row in leaf.rows
        if len(row) == 2 and row[0] in known and isinstance(row[1], bytes)
    ]
    return seal.unpacked(rows)


def _trees(pages: Pages, known: Mapping[str, TableShape]) -> dict[str, Tree]:
    """Return the pages of each table, as far as the table of tables still tells."""
    return {
        str(row[1]): pages.tree(row[3])
        for row in pages.layout()
        if len(row) == _LAYOUT_COLUMNS
        and row[0] == "table"
        and row[1] in known
        and isinstance(row[3], int)
        and row[3] > 1
    }


def _is_torn(tree: Tree | None) -> bool:
    return tree is None or tree.is_torn


def _whole(row: Row, table: TableShape) -> Row | None:
    """Return the row with all columns of the table, or None when it is no row of it.

    Rows of before a column was added are shorter: SQLite fills them in when it reads.
    """
    missing = len(table.columns) - len(row)
    if missing < 0 or not row:
        return None
    whole = row + tuple(column.default for column in table.columns[len(row) :])
    for value, column in zip(whole, table.columns, strict=True):
        if value is None:
            if column.required:
                return None
        elif type(value) is not _TYPES.get(column.type, type(value)):
            return None
    return whole if isinstance(whole[0], str) and whole[0] else None
