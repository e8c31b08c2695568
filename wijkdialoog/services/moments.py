"""Where the moments of a dossier come from, how they are told here, and new ids."""

import time
from collections.abc import Callable
from datetime import datetime

from uuid6 import uuid7

Now = Callable[[], int]
"""Returns the moment in UTC milliseconds since 1970."""


def new_id() -> str:
    """Return a new UUID (version 7: sorts by creation)."""
    return str(uuid7())


def local_time(moment_ms: int) -> datetime:
    """Return date and time on this computer's clock."""
    return datetime.fromtimestamp(moment_ms / 1000).astimezone()


def local_date(moment_ms: int) -> str:
    """Return "2026-04-16" on this computer's calendar."""
    return local_time(moment_ms).date().isoformat()


def clock_time(moment_ms: int) -> str:
    """Return "20:14" on this computer's clock."""
    return local_time(moment_ms).strftime("%H:%M")


class SteadyClock:
    """Wall time that does not jump when somebody sets the computer's clock.

    Anchored once to the wall clock, then moved on by a clock that only runs forward and also
    counts while the laptop sleeps.
    """

    def __init__(self) -> None:
        self._wall_ms = time.time_ns() // 1_000_000
        self._steady_ns = _steady_ns()

    def __call__(self) -> int:
        """Return the moment in UTC milliseconds."""
        return self._wall_ms + (_steady_ns() - self._steady_ns) // 1_000_000


def _steady_ns() -> int:
    # Linux stops its monotonic clock during sleep; CLOCK_BOOTTIME goes on. Windows' goes on anyway.
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic_ns() if boottime is None else time.clock_gettime_ns(boottime)
