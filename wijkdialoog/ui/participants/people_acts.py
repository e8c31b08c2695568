"""What a person changes in the people table, handed to the service."""

from wijkdialoog.domain.dialogue import Function, Presence, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.in_minutes import InMinutes
from wijkdialoog.domain.people import Role
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.participants.people_model import Column
from wijkdialoog.ui.participants.people_table import PeopleTable


class PeopleActs:
    """Each request of the table is one act; a refusal becomes a sentence through the guard."""

    def __init__(self, participants: Participants, guard: Guard) -> None:
        self._participants = participants
        self._guard = guard
        self._table: PeopleTable | None = None

    def connect(self, table: PeopleTable) -> None:
        """Answer the requests of this table from now on."""
        self._table = table
        table.move_requested.connect(self.move)
        table.remove_requested.connect(self.remove)
        table.role_chosen.connect(self.set_role)
        table.minutes_chosen.connect(self.set_minutes)
        table.presence_chosen.connect(self.set_presence)
        table.function_chosen.connect(self.set_function)

    def organisation_names(self) -> list[str]:
        """Return names to suggest while an organisation is typed."""
        return [one.name for one in self._participants.organisations()]

    def commit_cell(self, seat: Seat, column: Column, typed: str) -> bool:
        """Store a typed cell; return whether it was accepted. An emptied name stays as it was."""
        act = self._participants
        if column is Column.ORGANISATION:
            return self._guard.succeeded(lambda: act.set_organisation(seat.id, typed))
        if not typed.strip():
            return True
        if column is Column.NAME:
            return self._guard.succeeded(lambda: act.rename(seat.id, typed))
        return self._guard.succeeded(lambda: act.set_in_minutes([seat.id], InMinutes.LABEL, typed))

    def move(self, participant_id: ParticipantId, seat: int) -> None:
        """Seat somebody elsewhere."""
        self._guard(lambda: self._participants.move_seat(participant_id, seat))

    def remove(self, ids: list[ParticipantId]) -> None:
        """Take people from the table and choose the row that came in their place."""
        table = self._table
        rows = [n for n, seat in enumerate(table.seats) if seat.id in ids] if table else []
        if not self._guard.succeeded(lambda: self._participants.remove(ids)):
            return
        if table is not None and rows and table.seats:
            table.select(table.seats[min(rows[0], len(table.seats) - 1)].id)

    def set_role(self, ids: list[ParticipantId], role: Role | None) -> None:
        """Give people a role."""
        self._guard(lambda: self._participants.set_role(ids, role))

    def set_minutes(self, ids: list[ParticipantId], choice: InMinutes) -> None:
        """Store how people may stand in the minutes; an own label is typed first."""
        if choice is InMinutes.LABEL and self._table is not None:
            self._table.type_label(ids[0])
            return
        self._guard(lambda: self._participants.set_in_minutes(ids, choice))

    def set_presence(self, ids: list[ParticipantId], presence: Presence) -> None:
        """Say who is here."""
        self._guard(lambda: self._participants.set_presence(ids, presence))

    def set_function(self, ids: list[ParticipantId], function: Function) -> None:
        """Say what people do at this table."""
        self._guard(lambda: self._participants.set_function(ids, function))

    def set_contact(self, participant_id: ParticipantId, typed: str, *, agreed: bool) -> bool:
        """Store an e-mail address with its consent; return whether it was accepted."""
        act = self._participants.set_contact
        return self._guard.succeeded(lambda: act(participant_id, typed, agreed=agreed))

    def make_residents(self) -> None:
        """Make everybody a resident of whom no role and no organisation is known."""
        seats = self._table.seats if self._table else ()
        ids = [
            seat.id
            for seat in seats
            if seat.person is not None and seat.person.role is None and not seat.organisation
        ]
        self.set_role(ids, Role.RESIDENT)
