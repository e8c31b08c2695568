"""Who sits around the table: adding, editing, seats, presence, headcount, starting order."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import (
    Direction,
    Function,
    Headcount,
    Participant,
    Presence,
    Seat,
)
from wijkdialoog.domain.errors import Code, InvalidValue, NotAllowedNow
from wijkdialoog.domain.guest_list import (
    MOST_PARTICIPANTS,
    Guest,
    Reading,
    is_list,
    may_be_two_names,
    read_guest,
    read_guests,
)
from wijkdialoog.domain.ids import DialogueId, OrganisationId, ParticipantId, PersonId
from wijkdialoog.domain.in_minutes import InMinutes, renamed, with_in_minutes
from wijkdialoog.domain.people import (
    Organisation,
    OrganisationKind,
    Person,
    Role,
    clean_name,
    tidy,
)
from wijkdialoog.domain.seating import beginner_after, moved, without
from wijkdialoog.domain.short_text import without_controls
from wijkdialoog.services import course
from wijkdialoog.services.earlier_people import EarlierPeople, EarlierPerson
from wijkdialoog.services.guest_preview import ListPreview, preview_of
from wijkdialoog.services.mail_draft import is_address
from wijkdialoog.services.moments import Now, local_date, new_id
from wijkdialoog.services.table import seats
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Unit


@dataclass(frozen=True)
class NewGuest:
    """Somebody to seat: typed data, or a person the dossier knows already.

    person_id  reuse this person with everything they consented to; None makes a new person
    """

    guest: Guest
    person_id: PersonId | None = None


class Participants:
    """One method for each thing a facilitator does with the people at a table.

    choose  draws a lot; tests put their own in
    """

    def __init__(
        self,
        dossier: Dossier,
        now: Now,
        choose: Callable[[Sequence[int]], int] = secrets.choice,
    ) -> None:
        self._dossier = dossier
        self._now = now
        self._choose = choose
        self._earlier = EarlierPeople(dossier)

    # Reading -----------------------------------------------------------------

    def around_table(self, dialogue_id: DialogueId) -> tuple[Seat, ...]:
        """Return the seats in seating order, absent people included."""
        return seats(self._dossier.read, dialogue_id)

    def organisations(self) -> tuple[Organisation, ...]:
        """Return every organisation in the dossier, by name."""
        found = self._dossier.read.organisations.find()
        return tuple(sorted(found, key=lambda organisation: organisation.name.casefold()))

    def people_from_earlier(
        self, dialogue_id: DialogueId, search: str = ""
    ) -> tuple[EarlierPerson, ...]:
        """Return people of other dialogues who are not at this table: same wijk first."""
        return self._earlier.find(dialogue_id, search)

    def is_list(self, typed: str) -> bool:
        """Return whether typed text holds several people and deserves a preview."""
        return is_list(typed, self._organisation_names())

    def may_be_two_names(self, typed: str) -> bool:
        """Return whether "Amina, Henk" could be two people rather than a name and a party."""
        return may_be_two_names(typed, self._organisation_names())

    def keep_typed(self, dialogue_id: DialogueId, text: str) -> None:
        """Store a half-typed name; it is on the disk when this returns. Empty text forgets it."""
        self._dossier.aside.keep_typed_name(dialogue_id, without_controls(text))

    def typed(self, dialogue_id: DialogueId) -> str:
        """Return the half-typed name of a dialogue, or ""."""
        return self._dossier.aside.typed_name(dialogue_id)

    def preview(
        self, dialogue_id: DialogueId, pasted: str, reading: Reading | None = None
    ) -> ListPreview:
        """Return the people in a pasted text, with doubles marked. Changes nothing."""
        found = read_guests(pasted, reading, self._organisation_names())
        return preview_of(found, self.around_table(dialogue_id), self._earlier.find(dialogue_id))

    # Coming and going --------------------------------------------------------

    def add(
        self, dialogue_id: DialogueId, typed: str, presence: Presence = Presence.PRESENT
    ) -> ParticipantId:
        """Seat one person from "Fatima, moedercentrum" after the others.

        Raises InvalidText without a name, NotAllowedNow when the table is full.
        """
        guest = read_guest(typed)
        clean_name(guest.name)
        with self._dossier.unit(Action.ADD_PARTICIPANT) as unit:
            return self._seat_all(unit, dialogue_id, [NewGuest(guest)], presence)[0]

    def add_all(
        self,
        dialogue_id: DialogueId,
        guests: Sequence[NewGuest],
        presence: Presence = Presence.PRESENT,
    ) -> tuple[ParticipantId, ...]:
        """Seat several people at once, in this order, as one act.

        Raises NotAllowedNow (TOO_MANY_PARTICIPANTS) when they do not all fit.
        """
        with self._dossier.unit(Action.ADD_PARTICIPANTS) as unit:
            return self._seat_all(unit, dialogue_id, guests, presence)

    def add_people(
        self, dialogue_id: DialogueId, person_ids: Sequence[PersonId]
    ) -> tuple[ParticipantId, ...]:
        """Seat people the dossier knows; their consents come along."""
        people = [self._dossier.read.people.get(id_) for id_ in person_ids]
        return self.add_all(
            dialogue_id, [NewGuest(Guest(person.name), person.id) for person in people]
        )

    def remove(self, participant_ids: Sequence[ParticipantId]) -> None:
        """Take people from the table. What they said stays; the person stays in the dossier."""
        if not participant_ids:
            return
        with self._dossier.unit(Action.REMOVE_PARTICIPANT) as unit:
            first = unit.participants.get(participant_ids[0])
            order = _order(unit, first.dialogue_id)
            for id_ in participant_ids:
                unit.participants.remove(id_)
            self._store_order(unit, first.dialogue_id, order, without(order, participant_ids))

    # Who somebody is ---------------------------------------------------------

    def rename(self, participant_id: ParticipantId, name: str) -> None:
        """Change a name; a numbered seat becomes a person. Raises InvalidText."""
        cleaned = clean_name(name)
        with self._dossier.unit(Action.EDIT_PARTICIPANT) as unit:
            participant = unit.participants.get(participant_id)
            if participant.person_id is None:
                person = self._new_person(unit, Guest(cleaned))
                unit.participants.save(replace(participant, person_id=person.id))
            else:
                person = unit.people.get(participant.person_id)
                unit.people.save_if_changed(renamed(person, cleaned))

    def set_role(self, participant_ids: Iterable[ParticipantId], role: Role | None) -> None:
        """Give people a role, or None when nobody said it."""
        with self._dossier.unit(Action.EDIT_PARTICIPANT) as unit:
            for person in _people(unit, participant_ids):
                unit.people.save_if_changed(replace(person, role=role))

    def set_organisation(self, participant_id: ParticipantId, typed: str) -> None:
        """Set the organisation by name: an existing one, a new one, or none when empty."""
        with self._dossier.unit(Action.EDIT_PARTICIPANT) as unit:
            for person in _people(unit, (participant_id,)):
                guest = read_guest(f"x, {tidy(typed)}") if tidy(typed) else Guest("x")
                kind = guest.organisation_kind
                organisation_id = self._organisation_id(unit, tidy(typed), kind)
                unit.people.save_if_changed(replace(person, organisation_id=organisation_id))

    def set_function(self, participant_ids: Iterable[ParticipantId], function: Function) -> None:
        """Say what people do at this table: facilitator, note taker, host, or take part."""
        with self._dossier.unit(Action.EDIT_PARTICIPANT) as unit:
            for id_ in participant_ids:
                participant = unit.participants.get(id_)
                unit.participants.save_if_changed(replace(participant, function=function))

    def set_in_minutes(
        self, participant_ids: Iterable[ParticipantId], choice: InMinutes, label: str = ""
    ) -> None:
        """Store consent (with today's date) or take it back; holds in every dialogue at once.

        label  for InMinutes.LABEL. Raises InvalidText when it is empty and there was none,
               InvalidValue when it gives away the name.
        """
        today = local_date(self._now())
        with self._dossier.unit(Action.SET_CONSENT) as unit:
            for person in _people(unit, participant_ids):
                changed = with_in_minutes(person, choice, today, tidy(label))
                unit.people.save_if_changed(changed)

    def set_contact(self, participant_id: ParticipantId, typed: str, *, agreed: bool) -> None:
        """Store an e-mail address, with consent to keep it; without consent it is forgotten.

        Raises InvalidValue NOT_AN_EMAIL. An empty address is no address; numbered seats have none.
        """
        address = tidy(typed)
        if agreed and address and not is_address(address):
            raise InvalidValue(Code.NOT_AN_EMAIL)
        today = local_date(self._now())
        with self._dossier.unit(Action.SET_CONTACT) as unit:
            for person in _people(unit, [participant_id]):
                since = person.consents.contact or today
                consents = replace(person.consents, contact=since if agreed else None)
                email = address if agreed and address else None
                changed = replace(person, email=email, consents=consents)
                unit.people.save_if_changed(changed)

    def set_presence(
        self, participant_id: ParticipantId | Sequence[ParticipantId], presence: Presence
    ) -> None:
        """Say whether somebody is here.

        While the evening runs this is arriving or leaving: turns follow, times are kept.
        """
        ids = (participant_id,) if isinstance(participant_id, str) else participant_id
        with self._dossier.unit(Action.CHANGE_PRESENCE) as unit:
            for id_ in ids:
                participant = unit.participants.get(ParticipantId(id_))
                if participant.presence is not presence:
                    self._store_presence(unit, participant, presence)

    # Around the table --------------------------------------------------------

    def move_seat(self, participant_id: ParticipantId, to_seat: int) -> None:
        """Seat somebody elsewhere; the people in between shift one chair.

        to_seat  from 0; beyond either end means the first or last chair
        """
        with self._dossier.unit(Action.MOVE_SEAT) as unit:
            dialogue_id = unit.participants.get(participant_id).dialogue_id
            order = _order(unit, dialogue_id)
            self._store_order(unit, dialogue_id, order, moved(order, participant_id, to_seat))

    def set_headcount(self, dialogue_id: DialogueId, headcount: Headcount | None) -> None:
        """Say how many people take part, apart from the names; None: count the names."""
        with self._dossier.unit(Action.SET_HEADCOUNT) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save_if_changed(replace(dialogue, headcount=headcount))

    def set_order(self, dialogue_id: DialogueId, direction: Direction, starting_seat: int) -> None:
        """Choose which way turns go and which seat (from 0) begins."""
        with self._dossier.unit(Action.SET_ORDER) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save_if_changed(
                replace(dialogue, direction=direction, starting_seat=starting_seat)
            )

    def draw_lots(self, dialogue_id: DialogueId) -> Seat:
        """Draw who begins from the people present and return their seat.

        Raises NotAllowedNow when nobody is present.
        """
        table = self.around_table(dialogue_id)
        offsets = [offset for offset, seat in enumerate(table) if seat.is_present]
        if not offsets:
            raise NotAllowedNow(Code.NOBODY_PRESENT)
        drawn = self._choose(offsets)
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        self.set_order(dialogue_id, dialogue.direction, drawn)
        return table[drawn]

    # Inside ------------------------------------------------------------------

    def _seat_all(
        self,
        unit: Unit,
        dialogue_id: DialogueId,
        guests: Sequence[NewGuest],
        presence: Presence,
    ) -> tuple[ParticipantId, ...]:
        unit.dialogues.get(dialogue_id)
        there = len(_order(unit, dialogue_id))
        if there + len(guests) > MOST_PARTICIPANTS:
            raise NotAllowedNow(
                Code.TOO_MANY_PARTICIPANTS, most=MOST_PARTICIPANTS, number=there + len(guests)
            )
        position = unit.participants.next_position(dialogue_id=dialogue_id)
        added = []
        for offset, new in enumerate(guests):
            participant = Participant(
                ParticipantId(new_id()),
                dialogue_id,
                new.person_id or self._new_person(unit, new.guest).id,
                seat=there + offset,
                function=new.guest.function,
                presence=presence,
                position=position + offset,
            )
            unit.participants.add(participant)
            added.append(participant.id)
        return tuple(added)

    def _new_person(self, unit: Unit, guest: Guest) -> Person:
        person = Person(
            PersonId(new_id()),
            clean_name(guest.name),
            role=guest.role,
            organisation_id=self._organisation_id(
                unit, guest.organisation, guest.organisation_kind
            ),
            position=unit.people.next_position(),
        )
        unit.people.add(person)
        return person

    def _organisation_id(
        self, unit: Unit, name: str, kind: OrganisationKind | None
    ) -> OrganisationId | None:
        if not name:
            return None
        cleaned = clean_name(name)
        for known in unit.organisations.find():
            if known.name.casefold() == cleaned.casefold():
                return known.id
        position = unit.organisations.next_position()
        made = Organisation(OrganisationId(new_id()), cleaned, kind, position)
        unit.organisations.add(made)
        return made.id

    def _store_presence(self, unit: Unit, participant: Participant, presence: Presence) -> None:
        dialogue = unit.dialogues.get(participant.dialogue_id)
        runs = dialogue.current_round_id is not None and not dialogue.closed
        if runs and presence is Presence.PRESENT:
            course.arrive(unit, participant, self._now())
            return
        if runs:
            course.leave(unit, participant, self._now())
        stored = unit.participants.get(participant.id)
        left = stored.left if presence is Presence.LEFT else None
        unit.participants.save_if_changed(replace(stored, presence=presence, left=left))

    def _organisation_names(self) -> tuple[str, ...]:
        return tuple(found.name for found in self._dossier.read.organisations.find())

    def _store_order(
        self,
        unit: Unit,
        dialogue_id: DialogueId,
        before: list[ParticipantId],
        after: list[ParticipantId],
    ) -> None:
        for seat, id_ in enumerate(after):
            unit.participants.save_if_changed(replace(unit.participants.get(id_), seat=seat))
        dialogue = unit.dialogues.get(dialogue_id)
        start = beginner_after(before, after, dialogue.starting_seat)
        unit.dialogues.save_if_changed(replace(dialogue, starting_seat=start))


def _order(unit: Unit, dialogue_id: DialogueId) -> list[ParticipantId]:
    return [seat.id for seat in seats(unit, dialogue_id)]


def _people(unit: Unit, participant_ids: Iterable[ParticipantId]) -> list[Person]:
    """Return the persons on these seats; numbered seats have none."""
    participants = [unit.participants.get(id_) for id_ in participant_ids]
    return [unit.people.get(p.person_id) for p in participants if p.person_id is not None]
