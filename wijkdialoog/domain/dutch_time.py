"""The clock of the Netherlands, the same on each machine.

Minutes have to be the same file wherever they are made, also on a laptop with its clock set to
another country; Windows has no table of time zones of its own. The rule of the European Union
(1996 and after) is two lines: summer time from the last Sunday of March to that of October, both
at one o'clock universal time.
"""

from datetime import UTC, datetime, timedelta, timezone

_WINTER = timezone(timedelta(hours=1), "CET")
_SUMMER = timezone(timedelta(hours=2), "CEST")
_MARCH, _OCTOBER = 3, 10
_LAST_DAY = 31  # of both months


def dutch_time(moment_ms: int) -> datetime:
    """Return the date and time in the Netherlands of a moment (UTC, ms)."""
    moment = datetime.fromtimestamp(moment_ms / 1000, UTC)
    is_summer = _change(moment.year, _MARCH) <= moment < _change(moment.year, _OCTOBER)
    return moment.astimezone(_SUMMER if is_summer else _WINTER)


def _change(year: int, month: int) -> datetime:
    """One o'clock universal time on the last Sunday of a month of 31 days."""
    last = datetime(year, month, _LAST_DAY, 1, tzinfo=UTC)
    return last - timedelta(days=last.isoweekday() % 7)
