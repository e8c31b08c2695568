"""Dates in the language of the screen. The rules are those of `domain.partial_date`."""

from wijkdialoog.domain import partial_date
from wijkdialoog.ui.words.content import worded


def spoken_date(stored: str) -> str:
    """Return "16 april 2026", "april 2026" or "2026"."""
    return partial_date.spoken_date(stored, worded)


def spoken_day(stored: str) -> str:
    """Return "16 april"; a month or year is spoken in full."""
    return partial_date.spoken_day(stored, worded)


def spoken_weekday(stored: str) -> str:
    """Return "donderdag" for a full date, "" for a month or a year."""
    return partial_date.spoken_weekday(stored, worded)
