"""People of other dialogues, ready to be invited to the table again."""

from dataclasses import dataclass

from wijkdialoog.domain.dialogue import Dialogue, Presence
from wijkdialoog.domain.ids import DialogueId, PersonId
from wijkdialoog.domain.people import Organisation, Person
from wijkdialoog.storage.dossier import Dossier


@dataclass(frozen=True)
class EarlierPerson:
    """Somebody who sat at another table.

    last       the last dialogue this person was at
    times      number of dialogues
    same_wijk  whether one of them was in the wijk of the dialogue asked for
    """

    person: Person
    organisation: Organisation | None
    last: Dialogue
    times: int
    same_wijk: bool


class EarlierPeople:
    """Finds people by the dialogues they took part in."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier

    def find(self, dialogue_id: DialogueId, search: str = "") -> tuple[EarlierPerson, ...]:
        """Return people of other dialogues who are not at this table.

        search  part of a name or organisation; empty finds all
        Order: same wijk first, then the latest dialogue, then the name.
        """
        read = self._dossier.read
        here = read.dialogues.get(dialogue_id)
        at_table = {p.person_id for p in read.participants.find(dialogue_id=dialogue_id)}
        dialogues = self._others(dialogue_id)
        attended = self._attended(dialogues)
        people = {person.id: person for person in read.people.find()}
        organisations = {one.id: one for one in read.organisations.find()}
        found = []
        for person_id, were_at in attended.items():
            person = people[person_id]
            employer = person.organisation_id
            organisation = organisations.get(employer) if employer else None
            if person_id not in at_table and _matches(person, organisation, search):
                found.append(_earlier(person, organisation, were_at, here))
        return tuple(sorted(found, key=_rank))

    def _others(self, dialogue_id: DialogueId) -> dict[DialogueId, Dialogue]:
        """Return the other dialogues that are not in the bin."""
        found = self._dossier.read.dialogues.find(binned_ms=None)
        return {one.id: one for one in found if one.id != dialogue_id}

    def _attended(self, dialogues: dict[DialogueId, Dialogue]) -> dict[PersonId, list[Dialogue]]:
        attended: dict[PersonId, list[Dialogue]] = {}
        for seat in self._dossier.read.participants.find():
            came = seat.presence is not Presence.ABSENT
            if came and seat.person_id is not None and seat.dialogue_id in dialogues:
                attended.setdefault(seat.person_id, []).append(dialogues[seat.dialogue_id])
        return attended


def _earlier(
    person: Person, organisation: Organisation | None, were_at: list[Dialogue], here: Dialogue
) -> EarlierPerson:
    wijk = here.neighbourhood_id
    return EarlierPerson(
        person,
        organisation,
        last=max(were_at, key=lambda one: (one.date or "", one.created_ms)),
        times=len(were_at),
        same_wijk=wijk is not None and any(one.neighbourhood_id == wijk for one in were_at),
    )


def _matches(person: Person, organisation: Organisation | None, search: str) -> bool:
    wanted = search.casefold().split()
    words = f"{person.name} {organisation.name if organisation else ''}".casefold()
    return all(word in words for word in wanted)


def _rank(earlier: EarlierPerson) -> tuple[bool, list[int], str]:
    # Latest first: ISO dates turned around letter by letter, as text has no minus sign.
    latest_first = [-ord(letter) for letter in (earlier.last.date or "0")]
    return not earlier.same_wijk, latest_first, earlier.person.name.casefold()
