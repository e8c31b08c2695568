"""What is told about storing itself, to whoever shows it to a person."""

from collections.abc import Callable

from wijkdialoog.storage.errors import StorageError


def _nobody(*_what: object) -> None:
    """Stand-in until somebody listens (tests, command line)."""


class Keeping:
    """Called by each transaction; every call is on the thread of the dossier.

    on_slow    a commit takes longer than a second; it goes on when this returns.
               None: nobody wants to know, and the commit does not take the longer road
    on_stored  a transaction is on the disk
    on_failed  a transaction was rolled back because of the file
    flee       the file is gone: go on elsewhere. Returns whether that could be done
    """

    def __init__(self) -> None:
        self.on_slow: Callable[[], None] | None = None
        self.on_stored: Callable[[], None] = _nobody
        self.on_failed: Callable[[StorageError], None] = _nobody
        self.flee: Callable[[StorageError], bool] = lambda _error: False
