"""Makes the recurring blocks of a document: headings, paragraphs, notes, small lists."""

from collections.abc import Sequence
from dataclasses import replace

from wijkdialoog.reports import style
from wijkdialoog.reports.fonts import FontSet, clean_text
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.text import TextBlock
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.words import Span

_LONGEST_BOOKMARK = 80
_ABOVE_SECTION = 18.0


class Typesetter:
    """One for each document.

    fonts  collects the characters that could not be drawn
    texts  the program's own words, in the language of the document
    """

    def __init__(self, fonts: FontSet, texts: Texts) -> None:
        self.fonts = fonts
        self.texts = texts

    def say(self, source: str, **values: object) -> str:
        """Return one of the program's own sentences, filled in."""
        sentence = self.texts.text(source)
        return sentence.format(**values) if values else sentence

    def heading(self, text: str, colour: str = style.INK, size: Style = style.SECTION) -> TextBlock:
        """Return the heading of a section; it has a bookmark and keeps with what follows."""
        looks = replace(size, colour=colour)
        return TextBlock(
            [Span(text, looks)],
            self.fonts,
            space_before=_ABOVE_SECTION,
            keep_with_next=True,
            outline=(_bookmark(text), 0),
        )

    def subheading(self, text: str, *, space_before: float = 10, dots: str = "") -> TextBlock:
        """Return a small heading that keeps with what follows."""
        spans = [Span(text, style.THEME)]
        if dots:
            spans.append(Span(f"  {dots}", style.NOTE))
        return TextBlock(spans, self.fonts, space_before=space_before, keep_with_next=True)

    def paragraph(self, text: str, looks: Style = style.BODY, space_before: float = 4) -> TextBlock:
        """Return running text."""
        return TextBlock([Span(text, looks)], self.fonts, space_before=space_before)

    def lead(self, text: str, looks: Style = style.NOTE, space_before: float = 1) -> TextBlock:
        """Return running text that keeps with what follows, as the question of a round."""
        return TextBlock(
            [Span(text, looks)], self.fonts, space_before=space_before, keep_with_next=True
        )

    def bullets(self, items: Sequence[str], stripe: str) -> list[TextBlock]:
        """Return short texts under each other, each beside its stripe."""
        return [
            TextBlock([Span(item, style.BODY)], self.fonts, space_before=5, stripe=stripe)
            for item in items
        ]


def _bookmark(text: str) -> str:
    title = " ".join(clean_text(text).split())
    return title if len(title) <= _LONGEST_BOOKMARK else title[: _LONGEST_BOOKMARK - 1] + "…"
