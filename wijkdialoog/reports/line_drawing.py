"""From broken lines to drawing operators.

Operators stand in reading order, also where the eye goes from right to left: a screen reader
follows the file, and places each glyph by itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from reportlab.lib.colors import HexColor

from wijkdialoog.reports.bidi import visual_order
from wijkdialoog.reports.glyph_fonts import Encoded, FontBook
from wijkdialoog.reports.line_breaking import Line, Part
from wijkdialoog.reports.shaping import GlyphRun
from wijkdialoog.reports.structure import Element
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.tagging import Rectangle

# The baseline lies this far below the top of its line, as a part of the leading.
BASELINE = 0.74
_LEVEL = attrgetter("level")
_BELOW_BASELINE = 0.22  # of the size: the lower edge of a link


@dataclass(frozen=True, eq=False)
class DrawnSpan:
    """How a span is drawn and for which element."""

    style: Style
    element: Element
    is_link: bool


@dataclass(eq=False)
class _Stretch:
    """Operators for one element, and where the text pen stands."""

    element: Element
    operators: list[str] = field(default_factory=lambda: ["BT"])
    font: tuple[str, float] | None = None
    colour: str = ""
    shows: list[str] = field(default_factory=list)

    def flush(self) -> None:
        """Write what is waiting to be shown."""
        if self.shows:
            self.operators.append(f"[{''.join(self.shows)}]TJ")
            self.shows = []

    def text(self) -> str:
        """Return all operators."""
        self.flush()
        return "\n".join([*self.operators, "ET"])


class DrawnLines:
    """Collects the operators of the lines of one paragraph.

    places  for each span that is a link: its rectangles on the page
    """

    def __init__(self, fonts: FontBook, spans: Sequence[DrawnSpan]) -> None:
        self.places: dict[int, list[Rectangle]] = {}
        self._fonts = fonts
        self._spans = spans
        self._stretches: list[_Stretch] = []

    def add(self, line: Line, left: float, top: float, leading: float, base: int) -> None:
        """Draw a line with its upper left corner at (left, top)."""
        y = top - leading * BASELINE
        parts = line.parts
        if not base and not any(map(_LEVEL, parts)):
            self._left_to_right(parts, left, y)
        else:
            for part, x in zip(parts, _placed(parts, left), strict=True):
                self._part(part, x, y)
        x = left if base else left + line.width
        for part in line.space:
            x -= part.width if base else 0.0
            self._part(part, x, y)
            x += 0.0 if base else part.width

    def stretches(self) -> Iterator[tuple[Element, str]]:
        """Return the operators in reading order, each with its element."""
        for stretch in self._stretches:
            yield stretch.element, stretch.text()

    def _left_to_right(self, parts: Sequence[Part], x: float, y: float) -> None:
        """Most lines: words of one look follow each other in one drawing operator."""
        pen: _Stretch | None = None
        span, font, rest = -1, None, ""
        for part in parts:
            plain = self._fonts.plain(part.word)
            if pen and plain and part.span == span and plain.font is font:
                pen.shows.append(f"{rest} {plain.shows}" if rest else plain.shows)
                rest = plain.rest
            else:
                self._part(part, x, y)
                pen = None
                if plain and not self._spans[part.span].is_link:
                    pen, span = self._stretches[-1], part.span
                    font, rest = plain.font, plain.rest
            x += part.width
        if pen:
            pen.flush()

    def _part(self, part: Part, x: float, y: float) -> None:
        span = self._spans[part.span]
        if span.is_link:
            self._add_place(part, x, y, span.style.size)
        stretch = self._stretch(span.element)
        size = span.style.size
        runs = part.word.runs
        if part.level & 1 and len(runs) > 1:
            right = x + part.width
            for run in reversed(runs):
                right -= run.width * size / 1000
                self._run(stretch, run, right, y, span.style)
            return
        for run in runs:
            self._run(stretch, run, x, y, span.style)
            x += run.width * size / 1000

    def _stretch(self, element: Element) -> _Stretch:
        if not self._stretches or self._stretches[-1].element is not element:
            self._stretches.append(_Stretch(element))
        return self._stretches[-1]

    def _run(self, pen: _Stretch, run: GlyphRun, x: float, y: float, style: Style) -> None:
        font = self._fonts.font(run.typeface)
        pen.flush()
        _set_look(pen, (font.resource, style.size), style.colour)
        pen.operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        encoded = font.encode(run)
        if len(encoded) == 1 and not encoded[0].rise and not encoded[0].actual:
            pen.shows.append(encoded[0].shows)
        else:
            pen.operators += [_apart(part, style.size) for part in encoded]

    def _add_place(self, part: Part, x: float, y: float, size: float) -> None:
        places = self.places.setdefault(part.span, [])
        bottom, top = y - size * _BELOW_BASELINE, y + size
        if places and places[-1][1] == bottom:
            left, _, right, _ = places[-1]
            places[-1] = (min(left, x), bottom, max(right, x + part.width), top)
        elif part.width:
            places.append((x, bottom, x + part.width, top))


def _placed(parts: Sequence[Part], left: float) -> list[float]:
    """The x of each part of a line with several directions."""
    places = [0.0] * len(parts)
    for place in visual_order([part.level for part in parts]):
        places[place] = left
        left += parts[place].width
    return places


def _set_look(pen: _Stretch, look: tuple[str, float], colour: str) -> None:
    if pen.font != look:
        pen.font = look
        pen.operators.append(f"/{look[0]} {look[1]:g} Tf")
    if pen.colour != colour:
        pen.colour = colour
        pen.operators.append(fill_operator(colour))


def _apart(part: Encoded, size: float) -> str:
    """Glyphs above or below the line, or with a text of their own."""
    shown = f"[{part.shows}]TJ"
    if part.rise:
        shown = f"{part.rise * size / 1000:.2f} Ts {shown} 0 Ts"
    if part.actual:
        actual = (b"\xfe\xff" + part.actual.encode("utf-16-be")).hex().upper()
        shown = f"/Span <</ActualText <{actual}>>> BDC {shown} EMC"
    return shown


@lru_cache(maxsize=256)
def fill_operator(colour: str) -> str:
    """Return the operator that fills in a colour."""
    red, green, blue = HexColor(colour).rgb()
    return f"{red:.3f} {green:.3f} {blue:.3f} rg"
