"""The program as `app` starts it, with somebody who answers its questions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.crash import CrashWatch
from wijkdialoog.program import Program
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.opening_window import OpeningWindow


class Started:
    """A program that opens dossiers, and answers every dialog on the way.

    answers  what to choose in each dialog, by the first letters of the button
    chosen   what the file dialogs give, in turn
    told     what stood in each dialog
    """

    def __init__(self, application: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(CrashWatch, "install", lambda _watch: None)  # pytest watches here
        self.folder = folder
        self.answers: list[str] = []
        self.chosen: list[Path | None] = []
        self.told: list[str] = []
        self.opening = OpeningWindow(None)
        settings = SettingsFile(folder / "instellingen.toml")
        self.program = Program(application, settings, folder, self.opening)
        self._answered: QDialog | None = None
        for ask in ("_ask_file", "_ask_new_file"):
            monkeypatch.setattr(self.program, ask, lambda: self.chosen.pop(0))

    def open(self, path: Path | None = None) -> bool:
        """Open a dossier and answer every question on the way."""
        with self.answering():
            return self.program.open(path)

    @contextmanager
    def answering(self) -> Iterator[None]:
        """Answer each dialog that appears meanwhile."""
        timer = QTimer(interval=1)
        timer.timeout.connect(self._answer)
        timer.start()
        yield
        timer.stop()

    @property
    def shown(self) -> OpenDossier:
        """The dossier that is open."""
        opened = self.program._open
        assert opened is not None
        return opened

    def close(self) -> None:
        """Leave no window behind."""
        self.opening.deleteLater()
        self.program._close()

    def _answer(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog is self._answered:
            return
        self._answered = dialog
        self.told.append("\n".join(label.text() for label in dialog.findChildren(QLabel)))
        wanted = self.answers.pop(0)
        buttons = dialog.findChildren(QPushButton)
        next(one for one in buttons if one.text().startswith(wanted)).click()
