"""The table screen on real screens: two monitors of one X server, one of them pulled out."""

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.room import Room
from tests.desktop.two_screens import (
    BEAMER,
    LAPTOP,
    open_two_screens,
    plug_in,
    pull_out,
    wait_for_stage,
    windows,
)

pytestmark = pytest.mark.desktop


@pytest.fixture
def room(folder: Path, pictures: Path) -> Iterator[Room]:
    """A laptop with a beamer beside it, and the live page of an evening in front."""
    with open_two_screens(folder, pictures) as opened:
        begin_evening(opened, folder)
        yield opened


def begin_evening(room: Room, folder: Path) -> None:
    room.start("--datamap", str(folder / "data"))
    room.find("Nieuwe dialoog")
    room.keys("ctrl+n")
    room.find("Titel", "text")
    room.keys("alt+2")
    room.find("Naam van een deelnemer")
    room.paste("Amina\nHenk")
    room.find("2 toevoegen", "push button")
    room.keys("Return")
    room.wait_to_see("2 deelnemers")
    room.keys("alt+3")
    room.find("Regel vastleggen")


def test_the_beamer_is_filled_and_the_line_keeps_the_focus(room: Room):
    room.keys("F5")
    wait_for_stage(room, BEAMER)
    room.type("Samen soep eten")
    room.keys("Return")
    room.find_where(lambda t: t.role == "list item" and "Samen soep" in t.name, "the stored line")
    room.keys("Next", "Next")  # to the next round, and Amina has the floor
    room.wait_to_see("Groot scherm: aan, Beurt")
    room.find_where(lambda t: "Amina" in t.description, "Amina on the table screen")
    room.picture("groot-scherm-beurt")
    room.keys("F5")
    wait_for_stage(room)


def test_pulled_out_and_plugged_in_while_it_runs(room: Room):
    room.keys("F5")
    wait_for_stage(room, BEAMER)
    pull_out(room)
    wait_for_stage(room)
    room.wait_to_see("BEAMER is losgekoppeld")
    room.picture("groot-scherm-los")
    plug_in(room)
    room.wait_to_see("BEAMER is er weer")
    wait_for_stage(room)
    room.click("Toon weer")
    wait_for_stage(room, BEAMER)


def test_a_mirror_is_noticed_and_covers_nothing(room: Room):
    pull_out(room)
    plug_in(room, LAPTOP[:2])
    room.keys("F5")
    room.wait_to_see("toont hetzelfde")
    wait_for_stage(room)


def test_one_screen_is_swapped_with_f9_and_always_gives_way(room: Room):
    pull_out(room)
    room.keys("F9")
    wait_for_stage(room, LAPTOP)
    room.find_where(lambda t: "F9" in t.description, "the hint in the corner")
    room.picture("groot-scherm-een-scherm")
    room.keys("F9")
    wait_for_stage(room)
    room.keys("F9")
    wait_for_stage(room, LAPTOP)
    room.keys("Escape")
    wait_for_stage(room)
    room.keys("F9")
    wait_for_stage(room, LAPTOP)
    room.keys("Next")  # a clicker goes on: the next round
    room.find_where(lambda t: "Kennismaken" in t.description, "the next round in the room")
    x, y = LAPTOP[2] // 2, LAPTOP[3] // 2
    subprocess.run(
        ["xdotool", "mousemove", str(x), str(y), "click", "--repeat", "2", "--delay", "60", "1"],
        env=room.environment, check=True,
    )  # fmt: skip
    wait_for_stage(room)
    room.type("De lijn heeft de focus")
    room.keys("Return")
    room.find_where(lambda t: t.role == "list item" and "De lijn" in t.name, "the stored line")


def test_each_screen_shows_its_number_for_three_seconds(room: Room):
    room.keys("shift+F5")
    room.tab_to("Toon nummers")
    room.keys("space")
    room.wait_for(lambda: len(windows(room, "^Scherm [12]")) == 2, "two numbers")
    began = time.monotonic()
    left = sorted(box[0] for box in windows(room, "^Scherm [12]"))
    room.picture("groot-scherm-nummers")
    assert left[0] < LAPTOP[2] <= left[1]
    room.wait_for(lambda: not windows(room, "^Scherm [12]"), "numbers gone")
    assert time.monotonic() - began < 4.5


def test_closing_the_program_takes_the_table_screen_along(room: Room):
    room.keys("F5")
    wait_for_stage(room, BEAMER)
    program = room._programs[0]
    room.keys("ctrl+q")
    assert program.wait(timeout=20) == 0
