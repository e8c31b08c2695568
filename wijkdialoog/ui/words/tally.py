"""The three faces of the closing tally in words: a face never stands without its word."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.tally import Face, Hands, Trend
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP

_translate = QCoreApplication.translate

_FACES = {
    Face.GLAD: QT_TRANSLATE_NOOP("tally", "blij"),
    Face.FAIR: QT_TRANSLATE_NOOP("tally", "gaat wel"),
    Face.SAD: QT_TRANSLATE_NOOP("tally", "niet blij"),
}
_TRENDS = {
    Trend.GLADDER: QT_TRANSLATE_NOOP("tally", "Blijer dan de vorige keer dat je dit vroeg."),
    Trend.LESS_GLAD: QT_TRANSLATE_NOOP("tally", "Minder blij dan de vorige keer dat je dit vroeg."),
    Trend.ALIKE: QT_TRANSLATE_NOOP("tally", "Ongeveer net zo als de vorige keer dat je dit vroeg."),
    Trend.TOO_FEW: QT_TRANSLATE_NOOP("tally", "Vergelijken kan vanaf vijf handen, beide keren."),
}


def face_word(face: Face) -> str:
    """Return "blij"."""
    return _translate("tally", _FACES[face])


def question_words(typed: str) -> str:
    """Return the question as typed, or the usual one."""
    return typed or _translate("tally", "Hoe ga je naar huis?")


def trend_words(trend: Trend) -> str:
    """Return "Blijer dan de vorige keer dat je dit vroeg."."""
    return _translate("tally", _TRENDS[trend])


def counted_hands(hands: Hands) -> str:
    """Return "7 blij · 2 gaat wel · 0 niet blij"."""
    return " · ".join(f"{hands.of(face)} {face_word(face)}" for face in Face)


def counted_of(hands: Hands, present: int | None) -> str:
    """Return "7 van 9 geteld"; "7 geteld" when nobody knows how many there are."""
    if present is not None and hands.total > present:
        return _translate("tally", "{0} geteld, {1} aan tafel").format(hands.total, present)
    if present is None:
        return _translate("tally", "{0} geteld").format(hands.total)
    return _translate("tally", "{0} van {1} geteld").format(hands.total, present)
