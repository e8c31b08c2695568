"""Runs one act of a service and puts a refusal into words."""

from collections.abc import Callable
from typing import TypeVar

from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.troubles import trouble_sentence

T = TypeVar("T")


class Guard:
    """`guard(lambda: service.act(...))` returns the result, or None after saying why not.

    Only known refusals (DomainError) and known troubles (StorageError) become a sentence.
    Anything else is a mistake of ours and travels on to the crash path.

    troubles  how often the file itself refused, since the window was made
    """

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._refused: tuple[Code, str] | None = None
        self.troubles = 0

    def __call__(self, act: Callable[[], T]) -> T | None:
        """Return what `act` returns, or None when it was refused."""
        try:
            return act()
        except DomainError as error:
            self._refused = (error.code, error_sentence(error))
            self._messages.warn(self._refused[1], passing=True)
        except StorageError as error:
            self.troubles += 1
            self._messages.warn(trouble_sentence(error))
        return None

    def succeeded(self, act: Callable[[], object]) -> bool:
        """Return whether `act` was done; for acts that return nothing.

        Clear a field only after True, so that typed text is never lost.
        """
        return self(lambda: (act(),)) is not None

    def take_back(self, code: Code) -> None:
        """Say no longer that something was refused for this reason: it does not hold any more."""
        if self._refused is not None and self._refused[0] is code:
            if self._messages.text == self._refused[1]:
                self._messages.clear()
            self._refused = None
