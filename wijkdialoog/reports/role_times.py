"""How long each role spoke, when the facilitator chose to tell it."""

from collections.abc import Iterator

from wijkdialoog.domain.minutes import Minutes, RoleTime
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.typesetter import Typesetter

_COLUMNS = (0.44, 0.28, 0.28)


def role_times(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the table and how the time was taken; nothing when there is nothing to tell."""
    if not minutes.role_times:
        return
    yield set_.heading(set_.say(words.TIME_OF_ROLES))
    yield set_.make.table(
        [set_.say(source) for source in (words.ROLE, words.SPEAKING_TIME, words.PART_OF_TIME)],
        [_row(set_, time) for time in minutes.role_times],
        _COLUMNS,
        set_.sizes.cell,
        set_.sizes.cell_head,
        row_heads=True,
        space_before=4,
    )
    yield set_.paragraph(set_.say(words.HOW_TIME_WAS_TAKEN), set_.sizes.note, space_before=4)


def _row(set_: Typesetter, time: RoleTime) -> tuple[str, str, str]:
    return (
        words.number(set_.texts, words.ROLES[time.role], time.people),
        words.number(set_.texts, words.MINUTES_SPOKEN, time.minutes),
        set_.say(words.PERCENT, percent=time.percent),
    )
