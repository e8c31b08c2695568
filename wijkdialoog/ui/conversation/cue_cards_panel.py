"""The cue card of this round at the right, beside what was caught. F2 opens and closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.cue_cards import cue_card
from wijkdialoog.domain.plan import Round
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import button, label, scroll
from wijkdialoog.ui.widgets.cue_card_view import CueCardView


class CueCardsPanel(QFrame):
    """Only for the facilitator's eyes.

    closed  the facilitator has seen enough
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._title = label("", "strong", wrap=True)
        self.view = CueCardView()
        close = button(self.tr("Sluiten"), "light-chip", on_click=self.closed.emit)
        close.setAccessibleName(self.tr("Hulpkaart sluiten"))
        close.setToolTip("F2")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(scroll(self._on_top()), 1)
        on_theme(self, lambda: self._rescale(column))

    def show_round(self, round_: Round | None) -> None:
        """Show the card of this round."""
        self._title.setText(
            self.tr("Hulpkaart: {0}").format(round_.label) if round_ else self.tr("Hulpkaart")
        )
        self.view.show_card(cue_card(round_) if round_ else None)

    def _on_top(self) -> QWidget:
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.addWidget(self.view)
        lines.addStretch(1)
        return inside

    def _rescale(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(16, scaled(12), 12, scaled(8))
        column.setSpacing(scaled(8))
