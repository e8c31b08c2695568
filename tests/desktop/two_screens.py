"""Two monitors of one X server: a laptop and a beamer that can be pulled out.

RandR monitors on one wide Xvfb: Qt tells of screens added and removed as with a real beamer.
"""

import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.desktop.room import Room, open_room

Box = tuple[int, int, int, int]
LAPTOP: Box = (0, 0, 1366, 768)
BEAMER: Box = (1366, 0, 1024, 768)


@contextlib.contextmanager
def open_two_screens(folder: Path, pictures: Path) -> Iterator[Room]:
    """Set up a room in which a beamer stands at the right of the laptop."""
    with open_room(folder, pictures, size=f"{LAPTOP[2] + BEAMER[2]}x{LAPTOP[3]}") as room:
        xrandr(room, "--listmonitors")
        _, _, width, height = LAPTOP
        xrandr(room, "--setmonitor", "LAPTOP", f"{width}/340x{height}/200+0+0", "screen")
        plug_in(room)
        yield room


def xrandr(room: Room, *words: str) -> None:
    subprocess.run(["xrandr", *words], env=room.environment, check=True, capture_output=True)


def plug_in(room: Room, place: tuple[int, int] = BEAMER[:2]) -> None:
    """Plug the beamer in; at the place of the laptop it is a mirror of it."""
    _, _, width, height = BEAMER
    left, top = place
    xrandr(room, "--setmonitor", "BEAMER", f"{width}/300x{height}/225+{left}+{top}", "none")


def pull_out(room: Room) -> None:
    xrandr(room, "--delmonitor", "BEAMER")


def windows(room: Room, name: str) -> list[Box]:
    """Where windows with this name are, as the window manager tells."""
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    found = subprocess.run(
        search, env=room.environment, check=False, capture_output=True, text=True
    ).stdout.split()
    return [box for window in found if (box := _box(room, window))]


def wait_for_stage(room: Room, *boxes: Box) -> None:
    """Wait until the table screen fills exactly this screen; no box: it is nowhere."""
    room.wait_for(lambda: windows(room, "^Groot scherm") == list(boxes), f"table screen {boxes}")


@dataclass
class Hall:
    """What the room reads on the table screen; `seen` is all of it so far."""

    room: Room
    canvas: str = "Wat de zaal ziet"
    seen: list[str] = field(default_factory=list)

    def reads(self, *words: str) -> str:
        """Wait until the table screen shows all these words; return everything it shows."""
        return self.room.wait_for(lambda: self._all(words), f"{words} on the table screen")

    def reads_no_longer(self, word: str) -> None:
        """Wait until this word is gone from the table screen."""
        self.room.wait_for(lambda: word not in (self._shown() or word), f"no “{word}”")

    def _all(self, words: tuple[str, ...]) -> str | None:
        shown = self._shown()
        return shown if shown and all(word in shown for word in words) else None

    def _shown(self) -> str:
        # The miniature has another name, and the label of the choices has no description.
        things = [t for t in self.room.things() if t.name == self.canvas and t.description]
        shown = things[0].description if things else ""
        if shown and shown not in self.seen:
            self.seen.append(shown)
        return shown


def _box(room: Room, window: str) -> Box | None:
    told = subprocess.run(
        ["xdotool", "getwindowgeometry", "--shell", window],
        env=room.environment, check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    values = dict(line.split("=") for line in told.split())
    if "HEIGHT" not in values:
        return None  # it went away while we asked
    return int(values["X"]), int(values["Y"]), int(values["WIDTH"]), int(values["HEIGHT"])
