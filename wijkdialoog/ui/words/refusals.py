"""Why an act was refused and what to do: a sentence for each code."""

from enum import StrEnum

from wijkdialoog.domain.errors import Code, DomainError
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import filled, word_of


def error_sentence(error: DomainError) -> str:
    """Return why an act was refused and what to do, in plain words."""
    return filled(word_of(error.code, _ERRORS), error.values)


_ERRORS: dict[StrEnum, str] = {
    Code.NOT_FOUND: QT_TRANSLATE_NOOP("labels", "Dit staat niet meer in het dossier."),
    Code.EMPTY_TEXT: QT_TRANSLATE_NOOP("labels", "Typ eerst een paar woorden."),
    Code.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "labels", "Deze tekst is te lang. Maak er twee stukken van."
    ),
    Code.NOT_A_DATE: QT_TRANSLATE_NOOP("labels", "Typ de datum als dag, maand en jaar: 16-4-2026."),
    Code.NOT_A_TIME: QT_TRANSLATE_NOOP("labels", "Typ de tijd als uren en minuten: 19:30."),
    Code.NOT_A_DURATION: QT_TRANSLATE_NOOP("labels", "Typ een tijdsduur, zoals 5, 90s of 1:30."),
    Code.OUT_OF_RANGE: QT_TRANSLATE_NOOP("labels", "Dat getal is te klein of te groot."),
    Code.START_AFTER_TURN: QT_TRANSLATE_NOOP(
        "labels", "Toen had al iemand het woord. Kies een eerdere tijd."
    ),
    Code.START_IN_FUTURE: QT_TRANSLATE_NOOP("labels", "Die tijd komt nog. Kies een eerdere tijd."),
    Code.NOBODY_PRESENT: QT_TRANSLATE_NOOP(
        "labels", "Er zit nog niemand aan tafel. Voeg eerst deelnemers toe."
    ),
    Code.NOBODY_SPEAKING: QT_TRANSLATE_NOOP("labels", "Er is nu niemand aan het woord."),
    Code.ALREADY_SPEAKING: QT_TRANSLATE_NOOP("labels", "Deze persoon is al aan het woord."),
    Code.NOT_PRESENT: QT_TRANSLATE_NOOP("labels", "Deze persoon is nu niet aan tafel."),
    Code.NOTHING_BEFORE: QT_TRANSLATE_NOOP("labels", "Er is geen eerdere beurt in dit rondje."),
    Code.NOT_IN_CYCLE: QT_TRANSLATE_NOOP("labels", "Deze persoon doet niet mee in dit rondje."),
    Code.TOO_MANY_PARTICIPANTS: QT_TRANSLATE_NOOP(
        "labels", "De tafel is vol. Maak een tweede tafel voor de andere mensen."
    ),
    Code.LABEL_HAS_NAME: QT_TRANSLATE_NOOP(
        "labels", "In deze aanduiding staat de naam. Kies andere woorden."
    ),
    Code.CANNOT_POSTPONE: QT_TRANSLATE_NOOP("labels", "Deze persoon is de laatste van dit rondje."),
    Code.NO_TURNS_HERE: QT_TRANSLATE_NOOP("labels", "Begin eerst een rondje of een vrij gesprek."),
    Code.CYCLE_NOT_COMPLETE: QT_TRANSLATE_NOOP("labels", "Maak eerst dit rondje af."),
    Code.ROUND_NOT_STARTED: QT_TRANSLATE_NOOP("labels", "Begin eerst een ronde."),
    Code.ROUND_WAS_TIMED: QT_TRANSLATE_NOOP(
        "labels", "Deze ronde liep met de klok. De beurten staan al vast."
    ),
    Code.DIALOGUE_CLOSED: QT_TRANSLATE_NOOP(
        "labels", "Deze dialoog is afgerond. Heropen hem om verder te gaan."
    ),
    Code.LINK_TO_ITSELF: QT_TRANSLATE_NOOP("labels", "Kies een andere kaart om mee te verbinden."),
    Code.LINK_IN_ONE_COLUMN: QT_TRANSLATE_NOOP(
        "labels", "Een draad loopt naar een andere kolom. Kies daar een kaart."
    ),
    Code.THEME_TO_ITSELF: QT_TRANSLATE_NOOP("labels", "Kies een ander thema om samen te voegen."),
    Code.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("labels", "Er is niets om ongedaan te maken."),
    Code.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("labels", "Er is niets om opnieuw te doen."),
    Code.NOT_AN_EMAIL: QT_TRANSLATE_NOOP(
        "labels", "Dit is geen heel e-mailadres. Typ het zoals naam@voorbeeld.nl."
    ),
    Code.NOT_A_PICTURE: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is geen plaatje dat we kennen. Kies een PNG of JPG."
    ),
    Code.PICTURE_TOO_BIG: QT_TRANSLATE_NOOP(
        "labels", "Dit plaatje is te groot. Kies een kleiner bestand."
    ),
    Code.PICTURE_IS_HEIC: QT_TRANSLATE_NOOP(
        "labels", "Dit is een HEIC-foto van een iPhone. Stuur hem als JPG, dan lukt het."
    ),
    Code.FILE_NOT_JSON: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is geen uitwisselbestand. Er is niets veranderd."
    ),
    Code.FILE_NOT_OURS: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand komt niet uit Wijkdialoog. Er is niets veranderd."
    ),
    Code.FILE_NEWER: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand is gemaakt met een nieuwere Wijkdialoog. Er is niets veranderd."
    ),
    Code.FILE_BREAKS_SCHEMA: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand klopt niet bij “{place}”. Er is niets veranderd."
    ),
    Code.FILE_UNKNOWN_ID: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand verwijst naar iets dat er niet in staat. Er is niets veranderd."
    ),
    Code.FILE_DUPLICATE_ID: QT_TRANSLATE_NOOP(
        "labels", "In dit bestand staat iets dubbel. Er is niets veranderd."
    ),
    Code.FILE_CONFLICT: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand botst met wat al in het dossier staat. Er is niets veranderd."
    ),
    Code.QUESTIONS_OPEN: QT_TRANSLATE_NOOP("labels", "Kies eerst nog {n} keer wat er blijft."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "Dit bestand kan niet gelezen worden. Er is niets veranderd."
    ),
}
