"""How a worker gives something to the thread of the window.

A worker that emits a signal of a widget or its helper may do so in the very moment in which the
window deletes it, and Qt falls over. The postbox outlives them all; whoever is gone is not reached.
"""

from functools import cache

from PySide6.QtCore import QObject, Signal


class Postbox(QObject):
    """Emitted on any thread, received on the thread of the window.

    brought  for whom (any object that only sender and receiver have), and what
    """

    brought = Signal(object, object)


@cache
def postbox() -> Postbox:
    """Return the one of this program; ask for it on the thread of the window."""
    return Postbox()
