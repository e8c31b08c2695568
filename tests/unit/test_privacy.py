"""Nobody is named who did not agree; what may stay is left as it was typed."""

# pyright: reportArgumentType=false
# Plain digits as ids keep the arrangements readable.

from hypothesis import given
from hypothesis import strategies as st

from wijkdialoog.domain.minutes import NameMode, StandIn
from wijkdialoog.domain.people import Consents, Organisation, Person, Role
from wijkdialoog.domain.privacy import WhoRules, first_name, fold, printable_name

YES = Consents(name_in_minutes="2026-04-16")
JAN = Person("1", "Jan de Vries", role=Role.RESIDENT)
FATIMA = Person("2", "Fatima El Idrissi", role=Role.RESIDENT, consents=YES)
LUKASZ = Person("3", "Łukasz Żółć", role=Role.VOLUNTEER, consents=YES)
GROUP = Person("4", "jongeren", role=Role.RESIDENT)
TJON = Person("5", "Mevrouw Tjon", label="een overbuurvrouw")
STADLANDER = Organisation("6", "Stadlander")


def who(typed, mode=NameMode.NONE, people=(JAN, FATIMA, LUKASZ, GROUP, TJON), others=(), orgs=True):
    rules = WhoRules(mode, people, others, (STADLANDER,), name_organisations=orgs)
    return rules.who(typed).parts


def test_without_names_nobody_is_called_anything():
    assert printable_name(FATIMA, NameMode.NONE) == ""
    assert printable_name(TJON, NameMode.NONE) == ""


def test_first_names_only_of_who_agreed():
    assert printable_name(FATIMA, NameMode.FIRST_NAMES) == "Fatima"
    assert printable_name(FATIMA, NameMode.FULL) == "Fatima El Idrissi"
    assert printable_name(JAN, NameMode.FULL) == ""
    assert printable_name(TJON, NameMode.FULL) == "een overbuurvrouw"


def test_a_label_that_gives_away_the_name_is_not_printed():
    person = Person("9", "Fatima El Idrissi", label="Fatima (moeder)")
    assert printable_name(person, NameMode.FIRST_NAMES) == ""


def test_a_form_of_address_is_no_first_name():
    assert first_name("Mevrouw Tjon") == "Mevrouw Tjon"
    assert first_name("Łukasz Żółć") == "Łukasz"


def test_comparing_names_ignores_case_accents_and_dots():
    assert fold("ŁUKASZ  Żółć") == fold("lukasz zolc")
    assert fold("R.") == fold("r")


def test_a_name_in_an_agreement_becomes_a_role():
    assert who("Jan de Vries") == (StandIn.RESIDENT,)
    assert who("jan") == (StandIn.RESIDENT,)
    assert who("LUKASZ") == (StandIn.VOLUNTEER,)
    assert who("Mevrouw Tjon") == ("een overbuurvrouw",)


def test_a_group_that_is_entered_as_a_person_is_a_name_too():
    assert who("jongeren") == (StandIn.RESIDENT,)


def test_names_inside_a_longer_text_are_found():
    assert who("Jan de Vries van nummer 5") == (StandIn.RESIDENT, " van nummer 5")
    assert who("Jan (moedercentrum)") == (StandIn.RESIDENT, " (moedercentrum)")
    assert who("Jan en Stadlander") == (StandIn.RESIDENT, " en Stadlander")
    assert who("Jan, Fatima") == (StandIn.RESIDENT, ", ", StandIn.RESIDENT)


def test_free_text_and_organisations_stay():
    assert who("de school") == ("de school",)
    assert who("januari-werkgroep") == ("januari-werkgroep",)
    assert who("Stadlander", NameMode.FULL) == ("Stadlander",)
    assert who("stadlander", orgs=False) == (StandIn.ORGANISATION,)


def test_who_agreed_is_named_and_who_did_not_is_not():
    assert who("Fatima", NameMode.FIRST_NAMES) == ("Fatima",)
    assert who("Fatima El Idrissi", NameMode.FIRST_NAMES) == ("Fatima",)
    assert who("Fatima El Idrissi", NameMode.FULL) == ("Fatima El Idrissi",)
    assert who("Jan", NameMode.FULL) == (StandIn.RESIDENT,)


def test_two_people_of_one_name_are_named_only_when_both_agreed():
    other = Person("8", "Fatima Bakker", role=Role.RESIDENT)
    assert who("Fatima", NameMode.FULL, (FATIMA, other)) == (StandIn.RESIDENT,)


def test_people_of_another_evening_are_not_named_either():
    assert who("Jan de Vries", people=(), others=(JAN,)) == (StandIn.RESIDENT,)
    assert who("jongeren", people=(), others=(GROUP,)) == ("jongeren",)


@given(st.text(max_size=60))
def test_any_text_comes_back_whole_when_it_names_nobody(typed):
    rules = WhoRules(NameMode.NONE, (), (), (), name_organisations=True)
    assert "".join(str(part) for part in rules.who(typed).parts) == typed


NAMES = st.sampled_from(["Jan", "jan de vries", "Fatima El Idrissi", "ŁUKASZ", "de school"])
SEPARATORS = st.sampled_from([" en ", ", ", "; ", " / ", " & ", " met "])


@given(st.lists(st.tuples(NAMES, SEPARATORS), max_size=6))
def test_no_name_survives_any_list_of_people(pieces):
    typed = "".join(name + separator for name, separator in pieces)
    text = fold("".join(part for part in who(typed) if not isinstance(part, StandIn)))
    assert not any(name in text for name in ("jan", "vries", "fatima", "idrissi", "lukasz"))
