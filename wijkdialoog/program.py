"""The running program: one window at a time, and what to do when a dossier does not open."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from wijkdialoog import __title__, __version__
from wijkdialoog.compose import OpenDossier, build_window_for
from wijkdialoog.crash import CrashWatch, previous_report
from wijkdialoog.services.dossiers import SUFFIX, Dossiers
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.dialogs import crash_dialog
from wijkdialoog.ui.dialogs.trouble_dialog import Choice, TroubleDialog
from wijkdialoog.ui.i18n import install as install_translations
from wijkdialoog.ui.labels import trouble_sentence
from wijkdialoog.ui.theme import apply_theme


class Program(QObject):
    """Opens dossiers in windows, one at a time.

    folder    the user's data folder: settings, first dossier, crash reports
    language  "nl" or "en" for this run; None: as set
    """

    def __init__(self, folder: Path, language: str | None = None) -> None:
        self._application = _application()
        super().__init__()
        self._settings = SettingsFile(folder / "instellingen.toml")
        self._dossiers = Dossiers(self._settings, folder)
        self._crash_report = previous_report(folder)
        self._watch = CrashWatch(folder, crash_dialog.tell)
        self._watch.install()
        settings = self._settings.current
        install_translations(self._application, language or settings.language)
        apply_theme(self._application, settings.theme, settings.text_percent)
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
            QTimer.singleShot(0, self._offer_crash_report)
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
        self._close()
        self._open = opened
        opened.window.show()

    def _change_dossier(self, path: Path | None) -> None:
        """Open another dossier; when it does not open, the present one stays."""
        if self._open is None:
            return
        wanted = path or self._ask_file()
        if wanted is None or wanted == self._open.dossier.path:
            return
        try:
            self._show(wanted)
        except StorageError as error:
            self._open.messages.warn(trouble_sentence(error))

    def _ask_after_trouble(self, path: Path) -> Path | None:
        if self._trouble is None:
            return None
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

    def _offer_crash_report(self) -> None:
        if self._open is not None and self._crash_report is not None:
            self._open.messages.warn(
                self.tr("De vorige keer stopte het programma plots. Er is een foutverslag: {0}").format(
                    self._crash_report.name
                )
            )
            self._crash_report = None


def _application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([])
    application.setApplicationName(__title__)
    application.setApplicationDisplayName(__title__)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("wijkdialoog")
    return application
