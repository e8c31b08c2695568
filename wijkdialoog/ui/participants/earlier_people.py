"""People of earlier dialogues: search, tick several, seat them at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from wijkdialoog.domain.ids import PersonId
from wijkdialoog.services.earlier_people import EarlierPerson
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, button, label
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.people import role_label
from wijkdialoog.ui.words.saying import plural

_PERSON = int(Qt.ItemDataRole.UserRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EarlierPeoplePanel(Card):
    """A list with ticks, people of the same wijk first.

    find      returns people whose name or organisation matches a search
    accepted  ids of the people to seat
    cancelled close the panel
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, find: Callable[[str], Sequence[EarlierPerson]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Mensen uit een eerdere dialoog"))
        self._find = find
        self._ticked: list[PersonId] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek op naam of organisatie"))
        self.search.setAccessibleName(self.tr("Zoek op naam of organisatie"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Mensen uit een eerdere dialoog"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemChanged.connect(self._notice_tick)
        self.list.itemClicked.connect(self._toggle_by_click)
        self.list.installEventFilter(self)
        self.empty = label("", "muted", wrap=True)
        self.add_button = button("", "primary", key=self.tr("Enter"), on_click=self.accept)
        self.cancel_button = button(
            self.tr("Sluiten"), key=self.tr("Esc"), on_click=self.cancelled.emit
        )
        self._pressed_on_box = False
        self._lay_out()

    def open(self) -> None:
        """Start anew: nothing searched, nobody ticked, focus in the search field."""
        self._ticked = []
        with QSignalBlocker(self.search):
            self.search.clear()
        self._fill()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the list again; ticks stay."""
        self._fill()

    @property
    def ticked(self) -> list[PersonId]:
        """Who is ticked, in the order of ticking."""
        return list(self._ticked)

    def accept(self) -> None:
        """Ask to seat who is ticked; with nobody ticked the one who is current."""
        chosen = self.ticked
        item = self.list.currentItem()
        if not chosen and self.list.hasFocus() and item is not None and item.data(_PERSON):
            chosen = [item.data(_PERSON)]
        if chosen:
            self.accepted.emit(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter seats from field and list; Down goes from the field into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain and event.key() in _ENTER:
                self.accept()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        column = self.column(18, 10)
        column.addWidget(label(self.tr("Wie was er al eerder bij?"), "heading", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        on_theme(self, lambda: self.setMinimumHeight(scaled(230)))

    def _fill(self) -> None:
        found = self._find(self.search.text())
        with QSignalBlocker(self.list):
            self.list.clear()
            self._add_group(self.tr("Uit deze wijk"), [one for one in found if one.same_wijk])
            elsewhere = [one for one in found if not one.same_wijk]
            self._add_group(self.tr("Uit andere dialogen"), elsewhere)
        self.list.setVisible(bool(found))
        self.empty.setVisible(not found)
        if not found:
            searched = bool(self.search.text().strip())
            self.empty.setText(
                self.tr("Niemand gevonden. Probeer een ander woord.")
                if searched
                else self.tr("Hier komen mensen die eerder bij een dialoog waren.")
            )
        self._tell_count()

    def _add_group(self, title: str, people: Sequence[EarlierPerson]) -> None:
        if not people:
            return
        heading = QListWidgetItem(title)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(heading)
        for one in people:
            item = QListWidgetItem(self._words(one))
            item.setData(_PERSON, one.person.id)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            ticked = one.person.id in self._ticked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setToolTip(self._words(one) if len(self._words(one)) > 60 else "")
            self.list.addItem(item)

    def _words(self, one: EarlierPerson) -> str:
        """Return "Fatima · Moedercentrum · 12 maart 2026, Spelen op het plein"."""
        employer = one.organisation.name if one.organisation else role_label(one.person.role)
        when = spoken_date(one.last.date) if one.last.date else ""
        last = ", ".join(part for part in (when, one.last.title) if part)
        return " · ".join(part for part in (one.person.name, employer, last) if part)

    def _notice_tick(self, item: QListWidgetItem) -> None:
        person_id = item.data(_PERSON)
        if person_id is None:
            return
        if item.checkState() is Qt.CheckState.Checked and person_id not in self._ticked:
            self._ticked.append(person_id)
        elif item.checkState() is Qt.CheckState.Unchecked and person_id in self._ticked:
            self._ticked.remove(person_id)
        self._pressed_on_box = True
        self._tell_count()

    def _toggle_by_click(self, item: QListWidgetItem) -> None:
        """A click anywhere on the row ticks it; a click on the box did so already."""
        on_box, self._pressed_on_box = self._pressed_on_box, False
        if on_box or item.data(_PERSON) is None:
            return
        ticked = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        self._pressed_on_box = False

    def _tell_count(self) -> None:
        number = len(self._ticked)
        words = plural(number, self.tr("{n} toevoegen"), self.tr("{n} toevoegen"))
        self.add_button.setText(words if number else self.tr("Vink mensen aan"))
        self.add_button.setEnabled(number > 0)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        for row in range(self.list.count()):
            if self.list.item(row).data(_PERSON):
                self.list.setCurrentRow(row)
                return
