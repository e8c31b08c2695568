"""How the page of the participants is laid out: the table of people and the table they sit at."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.dialogue import Headcount
from wijkdialoog.ui.participants.contact_form import ContactForm
from wijkdialoog.ui.participants.earlier_people import EarlierPeoplePanel
from wijkdialoog.ui.participants.guest_field import GuestField
from wijkdialoog.ui.participants.headcount_entry import HeadcountEntry, headcount_words
from wijkdialoog.ui.participants.paste_preview import PastePreview
from wijkdialoog.ui.participants.people_table import PeopleTable
from wijkdialoog.ui.participants.table_panel import TablePanel
from wijkdialoog.ui.participants.table_summary import TableSummary
from wijkdialoog.ui.theme import ANY_WIDTH, on_theme, scaled
from wijkdialoog.ui.widgets.basics import EmptyPane, FlowLayout, button


class ParticipantsView(QWidget):
    """The parts at their places; the page says what they do.

    people, earlier  made by the page, because they ask it something
    """

    def __init__(self, people: PeopleTable, earlier: EarlierPeoplePanel) -> None:
        super().__init__()
        self.people = people
        self.earlier = earlier
        self.field = GuestField()
        self.earlier_button = button(self.tr("Uit eerdere dialoog"))
        self.two_names = button(self.tr("Meer namen? Toon ze apart"), "link")
        self.preview = PastePreview()
        self.contact = ContactForm()
        self.empty = EmptyPane("")
        self.summary = TableSummary()
        self.headcount = HeadcountEntry()
        self.panel = TablePanel()
        self._stacked = False
        self._lay_out()

    def show_middle(self, headcount: Headcount | None = None) -> None:
        """Show the table, the words in its place, or a panel that is open."""
        seats = self.people.seats
        open_panel = not (self.preview.isHidden() and self.earlier.isHidden())
        self.people.setVisible(bool(seats) and not open_panel)
        self.empty.setVisible(not seats and not open_panel)
        self._under.setVisible(not open_panel)
        self.summary.setVisible(bool(seats) and not open_panel)
        if not seats:
            self.empty.text.setText(self._empty_words(headcount))
        self._limit_table()
        self._column.setStretch(self._spare, 0 if open_panel else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other; below each other when there is little room for the letters."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.earlier_button)
        self._under = QWidget()
        under = FlowLayout(self._under, spacing=8)
        under.addWidget(self.headcount)
        under.addWidget(self.summary.residents)
        left = QWidget()
        column = QVBoxLayout(left)
        column.addLayout(top)
        column.addWidget(self.two_names, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.preview, 1000)
        column.addWidget(self.earlier, 1000)
        column.addWidget(self.contact)
        column.addWidget(self.empty)
        column.addWidget(self.people, 1000)
        column.addWidget(self.summary)
        column.addWidget(self._under)
        self._spare = column.count()
        column.addStretch(0)
        self._column, self._left = column, left
        body = _Body()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(left, 1)
        self._sides.addWidget(self.panel)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        for hidden in (self.preview, self.earlier, self.two_names, self.contact):
            hidden.hide()
        on_theme(self, self._fit)

    def _fit(self) -> None:
        edge = scaled(24)
        self._column.setContentsMargins(edge, scaled(20), edge, scaled(14))
        self._column.setSpacing(scaled(14))
        self._arrange()

    def _arrange(self) -> None:
        stacked = self.width() < scaled(860)
        direction = (
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        if self._sides.direction() is not direction:
            self._sides.setDirection(direction)
        if stacked:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(ANY_WIDTH)
            self.panel.table.setMinimumHeight(scaled(380))
            self.preview.setMinimumHeight(scaled(320))
        else:
            self.panel.setFixedWidth(min(scaled(420), round(self.width() * 0.308)))
            self.panel.table.setMinimumHeight(0)
            self.preview.setMinimumHeight(scaled(190))
        self._stacked = stacked
        self._limit_table()

    def _limit_table(self) -> None:
        """The table is as high as its rows; when that does not fit, the rows scroll in it."""
        whole = self.people.whole_height()
        self.people.setMaximumHeight(whole)
        self.people.setMinimumHeight(whole if self._stacked else 0)

    def _empty_words(self, headcount: Headcount | None) -> str:
        if headcount is not None:
            words = self.tr("Er zijn {count}, zonder namen. Je kunt zo beginnen.")
            return words.format(count=headcount_words(headcount))
        return self.tr("Hier komen de mensen aan tafel. Typ een naam, of plak een lijst.")


class _Body(QWidget):
    """Both sides. Asks for the least height it can do with, so that the table scrolls inside."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height at which nothing is cut off."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout else -1
