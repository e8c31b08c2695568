"""Ordinary sentences give no note; what may tell something about a person does."""

import pytest

from wijkdialoog.domain.contributions import Sensitive
from wijkdialoog.domain.sensitive_words import may_be_sensitive

ORDINARY = """
We willen samen gezond eten op woensdag
Op het kerkplein is het in de zomer gezellig
Bij de moskee eten we elke vrijdag samen
De huisarts zit om de hoek en het ziekenhuis is ver
Een gezondheidscentrum in de wijk zou fijn zijn
De iepziekte heeft de hele laan kaal gemaakt
De wethouder luistert niet en de politiek ook niet
Er is een nieuwe partij stoelen voor het buurthuis
De wijkagent kent iedereen bij naam
De Turkse bakker op de hoek geeft brood weg
Marokkaanse thee en Surinaamse roti op het buurtfeest
De christelijke basisschool doet mee met het koor
Het pad naar de kerk is 's avonds donker
Een rolstoelvriendelijk pad langs het water
De wijk is heel homogeen gebouwd
Het gesprek werd opgepakt door de buren
We hebben dat idee samen opgepakt
Ik ben verliefd op deze straat
De blinde muur mag wel een schildering krijgen
Een fietspad waar je veilig kunt rijden
De kinderen stemmen op de mooiste boom
Wij stemmen over het beste idee
De seksuele voorlichting op school is goed
De Poolse winkel heeft lekkere worst
Wie doet er mee met de tuin?
De gemeente mag meer achter ons staan
Een plein zonder bankjes is een parkeerplaats
Dat oude mensen langer hier wonen
Jongeren willen best helpen als je ze vraagt
Ik ken alleen de hond van hiernaast
De pastorie wordt een buurthuis
We zoeken iemand met verstand van computers
De bibliotheek heeft een spreekuur voor formulieren
De vuilcontainers zitten altijd vol
""".strip().splitlines()

TELLING = [
    ("Mijn man is al jaren depressief", Sensitive.HEALTH),
    ("Sinds de kanker kom ik minder buiten", Sensitive.HEALTH),
    ("Mijn moeder is dement en loopt soms weg", Sensitive.HEALTH),
    ("Hij zit in een rolstoel", Sensitive.HEALTH),
    ("Ik heb een suïcidale zoon", Sensitive.HEALTH),
    ("Ze vroegen om mijn vingerafdruk", Sensitive.HEALTH),
    ("Turkse vrouwen durven niet alleen te komen", Sensitive.ORIGIN),
    ("Als vluchteling ken je niemand", Sensitive.ORIGIN),
    ("Ze kijken naar mijn huidskleur", Sensitive.ORIGIN),
    ("De halve straat stemt PVV", Sensitive.POLITICS),
    ("Ik was lid van de PvdA", Sensitive.POLITICS),
    ("Als moslim voel ik me hier thuis", Sensitive.BELIEF),
    ("Ze draagt een hoofddoek", Sensitive.BELIEF),
    ("Mijn geloof geeft me steun", Sensitive.BELIEF),
    ("Ik zit bij de vakbond", Sensitive.UNION),
    ("Ik ben homo en durf dat hier niet te zeggen", Sensitive.SEXUALITY),
    ("Onze dochter is transgender", Sensitive.SEXUALITY),
    ("Mijn broer zit in de gevangenis", Sensitive.CRIMINAL),
    ("Hij heeft een strafblad", Sensitive.CRIMINAL),
    ("Er is huiselijk geweld achter die deur", Sensitive.CRIMINAL),
]


@pytest.mark.parametrize("sentence", ORDINARY)
def test_an_ordinary_sentence_is_left_alone(sentence):
    assert may_be_sensitive(sentence) is None


@pytest.mark.parametrize(("sentence", "reason"), TELLING)
def test_what_may_tell_something_is_noticed(sentence, reason):
    assert may_be_sensitive(sentence) is reason


def test_case_and_accents_do_not_matter():
    assert may_be_sensitive("DEPRESSIEF") is Sensitive.HEALTH
    assert may_be_sensitive("homo’s") is may_be_sensitive("Homo's") is Sensitive.SEXUALITY


def test_a_word_inside_another_is_no_word():
    assert may_be_sensitive("De aidsremmer") is None
    assert may_be_sensitive("een dealerbord van de garage") is None


def test_a_long_text_is_read_quickly_and_anywhere():
    text = "gewoon een woord " * 1200 + "en verslaafd"
    assert may_be_sensitive(text) is Sensitive.HEALTH
