"""Blocks around other blocks: beside a stripe or a label, or in a rounded box."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block, Column, fill
from wijkdialoog.reports.line_drawing import fill_operator
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph
from wijkdialoog.reports.style import HAIRLINE, RADIUS, STRIPE, STRIPE_INDENT
from wijkdialoog.reports.tagging import TaggedCanvas

_ENDLESS = 1e9


class Indented(Block):
    """A block with room beside it: at its left, or right of a text that runs right to left."""

    def __init__(self, body: Block, indent: float) -> None:
        self.space_before = body.space_before
        self.keep_with_next = body.keep_with_next
        self._body = body
        self._indent = indent
        self._width = 0.0
        self._height = 0.0
        self._mirrored = isinstance(body, ShapedParagraph) and body.right_to_left

    def measure(self, width: float) -> float:
        """Lay out the body beside the room."""
        self._width = width
        self._height = self._body.measure(width - self._indent)
        return self._height

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut the body."""
        halves = self._body.split(height, forced=forced)
        if halves is None:
            return None
        first, second = (self._around(half, first=half is halves[0]) for half in halves)
        for half in (first, second):
            half.measure(self._width)
        return first, second

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw what stands beside the body, then the body."""
        beside = x + self._width - self._indent if self._mirrored else x
        self._draw_beside(_tagged(canvas), beside, top)
        self._body.draw(canvas, x if self._mirrored else x + self._indent, top)

    def _draw_beside(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw in the room, whose left edge is x."""
        raise NotImplementedError

    def _around(self, half: Block, *, first: bool) -> "Indented":
        """The same around a half of the body."""
        raise NotImplementedError


class Striped(Indented):
    """A block beside a stripe of colour, over its whole height."""

    def __init__(self, body: Block, colour: str) -> None:
        super().__init__(body, STRIPE_INDENT)
        self._colour = colour

    def _draw_beside(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        left = x + STRIPE_INDENT - STRIPE if self._mirrored else x
        with canvas.artifact():
            low = top - self._height - 1
            size = f"{STRIPE:g} {self._height:.2f}"
            canvas.write(f"{fill_operator(self._colour)} {left:.2f} {low:.2f} {size} re f")

    def _around(self, half: Block, *, first: bool) -> "Striped":  # noqa: ARG002
        return Striped(half, self._colour)


class ListItem(Indented):
    """A block behind its bullet or number; the label stands only at its first part."""

    def __init__(self, label: ShapedParagraph | None, body: Block, indent: float) -> None:
        super().__init__(body, indent)
        self._label = label

    def _draw_beside(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        if self._label:
            self._label.measure(self._indent)
            self._label.draw(canvas, x, top)

    def _around(self, half: Block, *, first: bool) -> "ListItem":
        return ListItem(self._label if first else None, half, self._indent)


class Card(Block):
    """Blocks under each other in a rounded box.

    min_height  so that cards side by side are equally high
    whole       kept on one page when it fits on one; otherwise it may continue between its blocks
    """

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        background: str | None = None,
        line: str | None = None,
        padding: float = 12.0,
        space_before: float = 0.0,
        whole: bool = True,
    ) -> None:
        self.space_before = space_before
        self.min_height = 0.0
        self._whole = whole
        self._blocks = list(blocks)
        self._background = background
        self._line = line
        self._padding = padding
        self._column = Column(())
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Lay out the blocks inside and return the height with padding."""
        self._width = width
        self._column, _ = fill(self._blocks, width - 2 * self._padding, _ENDLESS, forced=False)
        return self._height

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut between the blocks inside, or inside one; a whole card only when forced."""
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
        """Draw the box as decoration, then what is in it."""
        with _tagged(canvas).artifact():
            self._draw_box(canvas, x, top - self._height)
        self._column.draw(canvas, x + self._padding, top - self._padding)

    @property
    def _height(self) -> float:
        return max(self.min_height, self._column.height + 2 * self._padding)

    def _draw_box(self, canvas: Canvas, x: float, y: float) -> None:
        if self._background:
            canvas.setFillColor(HexColor(self._background))
        if self._line:
            canvas.setStrokeColor(HexColor(self._line))
            canvas.setLineWidth(HAIRLINE)
        stroke, filled = int(bool(self._line)), int(bool(self._background))
        canvas.roundRect(x, y, self._width, self._height, RADIUS, stroke=stroke, fill=filled)

    def _part(self, blocks: Sequence[Block]) -> "Card":
        return Card(
            blocks,
            background=self._background,
            line=self._line,
            padding=self._padding,
            whole=self._whole,
        )


def _tagged(canvas: Canvas) -> TaggedCanvas:
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError(canvas)
    return canvas
