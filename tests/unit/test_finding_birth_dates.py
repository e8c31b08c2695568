"""Birth dates are found where the words say so; other dates are left alone."""

import pytest

from wijkdialoog.domain.finding_patterns import FindingKind, find_patterns


def birth_dates(text):
    return [
        text[start:end]
        for kind, (start, end) in find_patterns(text)
        if kind is FindingKind.BIRTH_DATE
    ]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Ik ben geboren op 12 maart 1961 in Utrecht", "12 maart 1961"),
        ("geb. 12-03-1961", "12-03-1961"),
        ("Amina (geboren 3-4-85) woont hier", "3-4-85"),
        ("geboortedatum: 03/04/1985", "03/04/1985"),
        ("Haar verjaardag is 4 juni", "4 juni"),
        ("Op 4 mei is hij jarig", "4 mei"),
        ("geboren in 1954", "1954"),
        ("Geboren in maart 1954", "maart 1954"),
    ],
)
def test_a_birth_date_is_found(text, date):
    assert birth_dates(text) == [date]


@pytest.mark.parametrize(
    "text",
    [
        "Op 12 mei 2026 eten we samen",
        "Sinds 1985 wonen we hier",
        "Geboren en getogen in de wijk",
        "Het plan is geboren uit liefde",
        "We vieren de verjaardag van de flat",
        "Vóór 1-10-2026 is het klaar",
        "Op 4 mei herdenken we",
        "geboren 31-13-1961",
    ],
)
def test_another_date_is_left_alone(text):
    assert birth_dates(text) == []
