"""One quiet line with choices: what the conversation asks for now. Never modal, never red."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QWidget

from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, clear_layout, label, set_role


@dataclass(frozen=True)
class Choice:
    """One button.

    key  shown in the button; the page makes it work
    """

    text: str
    act: Callable[[], object]
    key: str = ""
    primary: bool = False


@dataclass(frozen=True)
class Prompt:
    """A sentence and its choices. `amber` for time that is up."""

    text: str
    choices: tuple[Choice, ...] = ()
    amber: bool = False


class PromptBar(QFrame):
    """Shows a prompt, or nothing.

    used  a choice was made
    """

    used = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] | None = None
        self._prompt: Prompt | None = None
        self._tight = False
        self._text = label("", "strong", wrap=True)
        self._buttons = QWidget()
        FlowLayout(self._buttons, spacing=8)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        # The buttons may wrap; their width on one line must not hold the window open.
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(self._text, 1)
        self._box.addWidget(self._buttons)
        on_theme(self, self._rescale)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; "" when nothing."""
        return self._prompt.text if self._prompt else ""

    def show_prompt(self, prompt: Prompt | None) -> None:
        """Show this; buttons are only rebuilt when their words change."""
        self._prompt = prompt
        shown = (prompt.text, prompt.amber, _words(prompt)) if prompt else None
        if shown == self._shown:
            return
        rebuild = not (shown and self._shown and shown[2] == self._shown[2])
        self._shown = shown
        self.setVisible(prompt is not None)
        if prompt is None:
            return
        set_role(self, "hint" if prompt.amber else "soft")
        self._text.setText(prompt.text)
        self.setAccessibleName(prompt.text)
        if rebuild:
            self._build(prompt)

    def set_tight(self, tight: bool) -> None:
        """Small buttons without their keys, where the page is low; the tool tip tells the key."""
        if tight != self._tight:
            self._tight = tight
            if self._prompt is not None:
                self._build(self._prompt)

    def choose(self, number: int) -> None:
        """Make a choice by its number."""
        if self._prompt and number < len(self._prompt.choices):
            self._prompt.choices[number].act()
            self.used.emit()

    def _build(self, prompt: Prompt) -> None:
        flow = self._buttons.layout()
        clear_layout(flow)
        for number, choice in enumerate(prompt.choices):
            made = self._button(choice)
            made.clicked.connect(lambda _checked=False, n=number: self.choose(n))
            flow.addWidget(made)  # type: ignore[union-attr]
            made.show()  # a hidden button does not count in the width below
        self._buttons.setVisible(bool(prompt.choices))
        self._turn()

    def _button(self, choice: Choice) -> QPushButton:
        if self._tight:
            made = button(choice.text, "chip" if choice.primary else "light-chip")
            made.setToolTip(f"{choice.text} ({choice.key})" if choice.key else "")
            return made
        role = "primary" if choice.primary else "plain"
        return button(choice.text, role, key=choice.key or None)

    def minimumSizeHint(self) -> QSize:
        """As high as it is now, and narrow if need be."""
        return QSize(scaled(220), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Text and buttons beside each other where there is room, else below."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        buttons = self._buttons.sizeHint().width() + 2
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        beside = buttons + min(words, scaled(200)) + scaled(40) <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if beside:
            self._buttons.setFixedWidth(buttons)
        else:
            self._buttons.setMinimumWidth(0)
            self._buttons.setMaximumWidth(ANY_WIDTH)
        if self._box.direction() != way:
            self._box.setDirection(way)

    def showEvent(self, event: QShowEvent) -> None:
        """Widths are known now."""
        super().showEvent(event)
        self._turn()

    def _rescale(self) -> None:
        self._box.setContentsMargins(scaled(14), scaled(6), scaled(8), scaled(6))
        self._box.setSpacing(scaled(6))


def _words(prompt: Prompt) -> tuple[tuple[str, str, bool], ...]:
    return tuple((choice.text, choice.key, choice.primary) for choice in prompt.choices)
