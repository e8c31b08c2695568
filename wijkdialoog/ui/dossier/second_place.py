"""The second place of the copies: where it is, whether it is there now, and choosing another."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label, set_role


class SecondPlace(QWidget):
    """A few lines under the list.

    chosen   somebody wants to choose a folder
    dropped  somebody wants no second place any more
    """

    chosen = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        self.choose = button(self.tr("Kies een tweede plek…"), "plain", on_click=self.chosen.emit)
        self.drop = button(self.tr("Geen tweede plek meer"), "link", on_click=self.dropped.emit)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=10)
        row.addWidget(self.choose)
        row.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Tweede plek voor elke kopie"), "heading-small"))
        column.addWidget(self._words)
        column.addWidget(buttons)
        on_theme(self, lambda: self.choose.setMinimumHeight(scaled(44)))

    def show_place(self, place: Path | None, is_there: bool) -> None:
        """Show where the second place is; a place that is gone now is no mistake of anybody."""
        self.drop.setVisible(place is not None)
        set_role(self._words, "body" if is_there else "warning")
        if place is None:
            self._words.setText(
                self.tr("Elke kopie kan ook ergens anders staan, zoals op een stick of schijf.")
            )
        elif is_there:
            self._words.setText(self.tr("Elke kopie staat ook in {0}").format(place))
        else:
            self._words.setText(
                self.tr("{0} is er nu niet. De kopieën naast het dossier gaan gewoon door.").format(
                    place
                )
            )
