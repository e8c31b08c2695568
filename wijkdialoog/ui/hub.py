"""Tells views that something in the dossier changed, and lets them reload when it matters."""

from collections.abc import Callable, Iterable
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.errors import NotFound


class ChangeHub(QObject):
    """The one signal between the history (which publishes) and the views (which listen).

    changed  a `Changes`, after each act, undo and redo
    """

    changed = Signal(object)

    def publish(self, changes: Changes) -> None:
        """Tell every listener; meant for `History.publish`."""
        self.changed.emit(changes)


class Reloadable(Protocol):
    """A widget that can show fresh values."""

    def reload(self) -> None:
        """Read and show everything again."""
        ...


class Freshness(QObject):
    """Calls `view.reload()` when one of its topics changed: now if visible, else when shown.

    view    a widget with `reload()`; this object becomes its child
    topics  what the view shows
    skip    answers True for changes the view made itself and has already shown
    """

    def __init__(
        self,
        view: QWidget,
        topics: Iterable[Topic],
        hub: ChangeHub,
        skip: Callable[[Changes], bool] | None = None,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._topics = frozenset(topics)
        self._skip = skip
        self._stale = False
        view.installEventFilter(self)
        hub.changed.connect(self._on_changed)

    @property
    def stale(self) -> bool:
        """Whether the view must reload before it is seen again."""
        return self._stale

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reload a stale view just before it is seen."""
        if event.type() == QEvent.Type.Show and self._stale:
            self._reload()
        return super().eventFilter(watched, event)

    def _on_changed(self, changes: Changes) -> None:
        if self._topics.isdisjoint(changes.topics) or (self._skip and self._skip(changes)):
            return
        if self._view.isVisible():
            self._reload()
        else:
            self._stale = True

    def _reload(self) -> None:
        self._stale = False
        try:
            cast(Reloadable, self._view).reload()
        except NotFound:
            # What the view shows was taken away (a new dialogue, undone). The window goes back to
            # the start page when it hears the same change.
            self._stale = True
