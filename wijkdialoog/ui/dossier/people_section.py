"""Everybody in the dossier: what they agreed to, what is kept, and being forgotten."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextLayout
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.about_person import AboutPerson
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.consents import Purpose
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.people import People, PersonCard
from wijkdialoog.services.person_extract import PersonExtract, as_json, extract_file_name
from wijkdialoog.services.troubles import StorageError
from wijkdialoog.services.wiping import Wiping
from wijkdialoog.ui.dialogs.irreversible import Irreversible, ask_irreversible
from wijkdialoog.ui.dossier.copies_choice import CopiesChoice
from wijkdialoog.ui.dossier.person_detail import PersonDetail
from wijkdialoog.ui.dossier.person_file import ask_extract_path
from wijkdialoog.ui.dossier.section import SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.minutes.minutes_file import documents, pdf_sentence
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import Card, EmptyPane, FlowLayout, button, label
from wijkdialoog.ui.words.saying import plural

_TOPICS = (
    Topic.PEOPLE,
    Topic.PARTICIPANTS,
    Topic.DIALOGUES,
    Topic.NETWORK,
)
_ID = Qt.ItemDataRole.UserRole
_SIDE_BY_SIDE = 760
_MOST_LINES = 11

_AROUND_LINES = 30  # px; the look takes most of it, and in less Qt drops the second line


class PeopleSection(SectionPage):
    """A list with a search field, and beside it the one that is chosen.

    make_pdf  an extract as a PDF
    ask_path  asks where to save (proposed path → path or None); tests put their own here
    """

    def __init__(
        self,
        people: People,
        extract: PersonExtract,
        wiping: Wiping,
        make_pdf: Callable[[AboutPerson], bytes],
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        last_stick: Callable[[], int | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._people = people
        self._extract = extract
        self._wiping = wiping
        self._make_pdf = make_pdf
        self._guard = guard
        self._messages = messages
        self._shown: PersonId | None = None
        self.ask_path: Callable[[Path], Path | None] = partial(ask_extract_path, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek een naam"))
        self.search.setAccessibleName(self.tr("Zoek een naam"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Mensen in dit dossier"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.detail = PersonDetail()
        self.copies = CopiesChoice(wiping.copies, last_stick)
        self.pdf_button = button(
            self.tr("Bewaar als PDF"), icon="fa6s.file-pdf", on_click=lambda: self.save(".pdf")
        )
        self.json_button = button(
            self.tr("Bewaar als bestand (JSON)"), on_click=lambda: self.save(".json")
        )
        self.forget_button = button(self.tr("Vergeet deze persoon…"), on_click=self.forget)
        self._lay_out()
        self._connect()
        Freshness(self, _TOPICS, hub)

    # Showing -----------------------------------------------------------------

    def reload(self) -> None:
        """Read everybody again; who was chosen stays chosen."""
        found = self._guard(lambda: self._people.all(self.search.text()))
        if found is None:
            return
        with QSignalBlocker(self.list):
            self.list.clear()
            for card in found:
                self._add(card)
            self._choose_again()
        searching = bool(self.search.text().strip())
        self._empty.text.setText(
            self.tr("Niemand heet zo.")
            if searching
            else self.tr("Hier komt iedereen die bij een dialoog aan tafel zat.")
        )
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self._side.setVisible(bool(found))
        self.copies.reload()
        self._fit()
        self._show_chosen()

    def leave(self) -> None:
        """Store half-typed fields."""
        self.detail.commit()

    def choose(self, person_id: PersonId) -> None:
        """Show this person."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == person_id:
                self.list.setCurrentRow(row)

    def _add(self, card: PersonCard) -> None:
        name = card.person.name
        tables = plural(card.dialogues, self.tr("{n} dialoog"), self.tr("{n} dialogen"))
        agreed = (
            plural(card.consents, self.tr("{n} toestemming"), self.tr("{n} toestemmingen"))
            if card.consents
            else self.tr("geen toestemming")
        )
        below = " · ".join(filter(None, (card.organisation, tables, agreed)))
        line = QListWidgetItem(f"{name}\n{below}")
        line.setSizeHint(QSize(0, self._height_of(line.text())))
        line.setData(_ID, card.person.id)
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {below}")
        self.list.addItem(line)

    def _height_of(self, text: str) -> int:
        """Letters of other scripts are higher: without room Qt leaves the second line out."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self.list.font())
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(10_000)
            height += line.height()
        layout.endLayout()
        return round(height) + scaled(_AROUND_LINES)

    def _choose_again(self) -> None:
        rows = [self.list.item(row).data(_ID) for row in range(self.list.count())]
        row = rows.index(self._shown) if self._shown in rows else 0
        self.list.setCurrentRow(row if rows else -1)

    def _show_chosen(self) -> None:
        line = self.list.currentItem()
        chosen: PersonId | None = line.data(_ID) if line else None
        if chosen is None:
            return
        if chosen != self._shown:
            self.detail.put_back()
        self._shown = chosen
        person = self._guard(lambda: self._people.get(chosen))
        if person is not None:
            self.detail.show_person(person)

    def _change_person(self) -> None:
        self.detail.commit()
        self._show_chosen()

    # Acting ------------------------------------------------------------------

    def _do(
        self, act: Callable[[PersonId], object], refused: Callable[[], None] | None = None
    ) -> None:
        """Run an act on the person shown; refused, what was typed stays where that can be."""
        shown = self._shown
        done = shown is not None and self._guard.succeeded(lambda: act(shown))
        if refused is not None and not done:
            refused()
        else:
            self._show_chosen()

    def _rename(self, typed: str) -> None:
        self._do(lambda id_: self._people.rename(id_, typed), self.detail.name.put_back)

    def _label(self, typed: str) -> None:
        self._do(lambda id_: self._people.set_label(id_, typed), self.detail.label.refuse)

    def _contact(self, email: str, phone: str) -> None:
        self._do(lambda id_: self._people.set_contact(id_, email, phone), self.detail.email.refuse)

    def _give(self, purpose: Purpose) -> None:
        self._do(lambda id_: self._people.give(id_, purpose))

    def _ask_withdrawal(self, purpose: Purpose) -> None:
        shown = self._shown
        found = self._guard(lambda: self._people.preview(shown, purpose)) if shown else None
        if found is not None:
            self.detail.show_withdrawal(found)

    def _withdraw(self, purpose: Purpose) -> None:
        self._do(lambda id_: self._people.withdraw(id_, purpose))

    def save(self, suffix: str) -> None:
        """Ask where, and write everything about this person as a PDF or as JSON."""
        shown = self._shown
        about = self._guard(lambda: self._extract.about(shown)) if shown else None
        if about is None:
            return
        path = self.ask_path(documents() / extract_file_name(about.name, suffix))
        if path is None:
            return
        content = as_json(about) if suffix == ".json" else self._make_pdf(about)
        try:
            write_atomically(path, content)
        except StorageError as error:
            self._messages.warn(pdf_sentence(error.trouble))
            return
        self._messages.say(self.tr("Bewaard: {0}").format(path.name))

    def forget(self) -> None:
        """Ask, and take this person out of the whole dossier."""
        shown = self._shown
        person = self._guard(lambda: self._people.get(shown)) if shown else None
        if shown is None or person is None:
            return
        question = Irreversible(
            self.tr("“{0}” vergeten?").format(person.name),
            (
                self.tr("Naam, contact en toestemmingen gaan weg, in het hele dossier."),
                self.tr("In de teksten komt [naam] te staan, ook bij een ander die zo heet."),
                self.tr("Wat deze persoon zei, blijft staan zonder naam."),
            ),
            self.tr("Vergeet deze persoon"),
            self.tr("Niet vergeten"),
            copy=not self.copies.removes,
        )
        if not ask_irreversible(question, self.window()):
            return
        removes = self.copies.removes
        if self._guard.succeeded(lambda: self._wiping.forget_person(shown, remove_copies=removes)):
            self._messages.say(self.tr("Deze persoon is uit het hele dossier gehaald."))
        self.reload()

    # Making ------------------------------------------------------------------

    def _connect(self) -> None:
        self.search.textChanged.connect(self.reload)
        self.list.currentRowChanged.connect(self._change_person)
        self.detail.renamed.connect(self._rename)
        self.detail.labelled.connect(self._label)
        self.detail.contact_typed.connect(self._contact)
        self.detail.given.connect(self._give)
        self.detail.withdrawal_asked.connect(self._ask_withdrawal)
        self.detail.withdrawn.connect(self._withdraw)

    def _lay_out(self) -> None:
        self._empty = EmptyPane(" ")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.search, self.list, self._empty):
            column.addWidget(part)
        column.addStretch(1)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.detail, self._about_me(), self._for_good()):
            column.addWidget(part)
        column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 16)
        self._columns.addWidget(left, 2)
        self._columns.addWidget(self._side, 3)
        on_theme(self, self._fit)

    def _about_me(self) -> Card:
        card = Card(name=self.tr("Wat staat er over mij"))
        column = card.column(spacing=6)
        column.addWidget(label(self.tr("Wat staat er over mij"), "heading"))
        told = self.tr(
            "Alles over deze persoon in één bestand. Namen van anderen staan er niet in."
        )
        column.addWidget(label(told, "muted", wrap=True))
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        row.addWidget(self.pdf_button)
        row.addWidget(self.json_button)
        column.addWidget(buttons)
        return card

    def _for_good(self) -> Card:
        card = Card(name=self.tr("Vergeten worden"))
        column = card.column(spacing=8)
        column.addWidget(label(self.tr("Vergeten worden"), "heading"))
        told = self.tr("Naam en contact gaan uit het hele dossier. Dat kan niet terug.")
        column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.copies)
        column.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and person beside each other where there is room, else below each other."""
        super().resizeEvent(event)
        self._fit()

    def _height_in_view(self) -> int:
        """How much of this page can be seen at once: the list stays inside it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        return self.height() if around is None else around.viewport().height()

    def _fit(self) -> None:
        beside = self.width() >= scaled(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._columns.setSpacing(scaled(16))
        most = _MOST_LINES if beside else 4
        lines = min(max(self.list.count(), 3), most)
        height = self.list.sizeHintForRow(0) if self.list.count() else 0
        row = max(height, scaled(52))
        least = row * min(lines, 3) + scaled(14)
        seen = self._height_in_view() - self.search.height() - scaled(16)
        wanted = row * lines + scaled(14)
        self.list.setFixedHeight(max(least, min(wanted, seen)) if beside else wanted)
        for made in (self.pdf_button, self.json_button, self.forget_button, self.search):
            made.setMinimumHeight(scaled(44))
