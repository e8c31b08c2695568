"""The running program: one window at a time, and what to do when a dossier does not open."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from wijkdialoog.compose.opened import OpenDossier, build_practice, build_window_for
from wijkdialoog.crash import CrashWatch, previous_report
from wijkdialoog.services.dossiers import SUFFIX, Dossiers
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.places import place_to_warn_of
from wijkdialoog.services.settings import Settings, SettingsFile
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.dialogs import crash_dialog
from wijkdialoog.ui.dialogs.rescuer import Rescuer
from wijkdialoog.ui.dialogs.trouble_dialog import Choice, TroubleDialog
from wijkdialoog.ui.lazy_icon import load_icons
from wijkdialoog.ui.motion import apply_motion
from wijkdialoog.ui.theme import apply_theme
from wijkdialoog.ui.window_place import place_of
from wijkdialoog.ui.words.care import place_words
from wijkdialoog.ui.words.troubles import trouble_sentence

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
        self._watch.forgive = self._forgive
        self._watch.install()
        self._open: OpenDossier | None = None
        self._practice: OpenDossier | None = None
        self._trouble: StorageError | None = None

    def open(self, path: Path | None) -> bool:
        """Open a dossier (None: the one of last time) and show it. False: somebody chose to stop.

        When it does not open, the person chooses: again, another, or stop.
        """
        gone = None if path else self._dossiers.gone_at_start()
        wanted = path or self._dossiers.path_at_start()
        while not self._try(wanted):
            chosen = self._ask_after_trouble(wanted)
            if chosen is None:
                return False
            wanted = chosen
        if gone is not None:
            self._tell_gone(gone)
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
        opened.window.practice_requested.connect(self.practise)
        opened.window.show()  # before the other closes: the last window closed ends the program
        self._opening.close()
        self._close()
        self._open = opened
        QTimer.singleShot(_WARM_UP_AFTER_MS, opened.window, load_icons)
        QTimer.singleShot(_WARM_UP_AFTER_MS, opened.window, opened.window.warm_up)
        QTimer.singleShot(_WARM_UP_AFTER_MS, opened.window, opened.window.keep_safe)
        QTimer.singleShot(_WARM_UP_AFTER_MS, opened.window, self._warn_of_place)

    def _change_dossier(self, path: Path | None) -> None:
        """Open another dossier; when it does not open, the present one stays."""
        if self._open is None:
            return
        wanted = path or self._ask_file()
        if wanted is None or _is_same_file(wanted, self._open.dossier.path):
            return
        if not _is_there(wanted):  # opening it would begin an empty one
            self._warn(StorageError(Trouble.GONE, wanted), wanted)
            return
        if not self._open.window.is_safe_to_close():
            self._open.window.warn_unstored()
            return
        before = self._open.dossier.path
        try:
            self._show(wanted)
        except StorageError as error:
            self._warn(error, wanted)
        else:
            self._say_opened(before)

    def _say_opened(self, before: Path) -> None:
        """Say that another dossier is open, and offer the way back: names can be much alike."""
        if self._open is None:
            return
        self._open.messages.say(
            self.tr("“{0}” is nu open. “{1}” is gesloten.").format(
                self._open.dossier.path.stem, before.stem
            ),
            self.tr("Ga terug"),
            lambda: self._change_dossier(before),
        )

    def _warn(self, error: StorageError, wanted: Path) -> None:
        """Say why another dossier does not open; the present one stays."""
        if self._open is None:
            return
        if error.trouble is Trouble.DAMAGED:
            words = self.tr("Red wat leesbaar is")
            self._open.messages.warn(trouble_sentence(error), words, lambda: self._rescue(wanted))
        else:
            self._open.messages.warn(trouble_sentence(error))

    def _rescue(self, damaged: Path) -> None:
        if (rescued := Rescuer(damaged, self._parent()).rescue()) is not None:
            self._change_dossier(rescued)

    def _ask_after_trouble(self, path: Path) -> Path | None:
        if self._trouble is None:
            return None
        self._opening.hide()
        rescuer = Rescuer(path, self._parent())
        is_damaged = self._trouble.trouble is Trouble.DAMAGED
        dialog = TroubleDialog(
            trouble_sentence(self._trouble),
            path,
            damaged=is_damaged,
            has_copy=is_damaged and rescuer.has_copy,
            stays=self._trouble.trouble in (Trouble.NOT_A_DOSSIER, Trouble.NEWER),
        )
        dialog.exec()
        match dialog.choice:
            case Choice.RESCUE:
                return rescuer.rescue() or path
            case Choice.LAST_COPY:
                return rescuer.open_copy() or path
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

    def _tell_gone(self, gone: Path) -> None:
        """Say that the dossier of last time is not there: nobody may think it is empty now."""
        if self._open is None:
            return
        self._open.messages.warn(
            self.tr("“{0}” is er nu niet. Zit de stick er wel in?").format(gone.stem),
            self.tr("Open “{0}”").format(gone.stem),
            lambda: self._change_dossier(gone),
        )

    def _warn_of_place(self) -> None:
        """Say once of a dossier that it stands in a cloud folder or on a network drive."""
        if self._open is None:
            return
        found = place_to_warn_of(self._open.dossier.path, self._settings)
        if found is not None:
            self._open.messages.warn(place_words(found))

    def _forgive(self, error: BaseException) -> bool:
        """Say a trouble with the file that came where nobody expected one; it is no crash."""
        if self._open is None or not isinstance(error, StorageError):
            return False
        (self._practice or self._open).messages.warn(trouble_sentence(error))
        return True

    # Practising --------------------------------------------------------------

    def practise(self) -> None:
        """Open the invented evening; the own window waits out of sight, its dossier untouched."""
        if self._open is None or self._practice is not None:
            return
        own = self._open.window
        settings = PassingSettings(self._settings)
        settings.change(window=place_of(own))
        practice = self._practice = build_practice(settings)
        practice.window.quit_requested.connect(self._end_practice)
        practice.window.show()
        own.hide()
        QTimer.singleShot(_WARM_UP_AFTER_MS, practice.window, practice.window.warm_up)

    def _end_practice(self) -> None:
        """Go back to the own dossier; of the practice nothing is left."""
        practice, self._practice = self._practice, None
        if practice is None or self._open is None:
            return
        self._undo_looks(practice.settings_file.current)
        own = self._open
        own.window.show()  # before the other closes: the last window closed ends the program
        own.window.activateWindow()
        own.messages.say(self.tr("De oefening is weg. Dit is weer je eigen dossier."))
        QTimer.singleShot(0, own.window, practice.close)  # its window is still closing now

    def _undo_looks(self, practised: Settings) -> None:
        """Put the own looks in force again, when others were tried."""
        own = self._settings.current
        if (own.theme, own.text_percent) != (practised.theme, practised.text_percent):
            apply_theme(self._application, own.theme, own.text_percent)
        apply_motion(self._application, less=own.less_motion)

    # Ending ------------------------------------------------------------------

    def _close(self) -> None:
        practice, self._practice = self._practice, None
        if practice is not None:
            practice.close()
        if self._open is not None:
            self._open.close()
            self._open = None

    def _tell_previous_crash(self) -> None:
        if self._open is not None and self._crash_report is not None:
            self._open.window.tell_previous_crash(self._crash_report)
            self._crash_report = None


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return True  # opening it tells what is the matter


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False  # not there, or no name for a file: opening it tells what is the matter
