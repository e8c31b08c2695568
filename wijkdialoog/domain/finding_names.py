"""Names of people inside a text: "Amina's idee", "vraag het Jan", "mevrouw De Vries".

Case and accents do not count, whole words do. Groups that are stored as people ("bewoners",
"Turkse vrouwen") are no names, and a word that is also a common word ("wil", "roos") is a name only
where its capital cannot come from the beginning of a sentence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from wijkdialoog.domain.finding_patterns import Span
from wijkdialoog.domain.finding_words import ADDRESSES, COMMON_WORDS, PARTICLES, ROLE_WORDS
from wijkdialoog.domain.people import Organisation, Person
from wijkdialoog.domain.privacy import fold

# Accents that stand apart, vowel points, and the joiners of Persian and Indian scripts.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u200c\u200d"
)
_WORD = re.compile(rf"[^\W\d_](?:[\w{_MARKS}'’-]*[\w{_MARKS}])?['’]?")
_ROLE_ENDS = re.compile(
    r"(?:coach|werker|werkers|werkster|meester|houder|houders|agent|ambtenaar|ambtenaren|bewoner|"
    r"bewoners|bewoonster|groep|raad|huis|centrum|vereniging|stichting|corporatie|regisseur|manager|"
    r"makelaar|verbinder|ouders|leden|leider|leiders|leidster|beheerder|adviseur|consulent|"
    r"ondernemer|ondernemers|verpleegkundige|medewerker|medewerkers|begeleider|begeleiders|"
    r"organisatie|vrouwen|mannen|moeders|vaders|jongeren|ouderen|kinderen|gezinnen|deelnemers|"
    r"leraar|lerares|docent|kracht|team|partij|school|kerk|club)$"
)
_STREETS = re.compile(
    r"(?:straat|laan|plein|gracht|kade|singel|dreef|plantsoen|steeg|weg|dijk|pad|hof|park|school|"
    r"kerk|huis|zaal|centrum|college|buurt|wijk)$"
)
_SHORTEST_NAME = 3
_SENTENCE_END = ".!?:…\n•*–"


@dataclass(frozen=True)
class NameFound:
    """A name in a text; `people` are all who are called so.

    is_whole  the whole name stands there, not only its first word or its surname
    """

    span: Span
    people: tuple[Person, ...]
    is_whole: bool


@dataclass
class _Called:
    """Who is called by some words. Surnames and common words need a capital."""

    people: list[Person] = field(default_factory=list)
    is_whole: bool = False
    is_surname: bool = False


class NameFinder:
    """Finds the names of people in texts.

    people         everybody in the dossier; who only has a role or initials is skipped
    organisations  a "person" that is called like one of these is no person
    """

    def __init__(self, people: Iterable[Person], organisations: Iterable[Organisation]) -> None:
        parties = {fold(organisation.name) for organisation in organisations}
        self._called: dict[tuple[str, ...], _Called] = {}
        for person in people:
            if fold(person.name) not in parties:
                self._learn(person)
        self._longest = max((len(words) for words in self._called), default=0)

    def find(self, text: str) -> Iterator[NameFound]:
        """Yield the names in a text from left to right, longest first; they never overlap."""
        if not self._called:
            return
        words = [match.span() for match in _WORD.finditer(text)]
        folded = [_folded(text[start:end]) for start, end in words]
        at = 0
        while at < len(words):
            found, length = self._at(text, words, folded, at)
            if found is not None:
                yield found
            at += length

    def _learn(self, person: Person) -> None:
        words, has_first_name = _name_words(person.name)
        if not words:
            return
        self._add(words, person, is_whole=True, is_surname=not has_first_name)
        if has_first_name and len(words) > 1:
            self._add(words[:1], person)
            self._add(words[1:], person, is_surname=True)

    def _add(
        self,
        words: tuple[str, ...],
        person: Person,
        *,
        is_whole: bool = False,
        is_surname: bool = False,
    ) -> None:
        if all(_is_short(word) or word in PARTICLES for word in words):
            return
        called = self._called.setdefault(words, _Called(is_surname=is_surname))
        if person not in called.people:
            called.people.append(person)
        called.is_whole |= is_whole
        called.is_surname &= is_surname

    def _at(
        self, text: str, words: list[Span], folded: list[str], at: int
    ) -> tuple[NameFound | None, int]:
        for length in range(min(self._longest, len(words) - at), 0, -1):
            spans = words[at : at + length]
            if any(text[one[1] : other[0]].strip(" \u00a0") for one, other in pairwise(spans)):
                continue
            *front, last = folded[at : at + length]
            called = self._called.get((*front, last))
            end = spans[-1][1]
            if called is not None:
                end -= text[end - 1] in "'’"  # closes a quotation, or a genitive
            else:
                called, ending = self._inflected(text[spans[-1][0] : end], tuple(front))
                end -= ending
            if called and self._is_name(text, words, folded, at, length, called):
                span = spans[0][0], end
                return NameFound(span, tuple(called.people), called.is_whole), length
        return None, 1

    def _inflected(self, last: str, front: tuple[str, ...]) -> tuple[_Called | None, int]:
        """Who "Amina's" and "Jans" are, and how many letters are not part of the name.

        The bare s only after a capital, and never when it makes a common word.
        """
        for ending in ("'s", "’s"):
            if last.endswith(ending):
                return self._called.get((*front, fold(last.removesuffix(ending)))), len(ending)
        word = fold(last)
        if word.endswith("s") and last[:1].isupper() and word not in COMMON_WORDS:
            return self._called.get((*front, word[:-1])), 0
        return None, 0

    def _is_name(
        self,
        text: str,
        words: list[Span],
        folded: list[str],
        at: int,
        length: int,
        called: _Called,
    ) -> bool:
        if at + length < len(words) and _is_place(text, words, folded, at + length):
            return False
        common = [word in COMMON_WORDS for word in folded[at : at + length]]
        if length > 1 and not called.is_surname and not all(common):
            return True  # a whole name of two words says enough
        if at and folded[at - 1] in ADDRESSES:
            return True
        start, end = words[at + length - 1]
        has_capital = _has_capital(text[start:end])
        if called.is_surname or any(common):
            return has_capital and (length > 1 or not _begins_sentence(text, words[at][0]))
        return True


def _name_words(name: str) -> tuple[tuple[str, ...], bool]:
    """The folded words of a name, and whether they begin with a first name.

    No words for a role, a group or only initials.
    """
    bare = re.split(r"[,(;/]", name)[0].strip()
    if not bare or bare[0].islower():
        return (), False
    typed = [match.group() for match in _WORD.finditer(bare)]
    while typed and fold(typed[0]) in ADDRESSES:
        typed.pop(0)
    first = typed[0] if typed else ""
    words: list[str] = []
    for word in typed:
        folded = fold(word)
        if folded in ROLE_WORDS or (not words and _ROLE_ENDS.search(folded)):
            if not words or folded.endswith(("n", "s")):
                return (), False
            break  # "Fatima moeder"
        if len(folded) > 1 or not folded.isascii():
            words.append(folded)
    has_first_name = len(first) > 1 and fold(first) not in PARTICLES
    named = any(word not in PARTICLES for word in words)
    return (tuple(words), has_first_name) if named else ((), False)


def _folded(word: str) -> str:
    """Like `fold`, without looking for accents where there are none: most words by far."""
    return word.casefold().strip("'") if word.isascii() else fold(word)


def _is_short(word: str) -> bool:
    """Too short to tell from other words; two signs of Chinese are a name."""
    return len(word) < _SHORTEST_NAME and word.isascii()


def _is_place(text: str, words: list[Span], folded: list[str], at: int) -> bool:
    """Whether the next words make a street or a building of it: "Jan Luykenlaan"."""
    gap = text[words[at - 1][1] : words[at][0]]
    while at < len(words) and gap == " " and folded[at] in PARTICLES:
        at += 1
        gap = text[words[at - 1][1] : words[at][0]] if at < len(words) else ""
    if gap != " ":
        return False
    word = text[words[at][0] : words[at][1]]
    return _has_capital(word) and bool(_STREETS.search(folded[at]))


def _has_capital(word: str) -> bool:
    """Whether it is written as a name. Scripts without capitals count as names."""
    return not word[:1].islower()


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \u00a0\t\"'“”‘’„(-[«")
    return not before or before[-1] in _SENTENCE_END
