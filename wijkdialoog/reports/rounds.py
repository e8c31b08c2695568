"""What was said: round by round, or all dreams together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Minutes, MinutesLine, MinutesRound
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.bidi import LEFT_TO_RIGHT, base_level, turns
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.photos import loose_photos, photos_of_round
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.side_by_side import SideBySide
from wijkdialoog.reports.structure import Element
from wijkdialoog.reports.tagged_boxes import Striped
from wijkdialoog.reports.typesetter import Typesetter, new_list

# So many dots are counted at a glance; with more the number stands in words beside them.
_DOTS_AT_A_GLANCE = 5
_DOT = "•"
_BETWEEN_LINES = 6.0
# After an Arabic or Hebrew name the number of dots would otherwise go to its wrong side.
_LEFT_TO_RIGHT_MARK = "\u200e"
_OWN_KIND = {
    RoundKind.EXPERIENCES: Kind.EXPERIENCE,
    RoundKind.VIEWS: Kind.VIEW,
    RoundKind.DREAMS: Kind.DREAM,
    RoundKind.POSSIBILITIES: Kind.POSSIBILITY,
}


@dataclass(frozen=True)
class Telling:
    """What is told with each line.

    accent  colour of the stripe
    kind    what the heading above already says; other kinds are named, not only coloured
    links   what it leads to and what it contradicts
    times   when it was stored
    """

    accent: str
    kind: Kind | None = None
    links: bool = True
    times: bool = False


def rounds(set_: Typesetter, minutes: Minutes, *, times: bool = False) -> Iterator[Block]:
    """Yield each round in which something was written, then lines that belong to no round."""
    for round_ in minutes.rounds:
        if round_.lines or round_.photos:
            yield from _round(set_, round_, times=times)
    yield from by_kind(set_, minutes.loose_lines, times=times)
    yield from loose_photos(set_, minutes.loose_photos)


def by_kind(
    set_: Typesetter, lines: Sequence[MinutesLine], *, times: bool = False
) -> Iterator[Block]:
    """Yield lines under a heading for each kind."""
    for kind in Kind:
        of_kind = [line for line in lines if line.kind is kind]
        if of_kind:
            accent = style.accent_of_kind(kind)
            yield set_.heading(set_.say(words.KINDS[kind]), accent)
            yield from _by_theme(set_, of_kind, Telling(accent, kind, times=times))


def dreams(set_: Typesetter, lines: Iterable[MinutesLine]) -> Iterator[Block]:
    """Yield the dreams of the evening, those with the most dots first."""
    found = sorted((line for line in lines if line.kind is Kind.DREAM), key=lambda d: -d.dots)
    if not found:
        return
    yield set_.heading(set_.say(words.OUR_DREAMS), style.DREAMS_ACCENT)
    yield from plain_lines(set_, found, Telling(style.DREAMS_ACCENT, Kind.DREAM, links=False))


def plain_lines(
    set_: Typesetter, lines: Sequence[MinutesLine], telling: Telling
) -> Iterator[Block]:
    """Yield lines as one list."""
    yield from set_.listed((_said(set_, line, telling), telling.accent) for line in lines)


def _round(set_: Typesetter, round_: MinutesRound, *, times: bool) -> Iterator[Block]:
    accent = style.accent_of_round(round_.kind)
    yield set_.heading(round_.label[:1].upper() + round_.label[1:], accent)
    when = words.spoken_times(set_.texts, round_.began, round_.ended) if times else ""
    lead = " · ".join(part for part in (when, round_.question.strip()) if part)
    if lead:
        yield set_.lead(lead)
    kind = _OWN_KIND.get(round_.kind, Kind.REMARK)
    yield from _by_theme(set_, round_.lines, Telling(accent, kind, times=times))
    yield from photos_of_round(set_, round_.photos, round_.label)


def _by_theme(set_: Typesetter, lines: Sequence[MinutesLine], telling: Telling) -> Iterator[Block]:
    """Lines without a theme first, so that they do not seem to belong to one."""
    for theme in dict.fromkeys(["", *(line.theme for line in lines)]):
        of_theme = [line for line in lines if line.theme == theme]
        if theme and of_theme:
            yield set_.subheading(theme)
        yield from _with_pairs(set_, of_theme, telling)


def _with_pairs(
    set_: Typesetter, lines: Sequence[MinutesLine], telling: Telling
) -> Iterator[Block]:
    """Lines as one list; one that contradicts another stands beside it, at equal height."""
    whole = new_list()
    told: set[str] = set()
    for line in lines:
        if line.id in told:
            continue
        told.add(line.id)
        if len(line.contradicts) != 1:
            yield _striped(set_, _said(set_, line, telling), whole, telling)
            continue
        opposites = (o for o in lines if o.text == line.contradicts[0] and o.id not in told)
        other = next(opposites, None)
        against = set_.say(words.AGAINST, text="").rstrip()
        opposite = [StyledText(f"{against} ", set_.sizes.note)]
        if other:
            told.add(other.id)
            opposite += _said(set_, other, telling, against=False)
        else:
            opposite += set_.typed(line.contradicts[0], set_.sizes.body)
        said = _said(set_, line, telling, against=False)
        yield SideBySide(
            [_striped(set_, said, whole, telling), _striped(set_, opposite, whole, telling)],
            (0.5, 0.5),
            space_before=_BETWEEN_LINES,
        )


def _striped(
    set_: Typesetter, spans: Sequence[StyledText], whole: Element, telling: Telling
) -> Block:
    return Striped(set_.item(spans, whole, _BETWEEN_LINES), telling.accent)


def _said(
    set_: Typesetter, line: MinutesLine, telling: Telling, *, against: bool = True
) -> list[StyledText]:
    sizes = set_.sizes
    spans = set_.typed(line.text, sizes.body)
    time = words.spoken_time(set_.texts, line.said_at) if telling.times else ""
    speaker = line.speaker
    if turns(speaker) and base_level(line.text) == LEFT_TO_RIGHT:
        speaker += _LEFT_TO_RIGHT_MARK
    who = ", ".join(part for part in (speaker, time) if part)
    if who:
        spans.append(StyledText(f" —\u00a0{who}", sizes.note))
    if line.kind is not telling.kind:
        spans.append(StyledText(f" ·\u00a0{set_.say(words.ONE_OF_KIND[line.kind])}", sizes.note))
    spans += _dots(set_, line.dots)
    notes: list[str] = []
    if telling.links:
        notes += [set_.say(words.CONTINUES_IN, text=text) for text in line.threads]
    if telling.links and against:
        notes += [set_.say(words.AGAINST, text=text) for text in line.contradicts]
    spans += [StyledText(f"\n{note}", sizes.note) for note in notes]
    return spans


def _dots(set_: Typesetter, number: int) -> Iterator[StyledText]:
    """Dots, and many of them also in words."""
    if number <= 0:
        return
    yield StyledText(" ", set_.sizes.body)
    yield StyledText(_DOT * min(number, _DOTS_AT_A_GLANCE), set_.sizes.dots)
    if number > _DOTS_AT_A_GLANCE:
        counted = words.unbroken(words.number(set_.texts, words.DOTS, number))
        yield StyledText(f" {counted}", set_.sizes.note)
