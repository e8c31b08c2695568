"""The form at the foot of the agreements: who does what, when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdialoog.domain.harvest import Agreement, AgreementState
from wijkdialoog.ui.harvest.names_field import NamesField
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, ElidedLabel, FlowLayout, button, label
from wijkdialoog.ui.words.harvest import agreement_state_label


class AgreementForm(QFrame):
    """Three fields; Enter in any of them stores, Escape puts the form away.

    submitted  Enter or "Bewaar"      cancelled  Escape or "Annuleer"
    """

    submitted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("kind", "agreements")
        self._title = label(self.tr("Nieuwe afspraak"), "small-strong")
        self._source = ElidedLabel("", "small")
        self.what = self._field(self.tr("Wat spreken we af?"), QLineEdit())
        self.who = NamesField()
        self._field(self.tr("Wie? Komma ertussen"), self.who)
        self.when = self._field(self.tr("Wanneer? Mag leeg"), QLineEdit())
        self.state = ChipRow(
            tuple((state, agreement_state_label(state)) for state in AgreementState),
            self.tr("Hoe staat het ervoor?"),
        )
        self.keep = button(self.tr("Bewaar"), "primary", on_click=self.submitted.emit)
        self.stop = button(self.tr("Annuleer"), "link", on_click=self.cancelled.emit)
        self.state.chosen.connect(self._mark_state)
        self._lay_out()

    @property
    def is_touched(self) -> bool:
        """Whether anything was typed that would be lost."""
        return bool(self.what.text().strip() or self.who.text().strip() or self.when.text().strip())

    @property
    def chosen_state(self) -> AgreementState:
        """How the agreement stands."""
        value = self.state.value
        return value if isinstance(value, AgreementState) else AgreementState.OPEN

    def show_new(self, names: tuple[str, ...], source: str = "") -> None:
        """Ask for a new agreement; `source` is the text of the card it follows from."""
        self._show(self.tr("Nieuwe afspraak"), names, source)
        self.state.hide()

    def show_agreement(self, agreement: Agreement, names: tuple[str, ...]) -> None:
        """Let an agreement be changed."""
        self._show(self.tr("Afspraak wijzigen"), names, "")
        self.what.setText(agreement.what)
        self.who.set_names(agreement.who)
        self.when.setText(agreement.when or "")
        self.state.choose(agreement.state)
        self.state.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the form away."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _show(self, title: str, names: tuple[str, ...], source: str) -> None:
        self._title.setText(title)
        self._source.setText(self.tr("uit: {0}").format(source) if source else "")
        self._source.setVisible(bool(source))
        self.who.set_known(names)
        for field in (self.what, self.who, self.when):
            field.setText("")  # and not clear(): what was typed for another is no typing here

    def _mark_state(self, state: object) -> None:
        self.state.choose(state)

    def _field(self, words: str, field: QLineEdit) -> QLineEdit:
        field.setPlaceholderText(words)
        field.setToolTip(words)  # in the narrowest column not all of it is seen
        field.setAccessibleName(words)
        field.returnPressed.connect(self.submitted)
        return field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self._source)
        for field in (self.what, self.who, self.when, self.state):
            column.addWidget(field)
        buttons = FlowLayout(spacing=6)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.stop)
        row = QHBoxLayout()
        row.addLayout(buttons, 1)
        column.addLayout(row)

        def fit() -> None:
            column.setContentsMargins(scaled(12), scaled(8), scaled(10), scaled(10))
            column.setSpacing(scaled(6))

        on_theme(self, fit)
