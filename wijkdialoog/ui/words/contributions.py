"""Words for what is said and what it is about."""

from enum import StrEnum

from wijkdialoog.domain.contributions import Kind, Sensitive
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.saying import plural, translated, word_of


def kind_label(kind: Kind) -> str:
    """Return "Droom"."""
    return word_of(kind, _KINDS)


def kind_count(kind: Kind, n: int) -> str:
    """Return "1 droom", "6 dromen"."""
    one, many = _COUNTS[kind]
    return plural(n, translated(one), translated(many))


def sensitive_label(sensitive: Sensitive) -> str:
    """Return "gezondheid"."""
    return word_of(sensitive, _SENSITIVES)


_KINDS: dict[StrEnum, str] = {
    Kind.EXPERIENCE: QT_TRANSLATE_NOOP("labels", "Ervaring"),
    Kind.VIEW: QT_TRANSLATE_NOOP("labels", "Zienswijze"),
    Kind.DREAM: QT_TRANSLATE_NOOP("labels", "Droom"),
    Kind.POSSIBILITY: QT_TRANSLATE_NOOP("labels", "Mogelijkheid"),
    Kind.INSIGHT: QT_TRANSLATE_NOOP("labels", "Inzicht"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("labels", "Citaat"),
    Kind.REMARK: QT_TRANSLATE_NOOP("labels", "Opmerking"),
}
_COUNTS: dict[Kind, tuple[str, str]] = {
    Kind.EXPERIENCE: (
        QT_TRANSLATE_NOOP("labels", "{n} ervaring"),
        QT_TRANSLATE_NOOP("labels", "{n} ervaringen"),
    ),
    Kind.VIEW: (
        QT_TRANSLATE_NOOP("labels", "{n} zienswijze"),
        QT_TRANSLATE_NOOP("labels", "{n} zienswijzen"),
    ),
    Kind.DREAM: (
        QT_TRANSLATE_NOOP("labels", "{n} droom"),
        QT_TRANSLATE_NOOP("labels", "{n} dromen"),
    ),
    Kind.POSSIBILITY: (
        QT_TRANSLATE_NOOP("labels", "{n} mogelijkheid"),
        QT_TRANSLATE_NOOP("labels", "{n} mogelijkheden"),
    ),
    Kind.INSIGHT: (
        QT_TRANSLATE_NOOP("labels", "{n} inzicht"),
        QT_TRANSLATE_NOOP("labels", "{n} inzichten"),
    ),
    Kind.QUOTE: (
        QT_TRANSLATE_NOOP("labels", "{n} citaat"),
        QT_TRANSLATE_NOOP("labels", "{n} citaten"),
    ),
    Kind.REMARK: (
        QT_TRANSLATE_NOOP("labels", "{n} opmerking"),
        QT_TRANSLATE_NOOP("labels", "{n} opmerkingen"),
    ),
}
_SENSITIVES: dict[StrEnum, str] = {
    Sensitive.HEALTH: QT_TRANSLATE_NOOP("labels", "gezondheid"),
    Sensitive.ORIGIN: QT_TRANSLATE_NOOP("labels", "afkomst"),
    Sensitive.POLITICS: QT_TRANSLATE_NOOP("labels", "politieke mening"),
    Sensitive.BELIEF: QT_TRANSLATE_NOOP("labels", "geloof of overtuiging"),
    Sensitive.UNION: QT_TRANSLATE_NOOP("labels", "lid van een vakbond"),
    Sensitive.SEXUALITY: QT_TRANSLATE_NOOP("labels", "seksualiteit"),
    Sensitive.CRIMINAL: QT_TRANSLATE_NOOP("labels", "strafbare feiten"),
    Sensitive.ADDRESS: QT_TRANSLATE_NOOP("labels", "adres of telefoon"),
}
