"""How everything looks: text size, colours, motion. In force at once everywhere, remembered."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.motion import apply_motion
from wijkdialoog.ui.theme import TEXT_SIZES, apply_theme, next_text_size, text_percent


class Looks(QObject):
    """What the facilitator chose in the header and in the menu."""

    def __init__(
        self, settings_file: SettingsFile, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings_file = settings_file
        self._messages = messages

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._settings_file.current.theme == "dark"

    def set_text_percent(self, percent: int) -> None:
        """Put a text size in force everywhere and remember it."""
        self._settings_file.change(text_percent=percent)
        self._apply()
        self._messages.say(self.tr("Tekstgrootte: {0} %").format(percent))

    def set_theme(self, name: str) -> None:
        """Put "light" or "dark" in force everywhere and remember it."""
        self._settings_file.change(theme=name)
        self._apply()

    def toggle_theme(self) -> None:
        """Dark when it is light, and back."""
        self.set_theme("light" if self.is_dark else "dark")

    @property
    def moves_less(self) -> bool:
        """Whether as little as possible moves by itself."""
        return self._settings_file.current.less_motion

    def toggle_motion(self) -> None:
        """Let as little as possible move by itself, or again as usual."""
        less = not self.moves_less
        self._settings_file.change(less_motion=less)
        self._apply()
        self._messages.say(
            self.tr("Minder beweging: aan") if less else self.tr("Minder beweging: uit")
        )

    def next_text_size(self) -> None:
        """One size larger; after the largest the smallest."""
        self.set_text_percent(next_text_size(text_percent()))

    def larger(self) -> None:
        """One size larger, when there is one."""
        if text_percent() < TEXT_SIZES[-1]:
            self.set_text_percent(next_text_size(text_percent()))

    def smaller(self) -> None:
        """One size smaller, when there is one."""
        if text_percent() > TEXT_SIZES[0]:
            self.set_text_percent(next_text_size(text_percent(), -1))

    def _apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            current = self._settings_file.current
            apply_theme(app, current.theme, current.text_percent)
            apply_motion(app, less=current.less_motion)
