"""A language in force for the length of a test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.i18n.pseudo import PseudoTranslator
from wijkdialoog.ui import i18n

PSEUDO = "pseudo"


@pytest.fixture
def speak(themed_app: QApplication) -> Iterator[Callable[[str], None]]:
    """Puts "nl", "en" or "pseudo" in force, as the start of the program does."""
    before = QLocale()

    def speak_in(language: str) -> None:
        if language == PSEUDO:
            themed_app.installTranslator(PseudoTranslator(themed_app))
        else:
            i18n.install(themed_app, language)

    yield speak_in
    for translator in themed_app.findChildren(QTranslator):
        themed_app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
