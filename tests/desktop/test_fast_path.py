"""From a cold start to the first stored line, counted in keys and clicks."""

from pathlib import Path

import pytest

from tests.desktop.room import Room
from wijkdialoog.storage.dossier import Dossier

pytestmark = pytest.mark.desktop

MOST_ACTS = 12
FIVE = "Amina\nHenk\nFatima, moedercentrum\nMw. De Wit\nTom, politie"
LINE = "Hier kent niemand elkaar."


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])
def test_the_first_line_of_a_new_dialogue_is_near(room: Room, folder: Path, by_mouse: bool):
    program = room.start("--datamap", str(folder))
    room.find("Nieuwe dialoog")
    room.acts = 0
    if by_mouse:
        with_the_mouse(room)
    else:
        with_keys(room)
    room.type(LINE)
    room.keys("Return")
    stored = room.find_where(
        lambda t: t.role == "list item" and LINE in t.name, f"“{LINE}” in the stream"
    )
    assert "Opmerking" in stored.name
    print(f"\n{room.acts} acts from the start page to the first stored line")
    assert room.acts <= MOST_ACTS
    room.keys("ctrl+q")
    assert program.wait(timeout=20) == 0
    (path,) = (p for p in folder.rglob("*.wijkdialoog") if p.parent.name != "reservekopieën")
    dossier = Dossier.open(path)
    assert [line.text for line in dossier.read.contributions.find()] == [LINE]
    assert dossier.read.participants.count() == 5
    dossier.close()


def with_keys(room: Room) -> None:
    room.keys("ctrl+n")
    room.find("Titel", "text")
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste(FIVE)
    room.find("5 toevoegen", "push button")
    room.keys("Return")
    room.wait_to_see("5 deelnemers")
    room.keys("ctrl+Return")
    room.find("Regel vastleggen")


def with_the_mouse(room: Room) -> None:
    """The list still comes from the clipboard: nobody types five names with a mouse."""
    room.click("Nieuwe dialoog")
    room.click("Naar de deelnemers", "push button")
    room.find("Naam van een deelnemer")
    room.paste(FIVE)
    room.click("5 toevoegen", "push button")
    room.wait_to_see("5 deelnemers")
    room.click("Begin het gesprek", "push button")
    room.find("Regel vastleggen")
