"""Every page in Dutch, English and a language 40 % longer: each text has the room it needs."""

from pathlib import Path

import pytest

from tests.i18n.conftest import PSEUDO
from tests.i18n.looking import look_around, words_of_the_dossier
from tests.i18n.tour import Tour

# The offscreen platform cannot do for a menu what a desktop does.
pytestmark = [
    pytest.mark.reach,
    pytest.mark.qt_log_ignore(
        r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
    ),
]

LANGUAGES = ("nl", "en", PSEUDO)
SIZES = ((1366, 768), (1024, 600))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_room_for_its_words(
    language: str, size: tuple[int, int], rich: Path, speak, open_copy
):
    speak(language)
    screens = Tour(open_copy(rich)).whole(size, filled=True)
    found = look_around(screens, language, words_of_the_dossier(rich))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_dossier_and_dialogs_have_room_for_their_words(
    language: str, rich: Path, speak, open_copy
):
    speak(language)
    screens = Tour(open_copy(None)).whole(SIZES[-1], filled=False)
    found = look_around(screens, language, words_of_the_dossier(rich))
    assert not found, "\n".join(found)
