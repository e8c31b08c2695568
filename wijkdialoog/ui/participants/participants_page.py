"""Who sits at the table: one field, one table, one drawing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.dialogue import Direction, Headcount
from wijkdialoog.domain.guest_list import Reading
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.earlier_people import EarlierPerson
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.participants.earlier_people import EarlierPeoplePanel
from wijkdialoog.ui.participants.participants_view import ParticipantsView
from wijkdialoog.ui.participants.people_acts import PeopleActs
from wijkdialoog.ui.participants.people_table import PeopleTable
from wijkdialoog.ui.participants.typed_name import TypedName

_TOPICS = (Topic.PARTICIPANTS, Topic.PEOPLE, Topic.DIALOGUES)


class ParticipantsPage(Page):
    """Adds, shows and seats people. Focus starts in the field: paste, Enter, Ctrl+Enter."""

    def __init__(
        self,
        participants: Participants,
        dialogues: Dialogues,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._participants = participants
        self._dialogues = dialogues
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._reading: Reading | None = None
        self._acts = PeopleActs(participants, guard)
        self.view = ParticipantsView(
            PeopleTable(self._acts.commit_cell, self._acts.organisation_names),
            EarlierPeoplePanel(self._find_earlier),
        )
        self._name_parts()
        self._typed = TypedName(self.field, participants, guard)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self._connect()
        Freshness(self, _TOPICS, hub)

    # The page in the window --------------------------------------------------

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        """Show this dialogue, with the focus in the field."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._typed.open(dialogue_id)
            self._close_panels()
        self.reload()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read everything again; selection and half-typed text stay."""
        if self._dialogue_id is None:
            return
        found = self._guard(lambda: self._dialogues.get(self._known_id()))
        if found is None:
            return
        seats = self._participants.around_table(found.id)
        self.people.show_seats(seats)
        self.summary.show_seats(seats)
        self.headcount.show_headcount(found.headcount)
        self.panel.show_table(found, seats)
        self.view.show_middle(found.headcount)
        if self.preview.isVisible():
            self._refresh_preview()
        if self.earlier.isVisible():
            self.earlier.reload()

    def leave(self) -> None:
        """Store the half-typed name."""
        self._typed.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus in the field: typing or pasting can start at once."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # Adding people -----------------------------------------------------------

    def _enter(self) -> None:
        """Enter in the field: seat one person, or show and then seat a list."""
        if self.preview.isVisible():
            self.preview.accept()
            return
        typed = self.field.text()
        if not typed.strip():
            return
        if self._participants.is_list(typed):
            self._open_preview()
            return
        added = self._guard(lambda: self._participants.add(self._known_id(), typed))
        if added is not None:
            self._forget_typed()
            self._select(added)

    def _open_preview(self) -> None:
        self.earlier.hide()
        self.preview.show()
        self._refresh_preview()
        self.view.show_middle()

    def _refresh_preview(self) -> None:
        found = self._guard(
            lambda: self._participants.preview(self._known_id(), self.field.text(), self._reading)
        )
        if found is not None:
            self.preview.show_preview(found)

    def _accept_preview(self) -> None:
        guests = self.preview.chosen()
        added = self._guard(lambda: self._participants.add_all(self._known_id(), guests))
        if added:
            self._close_panels()
            self._forget_typed()
            self._select(added[-1])
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel_preview(self) -> None:
        """Leave the list; Ctrl+Z in the field brings the text back."""
        self._close_panels()
        self._clear_field()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_field(self) -> None:
        if self.preview.isVisible():
            self._cancel_preview()
        elif self.earlier.isVisible():
            self._close_earlier()
        else:
            self._clear_field()

    def _notice_paste(self) -> None:
        """A list that arrives at once is shown at once; the next Enter seats it."""
        if self._participants.is_list(self.field.text()):
            self._open_preview()

    def _notice_text(self, text: str) -> None:
        if self.preview.isVisible():
            if text.strip():
                self._refresh_preview()
            else:
                self._close_panels()
        doubt = not self.preview.isVisible() and self._participants.may_be_two_names(text)
        self.two_names.setVisible(doubt)

    def _read_as_names(self) -> None:
        self._reading = Reading.NAMES
        self._open_preview()
        self.two_names.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._refresh_preview()

    def _go_down(self) -> None:
        if self.preview.isVisible():
            self.preview.focus_first()
        elif self.people.isVisible():
            self.people.setFocus(Qt.FocusReason.TabFocusReason)
            if self.people.current_id() is None and self.people.seats:
                self.people.select(self.people.seats[0].id)

    def _forget_typed(self) -> None:
        """What was typed sits at the table now: Ctrl+Z takes that back, not the typing."""
        self._clear_field()
        self.field.setText("")

    def _clear_field(self) -> None:
        # Cut and not clear: the field can take it back with Ctrl+Z.
        self.field.selectAll()
        self.field.del_()
        self._typed.flush()
        self._reading = None

    # People of earlier dialogues ---------------------------------------------

    def _toggle_earlier(self) -> None:
        if self.earlier.isVisible():
            self._close_earlier()
            return
        self.preview.hide()
        self.earlier.show()
        self.view.show_middle()
        self.earlier.open()

    def _close_earlier(self) -> None:
        self._close_panels()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_earlier(self, search: str) -> tuple[EarlierPerson, ...]:
        if self._dialogue_id is None:
            return ()
        found = self._guard(
            lambda: self._participants.people_from_earlier(self._known_id(), search)
        )
        return found or ()

    def _add_earlier(self, ids: list[PersonId]) -> None:
        added = self._guard(lambda: self._participants.add_people(self._known_id(), ids))
        if added:
            self._close_earlier()
            self._select(added[-1])

    def _close_panels(self) -> None:
        self.preview.hide()
        self.earlier.hide()
        self.two_names.hide()
        self.contact.hide()
        self._reading = None
        self.view.show_middle()

    # E-mail addresses --------------------------------------------------------

    def _ask_contact(self, participant_id: ParticipantId) -> None:
        for seat in self.people.seats:
            if seat.id == participant_id:
                self.contact.ask(seat)

    def _store_contact(self, participant_id: ParticipantId, typed: str, agreed: bool) -> None:
        if self._acts.set_contact(participant_id, typed, agreed=agreed):
            self._close_contact()

    def _close_contact(self) -> None:
        self.contact.hide()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    # Numbers and order -------------------------------------------------------

    def _set_headcount(self, headcount: Headcount | None) -> None:
        act = self._participants
        if self._guard.succeeded(lambda: act.set_headcount(self._known_id(), headcount)):
            self.headcount.show_headcount(headcount)

    def _set_order(self, direction: Direction, seat: int) -> None:
        self._guard(lambda: self._participants.set_order(self._known_id(), direction, seat))

    def _draw_lots(self) -> None:
        self._guard(lambda: self._participants.draw_lots(self._known_id()))

    def _begin(self) -> None:
        """Seat what is still typed, then go on; without anybody say what is needed."""
        if self.field.text().strip():
            self._enter()
            if self.preview.isVisible():
                self.preview.accept()
            if self.field.text().strip():
                return
        found = self._guard(lambda: self._dialogues.get(self._known_id()))
        if found is None:
            return
        if not self.people.seats and found.headcount is None:
            self.panel.refuse(self.tr("Voeg eerst namen toe. Alleen een aantal mag ook."))
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.step_requested.emit(Step.CONVERSATION)

    # Building ----------------------------------------------------------------

    def _name_parts(self) -> None:
        view = self.view
        self.field, self.two_names = view.field, view.two_names
        self.earlier_button = view.earlier_button
        self.preview, self.earlier, self.contact = view.preview, view.earlier, view.contact
        self.people, self.summary, self.empty = view.people, view.summary, view.empty
        self.headcount, self.panel = view.headcount, view.panel

    def _connect(self) -> None:
        self.earlier_button.clicked.connect(lambda _checked=False: self._toggle_earlier())
        self.two_names.clicked.connect(lambda _checked=False: self._read_as_names())
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave_field)
        self.field.pasted.connect(self._notice_paste)
        self.field.down.connect(self._go_down)
        self.field.textChanged.connect(self._notice_text)
        self.preview.accepted.connect(self._accept_preview)
        self.preview.cancelled.connect(self._cancel_preview)
        self.preview.reading_chosen.connect(self._choose_reading)
        self.earlier.accepted.connect(self._add_earlier)
        self.earlier.cancelled.connect(self._close_earlier)
        self.people.person_selected.connect(self.panel.table.choose)
        self.panel.table.seat_chosen.connect(self.people.select)
        self._acts.connect(self.people)
        self.people.contact_requested.connect(self._ask_contact)
        self.contact.submitted.connect(self._store_contact)
        self.contact.cancelled.connect(self._close_contact)
        self.panel.table.move_requested.connect(self._acts.move)
        self.panel.order_chosen.connect(self._set_order)
        self.panel.lot_requested.connect(self._draw_lots)
        self.panel.begin_requested.connect(self._begin)
        self.summary.residents_requested.connect(self._acts.make_residents)
        self.headcount.entered.connect(self._set_headcount)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            begin = QShortcut(QKeySequence(keys), self)
            begin.setContext(Qt.ShortcutContext.WindowShortcut)
            begin.activated.connect(self._begin)

    def _select(self, participant_id: ParticipantId) -> None:
        self.people.select(participant_id)
        self.panel.table.choose(participant_id)

    def _known_id(self) -> DialogueId:
        if self._dialogue_id is None:
            raise RuntimeError("the page acts before it shows a dialogue")
        return self._dialogue_id
