"""A language in force for the length of a test, and a window around a dossier with much in it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tests.desktop.rich import make_dossier
from tests.i18n.pseudo import PseudoTranslator
from tests.i18n.tour import put_away
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
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


@pytest.fixture(scope="package")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with much in it."""
    path = tmp_path_factory.mktemp("rijk") / "rijk.wijkdialoog"
    make_dossier(path)
    return path


@pytest.fixture
def open_copy(tmp_path: Path, qtbot) -> Iterator[Callable[[Path | None], OpenDossier]]:
    """Opens the window of a copy of a dossier (None: of an empty one); closes it afterwards."""
    made: list[OpenDossier] = []

    def open_(source: Path | None) -> OpenDossier:
        path = tmp_path / "dossier.wijkdialoog"
        if source is not None:
            shutil.copy(source, path)
        made.append(build_window_for(Dossier.open(path), SettingsFile(tmp_path / "i.toml")))
        return made[-1]

    yield open_
    for opened in made:
        put_away(opened)
