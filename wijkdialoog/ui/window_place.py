"""Where a window goes: where it was, when that is still on a screen; else in the middle."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from wijkdialoog.services.settings import WindowPlace
from wijkdialoog.ui.theme import scaled

SMALLEST = (800, 520)
_USUAL = (1280, 760)
_SMALL_SCREEN = (1366, 768)
_HANDLE_WIDTH = 200  # of the header that must be on a screen, to grab the window by


def place(window: QWidget, known: WindowPlace | None) -> None:
    """Size and move a window that is not yet shown; on a small screen it fills it at first."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.setMinimumSize(*SMALLEST)
    if known and known.width > 0 and _on_a_screen(known):
        # Not larger than all screens together: one of them may be gone since.
        most = QGuiApplication.primaryScreen().availableVirtualSize()
        width, height = min(known.width, most.width()), min(known.height, most.height())
        window.setGeometry(known.left, known.top, width, height)
    else:
        width, height = min(_USUAL[0], room.width()), min(_USUAL[1], room.height())
        window.resize(width, height)
        window.move(room.center() - QPoint(width // 2, height // 2))
    small = room.width() <= _SMALL_SCREEN[0] or room.height() <= _SMALL_SCREEN[1]
    if known.maximised if known else small:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> WindowPlace:
    """Return where a window is, to put it there the next time."""
    box = window.normalGeometry() if window.isMaximized() else window.geometry()
    return WindowPlace(box.left(), box.top(), box.width(), box.height(), window.isMaximized())


def _on_a_screen(known: WindowPlace) -> bool:
    handle = QRect(known.left, known.top, known.width, scaled(56))
    return any(
        screen.availableGeometry().intersected(handle).width() > _HANDLE_WIDTH
        for screen in QGuiApplication.screens()
    )
