"""The story of the minutes: which blocks in which order (product.md section 11)."""

from collections.abc import Iterator

from wijkdialoog.domain.minutes import Minutes, MinutesOptions
from wijkdialoog.reports.first_page import agreements, head, summary, top
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.last_part import asset_cards, destination, left_out, open_points
from wijkdialoog.reports.rounds import rounds
from wijkdialoog.reports.style import ORDINARY, Sizes
from wijkdialoog.reports.typesetter import Typesetter


def story(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the blocks of the whole document."""
    yield from head(set_, minutes)
    yield agreements(set_, minutes.agreements)
    yield from summary(set_, minutes)
    yield from top(set_, minutes)
    yield from rounds(set_, minutes)
    yield from asset_cards(set_, minutes)
    yield from open_points(set_, minutes)
    yield from destination(set_, minutes)
    yield from left_out(set_, minutes.left_out)


def sizes_for(_options: MinutesOptions) -> Sizes:
    """Return the styles for who reads it."""
    return ORDINARY
