"""The script of the facilitator: the evening at a glance, each round, ground rules, "wat als"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from wijkdialoog.domain.cue_cards import WhatIf
from wijkdialoog.domain.paper import PaperEvening, PaperRound, Part
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_blocks import writing_table
from wijkdialoog.reports.paper_sheets import (
    Sheet,
    flowing,
    ordered_items,
    part_title,
    section,
    title_of,
)
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.style import INK, Style
from wijkdialoog.reports.tagged_boxes import Card
from wijkdialoog.reports.typesetter import Typesetter

_QUESTION = Style(size=16, leading=21, bold=True)
_ROUND = Style(size=13, leading=18, bold=True)
_META = Style(size=10, leading=15)
_EDGE = "#8b918e"
_ROWS_TO_FILL_IN = 8
_ROW_TO_FILL_IN = 40.0


def script_sheets(set_: Typesetter, evening: PaperEvening) -> list[Sheet]:
    """Return the pages; what helps in any round stands on the last."""
    return [*flowing(list(_rounds(set_, evening))), *flowing(list(_help(set_, evening)))]


def _rounds(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    yield set_.lead(set_.say(words.PARTS[Part.SCRIPT]), replace(set_.sizes.eyebrow, colour=INK), 0)
    yield part_title(set_, title_of(set_, evening))
    if facts := _facts(set_, evening):
        yield set_.paragraph(facts, _META)
    if not evening.rounds:
        yield set_.paragraph(set_.say(words.NO_ROUNDS), space_before=12)
        heads = [set_.say(head) for head in (words.TIME, common.ROUND)]
        yield writing_table(set_, heads, _ROWS_TO_FILL_IN, (0.2, 0.8), _ROW_TO_FILL_IN)
        return
    yield _glance(set_, evening)
    for round_ in evening.rounds:
        body = list(_round(set_, round_, evening.help_language))
        yield Card(body, line=_EDGE, padding=10, space_before=10)


def _facts(set_: Typesetter, evening: PaperEvening) -> str:
    texts = set_.texts
    table = evening.table_number
    parts = (
        common.spoken_date(texts, evening.date, weekday=True),
        common.spoken_times(texts, evening.start, evening.end),
        evening.venue,
        evening.neighbourhood,
        set_.say(common.TABLE, number=table) if table is not None else "",
        common.number(texts, words.CHAIRS, evening.seats),
    )
    return " · ".join(part for part in parts if part)


def _glance(set_: Typesetter, evening: PaperEvening) -> Block:
    """The whole evening in a table, to find the way back at any moment."""
    heads = (words.TIME, common.ROUND, words.MINUTES_HEAD, words.EACH)
    rows = [
        (
            common.spoken_time(set_.texts, round_.start),
            set_.typed(f"{round_.number}. {round_.label}", set_.sizes.body_bold),
            str(round_.minutes or ""),
            _clock(round_.seconds_per_person),
        )
        for round_ in evening.rounds
    ]
    if evening.end:
        end = common.spoken_time(set_.texts, evening.end)
        rows.append((end, set_.typed(set_.say(words.END), set_.sizes.body), "", ""))
    return set_.make.table(
        [set_.say(head) for head in heads],
        rows,
        (0.14, 0.5, 0.16, 0.2),
        set_.sizes.body,
        replace(set_.sizes.cell_head, colour=INK),
        space_before=12,
    )


def _round(set_: Typesetter, round_: PaperRound, language: str) -> Iterator[Block]:
    head = f"{round_.number}. {round_.label}"
    if round_.start:
        head = f"{common.spoken_time(set_.texts, round_.start)}  {head}"
    yield section(set_, head, _ROUND, 0)
    yield set_.paragraph(" · ".join(_meta(set_, round_)), _META, 0)
    if round_.question:
        yield set_.paragraph(set_.typed(round_.question, _QUESTION), space_before=4)
    if round_.second_question:
        second = replace(_QUESTION, bold=False, size=13, leading=19)
        yield set_.paragraph(set_.typed(round_.second_question, second), space_before=2)
    yield _behind(set_, words.SAY, _help_text(set_, round_.say, language), 6)
    if round_.follow_ups:
        asked = _help_text(set_, "  ".join(round_.follow_ups), language)
        yield _behind(set_, words.ASK_ON, asked, 4)
    written = [StyledText(set_.say(words.WRITE_DOWN[round_.target]), set_.sizes.body)]
    yield _behind(set_, words.WRITE, written, 4)
    for what_if in round_.what_if:
        said = set_.say(words.WHAT_IF_HERE, situation=set_.say(words.SITUATIONS[what_if.situation]))
        small = set_.sizes.cell
        spans = [
            StyledText(f"{said}: ", replace(small, bold=True)),
            *_help_text(set_, what_if.help, language, small),
        ]
        yield set_.paragraph(spans, space_before=3)


def _meta(set_: Typesetter, round_: PaperRound) -> Iterator[str]:
    if round_.minutes:
        yield common.number(set_.texts, common.MINUTES_SPOKEN, round_.minutes)
    yield set_.say(words.FORMS[round_.form])
    if round_.thinking_minutes:
        yield common.number(set_.texts, words.THINKING, round_.thinking_minutes)
    if round_.seconds_per_person is not None:
        yield set_.say(words.SECONDS_EACH, time=_clock(round_.seconds_per_person))


def _behind(set_: Typesetter, head: str, spans: Sequence[StyledText], space_before: float) -> Block:
    """A word in bold, and behind it what is said, asked or written."""
    bold = StyledText(f"{set_.say(head)}: ", set_.sizes.body_bold)
    return set_.paragraph([bold, *spans], space_before=space_before)


def _help_text(
    set_: Typesetter, text: str, language: str, looks: Style | None = None
) -> list[StyledText]:
    """The words of a cue card, each in the voice of their own language."""
    looks = looks or set_.sizes.body
    if set_.texts.language.startswith(language):
        return [StyledText(text, looks)]
    return [StyledText(text, looks, language=language)]


def _help(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    if evening.ground_rules:
        yield section(set_, set_.say(words.RULES), space_before=0)
        yield from ordered_items(set_, evening.ground_rules)
    yield section(set_, set_.say(words.WHAT_IF))
    rows = [_help_row(set_, what_if, evening.help_language) for what_if in evening.what_if]
    sizes = set_.sizes
    yield set_.make.table(
        None, rows, (0.3, 0.7), sizes.body, sizes.body_bold, row_heads=True, space_before=4
    )


def _help_row(
    set_: Typesetter, what_if: WhatIf, language: str
) -> tuple[list[StyledText], list[StyledText]]:
    situation = set_.say(words.SITUATIONS[what_if.situation])
    head = [StyledText(f"… {situation}", set_.sizes.body_bold)]
    return head, _help_text(set_, what_if.help, language)


def _clock(seconds: int | None) -> str:
    """Return "3:45"."""
    return "" if seconds is None else f"{seconds // 60}:{seconds % 60:02}"
