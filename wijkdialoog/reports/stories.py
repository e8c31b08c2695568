"""One story for each reader: which blocks in which order (product.md section 11)."""

from collections.abc import Iterator
from dataclasses import replace

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesLine, MinutesOptions, Reader
from wijkdialoog.reports.asset_tables import asset_tables
from wijkdialoog.reports.drawn_table import drawn_table
from wijkdialoog.reports.drawn_threads import drawn_threads
from wijkdialoog.reports.first_page import agreement_list, agreement_table, head, summary, top
from wijkdialoog.reports.flow import Block, Column
from wijkdialoog.reports.last_part import asset_cards, destination, left_out, open_points
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.round_times import round_times
from wijkdialoog.reports.rounds import by_kind, dreams, rounds
from wijkdialoog.reports.style import LARGE, ORDINARY, READABLE, Sizes
from wijkdialoog.reports.typesetter import Typesetter

_PAGES_FOR_RESIDENTS = 2


def sizes_for(options: MinutesOptions) -> Sizes:
    """Return the styles for who reads it."""
    if options.large_print:
        return LARGE
    return READABLE if options.reader is Reader.RESIDENTS else ORDINARY


def pages_for(set_: Typesetter, minutes: Minutes) -> tuple[list[Column], int]:
    """Return the pages, and how many lines were left out to keep them few."""
    if minutes.options.reader is not Reader.RESIDENTS:
        return paginate(list(_complete(set_, minutes))), 0
    others = [line for line in _lines(minutes) if line.kind is not Kind.DREAM]
    pages = paginate(list(_residents(set_, minutes, others)))
    if len(pages) <= _PAGES_FOR_RESIDENTS or not others:
        return pages, 0
    counted = replace(minutes.left_out, shortened_lines=len(others))
    return paginate(list(_residents(set_, replace(minutes, left_out=counted), []))), len(others)


def _residents(set_: Typesetter, minutes: Minutes, others: list[MinutesLine]) -> Iterator[Block]:
    """What was agreed and dreamt; then, when two pages have room for it, what else was said."""
    yield from head(set_, minutes)
    yield agreement_list(set_, minutes.agreements)
    yield from dreams(set_, _lines(minutes))
    yield from summary(set_, minutes)
    yield from by_kind(set_, others)
    yield from asset_cards(set_, minutes)
    yield from open_points(set_, minutes)
    yield from destination(set_, minutes)
    yield from left_out(set_, minutes.left_out)


def _complete(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Everything that may be told; in the archive with the times."""
    yield from head(set_, minutes, people=True)
    agreements = agreement_list if minutes.options.large_print else agreement_table
    yield agreements(set_, minutes.agreements)
    yield from summary(set_, minutes)
    yield from top(set_, minutes)
    yield from drawn_table(set_, minutes.table)
    yield from rounds(set_, minutes, times=minutes.options.reader is Reader.ARCHIVE)
    yield from drawn_threads(set_, minutes.threads)
    yield from round_times(set_, minutes)
    assets = asset_cards if minutes.options.large_print else asset_tables
    yield from assets(set_, minutes)
    yield from open_points(set_, minutes)
    yield from destination(set_, minutes)
    yield from left_out(set_, minutes.left_out)


def _lines(minutes: Minutes) -> Iterator[MinutesLine]:
    for round_ in minutes.rounds:
        yield from round_.lines
    yield from minutes.loose_lines
