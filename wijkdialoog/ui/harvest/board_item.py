"""What cards and theme names on the board have in common: to be chosen, opened and dragged."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


class BoardItem(QAbstractButton):
    """A widget that paints itself and can be reached by arrow keys.

    key      identity on the board: survives a reload
    keys     asked first for every key press; True means the key was used

    focused  it got the focus                     opened   double click
    chosen   clicked without dragging             menu_wanted  (item, place on the screen)
    dragged, dropped  (item, place on the screen) while and after it is dragged
    """

    focused = Signal(object)
    chosen = Signal(object)
    opened = Signal(object)
    menu_wanted = Signal(object, QPoint)
    dragged = Signal(object, QPoint)
    dropped = Signal(object, QPoint)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.keys: Callable[[QKeyEvent], bool] = lambda _event: False
        self.selected = False
        self.is_target = False
        self._pressed_at: QPoint | None = None
        self._dragging = False
        # Arrow keys go through the board; Tab passes it in one step.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def can_be_dragged(self) -> bool:
        """Whether dragging it means something."""
        return True

    def height_for(self, width: int) -> int:
        """Return the height it needs at a width, in pixels."""
        raise NotImplementedError

    def set_selected(self, selected: bool) -> None:
        """Show it as chosen, or not; the chosen one can be reached with Tab."""
        if self.selected != selected:
            self.selected = selected
            policy = Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus
            self.setFocusPolicy(policy)
            self.update()

    def set_target(self, is_target: bool) -> None:
        """Show that something dragged would land here."""
        if self.is_target != is_target:
            self.is_target = is_target
            self.update()

    def cancel_drag(self) -> None:
        """Forget a press, so that the release does nothing."""
        self._pressed_at = None
        self._dragging = False
        self.unsetCursor()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the board who has the focus."""
        super().focusInEvent(event)
        self.focused.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the board use the key; what it does not know goes on to the page."""
        if self.keys(event):
            event.accept()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing happens on release: a button would click on Space."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus and remember where a drag may begin."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed_at = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the mouse went far enough to mean it."""
        if self._pressed_at is None or not self.can_be_dragged:
            return
        distance = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not self._dragging and distance >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.dragged.emit(self, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A drop, or a click when it was no drag."""
        was_dragging, was_pressed = self._dragging, self._pressed_at is not None
        self.cancel_drag()
        if was_dragging:
            self.dropped.emit(self, event.globalPosition().toPoint())
        elif was_pressed and self.rect().contains(event.position().toPoint()):
            self.click_at(event.position().toPoint())

    def click_at(self, _place: QPoint) -> None:
        """A click on the item; `_place` within it."""
        self.chosen.emit(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by right click or by the menu key."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        place = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self.mapToGlobal(self.rect().center())
        self.menu_wanted.emit(self, place)
