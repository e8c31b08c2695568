"""What has the focus is scrolled into sight.

A scroll area does that by itself only for a step of Tab inside it; not when the focus comes in
from elsewhere, as with Shift+Tab out of the header.
"""

from functools import cache

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from wijkdialoog.ui.theme import scaled

_BESIDE = 12  # px at 100 % that show around it


@cache
def keep_focus_in_sight() -> None:
    """Do so from now on, in every window of the program."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(_show)


def _show(_old: QWidget | None, now: QWidget | None) -> None:
    if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return  # what is pressed is in sight, and must not move away under the mouse
    QTimer.singleShot(0, now, lambda: _scroll_to(now))  # when everything has its place


def _scroll_to(now: QWidget) -> None:
    if not now.hasFocus():
        return
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(now):
            around.ensureWidgetVisible(now, scaled(_BESIDE), scaled(_BESIDE))
        around = around.parentWidget()
