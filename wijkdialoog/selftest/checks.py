"""What a check of the self-test is."""

from collections.abc import Callable
from dataclasses import dataclass

SAMPLE_LINE = (
    "Een moestuin bij de Driekoningenkerk, ’s avonds open – naïef idee? Łódź, Αθήνα, Київ."
)


class CheckFailed(Exception):
    """What is wrong, in words."""


@dataclass(frozen=True)
class Check:
    """One part of the program. `look` returns what it found, or raises."""

    name: str
    look: Callable[[], str]


def require(condition: object, finding: str) -> None:
    """Raise CheckFailed with `finding` unless the condition holds."""
    if not condition:
        raise CheckFailed(finding)
