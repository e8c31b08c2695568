"""Gathers the minutes of a dialogue and remembers which versions were saved."""

from dataclasses import dataclass, replace

from wijkdialoog.domain import short_text
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.findings import (
    Decisions,
    Finding,
    FindingDecision,
    FindingKey,
    Handling,
    check,
    handling_of,
)
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import Minutes, MinutesOptions, NameMode, Reader
from wijkdialoog.domain.minutes_file import minutes_file_name
from wijkdialoog.domain.minutes_people import people_present
from wijkdialoog.domain.minutes_rules import Gathered, build_minutes
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.privacy import agreed_to_name
from wijkdialoog.services.follow_up import looked_back
from wijkdialoog.services.handing_back import HandingBack
from wijkdialoog.services.logos import Logos
from wijkdialoog.services.mail_draft import Recipients, recipients
from wijkdialoog.services.moments import Now, local_date, new_id
from wijkdialoog.services.table import seats, turns_of
from wijkdialoog.storage.aside import SavedMinutes
from wijkdialoog.storage.dossier import Dossier


@dataclass(frozen=True)
class Material:
    """All that minutes are made of, read from the dossier; frozen, so a worker may have it.

    decisions  what happens to which finding, as pairs
    version    number of the file, from 1
    made_on    date of the file, "2026-04-16"
    logo       picture as PNG, or None
    practice   of an evening with invented neighbours
    """

    gathered: Gathered
    decisions: tuple[tuple[FindingKey, Handling], ...]
    version: int
    made_on: str
    logo: bytes | None = None
    practice: bool = False

    def with_typed(self, summary: str, next_date: str) -> "Material":
        """Return the same with texts that are not stored yet."""
        typed = {"summary": summary.strip(), "next_date": next_date.strip()}
        dialogue = replace(self.gathered.dialogue, **typed)
        return replace(self, gathered=replace(self.gathered, dialogue=dialogue))


@dataclass(frozen=True)
class NameConsents:
    """How many of the people who were there agreed to be named. Numbered seats do not count."""

    agreed: int
    people: int


@dataclass(frozen=True)
class SavedVersion:
    """A PDF that was saved: number from 1, moment (UTC, ms), file name, name mode, for whom.

    reader  None when it was saved before there were several readers
    """

    version: int
    saved_ms: int
    file_name: str
    names: NameMode
    reader: Reader | None = None


@dataclass(frozen=True)
class HandledFinding:
    """Something personal in a text that would be printed, and what happens to it.

    decided  whether somebody chose that; False: it is the default
    """

    finding: Finding
    handling: Handling
    decided: bool


class MinutesService:
    """Minutes as a frozen value; saved versions stand outside undo, the texts do not.

    logos      the picture at the top
    hand_backs to whom a saved version was given back
    """

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now
        self.logos = Logos(dossier)
        self.hand_backs = HandingBack(dossier, now)
        self._pictures: dict[str, bytes] = {}

    def gather(
        self, dialogue_id: DialogueId, options: MinutesOptions, made_on: str | None = None
    ) -> Minutes:
        """Return the minutes as they stand, with the number the next saved version gets.

        made_on  "2026-04-16"; None: today
        Raises NotFound.
        """
        return minutes_of(self.material(dialogue_id, made_on), options)

    def material(self, dialogue_id: DialogueId, made_on: str | None = None) -> Material:
        """Read all that the minutes are made of. Raises NotFound."""
        gathered = self._gathered(self._dossier.read.dialogues.get(dialogue_id))
        return Material(
            gathered,
            tuple(self._decisions(dialogue_id).items()),
            self._dossier.aside.next_version(dialogue_id),
            made_on or self.today(),
            self.logos.picture(dialogue_id),
            self._dossier.is_practice,
        )

    # The check before saving

    def findings(
        self, dialogue_id: DialogueId, options: MinutesOptions
    ) -> tuple[HandledFinding, ...]:
        """Return what is personal in the texts of the minutes, each once. Raises NotFound."""
        decisions = self._decisions(dialogue_id)
        gathered = self._gathered(self._dossier.read.dialogues.get(dialogue_id))
        found = {f.key: f for f in reversed(check(gathered, options, decisions).findings)}
        return tuple(
            HandledFinding(f, handling_of(f, decisions), f.key in decisions)
            for f in reversed(found.values())
        )

    def decide(self, dialogue_id: DialogueId, finding: Finding, handling: Handling) -> None:
        """Remember what happens to a finding, also when its line changes elsewhere."""
        key = finding.key
        with self._dossier.unit(Action.DECIDE_FINDING) as unit:
            known = unit.finding_decisions.find(
                dialogue_id=dialogue_id, line_id=key.line_id, kind=key.kind.value, text=key.text
            )
            if known:
                unit.finding_decisions.save_if_changed(replace(known[0], handling=handling))
            else:
                made = FindingDecision(
                    new_id(), dialogue_id, key.line_id, key.kind, key.text, handling
                )
                unit.finding_decisions.add(made)

    def _decisions(self, dialogue_id: DialogueId) -> Decisions:
        found = self._dossier.read.finding_decisions.find(dialogue_id=dialogue_id)
        return {decision.key: decision.handling for decision in found}

    # Names and texts

    def today(self) -> str:
        """Return the date here and now, "2026-04-16"."""
        return local_date(self._now())

    def name_consents(self, dialogue_id: DialogueId) -> NameConsents:
        """Return how many people agreed to be named."""
        here = people_present(seats(self._dossier.read, dialogue_id))
        return NameConsents(sum(agreed_to_name(person) for person in here), len(here))

    def set_summary(self, dialogue_id: DialogueId, typed: str) -> None:
        """Store "in drie zinnen". Raises NotFound, InvalidText when it is too long."""
        self._save(dialogue_id, summary=short_text.lines(typed))

    def set_next_date(self, dialogue_id: DialogueId, typed: str) -> None:
        """Store the next date, as typed. Raises NotFound, InvalidText when it is too long."""
        self._save(dialogue_id, next_date=short_text.one_line(typed))

    def file_name(
        self, dialogue_id: DialogueId, word: str = "verslag", without_title: str = "Wijkdialoog"
    ) -> str:
        """Return the file name for the next version, legal on each system."""
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        version = self._dossier.aside.next_version(dialogue_id)
        return minutes_file_name(dialogue.title, dialogue.date or "", version, word, without_title)

    def recipients(self, dialogue_id: DialogueId) -> Recipients:
        """Return whose address may be used to mail the minutes."""
        return recipients(self._dossier, dialogue_id)

    def remember_saved(
        self,
        dialogue_id: DialogueId,
        version: int,
        file_name: str,
        names: NameMode,
        reader: Reader = Reader.RESIDENTS,
    ) -> None:
        """Remember that a version is on the disk; the next one gets a higher number."""
        self._dossier.aside.add_saved_minutes(
            SavedMinutes(
                new_id(), dialogue_id, version, self._now(), file_name, names.value, reader.value
            )
        )

    def saved_versions(self, dialogue_id: DialogueId) -> tuple[SavedVersion, ...]:
        """Return the versions that were saved, oldest first."""
        return tuple(
            SavedVersion(
                saved.version,
                saved.saved_ms,
                saved.file_name,
                NameMode(saved.names),
                Reader(saved.reader) if saved.reader else None,
            )
            for saved in self._dossier.aside.saved_minutes(dialogue_id)
        )

    def _save(self, dialogue_id: DialogueId, **changed: str) -> None:
        dialogue = self._dossier.read.dialogues.get(dialogue_id)
        after = replace(dialogue, **changed)
        if after == dialogue:
            return
        with self._dossier.unit(Action.EDIT_SUMMARY) as unit:
            unit.dialogues.save(after)

    def _gathered(self, dialogue: Dialogue) -> Gathered:
        read = self._dossier.read
        neighbourhood_id = dialogue.neighbourhood_id
        photos = read.photos.find(dialogue_id=dialogue.id, binned_ms=None)
        tallies = read.tallies.find(dialogue_id=dialogue.id)
        return Gathered(
            dialogue=dialogue,
            neighbourhood=(
                read.neighbourhoods.find_id(neighbourhood_id) if neighbourhood_id else None
            ),
            rounds=read.rounds.find(dialogue_id=dialogue.id),
            seats=seats(read, dialogue.id),
            contributions=read.contributions.find(dialogue_id=dialogue.id, binned_ms=None),
            themes=read.themes.find(dialogue_id=dialogue.id),
            links=read.links.find(),
            assets=read.assets.find(dialogue_id=dialogue.id, binned_ms=None),
            agreements=read.agreements.find(dialogue_id=dialogue.id, binned_ms=None),
            stretches=read.stretches.find(dialogue_id=dialogue.id),
            people=read.people.find(),
            organisations=read.organisations.find(),
            now_ms=self._now(),
            photos=photos,
            pictures=self._pictures_of(photos),
            looked_back=tuple(
                item for item in looked_back(read, dialogue) if item.answer is not None
            ),
            tally=tallies[0] if tallies else None,
            turns=turns_of(read, dialogue.id),
        )

    def _pictures_of(self, photos: tuple[Photo, ...]) -> tuple[tuple[str, bytes], ...]:
        """Read each picture once: the page asks again after every change."""
        wanted = {photo.media_id for photo in photos}
        known = {id_: content for id_, content in self._pictures.items() if id_ in wanted}
        for id_ in wanted - known.keys():
            content = self._dossier.aside.media(id_)
            if content is not None:
                known[id_] = content
        self._pictures = known
        return tuple(sorted(known.items()))


def minutes_of(material: Material, options: MinutesOptions) -> Minutes:
    """Return the minutes made of this material. A pure function: for any thread."""
    checked = check(material.gathered, options, dict(material.decisions))
    minutes = build_minutes(checked.gathered, options, material.version, material.made_on)
    left_out = replace(minutes.left_out, withheld_lines=checked.withheld)
    return replace(minutes, left_out=left_out, logo=material.logo, practice=material.practice)
