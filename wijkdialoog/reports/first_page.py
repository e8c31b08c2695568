"""What somebody reads who reads no further: who met, what was agreed, the talk in short."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.minutes import Minutes, MinutesAgreement
from wijkdialoog.reports import style
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.logo import logo
from wijkdialoog.reports.shaped_paragraph import Align, Looks, StyledText
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.tagged_boxes import Card, ListItem
from wijkdialoog.reports.typesetter import Typesetter, new_list

_LABEL = 2.0  # width of a number, times the letter size
_AGREEMENT_COLUMNS = (0.54, 0.25, 0.21)
# A short list of dots repeats what stands right below; it helps from this many on.
_FEWEST_TOP_ITEMS = 4


class Part(NamedTuple):
    """Words above the title, and in the bookmarks, of a table of an event."""

    eyebrow: str
    bookmark: str


def head(
    set_: Typesetter, minutes: Minutes, *, people: bool = False, part: Part | None = None
) -> Iterator[Block]:
    """Yield who met, when, where, about what; `people`: also roles and organisations."""
    yield from logo(set_, minutes.logo)
    yield set_.lead(
        (part.eyebrow if part else _eyebrow(set_, minutes)).upper(),
        set_.sizes.eyebrow,
        space_before=10 if minutes.logo else 1,
    )
    title = minutes.title.strip() or set_.say(words.UNTITLED)
    yield set_.title(title, part.bookmark if part else "")
    who = _who_was_there(set_, minutes) if people else ""
    for line in (_when_and_where(set_, minutes), who):
        if line:
            yield set_.lead(line)
    for source, name, value in (
        (words.THEME, "theme", minutes.theme),
        (words.QUESTION, "question", minutes.question),
    ):
        if value.strip() and value.strip() != title:
            yield set_.lead(set_.say(source, **{name: value}), set_.sizes.body, space_before=5)


def _eyebrow(set_: Typesetter, minutes: Minutes) -> str:
    place = minutes.neighbourhood
    if minutes.municipality and minutes.municipality != place:
        place = ", ".join(part for part in (place, minutes.municipality) if part)
    what = words.PRACTICE if minutes.practice else words.EYEBROW
    return " · ".join(part for part in (set_.say(what), place) if part)


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
    return words.unbroken(words.number(set_.texts, pair, minutes.present))


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


def agreement_table(set_: Typesetter, agreed: tuple[MinutesAgreement, ...]) -> Block:
    """Return the box with who does what, and when, side by side."""
    return box(set_, set_.say(words.AGREED), [_agreement_table(set_, agreed)] if agreed else [])


def agreement_list(set_: Typesetter, agreed: tuple[MinutesAgreement, ...]) -> Block:
    """Return the box with who and when below what; for large letters."""
    return box(set_, set_.say(words.AGREED), _agreement_items(set_, agreed))


def box(set_: Typesetter, title: str, agreed: Sequence[Block]) -> Block:
    """Return the box with what was agreed, or that nothing was."""
    heading = set_.heading(title, size=set_.sizes.box_heading, space_before=0)
    blocks = agreed or [set_.paragraph(set_.say(words.NOTHING_AGREED), set_.sizes.note)]
    return Card([heading, *blocks], background=style.SOFT, padding=14, space_before=14, whole=False)


def _agreement_items(set_: Typesetter, agreed: tuple[MinutesAgreement, ...]) -> list[Block]:
    whole = Element(Role.LIST, attributes={"ListNumbering": "Decimal"})
    kept = Looks(keep_lines=int(style.HALF_A_PAGE / set_.sizes.body.leading))
    items: list[Block] = []
    for number, agreement in enumerate(agreed, start=1):
        item = Element(Role.LIST_ITEM, whole)
        label = [StyledText(f"{number}.", set_.sizes.body_bold)]
        who, when = words.spoken_who(set_.texts, agreement.who), when_of(set_, agreement)
        detail = set_.say(words.WHO_AND_WHEN, who=who, when=when)
        if not who:
            detail = set_.say(words.ONLY_WHEN, when=when)
        body = set_.make.paragraph(
            [
                *set_.typed(agreement.what, set_.sizes.body_bold),
                StyledText(f"\n{detail}", set_.sizes.body),
            ],
            set_.sizes.body,
            looks=kept,
            element=Element(Role.LIST_BODY, item),
            space_before=6,
        )
        head = set_.make.paragraph(
            label,
            set_.sizes.body,
            looks=Looks(align=Align.RIGHT) if body.right_to_left else Looks(),
            element=Element(Role.LABEL, item),
        )
        items.append(ListItem(head, body, _LABEL * set_.sizes.body.size))
    return items


def _agreement_table(set_: Typesetter, agreed: tuple[MinutesAgreement, ...]) -> Block:
    sizes = set_.sizes
    return set_.make.table(
        [set_.say(source) for source in (words.WHAT, words.WHO, words.WHEN)],
        [
            (
                [
                    StyledText(f"{number}. ", sizes.body_bold),
                    *set_.typed(agreement.what, sizes.body),
                ],
                [StyledText(words.spoken_who(set_.texts, agreement.who), sizes.cell)],
                [StyledText(when_of(set_, agreement), _looks_of_when(set_, agreement))],
            )
            for number, agreement in enumerate(agreed, start=1)
        ],
        _AGREEMENT_COLUMNS,
        sizes.cell,
        sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _looks_of_when(set_: Typesetter, agreement: MinutesAgreement) -> style.Style:
    return set_.sizes.cell if agreement.when else set_.sizes.cell_muted


def when_of(set_: Typesetter, agreement: MinutesAgreement) -> str:
    """Return when it will be done, or how it stands."""
    if agreement.state is AgreementState.DONE:
        return ", ".join(part for part in (agreement.when, set_.say(words.DONE)) if part)
    if agreement.state is AgreementState.DROPPED:
        return set_.say(words.DROPPED)
    return agreement.when or set_.say(words.NO_DATE_YET)


def summary(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the talk in three sentences, as the facilitator wrote them."""
    if minutes.summary.strip():
        yield set_.heading(set_.say(words.SUMMARY))
        yield set_.paragraph(set_.typed(minutes.summary, set_.sizes.body))


def top(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the cards and themes with the most dots."""
    if len(minutes.top) < _FEWEST_TOP_ITEMS and not any(item.is_theme for item in minutes.top):
        return
    yield set_.heading(set_.say(words.TOP))
    whole = new_list()
    for item in minutes.top:
        dots = words.number(set_.texts, words.DOTS, item.dots)
        spans = [
            *set_.typed(item.text, set_.sizes.body),
            StyledText(f" · {dots}", set_.sizes.note),
        ]
        yield set_.item(spans, whole, space_before=3)
