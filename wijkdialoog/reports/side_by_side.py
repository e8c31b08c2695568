"""Blocks beside each other: rows of columns, grids of cards."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.style import GUTTER
from wijkdialoog.reports.tagged_boxes import Card


class SideBySide(Block):
    """Blocks side by side; cut only when higher than a page.

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
        cards = [block for block in self._blocks if isinstance(block, Card)]
        for card in cards:
            card.min_height = 0.0
        height = max(
            (b.measure(w) for b, w in zip(self._blocks, self._widths, strict=False)), default=0.0
        )
        if self._equal_heights:
            for card in cards:
                card.min_height = height
        return height

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Only when it is higher than a page: cut each column at this height."""
        if not forced:
            return None
        tops: list[Block] = []
        rests: list[Block] = []
        for block, width in zip(self._blocks, self._widths, strict=False):
            if isinstance(block, Card):
                block.min_height = 0.0
            parts = None
            if block.measure(width) > height:
                parts = block.split(height, forced=True)
            tops.append(parts[0] if parts else block)
            rests.append(parts[1] if parts else _Nothing())
        if all(isinstance(rest, _Nothing) for rest in rests):
            return None
        return (
            SideBySide(tops, self._shares, space_before=self.space_before),
            SideBySide(rests, self._shares),
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

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw nothing."""


def grid(cards: Sequence[Card], columns: int, gap: float) -> list[Block]:
    """Return rows of cards of equal width; cards in a row are equally high."""
    shares = [1 / columns] * columns
    return [
        SideBySide(cards[start : start + columns], shares, space_before=gap, equal_heights=True)
        for start in range(0, len(cards), columns)
    ]
