"""What the turn ring draws: frozen values, made by the page."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.plan import RoundKind


class SeatMark(StrEnum):
    """How a seat is drawn. Each has a shape of its own; colour only helps."""

    WAITING = "waiting"  # quiet disc
    NEXT = "next"  # dashed outline
    SPEAKING = "speaking"  # large filled disc with a halo
    LATER = "later"  # clock badge and the word
    PASSED = "passed"  # arrow badge and the word
    DONE = "done"  # ring with a tick badge
    AWAY = "away"  # faded, with the word


@dataclass(frozen=True)
class RingSeat:
    """One place around the table.

    name    as shown below the disc
    detail  second line: organisation, role, or the word of the state ("straks", "komt later")
    spoken  the state in words, for a screen reader and the tooltip
    asked   wants to say something (free conversation)
    """

    id: ParticipantId
    name: str
    initials: str
    detail: str
    spoken: str
    mark: SeatMark = SeatMark.WAITING
    asked: bool = False


@dataclass(frozen=True)
class ClockFace:
    """The middle of the ring.

    caption  "aan het woord", "pauze"
    title    the speaker's name; "" when nobody speaks
    main     "1:18" in digits or "bijna rond" in words; may be ""
    below    "van 2:00", "nog 8 te gaan"; may be ""
    digits   `main` is digits and is drawn large
    part     0 to 1: how far the arc is filled; None draws no arc
    amber    time is almost up or over
    still    the clocks stand still
    """

    caption: str = ""
    title: str = ""
    main: str = ""
    below: str = ""
    digits: bool = False
    part: float | None = None
    amber: bool = False
    still: bool = False


@dataclass(frozen=True)
class RingView:
    """All seats in seating order, absent people included, and the accent of the round."""

    seats: tuple[RingSeat, ...] = ()
    kind: RoundKind = RoundKind.OTHER


def initials(name: str) -> str:
    """Return two letters for a disc: "Am" for Amina, "DW" for "De Wit", "3" for "Plaats 3".

    Scripts without capitals keep their own first letters; a title like "Mw." is passed over.
    """
    words = [word for word in name.replace("-", " ").split() if word]
    real = [word for word in words if not word.endswith(".")] or words
    if not real:
        return "?"
    if real[-1].isdigit():
        return real[-1][-3:]
    first = real[0]
    if first.casefold() in _TITLES and len(real) > 1:
        first = real[1]
    return _start(first, 2)


_TITLES = {"mw", "mevr", "mevrouw", "dhr", "meneer", "de", "wijkagent", "buurvrouw", "buurman"}


def _start(word: str, letters: int) -> str:
    """Return the first letters with the marks that belong to them."""
    found = ""
    count = 0
    for character in word:
        if not unicodedata.combining(character):
            if count == letters:
                break
            count += 1
        found += character
    return found[:1].upper() + found[1:]
