"""The keys on paper: those of the evening large on top, then all of them in two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.domain.key_sheet import KeyLine, KeyPlace, KeySheet
from wijkdialoog.reports.flow import Block, Column, fill
from wijkdialoog.reports.loose_sheet import loose_sheet
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.side_by_side import grid
from wijkdialoog.reports.style import ACTION, SOFT, TEXT_HEIGHT, TEXT_WIDTH, Style
from wijkdialoog.reports.tagged_boxes import Card
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter

_BETWEEN = 22.0
_COLUMN = (TEXT_WIDTH - _BETWEEN) / 2
_SHARES = (0.38, 0.62)
_MOST_PAGES = 2
_CARDS_IN_A_ROW = 4
_CARD_GAP = 8.0
_ABOVE_COLUMNS = 16.0
_LARGE_KEY = Style(size=15, leading=20, bold=True, colour=ACTION)
_LARGE_WORDS = Style(size=11.5, leading=15)
_PLACE = Style(size=12, leading=16, bold=True)
# Letters and white above and below a row: the roomiest with which one sheet of paper is enough.
_ROWS = (
    (Style(size=10, leading=13), 4.0),
    (Style(size=10, leading=13), 2.5),
    (Style(size=9.5, leading=12), 2.0),
    (Style(size=9, leading=11), 1.4),
)


def key_sheet_pdf(sheet: KeySheet, texts: Texts) -> bytes:
    """Return the bytes of the PDF. Equal sheets give equal bytes.

    texts  only for the line at the foot; the words of the sheet are in it
    """
    set_ = Typesetter(Shaper(), texts)
    pages = _fitting(set_, sheet)
    return loose_sheet(pages, set_, texts, title=sheet.title, lead=sheet.lead, date=sheet.date)


def _fitting(set_: Typesetter, sheet: KeySheet) -> list[Column]:
    pages: list[Column] = []
    for style, padding in _ROWS:
        pages = _pages(set_, sheet, style, padding)
        if len(pages) <= _MOST_PAGES:
            break
    return pages


def _pages(set_: Typesetter, sheet: KeySheet, style: Style, padding: float) -> list[Column]:
    first, _ = fill(list(_top(set_, sheet)), TEXT_WIDTH, TEXT_HEIGHT, forced=True)
    left = [block for place in sheet.places for block in _place(set_, place, style, padding)]
    room = TEXT_HEIGHT - first.height - _ABOVE_COLUMNS
    columns, left = _two_columns(left, room)
    blocks = [*(placed.block for placed in first.placed), columns]
    pages = [fill(blocks, TEXT_WIDTH, TEXT_HEIGHT, forced=True)[0]]
    while left:
        columns, left = _two_columns(left, TEXT_HEIGHT)
        pages.append(fill([columns], TEXT_WIDTH, TEXT_HEIGHT, forced=True)[0])
    return pages


def _top(set_: Typesetter, sheet: KeySheet) -> Iterator[Block]:
    yield set_.title(sheet.title)
    yield set_.paragraph(sheet.lead)
    yield set_.heading(sheet.evening.heading, space_before=12)
    cards = [_card(set_, line) for line in sheet.evening.lines]
    yield from grid(cards, _CARDS_IN_A_ROW, _CARD_GAP)


def _card(set_: Typesetter, line: KeyLine) -> Card:
    key = set_.make.paragraph(line.keys, _LARGE_KEY)
    does = set_.make.paragraph(line.does, _LARGE_WORDS, space_before=2)
    return set_.make.card([key, does], background=SOFT, padding=10)


def _place(set_: Typesetter, place: KeyPlace, style: Style, padding: float) -> Iterator[Block]:
    yield set_.heading(place.heading, size=_PLACE, space_before=12)
    bold = replace(style, bold=True)
    rows = [([StyledText(line.keys, bold)], line.does) for line in place.lines]
    yield set_.make.table(
        None, rows, _SHARES, style, bold, row_heads=True, space_before=2, padding=padding
    )


def _two_columns(blocks: Sequence[Block], height: float) -> tuple["_Columns", list[Block]]:
    """Fill a left and a right column; return them with what is left."""
    left, rest = fill(blocks, _COLUMN, height, forced=height >= TEXT_HEIGHT)
    right, rest = fill(rest, _COLUMN, height, forced=False)
    return _Columns((left, right)), rest


class _Columns(Block):
    """Two filled columns beside each other; they were made as high as the page has room."""

    space_before = _ABOVE_COLUMNS

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = tuple(columns)

    def measure(self, width: float) -> float:  # noqa: ARG002  (their width is fixed)
        return max(column.height for column in self._columns)

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        return None

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw them from left to right."""
        for column in self._columns:
            column.draw(canvas, x, top)
            x += _COLUMN + _BETWEEN
