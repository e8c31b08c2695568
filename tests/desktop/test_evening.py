"""A whole evening in a real window: eight neighbours, six rounds in turns, a PDF at the end.

Only keys and a mouse; what is on the screen is read through the accessibility bus.
"""

import os
from pathlib import Path

import pytest

from tests.desktop.room import Room, Thing, missing_tools, open_room

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(bool(missing_tools()), reason=f"missing: {missing_tools()}"),
]

SEVEN = """Amina, bewoner
Henk, bewoner
Fatima, moedercentrum
Wijkagent Tom, politie
Mw. De Wit, bewoner
Şükrü, moskee
Łukasz, bewoner"""
LATE = "محمد, ondernemer"
PEOPLE = 8

EXPERIENCES = [
    "Na mijn verhuizing kwam er niemand langs.",
    "Bij de moskee eten we elke vrijdag samen.",
    "De hal van de flat is altijd leeg.",
    "Ik ken alleen de hond van hiernaast.",
    "Vroeger zaten we op de stoep.",
    "De jongens op het plein groeten me nu.",
    "Een buurvrouw bracht soep toen ik ziek was.",
    "In mijn winkel praat iedereen met elkaar.",
]
VIEWS = [
    "Samen eten is de kortste weg naar elkaar.",
    "Eerst vertrouwen, dan pas regels.",
    "De gemeente mag meer achter ons staan.",
    "Wie kookt hoeft geen taal te kennen.",
    "Een plein zonder bankjes is een parkeerplaats.",
    "Jongeren willen best helpen als je ze vraagt.",
    "Niet iedereen houdt van drukte.",
]
DREAMS = [
    "Een lange tafel op het plein, elke eerste zondag.",
    "Een keuken waar je Nederlands leert al snijdend.",
    "Dat ik 's avonds weer durf te wandelen.",
    "Dat de jongens van het pleintje mee koken.",
    "Elke straat een eigen moestuin.",
    "Een bankje bij elke voordeur.",
    "Dat niemand alleen eet met kerst.",
    "Muziek op het plein in de zomer.",
    "Een buurtkrant in vier talen.",
    "Dat oude mensen langer hier wonen.",
    "Een fietsles voor moeders.",
    "Kinderen die weer buiten spelen.",
]
POSSIBILITIES = [
    "De keuken van De Linde is op zondag leeg.",
    "De corporatie vraagt de vergunning aan.",
    "De moskee leent pannen uit.",
    "Wij kunnen flyers rondbrengen.",
    "De school heeft tafels en banken.",
    "De bakker geeft brood van gisteren.",
    "De politie zet de straat even af.",
    "Ik kan koken voor honderd mensen.",
]
LAST_WORDS = [
    "Hoopvol.", "Moe en blij.", "Ik kom terug.", "Nieuwe gezichten.", "Eindelijk iets doen.",
]  # fmt: skip
ASSETS_SAID = [
    "Grote pannen van de moskee",
    "Keuken van De Linde op zondag",
    "Koken voor honderd man",
    "Veertig stoelen van de school",
]
AGREEMENTS_SAID = ["Proefkoken in De Linde", "Vergunning voor het plein aanvragen"]
FIRST_DREAMER = "Wijkagent Tom"  # the start moves one seat each round
ROUNDS_IN_TURNS = {
    "Ervaringen": EXPERIENCES,
    "Zienswijzen": VIEWS,
    "Dromen": DREAMS,
    "Mogelijkheden": POSSIBILITIES,
    "Afronding": LAST_WORDS,
}


@pytest.fixture
def room(tmp_path: Path):
    pictures = Path(os.environ.get("WIJKDIALOOG_BEELDEN", tmp_path))
    pictures.mkdir(parents=True, exist_ok=True)
    with open_room(tmp_path, pictures) as opened:
        yield opened


def seat_the_people(room: Room) -> None:
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(SEVEN)
    room.wait_to_see("7 namen gevonden")
    room.keys("Return")
    room.wait_to_see("7 deelnemers")


def capture(room: Room, text: str) -> None:
    room.type(text)
    room.keys("Return")
    room.wait_to_see(text)


def go_to_round(room: Room, label: str) -> None:
    room.click(label, "push button")
    room.wait_to_see(f"{label}, bezig")


def get_to_know_each_other(room: Room) -> None:
    """A pass, a later and a late arrival; nobody is left out and the cycle ends."""
    go_to_round(room, "Kennismaken")
    room.keys("Next", "Next")
    room.wait_to_see("Wie zei het: van Henk")
    room.keys("F7")  # Henk passes; Fatima has the floor
    room.wait_to_see("Wie zei het: van Fatima")
    room.keys("F6")  # Fatima: later; Tom has the floor
    room.wait_to_see("Wie zei het: van Wijkagent Tom")
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(LATE)
    room.keys("Return")
    room.wait_to_see("8 deelnemers")
    room.keys("alt+3")
    room.find("Regel vastleggen")
    room.keys(*["Next"] * 5)  # De Wit, Şükrü, Łukasz, and then the two that waited
    room.wait_to_see("Rond de beurt af")  # the last one speaks
    room.keys("Next")
    room.wait_to_see("Nog iemand?")


def speak_in_turns(room: Room, lines: list[str]) -> None:
    """Everybody in order; when all were heard, the rest is said by who spoke last."""
    for turn, text in enumerate(lines):
        if turn < PEOPLE:
            room.keys("Next")
        capture(room, text)


def note_what_there_is(room: Room) -> None:
    for text in ASSETS_SAID:
        room.keys("ctrl+7")
        capture(room, text)


def agree(room: Room) -> None:
    go_to_round(room, "Afspraken")
    for text in AGREEMENTS_SAID:
        room.keys("ctrl+8")
        capture(room, text)


def harvest(room: Room) -> None:
    """A theme, dots, threads, two assets and two agreements more, by mouse and by keyboard."""
    room.keys("alt+4")
    dream = room.find(f"Droom, {FIRST_DREAMER}: {DREAMS[0]}", "push button")
    room.click_at(*dream.middle)
    room.keys("n")
    room.wait_for(lambda: room.find("Nieuw thema", "text"), "the field for a theme")
    room.type("Samen eten")
    room.keys("Return")
    room.wait_to_see("Samen eten, 1")
    room.keys("plus", "plus", "plus")
    room.wait_to_see("3 stippen")
    possibility = room.find(f"Mogelijkheid, Mw. De Wit: {POSSIBILITIES[0]}")
    room.drag(dream_in_theme(room).middle, possibility.middle)  # a thread by mouse
    room.wait_to_see(f"komt uit {DREAMS[0]}")
    room.picture("oogst")


def dream_in_theme(room: Room) -> Thing:
    return room.find(f"Droom, {FIRST_DREAMER}: {DREAMS[0]}")


def test_a_whole_evening_ends_in_a_pdf_that_tells_it(room: Room, tmp_path: Path):
    room.start("--datamap", str(tmp_path / "data"))
    room.find("Nieuwe dialoog")
    room.keys("ctrl+n")
    room.find("Titel", "text")
    room.type("Samen eten in de Bloemenbuurt")
    room.keys("Tab")
    room.type("Samen eten")
    seat_the_people(room)
    room.keys("ctrl+Return")
    room.find("Regel vastleggen")
    get_to_know_each_other(room)
    for label, lines in ROUNDS_IN_TURNS.items():
        go_to_round(room, label)
        speak_in_turns(room, lines)
        if label == "Mogelijkheden":
            note_what_there_is(room)
            agree(room)
    room.picture("gesprek")
    harvest(room)
