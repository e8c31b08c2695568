"""Telephone numbers, addresses, birth dates and the like inside a text, found by their form.

Dutch forms first. What only looks like one (years, dates, amounts, "schoolplein 5 bankjes") is left
alone: a check that cries wolf is clicked away.
"""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum

from wijkdialoog.domain.finding_words import NO_FRONT, NO_STREETS, WORDS_AFTER_A_YEAR
from wijkdialoog.domain.privacy import fold


class FindingKind(StrEnum):
    """What sort of personal data a finding is."""

    PHONE = "phone"
    EMAIL = "email"
    POSTCODE = "postcode"
    ADDRESS = "address"
    IBAN = "iban"
    BIRTH_DATE = "birth_date"
    NAME = "name"


Span = tuple[int, int]
"""Start and end (exclusive), in characters of the text."""


def find_patterns(text: str) -> Iterator[tuple[FindingKind, Span]]:
    """Yield what was found, in the order of the finders; spans of one finder never overlap."""
    for kind, find in _FINDERS:
        for span in find(text):
            yield kind, span


# IBAN ------------------------------------------------------------------------

_IBAN = re.compile(
    r"(?<!\w)[A-Z]{2}\d{2}(?:[ .]?[A-Z0-9]{4}){2,7}(?:[ .]?[A-Z0-9]{1,3})?(?!\w)", re.IGNORECASE
)
_DUTCH_IBAN = re.compile(r"(?<!\w)NL\d{2}[ .]?[A-Z]{4}(?:[ .]?\d){10}(?!\w)", re.IGNORECASE)


def _ibans(text: str) -> Iterator[Span]:
    """A Dutch number by its form, also with a slip of the pen; others only when they add up."""
    dutch = [match.span() for match in _DUTCH_IBAN.finditer(text)]
    yield from dutch
    for match in _IBAN.finditer(text):
        if not any(_overlap(match.span(), span) for span in dutch) and _adds_up(match.group()):
            yield match.span()


def _adds_up(iban: str) -> bool:
    bare = re.sub(r"[ .]", "", iban).upper()
    digits = "".join(str(int(letter, 36)) for letter in bare[4:] + bare[:4] if letter.isascii())
    return int(digits) % 97 == 1


# E-mail ----------------------------------------------------------------------

# Starts only where no such letter stands before it: a long word is read once, not once per letter.
_EMAIL = re.compile(r"(?<![\w.+'%-])[\w.+'%-]+@\w[\w-]*(?:\.\w[\w-]*)+")


def _emails(text: str) -> Iterator[Span]:
    for match in _EMAIL.finditer(text):
        start = match.start() + len(match.group()) - len(match.group().lstrip(".'-"))
        yield start, match.end()


# Telephone -------------------------------------------------------------------

_GAP = r"(?: ?[-–] ?| )?"
_NUMBER = re.compile(
    r"(?<![\w+/,.€-])(?:"
    rf"(?:\+|00)[1-9]\d{{0,2}}{_GAP}(?:\(0\){_GAP})?\d{{1,9}}(?:{_GAP}\d{{2,8}}){{0,5}}"
    rf"|\(?0[1-9]\d{{0,2}}\)?(?:{_GAP}\d{{2,8}}){{1,5}}"
    r"|06(?:\.\d{2}){4}"
    r")(?!\w|[,.]\d)"
)
_PAIR_FIRST = re.compile(r"\(?0[1-57-9](?!\d)")  # 06 is the only area code of two digits
_DATE_AHEAD = re.compile(r"\d{1,2}([-–])\d{1,2}\1(?:19|20)\d{2}(?!\d)")
_NATIONAL_DIGITS = 10
_INTERNATIONAL_DIGITS = range(9, 15)
_SERVICE_NUMBERS = ("0800", "0900", "0906", "0909")  # of organisations, never of a person


def _phones(text: str) -> Iterator[Span]:
    at = 0
    while match := _NUMBER.search(text, at):
        span = _phone_in(match)
        if span is not None:
            yield span
        at = span[1] if span else match.start() + 1


def _phone_in(match: re.Match[str]) -> Span | None:
    """The number in a run of digits that may go on with others ("06-12345678 2 keer")."""
    run = match.group()
    if _DATE_AHEAD.match(run) or _PAIR_FIRST.match(run):
        return None
    start = match.start() + (run.startswith("(") and ")" not in run)  # a bracket around it all
    digits = re.sub(r"\D", "", run.replace("(0)", ""))
    if run.startswith(("+", "00")):
        bare = digits.removeprefix("00")
        dutch = bare.startswith("31")
        wanted = (len(bare) == 11) if dutch else (len(bare) in _INTERNATIONAL_DIGITS)
        return (start, match.end()) if wanted else None
    if digits.startswith(_SERVICE_NUMBERS):
        return None
    if len(digits) == _NATIONAL_DIGITS:
        return start, match.end()
    end = _end_of_digits(run, _NATIONAL_DIGITS)
    return (start, match.start() + end) if end else None


def _end_of_digits(run: str, wanted: int) -> int | None:
    """Where exactly `wanted` digits end at the border of a group, or None."""
    count = 0
    for place, letter in enumerate(run):
        count += letter.isdigit()
        if count == wanted:
            follows = run[place + 1 : place + 2]
            return place + 1 if follows == " " else None
    return None


# Postcode --------------------------------------------------------------------

_POSTCODE = re.compile(r"(?<![\w-])[1-9]\d{3} {0,2}[A-Z]{2}(?!\w)")
_NEVER_GIVEN_OUT = frozenset({"SA", "SD", "SS"})


def _postcodes(text: str) -> Iterator[Span]:
    for match in _POSTCODE.finditer(text):
        digits, letters = match.group()[:4], match.group()[-2:]
        after_year = _is_year(digits) and fold(letters) in WORDS_AFTER_A_YEAR
        if letters not in _NEVER_GIVEN_OUT and not after_year:
            yield match.span()


# Street and house number -----------------------------------------------------

_HOUSE = (
    r"[ ]{1,2}(?:(?:nummer|nr\.?|no\.?)[ ])?(?P<number>[1-9]\d{0,3})"
    r"(?:[ ]?[a-zA-Z](?!\w)|[ ]?[-/][ ]?\d{1,4}(?!\d))?(?![\w%])"
)
_SURE = "straat|straatje|laan|plein|gracht|kade|singel|dreef|plantsoen|steeg|boulevard|hofje"
_OTHER = "weg|dijk|pad|hof|park|wal|markt|ring|baan|haven|brink|hoek|veld|kamp|erf|burg|oord|einde"
_STREET = re.compile(
    rf"(?<![\w-])(?P<street>(?:[^\W\d_][\w.'’-]*?)?(?:{_SURE}|{_OTHER})){_HOUSE}", re.IGNORECASE
)
_STREET_OF = re.compile(
    r"(?<![\w-])(?P<street>(?:Laan|Plein|Weg|Straat|Kade|Hof) van (?:de |den |der |het )?"
    rf"[A-Z][\w'’-]*){_HOUSE}"
)
_LOOSE_END = re.compile(rf"(?:{_SURE}|{_OTHER})", re.IGNORECASE)
# The words of a street name before its last one: "Jan van Goyenstraat", "Oude Dijk".
_FRONT = re.compile(r"(?:[A-Z][\w.'’-]*[ ](?:(?:van|de|den|der|ten|ter|'t|’t)[ ]){0,2}){1,3}$")
_COUNTED = re.compile(
    r"[ ](?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|keer|maal|mensen|"
    r"bewoners|buren|kinderen|jongeren|ouderen|gezinnen|huizen|woningen|adressen|bomen|banken|"
    r"bankjes|auto['’]?s|plekken|parkeerplaatsen|meter|km|kilometer|euro|procent|stuks|procent|"
    r"nieuwe|oude|grote|kleine|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december)(?!\w)",
    re.IGNORECASE,
)
_SURE_END = re.compile(rf"(?:{_SURE})$", re.IGNORECASE)
_LEAST_STREET = 6


def _addresses(text: str) -> Iterator[Span]:
    for match in _STREET_OF.finditer(text):
        yield match.span()
    for match in _STREET.finditer(text):
        if _is_address(text, match):
            yield _front(text, match), match.end()


def _is_address(text: str, match: re.Match[str]) -> bool:
    street, number = match["street"], match["number"]
    if _is_year(number) or _COUNTED.match(text, match.end()) or fold(street) in NO_STREETS:
        return False
    if _LOOSE_END.fullmatch(street):  # "Oude Dijk 3": a street only with its other words
        return _front(text, match) < match.start()
    if len(street) < _LEAST_STREET:
        return False
    return street[0].isupper() or bool(_SURE_END.search(street))


def _front(text: str, match: re.Match[str]) -> int:
    """Where the street name begins, with the capital words before it."""
    if not match["street"][0].isupper():
        return match.start()
    before = text[max(0, match.start() - 80) : match.start()]
    found = _FRONT.search(before)
    if found is None:
        return match.start()
    words = found.group().split(" ")
    start = match.start() - len(found.group())
    while words and fold(words[0]) in NO_FRONT:
        start += len(words.pop(0)) + 1
    return min(start, match.start())


# Birth date -------------------------------------------------------------------

_MONTH = (
    r"(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|"
    r"sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = (
    rf"(?:(?:3[01]|[12]\d|0?[1-9])(?:[-/.](?:1[0-2]|0?[1-9])[-/.](?:(?:19|20)\d{{2}}|\d{{2}})"
    rf"|[ ]{_MONTH}(?:[ ](?:19|20)\d{{2}})?)|{_MONTH}[ ](?:19|20)\d{{2}}|(?:19|20)\d{{2}})"
    r"(?![\w/-])"
)
# Only where the words around it say so: most dates in a talk are those of a plan or an event.
_BORN = re.compile(
    rf"(?<!\w)(?:geboren|geboortedatum|geboortedag|geboortejaar|geb\.?|verjaardag|jarig)"
    rf"(?:[ ]?[:=(])?(?:[ ](?:is|was|ben|op|in|van|mijn|haar|zijn|de))*[ ]?[(]?(?P<date>{_DAY})"
    rf"|(?<![\w/.-])(?P<before>{_DAY})[ ](?:ben ik |is (?:hij|zij|ze) )?(?:geboren|jarig)(?!\w)",
    re.IGNORECASE,
)


def _birth_dates(text: str) -> Iterator[Span]:
    for match in _BORN.finditer(text):
        yield match.span("date" if match["date"] else "before")


def _is_year(digits: str) -> bool:
    return len(digits) == 4 and digits[:2] in ("19", "20")


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


_FINDERS: tuple[tuple[FindingKind, Callable[[str], Iterator[Span]]], ...] = (
    (FindingKind.IBAN, _ibans),
    (FindingKind.BIRTH_DATE, _birth_dates),
    (FindingKind.EMAIL, _emails),
    (FindingKind.PHONE, _phones),
    (FindingKind.ADDRESS, _addresses),
    (FindingKind.POSTCODE, _postcodes),
)
