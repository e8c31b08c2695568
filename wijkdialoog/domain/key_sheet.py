"""The help sheet as it is printed: what each key does, in the words of the screen."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeyLine:
    """One thing to do: "Ctrl+Z" and "Ongedaan maken"."""

    keys: str
    does: str


@dataclass(frozen=True)
class KeyPlace:
    """The keys of one place in the program, under its heading."""

    heading: str
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True)
class KeySheet:
    """A sheet for beside the laptop.

    lead     reassures in a sentence or two
    evening  the few keys of the evening itself, printed large
    places   every key, place by place
    date     "2026-04-16", when it was printed
    """

    title: str
    lead: str
    evening: KeyPlace
    places: tuple[KeyPlace, ...]
    date: str
