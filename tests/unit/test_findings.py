"""Names inside texts, what happens to a finding, and that nothing else in a text changes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Contribution, Kind, Sensitive
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.finding_names import NameFinder
from wijkdialoog.domain.finding_patterns import FindingKind
from wijkdialoog.domain.findings import Finder, Finding, Handling, Place, apply, check
from wijkdialoog.domain.harvest import Agreement, Theme
from wijkdialoog.domain.ids import (
    AgreementId,
    AssetId,
    ContributionId,
    DialogueId,
    OrganisationId,
    PersonId,
    PhotoId,
    TallyId,
    ThemeId,
)
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.domain.minutes_rules import Gathered, build_minutes
from wijkdialoog.domain.people import Consents, Organisation, Person
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.tally import Hands, Tally

D = DialogueId("d")
AGREED = Consents(name_in_minutes="2026-04-16")


def people(*names: str) -> list[Person]:
    return [Person(PersonId(name), name) for name in names]


def names_in(text: str, *names: str, organisations: tuple[str, ...] = ()) -> list[str]:
    parties = [Organisation(OrganisationId(name), name) for name in organisations]
    found = NameFinder(people(*names), parties).find(text)
    return [text[one.span[0] : one.span[1]] for one in found]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("Amina Yusuf", "Amina's idee is mooi", "Amina"),
        ("Amina Yusuf", "Amina’s idee is mooi", "Amina"),
        ("Amina Yusuf", "Vraag het amina", "amina"),
        ("Amina Yusuf", "AMINA YUSUF belt", "AMINA YUSUF"),
        ("Amina Yusuf", "mevrouw Yusuf komt", "Yusuf"),
        ("Amina Yusuf", "met Yusuf praten", "Yusuf"),
        ("Jan de Vries", "Jans tuin is groot", "Jans"),
        ("Jan de Vries", "met jan de vries", "jan de vries"),
        ("Jan de Vries", "meneer De Vries komt", "De Vries"),
        ("Jan de Vries", "‘Jan’ zei het", "Jan"),
        ("Zoë", "Zoe kookt", "Zoe"),
        ("Zoe", "Zoë kookt", "Zoë"),
        ("Łukasz Nowak", "vraag lukasz", "lukasz"),
        ("Klaas", "Klaas' fiets", "Klaas"),
        ("Ben Smit", "Vraag het Ben maar", "Ben"),
        ("Roos", "Samen met Roos koken", "Roos"),
        ("Roos Jansen", "roos jansen kookt", "roos jansen"),
        ("K. Jansen", "dat zei Jansen ook", "Jansen"),
        ("Wethouder Bakker", "vraag wethouder bakker", "bakker"),
        ("Fatima (moeder)", "Fatima kan naaien", "Fatima"),
        ("Fatima moeder", "Fatima kan naaien", "Fatima"),
        ("أمينة", "اسألوا أمينة غدا", "أمينة"),
        ("王芳", "请问 王芳 吧", "王芳"),
        ("Jan-Willem", "Jan-Willem kookt", "Jan-Willem"),
    ],
)
def test_a_name_is_found(name, text, words):
    assert names_in(text, name) == [words]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Jan de Vries", "Januari is koud en janken helpt niet"),
        ("Jan de Vries", "Jan-Willem kookt"),
        ("Jan de Vries", "bij de Jan van Goyenstraat"),
        ("Amina", "de Amina School is open"),
        ("Wil", "ik wil koken"),
        ("Wil", "Wil jij koken?"),
        ("Ben Smit", "Ik ben er. Ben jij er ook?"),
        ("Roos", "een roos in de tuin"),
        ("Dan", "Dans met ons mee"),
        ("Bakker", "de bakker op de hoek"),
        ("Piet Bakker", "Bakker worden is mooi"),
        ("Jan de Boer", "de boer op de markt"),
        ("De Boer", "de boer op de markt"),
        ("D.", "D. is een letter, de d ook"),
        ("F.", "Ik geef een F."),
        ("R.v.E.", "R.v.E. zei dat niet"),
        ("bewoners", "de bewoners willen groen"),
        ("Bewoners", "de bewoners willen groen"),
        ("jongeren", "jongeren hangen rond"),
        ("Turkse vrouwen", "Turkse vrouwen koken samen"),
        ("Overige deelnemers", "overige deelnemers zwegen"),
        ("Gemeente Ermelo", "de gemeente Ermelo doet mee"),
        ("Opbouwwerker", "vraag de opbouwwerker"),
        ("Buurtsportcoach", "de buurtsportcoach komt"),
        ("Bewoner 1", "bewoner 1 en bewoner 2"),
        ("Samen Thuis", "samen thuis eten"),
        ("Mevrouw", "mevrouw, wilt u thee"),
        ("", "niemand"),
    ],
)
def test_what_is_no_name_is_left_alone(name, text):
    assert names_in(text, name) == []


def test_a_person_called_like_an_organisation_is_a_party():
    assert names_in("Stadlander bouwt", "Stadlander", organisations=("Stadlander",)) == []


def test_the_longest_name_wins_and_both_people_are_meant():
    assert names_in("Jan de Vries en Jan", "Jan de Vries", "Jan Smit") == ["Jan de Vries", "Jan"]
    [_, second] = NameFinder(people("Jan de Vries", "Jan Smit"), ()).find("Jan de Vries en Jan")
    assert {person.name for person in second.people} == {"Jan de Vries", "Jan Smit"}


TEXT = st.text(max_size=80) | st.text(
    alphabet=st.sampled_from("JanAmi'’s de.,-\n0612345678@ëe\u0301أ中🙂"), max_size=80
)


@given(TEXT, st.lists(TEXT, max_size=4))
def test_spans_are_right_and_nothing_else_changes(text, names):
    finder = Finder(NameFinder(people(*names), ()), NameMode.NONE)
    found = finder.find(Place.CONTRIBUTION, "c", text)
    end = 0
    kept = []
    for finding in found:
        assert end <= finding.start < finding.end <= len(text)
        assert finding.found.strip()
        kept += [text[end : finding.start], finding.replacement]
        end = finding.end
    assert apply(text, found, {}) == "".join(kept) + text[end:]
    assert apply(text, found, {f.key: Handling.INCLUDE for f in found}) == text
    if found:
        assert apply(text, found, {found[-1].key: Handling.WITHHOLD}) is None


# A whole dialogue ------------------------------------------------------------


def line(id_: str, text: str, sensitive: Sensitive | None = None) -> Contribution:
    return Contribution(ContributionId(id_), D, Kind.DREAM, text, sensitive=sensitive)


def gathered(*lines: Contribution, persons: tuple[Person, ...] = ()) -> Gathered:
    return Gathered(
        Dialogue(D, "Samen eten", venue="De Linde, Lindelaan 5"),
        None,
        (),
        (),
        lines,
        (),
        (),
        (),
        (),
        (),
        persons,
        (),
        0,
    )


def test_an_undecided_number_is_replaced_and_its_line_stays():
    checked = check(gathered(line("c", "Bel 06-12345678 voor soep")), MinutesOptions(), {})
    assert checked.gathered.contributions[0].text == "Bel [telefoonnummer] voor soep"
    assert checked.withheld == 0
    assert [f.kind for f in checked.findings] == [FindingKind.PHONE]


def test_a_withheld_line_is_counted():
    made = gathered(line("c", "Bel 06-12345678"), line("e", "Een tafel"))
    [finding] = check(made, MinutesOptions(), {}).findings
    checked = check(made, MinutesOptions(), {finding.key: Handling.WITHHOLD})
    assert [c.text for c in checked.gathered.contributions] == ["Een tafel"]
    assert checked.withheld == 1


def test_a_decision_survives_edits_elsewhere_in_the_line():
    [before] = check(gathered(line("c", "Bel 06-12345678")), MinutesOptions(), {}).findings
    made = gathered(line("c", "Vandaag graag bellen: 06 12 34 56 78!"))
    checked = check(made, MinutesOptions(), {before.key: Handling.INCLUDE})
    assert checked.gathered == made


@pytest.mark.parametrize(
    ("consents", "mode", "text", "printed"),
    [
        (Consents(), NameMode.FULL, "Amina kookt", "[naam] kookt"),
        (AGREED, NameMode.NONE, "Amina kookt", "[naam] kookt"),
        (AGREED, NameMode.FIRST_NAMES, "Amina kookt", "Amina kookt"),
        (AGREED, NameMode.FULL, "Amina kookt", "Amina kookt"),
        (AGREED, NameMode.FIRST_NAMES, "Amina Yusuf kookt", "Amina kookt"),
        (AGREED, NameMode.FULL, "Amina Yusuf kookt", "Amina Yusuf kookt"),
    ],
)
def test_a_name_stands_in_a_text_only_with_consent(consents, mode, text, printed):
    amina = Person(PersonId("a"), "Amina Yusuf", consents=consents)
    checked = check(gathered(line("c", text), persons=(amina,)), MinutesOptions(mode), {})
    assert checked.gathered.contributions[0].text == printed


def test_two_people_of_one_name_need_two_consents():
    persons = (
        Person(PersonId("a"), "Jan", consents=AGREED),
        Person(PersonId("b"), "Jan de Vries"),
    )
    made = gathered(line("c", "Jan kookt"), persons=persons)
    assert check(made, MinutesOptions(NameMode.FULL), {}).gathered.contributions[0].text == (
        "[naam] kookt"
    )


def test_the_place_of_the_dialogue_is_no_secret():
    made = gathered(line("c", "Kom naar Lindelaan 5"))
    assert check(made, MinutesOptions(), {}).findings == ()


def test_every_text_of_the_minutes_is_looked_through():
    phone = "06-12345678"
    made = replace(
        gathered(line("c", phone)),
        dialogue=Dialogue(D, "Samen eten", summary=f"Bel {phone}", next_date=f"vraag {phone}"),
        themes=(Theme(ThemeId("t"), D, f"Thema {phone}"),),
        assets=(
            Asset(AssetId("a"), f"Pan {phone}", dialogue_id=D, availability=phone, note=phone),
        ),
        agreements=(Agreement(AgreementId("g"), D, f"Doe {phone}", who=(phone,), when=phone),),
        photos=(Photo(PhotoId("p"), D, "0" * 64, caption=f"Het bord: {phone}"),),
        tally=Tally(TallyId("y"), D, Hands(5, 0, 0), f"Bel je {phone}?"),
    )
    checked = check(made, MinutesOptions(), {})
    assert {f.place for f in checked.findings} == set(Place)
    assert "1234" not in str(build_minutes(checked.gathered, MinutesOptions(), 1, "2026-04-16"))
    every = {f.key: Handling.WITHHOLD for f in checked.findings}
    left = check(made, MinutesOptions(), every)
    assert left.gathered.contributions == left.gathered.agreements == left.gathered.assets == ()
    assert left.gathered.dialogue.summary == ""


def test_hidden_lines_are_not_asked_about():
    made = gathered(
        line("c", "Bel 06-12345678", Sensitive.HEALTH),
        replace(line("e", "06-12345678"), binned_ms=5),
    )
    checked = check(made, MinutesOptions(), {})
    assert checked.findings == ()
    assert checked.gathered == made


def test_an_agreement_in_the_words_of_a_sensitive_line_stays_out_also_with_a_number_in_it():
    words = "Jan belt 06-12345678"
    made = replace(
        gathered(line("c", words, Sensitive.HEALTH)),
        agreements=(Agreement(AgreementId("g"), D, words),),
    )
    checked = check(made, MinutesOptions(), {})
    assert build_minutes(checked.gathered, MinutesOptions(), 1, "").agreements == ()


def test_a_finding_knows_its_words():
    finding = Finding(FindingKind.PHONE, Place.SUMMARY, "d", "bel 06-1", 4, 8, "…")
    assert finding.found == "06-1"
    assert finding.key.text == "061"


EXAMPLES = sorted((Path(__file__).parents[1] / "uitwisselbestanden").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_texts_of_the_example_dialogues_stay_word_for_word(path):
    package = json.loads(path.read_text(encoding="utf-8"))
    persons = [Person(PersonId(p["id"]), p["name"]) for p in package.get("people", [])]
    names = NameFinder(persons, ())
    finder = Finder(names, NameMode.NONE)
    texts = [text for text in _texts(package) if len(text) < 20_000]
    assert len(texts) > 10
    for text in texts:
        assert finder.find(Place.CONTRIBUTION, "c", text) == (), text


def _texts(node) -> list[str]:
    if isinstance(node, dict):
        return [
            text
            for key, value in node.items()
            if key not in ("id", "name", "venue")
            for text in _texts(value)
        ]
    if isinstance(node, list):
        return [text for value in node for text in _texts(value)]
    return [node] if isinstance(node, str) else []
