"""Asset cards to fill in by hand: four to a page, with marks where to cut."""

from collections.abc import Iterator

from wijkdialoog.domain.paper import (
    CARD_FIELDS,
    CARDS_ON_A_PAGE,
    CardField,
    PaperChoice,
    PaperEvening,
)
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports.flow import Block, fill
from wijkdialoog.reports.paper_blocks import (
    Choices,
    Labelled,
    WritingLines,
    text_width,
    thin_lines,
)
from wijkdialoog.reports.paper_fitting import one_line
from wijkdialoog.reports.paper_sheets import Sheet, title_of
from wijkdialoog.reports.style import MUTED, PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_MM, Style
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_ACROSS = 2
_DOWN = CARDS_ON_A_PAGE // _ACROSS
_WIDTH = 95 * POINTS_PER_MM
_HEIGHT = 131 * POINTS_PER_MM
_LEFT = (PAGE_WIDTH - _ACROSS * _WIDTH) / 2
_TOP = PAGE_HEIGHT - 10 * POINTS_PER_MM
_PADDING = 13.0
_INNER = _WIDTH - 2 * _PADDING
_MARK = (2.0, 13.0)  # a crop mark begins and ends so far from the corner
_EYEBROW = Style(size=7.5, leading=11, colour=MUTED)
_FIELD = Style(size=9, leading=13, bold=True)
_CHOICE = Style(size=9, leading=13.5)
_HANDWRITING = 21.0
_FIRST_LINE = 17.0
_SPACE = 4.5
_IN_ONE_LINE = (CardField.HOLDER, CardField.AVAILABILITY, CardField.NOTE)


class CardSheet:
    """Four equal cards. The lines between them are where to cut."""

    def __init__(self, set_: Typesetter, evening: PaperEvening) -> None:
        self._cards = [list(_card(set_, evening)) for _ in range(CARDS_ON_A_PAGE)]

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the marks, then each card from the top left to the bottom right."""
        with canvas.artifact():
            _draw_marks(canvas)
        for number, blocks in enumerate(self._cards):
            down, right = divmod(number, _ACROSS)
            left, top = _LEFT + right * _WIDTH, _TOP - down * _HEIGHT
            column, _ = fill(blocks, _INNER, _HEIGHT, forced=False)
            column.draw(canvas, left + _PADDING, top - _PADDING)


def card_sheets(set_: Typesetter, evening: PaperEvening, choice: PaperChoice) -> list[Sheet]:
    """Return as many pages as were chosen."""
    return [CardSheet(set_, evening) for _ in range(choice.card_pages)]


def _card(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    about = set_.say(words.CARD_ABOUT, title=title_of(set_, evening))
    yield one_line(set_, about, _EYEBROW, _INNER)
    for field in CARD_FIELDS:
        yield from _field(set_, field)


def _field(set_: Typesetter, field: CardField) -> Iterator[Block]:
    said = set_.say(words.CARD_FIELDS[field])
    head = set_.make.paragraph(said, _FIELD, space_before=_SPACE)
    if field in _IN_ONE_LINE:
        wide = text_width(set_.shaper, said, _FIELD)
        yield Labelled(head, wide, space_before=_SPACE + 4)
        return
    yield head
    if field is CardField.TITLE:
        yield WritingLines(1, _FIRST_LINE)
        yield WritingLines(1, _HANDWRITING)
        return
    choices = [set_.say(choice) for choice in words.CARD_CHOICES[field]]
    yield Choices(set_, choices, _CHOICE)


def _draw_marks(canvas: TaggedCanvas) -> None:
    """Marks outside the corners, and a thin dotted line between the cards."""
    right, bottom = _LEFT + _ACROSS * _WIDTH, _TOP - _DOWN * _HEIGHT
    near, far = _MARK
    thin_lines(canvas)
    for column in range(_ACROSS + 1):
        x = _LEFT + column * _WIDTH
        canvas.line(x, _TOP + near, x, _TOP + far)
        canvas.line(x, bottom - near, x, bottom - far)
    for row in range(_DOWN + 1):
        y = _TOP - row * _HEIGHT
        canvas.line(_LEFT - far, y, _LEFT - near, y)
        canvas.line(right + near, y, right + far, y)
    canvas.setDash(1, 3)
    for column in range(_ACROSS + 1):
        canvas.line(_LEFT + column * _WIDTH, _TOP, _LEFT + column * _WIDTH, bottom)
    for row in range(_DOWN + 1):
        canvas.line(_LEFT, _TOP - row * _HEIGHT, right, _TOP - row * _HEIGHT)
    canvas.setDash()
