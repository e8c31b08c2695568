"""Walks with Tab through the window in front, and looks whether the focus can be seen."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QDialog, QWidget

from wijkdialoog.ui.conversation.capture.capture_field import CaptureField
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.theme import current_theme

MOST_STOPS = 160
_CONTRAST = 3.0
_LEAST_CHANGED = 60  # pixels: more than a text cursor, less than the edge of the smallest button
_AROUND = 12  # the box around a field may show it


class FocusWalk:
    """Gathers what is wrong. A ring that was seen once is not looked at again.

    found  complaint → the first screen where it was so
    """

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._seen: set[tuple[object, ...]] = set()

    def look(self, window: MainWindow, screen: str) -> None:
        """Walk around the window that is in front now; a menu has its own ways."""
        if QApplication.activePopupWidget() is not None:
            return
        front: QWidget = window
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                front = dialog
        front.activateWindow()
        QApplication.processEvents()
        before = QApplication.focusWidget()
        for complaint in self._complaints(front):
            self.found.setdefault(complaint, screen)
        if before is None or not before.isVisible():
            # What closes when the focus leaves it: as in the program, the line has it then.
            lines = window.findChildren(CaptureField)
            before = next((line for line in lines if line.isVisible()), window)
        before.setFocus()
        QApplication.processEvents()

    def _complaints(self, front: QWidget) -> Iterator[str]:
        unseen: set[QWidget] = set()
        forward = _stops(front, Qt.Key.Key_Tab, unseen)
        backward = _stops(front, Qt.Key.Key_Backtab, unseen)
        for stop in unseen:
            yield f"the focus is out of sight on {_called(stop)}"
        if len(forward) >= MOST_STOPS or len(backward) >= MOST_STOPS:
            yield f"Tab does not come around: {_called(forward[-1])}, {_called(forward[-2])}"
            return
        for stop in {*forward} ^ {*backward}:
            yield f"only one way leads to {_called(stop)}"
        yield from _unreached(front, forward)
        yield from _jumps_back(forward)
        for stop in forward:
            yield from self._ring(front, stop)

    def _ring(self, front: QWidget, stop: QWidget) -> Iterator[str]:
        known = (
            type(stop), stop.property("role"), stop.property("kind"), stop.property("state"),
            isinstance(stop, QAbstractButton) and stop.isChecked(), current_theme().name,
        )  # fmt: skip
        if known in self._seen:
            return
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is not stop or not _in_sight(stop):
            return
        self._seen.add(known)
        box = _box(front, stop)
        focused = front.grab(box).toImage()
        stop.clearFocus()
        QApplication.processEvents()
        changed = _changed(focused, front.grab(box).toImage())
        if changed < _LEAST_CHANGED:
            yield f"the focus changes {changed} pixels clearly on {_called(stop)}"


def _stops(front: QWidget, key: Qt.Key, unseen: set[QWidget]) -> list[QWidget]:
    """Every stop of the focus, until the first comes again; the one at the top left first."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or front, key)
        QApplication.processEvents()
        stop = QApplication.focusWidget()
        if stop is None or (found and stop in found):
            break
        found.append(stop)
        if not _in_sight(stop):
            unseen.add(stop)
    first = min(found, key=lambda stop: _place(front, stop), default=None)
    begin = found.index(first) if first else 0
    return found[begin:] + found[:begin]


def _in_sight(stop: QWidget) -> bool:
    """Whether a part of it shows; what scrolls shows as its viewport."""
    part = stop.viewport() if isinstance(stop, QAbstractScrollArea) else stop
    return stop.isVisible() and not part.visibleRegion().isEmpty()


def _place(front: QWidget, stop: QWidget) -> tuple[int, int]:
    corner = stop.mapTo(front, QPoint(0, 0))
    return corner.y(), corner.x()


def _unreached(front: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """Buttons that only a mouse can press. In a row of choices, arrows lead to the others."""
    for button in front.findChildren(QAbstractButton):
        if not button.isVisible() or not button.isEnabled() or button.window() is not front:
            continue
        if button in stops or isinstance(button, BoardItem):
            continue  # arrows lead from one card to the other
        group = button.group()
        if group is not None and any(one in stops for one in group.buttons()):
            continue
        yield f"no Tab leads to {_called(button)}"


def _jumps_back(stops: list[QWidget]) -> Iterator[str]:
    """Two stops of one parent that follow each other against the way people read."""
    for one, other in pairwise(stops):
        if one.parentWidget() is not other.parentWidget():
            continue
        above = other.geometry().bottom() <= one.geometry().top()
        if above and other.geometry().left() < one.geometry().right():
            yield f"the focus jumps up from {_called(one)} to {_called(other)}"


def _box(front: QWidget, stop: QWidget) -> QRect:
    corner = stop.mapTo(front, QPoint(0, 0))
    whole = QRect(corner, stop.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return whole.intersected(front.rect())


def _changed(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that a person sees it."""
    count = 0
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            here, there = one.pixel(x, y), other.pixel(x, y)
            if here != there and contrast(QColor(here), QColor(there)) >= _CONTRAST:
                count += 1
                if count >= _LEAST_CHANGED:
                    return count
    return count


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG counts it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _called(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    names = []
    around: QWidget | None = widget
    while around is not None and len(names) < 4:
        names.append(type(around).__name__)
        around = around.parentWidget()
    return f"“{str(words)[:40]}” ({' < '.join(names)})"
