"""What the neighbourhood has and what it looks for, as tables for who works with them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.minutes import Minutes, MinutesAsset
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.tagged_blocks import Text
from wijkdialoog.reports.typesetter import Typesetter


class _Column(NamedTuple):
    head: str
    share: float
    cells: Sequence[Text]


def asset_tables(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield a table of what is offered and one of what is asked."""
    asks = [a for a in minutes.assets if a.direction is AssetDirection.ASKS]
    offers = [a for a in minutes.assets if a.direction is not AssetDirection.ASKS]
    yield from _table(set_, words.ASSETS, offers)
    yield from _table(set_, words.ASKS, asks)


def sort_of(set_: Typesetter, asset: MinutesAsset) -> str:
    """Return its means or else its origin, and whether it is also asked."""
    sort = [set_.say(words.MEANS[means]) for means in asset.means]
    if not sort and asset.who_what:
        sort = [set_.say(words.WHO_WHAT[asset.who_what])]
    if asset.direction is AssetDirection.BOTH:
        sort.append(set_.say(words.OFFERS_AND_ASKS))
    return " · ".join(sort)


def _table(set_: Typesetter, heading: str, assets: Sequence[MinutesAsset]) -> Iterator[Block]:
    if not assets:
        return
    first, *others = _columns(set_, assets)
    # A column in which nobody filled anything in says nothing.
    columns = [first, *(column for column in others if any(column.cells))]
    together = sum(column.share for column in columns)
    yield set_.heading(set_.say(heading), style.ASSETS_ACCENT)
    yield set_.make.table(
        [set_.say(column.head) for column in columns],
        list(zip(*(column.cells for column in columns), strict=True)),
        [column.share / together for column in columns],
        set_.sizes.cell,
        set_.sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _columns(set_: Typesetter, assets: Sequence[MinutesAsset]) -> list[_Column]:
    say, texts = set_.say, set_.texts
    return [
        _Column(words.WHAT, 0.34, [_what(set_, asset) for asset in assets]),
        _Column(words.SORT, 0.17, [sort_of(set_, asset) for asset in assets]),
        _Column(words.FROM_WHOM, 0.19, [asset.holder for asset in assets]),
        _Column(words.WHEN, 0.16, [words.spoken_note(texts, a.availability) for a in assets]),
        _Column(
            words.ON_WHAT_TERMS,
            0.14,
            [say(words.EXCHANGES[a.exchange]) if a.exchange else "" for a in assets],
        ),
    ]


def _what(set_: Typesetter, asset: MinutesAsset) -> list[StyledText]:
    spans = set_.typed(asset.title, set_.sizes.cell)
    note = words.spoken_note(set_.texts, asset.note)
    if note.strip():
        spans.append(StyledText(f"\n{note}", set_.sizes.cell_muted))
    return spans
