"""What seldom comes in front, in each language: each text has the room it needs."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.i18n.clipping import clipped
from tests.i18n.conftest import PSEUDO
from tests.i18n.looking import look_around, words_in, words_of_the_dossier
from tests.i18n.side_tour import CAPTION, CHANGED, FILES, LETTERS, SideTour, table
from tests.i18n.tour import Tour, settle
from tests.reach.targets import too_small
from wijkdialoog.compose.opened import OpenDossier, build_practice
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.theme import apply_theme

pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

SIZES = ((1366, 768), (1024, 600))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for files that somebody brings."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["nl", "en", PSEUDO])
def test_tables_photos_and_troubles_have_room_for_their_words(
    language: str, size: tuple[int, int], rich: Path, speak, open_copy, stick: Path
):
    speak(language)
    opened: OpenDossier = open_copy(rich)
    show(opened, size)
    tour = SideTour(opened, stick)
    screens = chain(tour.tables(), tour.photos(), tour.questions(), tour.keeping())
    found = look_around(screens, language, words_of_the_dossier(rich) | words_of_the_files())
    opened.window.hide()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_with_twice_as_large_letters_all_of_it_can_be_read_and_hit(
    size: tuple[int, int], rich: Path, themed_app: QApplication, open_copy, stick: Path
):
    apply_theme(themed_app, "light", 200)
    opened: OpenDossier = open_copy(rich)
    show(opened, size)
    tour = SideTour(opened, stick)
    found: dict[str, str] = {}
    for screen in chain(tour.tables(), tour.photos(), tour.questions(), tour.keeping()):
        settle()
        for complaint in (*clipped(), *too_small()):
            found.setdefault(complaint, screen)
    opened.window.hide()
    apply_theme(themed_app, "light", 100)
    assert not found, "\n".join(f"{screen}: {one}" for one, screen in found.items())


@pytest.mark.parametrize("language", ["nl", "en", PSEUDO])
def test_what_is_told_before_and_after_an_evening_has_room_for_its_words(
    language: str, rich: Path, speak, open_copy, stick: Path
):
    speak(language)
    opened: OpenDossier = open_copy(None)
    show(opened, SIZES[-1])
    tour = SideTour(opened, stick)
    typed = words_of_the_dossier(rich) | words_of_the_files()
    found = look_around(chain(tour.closing(), tour.rescue(rich)), language, typed)
    opened.window.hide()
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["nl", "en", PSEUDO])
def test_a_practice_evening_has_room_for_its_words(
    language: str, size: tuple[int, int], rich: Path, speak, tmp_path: Path, qtbot
):
    speak(language)
    opened = build_practice(PassingSettings(SettingsFile(tmp_path / "i.toml")))
    show(opened, size)
    read = opened.dossier.read
    names = words_in(one.name for one in (*read.people.find(), *read.organisations.find()))
    screens = practice(opened)
    found = look_around(screens, language, words_of_the_dossier(rich) | names)
    opened.close()
    assert not found, "\n".join(found)


def show(opened: OpenDossier, size: tuple[int, int]) -> None:
    opened.window.showNormal()  # the screen is small here, so it would fill that
    opened.window.resize(*size)
    opened.window.activateWindow()
    QApplication.processEvents()


def practice(opened: OpenDossier) -> Iterator[str]:
    """As it opens, then every page of it."""
    yield "practice, as it opens"
    yield from Tour(opened).evening(on_paper=False)


def words_of_the_files() -> set[str]:
    """What the files of the tour bring in, and what is typed on the way."""
    files = json.dumps([table(number) for number in (1, 2, 3)], ensure_ascii=False)
    return words_in((files, CAPTION, *CHANGED, *FILES, *LETTERS))
