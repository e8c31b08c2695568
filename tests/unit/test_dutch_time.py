"""The clock of the Netherlands does not depend on the machine."""

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.dutch_time import dutch_time

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def ms(*moment):
    return int(datetime(*moment, tzinfo=UTC).timestamp() * 1000)


def test_summer_and_winter_time_change_at_one_o_clock_universal_time():
    assert dutch_time(ms(2026, 3, 29, 0, 59)).strftime("%H:%M") == "01:59"
    assert dutch_time(ms(2026, 3, 29, 1, 0)).strftime("%H:%M") == "03:00"
    assert dutch_time(ms(2026, 10, 25, 0, 59)).strftime("%H:%M") == "02:59"
    assert dutch_time(ms(2026, 10, 25, 1, 0)).strftime("%H:%M") == "02:00"


@given(st.datetimes(datetime(1996, 1, 1), datetime(2037, 1, 1)))
def test_it_is_the_clock_of_amsterdam(moment):
    utc = moment.replace(tzinfo=UTC, microsecond=0)
    ours = dutch_time(int(utc.timestamp() * 1000))
    assert ours.replace(tzinfo=None) == utc.astimezone(AMSTERDAM).replace(tzinfo=None)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot change its zone like this")
def test_the_time_zone_of_the_machine_makes_no_difference(monkeypatch):
    moment = ms(2026, 7, 1, 18, 0)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert dutch_time(moment).strftime("%Y-%m-%d %H:%M") == "2026-07-01 20:00"
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
