"""Who has had a turn in which round: a box for each, and rows for who comes unexpectedly."""

from collections.abc import Iterator, Sequence

from wijkdialoog.domain.paper import PaperEvening, PaperRound, Part
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_blocks import Roomy, TickCell, Upright, WritingTable
from wijkdialoog.reports.paper_fitting import largest
from wijkdialoog.reports.paper_sheets import Sheet, flowing, part_title
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph, StyledText
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import TEXT_HEIGHT, TEXT_WIDTH
from wijkdialoog.reports.tagged_table import Row
from wijkdialoog.reports.typesetter import Typesetter

_HEAD_HEIGHT = 100.0
_HEAD_SIZES = (10, 9, 8, 7)
_PADDING = 10.0  # of a cell, left and right together
_NAME_SHARE = 0.3
_MOST_COLUMNS = 13
_HIGHEST_ROW, _LOWEST_ROW = 30.0, 16.0
_NOT_ROWS = 190.0  # of a page: its title, its help and the head of the table
_ROW_PADDING = 8.0
_BOX = 13.0
_NAME_SIZES = (12, 11, 10, 9, 8, 7, 6)


def turn_sheets(set_: Typesetter, evening: PaperEvening) -> list[Sheet]:
    """Return the sheet; a plan of very many rounds gets a second table."""
    return flowing(list(_blocks(set_, evening)))


def _blocks(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    yield part_title(set_, set_.say(words.PARTS[Part.TURNS]))
    yield set_.paragraph(set_.say(words.TURN_HELP), space_before=4)
    at_once = _MOST_COLUMNS - 1
    for start in range(0, max(1, len(evening.rounds)), at_once):
        yield _table(set_, evening, evening.rounds[start : start + at_once])


def _table(set_: Typesetter, evening: PaperEvening, rounds: Sequence[PaperRound]) -> Block:
    columns = len(rounds) + 1
    share = (1 - _NAME_SHARE) / columns
    heads = [set_.say(words.IS_THERE), *(_round_name(set_, round_) for round_ in rounds)]
    across = TEXT_WIDTH * share - _PADDING
    whole = Element(Role.TABLE)
    names = [person.name for person in evening.people] + [""] * evening.spare_rows
    room = (TEXT_HEIGHT - _NOT_ROWS) / len(names) - _ROW_PADDING
    height = max(_LOWEST_ROW, min(_HIGHEST_ROW, room))
    rows = [_row(set_, whole, name, columns, height) for name in names]
    return WritingTable(
        [_head(set_, whole, heads, across)],
        rows,
        (_NAME_SHARE, *(share for _ in range(columns))),
        space_before=10,
    )


def _round_name(set_: Typesetter, round_: PaperRound) -> str:
    return set_.say(words.ROUND_AND_KIND, number=round_.number, label=round_.label)


def _head(set_: Typesetter, whole: Element, heads: Sequence[str], across: float) -> Row:
    row = Element(Role.TABLE_ROW, whole)
    name = ShapedParagraph(
        [StyledText(set_.say(words.NAME), set_.sizes.body_bold)],
        set_.shaper,
        element=_head_cell(row, "Column"),
    )
    upright = (
        Upright(
            largest(
                set_, text, _HEAD_SIZES, (_HEAD_HEIGHT, across), element=_head_cell(row, "Column")
            ),
            _HEAD_HEIGHT,
        )
        for text in heads
    )
    return Row((name, *upright), is_head=True)


def _row(set_: Typesetter, whole: Element, name: str, columns: int, height: float) -> Row:
    row = Element(Role.TABLE_ROW, whole)
    across = TEXT_WIDTH * _NAME_SHARE - _PADDING
    words_ = largest(
        set_, name, _NAME_SIZES, (across, height), bold=False, element=_head_cell(row, "Row")
    )
    ticks = (TickCell(Element(Role.TABLE_CELL, row), height, _BOX) for _ in range(columns))
    return Row((Roomy(words_, height, centred=True), *ticks))


def _head_cell(row: Element, scope: str) -> Element:
    return Element(Role.TABLE_HEAD, row, attributes={"Scope": scope})
