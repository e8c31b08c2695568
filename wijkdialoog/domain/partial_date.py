"""Dates that may be a month or a year, and times of the day, as people type them.

A date is "2026-04-16", "2026-04" or "2026"; a time is "19:30". Both are text, as in an exchange
file. Month names are Dutch, as they stand in the title of a dialogue; English ones may be typed.
"""

import re
from datetime import date

from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.wording import Wording, as_written

MINUTES_A_DAY = 24 * 60

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_ENGLISH_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_ENGLISH_WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_ALL_WEEKDAYS = WEEKDAYS + _ENGLISH_WEEKDAYS
_SHORTEST_MONTH = 3

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[-/](\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})\s+)?([a-z]+)\.?(?:\s+(\d{4}))?")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.u]\s*(\d{2}))?\s*(?:u|uur)?|(\d{2})(\d{2})")


def parse_date(typed: str, today: str | None = None) -> str | None:
    """Return the date somebody typed, or None for nothing.

    typed  "2026", "april 2026", "2026-04", "16 april", "16-4-2026", "do 16 april 2026", …
    today  "2026-04-16": gives the year when only day and month are typed
    Raises InvalidValue when it is no date.
    """
    text = " ".join(typed.casefold().replace(",", " ").split())
    if not text:
        return None
    parts = _parts(_without_weekday(text), today)
    if parts is None:
        raise InvalidValue(Code.NOT_A_DATE, text=typed.strip())
    return _checked(*parts, typed=typed.strip())


def is_date(text: str) -> bool:
    """Return whether a stored text is a date, a month or a year that exists."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", text)
    if match is None:
        return False
    year, month, day = (int(part) if part else None for part in match.groups())
    return year is not None and _exists(year, month, day)


def spoken_date(stored: str, wording: Wording = as_written) -> str:
    """Return "16 april 2026", "april 2026" or "2026".

    An imported dialogue may carry "2026-99-99": that is returned as it is.
    """
    if not is_date(stored):
        return stored
    year, month, day = _split(stored)
    words = [] if day is None else [str(day)]
    if month is not None:
        words.append(wording(MONTHS[month - 1]))
    return " ".join([*words, str(year)])


def spoken_day(stored: str, wording: Wording = as_written) -> str:
    """Return "16 april": a date without its year. A month or year is spoken in full."""
    if not is_date(stored):
        return stored
    _, month, day = _split(stored)
    if month is None or day is None:
        return spoken_date(stored, wording)
    return f"{day} {wording(MONTHS[month - 1])}"


def spoken_weekday(stored: str, wording: Wording = as_written) -> str:
    """Return "donderdag" for a full date, "" for a month or a year."""
    if not is_date(stored):
        return ""
    year, month, day = _split(stored)
    if month is None or day is None:
        return ""
    return wording(WEEKDAYS[date(year, month, day).weekday()])


def parse_time(typed: str) -> str | None:
    """Return the time of day somebody typed ("19:30", "19.30", "1930", "19u30", "19"), or None.

    Raises InvalidValue when it is no time.
    """
    text = typed.strip().casefold()
    if not text:
        return None
    match = _TIME.fullmatch(text)
    if match is None:
        raise InvalidValue(Code.NOT_A_TIME, text=typed.strip())
    hour = int(match[1] or match[3])
    minute = int(match[2] or match[4] or 0)
    if hour > 23 or minute > 59:
        raise InvalidValue(Code.NOT_A_TIME, text=typed.strip())
    return f"{hour:02}:{minute:02}"


def minutes_of_day(time: str) -> int:
    """Return the minutes since midnight of "19:30"."""
    hour, minute = time.split(":")
    return int(hour) * 60 + int(minute)


def time_of_day(minutes: int) -> str:
    """Return "19:30" for minutes since midnight; past midnight starts again at "00:00"."""
    hour, minute = divmod(minutes % MINUTES_A_DAY, 60)
    return f"{hour:02}:{minute:02}"


_Parts = tuple[int, int | None, int | None]


def _parts(text: str, today: str | None) -> _Parts | None:
    """Year, month and day as typed, or None when the shape is unknown."""
    if match := _ISO.fullmatch(text):
        return int(match[1]), _number(match[2]), _number(match[3])
    if match := _MONTH_AND_YEAR.fullmatch(text):
        return int(match[2]), int(match[1]), None
    if match := _NUMBERS.fullmatch(text):
        year = _year(match[3], today)
        return None if year is None else (year, int(match[2]), int(match[1]))
    if match := _WORDS.fullmatch(text):
        return _spoken_parts(match, today)
    return None


def _spoken_parts(match: re.Match[str], today: str | None) -> _Parts | None:
    month = _month(match[2])
    year = _year(match[3], today)
    if month is None or year is None:
        return None
    return year, month, _number(match[1])


def _month(word: str) -> int | None:
    """The month a word begins, from three letters on ("apr", "april")."""
    if word == "mrt":
        return 3
    if len(word) < _SHORTEST_MONTH:
        return None
    for names in (MONTHS, _ENGLISH_MONTHS):
        found = [n for n, month in enumerate(names, start=1) if month.startswith(word)]
        if len(found) == 1:
            return found[0]
    return None


def _year(typed: str | None, today: str | None) -> int | None:
    if typed is None:
        return int(today[:4]) if today else None
    return int(typed) if len(typed) > 2 else 2000 + int(typed)


def _without_weekday(text: str) -> str:
    first, _, rest = text.partition(" ")
    word = first.rstrip(".")
    if rest and len(word) >= 2 and any(day.startswith(word) for day in _ALL_WEEKDAYS):
        return rest
    return text


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _checked(year: int, month: int | None, day: int | None, typed: str) -> str:
    if not _exists(year, month, day):
        raise InvalidValue(Code.NOT_A_DATE, text=typed)
    parts = [f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)]
    return "-".join(parts)


def _exists(year: int, month: int | None, day: int | None) -> bool:
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return False
    return month != 0 and day != 0


def _split(stored: str) -> _Parts:
    if not is_date(stored):
        raise InvalidValue(Code.NOT_A_DATE, text=stored)
    parts = [int(part) for part in stored.split("-")]
    return parts[0], parts[1] if len(parts) > 1 else None, parts[2] if len(parts) > 2 else None
