"""Acts that cannot be taken back: anonymise, remove, wipe the texts, forget one person.

Each makes a backup first. Because that backup holds what has to go, it and the older ones can be
removed when the act is done; a new one without it takes their place.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.dialogue import Dialogue, Headcount
from wijkdialoog.domain.ids import DialogueId, PersonId
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.privacy import fold
from wijkdialoog.domain.retention import Wiped
from wijkdialoog.domain.wiping_rules import without_people, without_person
from wijkdialoog.services import course
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.dialogues import default_title
from wijkdialoog.services.evening import Evening
from wijkdialoog.services.moments import Now, local_date, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit
from wijkdialoog.storage.wiping import WipeNote


@dataclass(frozen=True)
class Goes:
    """What an act for good takes away, in numbers.

    people         names of who is forgotten because no other dialogue knows them
    organisations  names of the parties of this table; they stay in the dossier
    given_out      minutes saved as PDF; these are outside the dossier and stay
    """

    lines: int = 0
    agreements: int = 0
    assets: int = 0
    photos: int = 0
    seats: int = 0
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    given_out: int = 0


class Wiping:
    """Each method is one act; undo ends there, and the words are gone from the file itself."""

    def __init__(self, dossier: Dossier, now: Now, backups: Backups) -> None:
        self._dossier = dossier
        self._now = now
        self._backups = backups

    def what_goes(self, dialogue_id: DialogueId) -> Goes:
        """Return what anonymising or removing a dialogue takes away. Raises NotFound."""
        read = self._dossier.read
        dialogue = read.dialogues.get(dialogue_id)
        counts = _counts(read, dialogue.id)
        return Goes(
            sum(n for what, n in counts.items() if what not in _OTHER_THAN_LINES),
            counts["agreement"],
            counts["asset"],
            counts["photo"],
            read.participants.count(dialogue_id=dialogue_id),
            tuple(person.name for person in _known_only_here(read, dialogue_id)),
            _parties(read, dialogue_id),
            len(self._dossier.aside.saved_minutes(dialogue_id)),
        )

    def texts_that_go(self, dialogue_id: DialogueId) -> Goes:
        """Return what closing without minutes takes away: no people. Raises NotFound."""
        return replace(self.what_goes(dialogue_id), seats=0, people=())

    def counts(self, dialogue_id: DialogueId) -> dict[str, int]:
        """Return how many there were of each sort before the texts were wiped.

        Keys: the kinds of contribution, and "agreement", "asset", "photo".
        """
        return self._dossier.wiping.counts(dialogue_id)

    def copies(self) -> tuple[datetime, ...]:
        """Return when each backup was made, newest first, in local time."""
        return tuple(copy.moment for copy in self._backups.copies())

    def log(self) -> tuple[WipeNote, ...]:
        """Return what was done for good: date, sort and number, oldest first."""
        return self._dossier.wiping.log()

    # The acts ----------------------------------------------------------------

    def anonymise(self, dialogue_id: DialogueId, *, remove_copies: bool) -> None:
        """Take names, numbers, addresses and lines out of a dialogue; counts and theme stay.

        Raises NotFound, StorageError; without a backup nothing is done.
        """
        self._dossier.read.dialogues.get(dialogue_id)
        self._backups.make(Reason.BEFORE_ANONYMISING)
        with self._dossier.for_good(Action.ANONYMISE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            gone = _known_only_here(unit, dialogue_id)
            changed = without_people(unit.people.find(), unit.organisations.find())
            number = self._wipe_texts(unit, dialogue)
            present = _present(unit, dialogue)
            for seat in unit.participants.find(dialogue_id=dialogue_id):
                unit.participants.remove(seat.id)
            for round_ in unit.rounds.find(dialogue_id=dialogue_id):
                words = {name: changed(getattr(round_, name)) for name in _WORDS_OF_A_ROUND}
                unit.rounds.save_if_changed(replace(round_, **words))
            unit.dialogues.save(self._bare(unit, unit.dialogues.get(dialogue_id), changed, present))
            self._forget_all(unit, gone)
            self._note(Wiped.ANONYMISED, number)
        self._renew_copies(remove_copies)

    def remove(self, dialogue_id: DialogueId, *, remove_copies: bool) -> None:
        """Remove a dialogue with everything in it. Raises NotFound, StorageError."""
        self._dossier.read.dialogues.get(dialogue_id)
        self._backups.make(Reason.BEFORE_REMOVING)
        with self._dossier.for_good(Action.REMOVE_FOR_GOOD) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            gone = _known_only_here(unit, dialogue_id)
            number = self._wipe_texts(unit, dialogue)
            unit.dialogues.remove(dialogue_id)
            self._forget_all(unit, gone)
            self._note(Wiped.REMOVED, number)
        self._renew_copies(remove_copies)

    def close_without_minutes(self, dialogue_id: DialogueId, *, remove_copies: bool) -> None:
        """Close a dialogue of which nobody wants minutes: texts go, counts and theme stay.

        Who was there stays known. Raises NotFound, StorageError.
        """
        self._dossier.read.dialogues.get(dialogue_id)
        self._backups.make(Reason.BEFORE_ANONYMISING)
        with self._dossier.for_good(Action.WIPE_TEXTS) as unit:
            evening = Evening(unit, dialogue_id, self._now())
            course.close(evening)
            number = self._wipe_texts(unit, unit.dialogues.get(dialogue_id))
            dialogue = unit.dialogues.get(dialogue_id)
            unit.dialogues.save(replace(dialogue, closed=True, without_minutes=True))
            self._note(Wiped.TEXTS, number)
        self._renew_copies(remove_copies)

    def forget_person(self, person_id: PersonId, *, remove_copies: bool) -> None:
        """Take one person out of the whole dossier: name, contact, consents, and out of every text.

        What they said stays, as said by nobody; their chair keeps its number.
        Raises NotFound, StorageError.
        """
        self._dossier.read.people.get(person_id)
        self._backups.make(Reason.BEFORE_ANONYMISING)
        with self._dossier.for_good(Action.FORGET_PERSON) as unit:
            person = unit.people.get(person_id)
            seats = [seat.id for seat in unit.participants.find(person_id=person_id)]
            for line in unit.contributions.find(participant_id=seats):
                unit.contributions.save(replace(line, participant_id=None))
            self._forget_all(unit, (person,))
            self._note(Wiped.PERSON, 1)
        self._renew_copies(remove_copies)

    # Inside ------------------------------------------------------------------

    def _wipe_texts(self, unit: Unit, dialogue: Dialogue) -> int:
        """Remove every text of a dialogue, keep the counts; return how many there were."""
        counts = _counts(unit, dialogue.id)
        removed: set[str] = set()
        for table in (unit.contributions, unit.agreements, unit.assets, unit.photos, unit.themes):
            for row in table.find(dialogue_id=dialogue.id):
                removed.add(row.id)
                table.remove(row.id)
        for table in (unit.finding_decisions, unit.handed_back, unit.logos, unit.follow_ups):
            for row in table.find(dialogue_id=dialogue.id):
                table.remove(row.id)
        _remove_own_question(unit, dialogue.id)
        _remove_links(unit, removed)
        unit.dialogues.save_if_changed(replace(dialogue, summary="", next_date=""))
        self._dossier.wiping.forget_aside(dialogue.id)
        self._dossier.wiping.keep_counts(new_id, dialogue.id, counts)
        return sum(counts.values())

    def _bare(
        self, unit: Unit, dialogue: Dialogue, changed: "_Change", present: Headcount | None
    ) -> Dialogue:
        """The dialogue as it stays: theme, questions and numbers, without people in the words."""
        wijk_id = dialogue.neighbourhood_id
        title = changed(dialogue.title)
        if title != dialogue.title:
            wijk = unit.neighbourhoods.find_id(wijk_id) if wijk_id else None
            title = default_title(wijk, dialogue.date)
        return replace(
            dialogue,
            title=title,
            event=changed(dialogue.event) if dialogue.event else None,
            theme=changed(dialogue.theme),
            question=changed(dialogue.question),
            venue="",
            headcount=present,
            closed=True,
            ground_rules=tuple(map(changed, dialogue.ground_rules)),
            anonymised_on=self._today(),
        )

    def _forget_all(self, unit: Unit, people: Iterable[Person]) -> None:
        """Remove people and take their names out of every text that is left."""
        parties = unit.organisations.find()
        for person in people:
            changed = without_person(person, parties)
            own = set(fold(person.name).split())
            for decision in unit.finding_decisions.find():
                if changed(decision.text) != decision.text or own & set(decision.text.split()):
                    unit.finding_decisions.remove(decision.id)
            unit.people.remove(person.id)
            self._dossier.wiping.change_texts(changed)

    def _note(self, what: Wiped, number: int) -> None:
        self._dossier.wiping.note(WipeNote(new_id(), self._today(), what.value, number))

    def _renew_copies(self, remove_copies: bool) -> None:
        """Replace every backup, all of which hold what has gone, by one of the dossier as it is."""
        if not remove_copies:
            return
        old = self._backups.copies()
        self._backups.make(Reason.ASKED)
        for copy in old:
            self._backups.remove(copy)

    def _today(self) -> str:
        return local_date(self._now())


class _Change(Protocol):
    def __call__(self, text: str, /) -> str: ...


_WORDS_OF_A_ROUND = ("label", "question", "second_question")
_OTHER_THAN_LINES = ("agreement", "asset", "photo")


def _counts(records: Records | Unit, dialogue_id: DialogueId) -> Counter[str]:
    """How many there are of each sort, the bin left out."""
    mine = {"dialogue_id": dialogue_id, "binned_ms": None}
    found = Counter(line.kind.value for line in records.contributions.find(**mine))
    found["agreement"] = records.agreements.count(**mine)
    found["asset"] = records.assets.count(**mine)
    found["photo"] = records.photos.count(**mine)
    return found


def _present(unit: Unit, dialogue: Dialogue) -> Headcount | None:
    """How many people were there, once their seats are gone."""
    seats = unit.participants.find(dialogue_id=dialogue.id)
    here = [seat for seat in seats if seat.presence.was_there]
    return dialogue.headcount or (Headcount(len(here)) if here else None)


def _known_only_here(records: Records | Unit, dialogue_id: DialogueId) -> tuple[Person, ...]:
    """People of this table whom nothing else in the dossier needs."""
    seats = records.participants.find()
    here = {seat.person_id for seat in seats if seat.dialogue_id == dialogue_id}
    elsewhere = {seat.person_id for seat in seats if seat.dialogue_id != dialogue_id}
    elsewhere |= {member.person_id for member in records.memberships.find()}
    cards = records.assets.find()
    elsewhere |= {card.person_id for card in cards if card.dialogue_id != dialogue_id}
    only = [id_ for id_ in here - elsewhere if id_ is not None]
    return records.people.find(id=only)


def _parties(records: Records | Unit, dialogue_id: DialogueId) -> tuple[str, ...]:
    """Names of the organisations that a person or an asset of this table belongs to."""
    seats = records.participants.find(dialogue_id=dialogue_id)
    people = records.people.find(id=[seat.person_id for seat in seats if seat.person_id])
    cards = records.assets.find(dialogue_id=dialogue_id)
    named = {one.organisation_id for one in (*people, *cards)} - {None}
    return tuple(party.name for party in records.organisations.find() if party.id in named)


def _remove_own_question(unit: Unit, dialogue_id: DialogueId) -> None:
    """Counted faces stay, as every count does; what somebody typed above them goes."""
    for tally in unit.tallies.find(dialogue_id=dialogue_id):
        bare = replace(tally, question="")
        unit.tallies.remove(tally.id) if bare.is_blank else unit.tallies.save_if_changed(bare)


def _remove_links(unit: Unit, removed: set[str]) -> None:
    for link in unit.links.find():
        if link.from_id in removed or link.to_id in removed:
            unit.links.remove(link.id)
