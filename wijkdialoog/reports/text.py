"""Running text in one or more styles, perhaps beside a stripe of colour."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.fonts import FontSet
from wijkdialoog.reports.style import STRIPE, STRIPE_INDENT
from wijkdialoog.reports.words import Line, Span, lines, words

# The first baseline lies this far below the top of its line, as a part of the leading.
_BASELINE = 0.74
_FEWEST_LINES_TOGETHER = 2


class TextBlock(Block):
    """A paragraph.

    stripe      colour of the stripe at its left, or None
    keep_lines  a text of at most so many lines is not cut by a page end
    outline     title and level (from 0) of its bookmark, or None
    """

    def __init__(
        self,
        spans: Sequence[Span],
        fonts: FontSet,
        *,
        space_before: float = 0.0,
        keep_with_next: bool = False,
        stripe: str | None = None,
        keep_lines: int = 14,
        outline: tuple[str, int] | None = None,
    ) -> None:
        self.space_before = space_before
        self.keep_with_next = keep_with_next
        self._leading = max((span.style.leading for span in spans), default=0.0)
        self._stripe = stripe
        self._keep_lines = keep_lines
        self._outline = outline
        self._fonts = fonts
        self._words = words(spans, fonts)
        self._lines: list[Line] = []
        self._width: float | None = None

    def measure(self, width: float) -> float:
        """Break into lines and return their height."""
        if width != self._width:
            indent = STRIPE_INDENT if self._stripe else 0.0
            self._lines = lines(self._words, width - indent, self._fonts)
            self._width = width
        return len(self._lines) * self._leading

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut between lines; a short text stays whole unless forced."""
        fitting = int(height // self._leading)
        total = len(self._lines)
        if forced:
            fitting = max(1, fitting)
        else:
            fitting = min(fitting, total - _FEWEST_LINES_TOGETHER)
            if total <= self._keep_lines or fitting < _FEWEST_LINES_TOGETHER:
                return None
        if fitting >= total:
            return None
        return (
            self._part(self._lines[:fitting], first=True),
            self._part(self._lines[fitting:], first=False),
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the lines from the top down."""
        if self._outline:
            _add_outline(canvas, *self._outline, top=top)
        if self._stripe:
            height = len(self._lines) * self._leading
            canvas.setFillColor(HexColor(self._stripe))
            canvas.rect(x, top - height - 1, STRIPE, height, stroke=0, fill=1)
            x += STRIPE_INDENT
        self._draw_lines(canvas, x, top - self._leading * _BASELINE)

    def _part(self, of_lines: list[Line], *, first: bool) -> "TextBlock":
        """Some lines of this block, in a block of its own."""
        part = TextBlock(
            (),
            self._fonts,
            space_before=self.space_before if first else 0.0,
            stripe=self._stripe,
            keep_lines=self._keep_lines,
            outline=self._outline if first else None,
        )
        part._take_over(of_lines, self._leading, self._width)
        return part

    def _take_over(self, of_lines: list[Line], leading: float, width: float | None) -> None:
        self._lines, self._leading, self._width = of_lines, leading, width

    def _draw_lines(self, canvas: Canvas, x: float, baseline: float) -> None:
        text = canvas.beginText()
        style = None
        font = colour = ""
        for line in self._lines:
            text.setTextOrigin(x, baseline)
            baseline -= self._leading
            for piece in line:
                if piece.style is not style or piece.font != font:
                    style, font = piece.style, piece.font
                    text.setFont(font, style.size)
                    if style.colour != colour:
                        colour = style.colour
                        text.setFillColor(HexColor(colour))
                text.textOut(piece.text)
        canvas.drawText(text)


def _add_outline(canvas: Canvas, title: str, level: int, *, top: float) -> None:
    key = f"{canvas.getPageNumber()}-{top:.2f}"
    canvas.bookmarkHorizontal(key, 0, top)
    canvas.addOutlineEntry(title, key, level)
