"""Words for what the minutes hold, for whom, and what was found in them."""

from enum import StrEnum

from wijkdialoog.domain.finding_patterns import FindingKind
from wijkdialoog.domain.findings import Handling, Place
from wijkdialoog.domain.minutes import NameMode, Reader
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import word_of


def reader_label(reader: Reader) -> str:
    """Return for whom minutes are made: "bewoners"."""
    return word_of(reader, _READERS)


def name_mode_label(mode: NameMode) -> str:
    """Return "geen namen"."""
    return word_of(mode, _NAME_MODES)


def place_label(place: Place) -> str:
    """Return where a text of the minutes stands: "Een afspraak"."""
    return word_of(place, _PLACES)


def finding_label(kind: FindingKind) -> str:
    """Return "een telefoonnummer"."""
    return word_of(kind, _FINDINGS)


def handling_label(handling: Handling) -> str:
    """Return "Vervangen"."""
    return word_of(handling, _HANDLINGS)


_NAME_MODES: dict[StrEnum, str] = {
    NameMode.NONE: QT_TRANSLATE_NOOP("labels", "geen namen"),
    NameMode.FIRST_NAMES: QT_TRANSLATE_NOOP("labels", "voornamen van wie akkoord is"),
    NameMode.FULL: QT_TRANSLATE_NOOP("labels", "namen van wie akkoord is"),
}
_FINDINGS: dict[StrEnum, str] = {
    FindingKind.PHONE: QT_TRANSLATE_NOOP("labels", "een telefoonnummer"),
    FindingKind.EMAIL: QT_TRANSLATE_NOOP("labels", "een e-mailadres"),
    FindingKind.POSTCODE: QT_TRANSLATE_NOOP("labels", "een postcode"),
    FindingKind.ADDRESS: QT_TRANSLATE_NOOP("labels", "een adres"),
    FindingKind.IBAN: QT_TRANSLATE_NOOP("labels", "een rekeningnummer"),
    FindingKind.BIRTH_DATE: QT_TRANSLATE_NOOP("labels", "een geboortedatum"),
    FindingKind.NAME: QT_TRANSLATE_NOOP("labels", "een naam"),
}
_HANDLINGS: dict[StrEnum, str] = {
    Handling.WITHHOLD: QT_TRANSLATE_NOOP("labels", "Weglaten"),
    Handling.REPLACE: QT_TRANSLATE_NOOP("labels", "Vervangen"),
    Handling.INCLUDE: QT_TRANSLATE_NOOP("labels", "Toch opnemen"),
}
_PLACES: dict[StrEnum, str] = {
    Place.CONTRIBUTION: QT_TRANSLATE_NOOP("labels", "Een regel"),
    Place.AGREEMENT: QT_TRANSLATE_NOOP("labels", "Een afspraak"),
    Place.WHO: QT_TRANSLATE_NOOP("labels", "Wie een afspraak doet"),
    Place.WHEN: QT_TRANSLATE_NOOP("labels", "De datum van een afspraak"),
    Place.ASSET: QT_TRANSLATE_NOOP("labels", "Een bron"),
    Place.AVAILABILITY: QT_TRANSLATE_NOOP("labels", "Wanneer een bron er is"),
    Place.NOTE: QT_TRANSLATE_NOOP("labels", "De notitie bij een bron"),
    Place.THEME: QT_TRANSLATE_NOOP("labels", "Een thema"),
    Place.SUMMARY: QT_TRANSLATE_NOOP("labels", "De tekst in drie zinnen"),
    Place.NEXT_DATE: QT_TRANSLATE_NOOP("labels", "De volgende keer"),
    Place.CAPTION: QT_TRANSLATE_NOOP("labels", "Het onderschrift van een foto"),
    Place.TALLY: QT_TRANSLATE_NOOP("labels", "De vraag aan het eind"),
}
_READERS: dict[StrEnum, str] = {
    Reader.RESIDENTS: QT_TRANSLATE_NOOP("labels", "bewoners"),
    Reader.ORGANISATIONS: QT_TRANSLATE_NOOP("labels", "organisaties"),
    Reader.ARCHIVE: QT_TRANSLATE_NOOP("labels", "archief"),
}
