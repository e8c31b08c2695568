"""Widgets of a finished test are really gone, and the real window that several tests open."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.pages import Step


@pytest.fixture(autouse=True)
def _closed_widgets_are_gone() -> Iterator[None]:
    """Deliver the deletions that pytest-qt asked for; without an event loop they keep waiting."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


@pytest.fixture
def evening(dossier: Dossier) -> DialogueId:
    """A dialogue with Amina and Henk."""
    now = SteadyClock()
    made = Dialogues(dossier, now).create()
    for name in ("Amina", "Henk"):
        Participants(dossier, now).add(made, name)
    return made


@pytest.fixture
def opened(dossier: Dossier, evening: DialogueId, tmp_path, themed_app, qtbot) -> OpenDossier:
    """The real window, at the conversation of that dialogue."""
    made = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.open_dialogue(evening, Step.CONVERSATION)
    return made
