"""Round by round what was said."""

from collections.abc import Iterable, Iterator, Sequence

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesLine, MinutesRound
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.typesetter import Typesetter

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
        yield from set_.listed((_said(set_, line), accent) for line in of_theme)


def _said(set_: Typesetter, line: MinutesLine) -> list[StyledText]:
    sizes = set_.sizes
    spans = [StyledText(line.text, sizes.body)]
    if line.speaker:
        spans.append(StyledText(f" — {line.speaker}", sizes.note))
    spans += dots(set_, line.dots)
    notes = [set_.say(words.CONTINUES_IN, text=text) for text in line.threads]
    notes += [set_.say(words.AGAINST, text=text) for text in line.contradicts]
    spans += [StyledText(f"\n{note}", sizes.note) for note in notes]
    return spans


def dots(set_: Typesetter, number: int) -> Iterator[StyledText]:
    """Yield the dots a line got; many of them also in words."""
    if number <= 0:
        return
    yield StyledText(" ", set_.sizes.body)
    yield StyledText(_DOT * min(number, _DOTS_AT_A_GLANCE), set_.sizes.dots)
    if number > _DOTS_AT_A_GLANCE:
        yield StyledText(f" {words.number(set_.texts, words.DOTS, number)}", set_.sizes.note)


def _times(set_: Typesetter, of_rounds: Iterable[MinutesRound]) -> Iterator[Block]:
    timed = [r for r in of_rounds if r.planned_minutes is not None or r.spent_minutes is not None]
    if not timed:
        return
    yield set_.heading(set_.say(words.TIME_OF_ROUNDS))
    yield set_.make.table(
        [set_.say(source) for source in (words.ROUND, words.PLAN, words.REALITY)],
        [
            (
                round_.label[:1].upper() + round_.label[1:],
                _planned(set_, round_.planned_minutes),
                _spent(set_, round_.spent_minutes),
            )
            for round_ in timed
        ],
        _TIME_COLUMNS,
        set_.sizes.cell,
        set_.sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _planned(set_: Typesetter, minutes: int | None) -> str:
    return "" if minutes is None else set_.say(words.PLANNED, minutes=minutes)


def _spent(set_: Typesetter, minutes: int | None) -> str:
    if minutes is None:
        return set_.say(words.NOT_SPENT)
    return set_.say(words.SPENT, minutes=minutes)
