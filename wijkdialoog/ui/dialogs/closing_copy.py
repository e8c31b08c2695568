"""The copy at closing: silent when fast, a bar when slow, one sentence when it cannot be made."""

import time
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from wijkdialoog.services.backups import Backups
from wijkdialoog.ui.dialogs.in_reach import column_in, keep_in_reach
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.words.troubles import trouble_sentence

_PATIENCE_SECONDS = 1.0
_TOLD_MS = 20_000  # somebody who already walks away does not keep the program open


class _SkippedError(Exception):
    """Somebody does not want to wait for the copy."""


def keep_copy(backups: Backups) -> None:
    """Make the copy at closing. Never keeps the program from closing."""
    bar = ClosingBar()
    with suppress(_SkippedError):
        done = backups.make_at_close(bar.show_progress)
        bar.close()
        if done.trouble is not None:
            NoCopyDialog(trouble_sentence(done.trouble)).exec()
    bar.close()
    bar.deleteLater()


class ClosingBar(QWidget):
    """Appears when the copy takes longer than a second, with a way to skip it."""

    def __init__(self) -> None:
        super().__init__()
        self._began = time.monotonic()
        self._skip = False
        self.setWindowTitle("Wijkdialoog")
        self.setMinimumWidth(scaled(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Er wordt een reservekopie gemaakt"), "heading", wrap=True))
        column.addWidget(label(self.tr("Je dossier zelf is al bewaard."), "muted", wrap=True))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Reservekopie"))
        column.addWidget(self._bar)
        column.addWidget(button(self.tr("Sla de kopie over"), "plain", on_click=self.skip))

    def show_progress(self, done: int, in_all: int) -> None:
        """Show how far it is; raises when somebody skips."""
        self._bar.setRange(0, max(in_all, 1))
        self._bar.setValue(done)
        if not self.isVisible() and time.monotonic() - self._began > _PATIENCE_SECONDS:
            self.show()
        if self.isVisible():
            QCoreApplication.processEvents()
        if self._skip:
            raise _SkippedError

    def skip(self) -> None:
        """Make no copy this time."""
        self._skip = True


class NoCopyDialog(QDialog):
    """The dossier is safe, its copy was not made; closes by itself after a while."""

    def __init__(self, sentence: str) -> None:
        super().__init__(None, Qt.WindowType.Dialog)
        self.setWindowTitle("Wijkdialoog")
        inner = QWidget(self)
        column = column_in(inner)
        title = self.tr("Er is nu geen reservekopie gemaakt")
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(self.tr("Je dossier zelf is bewaard."), wrap=True))
        column.addWidget(label(sentence, wrap=True))
        column.addWidget(button(self.tr("Sluit Wijkdialoog"), "primary", on_click=self.accept))
        keep_in_reach(self, inner, column, 520)
        QTimer.singleShot(_TOLD_MS, self, self.accept)
