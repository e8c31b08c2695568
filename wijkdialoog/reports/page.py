"""Pages: the column of each, and the footer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from wijkdialoog.reports.flow import Block, Column, fill
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.style import (
    FOOTER_BASELINE,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_HEIGHT,
    TEXT_WIDTH,
)
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_LONELY = 110.0  # a page with less on it, in points
_LESS_AIR = (0.85, 0.7, 0.6)


@dataclass(frozen=True)
class Footer:
    """The line under each page; `pages` holds {page} and {pages}."""

    text: str
    pages: str

    def line(self, page: int, pages: int) -> str:
        """Return the line for one page."""
        return f"{self.text} · {self.pages.format(page=page, pages=pages)}"


def paginate(blocks: Sequence[Block]) -> list[Column]:
    """Return the columns of all pages; at least one.

    A last page with only a few lines looks like a mistake: with a little less white between the
    blocks they mostly fit on the page before it.
    """
    pages = _filled(blocks, 1.0)
    if len(pages) > 1 and pages[-1].height < _LONELY:
        for air in _LESS_AIR:
            tighter = _filled(blocks, air)
            if len(tighter) < len(pages):
                return tighter
        pages[-2:] = _with_company(*pages[-2:])
    return pages


def _with_company(page: Column, last: Column) -> list[Column]:
    """Let the last section of a page go along to the last page, which was as good as empty."""
    placed = page.placed
    for number in range(len(placed) - 1, 0, -1):
        begins = placed[number].block.keep_with_next and not placed[number - 1].block.keep_with_next
        if begins and placed[number].offset >= TEXT_HEIGHT / 2:
            gone = [found.block for found in (*placed[number:], *last.placed)]
            together, left = fill(gone, TEXT_WIDTH, TEXT_HEIGHT, forced=True)
            return [page, last] if left else [Column(placed[:number]), together]
    return [page, last]


def _filled(blocks: Sequence[Block], air: float) -> list[Column]:
    pages: list[Column] = []
    left = list(blocks)
    while left or not pages:
        column, left = fill(left, TEXT_WIDTH, TEXT_HEIGHT, forced=True, air=air)
        pages.append(column)
    return pages


def draw_pages(
    pages: Sequence[Column], about: About, footer: Footer, set_: Typesetter, target: BinaryIO
) -> None:
    """Write the PDF. The same pages give the same bytes on each day and each machine."""
    canvas = TaggedCanvas(target, about, pagesize=(PAGE_WIDTH, PAGE_HEIGHT))
    for number, page in enumerate(pages, start=1):
        page.draw(canvas, MARGIN_SIDE, PAGE_HEIGHT - MARGIN_TOP)
        _draw_footer(canvas, set_, footer.line(number, len(pages)))
        canvas.showPage()
    canvas.save()


def _draw_footer(canvas: TaggedCanvas, set_: Typesetter, line: str) -> None:
    looks = set_.sizes.small
    text = set_.make.paragraph(line, looks)
    text.measure(TEXT_WIDTH)
    with canvas.artifact("Pagination", "Footer"):
        text.draw(canvas, MARGIN_SIDE, FOOTER_BASELINE + looks.size)
