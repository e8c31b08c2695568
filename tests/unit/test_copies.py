"""Which copies stay, and what their names tell."""

import random
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.copies import (
    DAYS_KEPT,
    MONTHS_KEPT,
    WEEKS_KEPT,
    CopyName,
    Reason,
    copy_stem,
    kept,
    plain_stem,
    read_copy_stem,
)

TODAY = date(2026, 4, 16)
MOMENTS = st.sets(
    st.datetimes(datetime(2024, 1, 1), datetime(2026, 4, 20)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    max_size=80,
)


@given(MOMENTS)
def test_the_newest_and_all_of_today_always_stay(moments: set[datetime]) -> None:
    staying = kept(moments, TODAY)
    assert staying <= moments
    assert {moment for moment in moments if moment.date() >= TODAY} <= staying
    assert not moments or max(moments) in staying


@given(MOMENTS)
def test_thinning_twice_changes_nothing_more(moments: set[datetime]) -> None:
    once = kept(moments, TODAY)
    assert kept(once, TODAY) == once


@given(MOMENTS, st.randoms())
def test_the_order_of_the_files_does_not_matter(
    moments: set[datetime], chance: random.Random
) -> None:
    shuffled = list(moments)
    chance.shuffle(shuffled)
    assert kept(shuffled, TODAY) == kept(sorted(moments), TODAY)


@given(MOMENTS)
def test_of_older_copies_no_more_stay_than_days_weeks_and_months(moments: set[datetime]) -> None:
    older = {moment for moment in kept(moments, TODAY) if moment.date() < TODAY}
    assert len(older) <= DAYS_KEPT + WEEKS_KEPT + MONTHS_KEPT + 1


@given(MOMENTS)
def test_the_newest_of_each_of_the_last_seven_days_stays(moments: set[datetime]) -> None:
    older = [moment for moment in moments if moment.date() < TODAY]
    days = sorted({moment.date() for moment in older})[-DAYS_KEPT:]
    newest = {max(moment for moment in older if moment.date() == day) for day in days}
    assert newest <= kept(moments, TODAY)


def test_a_year_of_an_evening_every_day_leaves_days_weeks_and_months() -> None:
    evenings = [datetime(2026, 4, 15, 22) - timedelta(days=n) for n in range(365)]
    staying = sorted(kept(evenings, TODAY), reverse=True)
    assert staying[:7] == evenings[:7]
    assert len(staying) == 21  # some of a week or month are one of a day already
    assert staying[-1] == datetime(2025, 5, 31, 22)


def test_who_meets_once_a_month_keeps_a_year() -> None:
    evenings = [datetime(2026 - n // 12, 12 - n % 12, 3, 22) for n in range(9, 30)]
    assert len(kept(evenings, TODAY)) == 12


def test_a_name_tells_when_and_why() -> None:
    name = CopyName(datetime(2026, 4, 16, 20, 14, 5), Reason.CLOSING)
    stem = copy_stem("Mijn wijk", name)
    assert stem == "Mijn wijk 2026-04-16 20.14.05 bij sluiten"
    assert read_copy_stem(stem, "Mijn wijk") == name
    assert read_copy_stem(f"{stem} (2)", "Mijn wijk") == name


def test_names_of_other_files_are_not_ours() -> None:
    for stem in (
        "Mijn wijk",
        "Mijn wijk 2",
        "Mijn wijk 2 2026-04-16 20.14.05 bij sluiten",
        "Andere 2026-04-16 20.14.05",
        "Mijn wijk 2026-99-16 20.14.05",
    ):
        assert read_copy_stem(stem, "Mijn wijk") is None
    assert read_copy_stem("Mijn wijk 2026-04-16 20.14.05 iets", "Mijn wijk") == CopyName(
        datetime(2026, 4, 16, 20, 14, 5)
    )


def test_a_copy_of_a_copy_keeps_one_addition() -> None:
    assert plain_stem("Mijn wijk (kopie van 16 april 20.14)") == "Mijn wijk"
    assert plain_stem("Mijn wijk (hersteld) 2 (kopie van 16 april 20.14)") == "Mijn wijk"
    assert plain_stem("Mijn wijk (Apeldoorn)") == "Mijn wijk (Apeldoorn)"
