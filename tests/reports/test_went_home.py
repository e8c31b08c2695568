"""How people went home, in the PDF: faces with figures and words, for who cannot see them too."""

import io
from dataclasses import replace

import pytest

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH
from tests.reports.test_stories import for_whom
from wijkdialoog.domain.minutes import LeftOut, Minutes, MinutesTally, Reader
from wijkdialoog.domain.tally import Hands
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts, Texts
from wijkdialoog.reports.texts_english import EnglishTexts

COUNTED = MinutesTally(Hands(6, 2, 1))


def written(minutes: Minutes, texts: Texts | None = None) -> bytes:
    target = io.BytesIO()
    write_minutes(minutes, texts or DutchTexts(), target)
    return target.getvalue()


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("large", [False, True])
def test_every_reader_gets_the_faces_with_figures_and_words(reader: Reader, large: bool):
    tree = structure(
        data := written(for_whom(replace(RICH, tally=COUNTED), reader, large_print=large))
    )
    assert findings(data) == []
    headings = [node.text for node in tree.all("H2")]
    assert headings.index("Hoe we naar huis gingen") < headings.index(
        "Wat gebeurt er met dit verslag?"
    )
    shown = [node.alternative for node in tree.all("Figure")]
    assert "Drie gezichten met het aantal handen: 6 blij, 2 gaat wel, 1 niet blij." in shown
    assert "6 blij" in tree.text


def test_in_english_the_words_are_english_and_a_typed_question_stays_as_it_was():
    tally = MinutesTally(Hands(6, 2, 1), "Hoe was het eten?")
    tree = structure(data := written(replace(EMPTY, tally=tally), EnglishTexts()))
    assert findings(data) == []
    assert "Asked at the end" in [node.text for node in tree.all("H2")]
    assert "Hoe was het eten?" in tree.text
    shown = [node.alternative for node in tree.all("Figure")]
    assert shown == ["Three faces with the number of hands: 6 happy, 2 all right, 1 not happy."]


def test_without_a_tally_there_is_no_heading_and_what_stays_out_is_counted():
    tree = structure(written(replace(RICH, left_out=LeftOut(hidden_hands=3))))
    assert "Hoe we naar huis gingen" not in tree.text
    assert "3 handen die aan het eind zijn geteld." in tree.text
