"""Who sits around the table of a dialogue."""

from wijkdialoog.domain.dialogue import Participant, Seat
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.storage.records import Records, Unit


def seats(records: Records | Unit, dialogue_id: DialogueId) -> tuple[Seat, ...]:
    """Return the seats of a dialogue in seating order, absent people included."""
    participants = records.participants.find(dialogue_id=dialogue_id)
    return tuple(
        _seat(records, participant)
        for participant in sorted(participants, key=lambda p: (p.seat, p.position))
    )


def _seat(records: Records | Unit, participant: Participant) -> Seat:
    person = records.people.find_id(participant.person_id) if participant.person_id else None
    employer = person.organisation_id if person else None
    organisation = records.organisations.find_id(employer) if employer else None
    return Seat(participant, person, organisation)
