"""Words as large as their room allows: names on a sign, questions on the table."""

import re
from collections.abc import Sequence

from wijkdialoog.reports.bidi import RIGHT_TO_LEFT, base_level
from wijkdialoog.reports.shaped_paragraph import Align, Looks, ShapedParagraph, StyledText
from wijkdialoog.reports.shaping import Shaper, clean_line
from wijkdialoog.reports.structure import Element
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.typesetter import Typesetter

_NEVER_CUT = 99
_LEADING = 1.28
# Chinese and Japanese end a line between any two letters: no word of theirs is too wide.
_WIDE = re.compile("[\u2e80-\u2fdf\u3000-\ua4cf\uf900-\ufaff\uff00-\uffef]")


def largest(
    set_: Typesetter,
    text: str,
    sizes: Sequence[float],
    room: tuple[float, float],
    *,
    bold: bool = True,
    centred: bool = False,
    element: Element | None = None,
) -> ShapedParagraph:
    """Return the words in the first of `sizes` (large to small) that fits, measured.

    room  width and height in points
    No word is broken as long as a smaller size keeps it whole. In the smallest size long words
    break, and the text may be higher than its room: then nothing is lost, only less beautiful.
    """
    width, height = room
    looks = Looks(
        align=Align.CENTRE if centred else Align.START, keep_lines=_NEVER_CUT, balanced=True
    )
    for size in sizes:
        words = ShapedParagraph(
            _spans(set_, text, _style(size, bold=bold)), set_.shaper, element=element, looks=looks
        )
        tall = words.measure(width)
        whole = _widest(set_.shaper, text, bold=bold) * size / 1000 <= width
        if (whole and tall <= height) or size == sizes[-1]:
            return words
    raise ValueError(sizes)


def _style(size: float, *, bold: bool) -> Style:
    return Style(size=size, leading=round(size * _LEADING, 1), bold=bold)


def _spans(set_: Typesetter, text: str, looks: Style) -> Sequence[StyledText]:
    return set_.typed(clean_line(text), looks)


def _widest(shaper: Shaper, text: str, *, bold: bool) -> float:
    """Width of the widest word, in thousandths of an em."""
    words = [word for word in clean_line(text).split() if not _WIDE.search(word)]
    return max((_width(shaper, word, bold=bold) for word in words), default=0.0)


def _width(shaper: Shaper, word: str, *, bold: bool) -> float:
    right_to_left = base_level(word) == RIGHT_TO_LEFT
    return shaper.word(word, bold=bold, right_to_left=right_to_left).width


def one_line(set_: Typesetter, text: str, looks: Style, width: float) -> ShapedParagraph:
    """Return the words on one line; what does not fit ends in "…"."""
    whole = clean_line(text)
    made = set_.paragraph(set_.typed(whole, looks), space_before=0)
    kept = len(whole)
    while made.measure(width) > looks.leading and kept > 1:
        kept = kept * 4 // 5
        made = set_.paragraph(set_.typed(f"{whole[:kept].rstrip()}…", looks), space_before=0)
    return made
