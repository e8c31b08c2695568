"""Makes the recurring blocks of minutes: headings, paragraphs, lists of what was said."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wijkdialoog.reports import style
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.languages import stretches
from wijkdialoog.reports.shaped_paragraph import Looks, ShapedParagraph, StyledText
from wijkdialoog.reports.shaping import Shaper, clean_line
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import Sizes, Style
from wijkdialoog.reports.tagged_blocks import Heading, TaggedBlocks, Text
from wijkdialoog.reports.tagged_boxes import Striped
from wijkdialoog.reports.texts import Texts

_ABOVE_SECTION = 18.0
# A Dutch voice for Dutch words, also in minutes in English.
_TYPED_IN = "nl"
# A line of at most so many printed lines stays on one page.
_SAID = Looks(keep_lines=14)


class Typesetter:
    """One for each document.

    shaper  collects the characters that could not be drawn
    texts   the program's own words, in the language of the document
    sizes   the styles of this document
    depth   headings stand this much deeper: 1 for a part of a larger document
    """

    def __init__(self, shaper: Shaper, texts: Texts, sizes: Sizes = style.ORDINARY) -> None:
        self.shaper = shaper
        self.texts = texts
        self.sizes = sizes
        self.depth = 0
        self.make = TaggedBlocks(shaper)

    def say(self, source: str, **values: object) -> str:
        """Return one of the program's own sentences, filled in."""
        sentence = self.texts.text(source)
        return sentence.format(**values) if values else sentence

    def typed(self, text: str, looks: Style) -> list[StyledText]:
        """Return what somebody typed. In minutes in another language it is taken to be Dutch."""
        if self.texts.language.startswith(_TYPED_IN):
            return [StyledText(text, looks)]
        return [
            StyledText(part, looks, language=language or _TYPED_IN)
            for part, language in stretches(text)
        ]

    def deeper(self) -> "Typesetter":
        """Return one for a part of this document, with its title as a heading of the whole."""
        part = Typesetter(self.shaper, self.texts, self.sizes)
        part.depth = self.depth + 1
        return part

    def title(self, text: str, bookmark: str = "") -> Heading:
        """Return the title. That of a document needs no bookmark: it stands where one begins."""
        looks = self.sizes.title if not self.depth else self.sizes.part_title
        heading = self.make.heading(text, 1 + self.depth, looks, balanced=True)
        heading.bookmark_title = clean_line(bookmark)
        heading.bookmark_level = 0
        return heading

    def heading(
        self,
        text: str,
        colour: str = style.INK,
        size: Style | None = None,
        space_before: float = _ABOVE_SECTION,
    ) -> Heading:
        """Return the heading of a section; it has a bookmark and keeps with what follows."""
        looks = replace(size or self.sizes.section, colour=colour)
        heading = self.make.heading(text, 2 + self.depth, looks, space_before=space_before)
        heading.bookmark_level = self.depth
        return heading

    def subheading(self, text: str, *, space_before: float = 10) -> Heading:
        """Return a small heading that keeps with what follows."""
        heading = self.make.heading(
            text, 3 + self.depth, self.sizes.theme, space_before=space_before
        )
        heading.bookmark_title = ""
        return heading

    def paragraph(
        self, text: Text, looks: Style | None = None, space_before: float = 4
    ) -> ShapedParagraph:
        """Return running text."""
        return self.make.paragraph(
            text, looks or self.sizes.body, looks=_SAID, space_before=space_before
        )

    def lead(
        self, text: str, looks: Style | None = None, space_before: float = 1
    ) -> ShapedParagraph:
        """Return running text that keeps with what follows, as the question of a round."""
        return self.make.paragraph(
            text,
            looks or self.sizes.note,
            looks=_SAID,
            space_before=space_before,
            keep_with_next=True,
        )

    def listed(
        self, items: Iterable[tuple[Sequence[StyledText], str]], space_before: float = 6
    ) -> list[Block]:
        """Return the items of one list: each its text, beside a stripe of its colour."""
        whole = new_list()
        return [Striped(self.item(spans, whole, space_before), colour) for spans, colour in items]

    def item(
        self, spans: Sequence[StyledText], whole: Element, space_before: float = 0
    ) -> ShapedParagraph:
        """Return the text of one item of a list."""
        body = Element(Role.LIST_BODY, Element(Role.LIST_ITEM, whole))
        return self.make.paragraph(
            spans, self.sizes.body, looks=_SAID, element=body, space_before=space_before
        )

    def bullets(self, items: Iterable[str], stripe: str) -> list[Block]:
        """Return short texts under each other, each beside its stripe."""
        return self.listed([(self.typed(item, self.sizes.body), stripe) for item in items], 5)


def new_list() -> Element:
    """Return a list without numbers or dots; its items are added as they are drawn."""
    return Element(Role.LIST, attributes={"ListNumbering": "None"})
