"""How the PDF comes out: in which language, and with a password or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wijkdialoog.ui.theme import icon
from wijkdialoog.ui.widgets.basics import ChipRow, Toggle, icon_button, label
from wijkdialoog.ui.widgets.fields import LineField

DUTCH, ENGLISH = "nl", "en"
_MOST_BYTES = 127  # the standard of PDF cuts off what comes after


class LanguageChoice(QWidget):
    """Two chips.

    chosen  "nl" or "en"
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Taal van het verslag")
        languages = [(DUTCH, self.tr("Nederlands")), (ENGLISH, self.tr("Engels"))]
        self.chips = ChipRow(languages, name)
        self._told = label(
            self.tr("Wat mensen zeiden, blijft in hun eigen woorden staan."), "small", wrap=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(name))
        column.addWidget(self.chips)
        column.addWidget(self._told)
        self.chips.chosen.connect(self._choose)
        self.show_language(DUTCH)

    def show_language(self, language: str) -> None:
        """Show which is chosen, without telling."""
        self.chips.choose(language)
        self._told.setVisible(language != DUTCH)

    def _choose(self, language: str) -> None:
        self.show_language(language)
        self.chosen.emit(language)


class ScopeChoice(QWidget):
    """Only this table, or all tables of the event; hidden when there is nothing to choose.

    chosen  whether the whole event is wanted
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = self.tr("Welk verslag?")
        self.chips = ChipRow((), name)
        self._told = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(name, "heading", wrap=True))
        column.addWidget(self.chips)
        column.addWidget(self._told)
        self.chips.chosen.connect(self.chosen)
        self.hide()

    def show_event(self, name: str, tables: int, *, whole: bool) -> None:
        """Offer the event; "" is none."""
        self.setVisible(bool(name))
        if not name:
            return
        all_tables = self.tr("Hele evenement ({0} tafels)").format(tables)
        if self.chips.value is None or self.chips.chip(True).text() != all_tables:  # noqa: FBT003
            self.chips.set_choices([(False, self.tr("Deze tafel")), (True, all_tables)])
        self.chips.choose(whole)
        self._told.setText(
            self.tr("Alle tafels van ‘{0}’ in één PDF. Nakijken doe je per tafel.").format(name)
        )
        self._told.setVisible(whole)


class PasswordChoice(QWidget):
    """A switch; below it the password, readable on request, and what it means.

    The password is kept nowhere: it is gone when another dialogue is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggle = Toggle(self.tr("Wachtwoord op de PDF"))
        self.field = LineField(self.tr("Wachtwoord"), self.tr("Kies een wachtwoord"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_button = icon_button("fa6s.eye", self.tr("Toon het wachtwoord"))
        self.show_button.setCheckable(True)
        self._told = label(self._about(), "small", wrap=True)
        self._below = QWidget()
        self._lay_out()
        self.toggle.toggled.connect(self._switch)
        self.show_button.toggled.connect(self._show_letters)
        self._below.hide()

    @property
    def is_on(self) -> bool:
        """Whether the PDF gets a password."""
        return self.toggle.isChecked()

    @property
    def password(self) -> str:
        """The password, or "" when there is none."""
        return self.field.text() if self.is_on else ""

    @property
    def told(self) -> str:
        """What is said about it."""
        return self._told.text()

    def refusal(self) -> str:
        """Return why no PDF can be made with this password, or ""."""
        if self.is_on and not self.field.text():
            return self.tr("Typ eerst een wachtwoord, of zet het wachtwoord uit.")
        if len(self.password.encode()) > _MOST_BYTES:
            return self.tr("Dit wachtwoord is te lang. Kies een korter wachtwoord.")
        return ""

    def forget(self) -> None:
        """Begin without a password again."""
        self.field.clear()
        self.show_button.setChecked(False)
        self.toggle.setChecked(False)

    def ask_again(self) -> None:
        """Put the cursor in the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, on: bool) -> None:
        self._below.setVisible(on)
        if on:
            self.ask_again()

    def _show_letters(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if shown else modes.Password)
        name = self.tr("Verberg het wachtwoord") if shown else self.tr("Toon het wachtwoord")
        self.show_button.setAccessibleName(name)
        self.show_button.setToolTip(name)
        self.show_button.setIcon(icon("fa6s.eye-slash" if shown else "fa6s.eye", "ink"))

    def _about(self) -> str:
        return "\n".join(
            (
                self.tr("Alleen wie het wachtwoord weet, kan de PDF openen."),
                self.tr("Schrijf het op: we bewaren het nergens. Geef het apart door."),
                self.tr("Zo’n PDF is geen archiefbestand (PDF/A). Bewaar er ook een zonder."),
                self.tr("De e-mail krijgt de PDF met wachtwoord. Op papier is er geen."),
            )
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.show_button)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addLayout(row)
        below.addWidget(self._told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.toggle)
        column.addWidget(self._below)
