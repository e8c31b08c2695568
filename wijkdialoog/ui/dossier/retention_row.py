"""One dialogue with the day until which it is kept, and three ways to go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.retention import Retained
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, ElidedLabel, FlowLayout, button, label
from wijkdialoog.ui.words.dates import spoken_date

_WHOLE_DATE = len("2026-04-16")  # a month or a year is shorter


class RetentionRow(Card):
    """Says in words how it stands.

    longer, anonymise, remove  a button was chosen
    """

    longer = Signal()
    anonymise = Signal()
    remove = Signal()

    def __init__(self, found: Retained, parent: QWidget | None = None) -> None:
        title, told = found.dialogue.title, self._told(found)
        super().__init__(name=f"{title}. {told}", parent=parent)
        self.dialogue_id = found.dialogue.id
        self.longer_button = button(self.tr("Een jaar langer"), on_click=self.longer.emit)
        self.anonymise_button = button(
            self.tr("Maak anoniem…"),
            "primary" if found.is_expired else "plain",
            on_click=self.anonymise.emit,
        )
        self.remove_button = button(self.tr("Verwijder…"), on_click=self.remove.emit)
        column = self.column(margin=14, spacing=4)
        column.addWidget(ElidedLabel(title, "strong"))
        column.addWidget(label(told, "warning" if found.is_expired else "small", wrap=True))
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        for made in (self.anonymise_button, self.remove_button, self.longer_button):
            made.setAccessibleName(f"{made.text()} {title}")
            row.addWidget(made)
        column.addWidget(buttons)
        on_theme(self, self._fit)

    def _told(self, found: Retained) -> str:
        day = spoken_date(found.until)
        if found.is_expired:
            told = self.tr("De bewaartermijn liep tot {0}.")
        else:
            told = self.tr("Wordt bewaard tot {0}.")
        parts = [told.format(day)]
        if found.dialogue.date:
            parts.insert(0, self._held(found.dialogue.date))
        if found.dialogue.binned_ms is not None:
            parts.append(self.tr("Ligt in de prullenbak."))
        return " ".join(parts)

    def _held(self, date: str) -> str:
        if len(date) == _WHOLE_DATE:
            return self.tr("Gehouden op {0}.").format(spoken_date(date))
        return self.tr("Gehouden in {0}.").format(spoken_date(date))

    def _fit(self) -> None:
        for made in (self.longer_button, self.anonymise_button, self.remove_button):
            made.setMinimumHeight(scaled(44))
