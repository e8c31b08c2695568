"""Fields of the asset form: chips to choose from, and who holds the card."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from wijkdialoog.domain.ids import OrganisationId, PersonId
from wijkdialoog.ui.widgets.basics import FlowLayout, button, one_of


class Choices(QWidget):
    """Chips of which one, or several, can be on; clicking a chosen chip again lets it go.

    changed  a person changed the choice
    """

    changed = Signal()

    def __init__(self, choices: Sequence[tuple[StrEnum, str]], name: str, *, several: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._several = several
        self._chips: dict[StrEnum, QPushButton] = {}
        row = FlowLayout(self, spacing=6)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for value, text in choices:
            chip = button(text, "chip")
            if several:
                chip.setCheckable(True)
                self._group.addButton(chip)
            else:
                one_of(chip, self._group)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(lambda _on=False, value=value: self._on_clicked(value))
            self._chips[value] = chip
            row.addWidget(chip)

    @property
    def values(self) -> tuple[StrEnum, ...]:
        """What is on, in the order of the chips."""
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def show_values(self, values: Iterable[StrEnum | None]) -> None:
        """Show what is on."""
        chosen = set(values)
        for value, chip in self._chips.items():
            chip.setChecked(value in chosen)

    def chip(self, value: StrEnum) -> QPushButton:
        """Return the chip of a value."""
        return self._chips[value]

    def _on_clicked(self, value: StrEnum) -> None:
        if not self._several:
            for other, chip in self._chips.items():
                if other is not value:
                    chip.setChecked(False)
        self.changed.emit()


class HolderField(QComboBox):
    """Nobody, somebody at the table, or an organisation; another organisation can be typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._nobody = self.tr("Niemand")

    def offer(
        self,
        people: Sequence[tuple[PersonId, str]],
        organisations: Sequence[tuple[OrganisationId, str]],
    ) -> None:
        """Offer these holders; what is typed or chosen stays."""
        typed = self.currentText()
        self.clear()
        self.addItem(self._nobody, (None, None))
        for person_id, name in people:
            self.addItem(name, (person_id, None))
        for organisation_id, name in organisations:
            self.addItem(name, (None, organisation_id))
        self.setEditText(typed or self._nobody)

    def show_holder(
        self, person_id: PersonId | None, organisation_id: OrganisationId | None, name: str
    ) -> None:
        """Show who holds the card; somebody of another evening is added to the list."""
        wanted = (person_id, None if person_id else organisation_id)
        places = (n for n in range(self.count()) if tuple(self.itemData(n)) == wanted)
        place = next(places, None)
        if place is None:
            self.addItem(name, wanted)
            place = self.count() - 1
        self.setCurrentIndex(place)
        self.setEditText(self.itemText(place))

    @property
    def holder(self) -> tuple[PersonId | None, OrganisationId | None, str]:
        """The person, else the organisation, else the name of an organisation not known yet."""
        typed = self.currentText().strip()
        if not typed:
            return None, None, ""
        for place in range(self.count()):
            if self.itemText(place).casefold() == typed.casefold():
                person_id, organisation_id = self.itemData(place)
                return person_id, organisation_id, ""
        return None, None, typed

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the form."""
        event.ignore()  # type: ignore[attr-defined]
