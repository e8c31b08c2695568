"""Takes people out of texts that stay: their names, numbers and addresses."""

from collections.abc import Callable, Iterable, Iterator

from wijkdialoog.domain.finding_names import NameFinder
from wijkdialoog.domain.finding_patterns import FindingKind, Span, find_patterns
from wijkdialoog.domain.findings import STAND_INS
from wijkdialoog.domain.people import Organisation, Person

_NATIONAL = 9  # digits of a Dutch number without 0 or +31
_Replaced = tuple[int, int, str]


def without_people(
    people: Iterable[Person], organisations: Iterable[Organisation]
) -> Callable[[str], str]:
    """Return what takes these people, and everything personal by its form, out of a text."""
    names = NameFinder(people, organisations)

    def changed(text: str) -> str:
        found = [(*span, STAND_INS[kind]) for kind, span in find_patterns(text)]
        return _replaced(text, [*_names(names, text), *found])

    return changed


def without_person(person: Person, organisations: Iterable[Organisation]) -> Callable[[str], str]:
    """Return what takes one person out of a text: the name and the own address and number."""
    names = NameFinder([person], organisations)
    own = {_bare(contact) for contact in (person.email, person.phone) if contact}

    def changed(text: str) -> str:
        found = [
            (*span, STAND_INS[kind])
            for kind, span in find_patterns(text)
            if _bare(text[span[0] : span[1]]) in own
        ]
        return _replaced(text, [*_names(names, text), *found])

    return changed


def only_about(
    person: Person, others: Iterable[Person], organisations: Iterable[Organisation]
) -> Callable[[str], str]:
    """Return what takes everybody but one person out of a text, for who asks what is kept."""
    own_names = NameFinder([person], organisations)
    names = NameFinder(others, organisations)
    own = {_bare(contact) for contact in (person.email, person.phone) if contact}

    def changed(text: str) -> str:
        mine = [found.span for found in own_names.find(text)]
        foreign = [
            (*span, STAND_INS[kind])
            for kind, span in find_patterns(text)
            if _bare(text[span[0] : span[1]]) not in own
        ]
        named = [name for name in _names(names, text) if not _touches(name[:2], mine)]
        return _replaced(text, [*named, *foreign])

    return changed


def mentions(person: Person, organisations: Iterable[Organisation]) -> Callable[[str], bool]:
    """Return what tells whether a text names a person or holds the own address or number."""
    changed = without_person(person, organisations)
    return lambda text: changed(text) != text


def _names(names: NameFinder, text: str) -> Iterator[_Replaced]:
    for found in names.find(text):
        yield (*found.span, STAND_INS[FindingKind.NAME])


def _replaced(text: str, found: Iterable[_Replaced]) -> str:
    """The text with these spans replaced; of two that overlap the longer one counts."""
    taken: list[_Replaced] = []
    for one in sorted(found, key=lambda span: span[0] - span[1]):
        if not _touches(one[:2], [other[:2] for other in taken]):
            taken.append(one)
    for start, end, instead in sorted(taken, reverse=True):
        text = text[:start] + instead + text[end:]
    return text


def _touches(span: Span, others: Iterable[Span]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _bare(contact: str) -> str:
    digits = "".join(letter for letter in contact if letter.isdigit())
    return contact.casefold().strip() if "@" in contact else digits[-_NATIONAL:]
