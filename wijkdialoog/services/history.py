"""Undo and redo of every act, by name. Per open dossier; gone when it closes."""

from collections.abc import Callable

from wijkdialoog.domain.changes import Action, Changes
from wijkdialoog.domain.errors import Code, NotAllowedNow
from wijkdialoog.storage.dossier import Committed, Dossier

_MOST_STEPS = 200


class History:
    """Keeps what was committed and plays it back.

    publish  called after every act, undo and redo with its Changes; set by the composition root
    """

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._done: list[Committed] = []
        self._undone: list[Committed] = []
        self.publish: Callable[[Changes], None] = lambda _changes: None
        dossier.on_commit = self.record

    @property
    def undo_action(self) -> Action | None:
        """What `undo` would take back, or None."""
        return self._done[-1].changes.action if self._done else None

    @property
    def redo_action(self) -> Action | None:
        """What `redo` would do again, or None."""
        return self._undone[-1].changes.action if self._undone else None

    def record(self, committed: Committed) -> None:
        """Remember an act that was committed. An act that changed nothing is no step.

        After an act for good there is nothing to undo: the steps before it hold what had to go.
        """
        if committed.for_good:
            self.forget()
        if committed.inverses:
            self._done.append(committed)
            del self._done[:-_MOST_STEPS]
            self._undone.clear()
        self.publish(committed.changes)

    def undo(self) -> Changes:
        """Take the last act back. Raises NotAllowedNow when there is none."""
        return self._play(self._done, self._undone)

    def redo(self) -> Changes:
        """Do again what was taken back last. Raises NotAllowedNow when there is nothing."""
        return self._play(self._undone, self._done)

    def forget(self) -> None:
        """Drop every step, as after an act that cannot be taken back."""
        self._done.clear()
        self._undone.clear()

    def _play(self, source: list[Committed], target: list[Committed]) -> Changes:
        if not source:
            undoes = source is self._done
            raise NotAllowedNow(Code.NOTHING_TO_UNDO if undoes else Code.NOTHING_TO_REDO)
        step = source[-1]
        way_back = self._dossier.play(step.changes.action, step.inverses)
        source.pop()
        target.append(way_back)
        self.publish(way_back.changes)
        return way_back.changes
