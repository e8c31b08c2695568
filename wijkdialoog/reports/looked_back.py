"""How the agreements of earlier evenings stand, as it was said in this one."""

from collections.abc import Iterator, Sequence

from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.minutes import Minutes, MinutesFollowUp
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaped_paragraph import StyledText
from wijkdialoog.reports.typesetter import Typesetter, new_list

_COLUMNS = (0.45, 0.2, 0.19, 0.16)
_FEW = 6
"""So many stand in the short story; of the others only how they stand."""


def looked_back_table(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the table; nothing when nothing was said about earlier agreements."""
    if not minutes.follow_ups:
        return
    sizes = set_.sizes
    heads = (words.WHAT, words.WHO, words.AGREED_ON, words.STANDS)
    yield set_.heading(set_.say(words.LOOKED_BACK))
    yield set_.make.table(
        [set_.say(source) for source in heads],
        [
            (
                set_.typed(found.what, sizes.cell),
                [StyledText(words.spoken_who(set_.texts, found.who), sizes.cell)],
                [StyledText(words.spoken_date(set_.texts, found.date), sizes.cell)],
                [StyledText(set_.say(words.ANSWERS[found.answer]), sizes.cell)],
            )
            for found in minutes.follow_ups
        ],
        _COLUMNS,
        sizes.cell,
        sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def looked_back_list(
    set_: Typesetter, minutes: Minutes, *, shortened: bool = False
) -> Iterator[Block]:
    """Yield the same as a list; `shortened`: after the first ones only numbers."""
    if not minutes.follow_ups:
        return
    shown = minutes.follow_ups[:_FEW] if shortened else minutes.follow_ups
    yield set_.heading(set_.say(words.LOOKED_BACK))
    whole = new_list()
    for found in shown:
        answer = set_.say(words.ANSWERS[found.answer])
        spans = [
            StyledText(f"{answer[:1].upper()}{answer[1:]}: ", set_.sizes.body_bold),
            *set_.typed(found.what, set_.sizes.body),
        ]
        yield set_.item(spans, whole, space_before=3)
    rest = minutes.follow_ups[len(shown) :]
    if rest:
        more = words.number(set_.texts, words.MORE_LOOKED_BACK, len(rest))
        yield set_.paragraph(f"{more} {_counted(set_, rest)}.", set_.sizes.note)


def _counted(set_: Typesetter, found: Sequence[MinutesFollowUp]) -> str:
    """Return "2 gedaan, 1 loopt"."""
    numbers = {answer: sum(f.answer is answer for f in found) for answer in Answer}
    return ", ".join(f"{n} {set_.say(words.ANSWERS[a])}" for a, n in numbers.items() if n)
