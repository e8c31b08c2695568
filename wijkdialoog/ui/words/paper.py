"""Words for the paper of an evening without a laptop."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.paper import Part
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import plural, word_of


def part_label(part: Part) -> str:
    """Return "Naambordjes"."""
    return word_of(part, _PARTS)


def part_about(part: Part) -> str:
    """Return in one sentence what it is for."""
    return word_of(part, _ABOUT)


def sheets(number: int) -> str:
    """Return "1 blad", "8 bladen"."""
    return plural(
        number,
        QCoreApplication.translate("labels", "{n} blad"),
        QCoreApplication.translate("labels", "{n} bladen"),
    )


_PARTS: Mapping[StrEnum, str] = {
    Part.SCRIPT: QT_TRANSLATE_NOOP("labels", "Draaiboek"),
    Part.SIGNS: QT_TRANSLATE_NOOP("labels", "Naambordjes"),
    Part.QUESTIONS: QT_TRANSLATE_NOOP("labels", "Vragen op tafel"),
    Part.TURNS: QT_TRANSLATE_NOOP("labels", "Beurten"),
    Part.SENTENCES: QT_TRANSLATE_NOOP("labels", "Kernzinnen"),
    Part.CARDS: QT_TRANSLATE_NOOP("labels", "Bronnenkaarten"),
    Part.AGREEMENTS: QT_TRANSLATE_NOOP("labels", "Afspraken"),
    Part.TALLY: QT_TRANSLATE_NOOP("labels", "Handen tellen"),
}
_ABOUT: Mapping[StrEnum, str] = {
    Part.SCRIPT: QT_TRANSLATE_NOOP("labels", "Voor jou: tijden, vragen en zinnen om te zeggen."),
    Part.SIGNS: QT_TRANSLATE_NOOP("labels", "Voor elke stoel een blad om te vouwen."),
    Part.QUESTIONS: QT_TRANSLATE_NOOP("labels", "Elke vraag groot op een eigen blad."),
    Part.TURNS: QT_TRANSLATE_NOOP("labels", "Een hokje voor iedereen in elke ronde."),
    Part.SENTENCES: QT_TRANSLATE_NOOP("labels", "Ruimte om per ronde mee te schrijven."),
    Part.CARDS: QT_TRANSLATE_NOOP("labels", "Vier op een blad, om uit te knippen."),
    Part.AGREEMENTS: QT_TRANSLATE_NOOP("labels", "Wat, wie en wanneer."),
    Part.TALLY: QT_TRANSLATE_NOOP("labels", "Drie gezichten met ruimte voor strepen."),
}
