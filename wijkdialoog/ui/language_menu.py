"""The choice of the language of the screen, in the menu. In force at the next start.

Everything here is said in both languages at once, whichever is in force: who chose the wrong one
must find the way back. So nothing goes through a translator.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.messages import Messages

TITLE = "Taal · Language"
LANGUAGES = {"nl": "Nederlands", "en": "English"}
SAID = {
    "nl": "Vanaf de volgende start: Nederlands. · From the next start: Dutch.",
    "en": "Vanaf de volgende start: Engels. · From the next start: English.",
}


class LanguageMenu(QObject):
    """Remembers what is chosen and says when it begins."""

    def __init__(
        self, settings_file: SettingsFile, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings_file = settings_file
        self._messages = messages

    def add_to(self, menu: QMenu) -> None:
        """Put a menu with the languages in a menu; the remembered one has its mark."""
        submenu = menu.addMenu(TITLE)
        group = QActionGroup(submenu)
        for code, name in LANGUAGES.items():
            entry = submenu.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(code == self._settings_file.current.language)
            group.addAction(entry)
            entry.triggered.connect(lambda _checked=False, code=code: self.choose(code))

    def choose(self, code: str) -> None:
        """Remember a language ("nl", "en")."""
        self._settings_file.change(language=code)
        self._messages.say(SAID[code])
