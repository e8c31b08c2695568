"""How earlier agreements stand, in the minutes of each reader."""

import io
from dataclasses import replace

import pytest

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.minutes import MinutesFollowUp, Reader, StandIn, Who, for_reader
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts

HEADING = "Hoe staat het met de vorige afspraken?"
SAID = (
    MinutesFollowUp("Hek verven", Answer.DONE, (Who((StandIn.RESIDENT,)),), "2026-01-10"),
    MinutesFollowUp("Soep koken", Answer.RUNNING, date="2025-11"),
    MinutesFollowUp("Buurtapp beginnen", Answer.DROPPED),
)


def printed(minutes, reader, *, texts=None, large_print=False):
    options = replace(for_reader(reader), large_print=large_print)
    target = io.BytesIO()
    write_minutes(replace(minutes, options=options), texts or DutchTexts(), target)
    return target.getvalue()


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("reader", Reader)
def test_every_reader_hears_it_and_the_file_stays_tagged(reader, large_print):
    data = printed(replace(RICH, follow_ups=SAID), reader, large_print=large_print)
    assert findings(data) == []
    tree = structure(data)
    assert HEADING in [node.text for node in tree.all("H2")]
    for found in SAID:
        assert found.what in tree.text


def test_organisations_get_a_table_with_who_when_and_how_it_stands():
    tree = structure(printed(replace(EMPTY, follow_ups=SAID), Reader.ORGANISATIONS))
    (table,) = tree.all("Table")
    rows = [[cell.text for cell in (*row.all("TH"), *row.all("TD"))] for row in table.all("TR")]
    assert rows == [
        ["Wat", "Wie", "Afgesproken", "Hoe staat het?"],
        ["Hek verven", "een bewoner", "10 januari 2026", "gedaan"],
        ["Soep koken", "", "november 2025", "loopt"],
        ["Buurtapp beginnen", "", "", "vervalt"],
    ]


def test_residents_hear_the_first_ones_and_of_the_others_how_many():
    many = tuple(replace(SAID[n % 3], what=f"Afspraak {n}") for n in range(9))
    tree = structure(printed(replace(EMPTY, follow_ups=many), Reader.RESIDENTS))
    assert "Gedaan: Afspraak 0" in tree.text
    assert "Afspraak 6" not in tree.text
    assert "En nog 3 afspraken: 1 gedaan, 1 loopt, 1 vervalt." in tree.text


def test_nothing_said_is_no_heading():
    for reader in Reader:
        assert HEADING not in structure(printed(RICH, reader)).text


def test_in_english_too():
    minutes = replace(EMPTY, follow_ups=SAID)
    tree = structure(printed(minutes, Reader.ORGANISATIONS, texts=EnglishTexts()))
    assert "How do the earlier agreements stand?" in tree.text
    assert "under way" in tree.text
    assert "loopt" not in tree.text
