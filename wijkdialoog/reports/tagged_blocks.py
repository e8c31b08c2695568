"""The building blocks of an accessible document: headings, paragraphs, lists, tables, pictures."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import Align, Looks, ShapedParagraph, StyledText
from wijkdialoog.reports.shaping import Shaper, clean_text
from wijkdialoog.reports.structure import HEADINGS, Element, Role
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.tagged_boxes import Card, ListItem, Striped
from wijkdialoog.reports.tagged_figure import Figure, Picture
from wijkdialoog.reports.tagged_table import ROW_PADDING, Row, Table
from wijkdialoog.reports.tagging import TaggedCanvas

Text = str | Sequence[StyledText]

_LONGEST_BOOKMARK = 80
_BULLET = "•"
_LABEL_WIDTH = 1.8  # times the letter size
_NEVER_CUT = 99
_LABEL_AT_RIGHT = Looks(align=Align.RIGHT)


class Heading(ShapedParagraph):
    """A heading with its line in the reader's table of contents."""

    bookmark_title = ""
    bookmark_level = 0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it and remember its place."""
        if isinstance(canvas, TaggedCanvas) and self.bookmark_title:
            canvas.bookmark(self.bookmark_title, self.bookmark_level, top)
        super().draw(canvas, x, top)


class TaggedBlocks:
    """Makes the blocks of one document. All text is plain text: nothing in it is markup."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper

    def heading(
        self,
        text: Text,
        level: int,
        style: Style,
        *,
        space_before: float = 0.0,
        balanced: bool = False,
    ) -> Heading:
        """Return a heading of level 1 to 4 that stays with what follows.

        Levels may go at most one deeper at a time, and the first is 1 (PDF/UA).
        """
        spans = _spans(text, style)
        block = Heading(
            spans,
            self._shaper,
            element=Element(HEADINGS[level - 1]),
            looks=Looks(keep_lines=_NEVER_CUT, balanced=balanced),
            space_before=space_before,
            keep_with_next=True,
        )
        block.bookmark_title = _short("".join(span.text for span in spans))
        block.bookmark_level = level - 1
        return block

    def paragraph(
        self,
        text: Text,
        style: Style,
        *,
        looks: Looks = Looks(),  # noqa: B008  (frozen)
        element: Element | None = None,
        space_before: float = 0.0,
        keep_with_next: bool = False,
    ) -> ShapedParagraph:
        """Return running text."""
        return ShapedParagraph(
            _spans(text, style),
            self._shaper,
            element=element,
            looks=looks,
            space_before=space_before,
            keep_with_next=keep_with_next,
        )

    def striped(
        self, text: Text, style: Style, colour: str, *, space_before: float = 0.0
    ) -> Striped:
        """Return what someone said, beside the stripe of its kind."""
        return Striped(self.paragraph(text, style, space_before=space_before), colour)

    def bullets(
        self,
        items: Sequence[Text],
        style: Style,
        *,
        numbered: bool = False,
        space_before: float = 0.0,
    ) -> list[ListItem]:
        """Return the items of one list, one block each."""
        numbering = "Decimal" if numbered else "Disc"
        whole = Element(Role.LIST, attributes={"ListNumbering": numbering})
        made: list[ListItem] = []
        for number, item in enumerate(items, start=1):
            element = Element(Role.LIST_ITEM, whole)
            body = self.paragraph(
                item,
                style,
                element=Element(Role.LIST_BODY, element),
                space_before=space_before,
            )
            label = self.paragraph(
                f"{number}." if numbered else _BULLET,
                style,
                looks=_LABEL_AT_RIGHT if body.right_to_left else Looks(),
                element=Element(Role.LABEL, element),
            )
            made.append(ListItem(label, body, _LABEL_WIDTH * style.size))
        return made

    def table(
        self,
        head: Sequence[Text] | None,
        rows: Sequence[Sequence[Text]],
        shares: Sequence[float],
        style: Style,
        head_style: Style,
        *,
        row_heads: bool = False,
        space_before: float = 0.0,
        padding: float = ROW_PADDING,
    ) -> Table:
        """Return a table with one row of heads, repeated on each page.

        head       None when its rows have heads only
        shares     part of the width of each column; together 1
        row_heads  the first cell of each row names the row
        padding    white above and below the text of a row
        """
        whole = Element(Role.TABLE)
        heads: list[Row] = []
        if head is not None:
            row = Element(Role.TABLE_ROW, whole)
            heads = [Row(self._row(head, row, head_style, "Column", len(head)), is_head=True)]
        others = [
            self._row(row, Element(Role.TABLE_ROW, whole), style, "Row", int(row_heads))
            for row in rows
        ]
        return Table(
            heads,
            [Row(cells) for cells in others],
            shares,
            space_before=space_before,
            padding=padding,
        )

    def figure(self, picture: Picture, alternative: str, *, space_before: float = 0.0) -> Figure:
        """Return a picture; `alternative` says in words what it shows."""
        return Figure(picture, alternative, space_before=space_before)

    def card(
        self,
        blocks: Sequence[Block],
        *,
        background: str | None = None,
        line: str | None = None,
        padding: float = 12.0,
        space_before: float = 0.0,
    ) -> Card:
        """Return blocks together in a box that is not cut when it fits on a page."""
        return Card(
            blocks, background=background, line=line, padding=padding, space_before=space_before
        )

    def _row(
        self, texts: Sequence[Text], row: Element, style: Style, scope: str, heads: int
    ) -> tuple[ShapedParagraph, ...]:
        cells: list[ShapedParagraph] = []
        for number, text in enumerate(texts):
            element = Element(Role.TABLE_CELL, row)
            if number < heads:
                element = Element(Role.TABLE_HEAD, row, attributes={"Scope": scope})
            cells.append(self.paragraph(text, style, element=element, looks=Looks(keep_lines=1)))
        return tuple(cells)


def _spans(text: Text, style: Style) -> Sequence[StyledText]:
    return [StyledText(text, style)] if isinstance(text, str) else text


def _short(text: str) -> str:
    title = " ".join(clean_text(text).split())
    return title if len(title) <= _LONGEST_BOOKMARK else title[: _LONGEST_BOOKMARK - 1] + "…"
