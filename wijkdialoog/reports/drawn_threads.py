"""Threads from dream to agreement, each as a small picture of cards and arrows."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.colors import HexColor

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Made, ThreadStep
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph, StyledText
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_COLUMNS = 4
_FEWEST_COLUMNS = 3
_COLUMNS_LARGE = 2
_ARROW = 20.0
_PADDING = 7.0
_ABOVE_ROW = 8.0
_TOP = 2.6  # the coloured edge of a card
_HEAD = 4.0  # of an arrow
_LONGEST = 110


class ThreadPicture:
    """Cards from left to right with arrows between them; long threads go on below."""

    def __init__(self, set_: Typesetter, thread: Sequence[ThreadStep]) -> None:
        self._enlarged = _enlarged(set_)
        fewest = _COLUMNS_LARGE if self._enlarged > 1 else _FEWEST_COLUMNS
        most = _COLUMNS_LARGE if self._enlarged > 1 else _COLUMNS
        columns = max(fewest, min(most, len(thread)))
        self.width = style.TEXT_WIDTH
        self._card = (self.width - (columns - 1) * _ARROW) / columns
        if len(thread) > columns:  # room for the arrow at the start of a next row
            self._card = (self.width - columns * _ARROW) / columns
        self._colours = [_accent(step.sort) for step in thread]
        self._columns = columns
        self._texts = [self._text(set_, step) for step in thread]
        heights = [text.measure(self._card - 2 * _PADDING) for text in self._texts]
        self._rows = [
            max(heights[start : start + columns]) + 2 * _PADDING
            for start in range(0, len(thread), columns)
        ]
        self.height = sum(self._rows) + _ABOVE_ROW * (len(self._rows) - 1)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw row after row."""
        top = self.height
        for row, height in enumerate(self._rows):
            start = row * self._columns
            for column, text in enumerate(self._texts[start : start + self._columns]):
                x = column * (self._card + _ARROW) + (_ARROW if row else 0)
                if column or row:
                    _draw_arrow(canvas, x, top - height / 2)
                self._draw_card(canvas, x, top, height, self._colours[start + column])
                text.draw(canvas, x + _PADDING, top - _PADDING)
            top -= height + _ABOVE_ROW

    def _draw_card(
        self, canvas: TaggedCanvas, x: float, top: float, height: float, colour: str
    ) -> None:
        canvas.setLineWidth(style.HAIRLINE)
        canvas.setStrokeColor(HexColor(style.LINE))
        canvas.rect(x, top - height, self._card, height, stroke=1, fill=0)
        canvas.setFillColor(HexColor(colour))
        canvas.rect(x, top - _TOP, self._card, _TOP, stroke=0, fill=1)

    def _text(self, set_: Typesetter, step: ThreadStep) -> ShapedParagraph:
        sort = set_.say(words.ONE_OF_KIND[step.sort])
        leading = 12.5 * self._enlarged
        looks = style.Style(size=9 * self._enlarged, leading=leading)
        label = replace(looks, size=8.5 * self._enlarged, bold=True, colour=_accent(step.sort))
        return ShapedParagraph(
            [StyledText(f"{_capital(sort)}\n", label), StyledText(_short(step.text), looks)],
            set_.shaper,
        )


def drawn_threads(set_: Typesetter, threads: Sequence[tuple[ThreadStep, ...]]) -> Iterator[Block]:
    """Yield a picture for each thread."""
    if not threads:
        return
    yield set_.heading(set_.say(words.THREADS))
    for thread in threads:
        steps = set_.say(words.THREAD_LEADS).join(
            set_.say(
                words.THREAD_STEP, sort=set_.say(words.ONE_OF_KIND[s.sort]), text=_short(s.text)
            )
            for s in thread
        )
        shown = set_.say(words.THREAD_SHOWN, steps=steps)
        yield Figure(ThreadPicture(set_, thread), shown, space_before=10)


def _enlarged(set_: Typesetter) -> float:
    """Return how much larger the letters of this document are than usual."""
    return set_.sizes.body.size / style.BODY.size


def _accent(sort: Kind | Made) -> str:
    if isinstance(sort, Kind):
        return style.accent_of_kind(sort)
    return style.ASSETS_ACCENT if sort is Made.ASSET else style.ACTION


def _draw_arrow(canvas: TaggedCanvas, right: float, y: float) -> None:
    """Draw an arrow that ends just before x = right."""
    end = right - 3
    canvas.setStrokeColor(HexColor(style.MUTED))
    canvas.setFillColor(HexColor(style.MUTED))
    canvas.setLineWidth(1)
    canvas.line(right - _ARROW + 3, y, end - _HEAD, y)
    path = canvas.beginPath()
    path.moveTo(end, y)
    path.lineTo(end - _HEAD, y + _HEAD / 2)
    path.lineTo(end - _HEAD, y - _HEAD / 2)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _short(text: str) -> str:
    """Return the beginning, cut between words when there are any; the whole text stands above."""
    one_line = " ".join(text.split())
    if len(one_line) <= _LONGEST:
        return one_line
    cut = one_line[: _LONGEST - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
