"""The people of a dossier: what they agreed to, and taking that back everywhere at once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wijkdialoog.domain import in_minutes
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.consents import Purpose, Withdrawal, with_consent
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.dialogue import Attribution, Dialogue
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.people import Person, tidy
from wijkdialoog.domain.privacy import fold, safe_label
from wijkdialoog.domain.wiping_rules import mentions
from wijkdialoog.services.mail_draft import is_address
from wijkdialoog.services.moments import Now, local_date
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit

_MOST_PHONE_LETTERS = 40


@dataclass(frozen=True)
class PersonCard:
    """A person in the list.

    organisation  name, or ""
    dialogues     at how many tables; the bin counts
    consents      to how many purposes this person agreed
    """

    person: Person
    organisation: str
    dialogues: int
    consents: int


class People:
    """Everybody the dossier knows, at whatever table."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def all(self, search: str = "") -> tuple[PersonCard, ...]:
        """Return everybody by name; with `search` only who has those words in name or party."""
        read = self._dossier.read
        parties = {party.id: party.name for party in read.organisations.find()}
        tables = dialogues_by_person(read)
        cards = [
            PersonCard(
                person,
                parties.get(person.organisation_id, "") if person.organisation_id else "",
                len(tables.get(person.id, ())),
                sum(getattr(person.consents, purpose.value) is not None for purpose in Purpose),
            )
            for person in read.people.find()
        ]
        found = [card for card in cards if _fits(card, fold(search).split())]
        return tuple(sorted(found, key=lambda card: (fold(card.person.name), card.person.position)))

    def get(self, person_id: PersonId) -> Person:
        """Return one person. Raises NotFound."""
        return self._dossier.read.people.get(person_id)

    # Consent -----------------------------------------------------------------

    def give(self, person_id: PersonId, purpose: Purpose) -> None:
        """Store that somebody agreed, today. Raises NotFound."""
        with self._dossier.unit(Action.SET_CONSENT) as unit:
            person = unit.people.get(person_id)
            unit.people.save_if_changed(with_consent(person, purpose, self.today()))

    def withdraw(self, person_id: PersonId, purpose: Purpose) -> None:
        """Take a consent back: in every dialogue, card, agreement and network, as one act.

        Minutes that are made from now on follow by themselves. What is stored on the strength of
        this consent goes: contact, the speaker of a closed dialogue, membership of networks.
        """
        with self._dossier.unit(Action.SET_CONSENT) as unit:
            person = unit.people.get(person_id)
            unit.people.save_if_changed(with_consent(person, purpose, None))
            if purpose is Purpose.NAME:
                for line in _lines_kept_by_consent(unit, person_id):
                    unit.contributions.save(replace(line, participant_id=None))
            if purpose is Purpose.NETWORK:
                for membership in unit.memberships.find(person_id=person_id):
                    unit.memberships.remove(membership.id)

    def preview(self, person_id: PersonId, purpose: Purpose) -> Withdrawal:
        """Return what would change when this consent is taken back. Changes nothing."""
        read = self._dossier.read
        person = read.people.get(person_id)
        if purpose is Purpose.NAME:
            return self._without_name(person)
        if purpose is Purpose.CONTACT:
            kept = tuple(filter(None, (person.email, person.phone)))
            return Withdrawal(purpose, contact=kept)
        if purpose is Purpose.NETWORK:
            own = read.memberships.find(person_id=person_id)
            names = tuple(read.initiatives.get(m.initiative_id).name for m in own)
            return Withdrawal(purpose, networks=names)
        return Withdrawal(purpose)

    def _without_name(self, person: Person) -> Withdrawal:
        read = self._dossier.read
        tables = [d for d in dialogues_by_person(read).get(person.id, ()) if d.binned_ms is None]
        named = mentions(person, read.organisations.find())
        lines = read.contributions.find(dialogue_id=[d.id for d in tables], binned_ms=None)
        agreements = read.agreements.find(binned_ms=None)
        return Withdrawal(
            Purpose.NAME,
            dialogues=tuple(dialogue.title for dialogue in tables),
            lines=sum(named(line.text) for line in lines),
            speaker_links=len(_lines_kept_by_consent(read, person.id)),
            assets=len(read.assets.find(person_id=person.id, binned_ms=None)),
            agreements=sum(any(map(named, (a.what, *a.who))) for a in agreements),
            given_out=sum(len(self._dossier.aside.saved_minutes(d.id)) for d in tables),
        )

    # Who somebody is ---------------------------------------------------------

    def rename(self, person_id: PersonId, name: str) -> None:
        """Change a name, with the same choice for the minutes. Raises InvalidText, NotFound."""
        with self._dossier.unit(Action.EDIT_PERSON) as unit:
            person = unit.people.get(person_id)
            unit.people.save_if_changed(in_minutes.renamed(person, name))

    def set_label(self, person_id: PersonId, typed: str) -> None:
        """Change the words that stand in for the name; "" for none.

        Raises InvalidValue when they give away the name, NotFound.
        """
        with self._dossier.unit(Action.EDIT_PERSON) as unit:
            person = unit.people.get(person_id)
            changed = replace(person, label=tidy(typed))
            if changed.label and not safe_label(changed):
                raise InvalidValue(Code.LABEL_HAS_NAME, label=changed.label)
            unit.people.save_if_changed(changed)

    def set_contact(self, person_id: PersonId, email: str, phone: str) -> None:
        """Change address and number of somebody who agreed that they are kept.

        Raises InvalidValue NOT_AN_EMAIL, or OUT_OF_RANGE without consent; NotFound.
        """
        address, number = tidy(email), tidy(phone)[:_MOST_PHONE_LETTERS]
        if address and not is_address(address):
            raise InvalidValue(Code.NOT_AN_EMAIL)
        with self._dossier.unit(Action.SET_CONTACT) as unit:
            person = unit.people.get(person_id)
            if person.consents.contact is None:
                raise InvalidValue(Code.OUT_OF_RANGE)
            changed = replace(person, email=address or None, phone=number or None)
            unit.people.save_if_changed(changed)

    def today(self) -> str:
        """Return the date here and now, "2026-04-16"."""
        return local_date(self._now())


def dialogues_by_person(records: Records | Unit) -> dict[str, tuple[Dialogue, ...]]:
    """Return at which tables each person sits or sat, the bin included, by person id."""
    dialogues = {dialogue.id: dialogue for dialogue in records.dialogues.find()}
    found: dict[str, list[Dialogue]] = {}
    for seat in records.participants.find():
        if seat.person_id is not None:
            found.setdefault(seat.person_id, []).append(dialogues[seat.dialogue_id])
    return {person_id: tuple(tables) for person_id, tables in found.items()}


def own_seats(records: Records | Unit, person_id: str) -> dict[ParticipantId, DialogueId]:
    """Return the seats of one person with their dialogue."""
    return {seat.id: seat.dialogue_id for seat in records.participants.find(person_id=person_id)}


def _lines_kept_by_consent(records: Records | Unit, person_id: str) -> tuple[Contribution, ...]:
    """The lines of closed dialogues that know their speaker only because this person agreed."""
    seats = own_seats(records, person_id)
    closed = {
        dialogue.id
        for dialogue in records.dialogues.find(id=list(seats.values()))
        if dialogue.closed and dialogue.attribution is Attribution.UNTIL_END
    }
    lines = records.contributions.find(participant_id=list(seats))
    return tuple(line for line in lines if line.dialogue_id in closed)


def _fits(card: PersonCard, words: Iterable[str]) -> bool:
    held = fold(f"{card.person.name} {card.person.label} {card.organisation}")
    return all(word in held for word in words)
