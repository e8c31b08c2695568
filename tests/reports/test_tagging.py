"""The tagged canvas and its blocks: structure, metadata, equal bytes; veraPDF on all of it."""

import io
import subprocess
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from tests.reports.demo_document import ABOUT, DrawnPicture, Pillars, demo_pdf, pdf
from tests.reports.pdf_checks import findings, structure
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import BODY, BODY_BOLD, SECTION, TITLE
from wijkdialoog.reports.tagged_blocks import TaggedBlocks
from wijkdialoog.reports.tagging import TaggedCanvas

ROOT = Path(__file__).parents[2]
UNAVAILABLE = 77


@pytest.fixture(scope="module")
def demo():
    return demo_pdf()


@pytest.fixture
def make():
    return TaggedBlocks(Shaper())


def canvas(target: Any) -> TaggedCanvas:
    return TaggedCanvas(target, ABOUT, pagesize=A4)


def read(data: bytes) -> Any:
    return pypdf.PdfReader(io.BytesIO(data))


def test_the_demo_has_no_findings(demo):
    assert findings(demo) == []


def test_headings_make_bookmarks(demo):
    outline = read(demo).outline
    assert outline[0].title == "Samen eten & drinken"
    assert [item.title for item in outline[1] if not isinstance(item, list)] == ["Talen", "Bronnen"]


def test_a_list_has_items_with_labels_and_bodies(make):
    tree = structure(pdf(list(make.bullets(["een", "twee"], BODY, numbered=True))))
    (whole,) = tree.all("L")
    assert whole.attributes["ListNumbering"] == "/Decimal"
    items = [[(part.role, part.text) for part in item.kids] for item in whole.all("LI")]
    assert items == [[("Lbl", "1."), ("LBody", "een")], [("Lbl", "2."), ("LBody", "twee")]]


def test_a_table_has_heads_with_scope_and_empty_cells_and_is_one_over_pages(make):
    rows = [[f"rij {number}", "", "x"] for number in range(80)]
    table = make.table(
        ["Wat", "Wie", "Wanneer"], rows, [0.4, 0.3, 0.3], BODY, BODY_BOLD, row_heads=True
    )
    data = pdf([table])
    assert len(read(data).pages) > 2
    (whole,) = structure(data).all("Table")
    assert [len(row.kids) for row in whole.all("TR")] == [3] * 81
    heads = [(cell.text, cell.attributes["Scope"]) for cell in whole.all("TH")]
    assert heads[:4] == [
        ("Wat", "/Column"),
        ("Wie", "/Column"),
        ("Wanneer", "/Column"),
        ("rij 0", "/Row"),
    ]
    assert findings(data) == []


def test_the_head_of_a_table_is_seen_on_each_page(make):
    table = make.table(["Kop", "B"], [["x", "y"]] * 80, [0.5, 0.5], BODY, BODY_BOLD)
    pages = read(pdf([table])).pages
    assert all("Kop" in page.extract_text() for page in pages)


def test_a_row_higher_than_a_page_goes_on_in_the_same_cells(make):
    long = "Een lang antwoord over de buurt. " * 400
    data = pdf([make.table(["A", "B"], [["kort", long]], [0.3, 0.7], BODY, BODY_BOLD)])
    assert [cell.text for cell in structure(data).all("TD")] == ["kort", long]
    assert findings(data) == []


def test_a_figure_says_what_it_shows_and_takes_its_text_in(make):
    drawing = Drawing(900, 40)
    drawing.add(Rect(0, 0, 900, 40))
    blocks = [
        make.figure(DrawnPicture(drawing), "Een balk."),
        make.figure(Pillars(Shaper()), "Drie staven."),
    ]
    data = pdf(list(blocks))
    figures = structure(data).all("Figure")
    assert [figure.alternative for figure in figures] == ["Een balk.", "Drie staven."]
    assert all("BBox" in figure.attributes for figure in figures)
    assert figures[1].text == "stippen"
    assert not structure(data).all("P")
    assert findings(data) == []


def test_a_figure_without_words_is_refused(make):
    with pytest.raises(ValueError, match=r"^ $"):
        make.figure(DrawnPicture(Drawing(1, 1)), " ")


def test_a_picture_higher_than_a_page_shrinks(make):
    data = pdf([make.figure(DrawnPicture(Drawing(100, 5000)), "Hoog.")])
    assert len(read(data).pages) == 1


def test_a_card_stays_together_unless_it_is_higher_than_a_page(make):
    card = make.card([make.paragraph("Regel. ", BODY) for _ in range(20)])
    data = pdf([make.paragraph("Tekst. " * 700, BODY), card])
    pages = [page.extract_text() for page in read(data).pages]
    assert [text.count("Regel.") for text in pages if "Regel." in text] == [20]
    tall = make.card([make.paragraph("Regel. ", BODY) for _ in range(99)])
    assert len(read(pdf([tall])).pages) == 3


def test_a_stripe_stands_at_the_right_of_a_text_from_right_to_left(make):
    left, right = make.striped("Hallo", BODY, "#000000"), make.striped("مرحبا", BODY, "#000000")
    places = []
    for block in (left, right):
        data = pdf([block])
        with pikepdf.open(io.BytesIO(data)) as file:
            drawn = pikepdf.parse_content_stream(file.pages[0])
            places += [float(one.operands[0]) for one in drawn if str(one.operator) == "re"]
    assert places[0] < 60
    assert places[1] > 500


def test_what_is_decoration_is_not_read(demo):
    assert "pagina 1" not in structure(demo).text


def test_marks_inside_marks_pause_the_outer_one():
    target = io.BytesIO()
    page = canvas(target)
    outer, inner = Element(Role.PARAGRAPH), Element(Role.SPAN)
    with page.mark(outer):
        page.line(0, 0, 9, 9)
        with page.mark(inner):
            page.line(0, 0, 9, 9)
        page.line(0, 0, 9, 9)
    page.save()
    assert findings(target.getvalue()) == []


def test_an_unmarked_line_is_found():
    target = io.BytesIO()
    page = canvas(target)
    page.line(0, 0, 9, 9)
    with page.mark(Element(Role.PARAGRAPH)):
        page.line(0, 0, 9, 9)
    page.save()
    assert findings(target.getvalue()) == ["page 1: unmarked S"]


def test_a_canvas_without_tags_is_refused(make):
    block = make.paragraph("tekst", BODY)
    block.measure(100)
    with pytest.raises(TypeError):
        block.draw(Canvas(io.BytesIO()), 0, 0)


def test_equal_input_gives_equal_bytes_and_another_date_another_id(demo):
    assert demo_pdf() == demo
    other = demo_pdf(about=replace(ABOUT, moment=datetime(2026, 4, 17)))
    ids = [read(data).trailer["/ID"][0] for data in (demo, other)]
    assert ids[0] != ids[1]


def test_the_file_says_what_it_is_and_not_who_made_it(demo):
    reader = read(demo)
    about = reader.metadata
    assert about["/Title"] == "Samen eten & drinken"
    assert about["/Producer"] == about["/Creator"] == "Wijkdialoog"
    assert about["/Author"] == ""
    assert about["/CreationDate"] == about["/ModDate"] == "D:20260416000000+00'00'"
    root = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_data().decode()
    assert "2026-04-16T00:00:00Z" in metadata
    assert "Samen eten &amp; drinken" in metadata
    assert "ReportLab" not in metadata


def test_only_used_glyphs_are_embedded(make):
    small = pdf([make.paragraph("Kort.", BODY)])
    assert len(small) < 12_000
    fonts = {str(font["/BaseFont"]) for font in _fonts(small)}
    assert len(fonts) == 1
    assert all(name[7] == "+" for name in fonts)


@pytest.mark.validator
def test_verapdf_passes_the_demo_and_catches_broken_files(demo, make, tmp_path):
    good, jump, bare = (tmp_path / name for name in ("goed.pdf", "kopsprong.pdf", "zonder-alt.pdf"))
    good.write_bytes(demo)
    headings = [make.heading("Een", 1, TITLE), make.heading("Drie", 3, SECTION)]
    jump.write_bytes(pdf([*headings, make.paragraph("tekst", BODY)]))
    with pikepdf.open(io.BytesIO(demo)) as file:
        for element in file.objects:
            if isinstance(element, pikepdf.Dictionary) and "/Alt" in element:
                del element["/Alt"]
        del file.Root.OutputIntents
        file.save(bare)
    done = subprocess.run(
        [str(ROOT / ".ci" / "validate-pdf"), str(good), str(jump), str(bare)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == UNAVAILABLE:
        pytest.skip(done.stderr.strip())
    verdicts = [
        line.split()[:3] for line in done.stdout.splitlines() if line[:4] in ("PASS", "FAIL")
    ]
    assert verdicts == [
        ["PASS", "ua1", str(good)],
        ["PASS", "2a", str(good)],
        ["FAIL", "ua1", str(jump)],
        ["PASS", "2a", str(jump)],
        ["FAIL", "ua1", str(bare)],
        ["FAIL", "2a", str(bare)],
    ], done.stdout + done.stderr


def _fonts(data):
    resources = read(data).pages[0]["/Resources"]
    return [font.get_object() for font in resources["/Font"].values()]
