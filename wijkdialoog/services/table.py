"""Who sits around the table of a dialogue."""

from wijkdialoog.domain.dialogue import Participant, Seat
from wijkdialoog.domain.ids import DialogueId, OrganisationId, PersonId
from wijkdialoog.domain.people import Organisation, Person
from wijkdialoog.domain.turns import Turn
from wijkdialoog.storage.records import Records, Unit


def seats(records: Records | Unit, dialogue_id: DialogueId) -> tuple[Seat, ...]:
    """Return the seats of a dialogue in seating order, absent people included."""
    participants = records.participants.find(dialogue_id=dialogue_id)
    # Two queries for everybody, not two for each: the live page asks this after every act.
    found = records.people.find(id={p.person_id for p in participants if p.person_id})
    people = {person.id: person for person in found}
    employers = {person.organisation_id for person in found if person.organisation_id}
    organisations = {o.id: o for o in records.organisations.find(id=employers)} if employers else {}
    return tuple(
        _seat(participant, people, organisations)
        for participant in sorted(participants, key=lambda p: (p.seat, p.position))
    )


def turns_of(records: Records | Unit, dialogue_id: DialogueId) -> tuple[Turn, ...]:
    """Return the turns of every round and cycle of a dialogue, in no order that means anything."""
    rounds = {round_.id for round_ in records.rounds.find(dialogue_id=dialogue_id)}
    cycles = {cycle.id for cycle in records.cycles.find(round_id=rounds)} if rounds else set()
    return records.turns.find(cycle_id=cycles) if cycles else ()


def _seat(
    participant: Participant,
    people: dict[PersonId, Person],
    organisations: dict[OrganisationId, Organisation],
) -> Seat:
    person = people.get(participant.person_id) if participant.person_id else None
    employer = person.organisation_id if person else None
    return Seat(participant, person, organisations.get(employer) if employer else None)
