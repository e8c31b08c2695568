"""How long a dialogue is kept, and what becomes of it then (product.md section 12)."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.partial_date import is_date

SOON_DAYS = 30


class Wiped(StrEnum):
    """What was done for good; a line of the log says which and how much."""

    ANONYMISED = "anonymised"  # a dialogue lost its names and texts
    TEXTS = "texts"  # "geen verslag gewenst": a dialogue lost its texts
    REMOVED = "removed"  # a dialogue is gone
    PERSON = "person"  # one person was forgotten


@dataclass(frozen=True)
class Retained:
    """A dialogue with the last day it is kept ("2027-04-16") and how that stands.

    is_own_date  somebody chose the day; False: it is the usual term
    """

    dialogue: Dialogue
    until: str
    is_expired: bool
    is_soon: bool
    is_own_date: bool


def keep_until(dialogue: Dialogue) -> str:
    """Return the last day a dialogue is kept: the day chosen, else one year after it was held."""
    if dialogue.keep_until and is_date(dialogue.keep_until):
        return last_day(dialogue.keep_until)
    if dialogue.date and is_date(dialogue.date):
        return _a_year_later(last_day(dialogue.date))
    made = datetime.fromtimestamp(dialogue.created_ms / 1000, UTC).date()
    return _a_year_later(made.isoformat())


def extended(dialogue: Dialogue, today: str) -> str:
    """Return the last day when it is kept a year longer, from today at least."""
    return _a_year_later(max(keep_until(dialogue), today))


def retained(dialogues: Iterable[Dialogue], today: str) -> tuple[Retained, ...]:
    """Return every dialogue that still holds texts or names, the first to go first.

    today  "2026-04-16"
    """
    soon = (date.fromisoformat(today) + timedelta(days=SOON_DAYS)).isoformat()
    found = [
        Retained(
            dialogue,
            until := keep_until(dialogue),
            is_expired=until < today,
            is_soon=today <= until <= soon,
            is_own_date=dialogue.keep_until is not None,
        )
        for dialogue in dialogues
        if dialogue.anonymised_on is None
    ]
    return tuple(sorted(found, key=lambda one: (one.until, one.dialogue.title)))


def last_day(stored: str) -> str:
    """Return the last day of "2026-04-16", "2026-04" or "2026"."""
    parts = [int(part) for part in stored.split("-")]
    if len(parts) == 1:
        return f"{parts[0]:04}-12-31"
    if len(parts) == 2:
        return f"{stored}-{monthrange(parts[0], parts[1])[1]:02}"
    return stored


def _a_year_later(day: str) -> str:
    moment = date.fromisoformat(day)
    last = monthrange(min(moment.year + 1, 9999), moment.month)[1]
    return moment.replace(year=min(moment.year + 1, 9999), day=min(moment.day, last)).isoformat()
