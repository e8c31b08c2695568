"""Python's search for unreachable cycles, only ever on the thread of the window.

Left alone Python collects on whichever thread happens to allocate. When that is the worker that
draws a PDF, a closed dialog is destroyed there, and Qt falls over some time later.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 5000  # closed dialogs are small; nobody waits for their memory


class CycleCollector(QObject):
    """Takes over from Python's automatic collection while it lives.

    It collects what Python would have collected by now: mostly the young objects, seldom all.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()

    def collect_due(self) -> None:
        """Collect the oldest generation that is full, and the younger ones with it."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
