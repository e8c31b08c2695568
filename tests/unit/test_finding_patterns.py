"""Telephone numbers, addresses and the like: what must be found and what must be left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.finding_patterns import FindingKind, find_patterns

K = FindingKind


def found(text: str) -> list[tuple[FindingKind, str]]:
    return [(kind, text[start:end]) for kind, (start, end) in find_patterns(text)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Bel 06-12345678.", K.PHONE, "06-12345678"),
        ("Bel 0612345678", K.PHONE, "0612345678"),
        ("06 12 34 56 78 van Jan", K.PHONE, "06 12 34 56 78"),
        ("06 - 12 34 56 78", K.PHONE, "06 - 12 34 56 78"),
        ("06–12345678", K.PHONE, "06–12345678"),
        ("app 06.12.34.56.78 even", K.PHONE, "06.12.34.56.78"),
        ("(06) 1234 5678", K.PHONE, "(06) 1234 5678"),
        ("bel 06-12345678 2 keer", K.PHONE, "06-12345678"),
        ("(030-1234567)", K.PHONE, "030-1234567"),
        ("010 - 123 45 67", K.PHONE, "010 - 123 45 67"),
        ("0182-123456", K.PHONE, "0182-123456"),
        ("(0182) 12 34 56", K.PHONE, "(0182) 12 34 56"),
        ("+31 6 12345678", K.PHONE, "+31 6 12345678"),
        ("+31612345678", K.PHONE, "+31612345678"),
        ("+31 (0)6 12 34 56 78", K.PHONE, "+31 (0)6 12 34 56 78"),
        ("0031 6 1234 5678", K.PHONE, "0031 6 1234 5678"),
        ("+32 470 12 34 56", K.PHONE, "+32 470 12 34 56"),
        ("tel:0612345678,", K.PHONE, "0612345678"),
        ("Mail jan.de-vries+wijk@buurt.example.nl!", K.EMAIL, "jan.de-vries+wijk@buurt.example.nl"),
        ("(amina@voorbeeld.nl)", K.EMAIL, "amina@voorbeeld.nl"),
        ("naar amina@voorbeeld.nl.", K.EMAIL, "amina@voorbeeld.nl"),
        ("jürgen@bücher.de", K.EMAIL, "jürgen@bücher.de"),
        ("in 3521 AB Utrecht", K.POSTCODE, "3521 AB"),
        ("3521AB", K.POSTCODE, "3521AB"),
        ("2011 CD Haarlem", K.POSTCODE, "2011 CD"),
        ("Kerkstraat 12 is leeg", K.ADDRESS, "Kerkstraat 12"),
        ("op de kerkstraat 12", K.ADDRESS, "kerkstraat 12"),
        ("In de Kerkstraat 12a", K.ADDRESS, "Kerkstraat 12a"),
        ("Kerkstraat nr. 12", K.ADDRESS, "Kerkstraat nr. 12"),
        ("Kerkstraat 12-14", K.ADDRESS, "Kerkstraat 12-14"),
        ("bij Jan van Goyenstraat 7.", K.ADDRESS, "Jan van Goyenstraat 7"),
        ("Op de Oude Dijk 3 woont iemand", K.ADDRESS, "Oude Dijk 3"),
        ("de Laan van Meerdervoort 120", K.ADDRESS, "Laan van Meerdervoort 120"),
        ("Rozenlaan 8, bel aan", K.ADDRESS, "Rozenlaan 8"),
        ("Molenweg 101", K.ADDRESS, "Molenweg 101"),
        ("Wilhelminaplein 1", K.ADDRESS, "Wilhelminaplein 1"),
        ("Zeedijk 44 B", K.ADDRESS, "Zeedijk 44 B"),
        ("NL91 ABNA 0417 1643 00 van de club", K.IBAN, "NL91 ABNA 0417 1643 00"),
        ("nl91abna0417164300", K.IBAN, "nl91abna0417164300"),
        ("DE89 3704 0044 0532 0130 00", K.IBAN, "DE89 3704 0044 0532 0130 00"),
        ("BE68 5390 0754 7034", K.IBAN, "BE68 5390 0754 7034"),
    ],
)
def test_it_is_found(text, kind, words):
    assert (kind, words) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "tussen 2024 en 2025",
        "1992-2012",
        "op 01-02-2024 12 mensen",
        "01-02-2024 10.30 uur",
        "06-12-2024",
        "van 09.00 tot 10.30 uur, 11.15 pauze",
        "0 1 2 3 4 5 6 7 8 9",
        "07 08 09 10 11 november",
        "€ 0612345678,00",
        "bel 112 of 0900-8844",
        "0800 1234567 is gratis",
        "14 030",
        "10.000.000 euro",
        "100000000000",
        "nummer 12345678",
        "code AB0612345678",
        "wij zijn @ home",
        "2 @ 3 euro",
        "1000 km verderop",
        "1500kg",
        "in 2024 EU-geld",
        "IN 2024 EN 2025",
        "0123 AB",
        "1234 SS",
        "12345 AB",
        "in onze straat 12 kinderen",
        "op het schoolplein 3 bankjes",
        "Onderweg 3 keer gestopt",
        "in de winkelstraat 4 banken",
        "Parkweg 10 jaar geleden",
        "Kerkstraat 2026 opknappen",
        "de Kerkstraat en de Rozenlaan",
        "het hele park 2 keer",
        "Stadspark 2 is mooier",
        "de weg 3 meter breder",
        "Snelweg 50 km",
        "Kerkstraat 12 bomen",
        "Kerkstraat 30 km",
        "een deskundig team van 40 mensen",
        "1e Kerkstraat",
        "AB12 CDEF 3456 7890 12",
        "Begroting 2024: 12 500, 13 200 en 9 800",
    ],
)
def test_it_is_left_alone(text):
    assert found(text) == []


TEXTS = st.text(max_size=200) | st.text(
    alphabet=st.sampled_from("0123456789 +-()./@abABNLKkstraweglno,\n'é中🙂"), max_size=120
)


@given(TEXTS)
def test_every_span_lies_inside_the_text_and_holds_something(text):
    for _, (start, end) in find_patterns(text):
        assert 0 <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]


@given(TEXTS, st.sampled_from(["06-12345678", "amina@voorbeeld.nl", "NL91ABNA0417164300"]))
def test_what_stands_on_its_own_is_found_whatever_stands_around_it(text, words):
    line = f"{text.strip(' 0123456789')}\n{words}\n{text}"
    assert words in [line[start:end] for _, (start, end) in find_patterns(line)]


@pytest.mark.parametrize("piece", ["a", "0", "06-", "a@", "Kerk ", "NL", "+31 ", "1234 ", "straat"])
def test_a_very_long_text_takes_no_time(piece):
    assert len(list(find_patterns(piece * 5_000))) >= 0
