"""Who may be called what in the minutes (product.md sections 11 and 12).

A name leaves the dossier only when that person agreed. Texts that people said are not touched
here; `who` of an agreement is different: it is a list of people, so names in it are replaced.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from wijkdialoog.domain.minutes import NameMode, StandIn, Who
from wijkdialoog.domain.people import Organisation, OrganisationKind, Person, Role

_STAND_INS = {
    Role.RESIDENT: StandIn.RESIDENT,
    Role.PROFESSIONAL: StandIn.PROFESSIONAL,
    Role.VOLUNTEER: StandIn.VOLUNTEER,
    Role.ENTREPRENEUR: StandIn.ENTREPRENEUR,
    Role.OFFICIAL: StandIn.OFFICIAL,
    Role.POLITICIAN: StandIn.POLITICIAN,
}
PUBLIC_ROLES = frozenset({Role.OFFICIAL, Role.POLITICIAN})
# As whom somebody sits there who came for an organisation; for all others it is their work.
_ROLES_OF_ORGANISATIONS = {
    OrganisationKind.RESIDENTS_GROUP: Role.RESIDENT,
    OrganisationKind.ASSOCIATION: Role.VOLUNTEER,
    OrganisationKind.RELIGIOUS: Role.VOLUNTEER,
    OrganisationKind.MUNICIPALITY: Role.OFFICIAL,
    OrganisationKind.COMPANY: Role.ENTREPRENEUR,
}

# "Jan en Fatima", "gemeente / wijkplatform": several parties typed as one.
_SEPARATOR = re.compile(r"(\s*[,;/&+]\s*|\s+(?:en|met|and)\s+)", re.IGNORECASE)
_WORD = re.compile(r"[\w.'’-]+")
# A form of address says nothing about who it is: "mevrouw" would be a strange first name.
_ADDRESSES = frozenset({"de", "dhr", "mw", "mevr", "mevrouw", "meneer", "heer", "dr", "drs", "ir"})
# Letters whose accent is part of the letter, so that decomposing leaves them as they are.
_PLAIN_LETTERS = str.maketrans("łøđıð", "lodid")
_SHORTEST_FIRST_NAME = 3


def fold(text: str) -> str:
    """Return a text for comparing names: no accents, no case, single spaces, no dots around it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(bare.translate(_PLAIN_LETTERS).split()).strip(" .,'’")


def first_name(name: str) -> str:
    """Return the first word of a name; the whole name when it starts with a form of address."""
    words = name.split()
    if not words or fold(words[0]) in _ADDRESSES:
        return " ".join(words)
    return words[0]


def agreed_to_name(person: Person) -> bool:
    """Return whether this person agreed to be named in minutes."""
    return person.consents.name_in_minutes is not None


def safe_label(person: Person) -> str:
    """Return the label of somebody who is not named, or "".

    A label that gives away a word of the name ("Fatima (moeder)") is no label.
    """
    own = {word for word in fold(person.name).split() if len(word) > 1}
    return "" if own & set(fold(person.label).split()) else person.label


def printable_name(person: Person | None, mode: NameMode) -> str:
    """Return what a person is called as speaker, holder or facilitator; "" prints nothing."""
    if person is None or mode is NameMode.NONE:
        return ""
    if not agreed_to_name(person):
        return safe_label(person)
    # Whose label is the first name agreed to that and no more.
    if mode is NameMode.FULL and person.label != first_name(person.name):
        return person.name
    return person.label or first_name(person.name)


def role_of_organisation(organisation: Organisation) -> Role:
    """Return as whom somebody is counted whose role is not known, but the organisation is."""
    if organisation.kind is None:
        return Role.PROFESSIONAL
    return _ROLES_OF_ORGANISATIONS.get(organisation.kind, Role.PROFESSIONAL)


def stand_in(role: Role | None, public_roles: bool = True) -> StandIn:
    """Return what is printed in the place of a name.

    public_roles  False: an official or a politician is not recognisable by that word either
    """
    if role is None or (role in PUBLIC_ROLES and not public_roles):
        return StandIn.SOMEBODY
    return _STAND_INS.get(role, StandIn.SOMEBODY)


@dataclass(frozen=True)
class _Found:
    """A name in a text: `people` are all who are called so."""

    people: tuple[Person, ...]
    is_first_name: bool


class WhoRules:
    """Replaces names in `Agreement.who`.

    participants   people at this table: compared by full and by first name, groups too ("jongeren")
    others         everybody else in the dossier: proper names only, so that "bewoners" of another
                   evening does not rename the bewoners of this one
    organisations  those of the dossier; kept, or "een organisatie" when `name_organisations` is off
    """

    def __init__(
        self,
        mode: NameMode,
        participants: Iterable[Person],
        others: Iterable[Person],
        organisations: Iterable[Organisation],
        name_organisations: bool,
    ) -> None:
        self._mode = mode
        self._name_organisations = name_organisations
        self._organisations = {fold(organisation.name) for organisation in organisations}
        at_table = tuple(participants)
        elsewhere = [person for person in others if _is_proper(person.name)]
        self._full = _index(lambda person: person.name, at_table, elsewhere)
        self._first = _index(lambda person: first_name(person.name), at_table, elsewhere)
        self._longest = max((len(name.split()) for name in self._full), default=1)

    def who(self, typed: str) -> Who:
        """Return one entry of `Agreement.who` as it may be printed."""
        parts: list[str | StandIn] = []
        if self._is_party(typed):
            parts = self._party(typed)
        else:
            for piece in _SEPARATOR.split(typed):
                parts += [piece] if _SEPARATOR.fullmatch(piece) else self._party(piece)
        return Who(_joined(parts))

    def _is_party(self, text: str) -> bool:
        folded = fold(text)
        return folded in self._organisations or folded in self._full

    def _party(self, text: str) -> list[str | StandIn]:
        """One party: a person, an organisation, or free text with perhaps a name in it."""
        folded = fold(text)
        if people := self._full.get(folded):
            return [self._person(_Found(people, is_first_name=False), text)]
        if folded in self._organisations:
            return [text if self._name_organisations else StandIn.ORGANISATION]
        if people := self._first.get(folded):
            return [self._person(_Found(people, is_first_name=True), text)]
        return self._free_text(text)

    def _free_text(self, text: str) -> list[str | StandIn]:
        """Proper names inside a longer text ("Jan van nummer 5"), longest names first."""
        parts: list[str | StandIn] = []
        words = list(_WORD.finditer(text))
        done, at = 0, 0
        while at < len(words):
            found, length = self._name_at(text, words, at)
            if found is None:
                at += 1
                continue
            start, end = words[at].start(), words[at + length - 1].end()
            parts += [text[done:start], self._person(found, text[start:end])]
            done, at = end, at + length
        return [*parts, text[done:]]

    def _name_at(self, text: str, words: list[re.Match[str]], at: int) -> tuple[_Found | None, int]:
        if not _is_proper(words[at].group()):
            return None, 0
        for length in range(min(self._longest, len(words) - at), 0, -1):
            piece = fold(text[words[at].start() : words[at + length - 1].end()])
            people = self._full.get(piece, ())
            if people and len(piece) >= _SHORTEST_FIRST_NAME and _is_proper(people[0].name):
                return _Found(people, is_first_name=False), length
        first = fold(words[at].group().removesuffix("'s").removesuffix("’s"))
        people = self._first.get(first, ())
        if people and len(first) >= _SHORTEST_FIRST_NAME and _is_proper(people[0].name):
            return _Found(people, is_first_name=True), 1
        return None, 0

    def _person(self, found: _Found, typed: str) -> str | StandIn:
        """What is printed for a name. Two people of one name: only when both agreed."""
        names = {printable_name(person, self._mode) for person in found.people}
        if "" not in names and all(agreed_to_name(person) for person in found.people):
            if found.is_first_name and self._mode is NameMode.FULL:
                return typed  # less than they agreed to
            return names.pop() if len(names) == 1 else first_name(typed)
        labels = {safe_label(person) for person in found.people}
        if len(labels) == 1 and "" not in labels:
            return labels.pop()
        stand_ins = {stand_in(person.role, self._name_organisations) for person in found.people}
        return stand_ins.pop() if len(stand_ins) == 1 else StandIn.SOMEBODY


def _is_proper(name: str) -> bool:
    """Whether it is written as a name. Scripts without capitals count as names."""
    first = name.strip()[:1]
    return bool(first) and not first.islower()


def _index(
    name_of: Callable[[Person], str], at_table: Iterable[Person], elsewhere: Iterable[Person]
) -> dict[str, tuple[Person, ...]]:
    """Folded name → everybody called so; people at this table go before people elsewhere."""
    index: dict[str, tuple[Person, ...]] = {}
    for people in (at_table, elsewhere):
        found: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            found[fold(name_of(person))].append(person)
        for name, called_so in found.items():
            if name:
                index.setdefault(name, tuple(called_so))
    return index


def _joined(parts: Iterable[str | StandIn]) -> tuple[str | StandIn, ...]:
    """Neighbouring texts as one, empty ones gone."""
    joined: list[str | StandIn] = []
    for part in parts:
        last = joined[-1] if joined else None
        if (
            not isinstance(part, StandIn)
            and isinstance(last, str)
            and not isinstance(last, StandIn)
        ):
            joined[-1] = last + part
        elif part:
            joined.append(part)
    return tuple(joined)
