"""Pages: the column of each, the footer, and what the file says about itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports import fonts as font_files
from wijkdialoog.reports.flow import Block, Column, fill
from wijkdialoog.reports.fonts import FontSet
from wijkdialoog.reports.style import (
    FOOTER_BASELINE,
    MARGIN_SIDE,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SMALL,
    TEXT_HEIGHT,
    TEXT_WIDTH,
)

_PROGRAM = "Wijkdialoog"


@dataclass(frozen=True)
class About:
    """What the file says about itself. No author and no path: nobody needs to know who typed it.

    language  "nl-NL"
    """

    title: str
    subject: str
    language: str


@dataclass(frozen=True)
class Footer:
    """The line under each page; `pages` holds {page} and {pages}."""

    text: str
    pages: str

    def line(self, page: int, pages: int) -> str:
        """Return the line for one page."""
        return f"{self.text} · {self.pages.format(page=page, pages=pages)}"


def paginate(blocks: Sequence[Block]) -> list[Column]:
    """Return the columns of all pages; at least one."""
    pages: list[Column] = []
    left = list(blocks)
    while left or not pages:
        column, left = fill(left, TEXT_WIDTH, TEXT_HEIGHT, forced=True)
        pages.append(column)
    return pages


def draw_pages(
    pages: Sequence[Column], about: About, footer: Footer, fonts: FontSet, target: BinaryIO
) -> None:
    """Write the PDF. The same pages give the same bytes on each day and each machine."""
    canvas = Canvas(
        target,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        lang=about.language,
        # Without it each page refers to Helvetica, which is not embedded. (The hint says float.)
        initialFontName=font_files.main_font(),  # pyright: ignore[reportArgumentType]
    )
    canvas.setTitle(about.title)
    canvas.setSubject(about.subject)
    canvas.setAuthor("")
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, page in enumerate(pages, start=1):
        page.draw(canvas, MARGIN_SIDE, PAGE_HEIGHT - MARGIN_TOP)
        _draw_footer(canvas, footer.line(number, len(pages)), fonts)
        canvas.showPage()
    canvas.save()


def _draw_footer(canvas: Canvas, line: str, fonts: FontSet) -> None:
    text = canvas.beginText(MARGIN_SIDE, FOOTER_BASELINE)
    text.setFillColor(HexColor(SMALL.colour))
    for run in fonts.runs(line):
        text.setFont(run.font, SMALL.size)
        text.textOut(run.text)
    canvas.drawText(text)
