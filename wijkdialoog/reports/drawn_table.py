"""Who sat where: a drawing of the table with numbered seats, and the names in words."""

import math
from collections.abc import Iterator, Sequence

from reportlab.lib.colors import HexColor

from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import Align, Looks, ShapedParagraph, StyledText
from wijkdialoog.reports.side_by_side import SideBySide
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_SEAT = 9.0  # radius
_PER_SEAT = 23.0  # length of the edge of the table that one seat needs
_LEAST_HEIGHT = 26.0  # half the height of a small table
_SAMPLES = 720
_WIDEST_BESIDE_NAMES = 190.0
# After a name in Arabic or Hebrew the next number would otherwise go to its wrong side.
_LEFT_TO_RIGHT = "\u200e"
_NUMBER = style.Style(size=8, leading=10, bold=True)


class TablePicture:
    """An oval table, twice as wide as high, with a numbered circle for each seat."""

    def __init__(self, set_: Typesetter, seats: int) -> None:
        around = math.pi * math.sqrt(2 * (1 + 0.25))  # edge of the oval for half a width of 1
        self._across = max(2 * _LEAST_HEIGHT, seats * _PER_SEAT / around)
        self._down = self._across / 2
        self._seats = seats
        self._numbers = [_number(set_, number) for number in range(1, seats + 1)]
        self._enlarged = set_.sizes.body.size / style.BODY.size
        self.width = 2 * (self._across + _SEAT + 1) * self._enlarged
        self.height = 2 * (self._down + _SEAT + 1) * self._enlarged

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the table, then the seats around it, from the top clockwise."""
        canvas.scale(self._enlarged, self._enlarged)
        x, y = self._across + _SEAT + 1, self._down + _SEAT + 1
        inner = (self._across - _SEAT - 4, self._down - _SEAT - 4)
        canvas.setFillColor(HexColor(style.SOFT))
        canvas.setStrokeColor(HexColor(style.ACTION))
        canvas.setLineWidth(style.HAIRLINE)
        canvas.ellipse(x - inner[0], y - inner[1], x + inner[0], y + inner[1], stroke=1, fill=1)
        for number, (dx, dy) in zip(self._numbers, self._places(), strict=True):
            canvas.setFillColor(HexColor("#ffffff"))
            canvas.setStrokeColor(HexColor(style.ACTION))
            canvas.circle(x + dx, y + dy, _SEAT, stroke=1, fill=1)
            number.measure(2 * _SEAT)
            number.draw(canvas, x + dx - _SEAT, y + dy + _NUMBER.leading / 2 + 0.3)

    def _places(self) -> Iterator[tuple[float, float]]:
        """Yield the centres of the seats, equally far apart along the edge."""
        points = [
            (
                self._across * math.sin(2 * math.pi * k / _SAMPLES),
                self._down * math.cos(2 * math.pi * k / _SAMPLES),
            )
            for k in range(_SAMPLES + 1)
        ]
        lengths = [0.0]
        for k in range(_SAMPLES):
            lengths.append(lengths[-1] + math.dist(points[k], points[k + 1]))
        k = 0
        for seat in range(self._seats):
            while lengths[k] < lengths[-1] * seat / self._seats:
                k += 1
            yield points[k]


def drawn_table(set_: Typesetter, names: Sequence[str]) -> Iterator[Block]:
    """Yield the drawing with the names; nothing when no name may stand.

    names  in seating order, "" for who is not named
    """
    if not names:
        return
    picture = TablePicture(set_, len(names))
    shown = words.number(set_.texts, words.TABLE_SHOWN, len(names))
    spans: list[StyledText] = []
    for number, name in enumerate(names, start=1):
        if name:
            before = " · " if spans else ""
            spans += [
                StyledText(f"{before}{number}\u00a0", set_.sizes.note),
                StyledText(name + _LEFT_TO_RIGHT, set_.sizes.body),
            ]
    if unnamed := sum(not name for name in names):
        said = words.number(set_.texts, words.UNNAMED, unnamed)
        spans.append(StyledText(f"\n{said}", set_.sizes.note))
    yield set_.heading(set_.say(words.SEATS))
    text = set_.paragraph(spans)
    if picture.width > _WIDEST_BESIDE_NAMES:
        yield Figure(picture, shown, space_before=6, keep_with_next=True)
        yield text
    else:
        share = picture.width / (style.TEXT_WIDTH - style.GUTTER)
        figure = Figure(picture, shown)
        yield SideBySide([figure, text], [share, 1 - share], space_before=6)


def _number(set_: Typesetter, number: int) -> ShapedParagraph:
    return ShapedParagraph(
        [StyledText(str(number), _NUMBER)], set_.shaper, looks=Looks(align=Align.CENTRE)
    )
