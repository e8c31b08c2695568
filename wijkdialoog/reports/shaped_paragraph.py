"""A paragraph in any script and direction, drawn so that it reads back as it was typed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.bidi import LEFT_TO_RIGHT, RIGHT_TO_LEFT, base_level
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.languages import language_of, stretches
from wijkdialoog.reports.line_breaking import Flow, Line
from wijkdialoog.reports.line_drawing import DrawnLines, DrawnSpan
from wijkdialoog.reports.shaping import Shaper, clean_text
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.tagging import Rectangle, TaggedCanvas

_FEWEST_LINES_TOGETHER = 2
_STEPS_TO_BALANCE = 6
# Parts of the letter size: thickness of a line under a link, and its height above the lower edge.
_UNDERLINE = 0.05
_UNDERLINE_RISE = 0.08
_TABLE_CELLS = (Role.TABLE_HEAD, Role.TABLE_CELL)


class Direction(StrEnum):
    """Base direction of a paragraph; AUTO is by its first letter."""

    AUTO = "auto"
    LEFT_TO_RIGHT = "left to right"
    RIGHT_TO_LEFT = "right to left"


class Align(StrEnum):
    """START is left, or right in a paragraph that runs from right to left."""

    START = "start"
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"


@dataclass(frozen=True)
class StyledText:
    r"""Text in one style; "\n" starts a new line.

    link      web or mail address it leads to, or ""
    language  "en" when it differs from the document; "" lets the letters tell
    """

    text: str
    style: Style
    link: str = ""
    language: str = ""


@dataclass(frozen=True)
class Looks:
    """How a paragraph stands on the page.

    keep_lines  a text of at most so many lines is not cut by a page end
    balanced    its lines are about equally long: no single word on the last (left to right only)
    """

    direction: Direction = Direction.AUTO
    align: Align = Align.START
    keep_lines: int = 3
    balanced: bool = False


@dataclass(frozen=True, eq=False)
class _Owned:
    """Text with the element it belongs to."""

    source: StyledText
    element: Element


class ShapedParagraph(Block):
    """Running text in several styles.

    element  what it is for a screen reader; its halves on two pages stay one element.
             None: a new P directly under the document
    """

    def __init__(
        self,
        spans: Sequence[StyledText],
        shaper: Shaper,
        *,
        element: Element | None = None,
        looks: Looks = Looks(),
        space_before: float = 0.0,
        keep_with_next: bool = False,
    ) -> None:
        self.space_before = space_before
        self.keep_with_next = keep_with_next
        self.element = element or Element(Role.PARAGRAPH)
        self._looks = looks
        self._leading = max((span.style.leading for span in spans), default=0.0)
        cleaned = [replace(span, text=clean_text(span.text)) for span in spans]
        whole = "".join(span.text for span in cleaned)
        if not self.element.language and not any(span.language for span in cleaned):
            self.element.language = language_of(whole)
        self._spans = list(self._with_elements(cleaned))
        self._base = _base(whole, looks.direction)
        # None for a half of a cut paragraph: its lines are broken already.
        self._flow: Flow | None = Flow(
            [span.source.text for span in self._spans],
            [span.source.style for span in self._spans],
            self._base,
            shaper,
        )
        self._lines: list[Line] = []
        self._width: float | None = None

    @property
    def leading(self) -> float:
        """Distance between two baselines, in points."""
        return self._leading

    @property
    def right_to_left(self) -> bool:
        """Whether the paragraph runs from right to left."""
        return self._base == RIGHT_TO_LEFT

    def measure(self, width: float) -> float:
        """Break into lines and return their height."""
        if self._flow and width != self._width:
            self._lines = self._flow.lines(width)
            self._width = width
            if self._looks.balanced and self._base == LEFT_TO_RIGHT:
                self._lines = _balanced(self._flow, self._lines, width)
        return len(self._lines) * self._leading

    def split(self, height: float, *, forced: bool) -> "tuple[Block, Block] | None":
        """Cut between lines; a short text stays whole unless forced."""
        fitting = int(height // self._leading) if self._leading else 0
        total = len(self._lines)
        if forced:
            fitting = max(1, fitting)
        else:
            fitting = min(fitting, total - _FEWEST_LINES_TOGETHER)
            if total <= self._looks.keep_lines or fitting < _FEWEST_LINES_TOGETHER:
                return None
        if fitting >= total:
            return None
        return self._half(self._lines[:fitting], self.space_before), self._half(
            self._lines[fitting:], 0.0
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the lines from the top down. Raises TypeError on a canvas without tags."""
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError(canvas)
        drawn = DrawnLines(
            canvas.fonts,
            [DrawnSpan(s.source.style, s.element, bool(s.source.link)) for s in self._spans],
        )
        for number, line in enumerate(self._lines):
            left = x + self._indent(line)
            drawn.add(line, left, top - number * self._leading, self._leading, self._base)
        if not self._lines and self.element.role in _TABLE_CELLS:
            with canvas.mark(self.element):  # an empty cell is still a cell of its row
                return
        canvas.saveState()
        for element, operators in drawn.stretches():
            with canvas.mark(element):
                canvas.write(operators)
        for span, places in drawn.places.items():
            self._make_link(canvas, self._spans[span], places)
        canvas.restoreState()

    def _half(self, lines: list[Line], space_before: float) -> "ShapedParagraph":
        half = ShapedParagraph.__new__(ShapedParagraph)
        half.__dict__.update(self.__dict__)
        half.space_before = space_before
        half._lines = lines  # noqa: SLF001  (of this class)
        half._flow = None  # noqa: SLF001
        return half

    def _make_link(self, canvas: TaggedCanvas, span: _Owned, places: Sequence[Rectangle]) -> None:
        """Underline it, because colour is never the only sign, and let it lead somewhere."""
        style = span.source.style
        with canvas.artifact():
            canvas.setStrokeColor(HexColor(style.colour))
            canvas.setLineWidth(style.size * _UNDERLINE)
            for left, bottom, right, _ in places:
                y = bottom + style.size * _UNDERLINE_RISE
                canvas.line(left, y, right, y)
        canvas.link(span.element, span.source.link, _description(span.source), places)

    def _indent(self, line: Line) -> float:
        free = (self._width or 0.0) - line.width
        align = self._looks.align
        if align is Align.START:
            align = Align.LEFT if self._base == LEFT_TO_RIGHT else Align.RIGHT
        return {Align.LEFT: 0.0, Align.RIGHT: free, Align.CENTRE: free / 2}[align]

    def _with_elements(self, spans: Sequence[StyledText]) -> Iterator[_Owned]:
        """Give links and other languages an element of their own."""
        for span in spans:
            if span.link:
                element = Element(Role.LINK, self.element, language=span.language)
                yield _Owned(span, element)
            elif span.language:
                element = Element(Role.SPAN, self.element, language=span.language)
                yield _Owned(span, element)
            elif self.element.language:
                yield _Owned(span, self.element)
            else:
                yield from self._by_language(span)

    def _by_language(self, span: StyledText) -> Iterator[_Owned]:
        for text, language in stretches(span.text):
            element = self.element
            if language:
                element = Element(Role.SPAN, self.element, language=language)
            yield _Owned(replace(span, text=text), element)


def _balanced(flow: Flow, lines: list[Line], width: float) -> list[Line]:
    """Return as many lines, in the narrowest column in which they are no more."""
    low, high = width / 2, width
    if len(lines) < 2:
        return lines
    for _ in range(_STEPS_TO_BALANCE):
        middle = (low + high) / 2
        narrower = flow.lines(middle)
        if len(narrower) > len(lines):
            low = middle
        else:
            high, lines = middle, narrower
    return lines


def _base(text: str, direction: Direction) -> int:
    if direction is Direction.AUTO:
        return base_level(text)
    return LEFT_TO_RIGHT if direction is Direction.LEFT_TO_RIGHT else RIGHT_TO_LEFT


def _description(span: StyledText) -> str:
    return span.text.strip() or span.link
