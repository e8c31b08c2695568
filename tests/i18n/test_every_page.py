"""Every page in Dutch, English and a language 40 % longer: each text has the room it needs."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.desktop.rich import make_dossier
from tests.i18n.clipping import clipped, shown_texts
from tests.i18n.conftest import PSEUDO
from tests.i18n.pseudo import is_pseudo
from tests.i18n.tour import Tour, settle
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

LANGUAGES = ("nl", "en", PSEUDO)
SIZES = ((1366, 768), (1024, 600))
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(r"(?:(?:Ctrl|Alt|Shift)[+ ])*(?:Page (?:Down|Up)|[A-Z]\w+|\S+)")
NAMES = frozenset({"wijkdialoog", "taal", "language", "plus"})  # the same in every language


@pytest.fixture(scope="module")
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
        opened.window.close()
        opened.window.deleteLater()
        opened.dossier.close()


def walk(opened: OpenDossier, size: tuple[int, int], *, filled: bool) -> Iterator[str]:
    """Show the window and go through all it has; yields what is in front."""
    opened.window.showNormal()  # the screen is small here, so it would fill that
    opened.window.resize(*size)
    opened.window.activateWindow()
    tour = Tour(opened)
    yield from tour.start()
    yield from tour.evening() if filled else tour.dialogs()
    opened.window.hide()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_room_for_its_words(
    language: str, size: tuple[int, int], rich: Path, speak, open_copy
):
    speak(language)
    found = look_around(walk(open_copy(rich), size, filled=True), language, rich)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_dossier_and_dialogs_have_room_for_their_words(
    language: str, rich: Path, speak, open_copy
):
    speak(language)
    found = look_around(walk(open_copy(None), SIZES[-1], filled=False), language, rich)
    assert not found, "\n".join(found)


def look_around(screens: Iterator[str], language: str, dossier: Path) -> list[str]:
    """What is cut off, and in the language of accents also what stayed Dutch; each once."""
    typed = words_of_the_dossier(dossier)
    found: dict[str, str] = {}
    for name in screens:
        settle()
        complaints = clipped() + (untranslated(typed) if language == PSEUDO else [])
        for complaint in complaints:
            found.setdefault(complaint, name)
    return [f"{name}: {complaint}" for complaint, name in found.items()]


def untranslated(typed: set[str]) -> list[str]:
    """Texts that nobody typed and that did not go through the translator."""
    return [
        f"not translated: {text} ({type(widget).__name__})"
        for widget, text in shown_texts()
        if any(word.casefold() not in typed for word in _WORD.findall(text))
        and not is_pseudo(text)
        and not _KEYS.fullmatch(text)
    ]


def words_of_the_dossier(path: Path) -> set[str]:
    """Every word that somebody typed, in lower case."""
    rows = sqlite3.connect(path)
    tables = [name for (name,) in rows.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    typed = {
        word.casefold()
        for table in tables
        for row in rows.execute(f'SELECT * FROM "{table}"')
        for value in row
        if isinstance(value, str)
        for word in _WORD.findall(value)
    }
    rows.close()
    return typed | NAMES | {"dossier"}  # the name of its file
