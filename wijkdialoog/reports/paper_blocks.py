"""What people write on: lines, boxes to tick, tables with room for handwriting.

Lines and boxes are decoration for a screen reader; the words beside them are not. Everything is
thin and dark on white, because most community centres print in black and white.
"""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph, StyledText
from wijkdialoog.reports.shaping import Shaper, clean_text
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import INK, Style
from wijkdialoog.reports.tagged_table import Row, Table
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter, new_list

RULE = "#8b918e"
"""Lines to write on: they must show on a bad copier and not shout through pencil."""
THIN = 0.6
_BOX = 8.5
_BOX_GAP = 4.0
_CHOICE_GAP = 11.0
_PADDING = 5.0  # of `tagged_table`, left and right


class WritingLines(Block):
    """Empty lines to write on, at this distance."""

    def __init__(self, lines: int, distance: float, *, space_before: float = 0.0) -> None:
        self.space_before = space_before
        self._lines = lines
        self._distance = distance
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height of all lines."""
        self._width = width
        return self._lines * self._distance

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """Lines stay together."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw each line at the bottom of its room."""
        with tagged(canvas).artifact():
            thin_lines(canvas)
            for number in range(1, self._lines + 1):
                y = top - number * self._distance
                canvas.line(x, y, x + self._width, y)


class Labelled(Block):
    """Words with a line behind them up to the end of the column."""

    def __init__(self, words: ShapedParagraph, width: float, *, space_before: float = 0.0) -> None:
        self.space_before = space_before
        self._words = words
        self._words_width = width
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height of the words."""
        self._width = width
        return self._words.measure(width)

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """One line stays whole."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the words, then the line."""
        self._words.draw(canvas, x, top)
        y = top - self._words.leading + 2
        with tagged(canvas).artifact():
            thin_lines(canvas)
            canvas.line(x + self._words_width + _BOX_GAP, y, x + self._width, y)


class Choices(Block):
    """Boxes to tick, each before its word, on as many lines as they need: one list."""

    def __init__(
        self, set_: Typesetter, words: Sequence[str], looks: Style, *, space_before: float = 0.0
    ) -> None:
        self.space_before = space_before
        whole = new_list()
        self._leading = looks.leading
        self._items = [
            (
                ShapedParagraph(
                    [StyledText(word, looks)],
                    set_.shaper,
                    element=Element(Role.LIST_BODY, Element(Role.LIST_ITEM, whole)),
                ),
                text_width(set_.shaper, word, looks),
            )
            for word in words
        ]
        self._places: list[tuple[float, float]] = []

    def measure(self, width: float) -> float:
        """Place each choice behind the one before it, or on the next line."""
        x, down = 0.0, 0.0
        self._places = []
        for _, long in self._items:
            needed = _BOX + _BOX_GAP + long
            if x and x + needed > width:
                x, down = 0.0, down + self._leading
            self._places.append((x, down))
            x += needed + _CHOICE_GAP
        return down + self._leading

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """The choices of one question stay together."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw each box and its word."""
        for (words, long), (right, down) in zip(self._items, self._places, strict=True):
            left, y = x + right, top - down
            with tagged(canvas).artifact():
                draw_box(canvas, left, y - self._leading / 2, _BOX)
            words.measure(long + 1)
            words.draw(canvas, left + _BOX + _BOX_GAP, y)


class TickCell(Block):
    """A cell of a table with a box to tick."""

    def __init__(self, cell: Element, height: float, box: float) -> None:
        self._cell = cell
        self._height = height
        self._box = box
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height that was asked for."""
        self._width = width
        return self._height

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """A box stays whole."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the box in the middle of the cell."""
        marked = tagged(canvas)
        with marked.mark(self._cell):  # an empty cell is still a cell of its row
            pass
        with marked.artifact():
            left = x + (self._width - self._box) / 2
            draw_box(canvas, left, top - self._height / 2, self._box)


class Roomy(Block):
    """A cell with at least this much height, to write in; words stand at the top or the middle."""

    def __init__(self, words: ShapedParagraph, height: float, *, centred: bool = False) -> None:
        self._words = words
        self._height = height
        self._centred = centred
        self._above = 0.0

    def measure(self, width: float) -> float:
        """Return the height of the words, or what was asked for."""
        tall = self._words.measure(width)
        self._above = max(0.0, self._height - tall) / 2 if self._centred else 0.0
        return max(self._height, tall)

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """A row to write in stays whole."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the words."""
        self._words.draw(canvas, x, top - self._above)


class Upright(Block):
    """Words that run from below to above, for the head of a narrow column.

    long  how long a line may be; that is the height of the block
    """

    def __init__(self, words: ShapedParagraph, long: float) -> None:
        self._words = words
        self._long = long
        self._across = 0.0
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Lay out the words along the height."""
        self._width = width
        self._across = self._words.measure(self._long)
        return self._long

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """A head stays whole."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Turn the page a quarter and draw the words."""
        canvas.saveState()
        canvas.translate(x + max(0.0, (self._width - self._across) / 2), top - self._long)
        canvas.rotate(90)
        self._words.draw(canvas, 0, 0)
        canvas.restoreState()


class WritingTable(Table):
    """A table with lines between its columns too, so that what is written keeps its place."""

    def _part(self, rows: Sequence[Row], *, repeated: bool) -> "WritingTable":
        space_before = 0.0 if repeated else self.space_before
        part = WritingTable(
            self._head, rows, self._shares, space_before=space_before, repeated=repeated
        )
        part.measure(sum(self._widths))
        return part

    def _draw_row(self, canvas: TaggedCanvas, row: Row, x: float, top: float) -> None:
        height = self._heights[row]
        with canvas.artifact():
            thin_lines(canvas)
            canvas.setLineWidth(1.2 if row.is_head else THIN)
            canvas.line(x, top - height, x + sum(self._widths), top - height)
            canvas.setLineWidth(THIN)
            right = x
            for width in self._widths[:-1]:
                right += width
                canvas.line(right, top, right, top - height)
        for cell, column in zip(row.cells, self._widths, strict=True):
            cell.draw(canvas, x + _PADDING, top - 4)
            x += column


def writing_table(
    set_: Typesetter,
    heads: Sequence[str],
    rows: int,
    shares: Sequence[float],
    height: float,
    *,
    space_before: float = 6.0,
) -> WritingTable:
    """Return a table of empty rows; its head is repeated on each page."""
    whole = Element(Role.TABLE)
    row = Element(Role.TABLE_ROW, whole)
    head = Row(
        tuple(
            ShapedParagraph(
                [StyledText(words, replace(set_.sizes.cell_head, colour=INK))],
                set_.shaper,
                element=Element(Role.TABLE_HEAD, row, attributes={"Scope": "Column"}),
            )
            for words in heads
        ),
        is_head=True,
    )
    empty = [
        Row(tuple(Roomy(empty_cell(set_, one), height) for _ in heads))
        for one in (Element(Role.TABLE_ROW, whole) for _ in range(rows))
    ]
    return WritingTable([head], empty, shares, space_before=space_before)


def empty_cell(set_: Typesetter, row: Element) -> ShapedParagraph:
    """Return a cell without words."""
    cell = Element(Role.TABLE_CELL, row)
    return ShapedParagraph([StyledText("", set_.sizes.body)], set_.shaper, element=cell)


def text_width(shaper: Shaper, text: str, looks: Style) -> float:
    """Return how wide words of the program are on one line, in points."""
    pieces = [shaper.word(word, bold=looks.bold) for word in clean_text(text).split(" ")]
    blank = shaper.word(" ", bold=looks.bold).space
    thousandths = sum(piece.width for piece in pieces) + blank * (len(pieces) - 1)
    return thousandths * looks.size / 1000


def thin_lines(canvas: Canvas) -> None:
    """Make the pen that of lines to write on."""
    canvas.setStrokeColor(HexColor(RULE))
    canvas.setLineWidth(THIN)
    canvas.setDash()


def draw_box(canvas: Canvas, left: float, middle: float, size: float) -> None:
    """Draw a box to tick around this height."""
    canvas.setStrokeColor(HexColor(INK))
    canvas.setLineWidth(THIN + 0.2)
    canvas.rect(left, middle - size / 2, size, size, stroke=1, fill=0)


def tagged(canvas: Canvas) -> TaggedCanvas:
    """Return the canvas as one that knows tags. Raises TypeError."""
    if not isinstance(canvas, TaggedCanvas):
        raise TypeError(canvas)
    return canvas
