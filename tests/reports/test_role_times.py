"""Speaking time per role: in the PDF only when it was chosen, tagged, in both languages."""

import io
from dataclasses import replace

import pytest

from tests.reports.pdf_checks import findings, structure
from tests.reports.test_stories import FULL
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts, Reader, RoleTime
from wijkdialoog.domain.people import Role
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts, Texts
from wijkdialoog.reports.texts_english import EnglishTexts

TIMES = (
    RoleTime(Role.RESIDENT, 6, 41, 63),
    RoleTime(Role.PROFESSIONAL, 2, 1, 2),
    RoleTime(None, 3, 0, 0),
)
CHOSEN = replace(FULL, role_times=TIMES)


def printed(minutes, reader: Reader, texts: Texts, *, large: bool = False) -> bytes:
    target = io.BytesIO()
    options = MinutesOptions(
        parts=MinutesParts(time_per_role=True), reader=reader, large_print=large
    )
    write_minutes(replace(minutes, options=options), texts, target)
    return target.getvalue()


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("texts", [DutchTexts(), EnglishTexts()], ids=["nl", "en"])
def test_every_variant_is_tagged_without_findings(reader, large, texts):
    assert findings(printed(CHOSEN, reader, texts, large=large)) == []


@pytest.mark.parametrize("reader", list(Reader))
def test_the_table_has_a_head_for_each_role(reader):
    tree = structure(printed(CHOSEN, reader, DutchTexts()))
    assert "Spreektijd per rol" in [node.text for node in tree.all("H2")]
    heads = [node.text for node in tree.all("TH")]
    for head in ("Rol", "Spreektijd", "Deel", "6 bewoners", "2 professionals", "3 rol onbekend"):
        assert head in heads
    cells = [node.text for node in tree.all("TD")]
    assert cells[cells.index("41 minuten") :][:2] == ["41 minuten", "63 %"]
    assert "1 minuut" in cells
    assert "Alleen de tijd van de beurten telt mee." in tree.text


def test_in_english():
    tree = structure(printed(CHOSEN, Reader.ORGANISATIONS, EnglishTexts()))
    assert "Speaking time per role" in tree.text
    assert "41 minutes" in tree.text
    assert "Spreektijd" not in tree.text


@pytest.mark.parametrize("reader", list(Reader))
def test_without_figures_there_is_no_heading(reader):
    assert "Spreektijd" not in structure(printed(FULL, reader, DutchTexts())).text
