"""Dragging on the board: a card onto a card (thread), onto a theme (group), or out of a theme."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.theme_header import ThemeHeader
from wijkdialoog.ui.theme import scaled

if TYPE_CHECKING:
    from wijkdialoog.ui.harvest.board_view import BoardView

_SCROLL_EVERY_MS = 40


class BoardDrag(QObject):
    """Follows one drag: a picture under the mouse, the target lit, lanes that scroll along."""

    def __init__(self, view: "BoardView") -> None:
        super().__init__(view)
        self._view = view
        self._ghost: QLabel | None = None
        self._target: BoardItem | None = None
        self._item: BoardItem | None = None
        self._place = QPoint()
        self._scroller = QTimer(self)
        self._scroller.setInterval(_SCROLL_EVERY_MS)
        self._scroller.timeout.connect(self._scroll)

    def move(self, item: BoardItem, place: QPoint) -> None:
        """Follow the mouse; `place` on the screen."""
        if self._item is None:
            self._begin(item)
        self._place = place
        if self._ghost:
            self._ghost.move(self._view.mapFromGlobal(place) + QPoint(scaled(8), scaled(8)))
        self._light(self._target_at(item, place))

    def drop(self, item: BoardItem, place: QPoint) -> None:
        """Ask for what the drop means."""
        if self._item is None:
            return
        target = self._target_at(item, place)
        inside_own_lane = self._lane_at(place) is not None
        self.cancel()
        if isinstance(item, ThemeHeader):
            if isinstance(target, ThemeHeader):
                self._view.merged_by_drag.emit(item.theme.id, target.theme.id)
        elif isinstance(target, ThemeHeader):
            self._view.grouped_by_drag.emit(item.key, target.theme.id)
        elif isinstance(target, CardButton):
            self._view.linked_by_drag.emit(item.key, target.key)
        elif inside_own_lane:
            self._view.grouped_by_drag.emit(item.key, None)

    def cancel(self) -> None:
        """Stop as if nothing happened."""
        if self._item:
            self._item.cancel_drag()
        self._item = None
        self._scroller.stop()
        self._light(None)
        if self._ghost:
            self._ghost.hide()
            self._ghost.deleteLater()
            self._ghost = None

    def _begin(self, item: BoardItem) -> None:
        self._item = item
        ghost = QLabel(self._view)
        picture: QPixmap = item.grab()
        ghost.setPixmap(picture)
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        effect = QGraphicsOpacityEffect(ghost)
        effect.setOpacity(0.8)
        ghost.setGraphicsEffect(effect)
        ghost.resize(item.size())
        ghost.show()
        ghost.raise_()
        self._ghost = ghost
        self._scroller.start()

    def _target_at(self, item: BoardItem, place: QPoint) -> BoardItem | None:
        """The card under the mouse, else the theme whose box is there."""
        for lane in self._view.lanes:
            if not _holds(lane.area.viewport(), place):
                continue
            here = lane.body.mapFromGlobal(place)
            under = [found for found in lane.items() if found.geometry().contains(here)]
            candidates = [*under, lane.body.box_at(here)]
            return next((c for c in candidates if c and _accepts(c, item)), None)
        return None

    def _lane_at(self, place: QPoint) -> object | None:
        lanes = (lane for lane in self._view.lanes if _holds(lane.area.viewport(), place))
        return next(lanes, None)

    def _light(self, target: BoardItem | None) -> None:
        if target is self._target:
            return
        for item, lit in ((self._target, False), (target, True)):
            if item:
                item.set_target(lit)
                parent = item.parentWidget()
                if parent:
                    parent.update()
        self._target = target

    def _scroll(self) -> None:
        edge = scaled(36)
        for lane in self._view.lanes:
            port = lane.area.viewport()
            if _holds(port, self._place):
                y = port.mapFromGlobal(self._place).y()
                step = -scaled(14) if y < edge else scaled(14) if y > port.height() - edge else 0
                bar = lane.area.verticalScrollBar()
                bar.setValue(bar.value() + step)
        x = self._view.viewport().mapFromGlobal(self._place).x()
        bar = self._view.horizontalScrollBar()
        if x < edge:
            bar.setValue(bar.value() - scaled(14))
        elif x > self._view.viewport().width() - edge:
            bar.setValue(bar.value() + scaled(14))


def _holds(port: QWidget, place: QPoint) -> bool:
    return port.rect().contains(port.mapFromGlobal(place))


def _accepts(target: BoardItem, item: BoardItem) -> bool:
    if target is item:
        return False
    if isinstance(item, ThemeHeader):
        return isinstance(target, ThemeHeader) and target.theme.id != item.theme.id
    if isinstance(target, ThemeHeader):
        return isinstance(item, CardButton) and item.card.can_have_theme
    return True
