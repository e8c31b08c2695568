"""Reading that may take long, beside the window: only plain values go in and come out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from wijkdialoog.ui.postbox import postbox

_AT_ONCE = 1  # one disk, and often an old one


class Background(QObject):
    """Runs functions one after the other off the thread of the window.

    done  the key and what the function returned, on the thread of the window
    """

    done = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_AT_ONCE)
        self._turn = 0
        self._post, self._address = postbox(), object()
        self._post.brought.connect(self._receive)

    def start(self, key: object, function: Callable[[], object]) -> None:
        """Have `function` run; it may not touch widgets or the open dossier, and may not raise."""
        post, address, turn = self._post, self._address, self._turn
        self._pool.start(_Task(lambda: post.brought.emit(address, (turn, key, function()))))

    def forget(self) -> None:
        """Drop what still waits; results that are under way are not told any more."""
        self._pool.clear()
        self._turn += 1

    def wait(self) -> None:
        """Wait until everything has run; results are told when the window gets its turn."""
        self._pool.waitForDone()

    def _receive(self, address: object, brought: tuple[int, object, object]) -> None:
        if address is not self._address:
            return
        turn, key, result = brought
        if turn == self._turn:
            self.done.emit(key, result)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Run on the other thread."""
        self._work()
