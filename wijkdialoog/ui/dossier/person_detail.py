"""One person: name, what they agreed to, contact, and what they can ask."""

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wijkdialoog.domain.consents import Purpose, Withdrawal, since
from wijkdialoog.domain.people import Person
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import (
    Card,
    FlowLayout,
    Toggle,
    button,
    clear_layout,
    label,
)
from wijkdialoog.ui.widgets.fields import LineField, labelled
from wijkdialoog.ui.words.privacy import purpose_label, since_words, withdrawal_sentences


class PersonDetail(QWidget):
    """Everything is stored at once; taking back asks first, with what will change.

    renamed, labelled   the text that was typed
    contact_typed       e-mail address and telephone number
    given               a `Purpose` somebody agrees to
    withdrawal_asked    a `Purpose`: show what would change
    withdrawn           a `Purpose`: take it back
    """

    renamed = Signal(str)
    labelled = Signal(str)
    contact_typed = Signal(str, str)
    given = Signal(object)
    withdrawal_asked = Signal(object)
    withdrawn = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Purpose | None = None
        self.name = LineField(self.tr("Naam"))
        self.label = LineField(
            self.tr("In plaats van de naam"), self.tr("Bijvoorbeeld: een moeder")
        )
        self.email = LineField(self.tr("E-mail"), self.tr("naam@voorbeeld.nl"))
        self.phone = LineField(self.tr("Telefoon"), "06")
        self.toggles = {purpose: Toggle(purpose_label(purpose)) for purpose in Purpose}
        self._since = {purpose: label("", "small", wrap=True) for purpose in Purpose}
        self.preview = Card("hint")
        self._preview_title = label("", "strong", wrap=True)
        self._preview_lines = QVBoxLayout()
        self.confirm = button(self.tr("Trek de toestemming in"), "primary", on_click=self._withdraw)
        self.keep = button(self.tr("Laat zo"), on_click=self.close_preview)
        self._lay_out()
        self._connect()

    def show_person(self, person: Person) -> None:
        """Show what is stored; a field that is being typed in stays as it is."""
        self.name.show_value(person.name)
        self.label.show_value(person.label)
        self.email.show_value(person.email or "")
        self.phone.show_value(person.phone or "")
        for purpose, toggle in self.toggles.items():
            date = since(person, purpose)
            _set(toggle, on=date is not None)
            self._since[purpose].setText(since_words(date))
            toggle.setAccessibleDescription(since_words(date))
        may_keep = person.consents.contact is not None
        self._contact.setVisible(may_keep)
        self._no_contact.setVisible(not may_keep)

    def show_withdrawal(self, found: Withdrawal) -> None:
        """Show what changes when this consent is taken back, with the choice."""
        self._asked = found.purpose
        title = self.tr("Toestemming intrekken: {0}").format(purpose_label(found.purpose))
        self._preview_title.setText(title)
        clear_layout(self._preview_lines)
        sentences = withdrawal_sentences(found)
        for sentence in sentences:
            self._preview_lines.addWidget(label(sentence, "body", wrap=True))
        self.preview.setAccessibleName(". ".join((title, *sentences)))
        # Right below the consent it is about.
        self._column.removeWidget(self.preview)
        place = self._column.indexOf(self._since[found.purpose])
        self._column.insertWidget(place + 1, self.preview)
        self.preview.show()
        self.confirm.setFocus()
        QTimer.singleShot(0, self, lambda: bring_into_view(self.preview))

    def close_preview(self) -> None:
        """Leave the consent as it is."""
        if self._asked is not None:
            toggle = self.toggles[self._asked]
            _set(toggle, on=True)
            toggle.setFocus()
        self._asked = None
        self.preview.hide()

    def commit(self) -> None:
        """Store whatever is half typed."""
        for field in (self.name, self.label, self.email, self.phone):
            field.commit()

    def put_back(self) -> None:
        """Another person is shown: what was typed for the last one goes."""
        self.close_preview()
        for field in (self.name, self.label, self.email, self.phone):
            field.put_back()

    def _withdraw(self) -> None:
        purpose, self._asked = self._asked, None
        self.preview.hide()
        if purpose is not None:
            self.withdrawn.emit(purpose)
            self.toggles[purpose].setFocus()

    def _toggled(self, purpose: Purpose, *, on: bool) -> None:
        if on:
            self.given.emit(purpose)
        else:
            self.withdrawal_asked.emit(purpose)

    def _connect(self) -> None:
        self.name.committed.connect(self.renamed)
        self.label.committed.connect(self.labelled)
        for field in (self.email, self.phone):
            field.committed.connect(
                lambda _text: self.contact_typed.emit(self.email.text(), self.phone.text())
            )
        for purpose, toggle in self.toggles.items():
            toggle.toggled.connect(lambda on, p=purpose: self._toggled(p, on=on))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._who())
        column.addWidget(self._consents())
        self.preview.hide()

    def _who(self) -> Card:
        card = Card(name=self.tr("Wie dit is"))
        column = card.column(spacing=8)
        column.addLayout(labelled(self.tr("Naam"), self.name))
        column.addLayout(labelled(self.tr("In plaats van de naam"), self.label))
        return card

    def _consents(self) -> Card:
        card = Card(name=self.tr("Toestemming"))
        column = self._column = card.column(spacing=2)
        column.addWidget(label(self.tr("Toestemming"), "heading"))
        for purpose, toggle in self.toggles.items():
            column.addWidget(toggle)
            column.addWidget(self._since[purpose])
            if purpose is Purpose.CONTACT:
                column.addWidget(self._contact_fields())
        column.addWidget(self._preview())
        return card

    def _contact_fields(self) -> QWidget:
        self._contact = QWidget()
        row = QHBoxLayout(self._contact)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(labelled(self.tr("E-mail"), self.email), 3)
        row.addLayout(labelled(self.tr("Telefoon"), self.phone), 2)
        self._no_contact = label(
            self.tr("Zonder toestemming bewaren we geen e-mail en telefoon."), "small", wrap=True
        )
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._contact)
        column.addWidget(self._no_contact)
        return both

    def _preview(self) -> Card:
        column = self.preview.column(margin=14, spacing=6)
        column.addWidget(self._preview_title)
        column.addLayout(self._preview_lines)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        row.addWidget(self.confirm)
        row.addWidget(self.keep)
        column.addWidget(buttons)
        on_theme(self.preview, self._fit)
        return self.preview

    def _fit(self) -> None:
        for made in (self.confirm, self.keep):
            made.setMinimumHeight(scaled(44))


def _set(toggle: Toggle, *, on: bool) -> None:
    """Show a choice without telling that somebody made it."""
    with QSignalBlocker(toggle):
        toggle.setChecked(on)


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever the widget stands in until it is seen."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, scaled(12))
        above = above.parentWidget()
