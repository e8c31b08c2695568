"""What has the focus is scrolled into sight.

A scroll area does that by itself only for a step of Tab inside it; not when the focus comes in
from elsewhere, as with Shift+Tab out of the header.
"""

from functools import cache

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import getCppPointer

from wijkdialoog.ui.theme import scaled

_LAST = "last_focus"  # property of a window
_BESIDE = 12  # px at 100 % that show around it


@cache
def keep_focus_in_sight() -> None:
    """Do so from now on, in every window of the program."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(_show)


def _show(old: QWidget | None, now: QWidget | None) -> None:
    if now is None or _came_back(old, now):
        return  # a dialog closed: the page stays where somebody had scrolled it
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return  # what is pressed is in sight, and must not move away under the mouse
    # When everything has its place. What waits holds no widget: when the window goes before its
    # turn, Qt for Python never lets go of it, and the whole dossier would stay in memory.
    QTimer.singleShot(0, now, _scroll_to_focus)


def _came_back(old: QWidget | None, now: QWidget) -> bool:
    """Whether the window had the focus here before another window, or none, had it."""
    window = now.window()
    place = str(getCppPointer(now))  # and not the widget: nothing may be kept alive by this
    was_here = window.property(_LAST) == place
    window.setProperty(_LAST, place)
    return was_here and (old is None or old.window() is not window)


def _scroll_to_focus() -> None:
    now = QApplication.focusWidget()
    if now is None:
        return
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(now):
            around.ensureWidgetVisible(now, scaled(_BESIDE), scaled(_BESIDE))
        around = around.parentWidget()
