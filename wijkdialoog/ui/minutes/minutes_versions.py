"""The versions that were saved, and to whom each was given back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.minutes_versions import HandedBack
from wijkdialoog.services.minutes import SavedVersion
from wijkdialoog.services.moments import local_time
from wijkdialoog.ui.widgets.basics import (
    FlowLayout,
    button,
    clear_layout,
    hline,
    icon_button,
    label,
)
from wijkdialoog.ui.widgets.fields import LineField, labelled
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.minutes import name_mode_label, reader_label


class VersionsList(QWidget):
    """Newest version first; under each who got it back.

    added    version (from 1), whom, date as typed        changed  id, whom, date as typed
    removed  id of what is forgotten
    """

    added = Signal(int, str, str)
    changed = Signal(str, str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[SavedVersion, ...] = ()
        self._backs: tuple[HandedBack, ...] = ()
        self.form = HandBackForm()
        self.form.submitted.connect(self._submit)
        self.form.cancelled.connect(self.close_form)
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Bewaarde versies"), "small-strong"))
        column.addLayout(self._list)
        column.addWidget(self.form)
        self.form.hide()
        self.hide()

    def show_versions(
        self, versions: tuple[SavedVersion, ...], backs: tuple[HandedBack, ...]
    ) -> None:
        """Show what is stored; a half-typed form stays."""
        self.setVisible(bool(versions))
        if (versions, backs) == (self._versions, self._backs):
            return
        self._versions, self._backs = versions, backs
        clear_layout(self._list)
        for version in reversed(versions):
            self._add_version(version)

    def close_form(self) -> None:
        """Put the form away."""
        self.form.hide()

    def _add_version(self, version: SavedVersion) -> None:
        moment = local_time(version.saved_ms)
        told = self.tr("Versie {number}, bewaard op {day} om {time}").format(
            number=version.version,
            day=spoken_date(moment.date().isoformat()),
            time=f"{moment:%H:%M}",
        )
        about = [name_mode_label(version.names)]
        if version.reader is not None:
            about.insert(0, self.tr("voor {reader}").format(reader=reader_label(version.reader)))
        self._list.addWidget(label(told, "body", wrap=True))
        name = label(f"{version.file_name} · {', '.join(about)}", "small", wrap=True)
        self._list.addWidget(name)
        for back in self._backs:
            if back.version == version.version:
                self._list.addLayout(self._back_row(back))
        give = button(
            self.tr("Teruggegeven aan…"), "link", on_click=lambda: self.form.ask(version.version)
        )
        give.setAccessibleName(self.tr("Versie {0} is teruggegeven aan…").format(version.version))
        self._list.addWidget(give, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.addWidget(hline())

    def _back_row(self, back: HandedBack) -> QHBoxLayout:
        told = back_sentence(back)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(label(told, "small", wrap=True), 1)
        edit = icon_button(
            "fa6s.pen", self.tr("Wijzig: {0}").format(told), lambda: self.form.edit(back)
        )
        forget = icon_button(
            "fa6s.xmark",
            self.tr("Haal weg: {0}").format(told),
            lambda: self.removed.emit(back.id),
        )
        row.addWidget(edit)
        row.addWidget(forget)
        return row

    def _submit(self) -> None:
        whom, date = self.form.whom.text(), self.form.date.text()
        if self.form.edited_id is not None:
            self.changed.emit(self.form.edited_id, whom, date)
        else:
            self.added.emit(self.form.version, whom, date)


class HandBackForm(QFrame):
    """To whom, and when. Enter stores, Escape puts the form away.

    submitted  Enter or "Bewaar"      cancelled  Escape or "Annuleer"
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.version = 0
        self.edited_id: str | None = None
        self._title = label("", "small-strong", wrap=True)
        self.whom = LineField(self.tr("Aan wie?"), self.tr("De bewoners, de gemeente, Fatima"))
        self.date = LineField(self.tr("Wanneer?"), self.tr("Leeg is vandaag"))
        self.keep = button(self.tr("Bewaar"), "primary", on_click=self.submitted.emit)
        self.stop = button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addLayout(labelled(self.tr("Aan wie?"), self.whom))
        column.addLayout(labelled(self.tr("Wanneer?"), self.date))
        buttons = FlowLayout(spacing=6)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.stop)
        column.addLayout(buttons)

    def ask(self, version: int) -> None:
        """Ask who got this version back."""
        self.version, self.edited_id = version, None
        self._open(self.tr("Versie {0} is teruggegeven").format(version), "", "")

    def edit(self, back: HandedBack) -> None:
        """Change what is remembered."""
        self.version, self.edited_id = back.version, back.id
        date = spoken_date(back.date) if back.date else ""
        self._open(self.tr("Versie {0} is teruggegeven").format(back.version), back.whom, date)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Escape puts the form away."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, title: str, whom: str, date: str) -> None:
        self._title.setText(title)
        self.whom.setText(whom)
        self.date.setText(date)
        self.show()
        self.whom.setFocus(Qt.FocusReason.OtherFocusReason)


def back_sentence(back: HandedBack) -> str:
    """Return "Teruggegeven aan de bewoners op 20 april 2026"."""
    if back.date is None:
        words = QCoreApplication.translate("VersionsList", "Teruggegeven aan {0}")
        return words.format(back.whom)
    words = QCoreApplication.translate("VersionsList", "Teruggegeven aan {0} op {1}")
    return words.format(back.whom, spoken_date(back.date))
