"""From a dossier that is damaged to one that opens: what was read of it, or its last copy."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.rescue import Rescue, Rescued, write_report
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.dialogs.rescue_dialog import Onward, RescueDialog
from wijkdialoog.ui.words import rescue as words
from wijkdialoog.ui.words.troubles import trouble_sentence


class Rescuer:
    """Leads somebody from the damaged file onward; that file itself stays as it is."""

    def __init__(self, damaged: Path, parent: QWidget | None) -> None:
        self._damaged = damaged
        self._parent = parent
        self._rescue = Rescue(damaged, SteadyClock())

    @property
    def has_copy(self) -> bool:
        """Whether there is a copy beside the dossier that opens."""
        return self._rescue.newest_copy() is not None

    def rescue(self) -> Path | None:
        """Read what can be read, tell it, and return the dossier to go on with; None: neither."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            rescued = self._rescue.salvage()
        except StorageError as error:
            QApplication.restoreOverrideCursor()
            self._tell(error)
            return None
        QApplication.restoreOverrideCursor()
        now = datetime.now()
        dialog = RescueDialog(
            rescued, self._damaged.name, self._written(rescued, now), now, self._parent
        )
        dialog.exec()
        match dialog.choice:
            case Onward.RESCUED:
                return rescued.salvage.path
            case Onward.COPY:
                return self.open_copy()
            case Onward.NEITHER:
                return None

    def open_copy(self) -> Path | None:
        """Make a dossier of the newest copy; return its path, or None after telling why not."""
        try:
            return self._rescue.open_newest_copy()
        except StorageError as error:
            self._tell(error)
            return None

    def _written(self, rescued: Rescued, now: datetime) -> str:
        """Write the report beside the new dossier; return its name, or "" when there is none."""
        if rescued.salvage.path is None:
            return ""
        lines = words.report(rescued, self._damaged.name, now)
        try:
            return write_report(rescued.salvage.path, lines).name
        except StorageError:  # it stands on the screen all the same
            return ""

    def _tell(self, error: StorageError) -> None:
        QMessageBox.warning(self._parent, "Wijkdialoog", trouble_sentence(error))
