"""Every page as a screen reader has it: named, with its state, and what happens is told at once."""

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread

import pytest

from tests.desktop.layout import INTERACTIVE, parents_of
from tests.desktop.rich import make_dossier
from tests.desktop.room import PATIENCE_SECONDS, SYSTEM_PYTHON, Room, Thing

pytestmark = pytest.mark.desktop

_SIGN = re.compile(r"^[‹›☰↶↷✓▾▸]|[▾▸]$")
_ROW = frozenset({"list item", "table cell"})
_STEPS = {"Voorbereiden", "Deelnemers", "Gesprek", "Oogst", "Verslag"}
_LAYOUTS = {"Volgt de ronde", "Welkom", "Zwart", "Gewoon", "Groter"}
_ONE_OF_FEW = {
    "+ Afspraak": {*_STEPS, "Van droom naar afspraak", "Per thema"},
    "Bewaar als PDF": {*_STEPS, "Bewoners", "Organisaties", "Archief"},
    "Kies een andere map": {"Reservekopieën"},
}


def test_every_page_can_be_heard(room: Room, folder: Path):
    data = folder / "data"
    data.mkdir()
    make_dossier(data / "Mijn wijk.wijkdialoog")
    room.start("--datamap", str(data))
    found: list[str] = []
    with _Ear(room) as ear:
        for page, things in _pages(room, ear):
            found += [f"{page}: {wrong}" for wrong in _wrong(things)]
    assert not found, "\n" + "\n".join(found)


def _pages(room: Room, ear: "_Ear") -> Iterator[tuple[str, list[Thing]]]:
    room.find("Nieuwe dialoog")
    yield "start", room.things()
    room.keys("ctrl+g")
    room.find("Regel vastleggen")
    yield "gesprek", room.things()
    assert _chosen(room.things()) >= {"Gesprek", "Droom"}
    room.keys("F8")
    ear.waits_for("We gaan verder")
    room.keys("ctrl+a")
    room.type("Een bank voor de deur")
    room.keys("Return")
    ear.waits_for("Inbreng vastgelegd")
    assert next(t for t in room.things() if "focused" in t.states).role == "text"
    room.keys("ctrl+t")
    room.type("later")
    room.keys("Return")
    ear.waits_for("Typ een tijdsduur")
    room.keys("Escape", "shift+F5")
    room.find("Volgt de ronde")
    assert _of_few(room.things()) >= _LAYOUTS
    yield "groot scherm", room.things()
    room.keys("Escape")
    for key, landmark in {
        "alt+1": "Titel", "alt+2": "Naam van een deelnemer", "alt+4": "+ Afspraak",
        "alt+5": "Bewaar als PDF", "alt+6": "Kies een andere map",
    }.items():  # fmt: skip
        room.keys(key)
        room.find(landmark)
        assert _of_few(room.things()) >= _ONE_OF_FEW.get(landmark, _STEPS)
        yield landmark, room.things()


def _wrong(things: list[Thing]) -> Iterator[str]:
    parents = parents_of(things)
    siblings: dict[tuple[int | None, str, str], int] = {}
    for place, thing in enumerate(things):
        if thing.role in INTERACTIVE and "showing" in thing.states:
            if not thing.name.strip():
                yield f"{thing.role} without a name at {thing.box}"
            elif _SIGN.search(thing.name):
                yield f"{thing.role} “{thing.name}”: a sign is read aloud"
            key = parents[place], thing.role, thing.name
            siblings[key] = siblings.get(key, 0) + 1
        if thing.role in _ROW and thing.role == "list item" and not thing.name.strip():
            yield f"a row without words at {thing.box}"
    for (_, role, name), number in siblings.items():
        if number > 1:
            yield f"{number} × {role} “{name}” beside each other"
    if not any("focused" in thing.states for thing in things):
        yield "nothing has the focus"


def _of_few(things: list[Thing]) -> set[str]:
    """What is said to be one of a few of which one is chosen."""
    return {thing.name for thing in things if thing.role == "radio button"}


def _chosen(things: list[Thing]) -> set[str]:
    return _of_few([thing for thing in things if "checked" in thing.states])


class _Ear:
    """Listens to the accessibility bus."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._told: Queue[dict[str, str]] = Queue()

    def __enter__(self) -> "_Ear":
        ear = Path(__file__).with_name("ear.py")
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", str(ear)], env=self._room.environment, text=True,
            stdout=subprocess.PIPE,
        )  # fmt: skip
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()
        assert self._told.get(timeout=PATIENCE_SECONDS)["event"] == "ready"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._thread.join()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def waits_for(self, words: str) -> None:
        """Listen until this is announced."""
        heard: list[str] = []
        while not any(words in text for text in heard):
            try:
                heard.append(self._told.get(timeout=PATIENCE_SECONDS)["text"])
            except Empty:
                pytest.fail(f"waited in vain to hear “{words}”; heard {heard}")

    def _listen(self) -> None:
        for line in self._process.stdout or ():
            self._told.put(json.loads(line))
