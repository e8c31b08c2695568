"""Each reader gets another story of the same minutes."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from tests.reports.pdf_checks import findings, structure
from tests.reports.samples import EMPTY, RICH, line, round_of
from tests.reports.test_minutes_pdf import printed, text_of
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import (
    Made,
    MinutesAgreement,
    NameMode,
    Reader,
    ThreadStep,
    for_reader,
)
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.texts import DutchTexts

THREAD = (
    ThreadStep(Kind.DREAM, "Een lange tafel"),
    ThreadStep(Kind.POSSIBILITY, "In De Linde beginnen"),
    ThreadStep(Made.AGREEMENT, "Proefkoken"),
)
FULL = replace(RICH, threads=(THREAD,), table=("Amina", "", "Henk"))


def for_whom(minutes, reader, **options):
    usual = for_reader(reader, NameMode.FIRST_NAMES)
    return replace(minutes, options=replace(usual, **options))


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("minutes", [EMPTY, FULL], ids=["empty", "full"])
def test_every_variant_is_tagged_without_findings(minutes, reader, large_print):
    data = printed(for_whom(minutes, reader, large_print=large_print))[1]
    assert findings(data) == []


def test_residents_read_agreements_and_dreams_first_in_large_letters():
    text = text_of(printed(for_whom(FULL, Reader.RESIDENTS))[1])
    parts = [
        "Wat we hebben afgesproken 1. Proefkoken in De Linde Wie: Henk, Fatima · Wanneer: 12 mei",
        "Onze dromen Kinderen leren koken. ••••• 12 stippen Een lange tafel op het plein. — Amina",
        "In drie zinnen",
        "Ervaringen Toen aten we soep.",
        "Wat er al is in de buurt",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)
    assert "leidt tot" not in text
    assert "Tijd per ronde" not in text


def test_residents_get_two_pages_and_are_told_what_they_miss():
    others = [line(f"Ervaring {n} in onze straat.", n, Kind.EXPERIENCE) for n in range(90)]
    said = round_of(line("Een droom.", 900), *others, kind=RoundKind.EXPERIENCES)
    written, data = printed(for_whom(replace(EMPTY, rounds=(said,)), Reader.RESIDENTS))
    text = text_of(data)
    assert written.pages <= 2
    assert written.shortened == 90
    assert "Een droom." in text
    assert "90 bijdragen. Die staan in het volledige verslag." in text
    assert "Alles wat is opgeschreven" not in text
    everything = printed(for_whom(replace(EMPTY, rounds=(said,)), Reader.ORGANISATIONS))
    assert everything[0].shortened == 0
    assert "Ervaring 89 in onze straat." in text_of(everything[1])


def test_organisations_see_threads_as_pictures_with_words():
    tree = structure(printed(for_whom(FULL, Reader.ORGANISATIONS))[1])
    shown = [figure.alternative for figure in tree.all("Figure")]
    assert shown == [
        "Een tafel met 3 plaatsen. De namen staan erbij.",
        (
            "Een draad: droom “Een lange tafel” leidt tot mogelijkheid “In De Linde beginnen” "
            "leidt tot afspraak “Proefkoken”."
        ),
    ]


def test_assets_stand_in_a_table_without_empty_columns():
    tree = structure(printed(for_whom(FULL, Reader.ORGANISATIONS))[1])
    heads = [[cell.text for cell in table.all("TR")[0].kids] for table in tree.all("Table")]
    assert ["Wat", "Soort", "Van wie", "Hoe"] in heads
    assert ["Wat"] in heads


def test_names_stand_at_the_table_with_the_number_of_their_seat():
    text = text_of(printed(for_whom(FULL, Reader.ORGANISATIONS))[1]).replace("\u200e", "")
    assert "1\u00a0Amina · 3\u00a0Henk" in text.replace("1 Amina", "1\u00a0Amina").replace(
        "3 Henk", "3\u00a0Henk"
    )
    assert "1 plaats staat zonder naam." in text
    assert "Wie zat waar" not in text_of(printed(for_whom(EMPTY, Reader.ORGANISATIONS))[1])


def test_the_archive_has_times():
    said = round_of(line("Samen koken.", 1, said_at="20:05"), began="20:00", ended="20:20")
    minutes = replace(EMPTY, rounds=(said,))
    text = text_of(printed(for_whom(minutes, Reader.ARCHIVE))[1])
    assert "20.00–20.20 · Hoe dan?" in text
    assert "Samen koken. — 20.05" in text
    assert "20.05" not in text_of(printed(for_whom(minutes, Reader.ORGANISATIONS))[1])


def test_lines_that_contradict_each_other_stand_side_by_side_and_only_once():
    one = line("Elke zondag.", 1, contradicts=("Nooit op zondag.",))
    other = line("Nooit op zondag.", 2, contradicts=("Elke zondag.",), speaker="Jan")
    minutes = replace(EMPTY, rounds=(round_of(one, other, line("Misschien.", 3)),))
    text = text_of(printed(for_whom(minutes, Reader.ORGANISATIONS))[1])
    assert "Elke zondag. Daar tegenover: Nooit op zondag. — Jan Misschien." in text


def test_another_kind_than_that_of_its_round_is_named_not_only_coloured():
    said = round_of(line("Dit leerde ik.", 1, Kind.INSIGHT), line("Een tuin.", 2))
    minutes = replace(EMPTY, rounds=(said,))
    text = text_of(printed(for_whom(minutes, Reader.ORGANISATIONS))[1])
    assert "Dit leerde ik. · inzicht Een tuin." in text


def test_an_agreement_of_residents_never_splits():
    what = "Wij zorgen samen dat de tuin open is voor iedereen die dat wil " * 4
    many = tuple(MinutesAgreement(f"A{n} {what} Z{n}") for n in range(20))
    target = io.BytesIO()
    minutes = for_whom(replace(EMPTY, agreements=many), Reader.RESIDENTS)
    write_minutes(minutes, DutchTexts(), target)
    tree = structure(target.getvalue())
    assert len([item for item in tree.all("LI") if "Wij zorgen" in item.text]) == 20
    assert findings(target.getvalue()) == []


def test_a_logo_stands_at_the_head_with_words_and_equal_bytes():
    target = io.BytesIO()
    Image.new("RGBA", (1200, 300), (20, 90, 80, 128)).save(target, "PNG")
    minutes = for_whom(replace(RICH, logo=target.getvalue()), Reader.RESIDENTS)
    data = printed(minutes)[1]
    assert structure(data).all("Figure")[0].alternative == "Logo van de organisatie die uitnodigt"
    assert findings(data) == []
    assert printed(minutes)[1] == data
    assert len(data) < 60_000
