"""What a person presses, and how large the part is that reacts."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QTabBar,
    QWidget,
)

from wijkdialoog.ui.theme import TARGET

_FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit)

SMALLER: dict[str, str] = {
    "CaptureField": "a press anywhere in the box around it counts",
}
"""Widgets by class that may be smaller, each with its reason."""


@dataclass(frozen=True)
class Pressed:
    """Something to press. `text` names it in a failure."""

    widget: QWidget
    text: str
    width: int
    height: int


def pressed() -> Iterator[Pressed]:
    """Everything in the open windows that reacts to a press."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in (window, *window.findChildren(QWidget)):
                if widget.isVisible() and widget.window() is window:
                    yield from _of(widget)


def too_small() -> Iterator[str]:
    """What is smaller than a shaking hand needs, in words."""
    for one in pressed():
        if min(one.width, one.height) < TARGET and type(one.widget).__name__ not in SMALLER:
            yield f"{one.width}×{one.height}: {one.text[:40]} in {_path(one.widget)}"


def _of(widget: QWidget) -> Iterator[Pressed]:
    if isinstance(widget, QMenu):
        for action in widget.actions():
            if not action.isSeparator() and action.isVisible():
                yield _at(widget, action.text(), widget.actionGeometry(action))
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield _at(widget, widget.tabText(place), widget.tabRect(place))
    elif isinstance(widget, QAbstractItemView):
        yield from _rows(widget)
    elif isinstance(widget, QAbstractButton):
        yield _at(widget, widget.accessibleName() or widget.text(), _reacts(widget))
    elif isinstance(widget, _FIELDS) and not _is_inside(widget):
        yield _at(widget, widget.accessibleName(), widget.rect())
        if isinstance(widget, QSpinBox):
            yield from _beside(widget)


def _beside(number: QSpinBox) -> Iterator[Pressed]:
    """Minus and plus."""
    option = QStyleOptionSpinBox()
    number.initStyleOption(option)
    for sign in (QStyle.SubControl.SC_SpinBoxDown, QStyle.SubControl.SC_SpinBoxUp):
        box = number.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, sign, number)
        yield _at(number, f"{sign.name} of {number.accessibleName()}", box)


def _rows(view: QAbstractItemView) -> Iterator[Pressed]:
    model = view.model()
    if isinstance(view, QHeaderView) or model is None or isinstance(view.parentWidget(), QComboBox):
        return
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        box = view.visualRect(index)
        if box.intersects(view.viewport().rect()):
            yield _at(view, f"row {index.data()}", box)


def _reacts(button: QAbstractButton) -> QRect:
    """How far a press counts from the middle of a button, as far as it matters."""
    middle = button.rect().center()
    near = range(-TARGET, TARGET + 1)
    across = [x for x in near if button.hitButton(middle + QPoint(x, 0))]
    down = [y for y in near if button.hitButton(middle + QPoint(0, y))]
    return QRect(0, 0, len(across), len(down)).intersected(button.rect())


def _is_inside(widget: QWidget) -> bool:
    """Whether this lies in another field, or in a cell that is corrected: that is pressed."""
    around = widget.parentWidget()
    if isinstance(around, _FIELDS):
        return True
    return around is not None and isinstance(around.parentWidget(), QAbstractItemView | QScrollArea)


def _at(widget: QWidget, text: str, box: QRect) -> Pressed:
    return Pressed(widget, text, box.width(), box.height())


def _path(widget: QWidget) -> str:
    names = []
    around: QWidget | None = widget
    while around is not None and len(names) < 4:
        names.append(type(around).__name__)
        around = around.parentWidget()
    return " < ".join(names)
