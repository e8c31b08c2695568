"""Personal data inside texts, looked for before minutes are saved (product.md section 12).

A finding that nobody decided about is replaced: the line stays, the number or the name does not.
Names in "wie" of an agreement and in remarks on a card have their own rule (`privacy.WhoRules`).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from wijkdialoog.domain.assets import Asset
from wijkdialoog.domain.contributions import Contribution
from wijkdialoog.domain.finding_names import NameFinder, NameFound
from wijkdialoog.domain.finding_patterns import FindingKind, Span, find_patterns
from wijkdialoog.domain.follow_up import LookedBack
from wijkdialoog.domain.harvest import Agreement, Theme
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions, NameMode
from wijkdialoog.domain.minutes_rules import Gathered, prints_tally
from wijkdialoog.domain.photos import Photo
from wijkdialoog.domain.privacy import agreed_to_name, fold, printable_name
from wijkdialoog.domain.tally import Tally

T = TypeVar("T")

# Words of the text they stand in, and what people say here is Dutch.
STAND_INS = {
    FindingKind.PHONE: "[telefoonnummer]",
    FindingKind.EMAIL: "[e-mailadres]",
    FindingKind.POSTCODE: "[postcode]",
    FindingKind.ADDRESS: "[adres]",
    FindingKind.IBAN: "[rekeningnummer]",
    FindingKind.BIRTH_DATE: "[geboortedatum]",
    FindingKind.NAME: "[naam]",
}


class Handling(StrEnum):
    """What happens to a finding."""

    WITHHOLD = "withhold"  # weglaten: the whole line stays out and is counted
    REPLACE = "replace"  # vervangen: other words stand in its place
    INCLUDE = "include"  # toch opnemen


class Place(StrEnum):
    """Where a text stands."""

    CONTRIBUTION = "contribution"
    AGREEMENT = "agreement"
    WHO = "who"
    WHEN = "when"
    ASSET = "asset"
    AVAILABILITY = "availability"
    NOTE = "note"
    THEME = "theme"
    SUMMARY = "summary"
    NEXT_DATE = "next_date"
    CAPTION = "caption"
    TALLY = "tally"  # the question at the end, when somebody typed one


# Here names are replaced already, one by one.
_OWN_NAME_RULE = frozenset({Place.WHO, Place.AVAILABILITY, Place.NOTE})


@dataclass(frozen=True)
class Finding:
    """Something personal in a text.

    line_id      of the contribution, agreement, card, theme, photo or dialogue
    text         the whole text it stands in; `start` and `end` (exclusive) are characters of it
    replacement  what stands there when it is replaced
    default      what happens when nobody decides
    """

    kind: FindingKind
    place: Place
    line_id: str
    text: str
    start: int
    end: int
    replacement: str
    default: Handling = Handling.REPLACE

    @property
    def found(self) -> str:
        """The words themselves."""
        return self.text[self.start : self.end]

    @property
    def key(self) -> "FindingKey":
        """What a decision about it is remembered by."""
        return FindingKey(self.line_id, self.kind, _normalised(self.kind, self.found))


@dataclass(frozen=True)
class FindingKey:
    """The same words in the same line: survives edits elsewhere in the line."""

    line_id: str
    kind: FindingKind
    text: str


@dataclass(frozen=True)
class FindingDecision:
    """What somebody decided about a finding. `line_id`, `kind` and `text` are its key."""

    id: str
    dialogue_id: DialogueId
    line_id: str
    kind: FindingKind
    text: str
    handling: Handling

    @property
    def key(self) -> FindingKey:
        """The finding it is about."""
        return FindingKey(self.line_id, self.kind, self.text)


Decisions = dict[FindingKey, Handling]
"""What was decided, by finding."""


@dataclass(frozen=True)
class Checked:
    """What may be printed after the check.

    gathered  with replaced texts, without withheld lines
    findings  everything found, in the order of the minutes
    withheld  number of lines that stay out because of a finding
    """

    gathered: Gathered
    findings: tuple[Finding, ...]
    withheld: int


def check(gathered: Gathered, options: MinutesOptions, decisions: Decisions) -> Checked:
    """Look through every text that would be printed and handle what is found."""
    return _Check(gathered, options, decisions).run()


def handling_of(finding: Finding, decisions: Decisions) -> Handling:
    """Return what happens to a finding."""
    return decisions.get(finding.key, finding.default)


def apply(text: str, findings: Iterable[Finding], decisions: Decisions) -> str | None:
    """Return a text with its findings handled, or None when it has to stay out."""
    handled = [(finding, handling_of(finding, decisions)) for finding in findings]
    if any(handling is Handling.WITHHOLD for _, handling in handled):
        return None
    for finding, handling in sorted(handled, key=lambda pair: -pair[0].start):
        if handling is Handling.REPLACE:
            text = text[: finding.start] + finding.replacement + text[finding.end :]
    return text


class Finder:
    """Finds everything personal in one text.

    mode    which names the minutes may show
    public  folded text of what is public anyway: the place where the dialogue was held
    """

    def __init__(self, names: NameFinder, mode: NameMode, public: str = "") -> None:
        self._names = names
        self._mode = mode
        self._public = public

    def find(self, place: Place, line_id: str, text: str) -> tuple[Finding, ...]:
        """Return the findings in a text from left to right; they never overlap."""
        taken: list[Span] = []
        found: list[Finding] = []
        for made in self._candidates(place, line_id, text):
            span = made.start, made.end
            if any(span[0] < end and start < span[1] for start, end in taken):
                continue
            taken.append(span)
            found.append(made)
        return tuple(sorted(found, key=lambda finding: finding.start))

    def _candidates(self, place: Place, line_id: str, text: str) -> Iterator[Finding]:
        for kind, (start, end) in find_patterns(text):
            if not self._is_public(kind, text[start:end]):
                yield Finding(kind, place, line_id, text, start, end, STAND_INS[kind])
        if place not in _OWN_NAME_RULE:
            for name in self._names.find(text):
                yield self._name(place, line_id, text, name)

    def _is_public(self, kind: FindingKind, words: str) -> bool:
        about_a_place = kind in (FindingKind.ADDRESS, FindingKind.POSTCODE)
        return about_a_place and fold(words) in self._public

    def _name(self, place: Place, line_id: str, text: str, name: NameFound) -> Finding:
        typed = text[name.span[0] : name.span[1]]
        agreed = all(agreed_to_name(person) for person in name.people)
        # A first name is less than the whole name: who agreed to either agreed to that.
        called = {printable_name(person, self._mode) for person in name.people}
        is_too_much = (
            name.is_whole and len(typed.split()) > 1 and fold(typed) not in map(fold, called)
        )
        kept = agreed and self._mode is not NameMode.NONE and not is_too_much
        instead = called.pop() if len(called) == 1 else ""
        return Finding(
            FindingKind.NAME,
            place,
            line_id,
            text,
            *name.span,
            replacement=instead or STAND_INS[FindingKind.NAME],
            default=Handling.INCLUDE if kept else Handling.REPLACE,
        )


@dataclass
class _Check:
    """Goes through the texts one by one and keeps what was found."""

    gathered: Gathered
    options: MinutesOptions
    decisions: Decisions
    found: list[Finding] = field(default_factory=list)
    withheld: int = 0

    def __post_init__(self) -> None:
        g = self.gathered
        people = {person.id: person for person in g.people}
        people |= {seat.person.id: seat.person for seat in g.seats if seat.person}
        names = NameFinder(people.values(), g.organisations)
        self._finder = Finder(names, self.options.names, fold(g.dialogue.venue))
        # `build_minutes` keeps an agreement out that has these very words.
        self._held_back = {c.text.casefold() for c in g.contributions if c.sensitive is not None}

    def run(self) -> Checked:
        g = self.gathered
        parts = self.options.parts
        # In the order of the minutes: agreements and summary stand on the first page.
        agreements = tuple(self._lines(g.agreements, self._agreement))
        looked_back = g.looked_back
        if parts.follow_up:
            looked_back = tuple(self._lines(g.looked_back, self._looked_back))
        summary = g.dialogue.summary
        if parts.summary:
            summary = self._field(Place.SUMMARY, g.dialogue.id, summary)
        contributions = tuple(self._lines(g.contributions, self._contribution))
        themes = tuple(self._lines(g.themes, self._theme))
        assets = tuple(self._lines(g.assets, self._asset)) if parts.assets else g.assets
        next_date = g.dialogue.next_date
        if parts.open_points:
            next_date = self._field(Place.NEXT_DATE, g.dialogue.id, next_date)
        photos = tuple(self._lines(g.photos, self._photo)) if parts.photos else g.photos
        tally = self._tally(g.tally) if prints_tally(g, self.options) else g.tally
        checked = replace(
            g,
            dialogue=replace(g.dialogue, summary=summary, next_date=next_date),
            agreements=agreements,
            contributions=contributions,
            themes=themes,
            assets=assets,
            photos=photos,
            tally=tally,
            looked_back=looked_back,
        )
        return Checked(checked, tuple(self.found), self.withheld)

    def _lines(self, lines: Iterable[T], handle: Callable[[T], T | None]) -> Iterator[T]:
        for line in lines:
            handled = handle(line)
            if handled is None:
                self.withheld += 1
            else:
                yield handled

    def _contribution(self, line: Contribution) -> Contribution | None:
        if line.binned_ms is not None or line.sensitive is not None:
            return line
        text = self._text(Place.CONTRIBUTION, line.id, line.text)
        return None if text is None else replace(line, text=text)

    def _agreement(self, line: Agreement) -> Agreement | None:
        if line.binned_ms is not None or line.what.casefold() in self._held_back:
            return line
        what = self._text(Place.AGREEMENT, line.id, line.what)
        who = tuple(self._field(Place.WHO, line.id, entry) for entry in line.who)
        when = self._field(Place.WHEN, line.id, line.when or "")
        if what is None:
            return None
        return replace(line, what=what, who=tuple(filter(None, who)), when=when or None)

    def _looked_back(self, item: LookedBack) -> LookedBack | None:
        if item.secret or item.answer is None:
            return item
        # When it would be done is not printed any more.
        agreement = self._agreement(replace(item.agreement, when=None))
        return None if agreement is None else replace(item, agreement=agreement)

    def _asset(self, card: Asset) -> Asset | None:
        if card.binned_ms is not None or not card.in_minutes:
            return card
        title = self._text(Place.ASSET, card.id, card.title)
        availability = self._field(Place.AVAILABILITY, card.id, card.availability)
        note = self._field(Place.NOTE, card.id, card.note)
        if title is None:
            return None
        return replace(card, title=title, availability=availability, note=note)

    def _theme(self, theme: Theme) -> Theme | None:
        label = self._text(Place.THEME, theme.id, theme.label)
        return None if label is None else replace(theme, label=label)

    def _photo(self, photo: Photo) -> Photo | None:
        if photo.binned_ms is not None:
            return photo
        caption = self._text(Place.CAPTION, photo.id, photo.caption)
        return None if caption is None else replace(photo, caption=caption)

    def _tally(self, tally: Tally | None) -> Tally | None:
        """The counts, unless what they answer has to stay out."""
        if tally is None or not tally.question:
            return tally
        question = self._text(Place.TALLY, tally.id, tally.question)
        if question is None:
            self.withheld += 1
            return None
        return replace(tally, question=question)

    def _field(self, place: Place, line_id: str, text: str) -> str:
        """A text beside others: when it has to stay out, the rest of the line remains."""
        handled = self._text(place, line_id, text)
        if handled is None:
            self.withheld += 1
        return handled or ""

    def _text(self, place: Place, line_id: str, text: str) -> str | None:
        found = self._finder.find(place, line_id, text)
        self.found += found
        return apply(text, found, self.decisions) if found else text


def _normalised(kind: FindingKind, words: str) -> str:
    """Words as a decision remembers them: however they are spaced or written."""
    if kind is FindingKind.NAME or kind is FindingKind.ADDRESS:
        return fold(words)
    return "".join(letter for letter in words.casefold() if letter.isalnum() or letter == "@")
