"""The sheet for agreements: what, who, when, and a line for the next time."""

from collections.abc import Iterator

from wijkdialoog.domain.paper import AGREEMENT_FIELDS, Part
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_blocks import Labelled, text_width, writing_table
from wijkdialoog.reports.paper_sheets import Sheet, flowing, part_title
from wijkdialoog.reports.typesetter import Typesetter

_ROWS = 8
_ROW = 58.0
_SHARES = (0.5, 0.28, 0.22)


def agreement_sheets(set_: Typesetter) -> list[Sheet]:
    """Return one page."""
    return flowing(list(_blocks(set_)))


def _blocks(set_: Typesetter) -> Iterator[Block]:
    yield part_title(set_, set_.say(words.PARTS[Part.AGREEMENTS]))
    yield set_.paragraph(set_.say(words.AGREEMENTS_HELP), space_before=4)
    heads = [set_.say(words.AGREEMENT_FIELDS[field]) for field in AGREEMENT_FIELDS]
    yield writing_table(set_, heads, _ROWS, _SHARES, _ROW, space_before=10)
    bold = set_.sizes.body_bold
    said = set_.say(words.NEXT_TIME)
    wide = text_width(set_.shaper, said, bold)
    yield Labelled(set_.paragraph(said, bold, 0), wide, space_before=26)
