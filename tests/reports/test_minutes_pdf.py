"""The PDF read back: everything is in it, in order, as text."""

import io
import re
import unicodedata
from dataclasses import replace
from typing import Any

import pypdf
import pytest

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH, line, round_of
from wijkdialoog.domain.harvest import AgreementState
from wijkdialoog.domain.minutes import MinutesAgreement, MinutesAsset, StandIn, Who
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts

FOOTER = re.compile(r"(Concept · v|V)ersie \d+ · [^·]+ · pagina \d+ van \d+")


def printed(minutes):
    target = io.BytesIO()
    written = write_minutes(minutes, DutchTexts(), target)
    return written, target.getvalue()


def read(data):
    return pypdf.PdfReader(io.BytesIO(data))


def text_of(data):
    """The whole text with single spaces, without footers."""
    pages = (FOOTER.sub("", page.extract_text()) for page in read(data).pages)
    return " ".join(" ".join(pages).split())


def squeezed(text):
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


def test_the_order_of_the_parts_is_fixed():
    text = text_of(printed(RICH)[1])
    parts = [
        "WIJKDIALOOG · BLOEMENBUURT",
        "Samen eten in de Bloemenbuurt",
        "donderdag 16 april 2026, 19.30–21.30 · Buurthuis De Linde · gespreksleider Wilma",
        "8 bewoners, 1 professional, Stadlander",
        "Wat we hebben afgesproken",
        "1. Proefkoken in De Linde Henk, Fatima 12 mei",
        "2. Vergunning aanvragen 2 bewoners nog geen datum",
        "In drie zinnen",
        "De meeste stippen",
        "Ervaringen",
        "Dromen",
        "Tijd per ronde",
        "Wat er al is in de buurt",
        "Wat we zoeken",
        "Wat open blijft",
        "Volgende keer: zondag 12 mei",
        "Wat gebeurt er met dit verslag?",
        "Wat niet is opgenomen De namen van 2 deelnemers. 1 regel die als gevoelig",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


def test_a_line_shows_speaker_dots_threads_and_contradictions():
    text = text_of(printed(RICH)[1])
    assert "Een lange tafel op het plein. — Amina •••••" in text
    assert "Kinderen leren koken. ••••• 12 stippen → leidt tot: Proefkoken in De Linde" in text
    assert "Elke zondag. Daar tegenover: Nooit op zondag." in text


def test_a_round_in_which_nothing_was_written_has_no_heading():
    assert "Afronding" not in text_of(printed(replace(RICH, rounds=RICH.rounds[2:]))[1])


def test_an_empty_dialogue_is_one_sensible_page():
    written, data = printed(EMPTY)
    assert written.pages == 1
    text = text_of(data)
    assert "Wijkdialoog zonder titel" in text
    assert "Er zijn geen afspraken vastgelegd." in text
    assert "None" not in text


def test_partial_dates_and_a_headcount_read_naturally():
    month = text_of(printed(replace(EMPTY, date="2013-11", present=25, present_about=True))[1])
    assert "november 2013 · ongeveer 25 mensen" in month
    assert "2013 · 1 deelnemer" in text_of(printed(replace(EMPTY, date="2013", present=1))[1])


def test_the_footer_counts_pages_and_says_concept_until_closed():
    lines = [line(f"Regel {n}.", n) for n in range(120)]
    written, data = printed(replace(EMPTY, rounds=(round_of(*lines),)))
    pages = read(data).pages
    assert written.pages == len(pages) > 2
    for number, page in enumerate(pages, start=1):
        footer = f"Concept · versie 1 · 16 april 2026 · pagina {number} van {len(pages)}"
        assert footer in page.extract_text()
    final = read(printed(replace(EMPTY, concept=False, version=3))[1])
    assert "Versie 3 · 16 april 2026 · pagina 1 van 1" in final.pages[0].extract_text()
    assert "oncept" not in final.pages[0].extract_text()


def test_equal_minutes_give_equal_bytes():
    assert printed(RICH)[1] == printed(RICH)[1]


def test_the_file_tells_nothing_about_its_maker():
    reader: Any = read(printed(RICH)[1])
    about = dict(reader.metadata)
    assert about["/Title"] == "Samen eten in de Bloemenbuurt"
    assert about["/Author"] == ""
    assert about["/Producer"] == about["/Creator"] == "Wijkdialoog"
    assert reader.trailer["/Root"]["/Lang"] == "nl-NL"


def test_every_font_is_embedded():
    reader: Any = read(printed(RICH)[1])
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font["/DescendantFonts"][0]
            assert "/FontFile2" in inner["/FontDescriptor"]


def test_the_file_is_tagged_from_its_title_to_its_last_sentence():
    for minutes in (EMPTY, RICH):
        data = printed(minutes)[1]
        assert findings(data) == []
        tree = structure(data)
        assert [node.text for node in tree.all("H1")] == [
            minutes.title or "Wijkdialoog zonder titel"
        ]
    assert [cell.text for cell in tree.all("Table")[0].all("TH")][:4] == [
        "Wat",
        "Wie",
        "Wanneer",
        "1. Proefkoken in De Linde",
    ]
    assert len(tree.all("LI")) > len(RICH.assets)


def test_headings_are_bookmarks():
    reader: Any = read(printed(RICH)[1])
    titles = [entry["/Title"] for entry in reader.outline]
    assert titles[:3] == ["Wat we hebben afgesproken", "In drie zinnen", "De meeste stippen"]
    assert "Dromen" in titles


@pytest.mark.parametrize(
    "text",
    [
        "Zo & zo <b>niet vet</b> &amp; %d {x} \\n 100% “ja” fi fl ffi",
        "Özdemir-van ’t Hof, Żółć, Škvorecký, Nguyễn Thị Minh Khai",
        "Москва и Київ, Αθήνα καφές, ģ ķ ļ ņ ŗ ů ő ű ğ ı ş",
        "een lange regel met wijk- en buurtgenoten, " * 12,
        "ቡና ኣብ ጎረቤት 中文字，好。 en 😀🎉",
        "eerste regel\ntweede regel\n\nvierde regel",
    ],
)
def test_what_people_typed_comes_back_unchanged(text):
    written, data = printed(replace(EMPTY, rounds=(round_of(line(text)),)))
    assert written.missing == ()
    assert " ".join(text.split()) in text_of(data)


def test_decomposed_accents_are_composed():
    data = printed(replace(EMPTY, rounds=(round_of(line("cafe\u0301 Łukasz Z\u0307o\u0301łć")),)))[
        1
    ]
    assert "café Łukasz Żółć" in text_of(data)


def test_words_at_line_ends_stay_apart():
    words = [f"woord{n}" for n in range(400)]
    text = text_of(printed(replace(EMPTY, summary=" ".join(words)))[1])
    assert " ".join(words) in text


def test_a_character_that_no_font_has_is_named_and_a_question_mark_is_printed():
    written, data = printed(replace(EMPTY, summary="teken \U00012345 hier \u0000\u0007"))
    assert written.missing == ("\U00012345",)
    # It looks like "?", and is read and copied as what was typed.
    assert "teken \U00012345 hier" in text_of(data)


def test_right_to_left_letters_are_joined_and_read_back_as_typed():
    said = "שלום لا توجد مشكلة"
    written, data = printed(replace(EMPTY, summary=said))
    assert written.missing == ()
    assert said in structure(data).text


def test_a_text_of_twenty_thousand_characters_flows_over_pages():
    words = " ".join(f"woord{n}" for n in range(2400))[:20_000]
    written, data = printed(replace(EMPTY, rounds=(round_of(line(words)),)))
    assert written.pages > 3
    assert squeezed(words) in squeezed(text_of(data))


def test_one_word_of_twenty_thousand_characters_is_cut_and_kept():
    for word in ("x" * 20_000, "a-" * 5_000, "-" * 3_000):
        data = printed(replace(EMPTY, rounds=(round_of(line(word)),)))[1]
        assert word in squeezed(text_of(data))


def test_everything_at_its_longest_still_prints():
    long = "lange tekst " * 1600
    written, data = printed(
        replace(
            RICH,
            title="T" * 200,
            question=long,
            venue=long,
            agreements=(MinutesAgreement(long, (Who((long, StandIn.RESIDENT)),), long),) * 2,
            assets=(MinutesAsset(long, note=Who((long,)), availability=Who((long,))),) * 3,
        )
    )
    assert written.pages > 20
    assert squeezed(text_of(data)).count("langetekst") > 1600 * 8


def test_an_agreement_is_never_split_over_two_pages():
    what = "Wij zorgen samen dat de tuin open is voor iedereen die dat wil " * 4
    many = tuple(MinutesAgreement(f"A{n} {what} Z{n}") for n in range(40))
    pages = [
        page.extract_text() for page in read(printed(replace(EMPTY, agreements=many))[1]).pages
    ]
    assert len(pages) > 2
    for number in range(40):
        begin = next(i for i, page in enumerate(pages) if f"A{number} " in page)
        end = next(i for i, page in enumerate(pages) if re.search(rf"Z{number}\b", page))
        assert begin == end


def test_a_heading_stands_never_last_on_a_page():
    for extra in range(40):
        lines = [line(f"Regel {n}.", n) for n in range(extra)]
        rounds = (round_of(*lines, label="eerst"), round_of(line("Einde hier."), label="Slotronde"))
        for page in read(printed(replace(EMPTY, rounds=rounds))[1]).pages:
            text = page.extract_text()
            assert "Slotronde" not in text or "Einde hier." in text


def test_done_and_dropped_agreements_say_so():
    agreements = (
        MinutesAgreement("koken", when="mei", state=AgreementState.DONE),
        MinutesAgreement("bellen", state=AgreementState.DROPPED),
    )
    text = text_of(printed(replace(EMPTY, agreements=agreements))[1])
    assert "1. koken mei, gedaan" in text
    assert "2. bellen vervalt" in text


def test_two_hundred_contributions_stay_a_small_file():
    assert len(printed(_two_hundred())[1]) < 100_000


def _two_hundred():
    said = "wat mensen in de wijk tegen elkaar zeggen " * 4
    lines = [line(f"Bijdrage {number}: {said}", number) for number in range(200)]
    return replace(EMPTY, rounds=(round_of(*lines),))
