"""Under the table: who is there and who is missing, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.roles import Missing, Party, PartyCount, missing, parties, role_of
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import button, label
from wijkdialoog.ui.widgets.sign import Sign
from wijkdialoog.ui.words.people import role_count
from wijkdialoog.ui.words.saying import plural


class TableSummary(QWidget):
    """Three short texts beside each other, below each other when narrow.

    residents_requested  "maak ze bewoner" for people without a role
    """

    residents_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = label("", "muted", wrap=True)
        self.parties = label("", "muted", wrap=True)
        self.missing = label("", "warning", wrap=True)
        self.residents = button("", "link", on_click=self.residents_requested.emit)
        self._hint = QWidget()
        self._lay_out()

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Say who sits there."""
        people = [seat for seat in seats if seat.person is not None]
        self.count.setText(count_words(seats))
        counts = parties(people)
        self.parties.setText(parties_words(counts))
        self.missing.setText(missing_words(missing(people)))
        self._hint.setVisible(bool(self.missing.text()))
        unknown = sum(count.number for count in counts if count.party is Party.UNKNOWN)
        self.residents.setVisible(unknown > 0)
        self.residents.setText(
            plural(
                unknown,
                self.tr("1 zonder rol: maak bewoner"),
                self.tr("{n} zonder rol: maak bewoner"),
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(520)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._texts.direction() is not direction:
            self._texts.setDirection(direction)

    def _lay_out(self) -> None:
        hint = QHBoxLayout(self._hint)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(6)
        hint.addWidget(Sign("fa6s.circle-info", 15, "amber"), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(self.missing, 1)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._texts.setSpacing(scaled(14))
        self._texts.addWidget(self.count, 3, Qt.AlignmentFlag.AlignTop)
        self._texts.addWidget(self.parties, 6, Qt.AlignmentFlag.AlignTop)
        self._texts.addWidget(self._hint, 6, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._texts)


def count_words(seats: Sequence[Seat]) -> str:
    """Return "8 deelnemers, 7 aanwezig"."""
    if not seats:
        return ""
    present = sum(seat.is_present for seat in seats)
    number = plural(
        len(seats),
        QCoreApplication.translate("TableSummary", "{n} deelnemer"),
        QCoreApplication.translate("TableSummary", "{n} deelnemers"),
    )
    here = QCoreApplication.translate("TableSummary", "{n} aanwezig").format(n=present)
    return f"{number}, {here}"


def parties_words(counts: Sequence[PartyCount]) -> str:
    """Return "5 bewoners · 1 ondernemer · 1 organisatie"; who has no role is told elsewhere."""
    return " · ".join(_party_words(count) for count in counts if count.party is not Party.UNKNOWN)


def missing_words(voices: Sequence[Missing]) -> str:
    """Return "Nog geen gemeente of woningcorporatie aan tafel", or ""."""
    if not voices:
        return ""
    names = {
        Missing.RESIDENTS: QCoreApplication.translate("TableSummary", "bewoners"),
        Missing.MUNICIPALITY: QCoreApplication.translate("TableSummary", "gemeente"),
        Missing.HOUSING_CORPORATION: QCoreApplication.translate("TableSummary", "woningcorporatie"),
    }
    words = [names[voice] for voice in voices]
    either = QCoreApplication.translate("TableSummary", " of ")
    listed = either.join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else words[0]
    text = QCoreApplication.translate("TableSummary", "Nog geen {voices} aan tafel")
    return text.format(voices=listed)


def _party_words(count: PartyCount) -> str:
    if count.party is Party.ORGANISATION:
        return plural(
            count.number,
            QCoreApplication.translate("TableSummary", "{n} organisatie"),
            QCoreApplication.translate("TableSummary", "{n} van een organisatie"),
        )
    return role_count(role_of(count.party), count.number)
