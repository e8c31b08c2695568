"""Blocks made of other blocks: boxes, rows of columns, grids of cards."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block, Column, fill
from wijkdialoog.reports.style import GUTTER, HAIRLINE, RADIUS

_ENDLESS = 1e9


class Box(Block):
    """Blocks under each other in a rounded box; it may continue on the next page.

    fill, line  colours, or None
    min_height  so that cards side by side are equally high
    whole       never cut, unless it is higher than a page
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        background: str | None = None,
        line: str | None = None,
        padding: float = 12.0,
        space_before: float = 0.0,
        whole: bool = False,
    ) -> None:
        self.space_before = space_before
        self.min_height = 0.0
        self._blocks = list(blocks)
        self._background = background
        self._line = line
        self._padding = padding
        self._whole = whole
        self._column = Column(())
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Lay out the blocks inside and return the height with padding."""
        self._width = width
        inner = width - 2 * self._padding
        self._column, _ = fill(self._blocks, inner, _ENDLESS, forced=False)
        return max(self.min_height, self._column.height + 2 * self._padding)

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut between the blocks inside, or inside one of them."""
        if self._whole and not forced:
            return None
        inner = self._width - 2 * self._padding
        first, rest = fill(self._blocks, inner, height - 2 * self._padding, forced=forced)
        if not first.placed or not rest:
            return None
        parts = self._part([placed.block for placed in first.placed]), self._part(rest)
        parts[0].space_before = self.space_before
        for part in parts:
            part.measure(self._width)
        return parts

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the box, then what is in it."""
        height = max(self.min_height, self._column.height + 2 * self._padding)
        if self._background:
            canvas.setFillColor(HexColor(self._background))
        if self._line:
            canvas.setStrokeColor(HexColor(self._line))
            canvas.setLineWidth(HAIRLINE)
        canvas.roundRect(
            x,
            top - height,
            self._width,
            height,
            RADIUS,
            stroke=int(bool(self._line)),
            fill=int(bool(self._background)),
        )
        self._column.draw(canvas, x + self._padding, top - self._padding)

    def _part(self, blocks: Sequence[Block]) -> "Box":
        return Box(
            blocks,
            background=self._background,
            line=self._line,
            padding=self._padding,
            whole=self._whole,
        )


class Row(Block):
    """Blocks side by side; never cut, unless higher than a page.

    shares  part of the width of each column; a gutter lies between them
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        shares: Sequence[float],
        *,
        space_before: float = 0.0,
        equal_heights: bool = False,
    ) -> None:
        self.space_before = space_before
        self._blocks = list(blocks)
        self._shares = list(shares)
        self._equal_heights = equal_heights
        self._widths: list[float] = []

    def measure(self, width: float) -> float:
        """Lay out the columns and return the height of the highest."""
        for_columns = width - GUTTER * (len(self._shares) - 1)
        self._widths = [for_columns * share for share in self._shares]
        boxes = [block for block in self._blocks if isinstance(block, Box)]
        for box in boxes:
            box.min_height = 0.0
        height = max(
            (b.measure(w) for b, w in zip(self._blocks, self._widths, strict=False)), default=0.0
        )
        if self._equal_heights:
            for box in boxes:
                box.min_height = height
        return height

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Only when it is higher than a page: cut each column at this height."""
        if not forced:
            return None
        tops: list[Block] = []
        rests: list[Block] = []
        for block, width in zip(self._blocks, self._widths, strict=False):
            if isinstance(block, Box):
                block.min_height = 0.0
            if block.measure(width) <= height:
                tops.append(block)
                rests.append(_Nothing())
                continue
            parts = block.split(height, forced=True)
            tops.append(parts[0] if parts else block)
            rests.append(parts[1] if parts else _Nothing())
        if all(isinstance(rest, _Nothing) for rest in rests):
            return None
        return (
            Row(tops, self._shares, space_before=self.space_before),
            Row(rests, self._shares),
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the columns from left to right."""
        for block, width in zip(self._blocks, self._widths, strict=False):
            block.draw(canvas, x, top)
            x += width + GUTTER


class _Nothing(Block):
    """An empty column."""

    def measure(self, width: float) -> float:  # noqa: ARG002
        return 0.0

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":  # noqa: ARG002
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw nothing."""


def grid(cards: Sequence[Box], columns: int, gap: float) -> list[Block]:
    """Return rows of cards of equal width; cards in a row are equally high."""
    rows: list[Block] = []
    for start in range(0, len(cards), columns):
        row = Row(
            cards[start : start + columns],
            [1 / columns] * columns,
            space_before=gap,
            equal_heights=True,
        )
        rows.append(row)
    return rows
