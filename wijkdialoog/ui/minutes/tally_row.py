"""Whether the faces counted at the end stand in the minutes, and the way to count them now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.tally import NO_HANDS, Hands, printed_by_itself
from wijkdialoog.ui.widgets.basics import Toggle, button, label
from wijkdialoog.ui.words.tally import counted_hands


class TallyRow(QWidget):
    """A switch once something was counted; below five hands it is off until somebody chooses.

    chosen        whether they stand in it
    count_wanted  open the panel that counts
    """

    chosen = Signal(bool)
    count_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = NO_HANDS
        self._choice: bool | None = None
        self.toggle = Toggle(self.tr("Hoe we naar huis gingen"))
        self._told = label("", "small", wrap=True)
        self.count = button(self.tr("Handen tellen"), "quiet", on_click=self.count_wanted.emit)
        self.count.setToolTip(f"{self.count.text()} (Ctrl+Shift+T)")
        line = QHBoxLayout()
        line.addWidget(self._told, 1)
        line.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toggle)
        column.addLayout(line)
        self.toggle.toggled.connect(self._choose)
        self._show()
        self.hide()  # until there is a panel to count with

    def show_choice(self, choice: bool | None) -> None:
        """Show what is chosen, without telling; None: nothing, the number of hands decides."""
        self._choice = choice
        self._show()

    def show_hands(self, hands: Hands) -> None:
        """Show what was counted."""
        self._hands = hands
        self._show()

    def _choose(self, on: bool) -> None:
        self._choice = on
        self._show()
        self.chosen.emit(on)

    def _show(self) -> None:
        hands = self._hands
        self.toggle.setVisible(bool(hands.total))
        on = printed_by_itself(hands) if self._choice is None else self._choice
        self.toggle.blockSignals(True)  # noqa: FBT003  (Qt's own signature)
        self.toggle.setChecked(on)
        self.toggle.blockSignals(False)  # noqa: FBT003
        if not hands.total:
            self._told.setText(self.tr("Aan het eind zijn geen handen geteld."))
        elif printed_by_itself(hands):
            self._told.setText(counted_hands(hands))
        else:
            few = self.tr("Bij minder dan vijf handen is iemand te herkennen.")
            self._told.setText(f"{counted_hands(hands)}. {few}")
