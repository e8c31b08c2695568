"""The strip at the bottom of the window: the last thing that happened, with one action."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from wijkdialoog.ui.theme import TARGET, on_theme, restyle, scaled
from wijkdialoog.ui.widgets.basics import ElidedLabel, button, set_role
from wijkdialoog.ui.widgets.sign import Sign


class Messages(QFrame):
    """Text and at most one action. Never modal, never over anything, same height when empty.

    say   what was done, in ink
    warn  what was not done and what to do, in amber with a sign and words
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._callback: Callable[[], object] | None = None
        self._keeps_room = True
        self._passing = False
        self._sign = Sign("fa6s.triangle-exclamation", 18, "amber")
        self._sign.hide()
        self._text = ElidedLabel()
        self._action = button("", "link")
        self._action.clicked.connect(self._act)
        self._lay_out()
        # Not clear(): what is shown before it lies in a window flashes as one of its own.
        self._action.hide()
        self.setProperty("state", _state("", warning=False))
        set_role(self._text, "body")

    @property
    def text(self) -> str:
        """What is shown now; "" when nothing."""
        return self._text.full_text

    @property
    def action_text(self) -> str:
        """The action that is offered now; "" when none."""
        return "" if self._action.isHidden() else self._action.text()

    @property
    def is_warning(self) -> bool:
        """Whether a warning is shown."""
        return not self._sign.isHidden()

    def say(
        self,
        text: str,
        action_text: str | None = None,
        callback: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence, and perhaps one action that calls `callback` when it is chosen."""
        self._show(text, action_text, callback, warning=False)

    def say_instead(self, text: str) -> None:
        """Tell the act of just now in other words; the action offered with it stays."""
        self._show(text, self.action_text or None, self._callback, warning=False)

    def warn(
        self,
        text: str,
        action_text: str | None = None,
        callback: Callable[[], object] | None = None,
        *,
        passing: bool = False,
    ) -> None:
        """Show what went wrong and what to do.

        passing  it is about something on this page, and means nothing on another
        """
        self._show(text, action_text, callback, warning=True)
        self._passing = passing

    def leave_page(self) -> None:
        """Another page comes: a refusal of this one would only puzzle there."""
        if self._passing:
            self.clear()

    def keep_room(self, *, keep: bool) -> None:
        """Stay as an empty strip (so that nothing jumps), or hide when there is nothing to say."""
        self._keeps_room = keep
        self.setVisible(keep or bool(self.text))

    def clear(self) -> None:
        """Show nothing."""
        self._show("", None, None, warning=False)

    def add_tool(self, tool: QWidget) -> None:
        """Put a small widget at the right end, after the action."""
        self._row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        self.setMinimumHeight(max(TARGET, scaled(36)))

    def _show(
        self,
        text: str,
        action_text: str | None,
        callback: Callable[[], object] | None,
        *,
        warning: bool,
    ) -> None:
        self._callback = callback
        self._passing = False
        self._text.setWordWrap(warning)  # a warning is read to its end; the strip grows for it
        self._text.setText(text)
        self._action.setText(action_text or "")
        self._action.setVisible(bool(action_text))
        self._sign.setVisible(warning)
        self.setVisible(self._keeps_room or bool(text))
        state = _state(text, warning=warning)
        if self.property("state") != state:
            self.setProperty("state", state)
            restyle(self)
        set_role(self._text, "warning" if warning else "body")
        self._announce(text)

    def _announce(self, text: str) -> None:
        self.setAccessibleName(self.tr("Berichten"))
        self.setAccessibleDescription(text)
        self._text.setAccessibleName(text)
        if text:
            told = QAccessibleAnnouncementEvent(self._text, text)
            if self.is_warning:
                told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(told)

    def _act(self) -> None:
        callback = self._callback
        self.clear()
        if callback:
            callback()


def _state(text: str, *, warning: bool) -> str:
    if warning:
        return "warning"
    return "said" if text else "empty"
