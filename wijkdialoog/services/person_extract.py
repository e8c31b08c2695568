"""Gathers everything the dossier holds about one person (product.md section 12)."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

from wijkdialoog.domain.about_person import AboutPerson, OwnAsset, OwnSeat
from wijkdialoog.domain.consents import Purpose, since
from wijkdialoog.domain.dialogue import Dialogue, Participant
from wijkdialoog.domain.ids import PersonId
from wijkdialoog.domain.minutes_file import legal_name
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.privacy import fold
from wijkdialoog.domain.wiping_rules import mentions, only_about
from wijkdialoog.services.people import People
from wijkdialoog.storage.dossier import Dossier


def as_json(about: AboutPerson) -> bytes:
    """Return an extract as JSON in UTF-8; the names of its fields are those of `AboutPerson`."""
    content = {"format": "wijkdialoog-over-mij", "version": 1, **asdict(about)}
    content["consents"] = {purpose.value: date for purpose, date in about.consents}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def extract_file_name(name: str, suffix: str) -> str:
    """Return "Wat staat er over Amina.pdf", legal on each system."""
    return legal_name(f"Wat staat er over {name}") + suffix


class PersonExtract:
    """Reads only.

    copies  how many backups there are beside the dossier; they may hold this person too
    """

    def __init__(
        self, dossier: Dossier, people: People, copies: Callable[[], int] = lambda: 0
    ) -> None:
        self._dossier = dossier
        self._people = people
        self._copies = copies

    def find(self, typed: str) -> tuple[Person, ...]:
        """Return who has this id or, whatever the accents, this whole name."""
        everybody = [card.person for card in self._people.all()]
        return tuple(p for p in everybody if p.id == typed or fold(p.name) == fold(typed))

    def about(self, person_id: PersonId) -> AboutPerson:
        """Return everything about one person; names and numbers of others are left out.

        Lines in the bin and half-typed text take part. Raises NotFound.
        """
        read = self._dossier.read
        person = read.people.get(person_id)
        organisation = person.organisation_id
        reader = self._reader(person)
        members = read.memberships.find(person_id=person_id)
        return AboutPerson(
            name=person.name,
            label=person.label,
            role=person.role,
            organisation=read.organisations.get(organisation).name if organisation else "",
            email=person.email or "",
            phone=person.phone or "",
            made_on=self._people.today(),
            dossier=self._dossier.path.stem,
            consents=tuple((purpose, since(person, purpose)) for purpose in Purpose),
            seats=tuple(self._seats(person, reader)),
            assets=tuple(
                OwnAsset(*map(reader.read, (card.title, card.availability, card.note)))
                for card in read.assets.find(person_id=person_id)
            ),
            networks=tuple((read.initiatives.get(m.initiative_id).name, m.role) for m in members),
            copies=self._copies(),
        )

    def _reader(self, person: Person) -> "_Reader":
        everybody = self._dossier.read.people.find()
        parties = self._dossier.read.organisations.find()
        others = [other for other in everybody if other.id != person.id]
        return _Reader(mentions(person, parties), only_about(person, others, parties))

    def _seats(self, person: Person, reader: "_Reader") -> Iterator[OwnSeat]:
        read = self._dossier.read
        own: dict[str, list[Participant]] = {}
        for participant in read.participants.find(person_id=person.id):
            own.setdefault(participant.dialogue_id, []).append(participant)
        for dialogue in read.dialogues.find():
            seat = self._seat(dialogue, own.get(dialogue.id, []), person, reader)
            if seat.function or seat.said or seat.mentioned or seat.agreements or seat.handed_back:
                yield seat

    def _seat(
        self, dialogue: Dialogue, own: list[Participant], person: Person, reader: "_Reader"
    ) -> OwnSeat:
        read, aside = self._dossier.read, self._dossier.aside
        lines = read.contributions.find(dialogue_id=dialogue.id)
        ids = {participant.id for participant in own}
        said = [line for line in lines if line.participant_id in ids]
        others = [line.text for line in lines if line.participant_id not in ids]
        draft = aside.draft(dialogue.id)
        texts = [*others, *self._loose_texts(dialogue), draft.text if draft else ""]
        agreements = [
            " · ".join(filter(None, (a.what, ", ".join(a.who), a.when or "")))
            for a in read.agreements.find(dialogue_id=dialogue.id)
        ]
        first = own[0] if own else None
        return OwnSeat(
            title=reader.read(dialogue.title),
            date=dialogue.date or "",
            venue=dialogue.venue if own else "",
            function=first.function if first else None,
            presence=first.presence if first else None,
            arrived=(first.arrived or "") if first else "",
            left=(first.left or "") if first else "",
            said=tuple(reader.read(line.text) for line in said),
            mentioned=reader.that_mention(texts),
            agreements=reader.that_mention(agreements),
            in_bin=dialogue.binned_ms is not None,
            handed_back=tuple(
                (handed.version, handed.date or "")
                for handed in read.handed_back.find(dialogue_id=dialogue.id)
                if reader.mentions(handed.whom) or fold(handed.whom) == fold(person.name)
            ),
        )

    def _loose_texts(self, dialogue: Dialogue) -> Iterator[str]:
        """What else was typed for this dialogue."""
        read = self._dossier.read
        yield from (dialogue.title, dialogue.theme, dialogue.question)
        yield from (dialogue.summary, dialogue.next_date, *dialogue.ground_rules)
        for theme in read.themes.find(dialogue_id=dialogue.id):
            yield theme.label
        for card in read.assets.find(dialogue_id=dialogue.id):
            yield from (card.title, card.availability, card.note)
        for photo in read.photos.find(dialogue_id=dialogue.id):
            yield photo.caption
        for tally in read.tallies.find(dialogue_id=dialogue.id):
            yield tally.question


@dataclass(frozen=True)
class _Reader:
    """Reads texts for one person.

    mentions  whether a text is about this person
    read      the text without other people in it
    """

    mentions: Callable[[str], bool]
    read: Callable[[str], str]

    def that_mention(self, texts: list[str]) -> tuple[str, ...]:
        """Return those about this person, without others in it, each once."""
        return tuple(dict.fromkeys(self.read(text) for text in texts if self.mentions(text)))
