"""The second window. It knows a picture and a screen, and nothing of the dossier."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.ui.stage.stage_canvas import StageCanvas


class StageWindow(QWidget):
    """Fills a screen; the mouse pointer is hidden. Esc and double-click always lead back.

    left      Esc, double-click, or closed by the system
    onward, back  Page Down and Page Up of a presentation clicker
    """

    left = Signal()
    onward = Signal()
    back = Signal()

    def __init__(self, actions: Sequence[QAction] = ()) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Groot scherm – Wijkdialoog"))
        self.setAccessibleName(self.tr("Groot scherm"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.canvas = StageCanvas(parent=self)
        self.canvas.setAccessibleName(self.tr("Wat de zaal ziet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        self.addActions(list(actions))

    def show_on(self, place: QRect, *, take_focus: bool) -> None:
        """Fill this screen.

        take_focus  only where there is one screen; else the line keeps the focus
        """
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not take_focus)
        if self.isVisible() and self.geometry() != place:
            self.hide()  # a window that fills one screen does not move to another
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(place)
        if screen := _screen_at(place):
            self.setScreen(screen)
        # Not showFullScreen(): that takes the focus whatever the attribute says.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if take_focus:
            self.raise_()
            self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back; a clicker goes on working when this window was clicked."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_PageDown:
                self.onward.emit()
            case Qt.Key.Key_PageUp:
                self.back.emit()
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Lead back."""
        event.accept()
        self.left.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed from outside: the facilitator's window must know."""
        super().closeEvent(event)
        self.left.emit()


def _screen_at(place: QRect) -> QScreen | None:
    return next((s for s in QGuiApplication.screens() if s.geometry() == place), None)
