"""The second evening of a wijk in a real window, with keys only: how does it stand?"""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.desktop.room import Room
from tests.services.two_evenings import evening_after, winter_evening
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.storage.dossier import Dossier

pytestmark = pytest.mark.desktop

SPRING = "Samen eten, de tweede keer"
FENCE = "Hek bij de speelplek verven"
PROMISED = (FENCE, "Elke maand samen soep koken", "Een buurtapp beginnen")


def two_evenings(path: Path) -> DialogueId:
    """A winter evening with three agreements, and one of today in the same wijk."""
    dossier = Dossier.open(path)
    winter = winter_evening(dossier, PROMISED)
    here = evening_after(dossier, winter, ("Amina", "Henk", "Fatima"))
    dialogues = Dialogues(dossier, SteadyClock())
    dialogues.change(replace(dialogues.get(here), title=SPRING))
    dossier.close()
    return here


def test_an_evening_opens_with_what_was_agreed(room: Room, folder: Path):
    path = folder / "Bloemenbuurt.wijkdialoog"
    here = two_evenings(path)
    program = room.start("--dossier", str(path), "--datamap", str(folder))
    card = room.find_where(lambda t: t.name.startswith(f"{SPRING}. "), SPRING)
    room.tab_to(card.name)
    room.keys("Return")
    room.wait_to_see("Van vorige keer staan nog 3 afspraken open.")
    room.keys("F5", "alt+3")
    room.wait_to_see("Hoe staat het ervoor?")
    room.wait_to_see(FENCE)
    room.picture("terugblik-1")
    room.keys("1")
    room.wait_to_see("1 gedaan, 2 nog niet besproken")
    room.type("De pan is te klein")
    room.keys("Return")
    room.keys("2")
    room.wait_to_see("1 gedaan, 1 loopt, 1 nog niet besproken")
    room.keys("Next")  # over this one nothing is said
    room.find("Begin de avond", "push button")
    room.picture("terugblik-eind")
    room.keys("Return")
    room.wait_to_see("Volgende ronde: Kennismaken")
    room.keys("ctrl+shift+a")
    room.find("Terug naar het gesprek", "push button")
    room.picture("terugblik-later")
    room.keys("3", "Escape")
    room.keys("alt+5")
    room.find("Bewaar als PDF", "push button")
    room.picture("terugblik-verslag")
    room.keys("ctrl+q")
    assert program.wait(timeout=20) == 0
    dossier = Dossier.open(path)
    found = FollowUps(dossier, SteadyClock()).read(here)
    assert [item.answer for item in found.items] == list(Answer)
    assert [line.text for line in dossier.read.contributions.find()] == ["De pan is te klein"]
    dossier.close()
