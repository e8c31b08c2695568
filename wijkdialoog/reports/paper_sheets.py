"""The pages of the paper: some flow like a text, others have a fixed place for everything."""

from collections.abc import Sequence
from typing import Protocol

from wijkdialoog.domain.paper import PaperEvening
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.flow import Block, Column
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.shaping import clean_line
from wijkdialoog.reports.style import MARGIN_SIDE, MARGIN_TOP, PAGE_HEIGHT, Style
from wijkdialoog.reports.tagged_blocks import Heading
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter


class Sheet(Protocol):
    """One page of A4, upright."""

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw everything but the footer."""
        ...


class FlowingSheet:
    """A page of blocks under each other."""

    def __init__(self, column: Column) -> None:
        self._column = column

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the blocks between the margins."""
        self._column.draw(canvas, MARGIN_SIDE, PAGE_HEIGHT - MARGIN_TOP)


def flowing(blocks: Sequence[Block]) -> list[Sheet]:
    """Return as many pages as the blocks need."""
    return [FlowingSheet(column) for column in paginate(blocks)]


def title_of(set_: Typesetter, evening: PaperEvening) -> str:
    """Return what the evening is about, on one line."""
    return clean_line(evening.title) or set_.say(common.UNTITLED)


def shortened(text: str, most: int) -> str:
    """Return the text, or its beginning with "…"."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def part_title(set_: Typesetter, text: str) -> Block:
    """Return the heading of a part. Its bookmark is that of its first page."""
    heading = set_.title(text)
    heading.bookmark_title = ""
    return heading


def ordered_items(set_: Typesetter, items: Sequence[str]) -> list[Block]:
    """Return short typed texts as one numbered list."""
    body = set_.sizes.body
    return list(
        set_.make.bullets([set_.typed(t, body) for t in items], body, numbered=True, space_before=4)
    )


def section(
    set_: Typesetter, text: str, size: Style | None = None, space_before: float = 18.0
) -> Heading:
    """Return the heading of something inside a part; its bookmark stands below that of the part."""
    heading = set_.heading(text, size=size, space_before=space_before)
    heading.bookmark_level = 1
    return heading
