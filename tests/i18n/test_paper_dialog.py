"""What goes on paper, in each language: each text has the room it needs."""

import pytest

from tests.i18n.clipping import clipped
from tests.i18n.conftest import PSEUDO
from tests.i18n.tour import settle
from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.paper.paper_dialog import PaperDialog

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)", extend=True)


@pytest.mark.parametrize("size", [(1346, 748), (1004, 580)], ids=["1366", "1024"])
@pytest.mark.parametrize("language", ["nl", "en", PSEUDO])
def test_no_text_is_cut_off(language, size, speak, dossier: Dossier, tmp_path, qtbot):
    speak(language)
    made = Dialogues(dossier, SteadyClock()).create()
    window = build_window_for(dossier, SettingsFile(tmp_path / "i.toml")).window
    qtbot.addWidget(window)
    window.show()
    window.open_dialogue(made, Step.PREPARE)
    page = window.pages[Step.PREPARE]
    settle()
    of_the_page = set(clipped())
    page.open_paper()  # type: ignore[attr-defined]
    dialog = window.findChild(PaperDialog)
    assert dialog is not None
    dialog.resize(*size)
    qtbot.waitUntil(lambda: dialog.printed is not None)
    settle()
    of_the_dialog = set(clipped()) - of_the_page
    dialog.close()
    assert of_the_dialog == set()
