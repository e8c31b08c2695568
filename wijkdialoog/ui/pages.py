"""What every page of a dialogue has in common, the five steps, and the pages beside them."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.ids import DialogueId


class Step(StrEnum):
    """The five steps of an evening, in the order of the header."""

    PREPARE = "prepare"
    PARTICIPANTS = "participants"
    CONVERSATION = "conversation"
    HARVEST = "harvest"
    MINUTES = "minutes"


class Beside(StrEnum):
    """A page of a dialogue that is no step: no place in the header, and Esc leads back from it."""

    PAPER = "paper"


Place = Step | Beside

STANDS_FOR: Mapping[Place, Step] = {Beside.PAPER: Step.CONVERSATION}
"""Which step in the header is lit while such a page is in front."""


class Page(QWidget):
    """One step of a dialogue, filling the window below the header.

    step_requested    a `Place` the page wants to go to ("Begin het gesprek")
    layout_requested  a `Layout` the room is to see on the table screen, or no longer
    """

    step_requested = Signal(object)
    layout_requested = Signal(object)

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show this dialogue from now on. Called each time the page comes to the front."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read everything shown again; selection and half-typed text stay."""
        raise NotImplementedError

    def leave(self) -> None:
        """Store what is half typed; called before another page is shown or the window closes."""

    def stop(self) -> None:
        """The window closes and the file after it: touch the dossier no more by yourself."""

    def header_extra(self) -> QWidget | None:
        """Return what the page puts on the right side of the header, or None.

        Always the same widget; the header shows it while the page is in front.
        """
        return None


K = TypeVar("K")


class LazyPages(Mapping[K, Page]):
    """Pages that are built when they are first needed, so that the window appears sooner.

    makers  how to build each page
    """

    def __init__(self, makers: Mapping[K, Callable[[], Page]]) -> None:
        self._makers = makers
        self._made: dict[K, Page] = {}

    def __getitem__(self, step: K) -> Page:
        if step not in self._made:
            self._made[step] = self._makers[step]()
        return self._made[step]

    def __contains__(self, step: object) -> bool:
        return step in self._makers  # asking whether there is one builds none

    def __iter__(self) -> Iterator[K]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)
