"""Several dialogues of one event in one PDF."""

import io

import pytest

from tests.reports.event_samples import event_for
from tests.reports.pdf_checks import findings, structure
from tests.reports.test_minutes_pdf import read, text_of
from wijkdialoog.domain.minutes import Reader
from wijkdialoog.reports.minutes_pdf import write_event
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import EnglishTexts


def printed(event, texts=None):
    target = io.BytesIO()
    return write_event(event, texts or DutchTexts(), target), target.getvalue()


def test_the_first_page_tells_of_all_tables_together():
    data = printed(event_for(Reader.ORGANISATIONS))[1]
    first = " ".join(read(data).pages[0].extract_text().split())
    for part in (
        "WIJKDIALOGEN · BLOEMENBUURT, RIVIERENBUURT, DEN HAAG",
        "16 – 17 april 2026 · 3 tafels · ongeveer 29 mensen · 3 bijdragen",
        "De wethouder bellen nog geen datum 2",
        "Samen eten · tafels 1, 2 · 2 bijdragen · 6 stippen",
        "Samen fietsen. · 20 stippen · tafel 2 Kinderen leren koken. · 12 stippen · tafel 1",
        "2 Veilig naar school ongeveer 20 1",
        "3 Praten over geld Er is geen verslag gewenst. – –",
        "Van 1 tafel is geen verslag gewenst: Tafel 3: Praten over geld.",
        "Concept · versie 2 · 20 april 2026 · pagina 1 van",
    ):
        assert part.replace("  ", " ") in first.replace("Samen  eten", "Samen eten"), part


def test_each_table_begins_on_a_page_of_its_own_and_in_the_bookmarks():
    data = printed(event_for(Reader.ORGANISATIONS))[1]
    begins = [
        page.extract_text().split("\n")[0].strip()
        for page in read(data).pages
        if page.extract_text().startswith("TAFEL")
    ]
    assert begins == ["TAFEL 1 · DAG VAN DE DIALOOG", "TAFEL 2 · DAG VAN DE DIALOOG"]
    titles = [entry["/Title"] for entry in read(data).outline if not isinstance(entry, list)]
    assert "Tafel 1: Samen eten in de Bloemenbuurt" in titles
    assert "Tafel 2: Veilig naar school" in titles
    tree = structure(data)
    assert [node.text for node in tree.all("H1")] == ["Dag van de Dialoog"]


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("large_print", [False, True])
def test_every_variant_is_tagged_without_findings(reader, large_print):
    for texts in (DutchTexts(), EnglishTexts()):
        event = event_for(reader, large_print=large_print)
        assert findings(printed(event, texts)[1]) == []


def test_the_words_of_the_program_are_english():
    text = text_of(printed(event_for(Reader.ORGANISATIONS), EnglishTexts())[1])
    assert "What all tables agreed" in text
    assert "No minutes were wanted." in text
    for dutch in ("afspraken", "tafels", "stippen", "verslag"):
        assert dutch not in text.lower()


def test_equal_events_give_equal_bytes():
    assert printed(event_for(Reader.ARCHIVE))[1] == printed(event_for(Reader.ARCHIVE))[1]
