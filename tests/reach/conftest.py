"""A walk through the real window of an empty dossier and of one with much in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.desktop.rich import make_dossier
from tests.i18n.tour import Tour, put_away, settle
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.theme import apply_theme

Look = Callable[[MainWindow, str], None]
"""Called on every screen with the window and the name of the screen."""

Walk = Callable[..., None]


@pytest.fixture(scope="session")
def rich(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a dossier with much in it."""
    path = tmp_path_factory.mktemp("rijk") / "rijk.wijkdialoog"
    make_dossier(path)
    return path.read_bytes()


@pytest.fixture
def walk(rich: bytes, tmp_path: Path, themed_app: QApplication) -> Iterator[Walk]:
    """Goes through everything: `walk(look, size=(1024, 600), percent=100, theme="light")`."""
    opened: list[OpenDossier] = []
    (tmp_path / "vol.wijkdialoog").write_bytes(rich)

    def walk_through(
        look: Look, size: tuple[int, int] = (1024, 600), percent: int = 100, theme: str = "light"
    ) -> None:
        apply_theme(themed_app, theme, percent)
        for name in ("leeg", "vol"):
            settings = SettingsFile(tmp_path / "i.toml")
            settings.change(theme=theme, text_percent=percent)
            made = build_window_for(Dossier.open(tmp_path / f"{name}.wijkdialoog"), settings)
            opened.append(made)
            for screen in Tour(made).whole(size, filled=name == "vol"):
                settle()
                look(made.window, f"{name}, {screen}")

    yield walk_through
    for made in opened:
        put_away(made)
    apply_theme(themed_app, "light", 100)
