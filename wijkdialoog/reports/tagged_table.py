"""A table that a screen reader can walk through, with its head on each page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.style import HAIRLINE, HALF_A_PAGE, LINE, SOFT
from wijkdialoog.reports.tagging import TaggedCanvas

_PADDING_X = 5.0
ROW_PADDING = 4.0
_SMALL = 130.0
_FEWEST_ROWS_OVERLEAF = 2
_LEAST_OF_A_ROW = 80.0  # of a row that goes on overleaf


@dataclass(frozen=True, eq=False)
class Row:
    """Cells of one row; each cell draws its own element (TH or TD)."""

    cells: tuple[Block, ...]
    is_head: bool = False


class Table(Block):
    """Rows of cells.

    shares    part of the width of each column; together 1
    repeated  the head was drawn on an earlier page: here it is decoration
    padding   white above and below the text of a row
    """

    def __init__(
        self,
        head: Sequence[Row],
        rows: Sequence[Row],
        shares: Sequence[float],
        *,
        space_before: float = 0.0,
        repeated: bool = False,
        padding: float = ROW_PADDING,
    ) -> None:
        self.space_before = space_before
        self._head = list(head)
        self._rows = list(rows)
        self._shares = list(shares)
        self._repeated = repeated
        self._padding = padding
        self._widths: list[float] = []
        self._heights: dict[Row, float] = {}

    def measure(self, width: float) -> float:
        """Lay out all cells and return the height of all rows."""
        self._widths = [width * share for share in self._shares]
        self._heights = {row: self._measure_row(row) for row in (*self._head, *self._rows)}
        return sum(self._heights.values())

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut between rows; only a row that would leave half a page empty is cut itself.

        A small table stays whole, and no row goes overleaf alone.
        """
        if not forced and sum(self._heights.values()) <= _SMALL:
            return None
        left = height - sum(self._heights[row] for row in self._head)
        fitting = 0
        while fitting < len(self._rows) and self._heights[self._rows[fitting]] <= left:
            left -= self._heights[self._rows[fitting]]
            fitting += 1
        if fitting == len(self._rows):
            return None
        first, rest = self._rows[:fitting], self._rows[fitting:]
        cut = self._heights[rest[0]] > HALF_A_PAGE and left >= _LEAST_OF_A_ROW
        if cut or (forced and not first):
            halves = self._cut(rest[0], left)
            if halves:
                first, rest = [*first, halves[0]], [halves[1], *rest[1:]]
        if len(rest) < _FEWEST_ROWS_OVERLEAF < len(first) and not cut:
            first, rest = first[:-1], [first[-1], *rest]
        if not first:
            return None
        return self._part(first, repeated=self._repeated), self._part(rest, repeated=True)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the rows from the top down."""
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError(canvas)
        for row in self._head:
            if self._repeated:
                with canvas.artifact("Pagination"):
                    self._draw_row(canvas, row, x, top)
            else:
                self._draw_row(canvas, row, x, top)
            top -= self._heights[row]
        for row in self._rows:
            self._draw_row(canvas, row, x, top)
            top -= self._heights[row]

    def _measure_row(self, row: Row) -> float:
        heights = (
            cell.measure(width - 2 * _PADDING_X)
            for cell, width in zip(row.cells, self._widths, strict=True)
        )
        return max(heights, default=0.0) + 2 * self._padding

    def _cut(self, row: Row, height: float) -> tuple[Row, Row] | None:
        """Cut each cell of a row at this height; what fits stays in the upper half."""
        upper: list[Block] = []
        lower: list[Block] = []
        for cell, width in zip(row.cells, self._widths, strict=True):
            inner = width - 2 * _PADDING_X
            halves = None
            if cell.measure(inner) > height - 2 * self._padding:
                room = height - 2 * self._padding
                halves = cell.split(room, forced=False) or cell.split(room, forced=True)
            upper.append(halves[0] if halves else cell)
            lower.append(halves[1] if halves else _Empty())
        if all(isinstance(cell, _Empty) for cell in lower):
            return None
        return replace(row, cells=tuple(upper)), replace(row, cells=tuple(lower))

    def _part(self, rows: Sequence[Row], *, repeated: bool) -> "Table":
        space_before = 0.0 if repeated else self.space_before
        part = Table(
            self._head,
            rows,
            self._shares,
            space_before=space_before,
            repeated=repeated,
            padding=self._padding,
        )
        part.measure(sum(self._widths))
        return part

    def _draw_row(self, canvas: TaggedCanvas, row: Row, x: float, top: float) -> None:
        height, width = self._heights[row], sum(self._widths)
        with canvas.artifact():
            if row.is_head:
                canvas.setFillColor(HexColor(SOFT))
                canvas.rect(x, top - height, width, height, stroke=0, fill=1)
            canvas.setStrokeColor(HexColor(LINE))
            canvas.setLineWidth(HAIRLINE)
            canvas.line(x, top - height, x + width, top - height)
        for cell, column in zip(row.cells, self._widths, strict=True):
            cell.draw(canvas, x + _PADDING_X, top - self._padding)
            x += column


class _Empty(Block):
    """The lower half of a cell that ended on the page before."""

    def measure(self, width: float) -> float:  # noqa: ARG002
        return 0.0

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw nothing."""
