"""One story for each reader: which blocks in which order (product.md section 11)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesLine, MinutesOptions, Reader
from wijkdialoog.reports.asset_tables import asset_tables
from wijkdialoog.reports.drawn_table import drawn_table
from wijkdialoog.reports.drawn_threads import drawn_threads
from wijkdialoog.reports.first_page import (
    Part,
    agreement_list,
    agreement_table,
    head,
    summary,
    top,
)
from wijkdialoog.reports.flow import Block, Column
from wijkdialoog.reports.last_part import asset_cards, destination, left_out, open_points
from wijkdialoog.reports.looked_back import looked_back_list, looked_back_table
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.photos import ROWS, first_photos, number_of_photos
from wijkdialoog.reports.role_times import role_times
from wijkdialoog.reports.round_times import round_times
from wijkdialoog.reports.rounds import by_kind, dreams, rounds
from wijkdialoog.reports.style import LARGE, ORDINARY, READABLE, Sizes
from wijkdialoog.reports.typesetter import Typesetter
from wijkdialoog.reports.went_home import went_home

_PAGES_FOR_RESIDENTS = 2


def sizes_for(options: MinutesOptions) -> Sizes:
    """Return the styles for who reads it."""
    if options.large_print:
        return LARGE
    return READABLE if options.reader is Reader.RESIDENTS else ORDINARY


class Pages(NamedTuple):
    """The pages, and how many lines and photos were left out to keep them few."""

    columns: list[Column]
    shortened_lines: int = 0
    shortened_photos: int = 0


def pages_for(set_: Typesetter, minutes: Minutes, part: Part | None = None) -> Pages:
    """Return the pages for who reads it; `part`: of a table of an event."""
    if minutes.options.reader is not Reader.RESIDENTS:
        return Pages(paginate(list(_complete(set_, minutes, part))))
    others = [line for line in _lines(minutes) if line.kind is not Kind.DREAM]
    photos = number_of_photos(minutes)

    def made(lines: list[MinutesLine], most: int) -> Pages:
        gone = Pages([], len(others) - len(lines), photos - most)
        story = _residents(set_, _without(minutes, gone), lines, part, photos=most)
        return gone._replace(columns=paginate(list(story)))

    # What was said goes before photos; what has no room is counted on the page.
    pages = made(others, photos)
    shorter = [others] if photos else []
    shorter += [[]] if others else []
    for lines in shorter:
        if _few(pages):
            break
        pages = made(lines, 0)
        if photos and _few(pages):
            with_photos = (made(lines, most) for most in (photos, *ROWS) if most <= photos)
            pages = next(filter(_few, with_photos), pages)
    return pages


def _few(pages: Pages) -> bool:
    return len(pages.columns) <= _PAGES_FOR_RESIDENTS


def _without(minutes: Minutes, gone: Pages) -> Minutes:
    """Count what has no room."""
    hidden = minutes.left_out.hidden_photos + gone.shortened_photos
    counted = replace(minutes.left_out, shortened_lines=gone.shortened_lines, hidden_photos=hidden)
    return replace(minutes, left_out=counted)


def _residents(
    set_: Typesetter,
    minutes: Minutes,
    others: list[MinutesLine],
    part: Part | None,
    *,
    photos: int,
) -> Iterator[Block]:
    """What was agreed and dreamt; then, when two pages have room for it, what else was said."""
    yield from head(set_, minutes, part=part)
    yield agreement_list(set_, minutes.agreements)
    yield from dreams(set_, _lines(minutes))
    yield from summary(set_, minutes)
    yield from looked_back_list(set_, minutes, shortened=True)
    yield from by_kind(set_, others)
    if photos:
        yield from first_photos(set_, minutes, photos)
    yield from asset_cards(set_, minutes)
    yield from open_points(set_, minutes)
    yield from role_times(set_, minutes)
    yield from went_home(set_, minutes.tally)
    if part is None:
        yield from destination(set_, minutes)
    yield from left_out(set_, minutes.left_out, part_of_event=part is not None)


def _complete(set_: Typesetter, minutes: Minutes, part: Part | None) -> Iterator[Block]:
    """Everything that may be told; in the archive with the times."""
    yield from head(set_, minutes, people=True, part=part)
    agreements = agreement_list if minutes.options.large_print else agreement_table
    yield agreements(set_, minutes.agreements)
    yield from summary(set_, minutes)
    looked_back = looked_back_list if minutes.options.large_print else looked_back_table
    yield from looked_back(set_, minutes)
    yield from top(set_, minutes)
    yield from drawn_table(set_, minutes.table)
    yield from rounds(set_, minutes, times=minutes.options.reader is Reader.ARCHIVE)
    yield from drawn_threads(set_, minutes.threads)
    yield from round_times(set_, minutes)
    yield from role_times(set_, minutes)
    assets = asset_cards if minutes.options.large_print else asset_tables
    yield from assets(set_, minutes)
    yield from open_points(set_, minutes)
    yield from went_home(set_, minutes.tally)
    if part is None:
        yield from destination(set_, minutes)
    yield from left_out(set_, minutes.left_out, part_of_event=part is not None)


def _lines(minutes: Minutes) -> Iterator[MinutesLine]:
    for round_ in minutes.rounds:
        yield from round_.lines
    yield from minutes.loose_lines
