"""The running program: one window at a time, and what to do when a dossier does not open."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from wijkdialoog.compose import OpenDossier, build_window_for
from wijkdialoog.crash import CrashWatch, previous_report
from wijkdialoog.services.dossiers import SUFFIX, Dossiers
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.dialogs import crash_dialog
from wijkdialoog.ui.dialogs.trouble_dialog import Choice, TroubleDialog
from wijkdialoog.ui.labels import trouble_sentence

_WARM_UP_AFTER_MS = 300


class Program(QObject):
    """Opens dossiers in windows, one at a time.

    folder   the user's data folder: first dossier, crash reports
    opening  what is seen until the first window is there
    """

    def __init__(
        self,
        application: QApplication,
        settings_file: SettingsFile,
        folder: Path,
        opening: QWidget,
    ) -> None:
        super().__init__()
        self._application = application
        self._settings = settings_file
        self._dossiers = Dossiers(settings_file, folder)
        self._opening = opening
        self._crash_report = previous_report(folder)
        self._watch = CrashWatch(folder, crash_dialog.tell)
        self._watch.install()
        self._open: OpenDossier | None = None
        self._trouble: StorageError | None = None

    def open(self, path: Path | None) -> bool:
        """Open a dossier (None: the one of last time) and show it. False: somebody chose to stop.

        When it does not open, the person chooses: again, another, or stop.
        """
        wanted = path or self._dossiers.path_at_start()
        while not self._try(wanted):
            chosen = self._ask_after_trouble(wanted)
            if chosen is None:
                return False
            wanted = chosen
        return True

    def run(self) -> int:
        """Work until the window is closed. Returns the exit code."""
        if self._crash_report is not None:
            QTimer.singleShot(0, self._tell_previous_crash)
        code = self._application.exec()
        self._close()
        return code

    # Opening -----------------------------------------------------------------

    def _try(self, path: Path) -> bool:
        try:
            self._show(path)
        except StorageError as error:
            self._trouble = error
            return False
        return True

    def _show(self, path: Path) -> None:
        dossier = self._dossiers.open(path)
        opened = build_window_for(dossier, self._settings)
        opened.hub.changed.connect(self._watch.remember)
        opened.window.dossier_requested.connect(self._change_dossier)
        opened.window.show()  # before the other closes: the last window closed ends the program
        self._opening.close()
        self._close()
        self._open = opened
        QTimer.singleShot(_WARM_UP_AFTER_MS, opened.window, opened.window.warm_up)

    def _change_dossier(self, path: Path | None) -> None:
        """Open another dossier; when it does not open, the present one stays."""
        if self._open is None:
            return
        wanted = path or self._ask_file()
        if wanted is None or _is_same_file(wanted, self._open.dossier.path):
            return
        if not self._open.window.store_typed():
            self._open.window.warn_unstored()
            return
        try:
            self._show(wanted)
        except StorageError as error:
            self._open.messages.warn(trouble_sentence(error))

    def _ask_after_trouble(self, path: Path) -> Path | None:
        if self._trouble is None:
            return None
        self._opening.hide()
        dialog = TroubleDialog(trouble_sentence(self._trouble), path)
        dialog.exec()
        match dialog.choice:
            case Choice.AGAIN:
                return path
            case Choice.OTHER:
                return self._ask_file() or path
            case Choice.NEW:
                return self._ask_new_file() or path
            case Choice.STOP:
                return None

    def _ask_file(self) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent(), self.tr("Dossier openen"), self._folder_of_last(), self._filter()
        )
        return Path(chosen) if chosen else None

    def _ask_new_file(self) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent(), self.tr("Nieuw dossier"), self._folder_of_last(), self._filter()
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(SUFFIX)

    def _filter(self) -> str:
        return self.tr("Dossiers (*.wijkdialoog);;Alle bestanden (*)")

    def _folder_of_last(self) -> str:
        return str(self._dossiers.path_at_start().parent)

    def _parent(self) -> QWidget | None:
        return self._open.window if self._open else None

    # Ending ------------------------------------------------------------------

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _tell_previous_crash(self) -> None:
        if self._open is not None and self._crash_report is not None:
            self._open.window.tell_previous_crash(self._crash_report)
            self._crash_report = None


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False  # not there, or no name for a file: opening it tells what is the matter
