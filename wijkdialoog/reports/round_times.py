"""How long each round was planned and how long it took."""

from collections.abc import Iterator

from wijkdialoog.domain.minutes import Minutes, MinutesRound
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.typesetter import Typesetter

_COLUMNS = (0.44, 0.28, 0.28)


def round_times(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    """Yield the table, when it was asked for and something is known."""
    timed = [
        r for r in minutes.rounds if r.planned_minutes is not None or r.spent_minutes is not None
    ]
    if not timed or not minutes.options.parts.speaking_time:
        return
    yield set_.heading(set_.say(words.TIME_OF_ROUNDS))
    yield set_.make.table(
        [set_.say(source) for source in (words.ROUND, words.PLAN, words.REALITY)],
        [_row(set_, round_) for round_ in timed],
        _COLUMNS,
        set_.sizes.cell,
        set_.sizes.cell_head,
        row_heads=True,
        space_before=4,
    )


def _row(set_: Typesetter, round_: MinutesRound) -> tuple[str, str, str]:
    planned, spent = round_.planned_minutes, round_.spent_minutes
    return (
        round_.label[:1].upper() + round_.label[1:],
        "" if planned is None else set_.say(words.PLANNED, minutes=planned),
        set_.say(words.NOT_SPENT) if spent is None else set_.say(words.SPENT, minutes=spent),
    )
