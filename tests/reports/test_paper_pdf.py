"""The paper of an evening without a laptop, read back as whoever holds it would."""

import ast
import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdf
import pytest

from tests.reports.paper_samples import (
    ARABIC,
    BARE,
    LONG_NAME,
    NOBODY_NAMED,
    ORDINARY,
    TIGRINYA,
    TOO_MUCH,
    practised,
)
from tests.reports.pdf_checks import findings, structure
from tests.reports.test_texts_english import fields
from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.paper import (
    CARD_FIELDS,
    PARTS,
    PaperChoice,
    PaperEvening,
    PaperPerson,
    Part,
    usual_choice,
)
from wijkdialoog.domain.tally import QUESTION
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports.paper_blocks import text_width
from wijkdialoog.reports.paper_pdf import PaperWritten, write_paper
from wijkdialoog.reports.paper_signs import NameSign
from wijkdialoog.reports.paper_words_english import PAPER_SENTENCES
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.style import Style
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.reports.texts_english import _SENTENCES, EnglishTexts
from wijkdialoog.reports.typesetter import Typesetter

A4 = (595, 842)
POINTS_PER_MM = 72 / 25.4
CAPITAL = 0.71  # height of a capital letter, in parts of the letter size


def made(
    evening: PaperEvening, *parts: Part, english: bool = False, **numbers: int
) -> tuple[bytes, PaperWritten]:
    """The PDF of these parts; all of them without any."""
    choice = replace(usual_choice(evening), **numbers)
    if parts:
        choice = replace(choice, parts=frozenset(parts))
    target = io.BytesIO()
    written = write_paper(evening, choice, EnglishTexts() if english else DutchTexts(), target)
    return target.getvalue(), written


def pages(data: bytes) -> list[str]:
    """The text of each page on one line."""
    reader = pypdf.PdfReader(io.BytesIO(data))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def letter_sizes(data: bytes, page: int) -> list[float]:
    """The sizes of all letters drawn on a page, in points."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        stream = pikepdf.parse_content_stream(pdf.pages[page])
        return [float(i.operands[1]) for i in stream if str(i.operator) == "Tf"]


class TestTheWhole:
    def test_every_part_stands_there_in_the_order_of_an_evening(self):
        data, written = made(ORDINARY)
        assert [part for part, _ in written.pages] == list(PARTS)
        assert dict(written.pages) | {Part.SCRIPT: 0, Part.SENTENCES: 0} == {
            Part.SCRIPT: 0,
            Part.SIGNS: 8,
            Part.QUESTIONS: 8,
            Part.TURNS: 1,
            Part.SENTENCES: 0,
            Part.CARDS: 2,
            Part.AGREEMENTS: 1,
            Part.TALLY: 1,
        }
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert len(pdf.pages) == sum(number for _, number in written.pages)
            with pdf.open_outline() as outline:
                titles = [item.title for item in outline.root]
                rounds = [item.title for item in outline.root[0].children]
        assert titles == [words.PARTS[part] for part in PARTS]
        assert rounds[0] == "19.30 1. Welkom"
        assert rounds[-1] == words.WHAT_IF

    def test_every_page_is_upright_a4_and_tells_what_it_is(self):
        data, written = made(ORDINARY)
        total = sum(number for _, number in written.pages)
        for number, page in enumerate(pages(data), start=1):
            assert f"pagina {number} van {total}" in page
            assert "Samen eten in de Bloemenbuurt · 16 april 2026" in page
        for page in pypdf.PdfReader(io.BytesIO(data)).pages:
            assert (int(page.mediabox.width), round(page.mediabox.height)) == A4

    @pytest.mark.parametrize("evening", [ORDINARY, BARE, NOBODY_NAMED, TOO_MUCH])
    @pytest.mark.parametrize("english", [False, True])
    def test_it_is_tagged_and_every_font_is_inside(self, evening, english):
        data, written = made(evening, english=english)
        assert findings(data) == []
        assert written.missing == ()

    @pytest.mark.parametrize("part", PARTS)
    def test_each_part_stands_alone(self, part):
        data, written = made(ORDINARY, part)
        assert [one for one, _ in written.pages] == [part]
        assert findings(data) == []

    def test_without_anything_to_print_nothing_is_made(self):
        with pytest.raises(ValueError, match="questions"):
            made(BARE, Part.QUESTIONS)

    def test_the_same_evening_gives_the_same_file(self):
        assert made(TOO_MUCH)[0] == made(TOO_MUCH)[0]

    def test_a_practice_says_so_on_every_page(self):
        practice = pages(made(practised(ORDINARY))[0])
        assert all("Oefening met verzonnen buren" in page for page in practice)
        assert "Oefening" not in "".join(pages(made(ORDINARY)[0]))

    def test_only_the_last_page_to_write_on_tells_how_to_type_it_over(self):
        told = ["overtypen" in page for page in pages(made(ORDINARY)[0])]
        assert told == [False] * (len(told) - 1) + [True]
        without_tally = pages(made(ORDINARY, Part.SCRIPT, Part.CARDS)[0])
        assert "overtypen" in without_tally[-1]
        assert "overtypen" not in "".join(pages(made(ORDINARY, Part.SCRIPT)[0]))
        assert "overtypen" not in "".join(pages(made(practised(ORDINARY))[0]))

    def test_a_long_title_never_pushes_the_page_number_away(self):
        data, written = made(practised(TOO_MUCH), english=True)
        total = sum(number for _, number in written.pages)
        for number, page in enumerate(pages(data), start=1):
            assert f"page {number} of {total}" in page


class TestScript:
    def test_a_round_has_its_time_its_question_and_what_to_say(self):
        whole = " ".join(pages(made(ORDINARY, Part.SCRIPT)[0]))
        dreams = ORDINARY.rounds[4]
        for text in (
            "20.37 5. Dromen",
            "20 minuten · in beurten · eerst 2 minuten stil nadenken · 2:15 per persoon",
            dreams.question,
            f"Zeg: {dreams.say}",
            f"Vraag door: {dreams.follow_ups[0]}",
            "Schrijf op: dromen, elk in één zin",
        ):
            assert " ".join(text.split()) in whole

    def test_ground_rules_and_what_if_stand_on_one_page(self):
        last = pages(made(ORDINARY, Part.SCRIPT)[0])[-1]
        assert all(rule in last for rule in ORDINARY.ground_rules)
        assert all(" ".join(w.help.split()) in last for w in ORDINARY.what_if)

    def test_a_plan_that_is_still_empty_has_room_to_write_one(self):
        data, _ = made(BARE, Part.SCRIPT)
        assert "Er zijn nog geen rondes. Schrijf ze hier op." in pages(data)[0]
        assert len(structure(data).all("TR")) > 8

    def test_typed_words_keep_their_voice_in_english_and_those_of_the_program_do_not(self):
        tree = structure(made(ORDINARY, Part.SCRIPT, english=True)[0])
        dutch = " ".join(node.text for node in tree.all("Span") if node.language == "nl")
        assert ORDINARY.rounds[0].question in dutch
        assert ORDINARY.rounds[0].say in dutch
        worded = replace(ORDINARY, help_language="en")
        tree = structure(made(worded, Part.SCRIPT, english=True)[0])
        dutch = " ".join(node.text for node in tree.all("Span") if node.language == "nl")
        assert ORDINARY.rounds[0].say not in dutch


class TestSigns:
    def test_each_name_is_read_once_and_drawn_on_both_sides(self):
        data, _ = made(ORDINARY, Part.SIGNS)
        assert structure(data).text.count("Fatima") == 1
        assert pages(data)[0].count("Fatima") == 2
        assert [page.count("gespreksleider") for page in pages(data)][:2] == [2, 0]

    @pytest.mark.parametrize("name", ["Jan", "Fatima", "Ana-Sofía", "محمد", "ሰላም", "Wilhelmina"])
    def test_a_name_is_readable_at_three_metres(self, name):
        """A capital of 15 millimetres: a two-hundredth of three metres."""
        evening = replace(ORDINARY, people=(PaperPerson(name),), seats=1)
        data, _ = made(evening, Part.SIGNS)
        assert max(letter_sizes(data, 0)) * CAPITAL / POINTS_PER_MM >= 15

    @pytest.mark.parametrize("name", [LONG_NAME, "Anne Marie Christine Johanna", "W" * 200])
    def test_a_long_name_stays_on_its_half_of_the_page(self, name):
        sign = NameSign(Typesetter(Shaper(), DutchTexts()), PaperPerson(name, Function.FACILITATOR))
        assert sign.height <= 421 - 40

    def test_a_long_word_becomes_smaller_before_it_is_broken(self):
        sizes = {}
        for name in ("Wilhelminaatje", "Wilhelminaatjesdochter"):
            data, _ = made(replace(ORDINARY, people=(PaperPerson(name),)), Part.SIGNS)
            sizes[name] = size = max(letter_sizes(data, 0))
            wide = text_width(Shaper(), name, Style(size=size, bold=True))
            assert wide <= 180 * POINTS_PER_MM
        assert sizes["Wilhelminaatjesdochter"] < sizes["Wilhelminaatje"]

    def test_nobody_named_gives_a_sign_to_write_on_for_each_chair(self):
        data, written = made(NOBODY_NAMED, Part.SIGNS)
        assert written.pages == ((Part.SIGNS, 9),)
        assert all("Schrijf hier je naam, groot" in page for page in pages(data))
        assert len(pages(made(NOBODY_NAMED, Part.SIGNS, blank_signs=3)[0])) == 3

    def test_forty_people_get_forty_signs(self):
        assert made(TOO_MUCH, Part.SIGNS)[1].pages == ((Part.SIGNS, 40),)


class TestQuestions:
    def test_a_question_is_readable_across_the_table(self):
        data, _ = made(ORDINARY, Part.QUESTIONS)
        for number, round_ in enumerate(ORDINARY.rounds):
            assert round_.question in pages(data)[number]
            assert max(letter_sizes(data, number)) >= 46

    def test_the_second_language_stands_below_it_in_its_own_voice(self):
        data, _ = made(ORDINARY, Part.QUESTIONS)
        spoken = [node.text.strip() for node in structure(data).walk() if node.language == "ar"]
        assert ARABIC in spoken
        dreams = made(TOO_MUCH, Part.QUESTIONS)[0]
        assert TIGRINYA in [n.text.strip() for n in structure(dreams).walk() if n.language == "ti"]

    def test_silent_thinking_is_asked_on_the_sheet(self):
        asked = [
            "Denk eerst 2 minuten stil na." in p for p in pages(made(ORDINARY, Part.QUESTIONS)[0])
        ]
        assert asked == [number == 4 for number in range(8)]

    def test_the_longest_questions_stay_on_their_page(self):
        data, written = made(TOO_MUCH, Part.QUESTIONS)
        assert written.pages == ((Part.QUESTIONS, 12),)
        whole = " ".join(" ".join(structure(data).text.split()).split())
        assert whole.count("volgens jou voor nodig?") == sum(
            f"{r.question}{r.second_question}".count("volgens jou") for r in TOO_MUCH.rounds
        )


class TestTurns:
    def test_everybody_has_a_row_and_every_round_a_column(self):
        table = structure(made(ORDINARY, Part.TURNS)[0]).all("Table")[0]
        head, *rows = table.kids
        assert [cell.text for cell in head.kids][:3] == ["Naam", "Is er", "1. Welkom"]
        assert len(head.kids) == 2 + 8
        assert [row.kids[0].text for row in rows][:4] == [
            "Fatima",
            "Jan van den Berg",
            "Jan Bakker",
            "محمد",
        ]
        assert len(rows) == 8 + 2
        assert all(row.kids[0].role == "TH" for row in rows)

    def test_forty_people_and_twelve_rounds_fit_on_two_pages(self):
        data, written = made(TOO_MUCH, Part.TURNS)
        assert written.pages == ((Part.TURNS, 2),)
        (table,) = structure(data).all("Table")
        assert len(table.kids) == 1 + 40 + 2
        assert {len(row.kids) for row in table.kids} == {2 + 12}

    def test_more_rounds_than_fit_get_a_second_table(self):
        many = replace(ORDINARY, rounds=TOO_MUCH.rounds + ORDINARY.rounds)
        assert len(structure(made(many, Part.TURNS)[0]).all("Table")) == 2


class TestLines:
    def test_each_round_has_its_lines_and_its_kind(self):
        tables = structure(made(ORDINARY, Part.SENTENCES)[0]).all("Table")
        written = ORDINARY.written_rounds
        assert [len(table.kids) - 1 for table in tables] == [round_.lines for round_ in written]
        heads = [cell.text for cell in tables[4].kids[0].kids]
        assert heads == ["Wie", "Kernzin", "Soort: droom, of …"]

    def test_there_is_no_room_for_who_when_nobody_wants_it(self):
        nameless = replace(ORDINARY, who_said_it=False)
        table = structure(made(nameless, Part.SENTENCES)[0]).all("Table")[0]
        assert table.kids[0].kids[0].text == "Kernzin"

    def test_without_a_plan_there_is_a_page_of_lines(self):
        (table,) = structure(made(BARE, Part.SENTENCES)[0]).all("Table")
        assert len(table.kids) == 21


class TestCards:
    def test_four_on_each_page_ask_the_same_in_the_order_of_the_form(self):
        data, _ = made(ORDINARY, Part.CARDS, card_pages=1)
        (page,) = pages(data)
        asked = [words.CARD_FIELDS[field] for field in CARD_FIELDS]
        found = re.findall("|".join(re.escape(words_) for words_ in asked), page)
        assert found == asked * 4

    def test_every_field_has_its_choices(self):
        lists = structure(made(ORDINARY, Part.CARDS, card_pages=1)[0]).all("L")
        assert len(lists) == 4 * len(words.CARD_CHOICES)
        said = [item.text for item in lists[1].all("LBody")]
        assert said == ["Tijd", "Kennis", "Netwerk", "Ruimte", "Faciliteiten"]

    @pytest.mark.parametrize("english", [False, True])
    def test_nothing_falls_off_a_card(self, english):
        """The last field of the lower cards stands above the lower cutting line."""
        data, _ = made(TOO_MUCH, Part.CARDS, card_pages=1, english=english)
        lowest = 842 - (10 + 2 * 131) * POINTS_PER_MM
        seen: list[tuple[str, float]] = []
        page = pypdf.PdfReader(io.BytesIO(data)).pages[0]
        page.extract_text(visitor_text=lambda text, _c, tm, _f, _s: seen.append((text, tm[5])))
        last = "no" if english else "nee"
        places = [y for text, y in seen if text.strip() == last]
        assert len(places) == 4
        assert min(places) > lowest


class TestEnding:
    def test_agreements_ask_what_who_and_when(self):
        data, _ = made(ORDINARY, Part.AGREEMENTS)
        head = structure(data).all("TR")[0]
        assert [cell.text for cell in head.kids] == [
            "Wat gaan we doen?",
            "Wie doet mee?",
            "Wanneer klaar?",
        ]

    def test_three_faces_each_with_its_word(self):
        data, _ = made(ORDINARY, Part.TALLY)
        tree = structure(data)
        assert [node.alternative for node in tree.all("Figure")] == [
            "Een gezicht: blij", "Een gezicht: gaat wel", "Een gezicht: niet blij",
        ]  # fmt: skip
        assert words.TALLY_QUESTION == QUESTION
        assert QUESTION in tree.text
        assert tree.text.count("Samen") == 3

    def test_an_own_question_is_asked(self):
        text = pages(made(TOO_MUCH, Part.TALLY)[0])[0]
        assert TOO_MUCH.tally_question in text
        assert QUESTION not in text


def test_every_word_on_paper_has_english_with_the_same_fields_and_none_is_left_over():
    tree = ast.parse(Path(words.__file__).read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    marked = [c for c in calls if isinstance(c.func, ast.Name) and c.func.id == "QT_TRANSLATE_NOOP"]
    sources = {ast.literal_eval(call.args[1]) for call in marked}
    assert sources <= PAPER_SENTENCES.keys() | _SENTENCES.keys()
    assert PAPER_SENTENCES.keys() <= sources - _SENTENCES.keys()
    assert [s for s, english in PAPER_SENTENCES.items() if fields(s) != fields(english)] == []


def test_no_choice_of_card_pages_prints_none():
    assert Part.CARDS not in dict(made(ORDINARY, card_pages=0)[1].pages)
    assert PaperChoice().card_pages == 1
