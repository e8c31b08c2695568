"""The end of typing over: what there is now, and on to the minutes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.typing_over import TypedOver
from wijkdialoog.ui.paper.entry_words import held_words, still_empty, summary
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, FlowLayout, button, hline, label, scroll

_WIDEST = 620


class EndPart(QWidget):
    """Says what was typed over; nothing has to be complete.

    plan_chosen   date and time are to be changed: they stand with the plan
    clock_chosen  this evening is to be led here after all
    """

    plan_chosen = Signal()
    clock_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self.tr("Dit is overgetypt"), "title", wrap=True)
        self._done = label("", "body")
        self._empty = label("", "muted", wrap=True)
        self._what_next = label("", "muted", wrap=True)
        self._when = label("", "muted", wrap=True)
        self.plan = button(
            self.tr("Datum of tijd aanpassen"), "link", on_click=self.plan_chosen.emit
        )
        self.clock = button(
            self.tr("Toch een gesprek met de klok"), "link", on_click=self.clock_chosen.emit
        )
        self._lay_out()

    def show_typed(self, typed: TypedOver) -> None:
        """Show what there is."""
        lines = summary(typed)
        self._done.setText("\n".join(lines) or self.tr("Er staat nog niets in."))
        self._empty.setText(still_empty(typed))
        self._empty.setVisible(bool(self._empty.text()))
        self._what_next.setText(
            self.tr("De avond is al afgerond. Wat je aanvult, komt in een nieuw verslag.")
            if typed.dialogue.closed
            else self.tr("Je gaat naar het verslag. Daar kijk je het na en rond je af.")
        )
        self._when.setText(held_words(typed))
        self.clock.setVisible(not typed.dialogue.closed and not typed.timed)

    def take_focus(self) -> None:
        """The button that goes on stands below, in the bar."""

    def store_typed(self) -> bool:
        """There is nothing to type here."""
        return True

    def _lay_out(self) -> None:
        card = Card()
        inside = card.column(20, 10)
        for part in (self._title, self._done, self._empty, self._what_next):
            inside.addWidget(part)
        links = QWidget()
        row = FlowLayout(links, spacing=8)
        for made in (self.plan, self.clock):
            row.addWidget(made)
        inside.addWidget(hline())
        inside.addWidget(self._when)
        inside.addWidget(links)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.addWidget(card)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll(body))
        on_theme(self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in the middle."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edge = max(scaled(16), (self.width() - scaled(_WIDEST)) // 2)
        self._column.setContentsMargins(edge, scaled(16), edge, scaled(16))
