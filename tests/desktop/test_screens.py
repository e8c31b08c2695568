"""Every page with much in it, on small screens and with large letters: whole, named, in place."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.desktop.layout import complaints
from tests.desktop.rich import make_dossier
from tests.desktop.room import Room, open_room

pytestmark = pytest.mark.desktop


@dataclass(frozen=True)
class Screen:
    """A screen and the size of the letters on it."""

    size: str
    text_percent: int = 100

    @property
    def name(self) -> str:
        return self.size if self.text_percent == 100 else f"{self.size}-{self.text_percent}"


SCREENS = (
    Screen("1366x768"), Screen("1024x600"), Screen("1366x768", 150), Screen("1024x600", 150),
    Screen("1366x768", 200), Screen("1024x600", 200),
)  # fmt: skip


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a dossier with much in it."""
    path = tmp_path_factory.mktemp("rijk") / "rijk.wijkdialoog"
    make_dossier(path)
    return path.read_bytes()


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_nothing_is_cut_off_nameless_or_over_something_else(
    screen: Screen, dossier: bytes, folder: Path, pictures: Path
):
    data = folder / "data"
    data.mkdir()
    (data / "Mijn wijk.wijkdialoog").write_bytes(dossier)
    (data / "instellingen.toml").write_text(f"text_percent = {screen.text_percent}\n")
    with open_room(folder, pictures, screen.size) as room:
        room.start("--datamap", str(data))
        tour = Tour(room, screen.name)
        tour.everything()
    assert not tour.found, "\n" + "\n".join(tour.found)


class Tour:
    """Goes through the program, takes pictures and keeps what is wrong."""

    def __init__(self, room: Room, name: str) -> None:
        self._room = room
        self._name = name
        self.found: list[str] = []

    def everything(self) -> None:
        room = self._room
        room.find("Nieuwe dialoog")
        self._look("start")
        room.keys("ctrl+g")
        room.find("Regel vastleggen")
        self._look("gesprek")
        room.keys("F8")
        room.find("Even stil")
        self._look("gesprek-loopt")
        room.keys("F2")
        self._look("gesprek-hulpkaart")
        room.keys("F2", "alt+1")
        room.find("Titel", "text")
        self._look("voorbereiden")
        self._people()
        self._harvest()
        room.keys("alt+5")
        room.find("Bewaar als PDF")
        self._look("verslag")

    def _people(self) -> None:
        room = self._room
        room.keys("alt+2")
        room.find("Naam van een deelnemer")
        self._look("deelnemers")
        room.paste("Joke, bewoner\nBart, gemeente\nAmina")
        room.find("Laat maar", "push button")
        self._look("deelnemers-plakken")
        room.keys("Escape", "Escape")

    def _harvest(self) -> None:
        room = self._room
        room.keys("alt+4")
        room.find("+ Afspraak")
        self._look("oogst")
        room.keys("Down", "Right", "a")  # an agreement that follows from a possibility
        room.find("Wat spreken we af?", "text")
        self._look("oogst-afspraak")
        room.keys("Escape")
        room.scroll_up(room.find("+ Afspraak"))  # on a low screen the head went out of sight
        room.click("Bronnenkaarten", "push button")
        room.find("Terug naar de oogst")
        self._look("bronnen")
        room.keys("Return")
        room.find("Wat is het?", "text")
        self._look("bronnen-kaart")
        room.keys("Escape", "Escape")

    def _look(self, page: str) -> None:
        self._room.picture(f"{self._name}-{page}")
        wrong = complaints(self._room.things())
        self.found += [f"{self._name} {page}: {complaint}" for complaint in wrong]
