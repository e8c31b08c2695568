"""What a copy of a dossier holds, and what it lacks compared with today. Pure counting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Subject(StrEnum):
    """What people look for in a copy."""

    DIALOGUES = "dialogues"
    LINES = "lines"
    AGREEMENTS = "agreements"
    ASSETS = "assets"


@dataclass(frozen=True)
class Item:
    """One dialogue, line, agreement or card; when it was said or made (UTC, ms) if known."""

    text: str
    moment_ms: int | None = None


@dataclass(frozen=True)
class Inventory:
    """What stands in a dossier, by subject and id; the bin left out.

    last_dialogue, last_line  what people recognise it by; "" when there is none
    """

    items: Mapping[Subject, Mapping[str, Item]] = field(default_factory=dict)
    last_dialogue: str = ""
    last_line: str = ""

    def count(self, subject: Subject) -> int:
        """Return how many there are."""
        return len(self.items.get(subject, {}))


@dataclass(frozen=True)
class Difference:
    """A copy compared with the dossier of now; only subjects that differ.

    missing   how many of now the copy does not have
    returning how many the copy has that are gone now
    changed   how many stand otherwise in the copy
    since_ms  when the first of the missing was said or made; None when not known of each
    """

    missing: Mapping[Subject, int]
    returning: Mapping[Subject, int]
    changed: Mapping[Subject, int]
    since_ms: int | None = None

    @property
    def is_nothing(self) -> bool:
        """Whether both hold the same."""
        return not (self.missing or self.returning or self.changed)


def difference(now: Inventory, copy: Inventory) -> Difference:
    """Compare a copy with the dossier of now."""
    missing: dict[Subject, int] = {}
    returning: dict[Subject, int] = {}
    changed: dict[Subject, int] = {}
    moments: list[int | None] = []
    for subject in Subject:
        here, there = now.items.get(subject, {}), copy.items.get(subject, {})
        lacking = here.keys() - there.keys()
        missing[subject] = len(lacking)
        returning[subject] = len(there.keys() - here.keys())
        changed[subject] = sum(
            here[id_].text != there[id_].text for id_ in here.keys() & there.keys()
        )
        moments += [here[id_].moment_ms for id_ in lacking]
    known = [moment for moment in moments if moment is not None]
    return Difference(
        _some(missing),
        _some(returning),
        _some(changed),
        min(known) if known and len(known) == len(moments) else None,
    )


def _some(counts: dict[Subject, int]) -> dict[Subject, int]:
    return {subject: count for subject, count in counts.items() if count}
