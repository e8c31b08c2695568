"""The PDF of the preview, drawn beside the window: typing never waits for it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from wijkdialoog.ui.minutes.minutes_job import Printed
from wijkdialoog.ui.postbox import postbox

Drawing = Callable[[], Printed]
"""Draws one PDF from frozen values; called in a worker, so it may not touch the dossier."""

AFTER_MS = 60
_SLOWEST_MS = 1500


class LivePdf(QObject):
    """Draws what was asked for last, one PDF at a time; what is overtaken is never drawn.

    wanted  a moment after `ask_soon`: read what to draw and call `draw`
    drawn   a `Printed`, in the thread of the window
    """

    wanted = Signal()
    drawn = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="verslag")
        self._next: Drawing | None = None
        self._running: Future[Printed] | None = None
        self._began = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(AFTER_MS)
        self._pause.timeout.connect(self.wanted)
        self._post, self._address = postbox(), object()
        self._post.brought.connect(self._receive)

    @property
    def is_waiting(self) -> bool:
        """Whether something was asked for that nobody read yet."""
        return self._pause.isActive()

    @property
    def is_busy(self) -> bool:
        """Whether a newer PDF is on its way."""
        return self._pause.isActive() or self._running is not None

    def ask_soon(self) -> None:
        """Ask for another PDF; letters typed close after each other ask once."""
        # Not restarted: who types on without a pause also sees the page follow.
        if not self._pause.isActive():
            self._pause.start()

    def stop_waiting(self) -> None:
        """Forget what was asked."""
        self._pause.stop()

    def draw(self, drawing: Drawing) -> None:
        """Draw this as soon as the worker is free."""
        self._pause.stop()
        self._next = drawing
        self._start()

    def forget(self) -> None:
        """What is being drawn is not wanted any more: another dialogue is shown."""
        self._pause.stop()
        self._next = None
        self._running = None

    def _start(self) -> None:
        if self._running is not None or self._next is None:
            return
        drawing, self._next = self._next, None
        self._began = monotonic()
        self._running = self._worker.submit(drawing)
        post, address = self._post, self._address
        # In the worker: at closing we may be gone before our last PDF.
        self._running.add_done_callback(lambda done: post.brought.emit(address, done))

    def _receive(self, address: object, done: Future[Printed]) -> None:
        if address is self._address and done is self._running:
            self._show(done)

    def _show(self, done: Future[Printed]) -> None:
        self._running = None
        # A very long evening takes longer to draw: then leave the laptop some air as well.
        took_ms = round((monotonic() - self._began) * 1000)
        self._pause.setInterval(min(_SLOWEST_MS, max(AFTER_MS, took_ms)))
        self._start()
        self.drawn.emit(done.result())  # a mistake of ours travels on to the crash path
