"""Every page in Dutch, English and a language 40 % longer: each text has the room it needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.i18n.conftest import PSEUDO
from tests.i18n.looking import look_around, words_of_the_dossier
from tests.i18n.tour import Tour
from wijkdialoog.compose.opened import OpenDossier

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

LANGUAGES = ("nl", "en", PSEUDO)
SIZES = ((1366, 768), (1024, 600))


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
    screens = walk(open_copy(rich), size, filled=True)
    found = look_around(screens, language, words_of_the_dossier(rich))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_dossier_and_dialogs_have_room_for_their_words(
    language: str, rich: Path, speak, open_copy
):
    speak(language)
    screens = walk(open_copy(None), SIZES[-1], filled=False)
    found = look_around(screens, language, words_of_the_dossier(rich))
    assert not found, "\n".join(found)
