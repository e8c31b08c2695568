"""Somebody's e-mail address, with the consent to keep it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, Toggle, button, label
from wijkdialoog.ui.widgets.fields import LineField


class ContactForm(QFrame):
    """One field and one switch; Enter stores, Escape puts the form away.

    submitted  participant, address as typed, whether it may be kept
    cancelled  Escape or "Annuleer"
    """

    submitted = Signal(object, str, bool)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._participant_id: ParticipantId | None = None
        self._stored = ""
        self._title = label("", "small-strong", wrap=True)
        self.address = LineField(self.tr("E-mailadres"), self.tr("naam@voorbeeld.nl"))
        self.agreed = Toggle(self.tr("Mag bewaard worden, om het verslag te sturen"))
        self.refusal = label("", "warning", wrap=True)
        self.keep = button(self.tr("Bewaar"), "primary", on_click=self._submit)
        self.stop = button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit)
        note = label(
            self.tr("Zonder toestemming bewaren we geen adres. Het staat nooit in het verslag."),
            "small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        for widget in (self._title, self.address, self.agreed, note, self.refusal):
            column.addWidget(widget)
        buttons = FlowLayout(spacing=6)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.stop)
        column.addLayout(buttons)
        self.refusal.hide()

        def fit() -> None:
            column.setContentsMargins(scaled(12), scaled(8), scaled(10), scaled(10))
            column.setSpacing(scaled(6))

        on_theme(self, fit)

    def ask(self, seat: Seat) -> None:
        """Show the address of this person; nothing happens on a numbered seat."""
        if seat.person is None:
            return
        self._participant_id = seat.id
        self._stored = seat.person.email or ""
        self._title.setText(self.tr("E-mailadres van {0}").format(seat.name))
        self.address.setText(self._stored)
        self.agreed.setChecked(seat.person.consents.contact is not None)
        self.refusal.hide()
        self.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why it was not stored; what was typed stays."""
        self.refusal.setText(sentence)
        self.refusal.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter stores, Escape puts the form away."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._submit()
        else:
            super().keyPressEvent(event)

    def _submit(self) -> None:
        if self._participant_id is None:
            return
        typed, agreed = self.address.text().strip(), self.agreed.isChecked()
        # A new address would be lost without a word; taking consent back forgets the old one.
        if typed and not agreed and typed != self._stored:
            self.refuse(
                self.tr("Vraag eerst of het bewaard mag worden. Zet dan de schakelaar aan.")
            )
            return
        self.submitted.emit(self._participant_id, typed, agreed)
