"""The minutes of several dialogues of one event together: one frozen value.

It is built from the `Minutes` of each table and from nothing else. What may not be printed of a
table is not in its minutes, so it cannot be in those of the event either.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wijkdialoog.domain.minutes import (
    Minutes,
    MinutesAgreement,
    MinutesLine,
    MinutesOptions,
    TopItem,
)

_TOP_ITEMS = 10
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True)
class EventTable:
    """One table of an event.

    number         as it is called in the event, from 1
    minutes        None when no minutes were wanted; then there are no texts either
    present        number of people, None when not known; `present_about` when it is an estimate
    """

    number: int
    title: str
    date: str
    present: int | None = None
    present_about: bool = False
    minutes: Minutes | None = None


@dataclass(frozen=True)
class EventAgreement:
    """An agreement and the number of its table."""

    table: int
    agreement: MinutesAgreement


@dataclass(frozen=True)
class EventTheme:
    """A theme with the tables that spoke about it; equal labels are one theme."""

    label: str
    tables: tuple[int, ...]
    lines: int
    dots: int


@dataclass(frozen=True)
class EventTopItem:
    """A card with dots, and the number of its table."""

    table: int
    item: TopItem


@dataclass(frozen=True)
class EventMinutes:
    """All tables of one event, ready to print.

    first_date, last_date  of the tables, "" when not known
    present       sum of the tables that counted; None when no table did
    present_about whether a table estimated or did not count
    neighbourhoods, municipality  each once; municipality only when all share one
    lines         number of contributions that are printed
    concept       True until each dialogue is closed
    version       number of this file, from 1; made_on its date
    """

    name: str
    first_date: str
    last_date: str
    neighbourhoods: tuple[str, ...]
    municipality: str
    tables: tuple[EventTable, ...]
    present: int | None
    present_about: bool
    lines: int
    themes: tuple[EventTheme, ...]
    top: tuple[EventTopItem, ...]
    agreements: tuple[EventAgreement, ...]
    options: MinutesOptions
    concept: bool
    version: int
    made_on: str
    logo: bytes | None = None

    @property
    def with_minutes(self) -> tuple[tuple[EventTable, Minutes], ...]:
        """The tables that have minutes, with them."""
        return tuple((table, table.minutes) for table in self.tables if table.minutes)

    @property
    def without_minutes(self) -> tuple[EventTable, ...]:
        """The tables that wanted no minutes."""
        return tuple(table for table in self.tables if table.minutes is None)


def build_event(
    name: str, tables: Sequence[EventTable], options: MinutesOptions, version: int, made_on: str
) -> EventMinutes:
    """Return the minutes of an event, tables in the order they are given.

    version  number of this file, from 1
    made_on  date of this file, "2026-04-16"
    """
    made = [table.minutes for table in tables if table.minutes]
    dates = sorted(table.date for table in tables if table.date)
    counted = [table.present for table in tables if table.present is not None]
    municipalities = {minutes.municipality for minutes in made}
    return EventMinutes(
        name=name,
        first_date=dates[0] if dates else "",
        last_date=dates[-1] if dates else "",
        neighbourhoods=tuple(dict.fromkeys(m.neighbourhood for m in made if m.neighbourhood)),
        municipality=municipalities.pop() if len(municipalities) == 1 else "",
        tables=tuple(_without_event(table) for table in tables),
        present=sum(counted) if counted else None,
        present_about=len(counted) < len(tables) or any(table.present_about for table in tables),
        lines=sum(len(lines_of(minutes)) for minutes in made),
        themes=_themes(tables),
        top=_top(tables),
        agreements=tuple(
            EventAgreement(table.number, agreement)
            for table in tables
            if table.minutes
            for agreement in table.minutes.agreements
        ),
        options=options,
        concept=any(minutes.concept for minutes in made),
        version=version,
        made_on=made_on,
        logo=next((minutes.logo for minutes in made if minutes.logo), None),
    )


def natural_order(title: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which "Tafel 2" stands before "Tafel 10"."""
    pieces = (piece for piece in _NUMBER.split(title.casefold()) if piece)
    return tuple((0, int(p), "") if p.isdecimal() else (1, 0, p) for p in pieces)


def lines_of(minutes: Minutes) -> tuple[MinutesLine, ...]:
    """Return all contributions of one table that are printed."""
    return (*(line for round_ in minutes.rounds for line in round_.lines), *minutes.loose_lines)


def _without_event(table: EventTable) -> EventTable:
    """The name of the event and the logo stand on the first page of the whole."""
    if table.minutes is None:
        return table
    return replace(table, minutes=replace(table.minutes, event="", logo=None))


def _themes(tables: Sequence[EventTable]) -> tuple[EventTheme, ...]:
    """Themes most tables spoke about first, then those with most dots, then as they came."""
    labels: dict[str, str] = {}
    spoken: dict[str, dict[int, None]] = defaultdict(dict)
    lines: dict[str, int] = defaultdict(int)
    dots: dict[str, int] = defaultdict(int)
    for table in tables:
        if table.minutes is None:
            continue
        for line in lines_of(table.minutes):
            if line.theme:
                key = _key(line.theme)
                labels.setdefault(key, line.theme)
                spoken[key][table.number] = None
                lines[key] += 1
        for item in table.minutes.dotted:
            if item.is_theme:
                key = _key(item.text)
                labels.setdefault(key, item.text)
                spoken[key][table.number] = None
                dots[key] += item.dots
    themes = (
        EventTheme(label, tuple(spoken[key]), lines[key], dots[key])
        for key, label in labels.items()
    )
    return tuple(sorted(themes, key=lambda theme: (-len(theme.tables), -theme.dots)))


def _top(tables: Sequence[EventTable]) -> tuple[EventTopItem, ...]:
    """Cards with the most dots; themes stand in a list of their own."""
    items = [
        EventTopItem(table.number, item)
        for table in tables
        if table.minutes
        for item in table.minutes.dotted
        if not item.is_theme
    ]
    return tuple(sorted(items, key=lambda found: -found.item.dots)[:_TOP_ITEMS])


def _key(label: str) -> str:
    return " ".join(label.casefold().split())
