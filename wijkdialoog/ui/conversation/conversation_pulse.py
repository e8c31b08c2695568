"""Two timers: the heartbeat on the disk, and the repainting of what moves with time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.troubles import StorageError

BEAT_MS = 2000


class ConversationPulse(QObject):
    """The heart beats as long as a dialogue is open, also while another page is in front.

    ticked  repaint the clock; the time itself is computed from stored moments
    slept   the laptop slept this many ms; they were taken out of the clocks

    until_next  after how many ms the clock looks different
    """

    ticked = Signal()
    slept = Signal(int)

    def __init__(
        self,
        facilitation: Facilitation,
        until_next: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._facilitation = facilitation
        self._until_next = until_next
        self._dialogue_id: DialogueId | None = None
        self._beats = QTimer(self)
        self._beats.setInterval(BEAT_MS)
        self._beats.timeout.connect(self.beat)
        self._ticks = QTimer(self, singleShot=True)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)  # else a second is sometimes skipped
        self._ticks.timeout.connect(self._tick)

    def follow(self, dialogue_id: DialogueId) -> None:
        """Beat for this dialogue from now on."""
        self._dialogue_id = dialogue_id
        self._beats.start()

    def stop(self) -> None:
        """The dossier is about to close: no more beats, unless the page is seen again."""
        self._beats.stop()
        self._ticks.stop()

    def set_watched(self, *, watched: bool) -> None:
        """Tick while somebody can see the clock."""
        if watched:
            self._ticks.start(self._until_next())
            if self._dialogue_id is not None:
                self._beats.start()
        else:
            self._ticks.stop()

    def beat(self) -> None:
        """Store that the evening runs."""
        if self._dialogue_id is None:
            return
        try:
            slept_ms = self._facilitation.beat(self._dialogue_id)
        except (DomainError, StorageError):
            # A missed pulse costs seconds after a crash; a disk that is full is told by the next
            # act, not every two seconds by the heartbeat.
            return
        if slept_ms > 0:
            self.slept.emit(slept_ms)

    def _tick(self) -> None:
        self.ticked.emit()
        self._ticks.start(self._until_next())
