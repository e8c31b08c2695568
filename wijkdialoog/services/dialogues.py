"""Dialogues and the wijken they belong to: make, find, change, put in the bin."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wijkdialoog.domain import ground_rules, partial_date, short_text
from wijkdialoog.domain.builtin_plans import DEFAULT_PLAN
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Attribution, Dialogue
from wijkdialoog.domain.errors import Code, InvalidValue
from wijkdialoog.domain.ids import DialogueId, NeighbourhoodId, RoundId
from wijkdialoog.domain.people import Neighbourhood
from wijkdialoog.domain.plan import PlannedRound, Round
from wijkdialoog.domain.wording import Wording, as_written
from wijkdialoog.services.moments import Now, local_date, local_time, new_id
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.overview import DialogueCounts, NeighbourhoodCounts
from wijkdialoog.storage.records import Unit

_HALF_HOUR = timedelta(minutes=30)
_MOST_TABLES = 999


@dataclass(frozen=True)
class NeighbourhoodCard:
    """A wijk with what it has gathered so far; the bin left out."""

    neighbourhood: Neighbourhood
    dialogues: int
    dreams: int
    assets: int
    agreements: int
    open_agreements: int


@dataclass(frozen=True)
class DialogueCard:
    """A dialogue in a list."""

    dialogue: Dialogue
    neighbourhood: Neighbourhood | None
    participants: int
    contributions: int
    agreements: int


@dataclass(frozen=True)
class DossierOverview:
    """The whole dossier at a glance; dialogues newest first."""

    neighbourhoods: tuple[NeighbourhoodCard, ...]
    dialogues: tuple[DialogueCard, ...]


class Dialogues:
    """The dialogues of one dossier.

    wording  in which words a new dialogue gets its plan, ground rules and title
    """

    def __init__(self, dossier: Dossier, now: Now, wording: Wording = as_written) -> None:
        self._dossier = dossier
        self._now = now
        self._wording = wording

    def overview(self) -> DossierOverview:
        """Return every wijk and every dialogue with counts."""
        kept = newest_first(self._dossier.read.dialogues.find(binned_ms=None))
        return DossierOverview(self.neighbourhoods(), self._cards(kept))

    def ready_today(self) -> DialogueCard | None:
        """Return the earliest dialogue of today that has not begun, or None."""
        read = self._dossier.read
        of_today = read.dialogues.find(date=self.today(), closed=False, binned_ms=None)
        waiting = (one for one in of_today if not read.stretches.find(dialogue_id=one.id))
        cards = self._cards(tuple(sorted(waiting, key=lambda one: one.start or "")))
        return next((card for card in cards if not card.contributions), None)

    def get(self, dialogue_id: DialogueId) -> Dialogue:
        """Return a dialogue. Raises NotFound."""
        return self._dossier.read.dialogues.get(dialogue_id)

    def is_binned(self, dialogue_id: DialogueId) -> bool:
        """Return whether a dialogue lies in the bin."""
        found = self._dossier.read.dialogues.find_id(dialogue_id)
        return found is not None and found.binned_ms is not None

    def rounds(self, dialogue_id: DialogueId) -> tuple[Round, ...]:
        """Return the rounds of a dialogue in order."""
        return self._dossier.read.rounds.find(dialogue_id=dialogue_id)

    def today(self) -> str:
        """Return the date on the wall here ("2026-04-16")."""
        return local_date(self._now())

    def create(self, neighbourhood_id: NeighbourhoodId | None = None) -> DialogueId:
        """Make a dialogue that can begin at once: plan, ground rules, today, the next half hour.

        Raises NotFound when the wijk is gone.
        """
        with self._dossier.unit(Action.CREATE_DIALOGUE) as unit:
            wijk = unit.neighbourhoods.get(neighbourhood_id) if neighbourhood_id else None
            dialogue = self._new_dialogue(wijk, unit.dialogues.next_position())
            unit.dialogues.add(dialogue)
            unit.rounds.add_all(new_rounds(dialogue.id, DEFAULT_PLAN.worded(self._wording).rounds))
        return dialogue.id

    def change(self, dialogue: Dialogue) -> None:
        """Save changed header fields, tidied. An unchanged dialogue is no act.

        A title nobody typed follows the date. From "niet vastleggen" on no line knows its speaker.
        Raises InvalidText (empty or long title), InvalidValue (date, time, table number), NotFound.
        """
        tidy = _tidied(dialogue)
        with self._dossier.unit(Action.EDIT_DIALOGUE) as unit:
            before = unit.dialogues.get(dialogue.id)
            unit.dialogues.save_if_changed(self._retitled(before, tidy))
            if tidy.attribution is Attribution.NONE is not before.attribution:
                _forget_speakers(unit, dialogue.id)

    def remove(self, dialogue_id: DialogueId) -> None:
        """Put a dialogue in the bin; undo brings it back. Raises NotFound."""
        with self._dossier.unit(Action.REMOVE_DIALOGUE) as unit:
            unit.dialogues.save(replace(unit.dialogues.get(dialogue_id), binned_ms=self._now()))

    def neighbourhoods(self) -> tuple[NeighbourhoodCard, ...]:
        """Return every wijk with its counts."""
        counts = self._dossier.overview.neighbourhoods()
        return tuple(
            _neighbourhood_card(wijk, counts.get(wijk.id, NeighbourhoodCounts()))
            for wijk in self._dossier.read.neighbourhoods.find()
        )

    def add_neighbourhood(self, name: str, municipality: str | None = None) -> NeighbourhoodId:
        """Make a wijk, or return the one that already has this name (and municipality).

        Raises InvalidText when the name is empty or too long.
        """
        name = short_text.name(name)
        place = short_text.one_line(municipality or "") or None
        known = self._known_neighbourhood(name, place)
        if known is not None:
            return known.id
        with self._dossier.unit(Action.ADD_NEIGHBOURHOOD) as unit:
            return _new_wijk(unit, name, place).id

    def put_in_neighbourhood(self, dialogue_id: DialogueId, name: str) -> None:
        """Let a dialogue belong to the wijk of this name, made when it is new; "" for none.

        A title nobody typed follows the wijk. One act. Raises InvalidText, NotFound.
        """
        name = short_text.one_line(name)
        with self._dossier.unit(Action.EDIT_DIALOGUE) as unit:
            dialogue = unit.dialogues.get(dialogue_id)
            wijk = self._known_neighbourhood(name, None) if name else None
            if name and wijk is None:
                wijk = _new_wijk(unit, name, None)
            moved = replace(dialogue, neighbourhood_id=wijk.id if wijk else None)
            unit.dialogues.save_if_changed(self._retitled(dialogue, moved))

    def has_default_title(self, dialogue: Dialogue) -> bool:
        """Return whether nobody typed a title yet."""
        wijk = self._wijk_of(dialogue)
        return any(
            dialogue.title == default_title(wijk, dialogue.date, wording)
            for wording in (self._wording, as_written)
        )

    def _retitled(self, before: Dialogue, after: Dialogue) -> Dialogue:
        """The changed dialogue; a title that nobody typed follows wijk and date."""
        if after.title != before.title or not self.has_default_title(before):
            return after
        title = default_title(self._wijk_of(after), after.date, self._wording)
        return replace(after, title=title)

    def _wijk_of(self, dialogue: Dialogue) -> Neighbourhood | None:
        wijk = dialogue.neighbourhood_id
        return self._dossier.read.neighbourhoods.find_id(wijk) if wijk else None

    def _known_neighbourhood(self, name: str, place: str | None) -> Neighbourhood | None:
        for wijk in self._dossier.read.neighbourhoods.find():
            same_place = place is None or (wijk.municipality or "").casefold() == place.casefold()
            if wijk.name.casefold() == name.casefold() and same_place:
                return wijk
        return None

    def _new_dialogue(self, wijk: Neighbourhood | None, position: int) -> Dialogue:
        begins = _next_half_hour(local_time(self._now()))
        date = f"{begins:%Y-%m-%d}"
        return Dialogue(
            id=DialogueId(new_id()),
            title=default_title(wijk, date, self._wording),
            neighbourhood_id=wijk.id if wijk else None,
            date=date,
            start=f"{begins:%H:%M}",
            ground_rules=tuple(self._wording(r) for r in ground_rules.DEFAULT_GROUND_RULES),
            created_ms=self._now(),
            position=position,
        )

    def _cards(self, dialogues: tuple[Dialogue, ...]) -> tuple[DialogueCard, ...]:
        counts = self._dossier.overview.dialogues()
        wijken: Mapping[NeighbourhoodId, Neighbourhood] = {
            wijk.id: wijk for wijk in self._dossier.read.neighbourhoods.find()
        }
        return tuple(
            _dialogue_card(
                dialogue,
                wijken.get(dialogue.neighbourhood_id) if dialogue.neighbourhood_id else None,
                counts.get(dialogue.id, DialogueCounts()),
            )
            for dialogue in dialogues
        )


def _new_wijk(unit: Unit, name: str, municipality: str | None) -> Neighbourhood:
    position = unit.neighbourhoods.next_position()
    wijk = Neighbourhood(NeighbourhoodId(new_id()), name, municipality, position=position)
    unit.neighbourhoods.add(wijk)
    return wijk


def _forget_speakers(unit: Unit, dialogue_id: DialogueId) -> None:
    """Drop who said what so far, also in the half-typed line."""
    for line in unit.contributions.find(dialogue_id=dialogue_id):
        if line.participant_id is not None:
            unit.contributions.save(replace(line, participant_id=None))
    unit.forget_draft_speaker(dialogue_id)


TITLES = ("Dialoog", "Dialoog {wijk}", "Dialoog van {date}", "Dialoog {wijk}, {date}")
"""Titles that nobody typed: without and with a wijk, then the same with a date."""


def default_title(
    wijk: Neighbourhood | None, date: str | None, wording: Wording = as_written
) -> str:
    """Return the title a new dialogue has until somebody types a better one."""
    alone, of_wijk, of_date, of_both = TITLES
    if date is None:
        return wording(of_wijk).format(wijk=wijk.name) if wijk else wording(alone)
    if wijk is None:
        return wording(of_date).format(date=partial_date.spoken_date(date, wording))
    day = partial_date.spoken_day(date, wording)
    return wording(of_both).format(wijk=wijk.name, date=day)


def new_rounds(
    dialogue_id: DialogueId, planned: tuple[PlannedRound, ...], first_position: int = 0
) -> tuple[Round, ...]:
    """Return planned rounds as rounds of a dialogue, with new ids."""
    return tuple(
        Round(
            id=RoundId(new_id()),
            dialogue_id=dialogue_id,
            label=round_.label,
            kind=round_.kind,
            question=round_.question,
            minutes=round_.minutes,
            form=round_.form,
            thinking_minutes=round_.thinking_minutes,
            position=position,
            second_question=round_.second_question,
        )
        for position, round_ in enumerate(planned, start=first_position)
    )


def newest_first(dialogues: tuple[Dialogue, ...]) -> tuple[Dialogue, ...]:
    """Return dialogues by date and start, newest first; those without a date by when made."""
    return tuple(
        sorted(
            dialogues,
            key=lambda d: (d.date or "", d.start or "", d.created_ms, d.position),
            reverse=True,
        )
    )


def _next_half_hour(moment: datetime) -> datetime:
    """The whole or half hour at or after a moment; just before midnight that is the next day."""
    past = timedelta(
        minutes=moment.minute % 30, seconds=moment.second, microseconds=moment.microsecond
    )
    return moment - past + _HALF_HOUR if past else moment


def _tidied(dialogue: Dialogue) -> Dialogue:
    """The header as it is stored: trimmed, with a title, with a date and times that exist."""
    for date in (dialogue.date, dialogue.keep_until):
        if date is not None and not partial_date.is_date(date):
            raise InvalidValue(Code.NOT_A_DATE, text=date)
    number = dialogue.table_number
    if number is not None and not 1 <= number <= _MOST_TABLES:
        raise InvalidValue(Code.OUT_OF_RANGE, least=1, most=_MOST_TABLES, number=number)
    return replace(
        dialogue,
        title=short_text.name(dialogue.title),
        theme=short_text.one_line(dialogue.theme, short_text.MOST_TEXT_CHARACTERS),
        question=short_text.lines(dialogue.question),
        venue=short_text.one_line(dialogue.venue, short_text.MOST_TEXT_CHARACTERS),
        event=short_text.one_line(dialogue.event or "") or None,
        start=partial_date.parse_time(dialogue.start or ""),
        end=partial_date.parse_time(dialogue.end or ""),
    )


def _neighbourhood_card(wijk: Neighbourhood, counts: NeighbourhoodCounts) -> NeighbourhoodCard:
    return NeighbourhoodCard(
        neighbourhood=wijk,
        dialogues=counts.dialogues,
        dreams=counts.dreams,
        assets=counts.assets,
        agreements=counts.agreements,
        open_agreements=counts.open_agreements,
    )


def _dialogue_card(
    dialogue: Dialogue, wijk: Neighbourhood | None, counts: DialogueCounts
) -> DialogueCard:
    return DialogueCard(
        dialogue=dialogue,
        neighbourhood=wijk,
        participants=counts.participants,
        contributions=counts.contributions,
        agreements=counts.agreements,
    )
