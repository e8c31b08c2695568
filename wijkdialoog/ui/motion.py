"""How much may move by itself: rings sweep or go in steps, the text cursor blinks or stands still.

Nothing here fades, slides or scrolls by itself, so these are all there is. Qt 6.11 does not tell
whether a system asks for less motion (its accessibility hints know contrast only); it does follow
a system whose text cursor stands still. So somebody says it in the menu, and it is remembered.
"""

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

STEPS = 12
"""Parts of a ring that goes in steps: a turn of two minutes moves every ten seconds."""


class _Motion(QObject):
    """What is in force. `changed` is emitted after it changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.less = False
        self.blink_ms: int | None = None  # of the system, while ours is in force


@cache
def _motion() -> _Motion:
    return _Motion()


def moves_less() -> bool:
    """Return whether as little as possible may move by itself."""
    return _motion().less


def apply_motion(app: QApplication, *, less: bool) -> None:
    """Let things move as usual, or as little as possible, everywhere, now."""
    motion = _motion()
    if less and motion.blink_ms is None:
        motion.blink_ms = app.cursorFlashTime()
        app.setCursorFlashTime(0)
    elif not less and motion.blink_ms is not None:
        app.setCursorFlashTime(motion.blink_ms)
        motion.blink_ms = None
    if less != motion.less:
        motion.less = less
        motion.changed.emit()


def shown_part(part: float) -> float:
    """Return how much of a ring is drawn when `part` of its time is over, both 0 to 1."""
    whole = min(1.0, part)
    return int(whole * STEPS) / STEPS if moves_less() else whole
