"""The plug is pulled while somebody types: what was shown as stored is there afterwards.

A real window on a virtual screen, real keys, SIGKILL at a moment nobody chose; then the program is
started again in the same room. `WIJKDIALOOG_KILLS=200 pytest -m long -n 0 -s tests/desktop` does it
often, `WIJKDIALOOG_TOEVAL` repeats a run.
"""

import os
import random
import re
import signal
import string
import subprocess
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.desktop.room import Room, Thing
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import NewGuest, Participants
from wijkdialoog.storage.dossier import Dossier

KILLS_IN_CI = 4
KILLS_PER_DOSSIER = 10  # a long stream takes long to read from outside
ROUND = "Ervaringen"
NAMES: list[str] = [
    "Amina", "Henk", "Fatima", "Mw. De Wit", "Wijkagent Tom", "Joke",
    "Bart", "Noor", "Sam", "Mila", "Ada", "Rik",
]  # fmt: skip
WORDS = ["soep", "tafel", "plein", "buren", "koken", "samen", "stoel", "fiets", "tuin", "feest"]
LATE_SECONDS = 2.5  # of typing that may be lost: stored at least every two
CLOCK_SECONDS = 3
HERE = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True)
class Pace:
    """How somebody types: time between keys, the longest line, the latest moment of the kill."""

    delay_ms: int
    most_words: int
    most_seconds: float


HASTY = Pace(4, 4, 2)  # many lines are stored in the time
THOUGHTFUL = Pace(70, 24, 6)  # most of the time one line is half typed


@dataclass
class Sight:
    """One look at the screen: when it was over, the half-typed line, the lines in the stream."""

    at: float
    line: str | None
    shown: set[str]


@dataclass
class Expected:
    """What must be there after the next start.

    lines      everything stored in this dossier, in order
    remaining  seconds left of the turn when the clock last stood still
    stopped    when that was
    """

    lines: list[str] = field(default_factory=list)
    draft: str = ""
    speaker: str = ""
    remaining: float = 0
    stopped: datetime = field(default_factory=lambda: datetime.now(HERE))


@dataclass
class Tally:
    """Figures of a run."""

    kills: int = 0
    stored: int = 0
    shown: int = 0
    halves: int = 0
    lost_letters: int = 0
    most_lost_letters: int = 0
    clock_off: float = 0
    seconds: float = 0

    def __str__(self) -> str:
        return (
            f"{self.kills} kills in {self.seconds:.0f} s ({self.seconds / self.kills:.1f} s each): "
            f"{self.stored} lines stored, {self.shown} of them seen on the screen before a kill, "
            f"0 lost; {self.halves} half-typed lines came back, {self.lost_letters} letters of "
            f"them not yet stored (at most {self.most_lost_letters} at once); "
            f"clock at most {self.clock_off:.1f} s off"
        )


@pytest.mark.desktop
def test_a_few_kills_while_somebody_types_lose_nothing_that_was_shown(room: Room, folder: Path):
    print(f"\n{kill_often(room, folder, KILLS_IN_CI)}")


@pytest.mark.long
def test_many_kills_while_somebody_types_lose_nothing_that_was_shown(room: Room, folder: Path):
    print(f"\n{kill_often(room, folder, int(os.environ.get('WIJKDIALOOG_KILLS', '200')))}")


def kill_often(room: Room, folder: Path, times: int) -> Tally:
    seed = int(os.environ.get("WIJKDIALOOG_TOEVAL", random.randrange(10**6)))
    print(f"\nWIJKDIALOOG_TOEVAL={seed}")
    dice = random.Random(seed)
    # The length of a turn is read from its button; beside open tips that stands under "Meer".
    (folder / "instellingen.toml").write_text('tips = "folded"\n')
    tally = Tally()
    began = time.monotonic()
    while tally.kills < times:
        path = folder / f"avond {tally.kills}.wijkdialoog"
        expected = make_evening(path)
        for _ in range(min(KILLS_PER_DOSSIER, times - tally.kills)):
            one_kill(room, path, expected, dice, tally)
            tally.kills += 1
            tally.seconds = time.monotonic() - began
    return tally


def make_evening(path: Path) -> Expected:
    """An evening that stands still while Amina has the floor."""
    dossier = Dossier.open(path)
    now = SteadyClock()
    dialogue_id = Dialogues(dossier, now).create()
    people = Participants(dossier, now)
    rows = people.preview(dialogue_id, "\n".join(NAMES)).rows
    people.add_all(dialogue_id, [NewGuest(row.guest) for row in rows])
    lead = Facilitation(dossier, now)
    lead.begin(dialogue_id)
    (round_,) = (r for r in lead.view(dialogue_id).rounds if r.label == ROUND)
    lead.start_round(dialogue_id, round_.id)
    lead.next_turn(dialogue_id)
    lead.pause(dialogue_id)
    reading = lead.view(dialogue_id).turn_clock(now())
    dossier.close()
    if reading is None or reading.remaining_ms is None:
        raise AssertionError("a turn in this round has a length")
    return Expected(speaker="Amina", remaining=reading.remaining_ms / 1000)


# One kill ---------------------------------------------------------------------------------


def one_kill(room: Room, path: Path, expected: Expected, dice: random.Random, tally: Tally) -> None:
    program = room.start("--dossier", str(path), "--datamap", str(path.parent))
    assert_offered_in_words(room, expected, tally)
    room.keys("ctrl+g")
    assert_as_it_was(room, expected)
    since = set_the_clock(room, expected, dice)
    pace = dice.choice((HASTY, THOUGHTFUL))
    lines = lines_to_type(tally.kills, expected.draft, pace, dice)
    rest = [lines[0].removeprefix(expected.draft), *lines[1:]]
    seconds = dice.uniform(0, pace.most_seconds)
    sights, killed_at = type_until_killed(room, program, rest, pace.delay_ms, seconds)
    if since is not None:
        expected.remaining -= killed_at - since
        expected.stopped = datetime.now(HERE) - timedelta(seconds=time.monotonic() - killed_at)
    assert_nothing_is_lost(path, expected, lines, sights, killed_at, tally)


def assert_offered_in_words(room: Room, expected: Expected, tally: Tally) -> None:
    offer = room.find_where(lambda t: t.role == "label" and "beurt van" in t.name, "the offer")
    told = re.fullmatch(r"Gestopt om (\d\d:\d\d) · ronde .+ · beurt van (.+) · nog (\d+):(\d\d)",
                        offer.name)  # fmt: skip
    assert told, offer.name
    clock, speaker, minutes, seconds = told.groups()
    earlier = expected.stopped - timedelta(seconds=CLOCK_SECONDS)
    assert clock in {f"{earlier:%H:%M}", f"{expected.stopped:%H:%M}"}
    assert speaker == expected.speaker
    remaining = int(minutes) * 60 + int(seconds)
    off = abs(remaining - expected.remaining)
    assert off <= CLOCK_SECONDS, f"{offer.name}; {expected.remaining:.1f} s were left"
    tally.clock_off = max(tally.clock_off, off)
    expected.remaining = remaining


def assert_as_it_was(room: Room, expected: Expected) -> None:
    field_ = room.find("Regel vastleggen", "text")
    assert field_.text == expected.draft
    room.wait_to_see(f"Wie zei het: van {expected.speaker}")
    things = room.things()
    assert any(t.name.startswith(f"{ROUND}, bezig") for t in things)
    if expected.lines:
        newest = expected.lines[-1]
        assert any(t.role == "list item" and newest in t.name for t in things)


def set_the_clock(room: Room, expected: Expected, dice: random.Random) -> float | None:
    """Let the clock run with who spoke or the next, or leave it; return since when it runs."""
    choice = dice.random()
    if choice < 0.2:
        return None
    since = time.monotonic()
    if choice < 0.4 and expected.speaker != NAMES[-1]:
        expected.speaker = NAMES[NAMES.index(expected.speaker) + 1]
        room.keys("Next")
        room.wait_to_see(f"Wie zei het: van {expected.speaker}")
        expected.remaining = full_turn(room)
    else:
        room.keys("F8")
    room.find("Even stil", "push button")
    return since


def full_turn(room: Room) -> int:
    """The length of a turn, as the button for it says."""
    shown = room.find_where(lambda t: t.name.endswith("per beurt"), "the length of a turn").name
    minutes, seconds = shown.split()[0].split(":")
    return int(minutes) * 60 + int(seconds)


def lines_to_type(number: int, draft: str, pace: Pace, dice: random.Random) -> list[str]:
    """Lines of which no two begin alike; the first goes on where the half-typed line stopped."""
    lines = []
    for letter in string.ascii_letters.replace(draft[:1], ""):
        words = " ".join(dice.choices(WORDS, k=dice.randint(1, pace.most_words)))
        lines.append(f"{letter}{number} {words}")
    if draft:
        lines[0] = f"{draft} {lines[0]}"
    return lines


def type_until_killed(
    room: Room, program: subprocess.Popen[bytes], lines: list[str], delay_ms: int, seconds: float
) -> tuple[list[Sight], float]:
    """Return what was seen, and when the plug was pulled."""
    moments: list[float] = []
    dead = threading.Event()

    def pull_the_plug() -> None:
        program.send_signal(signal.SIGKILL)
        moments.append(time.monotonic())
        dead.set()

    plug = threading.Timer(seconds, pull_the_plug)
    typist = threading.Thread(target=type_on, args=(room, lines, delay_ms, dead))
    sights: list[Sight] = []
    typist.start()
    plug.start()
    while not dead.is_set():
        things = room.glance()
        sights.append(Sight(time.monotonic(), half_typed(things), stream(things)))
    plug.join()
    typist.join()
    program.wait()
    return sights, moments[0]


def type_on(room: Room, lines: list[str], delay_ms: int, dead: threading.Event) -> None:
    """In small pieces: a keyboard that is cut off inside a key would go on repeating it."""
    for line in lines:
        for start in range(0, len(line), 8):
            if dead.is_set():
                return
            room.type(line[start : start + 8], delay_ms)
        room.keys("Return")


def half_typed(things: list[Thing]) -> str | None:
    found = (t.text for t in things if t.name.startswith("Regel vastleggen") and t.role == "text")
    return next(found, None)


def stream(things: list[Thing]) -> set[str]:
    """The words of each line in the stream: what comes after kind, speaker and time."""
    return {t.name for t in things if t.role == "list item"}


# Afterwards -------------------------------------------------------------------------------


def assert_nothing_is_lost(
    path: Path,
    expected: Expected,
    lines: list[str],
    sights: list[Sight],
    killed_at: float,
    tally: Tally,
) -> None:
    dossier = Dossier.open(path)
    try:
        assert dossier.check_integrity()
        (dialogue,) = dossier.read.dialogues.find()
        stored = [line.text for line in dossier.read.contributions.find()]
        draft = draft_text(dossier.aside.draft(dialogue.id))
        assert_speaker(dossier, dialogue.id, expected)
    finally:
        dossier.close()
    fresh = stored[len(expected.lines) :]
    # Nothing is missing in between, nothing is there twice, nothing is half.
    assert stored == [*expected.lines, *lines[: len(fresh)]]
    seen = [line for line in lines if any(line in name for s in sights for name in s.shown)]
    assert set(seen) <= set(fresh), "shown as stored, and gone"
    half = lines[len(fresh)]
    assert half.startswith(draft)
    typed = [s.line for s in sights if s.line and half.startswith(s.line)]
    old = [s.line for s in sights if s.at <= killed_at - LATE_SECONDS and s.line]
    on_time = max((len(line) for line in old if half.startswith(line)), default=0)
    assert len(draft) >= on_time, f"{half[:on_time]!r} was there in time; {draft!r} came back"
    lost = max((len(line) for line in typed), default=0) - len(draft)
    tally.stored += len(fresh)
    tally.shown += len(seen)
    tally.halves += bool(draft)
    tally.lost_letters += max(0, lost)
    tally.most_lost_letters = max(tally.most_lost_letters, lost)
    expected.lines, expected.draft = stored, draft


def draft_text(draft: Draft | None) -> str:
    return draft.text if draft else ""


def assert_speaker(dossier: Dossier, dialogue_id: DialogueId, expected: Expected) -> None:
    view = Facilitation(dossier, SteadyClock()).view(dialogue_id)
    assert view.current_round is not None
    assert view.speaker is not None
    assert (view.current_round.label, view.speaker.name) == (ROUND, expected.speaker)
