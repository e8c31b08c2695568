"""The live page in the real window: the heart beats as long as the window is there."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.conversation.conversation_pulse import BEAT_MS, ConversationPulse
from wijkdialoog.ui.pages import Step

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture
def page(opened: OpenDossier) -> ConversationPage:
    found = opened.window.findChild(ConversationPage)
    assert isinstance(found, ConversationPage)
    return found


def beats(page: ConversationPage) -> bool:
    """Whether the heart beats: the timer of two seconds runs."""
    pulse = page.findChild(ConversationPulse)
    timers = pulse.findChildren(QTimer) if pulse else []
    return any(timer.isActive() for timer in timers if timer.interval() == BEAT_MS)


def test_closing_the_window_stores_the_line_and_stops_the_heart(
    opened, page, dossier, evening, qtbot
):
    assert beats(page)
    qtbot.keyClicks(QApplication.focusWidget(), "Half getypt")
    opened.window.close()
    assert dossier.aside.draft(evening).text == "Half getypt"
    assert not beats(page)


def test_the_heart_goes_on_while_another_page_is_in_front(opened, page, qtbot):
    qtbot.keyClick(opened.window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert opened.window.step is Step.HARVEST
    assert beats(page)


def test_a_window_that_stays_because_the_line_cannot_be_stored_keeps_its_heart(
    opened, page, dossier, qtbot, monkeypatch
):
    qtbot.keyClicks(QApplication.focusWidget(), "Half getypt")

    def refuse(_draft: object) -> None:
        raise StorageError(Trouble.FULL, dossier.path)

    monkeypatch.setattr(dossier.aside, "keep_draft", refuse)
    assert not opened.window.close()
    assert opened.window.isVisible()
    assert page.view.bar.field.toPlainText() == "Half getypt"
    assert beats(page)
    monkeypatch.undo()
    assert opened.window.close()
