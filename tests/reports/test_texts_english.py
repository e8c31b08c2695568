"""Minutes in English: no Dutch word of ours is left, and typed words keep their own voice."""

import ast
import io
import string
from dataclasses import replace
from pathlib import Path

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH, line, round_of
from wijkdialoog.domain.minutes import Reader, for_reader
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts_english import _SENTENCES, EnglishTexts


def sources():
    """Every sentence that is marked for translation."""
    tree = ast.parse(Path(words.__file__).read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    marked = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "QT_TRANSLATE_NOOP"]
    return {ast.literal_eval(call.args[1]) for call in marked}


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_sentence_is_translated_with_the_same_fields_and_none_is_left_over():
    assert set(_SENTENCES) == sources()
    assert [s for s, english in _SENTENCES.items() if fields(s) != fields(english)] == []


def printed(minutes, reader):
    target = io.BytesIO()
    write_minutes(replace(minutes, options=for_reader(reader)), EnglishTexts(), target)
    return target.getvalue()


def test_the_words_of_the_program_are_english():
    tree = structure(printed(RICH, Reader.ORGANISATIONS))
    headings = [node.text for node in tree.all("H2")]
    assert headings[:3] == ["What we agreed", "In three sentences", "Most dots"]
    assert "Thursday 16 April 2026, 19:30–21:30" in tree.text
    for reader in Reader:
        assert findings(printed(RICH, reader)) == []


def test_typed_words_are_read_by_a_dutch_voice_and_arabic_ones_by_an_arabic_voice():
    said = round_of(line("Een tuin (شكرا)."))
    tree = structure(printed(replace(EMPTY, rounds=(said,)), Reader.ORGANISATIONS))
    voices = {node.text.strip(): node.language for node in tree.all("Span")}
    assert voices["Een tuin ("] == "nl"
    assert [language for text, language in voices.items() if "شكرا" in text] == ["ar"]
