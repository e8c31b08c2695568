"""The small building blocks of every page. Looks come from roles, see `ui.theme`."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.ui.theme import icon as theme_icon
from wijkdialoog.ui.theme import on_theme, restyle, scaled
from wijkdialoog.ui.widgets.flow import FlowLayout
from wijkdialoog.ui.widgets.key_button import KeyButton
from wijkdialoog.ui.widgets.toggle import Toggle

__all__ = [
    "ICON_GAP",
    "Card",
    "ChipRow",
    "ElidedLabel",
    "EmptyPane",
    "FlowLayout",
    "KeyButton",
    "Toggle",
    "button",
    "clear_layout",
    "hline",
    "icon_button",
    "inset",
    "label",
    "one_of",
    "scroll",
    "set_kind",
    "set_role",
    "spoken",
]

_SIGNS = "‹↶↷✓☰▾▸ "
ICON_GAP = 4  # px between an icon and its word, beside what the style leaves


def label(text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """Return a label that shows `text` as it is, never as markup.

    role  body, display, title, question, heading, strong, muted, small, small-strong, warning,
          good, on-action, count, key
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if role == "count":  # a pill, not a bar as high as what stands beside it
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    return made


def button(
    text: str,
    role: str = "plain",
    icon: str | None = None,
    key: str | None = None,
    on_click: Callable[[], object] | None = None,
) -> KeyButton:
    """Return a button. A click does not take the focus away from the field being typed in.

    role  plain, primary, chip, light-chip, link, quiet
    icon  name of qtawesome, in the colour of the text
    key   key to show as a badge ("PgDn"); it is only shown, the page makes it work
    """
    made = KeyButton(text, key)
    made.setProperty("role", role)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setAutoDefault(False)
    if (words := spoken(text)) != text:
        made.setAccessibleName(words)
    if icon:
        colour = {"primary": "on_action", "link": "action"}.get(role, "ink")
        on_theme(made, lambda: _dress(made, icon, colour))
    if on_click:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


def icon_button(
    icon: str, name: str, on_click: Callable[[], object] | None = None, role: str = "quiet"
) -> QPushButton:
    """Return a square button with only an icon; `name` is its tool tip and accessible name."""
    made = button("", role, icon=icon, on_click=on_click)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setProperty("square", "true")
    on_theme(made, lambda: made.setIconSize(QSize(scaled(16), scaled(16))))
    return made


def _dress(made: QPushButton, icon: str, colour: str) -> None:
    made.setIcon(theme_icon(icon, colour))
    made.setIconSize(QSize(scaled(16) + ICON_GAP, scaled(16)))


def one_of(chip: QPushButton, group: QButtonGroup | None = None, number: int = -1) -> None:
    """Make a chip one of a few of which one is chosen: screen readers then call it a radio button.

    group   of all of them; Qt then unchecks the others, unless the group is not exclusive.
            None: whoever shows the chips does that, and Tab keeps stopping at each of them
    number  id of the chip in the group
    """
    chip.setCheckable(True)
    if group is None:  # without any group Qt would join all such chips of one parent
        group = QButtonGroup(chip)
        group.setExclusive(False)
    group.addButton(chip, number)
    chip.setAutoExclusive(True)  # changes only the role, as the chip has a group


def spoken(text: str) -> str:
    """Return a text without the signs that are drawn before it: "‹ Terug" is said as "Terug"."""
    return text.lstrip(_SIGNS) or text


def inset(spin: QAbstractSpinBox) -> QAbstractSpinBox:
    """Keep the text of a spin box, date or time field off its border; Qt ignores padding there."""
    on_theme(spin, lambda: spin.lineEdit().setTextMargins(scaled(8), 0, 0, 0))
    return spin


def hline() -> QFrame:
    """Return a hairline."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


def scroll(widget: QWidget) -> QScrollArea:
    """Return `widget` in a frameless area that scrolls up and down when it does not fit."""
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and show it."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        restyle(widget)


def set_kind(widget: QWidget, kind: StrEnum | None) -> None:
    """Give a widget the accent of a RoundKind or Kind (None: no accent) and show it."""
    value = str(kind) if kind else ""
    if widget.property("kind") != value:
        widget.setProperty("kind", value)
        restyle(widget)


def clear_layout(layout: Any) -> None:
    """Take everything out of a layout and delete its widgets, those of nested layouts too."""
    while layout.count():
        item = layout.takeAt(0)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (nested := item.layout()) is not None:
            clear_layout(nested)


class Card(QFrame):
    """A white surface with rounded corners; `PressCard` is one that works like a button."""

    def __init__(
        self, role: str = "card", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        if name:
            self.setAccessibleName(name)

    def column(self, margin: int = 16, spacing: int = 6) -> QVBoxLayout:
        """Give the card a vertical layout with margins that follow the text size."""
        return column_in(self, margin, spacing)

    def set_selected(self, selected: bool) -> None:
        """Show the card as chosen, or not."""
        if bool(self.property("selected")) != selected:
            self.setProperty("selected", selected)
            restyle(self)


def column_in(surface: QWidget, margin: int, spacing: int) -> QVBoxLayout:
    """Give a surface a vertical layout with margins that follow the text size."""
    layout = QVBoxLayout(surface)

    def fit() -> None:
        edge = scaled(margin)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(scaled(spacing))

    on_theme(surface, fit)
    return layout


class ElidedLabel(QLabel):
    """One line that ends in … when there is no room; the tool tip then has the whole text."""

    def __init__(self, text: str = "", role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.full_text = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self.full_text = text
        self.setAccessibleName(text)
        super().setText(text)
        self._tell_when_cut()

    def sizeHint(self) -> QSize:
        """Room for the whole text on one line."""
        hint = super().sizeHint()
        return hint if self.wordWrap() else hint.expandedTo(QSize(self._whole_width(), 0))

    def minimumSizeHint(self) -> QSize:
        """A few letters will do."""
        return QSize(scaled(30), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again whether the text fits."""
        super().resizeEvent(event)
        self._tell_when_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, shortened in the middle of nothing but at its end."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.full_text, Qt.TextElideMode.ElideRight, room.width()
        )
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()) | int(Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _whole_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.full_text) + 2

    def _tell_when_cut(self) -> None:
        cut = not self.wordWrap() and self._whole_width() > self.contentsRect().width() + 2
        self.setToolTip(self.full_text if cut else "")


class ChipRow(QWidget):
    """A row of chips of which one is chosen; wraps to more lines when there is no room.

    chosen  the value of the chip that a person chose (not emitted by `choose`)
    """

    chosen = Signal(object)

    def __init__(
        self,
        choices: Sequence[tuple[object, str]] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row = FlowLayout(self, spacing=8)
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[object, str]]) -> None:
        """Show other chips, as (value, text). A value that is a kind gives its chip its colour."""
        for old in self._group.buttons():
            self._group.removeButton(old)
        clear_layout(self._row)
        self._values = []
        for value, text in choices:
            self._add(value, text)

    @property
    def value(self) -> object:
        """The value that is chosen, or None."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else None

    def choose(self, value: object) -> None:
        """Show a value as chosen, without telling; None chooses nothing."""
        self._group.setExclusive(False)
        for number, known in enumerate(self._values):
            self._group.button(number).setChecked(known == value and value is not None)
        self._group.setExclusive(True)

    def chip(self, value: object) -> QPushButton:
        """Return the chip of a value, to give it a tool tip or a count."""
        return self._group.button(self._values.index(value))  # type: ignore[return-value]

    def _add(self, value: object, text: str) -> None:
        number = len(self._values)
        chip = button(text, "chip", on_click=lambda: self.chosen.emit(value))
        one_of(chip, self._group, number)
        if isinstance(value, StrEnum):
            chip.setProperty("kind", str(value))
        self._values.append(value)
        self._row.addWidget(chip)


class EmptyPane(QWidget):
    """Says what will appear here, with one button and its key."""

    def __init__(
        self,
        text: str,
        button_text: str = "",
        callback: Callable[[], object] | None = None,
        key: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = label(text, "muted", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = self._column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.text)
        if button_text:
            self.button = button(button_text, "plain", key=key, on_click=callback)
            column.addSpacing(8)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def offer(self, text: str, on_click: Callable[[], object]) -> QPushButton:
        """Add another way to go on, in words that do not call."""
        made = button(text, "link", on_click=on_click)
        self._column.insertWidget(self._column.count() - 1, made, 0, Qt.AlignmentFlag.AlignHCenter)
        return made
