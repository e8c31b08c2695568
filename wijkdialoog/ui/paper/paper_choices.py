"""What goes on paper: a switch for each part, two numbers, and the language."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.paper import (
    MOST_BLANK_SIGNS,
    MOST_CARD_PAGES,
    PARTS,
    PaperChoice,
    PaperEvening,
    Part,
    PrintedPaper,
    usual_choice,
)
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import ChipRow, Toggle, label
from wijkdialoog.ui.widgets.fields import NumberField
from wijkdialoog.ui.words.paper import part_about, part_label, sheets

DUTCH, ENGLISH = "nl", "en"


class PaperChoices(QWidget):
    """Everything is on; what is off stays off until the window closes.

    changed            other parts, or another number of sheets
    language_chosen    "nl" or "en"
    """

    changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = PaperChoice()
        self.parts = {part: Toggle(part_label(part)) for part in PARTS}
        self.blank_signs = NumberField(self.tr("Naambordjes zonder naam"))
        self.blank_signs.setRange(0, MOST_BLANK_SIGNS)
        self.card_pages = NumberField(self.tr("Bladen met vier kaarten"))
        self.card_pages.setRange(1, MOST_CARD_PAGES)
        name = self.tr("Taal van het papier")
        languages = [(DUTCH, self.tr("Nederlands")), (ENGLISH, self.tr("Engels"))]
        self.language = ChipRow(languages, name)
        self._typed_stays = label(
            self.tr("Wat je zelf typte, blijft zoals het is."), "small", wrap=True
        )
        self._numbers = {
            Part.SIGNS: _number_row(self.blank_signs),
            Part.CARDS: _number_row(self.card_pages),
        }
        self._lay_out(name)
        self._connect()
        self.show_language(DUTCH)

    @property
    def choice(self) -> PaperChoice:
        """What is chosen now."""
        return self._choice

    def show_evening(self, evening: PaperEvening) -> None:
        """Propose everything, with a sign and a card for each chair; nothing is told."""
        self._choice = usual_choice(evening)
        for field, number in (
            (self.blank_signs, self._choice.blank_signs),
            (self.card_pages, self._choice.card_pages),
        ):
            field.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
            field.setValue(number)
            field.blockSignals(False)  # noqa: FBT003
        for toggle in self.parts.values():
            toggle.blockSignals(True)  # noqa: FBT003
            toggle.setChecked(True)
            toggle.blockSignals(False)  # noqa: FBT003

    def show_language(self, language: str) -> None:
        """Show which is chosen, without telling."""
        self.language.choose(language)
        self._typed_stays.setVisible(language != DUTCH)

    def show_pages(self, printed: PrintedPaper | None) -> None:
        """Say behind each part how many sheets it takes; None: nothing is printed."""
        numbers = dict(printed.pages_of) if printed else {}
        for part, toggle in self.parts.items():
            text = part_label(part)
            if part in numbers:
                text = f"{text} · {sheets(numbers[part])}"
            toggle.setText(text)
            toggle.setToolTip(f"{text}\n{part_about(part)}")

    def _choose(self) -> None:
        on = frozenset(part for part, toggle in self.parts.items() if toggle.isChecked())
        self._choice = replace(
            self._choice,
            parts=on,
            blank_signs=self.blank_signs.value(),
            card_pages=self.card_pages.value(),
        )
        for part, row in self._numbers.items():
            row.setVisible(part in on)
        self.changed.emit()

    def _choose_language(self, language: object) -> None:
        self.show_language(str(language))
        self.language_chosen.emit(str(language))

    def _connect(self) -> None:
        for toggle in self.parts.values():
            toggle.toggled.connect(lambda _on: self._choose())
        self.blank_signs.valueChanged.connect(lambda _number: self._choose())
        self.card_pages.valueChanged.connect(lambda _number: self._choose())
        self.language.chosen.connect(self._choose_language)

    def _lay_out(self, language: str) -> None:
        column = QVBoxLayout(self)
        for part, toggle in self.parts.items():
            toggle.setAccessibleDescription(part_about(part))
            column.addWidget(toggle)
            if part in self._numbers:
                column.addWidget(self._numbers[part])
        column.addSpacing(8)
        column.addWidget(label(language, "small-strong", wrap=True))
        column.addWidget(self.language)
        column.addWidget(self._typed_stays)
        column.addStretch(1)

        def fit() -> None:
            column.setContentsMargins(scaled(4), 0, scaled(10), scaled(8))
            column.setSpacing(scaled(2))
            for field in (self.blank_signs, self.card_pages):
                field.setFixedHeight(scaled(44))

        on_theme(self, fit)


def _number_row(field: NumberField) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(scaled(12), 0, 0, scaled(4))
    name = label(field.accessibleName(), "muted", wrap=True)
    name.setBuddy(field)
    line.addWidget(name, 1)
    line.addWidget(field)
    return row
