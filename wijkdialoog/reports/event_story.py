"""The pages of an event: first all tables together, then each table on pages of its own."""

from collections.abc import Iterator
from typing import NamedTuple

from wijkdialoog.domain.event_minutes import EventAgreement, EventMinutes, EventTable
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.first_page import Part, box, when_of
from wijkdialoog.reports.flow import Block, Column
from wijkdialoog.reports.last_part import destination_sentences
from wijkdialoog.reports.logo import logo
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.stories import pages_for
from wijkdialoog.reports.tagged_blocks import Text
from wijkdialoog.reports.typesetter import Typesetter, new_list

_AGREEMENT_COLUMNS = (0.47, 0.22, 0.19, 0.12)
_TABLE_COLUMNS = (0.12, 0.52, 0.18, 0.18)


class EventPages(NamedTuple):
    """The pages, and how many lines and photos were left out of all tables to keep them few."""

    columns: list[Column]
    shortened_lines: int
    shortened_photos: int


def event_pages(set_: Typesetter, event: EventMinutes) -> EventPages:
    """Return the pages of the whole; each table begins on a new one."""
    columns = paginate(list(_together(set_, event)))
    lines = photos = 0
    for table, minutes in event.with_minutes:
        part = Part(
            set_.say(words.TABLE_OF, number=table.number, event=event.name),
            _called(set_, table),
        )
        pages = pages_for(set_.deeper(), minutes, part)
        columns += pages.columns
        lines += pages.shortened_lines
        photos += pages.shortened_photos
    return EventPages(columns, lines, photos)


def _together(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    """What somebody reads who reads no table."""
    yield from _head(set_, event)
    yield _agreements(set_, event)
    yield from _themes(set_, event)
    yield from _top(set_, event)
    yield from _tables(set_, event)
    yield from _last(set_, event)


def _head(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    yield from logo(set_, event.logo)
    places = [", ".join(event.neighbourhoods)]
    if event.municipality and event.municipality not in event.neighbourhoods:
        places.append(event.municipality)
    place = ", ".join(part for part in places if part)
    eyebrow = " · ".join(part for part in (set_.say(words.EVENT_EYEBROW), place) if part)
    yield set_.lead(eyebrow.upper(), set_.sizes.eyebrow, space_before=10 if event.logo else 1)
    yield set_.title(event.name or set_.say(words.EVENT_UNTITLED))
    yield set_.lead(_numbers(set_, event))


def _numbers(set_: Typesetter, event: EventMinutes) -> str:
    texts = set_.texts
    counted: list[str] = []
    counted.append(words.number(texts, words.TABLES, len(event.tables)))
    if event.present is not None:
        pair = words.PRESENT_ABOUT if event.present_about else words.PRESENT
        counted.append(words.number(texts, pair, event.present))
    counted.append(words.number(texts, words.LINES_SAID, event.lines))
    counted.append(words.number(texts, words.AGREEMENTS_MADE, len(event.agreements)))
    parts = [
        words.spoken_days(texts, event.first_date, event.last_date),
        *(words.unbroken(count) for count in counted),
    ]
    return " · ".join(part for part in parts if part)


def _agreements(set_: Typesetter, event: EventMinutes) -> Block:
    """The agreements of all tables in one box, each with its table."""
    made: list[Block] = []
    if event.agreements and event.options.large_print:
        whole = new_list()
        made = [
            set_.item(_agreement_spans(set_, found), whole, space_before=6)
            for found in event.agreements
        ]
    elif event.agreements:
        made = [_agreement_table(set_, event)]
    return box(set_, set_.say(words.EVENT_AGREED), made)


def _agreement_spans(set_: Typesetter, found: EventAgreement) -> list[StyledText]:
    agreement = found.agreement
    details = [
        words.spoken_who(set_.texts, agreement.who),
        when_of(set_, agreement),
        set_.say(words.TABLE, number=found.table),
    ]
    detail = " · ".join(part for part in details if part)
    return [
        *set_.typed(agreement.what, set_.sizes.body_bold),
        StyledText(f"\n{detail}", set_.sizes.body),
    ]


def _agreement_table(set_: Typesetter, event: EventMinutes) -> Block:
    sizes = set_.sizes
    heads = (words.WHAT, words.WHO, words.WHEN, words.TABLE_HEAD)
    rows: list[tuple[Text, ...]] = [
        (
            set_.typed(found.agreement.what, sizes.cell),
            [StyledText(words.spoken_who(set_.texts, found.agreement.who), sizes.cell)],
            [StyledText(when_of(set_, found.agreement), sizes.cell)],
            [StyledText(str(found.table), sizes.cell)],
        )
        for found in event.agreements
    ]
    return set_.make.table(
        [set_.say(head) for head in heads],
        rows,
        _AGREEMENT_COLUMNS,
        sizes.cell,
        sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _themes(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    if not event.themes:
        return
    yield set_.heading(set_.say(words.EVENT_THEMES))
    whole = new_list()
    for theme in event.themes:
        numbers = ", ".join(str(number) for number in theme.tables)
        pair = words.AT_TABLES
        where = set_.say(pair[0] if len(theme.tables) == 1 else pair[1], tables=numbers)
        details = [where]
        details.append(words.number(set_.texts, words.LINES_SAID, theme.lines))
        if theme.dots:
            details.append(words.number(set_.texts, words.DOTS, theme.dots))
        spans = [
            *set_.typed(theme.label, set_.sizes.body_bold),
            StyledText(f" · {' · '.join(details)}", set_.sizes.note),
        ]
        yield set_.item(spans, whole, space_before=3)


def _top(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    if not event.top:
        return
    yield set_.heading(set_.say(words.TOP))
    whole = new_list()
    for found in event.top:
        dots = words.number(set_.texts, words.DOTS, found.item.dots)
        table = set_.say(words.TABLE, number=found.table)
        spans = [
            *set_.typed(found.item.text, set_.sizes.body),
            StyledText(f" · {dots} · {table.lower()}", set_.sizes.note),
        ]
        yield set_.item(spans, whole, space_before=3)


def _tables(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    """All tables, also those that wanted no minutes."""
    sizes = set_.sizes
    heads = (
        words.TABLE_HEAD,
        words.SUBJECT_OF_TABLE,
        words.PRESENT_AT_TABLE,
        words.AGREEMENTS_AT_TABLE,
    )
    yield set_.heading(set_.say(words.EVENT_TABLES))
    yield set_.make.table(
        [set_.say(head) for head in heads],
        [
            (
                [StyledText(str(table.number), sizes.cell)],
                _subject(set_, table),
                [StyledText(_present(set_, table), sizes.cell)],
                [StyledText(_agreed(table), sizes.cell)],
            )
            for table in event.tables
        ],
        _TABLE_COLUMNS,
        sizes.cell,
        sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _subject(set_: Typesetter, table: EventTable) -> list[StyledText]:
    sizes = set_.sizes
    title = table.title.strip() or set_.say(words.UNTITLED)
    spans = list(set_.typed(title, sizes.cell))
    theme = table.minutes.theme.strip() if table.minutes else ""
    if theme and theme != title:
        spans.append(StyledText(f"\n{theme}", sizes.cell_muted))
    if table.minutes is None:
        spans.append(StyledText(f"\n{set_.say(words.EVENT_WITHOUT)}", sizes.cell_muted))
    return spans


def _present(set_: Typesetter, table: EventTable) -> str:
    if table.present is None:
        return "–"
    return set_.say(words.ABOUT, n=table.present) if table.present_about else str(table.present)


def _agreed(table: EventTable) -> str:
    return str(len(table.minutes.agreements)) if table.minutes else "–"


def _last(set_: Typesetter, event: EventMinutes) -> Iterator[Block]:
    """What happens with it, and which tables are not told."""
    said = destination_sentences(set_, event.options, concept=event.concept)
    yield set_.heading(set_.say(words.WHAT_HAPPENS), size=set_.sizes.theme)
    yield set_.paragraph(" ".join(said), set_.sizes.note)
    yield set_.subheading(set_.say(words.LEFT_OUT))
    sentences: list[str] = []
    if event.without_minutes:
        named = "; ".join(_called(set_, table) for table in event.without_minutes)
        pair = words.EVENT_NOT_TOLD
        n = len(event.without_minutes)
        sentences.append(set_.say(pair[0] if n == 1 else pair[1], n=n, tables=named))
    sentences.append(set_.say(words.EVENT_LEFT_OUT))
    yield set_.paragraph(" ".join(sentences), set_.sizes.note)


def _called(set_: Typesetter, table: EventTable) -> str:
    title = " ".join(table.title.split()) or set_.say(words.UNTITLED)
    return set_.say(words.TABLE_AND_TITLE, number=table.number, title=title)
