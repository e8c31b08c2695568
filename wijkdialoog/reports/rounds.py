"""Round by round what was said."""

from collections.abc import Iterable, Iterator, Sequence

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesLine, MinutesRound
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.blocks import Row
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.text import TextBlock
from wijkdialoog.reports.typesetter import Typesetter
from wijkdialoog.reports.words import Span

# So many dots are counted at a glance; with more the number stands in words beside them.
_DOTS_AT_A_GLANCE = 5
_DOT = "•"
_TIME_COLUMNS = (0.5, 0.25, 0.25)


def rounds(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield each round in which something was written, then lines that belong to no round."""
    for round_ in minutes.rounds:
        if round_.lines:
            yield from _round(set_, round_)
    for kind in Kind:
        lines = [line for line in minutes.loose_lines if line.kind is kind]
        if lines:
            accent = style.accent_of_kind(kind)
            yield set_.heading(set_.say(words.KINDS[kind]), accent)
            yield from _by_theme(set_, lines, accent)
    if minutes.options.parts.speaking_time:
        yield from _times(set_, minutes.rounds)


def _round(set_: Typesetter, round_: MinutesRound) -> Iterator[Block]:
    accent = style.accent_of_round(round_.kind)
    yield set_.heading(round_.label[:1].upper() + round_.label[1:], accent)
    if round_.question.strip():
        yield set_.lead(round_.question)
    yield from _by_theme(set_, round_.lines, accent)


def _by_theme(set_: Typesetter, lines: Sequence[MinutesLine], accent: str) -> Iterator[Block]:
    """Lines without a theme first, so that they do not seem to belong to one."""
    for theme in dict.fromkeys(["", *(line.theme for line in lines)]):
        of_theme = [line for line in lines if line.theme == theme]
        if theme and of_theme:
            yield set_.subheading(theme)
        yield from (_line(set_, line, accent) for line in of_theme)


def _line(set_: Typesetter, line: MinutesLine, accent: str) -> Block:
    spans = [Span(line.text, style.BODY)]
    if line.speaker:
        spans.append(Span(f" — {line.speaker}", style.NOTE))
    spans += _dots(set_, line.dots)
    notes = [set_.say(words.CONTINUES_IN, text=text) for text in line.threads]
    notes += [set_.say(words.AGAINST, text=text) for text in line.contradicts]
    spans += [Span(f"\n{note}", style.NOTE) for note in notes]
    return TextBlock(spans, set_.fonts, space_before=6, stripe=accent)


def _dots(set_: Typesetter, dots: int) -> Iterator[Span]:
    if dots <= 0:
        return
    yield Span(" ", style.BODY)
    yield Span(_DOT * min(dots, _DOTS_AT_A_GLANCE), style.DOTS)
    if dots > _DOTS_AT_A_GLANCE:
        yield Span(f" {words.number(set_.texts, words.DOTS, dots)}", style.NOTE)


def _times(set_: Typesetter, of_rounds: Iterable[MinutesRound]) -> Iterator[Block]:
    timed = [r for r in of_rounds if r.planned_minutes is not None or r.spent_minutes is not None]
    if not timed:
        return
    yield set_.heading(set_.say(words.TIME_OF_ROUNDS))
    for round_ in timed:
        planned, spent = round_.planned_minutes, round_.spent_minutes
        cells = (
            (round_.label[:1].upper() + round_.label[1:], style.BODY),
            ("" if planned is None else set_.say(words.PLANNED, minutes=planned), style.CELL_MUTED),
            (_spent(set_, spent), style.CELL_MUTED),
        )
        blocks = [TextBlock([Span(text, looks)], set_.fonts) for text, looks in cells]
        yield Row(blocks, _TIME_COLUMNS, space_before=3)


def _spent(set_: Typesetter, minutes: int | None) -> str:
    if minutes is None:
        return set_.say(words.NOT_SPENT)
    return set_.say(words.SPENT, minutes=minutes)
