"""What every page of a dialogue has in common, and the five steps they stand for."""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum

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


class Page(QWidget):
    """One step of a dialogue, filling the window below the header.

    step_requested  a `Step` the page wants to go to ("Begin het gesprek")
    """

    step_requested = Signal(object)

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


class LazyPages(Mapping[Step, Page]):
    """Pages that are built when they are first needed, so that the window appears sooner.

    makers  how to build each page
    """

    def __init__(self, makers: Mapping[Step, Callable[[], Page]]) -> None:
        self._makers = makers
        self._made: dict[Step, Page] = {}

    def __getitem__(self, step: Step) -> Page:
        if step not in self._made:
            self._made[step] = self._makers[step]()
        return self._made[step]

    def __iter__(self) -> Iterator[Step]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)
