"""Keeps the half-typed line on the disk: after half a second of silence, and every two seconds."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from wijkdialoog.domain.contributions import Draft

SILENCE_MS = 500
AT_LATEST_MS = 2000


class DraftKeeper(QObject):
    """Calls `keep` with the newest draft; never more often than needed.

    keep  stores a draft; False when it could not (then the next pause tries again)
    """

    def __init__(self, keep: Callable[[Draft], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keep = keep
        self._waiting: Draft | None = None
        self._silence = self._timer(SILENCE_MS)
        self._at_latest = self._timer(AT_LATEST_MS)

    def note(self, draft: Draft) -> None:
        """Somebody typed: this is the line now."""
        self._waiting = draft
        self._silence.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def flush(self) -> None:
        """Store what is waiting, now."""
        self._silence.stop()
        self._at_latest.stop()
        draft, self._waiting = self._waiting, None
        if draft is not None and not self._keep(draft):
            self._waiting = draft

    def forget(self) -> None:
        """What is waiting was stored otherwise, or belongs to nothing any more."""
        self._silence.stop()
        self._at_latest.stop()
        self._waiting = None

    def _timer(self, length_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(length_ms)
        timer.timeout.connect(self.flush)
        return timer
