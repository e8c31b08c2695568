"""What one sees at a glance: no page half empty, nothing alone on the last, nothing torn apart."""

import io
from dataclasses import replace

import pypdf
import pytest

from tests.reports.papers import FATIMA, NOBODY, extract, photographed
from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH, line, round_of
from tests.reports.test_minutes_pdf import printed, read
from tests.reports.test_photos import jpeg
from tests.reports.test_stories import FULL, for_whom
from wijkdialoog.domain.minutes import MinutesAgreement, MinutesAsset, MinutesPhoto, Reader, TopItem
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.style import BODY, TEXT_HEIGHT
from wijkdialoog.reports.tagged_blocks import TaggedBlocks
from wijkdialoog.reports.texts import DutchTexts, spoken_days
from wijkdialoog.reports.texts_english import EnglishTexts
from wijkdialoog.reports.typesetter import Typesetter

LONG = "Wij zorgen samen dat de tuin open is voor iedereen die dat wil " * 32  # 2,000 characters


def pages_of(minutes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in read(printed(minutes)[1]).pages]


@pytest.mark.parametrize("reader", Reader)
def test_a_very_long_agreement_goes_on_overleaf_instead_of_leaving_pages_empty(reader):
    agreed = tuple(MinutesAgreement(text) for text in ("Begin nu.", LONG, "En dan dit."))
    minutes = for_whom(replace(RICH, agreements=agreed), reader)
    first, second = pages_of(minutes)[:2]
    assert "Begin nu." in first
    assert first.count("Wij zorgen samen") >= 5
    assert "Wij zorgen samen" in second
    assert "En dan dit." in second
    assert findings(printed(minutes)[1]) == []


@pytest.mark.parametrize("reader", Reader)
def test_an_agreement_of_less_than_half_a_page_stays_whole(reader):
    what = "Wij zorgen samen dat de tuin open is voor iedereen die dat wil " * 8
    agreed = tuple(MinutesAgreement(f"A{n}. {what} Z{n}.") for n in range(12))
    for page in pages_of(for_whom(replace(EMPTY, agreements=agreed), reader)):
        for number in range(12):
            assert (f"A{number}." in page) == (f"Z{number}." in page)


def test_a_small_table_stays_together():
    four = tuple(MinutesAsset(f"Bron {n}.") for n in range(4))
    for extra in range(18, 30):
        said = round_of(*(line(f"Regel {n}.", n) for n in range(extra)))
        minutes = for_whom(replace(EMPTY, rounds=(said,), assets=four), Reader.ARCHIVE)
        assert sorted(page.count("Bron ") for page in pages_of(minutes)) in ([4], [0, 4])


def test_no_row_of_a_table_goes_overleaf_alone():
    for number in range(15, 35):
        assets = tuple(MinutesAsset(f"Bron {n}.") for n in range(number))
        minutes = for_whom(replace(EMPTY, assets=assets), Reader.ARCHIVE)
        assert 1 not in [page.count("Bron ") for page in pages_of(minutes)], number


def section(make: TaggedBlocks, lines: int) -> list[Block]:
    return [make.heading("Kop", 1, BODY), *(make.paragraph(f"{n}", BODY) for n in range(lines))]


def test_a_last_page_that_is_as_good_as_empty_gets_company():
    make = TaggedBlocks(Shaper())
    fitting = int(TEXT_HEIGHT // BODY.leading)
    first, second, third = section(make, fitting - 8), section(make, 4), section(make, 2)
    pages = paginate([*first, *second, *third])
    assert [len(page.placed) for page in pages] == [len(first) + len(second), len(third)]


def test_half_a_page_does_not_move_to_keep_the_last_page_company():
    make = TaggedBlocks(Shaper())
    fitting = int(TEXT_HEIGHT // BODY.leading)
    pages = paginate([*section(make, 12), *section(make, fitting - 12)])
    assert [len(page.placed) for page in pages] == [fitting, 2]


def test_residents_get_the_photos_for_which_there_is_room():
    pictures = tuple(MinutesPhoto(jpeg(400, 300), f"Foto {n}.") for n in range(20))
    minutes = for_whom(replace(FULL, loose_photos=pictures), Reader.RESIDENTS)
    written, data = printed(minutes)
    shown = [f.alternative for f in structure(data).all("Figure") if "Foto" in f.alternative]
    assert written.pages == 2
    assert shown == [f"Foto {n}." for n in range(len(shown))]
    assert 0 < len(shown) < 20
    assert written.photos == 20 - len(shown)
    assert f"{written.photos} foto’s." in pages_of(minutes)[-1]
    assert printed(for_whom(photographed(), Reader.ORGANISATIONS))[0].photos == 0


def test_a_number_stands_on_the_line_of_what_it_counts():
    top = tuple(TopItem(f"Ding {n}", 12) for n in range(5))
    for width in range(1, 60):
        minutes = replace(
            RICH,
            venue="x" * width,
            top=top,
            rounds=(round_of(line("ja " * 22 + "y" * width, dots=12, speaker="Amina")),),
        )
        raw = [
            row.strip()
            for page in read(printed(minutes)[1]).pages
            for row in page.extract_text().splitlines()
        ]
        assert not {"deelnemers", "stippen", "Amina", "· inzicht"} & set(raw)
        assert not any(row.endswith(("—", " 9", " 12")) for row in raw)


def test_the_lines_of_a_title_are_about_equally_long():
    minutes = replace(EMPTY, title="Dialoog over integratie bij Stichting Ik Wil het zelf")
    for reader in Reader:
        rows = read(printed(for_whom(minutes, reader))[1]).pages[0].extract_text().splitlines()
        begin = next(n for n, row in enumerate(rows) if row.startswith("Dialoog"))
        first, second = (row.strip() for row in rows[begin : begin + 2])
        assert f"{first} {second}" == minutes.title
        assert abs(len(first) - len(second)) < 12


@pytest.mark.parametrize(
    ("first", "last", "dutch", "english"),
    [
        ("2026-04-16", "2026-04-17", "16 – 17 april 2026", "16 – 17 April 2026"),
        ("2026-04-30", "2026-05-01", "30 april – 1 mei 2026", "30 April – 1 May 2026"),
        ("2025-12-31", "2026-01-01", "31 december 2025 – 1 januari 2026", None),
        ("2026-04", "2026-05", "april – mei 2026", "April – May 2026"),
        ("2026-04", "2026-04-17", "april – 17 april 2026", None),
        ("2025", "2026", "2025 – 2026", "2025 – 2026"),
        ("2026-04-16", "2026-04-16", "donderdag 16 april 2026", "Thursday 16 April 2026"),
    ],
)
def test_days_that_share_a_month_name_it_once(first, last, dutch, english):
    assert spoken_days(DutchTexts(), first, last) == dutch
    if english:
        assert spoken_days(EnglishTexts(), first, last) == english


def test_large_print_makes_drawings_large_too():
    sizes: dict[bool, float] = {}
    for large in (False, True):
        data = printed(for_whom(FULL, Reader.ORGANISATIONS, large_print=large))[1]
        found: list[float] = []
        for page in pypdf.PdfReader(io.BytesIO(data)).pages:

            def note(text, _cm, tm, _font, size, found=found):
                if "In De Linde" in text:
                    found.append(size * tm[3])

            page.extract_text(visitor_text=note)
        sizes[large] = min(found)
    assert sizes[True] >= 1.5 * sizes[False]


@pytest.mark.parametrize("about", [FATIMA, NOBODY])
def test_facts_about_somebody_are_rows_with_a_head_and_no_first_row_is_set_apart(about):
    for table in structure(extract(about)).all("Table"):
        rows = [[cell.role for cell in row.kids] for row in table.all("TR")]
        assert rows == [["TH", "TD"]] * len(rows)


def test_a_table_without_heads_is_drawn_over_pages():
    set_ = Typesetter(Shaper(), DutchTexts())
    table = set_.make.table(None, [["a", "b"]] * 80, (0.5, 0.5), BODY, BODY, row_heads=True)
    assert len(paginate([table])) == 3
