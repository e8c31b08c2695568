"""What somebody reads who reads no further: who met, what was agreed, the talk in short."""

from collections.abc import Iterator

from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.minutes import Minutes, MinutesAgreement
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.blocks import Box, Row
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.text import TextBlock
from wijkdialoog.reports.typesetter import Typesetter
from wijkdialoog.reports.words import Span

_AGREEMENT_COLUMNS = (0.035, 0.525, 0.24, 0.2)
# A short list of dots repeats what stands right below; it helps from this many on.
_FEWEST_TOP_ITEMS = 4


def first_page(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the head, the agreements, the summary and the most dotted cards."""
    yield from _head(set_, minutes)
    yield _agreements(set_, minutes.agreements)
    if minutes.summary.strip():
        yield set_.heading(set_.say(words.SUMMARY))
        yield set_.paragraph(minutes.summary)
    yield from _top(set_, minutes)


def _head(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    yield set_.lead(_eyebrow(set_, minutes).upper(), style.EYEBROW)
    title = minutes.title.strip() or set_.say(words.UNTITLED)
    yield set_.lead(title, style.TITLE)
    for line in (_when_and_where(set_, minutes), _who_was_there(set_, minutes)):
        if line:
            yield set_.lead(line)
    for source, name, value in (
        (words.THEME, "theme", minutes.theme),
        (words.QUESTION, "question", minutes.question),
    ):
        if value.strip() and value.strip() != title:
            yield set_.lead(set_.say(source, **{name: value}), style.BODY, space_before=5)


def _eyebrow(set_: Typesetter, minutes: Minutes) -> str:
    place = minutes.neighbourhood
    if minutes.municipality and minutes.municipality != place:
        place = ", ".join(part for part in (place, minutes.municipality) if part)
    return " · ".join(part for part in (set_.say(words.EYEBROW), place) if part)


def _when_and_where(set_: Typesetter, minutes: Minutes) -> str:
    date = words.spoken_date(set_.texts, minutes.date, weekday=True)
    times = words.spoken_times(set_.texts, minutes.start, minutes.end)
    functions = [f"{set_.say(words.FUNCTIONS[f.function])} {f.name}" for f in minutes.functions]
    when = ", ".join(part for part in (date, times) if part)
    parts = [when, minutes.venue, minutes.event, *functions, _present(set_, minutes)]
    return " · ".join(part for part in parts if part)


def _present(set_: Typesetter, minutes: Minutes) -> str:
    if minutes.present is None:
        return ""
    pair = words.PRESENT_ABOUT if minutes.present_about else words.PRESENT
    return words.number(set_.texts, pair, minutes.present)


def _who_was_there(set_: Typesetter, minutes: Minutes) -> str:
    """Roles in numbers and organisations; roles nobody filled in say nothing."""
    parts: list[str] = []
    if any(count.role is not None for count in minutes.roles):
        parts += [
            words.number(set_.texts, words.ROLES[count.role], count.number)
            for count in minutes.roles
        ]
    parts += minutes.organisations
    return set_.say(words.AT_THE_TABLE, list=", ".join(parts)) if parts else ""


def _agreements(set_: Typesetter, agreements: tuple[MinutesAgreement, ...]) -> Block:
    heading = TextBlock(
        [Span(set_.say(words.AGREED), style.BOX_HEADING)],
        set_.fonts,
        keep_with_next=True,
        outline=(set_.say(words.AGREED), 0),
    )
    rows: list[Block] = [
        _agreement(set_, number, agreement) for number, agreement in enumerate(agreements, start=1)
    ]
    if not rows:
        rows = [set_.paragraph(set_.say(words.NOTHING_AGREED), style.NOTE)]
    return Box([heading, *rows], background=style.SOFT, padding=14, space_before=14)


def _agreement(set_: Typesetter, number: int, agreement: MinutesAgreement) -> Block:
    cells = (
        (f"{number}.", style.BODY_BOLD),
        (agreement.what, style.BODY),
        (words.spoken_who(set_.texts, agreement.who), style.CELL),
        (_when(set_, agreement), style.CELL if agreement.when else style.CELL_MUTED),
    )
    blocks = [TextBlock([Span(text, looks)], set_.fonts) for text, looks in cells]
    return Row(blocks, _AGREEMENT_COLUMNS, space_before=6)


def _when(set_: Typesetter, agreement: MinutesAgreement) -> str:
    if agreement.state is AgreementState.DONE:
        return ", ".join(part for part in (agreement.when, set_.say(words.DONE)) if part)
    if agreement.state is AgreementState.DROPPED:
        return set_.say(words.DROPPED)
    return agreement.when or set_.say(words.NO_DATE_YET)


def _top(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    if len(minutes.top) < _FEWEST_TOP_ITEMS and not any(item.is_theme for item in minutes.top):
        return
    yield set_.heading(set_.say(words.TOP))
    for item in minutes.top:
        dots = words.number(set_.texts, words.DOTS, item.dots)
        spans = [Span(item.text, style.BODY), Span(f" · {dots}", style.NOTE)]
        yield TextBlock(spans, set_.fonts, space_before=3)
