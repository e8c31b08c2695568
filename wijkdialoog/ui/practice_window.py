"""The window of a practice evening: says so all the time, and every way out ends it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut

from wijkdialoog.services.progress import DialogueProgress
from wijkdialoog.ui.actions import action_text, keys_text, spec
from wijkdialoog.ui.main_window import MainWindow


class PracticeWindow(MainWindow):
    """A main window around an invented dossier that has no file.

    It has no start page: going back there closes it, and the own window takes over.
    """

    is_practice = True
    _is_built = False

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        self._header.mark_practice()
        self._header.practice_end_requested.connect(self.close)
        for name in ("open", "care"):
            self._actions[name].setEnabled(False)
        self.menu.leave_out(
            "open", "care", "quit", "language", "type_over"
        )  # chosen here, it would be forgotten
        self.menu.end_with(self._ends())
        QShortcut(QKeySequence(spec("practice_end").keys[0]), self, self.close)
        self._is_built = True

    def show_start(self) -> None:
        """Leave the practice."""
        if self._is_built:
            self.close()
        else:
            super().show_start()

    def subtitle_of(self, found: DialogueProgress) -> str:  # noqa: ARG002
        """Return the mark of a practice."""
        return self.tr("Oefening – niets wordt bewaard")

    def _show_progress(self, found: DialogueProgress) -> None:
        super()._show_progress(found)
        self.setWindowTitle(self.tr("Oefening – {0}").format("Wijkdialoog"))

    def _ends(self) -> QAction:
        known = spec("practice_end")
        action = QAction(f"{action_text(known)}\t{keys_text(known)}", self)
        action.triggered.connect(lambda _checked=False: self.close())
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc does not end a practice: it is pressed too easily."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
