"""The day until which a dialogue is kept."""

import pytest

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.retention import extended, keep_until, retained

MADE = 1_776_360_600_000  # 16 April 2026


def held(date=None, until=None, **more):
    made = {"created_ms": MADE, **more}
    return Dialogue(DialogueId("d"), "Samen eten", date=date, keep_until=until, **made)


@pytest.mark.parametrize(
    ("date", "until", "expected"),
    [
        ("2026-04-16", None, "2027-04-16"),
        ("2024-02-29", None, "2025-02-28"),
        ("2026-02", None, "2027-02-28"),
        ("2026", None, "2027-12-31"),
        (None, None, "2027-04-16"),
        ("2026-99-99", None, "2027-04-16"),
        ("2026-04-16", "2030-01-02", "2030-01-02"),
        ("2026-04-16", "2030", "2030-12-31"),
        ("9999-12-31", None, "9999-12-31"),
    ],
)
def test_a_dialogue_is_kept_a_year_unless_somebody_chose_a_day(date, until, expected):
    assert keep_until(held(date, until)) == expected


def test_the_last_day_itself_is_not_over():
    (on_the_day,) = retained([held("2026-04-16")], "2027-04-16")
    (after,) = retained([held("2026-04-16")], "2027-04-17")
    assert (on_the_day.is_expired, on_the_day.is_soon) == (False, True)
    assert (after.is_expired, after.is_soon) == (True, False)


def test_what_is_anonymous_never_expires():
    assert retained([held("2020-01-01", anonymised_on="2021-02-02")], "2026-01-01") == ()


def test_a_dialogue_in_the_bin_expires_too():
    (found,) = retained([held("2020-01-01", binned_ms=5)], "2026-01-01")
    assert found.is_expired


def test_longer_is_a_year_from_today_at_least():
    assert extended(held("2020-01-01"), "2026-04-16") == "2027-04-16"
    assert extended(held("2026-04-16"), "2026-04-16") == "2028-04-16"
