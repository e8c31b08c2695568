"""A copy of this dossier on a stick: which stick, how far it is, and that it was read back."""

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QProgressDialog,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.services.drives import Drive
from wijkdialoog.services.moments import Now
from wijkdialoog.services.stick import CopyStopped, StickCopies, StickCopy
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.ui.dossier.section import READING_WIDTH, SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ChipRow, FlowLayout, button, label, set_role
from wijkdialoog.ui.words.care import last_copy_words, no_copy_words

_LOOK_MS = 2000


class StickSection(SectionPage):
    """Looks for sticks as long as it is seen."""

    def __init__(self, copies: StickCopies, now: Now, guard: Guard, messages: Messages) -> None:
        super().__init__()
        self._copies = copies
        self._now = now
        self._guard = guard
        self._messages = messages
        self._drives: tuple[Drive, ...] | None = None
        self._dialog: QProgressDialog | None = None
        self._make_parts()
        self._lay_out()
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self._look)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """Say when the last copy was made, and which sticks are in."""
        last = self._guard(self._copies.last)
        if last is not None:
            self._last.setText(last_copy_words(last, self._now()))
            set_role(self._last, "warning" if last.is_due else "body")
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """A stick may be put in while this is seen."""
        super().showEvent(event)
        self._looks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: no need to look for sticks."""
        self._looks.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        found = self._copies.drives()
        if found != self._drives:
            self._show_drives(found)

    def _show_drives(self, found: tuple[Drive, ...]) -> None:
        chosen = self._sticks.value
        names = [(drive.path, self._name(drive)) for drive in found]
        paths = [path for path, _ in names]
        self._drives = found
        self._sticks.set_choices(names)
        self._sticks.choose(chosen if chosen in paths else next(iter(paths), None))
        self._sticks.setVisible(bool(found))
        self._none.setVisible(not found)
        self.copy.setEnabled(bool(found))
        self._which.setVisible(bool(found))

    def _name(self, drive: Drive) -> str:
        if not drive.may_write:
            return self.tr("{0} · op slot, hier past niets bij").format(drive.name)
        free = QLocale().formattedDataSize(
            drive.free_bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        return self.tr("{0} · {1} vrij").format(drive.name, free)

    # Copying -----------------------------------------------------------------

    def copy_to_stick(self) -> StickCopy | None:
        """Copy to the chosen stick."""
        place = self._sticks.value
        if not isinstance(place, Path):
            return None
        self._look()
        if self._sticks.value != place:  # its empty folder may still be there, on this computer
            self._messages.warn(self.tr("De stick is eruit. Steek hem er weer in."))
            return None
        return self._copy_to(place)

    def choose_folder(self) -> None:
        """Ask for another folder, and copy there."""
        chosen = QFileDialog.getExistingDirectory(self.window(), self.tr("Waar komt de kopie?"))
        if chosen:
            self._copy_to(Path(chosen))

    def _copy_to(self, place: Path) -> StickCopy | None:
        self._done.hide()
        self._begin()
        try:
            made = self._copies.copy_to(place, self._tick)
        except StorageError as error:
            made = None
            self._messages.warn(no_copy_words(error))
        except CopyStopped:
            made = None
            self._messages.say(self.tr("Gestopt. Er staat geen halve kopie op de stick."))
        finally:
            self._end()
        self.reload()
        if made is not None:
            self._say_done(made, place)
        return made

    def _say_done(self, made: StickCopy, place: Path) -> None:
        words = [self.tr("De kopie is klaar en teruggelezen: alles klopt.")]
        if any(place.is_relative_to(drive.path) for drive in self._drives or ()):
            words.append(self.tr("De stick mag eruit."))
        else:
            words.append(self.tr("Hij staat in “{0}”.").format(made.path.parent))
        if not made.apart:
            words.append(self.tr("Dat is dezelfde schijf. Een stick is veiliger."))
        self._messages.say(" ".join(words))
        words.append(self.tr("Het bestand heet “{0}”.").format(made.path.name))
        self._done.setText(" ".join(words))
        self._done.show()

    def _begin(self) -> None:
        dialog = QProgressDialog(
            self.tr("De kopie wordt gemaakt…"), self.tr("Stop"), 0, 0, self.window()
        )
        dialog.setWindowTitle(self.tr("Kopie op stick"))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(400)
        dialog.setAutoClose(False)
        dialog.setMinimumWidth(scaled(360))
        self._dialog = dialog
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def _tick(self, done: int, in_all: int) -> bool:
        dialog = self._dialog
        if dialog is None:
            return True
        dialog.setMaximum(in_all)
        if done == in_all:
            dialog.setLabelText(self.tr("De kopie wordt teruggelezen…"))
        dialog.setValue(done)  # lets the button be clicked
        return not dialog.wasCanceled()

    def _end(self) -> None:
        QApplication.restoreOverrideCursor()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    # Making ------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._last = label("", wrap=True)
        self._why = label(
            self.tr("Een stick in een la helpt als de laptop kwijt of stuk is."),
            "muted",
            wrap=True,
        )
        self._which = label(self.tr("Op welke stick?"), "strong")
        self._sticks = ChipRow(name=self.tr("Sticks"))
        self._none = label(
            self.tr("Er zit geen stick in. Steek er een in, dan verschijnt hij hier."), wrap=True
        )
        self.copy = button(self.tr("Maak de kopie"), "primary", on_click=self.copy_to_stick)
        self.other = button(self.tr("Kies een andere map…"), "plain", on_click=self.choose_folder)
        self._done = label("", "good", wrap=True)
        self._done.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        inside = card.column(margin=20, spacing=12)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=10)
        row.addWidget(self.copy)
        row.addWidget(self.other)
        for part in (
            self._last,
            self._why,
            self._which,
            self._sticks,
            self._none,
            buttons,
            self._done,
        ):
            inside.addWidget(part)
        column.addWidget(card)
        column.addStretch(1)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        self.setMaximumWidth(scaled(READING_WIDTH))
        for made in (self.copy, self.other):
            made.setMinimumHeight(scaled(44))
