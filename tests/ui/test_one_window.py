"""While the program opens, one window appears and nothing else flashes beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conversation_table import D, prepare, table_screen_of
from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.page_stack import PageStack
from wijkdialoog.ui.pages import Step


class Watcher(QObject):
    """Keeps the classes of what was shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_nothing_flashes_while_the_window_and_its_pages_are_made(
    dossier: Dossier, tmp_path: Path, themed_app: QApplication, qtbot
):
    prepare(dossier)
    watcher = Watcher()
    themed_app.installEventFilter(watcher)
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    qtbot.addWidget(opened.window)
    opened.window.show()
    stack = opened.window.findChild(PageStack)
    assert isinstance(stack, PageStack)
    for place in (*stack.pages, *stack.beside):
        stack.page(place)
    opened.window.open_dialogue(D, Step.CONVERSATION)
    table_screen_of(opened).toggle_panel()
    themed_app.processEvents()
    themed_app.removeEventFilter(watcher)
    assert watcher.seen == ["MainWindow"]
