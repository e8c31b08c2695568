"""Blocks that follow each other down a column, and how a column is cut where a page ends.

Our own few lines instead of ReportLab's platypus, for three reasons. All pages are known before
the first is drawn, so "pagina 1 van 3" and bookmarks need no second pass. Text is never parsed as
markup, so nothing that people typed has to be escaped. And a line that ends keeps its space, so
copied and read-aloud text does not run words together (platypus drops it).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas


class Block:
    """Something with a height. Measure first, then draw.

    space_before    distance to the block above; not at the top of a column
    keep_with_next  stands never last in a column (headings)
    """

    space_before: float = 0.0
    keep_with_next: bool = False

    def measure(self, width: float) -> float:
        """Lay out for this width and return the height. Called before `split` and `draw`."""
        raise NotImplementedError

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Return a part of at most `height` and the rest, or None when it may not be cut.

        forced  it stands at the top of an empty column and must be cut somewhere
        """
        raise NotImplementedError

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        raise NotImplementedError


@dataclass(frozen=True)
class Placed:
    """A block, how far below the top of its column it begins, and how high it is."""

    block: Block
    offset: float
    height: float

    @property
    def end(self) -> float:
        """How far below the top of the column it ends."""
        return self.offset + self.height


@dataclass(frozen=True)
class Column:
    """Blocks that fit under each other."""

    placed: tuple[Placed, ...]

    @property
    def height(self) -> float:
        """From the top of the first block to the end of the last."""
        return self.placed[-1].end if self.placed else 0.0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw all blocks."""
        for placed in self.placed:
            placed.block.draw(canvas, x, top - placed.offset)


def fill(
    blocks: Sequence[Block], width: float, height: float, *, forced: bool, air: float = 1.0
) -> tuple[Column, list[Block]]:
    """Put as many blocks as fit into a column; return it with the blocks that are left.

    forced  the column is as high as it gets: something must be placed, even if it is cut
    air     part of the space between blocks that is kept
    A heading that would stand last goes along with what it heads.
    """
    placed: list[Placed] = []
    for number, block in enumerate(blocks):
        top = placed[-1].end + block.space_before * air if placed else 0.0
        needed = block.measure(width)
        if top + needed <= height:
            placed.append(Placed(block, top, needed))
            continue
        left = list(blocks[number:])
        only_headings = all(p.block.keep_with_next for p in placed)
        halves = block.split(height - top, forced=forced and only_headings)
        if halves:
            placed.append(Placed(halves[0], top, halves[0].measure(width)))
            return Column(tuple(placed)), [halves[1], *left[1:]]
        return _without_last_headings(placed, left, forced=forced)
    return Column(tuple(placed)), []


def _without_last_headings(
    placed: list[Placed], left: list[Block], *, forced: bool
) -> tuple[Column, list[Block]]:
    kept = list(placed)
    after = list(left)
    while kept and kept[-1].block.keep_with_next:
        after.insert(0, kept.pop().block)
    if not kept and forced:  # better a heading alone than a page that never fills
        return Column(tuple(placed)), left
    return Column(tuple(kept)), after
