"""An event of three tables: a rich one, a plain one, and one that wanted no minutes."""

from dataclasses import replace

from tests.reports.samples import EMPTY, line, round_of
from tests.reports.test_stories import FULL
from wijkdialoog.domain.event_minutes import EventMinutes, EventTable, build_event
from wijkdialoog.domain.minutes import (
    MinutesAgreement,
    NameMode,
    Reader,
    TopItem,
    for_reader,
)

RICH_TABLE = replace(
    FULL,
    event="Dag van de Dialoog",
    municipality="Den Haag",
    concept=False,
    dotted=(TopItem("Samen eten", 6, is_theme=True), TopItem("Kinderen leren koken.", 12)),
    rounds=(
        round_of(
            line("Een lange tafel op het plein.", 1, theme="Samen  eten", dots=5),
            line("Kinderen leren koken.", 2, dots=12),
        ),
    ),
)
OTHER_TABLE = replace(
    EMPTY,
    title="Veilig naar school",
    neighbourhood="Rivierenbuurt",
    municipality="Den Haag",
    event="Dag van de Dialoog",
    agreements=(MinutesAgreement("De wethouder bellen"),),
    rounds=(round_of(line("Samen fietsen.", 3, theme="samen eten", dots=20)),),
    dotted=(TopItem("Samen fietsen.", 20),),
)


def event_for(reader: Reader, **options: object) -> EventMinutes:
    """The event as this reader gets it."""
    chosen = replace(for_reader(reader, NameMode.FIRST_NAMES), **options)
    rich, other = (replace(table, options=chosen) for table in (RICH_TABLE, OTHER_TABLE))
    tables = (
        EventTable(1, rich.title, "2026-04-16", 9, minutes=rich),
        EventTable(2, other.title, "2026-04-17", 20, True, other),
        EventTable(3, "Praten over geld", "2026-04-16"),
    )
    return build_event("Dag van de Dialoog", tables, chosen, 2, "2026-04-20")
