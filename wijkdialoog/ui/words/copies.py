"""Words for copies of a dossier: when, why, how large, what is inside and what is not."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.copy_contents import Difference, Inventory, Subject
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.dates import spoken_date, spoken_day, spoken_weekday
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate
_EVENING = 17  # from this hour on, today is "vanavond"
_KILO, _MEGA = 1000, 1_000_000
_WEEK = 7


def moment(when: datetime, now: datetime) -> str:
    """Return "vandaag 20:14", "gisteren 22:05", "donderdag 16 april 20:14", with an older year."""
    days = (now.date() - when.date()).days
    stored = f"{when:%Y-%m-%d}"
    if days == 0:
        day = _translate("copies", "vandaag")
    elif days == 1:
        day = _translate("copies", "gisteren")
    elif when.year != now.year:
        day = spoken_date(stored)
    elif 0 < days < _WEEK:
        day = spoken_weekday(stored)
    else:
        day = f"{spoken_weekday(stored)} {spoken_day(stored)}"
    return f"{day} {when:%H:%M}"


def reason_words(reason: Reason | None) -> str:
    """Return why a copy was made: "bij het sluiten"; "" when not known."""
    return _t(_REASONS[reason]) if reason else ""


def size_words(size: int) -> str:
    """Return "340 kB" or "1,2 MB"."""
    if size < _MEGA:
        return f"{max(size // _KILO, 1)} kB"
    return f"{size / _MEGA:.1f} MB".replace(".", ",")


def inside_words(inside: Inventory) -> str:
    """Return "2 dialogen, 41 regels. Laatste dialoog: “Samen eten”."."""
    counted = {subject: inside.count(subject) for subject in Subject}
    words = listed(counted) or _translate("copies", "nog niets")
    if inside.last_dialogue:
        last = _translate("copies", "Laatste dialoog: “{0}”.").format(_short(inside.last_dialogue))
        return f"{_capital(words)}. {last}"
    return f"{_capital(words)}."


def last_line_words(inside: Inventory) -> str:
    """Return "Laatste regel: “…”", or "" when there is none."""
    if not inside.last_line:
        return ""
    return _translate("copies", "Laatste regel: “{0}”").format(_short(inside.last_line))


def difference_words(other: Difference, now: datetime) -> str:
    """Return what is not in the copy, what is in it besides, and what stands otherwise."""
    if other.is_nothing:
        return _translate("copies", "Hierin staat alles wat er nu is.")
    sentences = []
    if other.missing:
        since = _since(other.since_ms, now)
        sentences.append(_are(other.missing, _MISSING).replace("{since}", since))
    if other.returning:
        sentences.append(_are(other.returning, _RETURNING))
    if other.changed:
        sentences.append(_are(other.changed, _CHANGED))
    return " ".join(sentences)


def listed(counts: Mapping[Subject, int]) -> str:
    """Return "3 regels en 1 afspraak"; "" when everything is zero."""
    parts = [
        plural(count, *(_t(word) for word in _COUNTS[subject]))
        for subject, count in counts.items()
        if count
    ]
    return joined(parts)


def joined(parts: Iterable[str]) -> str:
    """Return "a, b en c"."""
    *first, last = list(parts) or [""]
    return _translate("copies", "{0} en {1}").format(", ".join(first), last) if first else last


def _are(counts: Mapping[Subject, int], sentence: tuple[str, str]) -> str:
    one, many = sentence
    form = one if sum(counts.values()) == 1 else many
    return _t(form).replace("{what}", _capital(listed(counts)))


def _since(since_ms: int | None, now: datetime) -> str:
    """Return " van vanavond" or " van vandaag" when all of it is; else nothing."""
    if since_ms is None:
        return ""
    since = datetime.fromtimestamp(since_ms / 1000)
    if since.date() != now.date():
        return ""
    return (
        _translate("copies", " van vanavond")
        if since.hour >= _EVENING
        else _translate("copies", " van vandaag")
    )


def _short(text: str, most: int = 60) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= most else f"{one_line[: most - 1].rstrip()}…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _t(text: str) -> str:
    return _translate("copies", text)


_COUNTS: dict[Subject, tuple[str, str]] = {
    Subject.DIALOGUES: (
        QT_TRANSLATE_NOOP("copies", "{n} dialoog"),
        QT_TRANSLATE_NOOP("copies", "{n} dialogen"),
    ),
    Subject.LINES: (
        QT_TRANSLATE_NOOP("copies", "{n} regel"),
        QT_TRANSLATE_NOOP("copies", "{n} regels"),
    ),
    Subject.AGREEMENTS: (
        QT_TRANSLATE_NOOP("copies", "{n} afspraak"),
        QT_TRANSLATE_NOOP("copies", "{n} afspraken"),
    ),
    Subject.ASSETS: (
        QT_TRANSLATE_NOOP("copies", "{n} bron"),
        QT_TRANSLATE_NOOP("copies", "{n} bronnen"),
    ),
}
_MISSING = (
    QT_TRANSLATE_NOOP("copies", "{what}{since} staat er niet in."),
    QT_TRANSLATE_NOOP("copies", "{what}{since} staan er niet in."),
)
_RETURNING = (
    QT_TRANSLATE_NOOP("copies", "{what} staat er nog wel in."),
    QT_TRANSLATE_NOOP("copies", "{what} staan er nog wel in."),
)
_CHANGED = (
    QT_TRANSLATE_NOOP("copies", "{what} staat er anders in."),
    QT_TRANSLATE_NOOP("copies", "{what} staan er anders in."),
)
_REASONS: dict[Reason, str] = {
    Reason.CLOSING: QT_TRANSLATE_NOOP("copies", "bij het sluiten"),
    Reason.ASKED: QT_TRANSLATE_NOOP("copies", "zelf gemaakt"),
    Reason.BEFORE_CLIMBING: QT_TRANSLATE_NOOP("copies", "voor het bijwerken"),
    Reason.BEFORE_EMPTYING_BIN: QT_TRANSLATE_NOOP("copies", "voor het legen van de prullenbak"),
    Reason.BEFORE_REMOVING: QT_TRANSLATE_NOOP("copies", "voor het verwijderen"),
    Reason.BEFORE_ANONYMISING: QT_TRANSLATE_NOOP("copies", "voor het anonimiseren"),
    Reason.BEFORE_MERGING: QT_TRANSLATE_NOOP("copies", "voor het samenvoegen"),
}
