"""Looks from inside for text that has not the room it needs, in every window that is open."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)

from tests.desktop.layout import complaints
from tests.desktop.room import Thing
from wijkdialoog.ui.widgets.basics import ElidedLabel, KeyButton, Toggle

_ACROSS, _TIP = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
_SLACK = 2  # px: hinting of letters
_ROLES: tuple[tuple[type[QWidget], str], ...] = (
    (QAbstractButton, "push button"),
    (QLabel, "text"),
    (QLineEdit, "text"),
    (QPlainTextEdit, "text"),
    (QTextEdit, "text"),
    (QComboBox, "combo box"),
    (QAbstractSpinBox, "spin button"),
    (QScrollBar, "scroll bar"),
    (QAbstractItemView, "list"),
    (QScrollArea, "scroll area"),
)


def clipped() -> list[str]:
    """Everything in the open windows that is cut off, in words.

    Words that end in … with all of them in the tool tip are not cut off.
    """
    found: list[str] = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.windowType() != Qt.WindowType.ToolTip:
            found += [f"{why}: {_called(widget)}" for widget, why in _too_small(window)]
            found += [
                line for line in complaints(list(_things(window))) if not line.startswith("over")
            ]
    return found


def shown_texts() -> Iterator[tuple[QWidget, str]]:
    """Every text in the open windows, with tool tips and accessible names."""
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            for widget in _visible(window):
                for text in _texts(widget):
                    yield widget, text


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()


def _visible(window: QWidget) -> Iterator[QWidget]:
    yield window
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def _too_small(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for widget in _visible(window):
        why = _why(widget)
        if why:
            yield widget, why


def _why(widget: QWidget) -> str:
    """What is cut off, or nothing."""
    if isinstance(widget, QLabel):
        return _of_label(widget)
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return _across(widget, widget.currentText(), room.width())
    if isinstance(widget, QLineEdit):
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right() - 4
        shown = "" if widget.text() else widget.placeholderText()
        return "" if widget.toolTip() == shown else _across(widget, shown, room)
    if isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            if not widget.isSectionHidden(section):
                short = widget.sectionSizeHint(section) - widget.sectionSize(section)
                text = str(widget.model().headerData(section, _ACROSS))
                tip = str(widget.model().headerData(section, _ACROSS, _TIP))
                if short > _SLACK and tip != text:
                    return f"heading {section} short of {short} px"
        return ""
    if isinstance(widget, KeyButton | Toggle) and widget.is_cut:
        text = widget.text().replace("&", "")
        return "" if widget.toolTip().startswith(text) else _beside(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _beside(widget)
    return ""


def _of_label(widget: QLabel) -> str:
    if not widget.text() or widget.pixmap().width():
        return ""
    if isinstance(widget, ElidedLabel) and not widget.wordWrap():
        return ""  # it says so with … and a tool tip
    if not widget.wordWrap():
        return _beside(widget)
    short = widget.heightForWidth(widget.width()) - widget.height()
    if short > _SLACK:
        return f"short of {short} px in height"
    return _across(
        widget, max(widget.text().split(), key=len, default=""), widget.contentsRect().width()
    )


def _beside(widget: QWidget) -> str:
    hint = widget.sizeHint()
    across, down = hint.width() - widget.width(), hint.height() - widget.height()
    if across > _SLACK:
        return f"short of {across} px"
    return f"short of {down} px in height" if down > _SLACK else ""


def _across(widget: QWidget, text: str, room: int) -> str:
    short = widget.fontMetrics().horizontalAdvance(text) - room
    return f"short of {short} px" if short > _SLACK else ""


def _called(widget: QWidget) -> str:
    text = next((text for text in _texts(widget) if text), "")
    path: list[str] = []
    around: QWidget | None = widget
    while around is not None and len(path) < 5:
        path.append(type(around).__name__)
        around = around.parentWidget()
    return f"“{text[:60]}” {widget.width()}×{widget.height()} in {' < '.join(path)}"


def _things(window: QWidget) -> Iterator[Thing]:
    """The widgets as `tests.desktop.layout` judges them from outside."""

    def walk(widget: QWidget, depth: int) -> Iterator[Thing]:
        corner = widget.mapToGlobal(QPoint(0, 0))
        name = next((text for text in _texts(widget) if text), "")
        box = (corner.x(), corner.y(), widget.width(), widget.height())
        yield Thing(depth, _role(widget), name, "", "", (), box)
        for child in widget.children():
            inside = isinstance(widget, QAbstractSpinBox | QComboBox)
            if (
                isinstance(child, QWidget)
                and child.isVisible()
                and not child.isWindow()
                and not inside
            ):
                yield from walk(child, depth + 1)

    yield from walk(window, 0)


def _role(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and not widget.text():
        return "filler"
    return next((role for kind, role in _ROLES if isinstance(widget, kind)), "filler")
