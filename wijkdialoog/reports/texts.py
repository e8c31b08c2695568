"""Every word the program itself puts into a PDF. Dutch is the source; others translate it.

`Texts` is the one door: reports ask it for each sentence (the language of a PDF is chosen apart
from the language of the screen). The marker QT_TRANSLATE_NOOP does nothing and needs no Qt; tests
find the sentences by it, and hold the English ones (`texts_english.py`) against them.
"""

import datetime
import re
from typing import Protocol

from wijkdialoog.domain.assets import Exchange, Means, WhoWhat
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.minutes import Made, StandIn, Who
from wijkdialoog.domain.partial_date import is_date
from wijkdialoog.domain.people import Role
from wijkdialoog.domain.tally import Face

CONTEXT = "Minutes"


class Texts(Protocol):
    """Gives a Dutch sentence of this file in the language of the document."""

    language: str
    """Language tag of the document, as "nl-NL"."""

    def text(self, source: str) -> str:
        """Return the sentence; `{name}` parts stay in it."""
        ...


class DutchTexts:
    """The sentences as they stand here."""

    language = "nl-NL"

    def text(self, source: str) -> str:
        """Return the sentence itself."""
        return source


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802  (lupdate's name)
    """Mark a sentence for translation and return it."""
    return source


EYEBROW = QT_TRANSLATE_NOOP("Minutes", "Wijkdialoog")
AGREED = QT_TRANSLATE_NOOP("Minutes", "Wat we hebben afgesproken")
NOTHING_AGREED = QT_TRANSLATE_NOOP("Minutes", "Er zijn geen afspraken vastgelegd.")
WHAT = QT_TRANSLATE_NOOP("Minutes", "Wat")
WHO = QT_TRANSLATE_NOOP("Minutes", "Wie")
WHEN = QT_TRANSLATE_NOOP("Minutes", "Wanneer")
NO_DATE_YET = QT_TRANSLATE_NOOP("Minutes", "nog geen datum")
DONE = QT_TRANSLATE_NOOP("Minutes", "gedaan")
DROPPED = QT_TRANSLATE_NOOP("Minutes", "vervalt")
LOOKED_BACK = QT_TRANSLATE_NOOP("Minutes", "Hoe staat het met de vorige afspraken?")
AGREED_ON = QT_TRANSLATE_NOOP("Minutes", "Afgesproken")
STANDS = QT_TRANSLATE_NOOP("Minutes", "Hoe staat het?")
ANSWERS = {
    Answer.DONE: DONE,
    Answer.RUNNING: QT_TRANSLATE_NOOP("Minutes", "loopt"),
    Answer.DROPPED: DROPPED,
}
MORE_LOOKED_BACK: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "En nog {n} afspraak:"),
    QT_TRANSLATE_NOOP("Minutes", "En nog {n} afspraken:"),
)
SUMMARY = QT_TRANSLATE_NOOP("Minutes", "In drie zinnen")
TOP = QT_TRANSLATE_NOOP("Minutes", "De meeste stippen")
QUESTION = QT_TRANSLATE_NOOP("Minutes", "De vraag: {question}")
THEME = QT_TRANSLATE_NOOP("Minutes", "Thema: {theme}")
AT_THE_TABLE = QT_TRANSLATE_NOOP("Minutes", "Aan tafel: {list}")
CONTINUES_IN = QT_TRANSLATE_NOOP("Minutes", "→ leidt tot: {text}")
AGAINST = QT_TRANSLATE_NOOP("Minutes", "Daar tegenover: {text}")
OUR_DREAMS = QT_TRANSLATE_NOOP("Minutes", "Onze dromen")
WHO_AND_WHEN = QT_TRANSLATE_NOOP("Minutes", "Wie: {who} · Wanneer: {when}")
ONLY_WHEN = QT_TRANSLATE_NOOP("Minutes", "Wanneer: {when}")
THREADS = QT_TRANSLATE_NOOP("Minutes", "Van droom naar afspraak")
THREAD_SHOWN = QT_TRANSLATE_NOOP("Minutes", "Een draad: {steps}.")
THREAD_STEP = QT_TRANSLATE_NOOP("Minutes", "{sort} “{text}”")
THREAD_LEADS = QT_TRANSLATE_NOOP("Minutes", " leidt tot ")
SEATS = QT_TRANSLATE_NOOP("Minutes", "Wie zat waar")
TABLE_SHOWN: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "Een tafel met {n} plaats. De namen staan erbij."),
    QT_TRANSLATE_NOOP("Minutes", "Een tafel met {n} plaatsen. De namen staan erbij."),
)
UNNAMED: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} plaats staat zonder naam."),
    QT_TRANSLATE_NOOP("Minutes", "{n} plaatsen staan zonder naam."),
)
LOGO_SHOWN = QT_TRANSLATE_NOOP("Minutes", "Logo van de organisatie die uitnodigt")
PHOTOS = QT_TRANSLATE_NOOP("Minutes", "Foto’s")
PHOTO = QT_TRANSLATE_NOOP("Minutes", "Foto van deze dialoog")
PHOTO_OF_ROUND = QT_TRANSLATE_NOOP("Minutes", "Foto bij ronde {round}")
HIDDEN_PHOTOS: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} foto."),
    QT_TRANSLATE_NOOP("Minutes", "{n} foto’s."),
)
WENT_HOME = QT_TRANSLATE_NOOP("Minutes", "Hoe we naar huis gingen")
ASKED_AT_THE_END = QT_TRANSLATE_NOOP("Minutes", "Gevraagd aan het eind")
FACES_SHOWN = QT_TRANSLATE_NOOP("Minutes", "Drie gezichten met het aantal handen: {counted}.")
FACES = {
    Face.GLAD: QT_TRANSLATE_NOOP("Minutes", "blij"),
    Face.FAIR: QT_TRANSLATE_NOOP("Minutes", "gaat wel"),
    Face.SAD: QT_TRANSLATE_NOOP("Minutes", "niet blij"),
}
HIDDEN_HANDS: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} hand die aan het eind is geteld."),
    QT_TRANSLATE_NOOP("Minutes", "{n} handen die aan het eind zijn geteld."),
)
SORT = QT_TRANSLATE_NOOP("Minutes", "Soort")
FROM_WHOM = QT_TRANSLATE_NOOP("Minutes", "Van wie")
ON_WHAT_TERMS = QT_TRANSLATE_NOOP("Minutes", "Hoe")
HIDDEN_SHORTENED: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} bijdrage. Die staat in het volledige verslag."),
    QT_TRANSLATE_NOOP("Minutes", "{n} bijdragen. Die staan in het volledige verslag."),
)
HIDDEN_WITHHELD: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} regel met persoonlijke gegevens."),
    QT_TRANSLATE_NOOP("Minutes", "{n} regels met persoonlijke gegevens."),
)
TIME_OF_ROUNDS = QT_TRANSLATE_NOOP("Minutes", "Tijd per ronde")
ROUND = QT_TRANSLATE_NOOP("Minutes", "Ronde")
PLAN = QT_TRANSLATE_NOOP("Minutes", "Plan")
REALITY = QT_TRANSLATE_NOOP("Minutes", "Werkelijk")
PLANNED = QT_TRANSLATE_NOOP("Minutes", "gepland {minutes} min")
SPENT = QT_TRANSLATE_NOOP("Minutes", "duurde {minutes} min")
NOT_SPENT = QT_TRANSLATE_NOOP("Minutes", "geen tijd gemeten")
TIME_OF_ROLES = QT_TRANSLATE_NOOP("Minutes", "Spreektijd per rol")
ROLE = QT_TRANSLATE_NOOP("Minutes", "Rol")
SPEAKING_TIME = QT_TRANSLATE_NOOP("Minutes", "Spreektijd")
PART_OF_TIME = QT_TRANSLATE_NOOP("Minutes", "Deel")
MINUTES_SPOKEN: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} minuut"),
    QT_TRANSLATE_NOOP("Minutes", "{n} minuten"),
)
PERCENT = QT_TRANSLATE_NOOP("Minutes", "{percent} %")
HOW_TIME_WAS_TAKEN = QT_TRANSLATE_NOOP(
    "Minutes", "Alleen de tijd van de beurten telt mee. Wie alleen is in een rol, telt bij anders."
)
ASSETS = QT_TRANSLATE_NOOP("Minutes", "Wat er al is in de buurt")
ASKS = QT_TRANSLATE_NOOP("Minutes", "Wat we zoeken")
OFFERS_AND_ASKS = QT_TRANSLATE_NOOP("Minutes", "biedt en zoekt")
SOURCE = QT_TRANSLATE_NOOP("Minutes", "Bron")
STAYS_OPEN = QT_TRANSLATE_NOOP("Minutes", "Wat open blijft")
OPEN_ASKS = QT_TRANSLATE_NOOP("Minutes", "Nog gezocht")
OPEN_POSSIBILITIES = QT_TRANSLATE_NOOP("Minutes", "Mogelijkheden die nog niemand oppakt")
OPEN_DREAMS = QT_TRANSLATE_NOOP("Minutes", "Dromen zonder vervolg")
NEXT_DATE = QT_TRANSLATE_NOOP("Minutes", "Volgende keer: {date}")
WHAT_HAPPENS = QT_TRANSLATE_NOOP("Minutes", "Wat gebeurt er met dit verslag?")
FOR_WHOM = QT_TRANSLATE_NOOP(
    "Minutes", "Dit verslag is voor iedereen aan tafel, en voor wie met de afspraken helpt."
)
STILL_CONCEPT = QT_TRANSLATE_NOOP(
    "Minutes", "Het is nog een concept. Het definitieve verslag volgt na het afronden."
)
SAY_SO = QT_TRANSLATE_NOOP(
    "Minutes", "Klopt er iets niet, of moet er iets uit? Zeg het tegen de gespreksleider."
)
NAMES_WITH_CONSENT = QT_TRANSLATE_NOOP(
    "Minutes", "Een naam staat er alleen in als die persoon dat goed vindt."
)
NO_NAMES = QT_TRANSLATE_NOOP("Minutes", "Er staan geen namen van deelnemers in.")
LEFT_OUT = QT_TRANSLATE_NOOP("Minutes", "Wat niet is opgenomen")
NOTHING_LEFT_OUT = QT_TRANSLATE_NOOP("Minutes", "Alles wat is opgeschreven staat in dit verslag.")
UNTITLED = QT_TRANSLATE_NOOP("Minutes", "Wijkdialoog zonder titel")
CONCEPT = QT_TRANSLATE_NOOP("Minutes", "Concept")
PRACTICE = QT_TRANSLATE_NOOP("Minutes", "Oefening met verzonnen buren")
VERSION = QT_TRANSLATE_NOOP("Minutes", "versie {version}")
PAGE_OF = QT_TRANSLATE_NOOP("Minutes", "pagina {page} van {pages}")
SUBJECT = QT_TRANSLATE_NOOP("Minutes", "Verslag van een wijkdialoog")
FILE_WORD = QT_TRANSLATE_NOOP("Minutes", "verslag")

EVENT_EYEBROW = QT_TRANSLATE_NOOP("Minutes", "Wijkdialogen")
EVENT_UNTITLED = QT_TRANSLATE_NOOP("Minutes", "Evenement zonder naam")
EVENT_SUBJECT = QT_TRANSLATE_NOOP("Minutes", "Verslag van wijkdialogen op één evenement")
EVENT_FILE_WORD = QT_TRANSLATE_NOOP("Minutes", "verslag van alle tafels")
EVENT_AGREED = QT_TRANSLATE_NOOP("Minutes", "Wat alle tafels hebben afgesproken")
EVENT_THEMES = QT_TRANSLATE_NOOP("Minutes", "Waar het over ging")
EVENT_TABLES = QT_TRANSLATE_NOOP("Minutes", "De tafels")
EVENT_WITHOUT = QT_TRANSLATE_NOOP("Minutes", "Er is geen verslag gewenst.")
EVENT_NOT_TOLD: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "Van {n} tafel is geen verslag gewenst: {tables}."),
    QT_TRANSLATE_NOOP("Minutes", "Van {n} tafels is geen verslag gewenst: {tables}."),
)
EVENT_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Minutes", "Wat er verder niet is opgenomen, staat bij elke tafel."
)
TABLE = QT_TRANSLATE_NOOP("Minutes", "Tafel {number}")
TABLE_OF = QT_TRANSLATE_NOOP("Minutes", "Tafel {number} · {event}")
TABLE_AND_TITLE = QT_TRANSLATE_NOOP("Minutes", "Tafel {number}: {title}")
SUBJECT_OF_TABLE = QT_TRANSLATE_NOOP("Minutes", "Onderwerp")
PRESENT_AT_TABLE = QT_TRANSLATE_NOOP("Minutes", "Deelnemers")
AGREEMENTS_AT_TABLE = QT_TRANSLATE_NOOP("Minutes", "Afspraken")
TABLE_HEAD = QT_TRANSLATE_NOOP("Minutes", "Tafel")
ABOUT = QT_TRANSLATE_NOOP("Minutes", "ongeveer {n}")
AT_TABLES: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "tafel {tables}"),
    QT_TRANSLATE_NOOP("Minutes", "tafels {tables}"),
)
TABLES: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} tafel"),
    QT_TRANSLATE_NOOP("Minutes", "{n} tafels"),
)
LINES_SAID: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} bijdrage"),
    QT_TRANSLATE_NOOP("Minutes", "{n} bijdragen"),
)
AGREEMENTS_MADE: "Pair" = (
    QT_TRANSLATE_NOOP("Minutes", "{n} afspraak"),
    QT_TRANSLATE_NOOP("Minutes", "{n} afspraken"),
)

DATE_AND_DAY = QT_TRANSLATE_NOOP("Minutes", "{weekday} {day} {month} {year}")
DATE = QT_TRANSLATE_NOOP("Minutes", "{day} {month} {year}")
MONTH_AND_YEAR = QT_TRANSLATE_NOOP("Minutes", "{month} {year}")
FROM_TO = QT_TRANSLATE_NOOP("Minutes", "{start}–{end}")
FROM = QT_TRANSLATE_NOOP("Minutes", "vanaf {start}")
HOUR_AND_MINUTE = QT_TRANSLATE_NOOP("Minutes", "{hour}.{minute}")

MONTHS = (
    QT_TRANSLATE_NOOP("Minutes", "januari"),
    QT_TRANSLATE_NOOP("Minutes", "februari"),
    QT_TRANSLATE_NOOP("Minutes", "maart"),
    QT_TRANSLATE_NOOP("Minutes", "april"),
    QT_TRANSLATE_NOOP("Minutes", "mei"),
    QT_TRANSLATE_NOOP("Minutes", "juni"),
    QT_TRANSLATE_NOOP("Minutes", "juli"),
    QT_TRANSLATE_NOOP("Minutes", "augustus"),
    QT_TRANSLATE_NOOP("Minutes", "september"),
    QT_TRANSLATE_NOOP("Minutes", "oktober"),
    QT_TRANSLATE_NOOP("Minutes", "november"),
    QT_TRANSLATE_NOOP("Minutes", "december"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Minutes", "maandag"),
    QT_TRANSLATE_NOOP("Minutes", "dinsdag"),
    QT_TRANSLATE_NOOP("Minutes", "woensdag"),
    QT_TRANSLATE_NOOP("Minutes", "donderdag"),
    QT_TRANSLATE_NOOP("Minutes", "vrijdag"),
    QT_TRANSLATE_NOOP("Minutes", "zaterdag"),
    QT_TRANSLATE_NOOP("Minutes", "zondag"),
)

FUNCTIONS = {
    Function.PARTICIPANT: QT_TRANSLATE_NOOP("Minutes", "deelnemer"),
    Function.FACILITATOR: QT_TRANSLATE_NOOP("Minutes", "gespreksleider"),
    Function.NOTE_TAKER: QT_TRANSLATE_NOOP("Minutes", "notulist"),
    Function.HOST: QT_TRANSLATE_NOOP("Minutes", "gastheer of gastvrouw"),
}

# A pair of sentences: for one, and for another number.
Pair = tuple[str, str]

DOTS: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} stip"),
    QT_TRANSLATE_NOOP("Minutes", "{n} stippen"),
)
PRESENT: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} deelnemer"),
    QT_TRANSLATE_NOOP("Minutes", "{n} deelnemers"),
)
PRESENT_ABOUT: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "ongeveer {n} mens"),
    QT_TRANSLATE_NOOP("Minutes", "ongeveer {n} mensen"),
)
UNDATED: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} afspraak heeft nog geen datum."),
    QT_TRANSLATE_NOOP("Minutes", "{n} afspraken hebben nog geen datum."),
)
HIDDEN_NAMES: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "De naam van {n} deelnemer."),
    QT_TRANSLATE_NOOP("Minutes", "De namen van {n} deelnemers."),
)
HIDDEN_SENSITIVE: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} regel die als gevoelig is gemarkeerd."),
    QT_TRANSLATE_NOOP("Minutes", "{n} regels die als gevoelig zijn gemarkeerd."),
)
HIDDEN_ASSETS: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} bronnenkaart."),
    QT_TRANSLATE_NOOP("Minutes", "{n} bronnenkaarten."),
)
HIDDEN_LINES: Pair = (
    QT_TRANSLATE_NOOP("Minutes", "{n} ervaring of zienswijze."),
    QT_TRANSLATE_NOOP("Minutes", "{n} ervaringen en zienswijzen."),
)

ROLES: dict[Role | None, Pair] = {
    Role.RESIDENT: (
        QT_TRANSLATE_NOOP("Minutes", "{n} bewoner"),
        QT_TRANSLATE_NOOP("Minutes", "{n} bewoners"),
    ),
    Role.PROFESSIONAL: (
        QT_TRANSLATE_NOOP("Minutes", "{n} professional"),
        QT_TRANSLATE_NOOP("Minutes", "{n} professionals"),
    ),
    Role.VOLUNTEER: (
        QT_TRANSLATE_NOOP("Minutes", "{n} vrijwilliger"),
        QT_TRANSLATE_NOOP("Minutes", "{n} vrijwilligers"),
    ),
    Role.ENTREPRENEUR: (
        QT_TRANSLATE_NOOP("Minutes", "{n} ondernemer"),
        QT_TRANSLATE_NOOP("Minutes", "{n} ondernemers"),
    ),
    Role.OFFICIAL: (
        QT_TRANSLATE_NOOP("Minutes", "{n} ambtenaar"),
        QT_TRANSLATE_NOOP("Minutes", "{n} ambtenaren"),
    ),
    Role.POLITICIAN: (
        QT_TRANSLATE_NOOP("Minutes", "{n} bestuurder"),
        QT_TRANSLATE_NOOP("Minutes", "{n} bestuurders"),
    ),
    Role.OTHER: (
        QT_TRANSLATE_NOOP("Minutes", "{n} anders"),
        QT_TRANSLATE_NOOP("Minutes", "{n} anders"),
    ),
    None: (
        QT_TRANSLATE_NOOP("Minutes", "{n} rol onbekend"),
        QT_TRANSLATE_NOOP("Minutes", "{n} rol onbekend"),
    ),
}

STAND_INS: dict[StandIn, Pair] = {
    StandIn.RESIDENT: (
        QT_TRANSLATE_NOOP("Minutes", "een bewoner"),
        QT_TRANSLATE_NOOP("Minutes", "{n} bewoners"),
    ),
    StandIn.PROFESSIONAL: (
        QT_TRANSLATE_NOOP("Minutes", "een professional"),
        QT_TRANSLATE_NOOP("Minutes", "{n} professionals"),
    ),
    StandIn.VOLUNTEER: (
        QT_TRANSLATE_NOOP("Minutes", "een vrijwilliger"),
        QT_TRANSLATE_NOOP("Minutes", "{n} vrijwilligers"),
    ),
    StandIn.ENTREPRENEUR: (
        QT_TRANSLATE_NOOP("Minutes", "een ondernemer"),
        QT_TRANSLATE_NOOP("Minutes", "{n} ondernemers"),
    ),
    StandIn.OFFICIAL: (
        QT_TRANSLATE_NOOP("Minutes", "een ambtenaar"),
        QT_TRANSLATE_NOOP("Minutes", "{n} ambtenaren"),
    ),
    StandIn.POLITICIAN: (
        QT_TRANSLATE_NOOP("Minutes", "een bestuurder"),
        QT_TRANSLATE_NOOP("Minutes", "{n} bestuurders"),
    ),
    StandIn.SOMEBODY: (
        QT_TRANSLATE_NOOP("Minutes", "iemand"),
        QT_TRANSLATE_NOOP("Minutes", "{n} mensen"),
    ),
    StandIn.ORGANISATION: (
        QT_TRANSLATE_NOOP("Minutes", "een organisatie"),
        QT_TRANSLATE_NOOP("Minutes", "{n} organisaties"),
    ),
}

KINDS = {
    Kind.EXPERIENCE: QT_TRANSLATE_NOOP("Minutes", "Ervaringen"),
    Kind.VIEW: QT_TRANSLATE_NOOP("Minutes", "Zienswijzen"),
    Kind.DREAM: QT_TRANSLATE_NOOP("Minutes", "Dromen"),
    Kind.POSSIBILITY: QT_TRANSLATE_NOOP("Minutes", "Mogelijkheden"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("Minutes", "Inzichten"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Minutes", "Citaten"),
    Kind.REMARK: QT_TRANSLATE_NOOP("Minutes", "Opmerkingen"),
}
ONE_OF_KIND: dict[Kind | Made, str] = {
    Kind.EXPERIENCE: QT_TRANSLATE_NOOP("Minutes", "ervaring"),
    Kind.VIEW: QT_TRANSLATE_NOOP("Minutes", "zienswijze"),
    Kind.DREAM: QT_TRANSLATE_NOOP("Minutes", "droom"),
    Kind.POSSIBILITY: QT_TRANSLATE_NOOP("Minutes", "mogelijkheid"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("Minutes", "inzicht"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Minutes", "citaat"),
    Kind.REMARK: QT_TRANSLATE_NOOP("Minutes", "opmerking"),
    Made.ASSET: QT_TRANSLATE_NOOP("Minutes", "bron"),
    Made.AGREEMENT: QT_TRANSLATE_NOOP("Minutes", "afspraak"),
}
MEANS = {
    Means.TIME: QT_TRANSLATE_NOOP("Minutes", "Tijd"),
    Means.KNOWLEDGE: QT_TRANSLATE_NOOP("Minutes", "Kennis"),
    Means.NETWORK: QT_TRANSLATE_NOOP("Minutes", "Netwerk"),
    Means.SPACE: QT_TRANSLATE_NOOP("Minutes", "Ruimte"),
    Means.FACILITIES: QT_TRANSLATE_NOOP("Minutes", "Faciliteiten"),
}
WHO_WHAT = {
    WhoWhat.PEOPLE: QT_TRANSLATE_NOOP("Minutes", "Mensen"),
    WhoWhat.ASSOCIATIONS: QT_TRANSLATE_NOOP("Minutes", "Verenigingen"),
    WhoWhat.INSTITUTIONS: QT_TRANSLATE_NOOP("Minutes", "Instellingen"),
    WhoWhat.PLACES: QT_TRANSLATE_NOOP("Minutes", "Plekken"),
    WhoWhat.ECONOMY: QT_TRANSLATE_NOOP("Minutes", "Economie"),
    WhoWhat.STORIES: QT_TRANSLATE_NOOP("Minutes", "Verhalen"),
}
EXCHANGES = {
    Exchange.FREE: QT_TRANSLATE_NOOP("Minutes", "gratis"),
    Exchange.BARTER: QT_TRANSLATE_NOOP("Minutes", "ruil"),
    Exchange.COMPENSATION: QT_TRANSLATE_NOOP("Minutes", "tegen vergoeding"),
    Exchange.TO_DISCUSS: QT_TRANSLATE_NOOP("Minutes", "in overleg"),
}

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")


def number(texts: Texts, pair: Pair, n: int) -> str:
    """Return the sentence for one or for several, with the number in it."""
    return texts.text(pair[0] if n == 1 else pair[1]).format(n=n)


def unbroken(text: str) -> str:
    """Return it so that no line ends in it: no "9" here and "deelnemers" below."""
    return text.replace(" ", "\u00a0")


def spoken_date(texts: Texts, date: str, *, weekday: bool = False) -> str:
    """Return "16 april 2026", "april 2026", "2026" or "" for a date that may be partial."""
    match = _DATE.fullmatch(date)
    if match is None or not is_date(date):  # an imported file may hold "2026-99-99"
        return date
    year, month, day = match.groups()
    if month is None:
        return year
    month_name = texts.text(MONTHS[int(month) - 1])
    if day is None:
        return texts.text(MONTH_AND_YEAR).format(month=month_name, year=year)
    if not weekday:
        return texts.text(DATE).format(day=int(day), month=month_name, year=year)
    day_name = texts.text(WEEKDAYS[datetime.date.fromisoformat(date).weekday()])
    pattern = texts.text(DATE_AND_DAY)
    return pattern.format(weekday=day_name, day=int(day), month=month_name, year=year)


def spoken_days(texts: Texts, first: str, last: str) -> str:
    """Return "16 – 17 april 2026": what both end in is said once; one day with its weekday."""
    if first == last:
        return spoken_date(texts, first, weekday=True)
    begin, end = (spoken_date(texts, date).split() for date in (first, last))
    same = 0
    while same < min(len(begin), len(end)) - 1 and begin[-1 - same] == end[-1 - same]:
        same += 1
    return f"{' '.join(begin[: len(begin) - same])} – {' '.join(end)}"


def spoken_times(texts: Texts, start: str, end: str) -> str:
    """Return "19.30–21.30", "vanaf 19.30" or ""."""
    if start and end:
        return texts.text(FROM_TO).format(
            start=spoken_time(texts, start), end=spoken_time(texts, end)
        )
    return texts.text(FROM).format(start=spoken_time(texts, start)) if start else ""


def spoken_who(texts: Texts, who: tuple[Who, ...]) -> str:
    """Return who does it as one line; stand-ins of one sort are counted ("2 bewoners")."""
    said: dict[str, None] = {}
    counts = {
        stand_in: sum(w.is_stand_in and w.parts[0] is stand_in for w in who) for stand_in in StandIn
    }
    for entry in who:
        first = entry.parts[0] if entry.parts else ""
        if entry.is_stand_in and isinstance(first, StandIn):
            said[number(texts, STAND_INS[first], counts[first])] = None
        else:
            said[spoken_note(texts, entry)] = None
    return ", ".join(said)


def spoken_note(texts: Texts, note: Who) -> str:
    """Return a remark with words for its stand-ins."""
    return "".join(_who_part(texts, part) for part in note.parts)


def _who_part(texts: Texts, part: str | StandIn) -> str:
    return texts.text(STAND_INS[part][0]) if isinstance(part, StandIn) else part


def spoken_time(texts: Texts, time: str) -> str:
    """Return "19.30" for "19:30"."""
    match = _TIME.fullmatch(time)
    if match is None:
        return time
    return texts.text(HOUR_AND_MINUTE).format(hour=int(match[1]), minute=match[2])
