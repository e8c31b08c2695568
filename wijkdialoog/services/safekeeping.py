"""Is it stored? The one answer to that question, and what happens while the answer is no."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble


class Stored(StrEnum):
    """How it stands with what was done last."""

    YES = "yes"
    BUSY = "busy"  # a commit takes longer than a second
    NOT_YET = "not_yet"  # the file refused it; what was typed still stands on the screen
    IN_MEMORY = "in_memory"  # the file is gone; everything is here, until a place is chosen


class Safekeeping:
    """Follows every transaction of one dossier.

    on_change   the answer changed; also called in the middle of a slow commit
    store_typed stores what is half typed; returns whether that went well. Called when the file
                takes something again
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._stored = Stored.YES
        self._error: StorageError | None = None
        self._retrying = False
        self.on_change: Callable[[], None] = lambda: None
        self.store_typed: Callable[[], bool] = lambda: True
        dossier.keeping.on_slow = self._slow
        dossier.keeping.on_stored = self._went_well
        dossier.keeping.on_failed = self._went_wrong

    @property
    def stored(self) -> Stored:
        """The answer."""
        return self._stored

    @property
    def trouble(self) -> Trouble | None:
        """Why it is not stored, or None."""
        return self._error.trouble if self._error else None

    @property
    def home(self) -> Path:
        """Where the dossier is, or was before its disk went away."""
        return self._dossier.path

    @property
    def home_is_back(self) -> bool:
        """Whether the file of a dossier that is in memory can be reached again.

        Its folder alone is not enough: a stick leaves an empty one behind on the computer.
        """
        try:
            return self._dossier.in_memory and self.home.is_file()
        except OSError:
            return False

    def follow(self) -> None:
        """Keep a copy in memory from now on; `take_picture` until it returns False."""
        self._quietly(self._dossier.follow_in_memory)

    def take_picture(self) -> bool:
        """Take one more picture into memory; False when all are there."""
        return bool(self._quietly(self._dossier.take_picture))

    def look(self) -> None:
        """Look whether the file is still there, or takes something again; every two seconds."""
        if self._stored is Stored.NOT_YET:
            self._quietly(self._dossier.try_to_store)
        elif self._stored is not Stored.IN_MEMORY:
            self._dossier.look()

    def settle(self, path: Path) -> None:
        """Store what is in memory at `path` and go on there.

        A file that stands there is set aside. Raises StorageError: it is still in memory.
        """
        self._dossier.settle(path)
        self._set(Stored.YES, None)
        self.store_typed()

    # What the transactions tell ----------------------------------------------

    def _slow(self) -> None:
        if self._stored is Stored.YES:
            self._set(Stored.BUSY, None)

    def _went_well(self) -> None:
        if self._dossier.in_memory:
            self._set(Stored.IN_MEMORY, self._error)
        elif self._stored is Stored.NOT_YET:
            self._retry()
        else:
            self._set(Stored.YES, None)

    def _went_wrong(self, error: StorageError) -> None:
        self._set(Stored.IN_MEMORY if self._dossier.in_memory else Stored.NOT_YET, error)

    def _retry(self) -> None:
        """The file takes something again: only what is typed makes it whole."""
        if self._retrying:
            return
        self._retrying = True
        try:
            if self.store_typed():
                self._set(Stored.YES, None)
        finally:
            self._retrying = False

    def _set(self, stored: Stored, error: StorageError | None) -> None:
        trouble = error.trouble if error else None
        changed = (stored, trouble) != (self._stored, self.trouble)
        self._stored, self._error = stored, error
        if changed:
            self.on_change()

    def _quietly(self, act: Callable[[], object]) -> object:
        try:
            return act()
        except StorageError:
            return None  # told by `_went_wrong`, or it goes on without
