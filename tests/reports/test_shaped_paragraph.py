"""Typed is extracted, in every script; lines break, turn and go on over pages."""

import io
import re
import shutil
import subprocess
import unicodedata
from typing import Any

import pypdf
import pytest

from tests.reports.demo_document import LONG_WORD, SCRIPTS, pdf
from tests.reports.pdf_checks import findings, structure
from wijkdialoog.reports.shaped_paragraph import (
    Align,
    Direction,
    Looks,
    ShapedParagraph,
    StyledText,
)
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.style import BODY, BODY_BOLD, TEXT_WIDTH

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
VOWELS = re.compile("[\u0591-\u05c7\u064b-\u0652]")
DIRECTION_MARKS = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\f]")
# Readers that go by place, not by the structure, put vowel signs and digits elsewhere.
LATIN_ORDER = {name: text for name, text in SCRIPTS.items() if not RIGHT_TO_LEFT.search(text)}
ONE_DIRECTION = ("Arabisch", "Perzisch")

needs_poppler = pytest.mark.skipif(
    not (shutil.which("pdftotext") and shutil.which("pdfinfo")), reason="poppler is not installed"
)


def paragraph(text, **how):
    return ShapedParagraph([StyledText(text, BODY)], Shaper(), **how)


def composed(text):
    return unicodedata.normalize("NFC", text)


def squeezed(text):
    return " ".join(DIRECTION_MARKS.sub("", composed(text)).split())


def poppler(tmp_path, data, *command):
    file = tmp_path / "verslag.pdf"
    file.write_bytes(data)
    done = subprocess.run(
        [command[0], *command[1:], str(file), *(["-"] if command[0] == "pdftotext" else [])],
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=list(SCRIPTS))
def test_typed_is_what_the_structure_reads(text):
    data = pdf([paragraph(text)])
    assert structure(data).text == composed(text)
    assert findings(data) == []


@pytest.mark.parametrize("width", [60, 130, 300])
@pytest.mark.parametrize("text", SCRIPTS.values(), ids=list(SCRIPTS))
def test_typed_is_what_the_structure_reads_however_lines_break(text, width):
    assert structure(pdf([paragraph(text)], width=width)).text == composed(text)


@needs_poppler
def test_typed_is_what_pdfinfo_reads_from_the_structure(tmp_path):
    data = pdf([paragraph(text) for text in SCRIPTS.values()])
    found = poppler(tmp_path, data, "pdfinfo", "-struct-text")
    parts = found.split("  P (block)\n")[1:]
    read = ["".join(re.findall(r'"(.*)"\n', part)) for part in parts]
    assert read == [composed(text) for text in SCRIPTS.values()]


@needs_poppler
@pytest.mark.parametrize("text", LATIN_ORDER.values(), ids=list(LATIN_ORDER))
def test_typed_is_what_pdftotext_reads(text, tmp_path):
    assert squeezed(poppler(tmp_path, pdf([paragraph(text)]), "pdftotext")).startswith(
        squeezed(text)
    )


@needs_poppler
@pytest.mark.parametrize("name", ONE_DIRECTION)
def test_typed_is_what_pdftotext_reads_from_right_to_left(name, tmp_path):
    read = squeezed(poppler(tmp_path, pdf([paragraph(SCRIPTS[name])]), "pdftotext"))
    # Its own placing of punctuation and numbers differs; words and their letters do not.
    words = re.findall(r"[^\W\d]+(?:\u200c[^\W\d]+)*", SCRIPTS[name])
    assert [word for word in words if word not in read] == []


@pytest.mark.parametrize("text", LATIN_ORDER.values(), ids=list(LATIN_ORDER))
def test_typed_is_what_pypdf_reads(text):
    read = pypdf.PdfReader(io.BytesIO(pdf([paragraph(text)]))).pages[0].extract_text()
    # It guesses spaces from distances, also around an accent that stands higher.
    assert "".join(squeezed(read).split()).startswith("".join(squeezed(text).split()))


def test_words_of_two_lines_do_not_run_together():
    text = "een twee drie vier vijf zes zeven acht negen tien " * 6
    data = pdf([paragraph(text)], width=120)
    assert structure(data).text == text
    assert "negentien" not in structure(data).text


def test_a_line_break_starts_a_line_and_reads_as_a_space():
    block = paragraph("een\ntwee\n\nvier")
    assert block.measure(400) == 4 * BODY.leading
    assert structure(pdf([block])).text.split() == ["een", "twee", "vier"]


def test_no_line_ends_in_a_hyphen():
    block = paragraph("wijk- en buurtteams met sociaal-cultureel-werkers " * 10)
    for width in range(40, 200, 7):
        block.measure(width)
        for line in block._lines:
            text = "".join(g.text for p in line.parts for r in p.word.runs for g in r.glyphs)
            assert not text.rstrip(" ").endswith("-")


@pytest.mark.parametrize("text", [LONG_WORD, "-" * 500, "社区安全" * 100, "الأمان" * 80, "é" * 300])
def test_a_word_wider_than_the_line_is_cut_and_no_line_is_too_wide(text):
    block = paragraph(text)
    block.measure(150)
    assert len(block._lines) > 1
    assert max(line.width for line in block._lines) <= 150.1
    assert structure(pdf([block], width=150)).text == text


def test_a_column_narrower_than_a_letter_still_ends():
    block = paragraph("breed 社区 الأمان")
    assert block.measure(1) > 0


def test_chinese_breaks_between_characters_but_keeps_signs_with_the_character_before():
    block = paragraph("社区安全，非常重要。" * 20)
    block.measure(121)
    assert len(block._lines) > 5
    for line in block._lines:
        first = line.parts[0].word.runs[0].glyphs[0].text
        assert first not in "，。"


def test_a_paragraph_stands_at_the_side_where_its_first_letter_begins():
    dutch, arabic = paragraph("Hallo"), paragraph("مرحبا")
    for block in (dutch, arabic):
        block.measure(200)
    assert not dutch.right_to_left
    assert arabic.right_to_left
    assert dutch._indent(dutch._lines[0]) == 0
    assert arabic._indent(arabic._lines[0]) == pytest.approx(200 - arabic._lines[0].width)


def test_direction_and_alignment_can_be_set():
    turned = paragraph("Hallo", looks=Looks(direction=Direction.RIGHT_TO_LEFT))
    assert turned.right_to_left
    centred = paragraph("Hallo", looks=Looks(align=Align.CENTRE))
    centred.measure(200)
    line = centred._lines[0]
    assert centred._indent(line) == pytest.approx((200 - line.width) / 2)
    assert structure(pdf([turned, centred])).text == "HalloHallo"


def test_styles_inside_a_word_keep_the_word_together():
    spans = [StyledText("vet", BODY_BOLD), StyledText("gedrukt woord", BODY)]
    block = ShapedParagraph(spans, Shaper())
    block.measure(40)
    assert len(block._lines[0].parts) == 2
    assert structure(pdf([block], width=40)).text == "vetgedrukt woord"


def test_a_link_and_a_language_have_their_own_element():
    spans = [
        StyledText("Lees ", BODY),
        StyledText("het plan", BODY, link="https://example.org/"),
        StyledText(" or ", BODY),
        StyledText("in English", BODY, language="en"),
    ]
    data = pdf([ShapedParagraph(spans, Shaper())])
    tree = structure(data)
    assert [node.text for node in tree.all("Link")] == ["het plan"]
    assert [(node.text, node.language) for node in tree.all("Span")] == [("in English", "en")]
    assert findings(data) == []
    page: Any = pypdf.PdfReader(io.BytesIO(data)).pages[0]
    annotation = page["/Annots"][0].get_object()
    assert annotation["/A"]["/URI"] == "https://example.org/"
    assert annotation["/Contents"] == "het plan"


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Arabisch", "ar"),
        ("Perzisch", "fa"),
        ("Hebreeuws", "he"),
        ("Oekraïens", "uk"),
        ("Grieks", "el"),
        ("Amhaars", "am"),
        ("Tigrinya", "ti"),
        ("Nederlands", ""),
        ("Turks", ""),
    ],
)
def test_letters_tell_the_language(name, language):
    assert structure(pdf([paragraph(SCRIPTS[name])])).all("P")[0].language == language


def test_arabic_inside_dutch_is_marked_as_arabic():
    tree = structure(pdf([paragraph(SCRIPTS["Nederlands met Arabisch"])]))
    assert tree.all("P")[0].language == ""
    assert {node.language for node in tree.all("Span")} == {"ar"}


def test_the_halves_of_a_cut_paragraph_are_one_element():
    text = "Een lang antwoord over de buurt. " * 300
    data = pdf([paragraph(text)])
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) > 1
    assert [node.text for node in structure(data).all("P")] == [text]
    assert findings(data) == []


def test_a_short_paragraph_is_not_cut():
    block = paragraph("Een zin. " * 20)
    assert 1 < block.measure(TEXT_WIDTH) / BODY.leading <= 3
    assert block.split(BODY.leading, forced=False) is None
    assert block.split(BODY.leading, forced=True) is not None


def test_an_empty_paragraph_leaves_nothing():
    data = pdf([paragraph(""), paragraph("tekst")])
    assert [node.text for node in structure(data).all("P")] == ["tekst"]
