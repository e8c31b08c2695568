"""What a pasted list holds, before anybody is seated: tick, read, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.guest_list import Guest, Reading
from wijkdialoog.services.earlier_people import EarlierPerson
from wijkdialoog.services.guest_preview import Double, ListPreview, PreviewRow
from wijkdialoog.services.participants import NewGuest
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import (
    Card,
    ChipRow,
    ElidedLabel,
    button,
    clear_layout,
    label,
    scroll,
)
from wijkdialoog.ui.widgets.tick import Tick
from wijkdialoog.ui.words.dates import spoken_day
from wijkdialoog.ui.words.people import function_label, role_label
from wijkdialoog.ui.words.saying import plural

_MOST_ROWS = 120
"""More names than this are somebody's whole mailing list; three tables full is enough to choose."""


class PastePreview(Card):
    """One row for each person found, with a tick.

    accepted        seat those that are ticked, see `chosen`
    cancelled       leave it
    reading_chosen  a `Reading`: understand the commas another way
    """

    accepted = Signal()
    cancelled = Signal()
    reading_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Gevonden namen"))
        self._rows: list[_Row] = []
        self._room = 0
        self.heading = label("", "heading", wrap=True)
        self.notes = label("", "small", wrap=True)
        self.full = label("", "warning", wrap=True)
        self.readings = ChipRow(
            (
                (Reading.NAMES, self.tr("als namen")),
                (Reading.NAME_AND_ORGANISATION, self.tr("als naam, organisatie")),
            ),
            self.tr("Wat er achter een komma staat"),
        )
        self.readings.chosen.connect(self.reading_chosen)
        self.add_button = button("", "primary", key=self.tr("Enter"), on_click=self.accept)
        self.cancel_button = button(
            self.tr("Laat maar"), key=self.tr("Esc"), on_click=self.cancelled.emit
        )
        self._grid_widget = QWidget()
        self._grid = QGridLayout(self._grid_widget)
        self._lay_out()

    def show_preview(self, preview: ListPreview) -> None:
        """Show what was found; ticks that were changed by hand stay with their row."""
        kept = {row.key: row.tick.isChecked() for row in self._rows}
        same = {row.key: row.is_same for row in self._rows}
        clear_layout(self._grid)
        self._rows = [_Row(row, number) for number, row in enumerate(preview.rows[:_MOST_ROWS])]
        for number, row in enumerate(self._rows):
            self._place(row, number)
            with QSignalBlocker(row.tick):
                row.tick.setChecked(kept.get(row.key, row.source.double is None))
            if row.same is not None:
                row.same.setChecked(same.get(row.key, False))
        self._grid.setRowStretch(len(self._rows), 1)
        self._room = preview.room
        self.readings.setVisible(preview.two_readings)
        self.readings.choose(preview.reading)
        self._tell(preview)

    def chosen(self) -> list[NewGuest]:
        """Return who is ticked, in the order of the list."""
        return [row.new_guest() for row in self._rows if row.tick.isChecked()]

    def accept(self) -> None:
        """Ask to seat who is ticked; with nobody ticked there is nothing to do."""
        if self.chosen():
            self.accepted.emit()

    def focus_first(self) -> None:
        """Put the focus on the first tick."""
        if self._rows:
            self._rows[0].tick.setFocus(Qt.FocusReason.TabFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody needs the rows any more; a long list would make everything else slow."""
        super().hideEvent(event)
        if self.isHidden():  # and not only covered by another page
            clear_layout(self._grid)
            self._rows = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter seats, Esc leaves it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(+1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = self.column(18, 10)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        column.addLayout(top)
        column.addWidget(self.readings)
        column.addWidget(scroll(self._grid_widget), 1)
        column.addWidget(self.notes)
        column.addWidget(self.full)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 4)
        self._grid.setColumnStretch(2, 4)
        on_theme(self, self._fit)

    def _fit(self) -> None:
        self._grid.setHorizontalSpacing(scaled(14))
        self._grid.setVerticalSpacing(scaled(2))

    def _place(self, row: "_Row", number: int) -> None:
        row.tick.toggled.connect(self._tell_count)
        self._grid.addWidget(row.tick, number, 0)
        self._grid.addWidget(row.details, number, 1)
        self._grid.addWidget(row.same or row.note, number, 2)

    def _tell(self, preview: ListPreview) -> None:
        found = plural(
            len(preview.rows),
            self.tr("{n} naam gevonden"),
            self.tr("{n} namen gevonden"),
        )
        self.heading.setText(found)
        notes = []
        if left := len(preview.rows) - len(self._rows):
            notes.append(
                plural(
                    left,
                    self.tr("{n} naam past niet meer in deze lijst."),
                    self.tr("{n} namen passen niet meer in deze lijst."),
                )
            )
        if preview.dropped_contacts:
            notes.append(
                plural(
                    preview.dropped_contacts,
                    self.tr("{n} adres of nummer weggelaten. Daarvoor is nog geen toestemming."),
                    self.tr(
                        "{n} adressen of nummers weggelaten. Daarvoor is nog geen toestemming."
                    ),
                )
            )
        if preview.nameless_lines:
            notes.append(
                plural(
                    preview.nameless_lines,
                    self.tr("{n} regel zonder naam overgeslagen."),
                    self.tr("{n} regels zonder naam overgeslagen."),
                )
            )
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        self._tell_count()

    def _tell_count(self) -> None:
        number = len(self.chosen())
        self.add_button.setText(
            plural(number, self.tr("{n} toevoegen"), self.tr("{n} toevoegen"))
            if number
            else self.tr("Kies een naam")
        )
        self.add_button.setEnabled(number > 0)
        too_many = number > self._room
        self.full.setVisible(too_many)
        if too_many:
            self.full.setText(
                self.tr("Er is nog plaats voor {n}. Haal vinkjes weg.").format(n=self._room)
            )

    def _step(self, steps: int) -> None:
        ticks: Sequence[Tick] = [row.tick for row in self._rows]
        focused = [number for number, tick in enumerate(ticks) if tick.hasFocus()]
        number = (focused[0] if focused else -1) + steps
        if 0 <= number < len(ticks):
            ticks[number].setFocus(Qt.FocusReason.TabFocusReason)


class _Row:
    """The widgets of one person found."""

    def __init__(self, source: PreviewRow, number: int) -> None:
        self.source = source
        self.key = (number, source.guest.name)
        self.tick = Tick(source.guest.name.replace("&", "&&"))
        self.details = ElidedLabel(_details(source.guest), "muted")
        whole = " · ".join(part for part in (source.guest.name, self.details.full_text) if part)
        self.tick.setToolTip(whole)
        note = _note(source)
        self.note: QLabel = ElidedLabel(note, "warning" if source.double else "small")
        self.same: Tick | None = None
        if source.earlier is not None and source.double is None:
            self.same = Tick(note)
            self.same.setToolTip(note)
        self.tick.setAccessibleDescription(f"{self.details.full_text} {note}".strip())

    @property
    def is_same(self) -> bool:
        """Whether this is the person of the earlier dialogue."""
        return self.same is not None and self.same.isChecked()

    def new_guest(self) -> NewGuest:
        """Return this row as somebody to seat."""
        earlier = self.source.earlier
        known = earlier.person.id if earlier is not None and self.is_same else None
        return NewGuest(self.source.guest, known)


def _details(guest: Guest) -> str:
    parts = [role_label(guest.role), guest.organisation]
    if guest.function is not Function.PARTICIPANT:
        parts.append(function_label(guest.function))
    return " · ".join(part for part in parts if part)


def _note(row: PreviewRow) -> str:
    if row.double is Double.AT_TABLE:
        return QCoreApplication.translate("PastePreview", "▲ staat al aan tafel")
    if row.double is Double.IN_LIST:
        return QCoreApplication.translate("PastePreview", "▲ dubbel in de lijst")
    return "" if row.earlier is None else _seen_before(row.earlier)


def _seen_before(earlier: EarlierPerson) -> str:
    if earlier.last.date:
        words = QCoreApplication.translate("PastePreview", "was er op {day}: dezelfde")
        return words.format(day=spoken_day(earlier.last.date))
    words = QCoreApplication.translate("PastePreview", "was er bij {title}: dezelfde")
    return words.format(title=earlier.last.title)
