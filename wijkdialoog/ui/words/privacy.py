"""Words of consent, retention and what is wiped."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.consents import Purpose, Withdrawal
from wijkdialoog.domain.retention import Wiped
from wijkdialoog.services.wiping import Goes
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.dates import spoken_date
from wijkdialoog.ui.words.saying import plural

_CONTEXT = "privacy"

_PURPOSES: dict[Purpose, str] = {
    Purpose.NAME: QT_TRANSLATE_NOOP("privacy", "Naam in het verslag"),
    Purpose.CONTACT: QT_TRANSLATE_NOOP("privacy", "E-mail en telefoon bewaren"),
    Purpose.PHOTO: QT_TRANSLATE_NOOP("privacy", "Op de foto"),
    Purpose.NETWORK: QT_TRANSLATE_NOOP("privacy", "In het netwerk van de wijk"),
}


def _say(source: str) -> str:
    return QCoreApplication.translate(_CONTEXT, source)


def _number(n: int, one: str, many: str) -> str:
    return plural(n, _say(one), _say(many))


def purpose_label(purpose: Purpose) -> str:
    """Return "Naam in het verslag"."""
    return _say(_PURPOSES[purpose])


def since_words(date: str | None) -> str:
    """Return "ja, sinds 16 april 2026" or "nee"."""
    if date is None:
        return _say(QT_TRANSLATE_NOOP("privacy", "nee"))
    return _say(QT_TRANSLATE_NOOP("privacy", "ja, sinds {0}")).format(spoken_date(date))


def withdrawal_sentences(found: Withdrawal) -> list[str]:
    """Return what changes when a consent is taken back, one sentence each; never empty."""
    told = [sentence for sentence in _changes(found) if sentence]
    if not told:
        told.append(_say(QT_TRANSLATE_NOOP("privacy", "Er hangt nu niets aan deze toestemming.")))
    if found.given_out:
        told.append(
            _number(
                found.given_out,
                QT_TRANSLATE_NOOP(
                    "privacy", "Er is al {n} verslag bewaard als PDF. Dat verandert niet mee."
                ),
                QT_TRANSLATE_NOOP(
                    "privacy", "Er zijn al {n} verslagen bewaard als PDF. Die veranderen niet mee."
                ),
            )
        )
    return told


def _changes(found: Withdrawal) -> list[str]:
    return [
        _titles(found.dialogues),
        _some(
            found.lines,
            QT_TRANSLATE_NOOP("privacy", "In {n} regel staat dan [naam]."),
            QT_TRANSLATE_NOOP("privacy", "In {n} regels staat dan [naam]."),
        ),
        _some(
            found.speaker_links,
            QT_TRANSLATE_NOOP("privacy", "Bij {n} regel verdwijnt wie het zei."),
            QT_TRANSLATE_NOOP("privacy", "Bij {n} regels verdwijnt wie het zei."),
        ),
        _some(
            found.assets,
            QT_TRANSLATE_NOOP("privacy", "Bij {n} bron staat geen naam meer."),
            QT_TRANSLATE_NOOP("privacy", "Bij {n} bronnen staat geen naam meer."),
        ),
        _some(
            found.agreements,
            QT_TRANSLATE_NOOP("privacy", "In {n} afspraak komt een ander woord voor de naam."),
            QT_TRANSLATE_NOOP("privacy", "In {n} afspraken komt een ander woord voor de naam."),
        ),
        _listed(QT_TRANSLATE_NOOP("privacy", "Doet niet meer mee bij: {0}."), found.networks),
        _listed(QT_TRANSLATE_NOOP("privacy", "Dit wordt gewist: {0}."), found.contact),
    ]


def _titles(titles: tuple[str, ...]) -> str:
    one = QT_TRANSLATE_NOOP("privacy", "De naam gaat uit het verslag van: {0}.")
    many = QT_TRANSLATE_NOOP("privacy", "De naam gaat uit de verslagen van: {0}.")
    return _listed(one if len(titles) == 1 else many, titles)


def _some(n: int, one: str, many: str) -> str:
    return _number(n, one, many) if n else ""


def _listed(source: str, names: tuple[str, ...]) -> str:
    return _say(source).format(", ".join(names)) if names else ""


def goes_sentences(goes: Goes) -> list[str]:
    """Return what anonymising or removing a dialogue takes away, and what stays."""
    stays = _some(
        goes.given_out,
        QT_TRANSLATE_NOOP(
            "privacy", "Er is {n} verslag bewaard als PDF. Dat bestand haal je zelf weg."
        ),
        QT_TRANSLATE_NOOP(
            "privacy", "Er zijn {n} verslagen bewaard als PDF. Die bestanden haal je zelf weg."
        ),
    )
    return [*_gone(goes), *_staying(goes.organisations), *([stays] if stays else [])]


def _staying(organisations: tuple[str, ...]) -> list[str]:
    one = QT_TRANSLATE_NOOP("privacy", "Deze organisatie blijft in het dossier: {0}.")
    many = QT_TRANSLATE_NOOP("privacy", "Deze organisaties blijven in het dossier: {0}.")
    told = _listed(one if len(organisations) == 1 else many, organisations)
    return [told] if told else []


def _gone(goes: Goes) -> list[str]:
    counted = [
        _some(
            goes.lines,
            QT_TRANSLATE_NOOP("privacy", "{n} regel"),
            QT_TRANSLATE_NOOP("privacy", "{n} regels"),
        ),
        _some(
            goes.agreements,
            QT_TRANSLATE_NOOP("privacy", "{n} afspraak"),
            QT_TRANSLATE_NOOP("privacy", "{n} afspraken"),
        ),
        _some(
            goes.assets,
            QT_TRANSLATE_NOOP("privacy", "{n} bron"),
            QT_TRANSLATE_NOOP("privacy", "{n} bronnen"),
        ),
        _some(
            goes.photos,
            QT_TRANSLATE_NOOP("privacy", "{n} foto"),
            QT_TRANSLATE_NOOP("privacy", "{n} foto's"),
        ),
        _some(
            goes.seats,
            QT_TRANSLATE_NOOP("privacy", "{n} deelnemer"),
            QT_TRANSLATE_NOOP("privacy", "{n} deelnemers"),
        ),
    ]
    counted = [part for part in counted if part]
    if not counted:
        return [_say(QT_TRANSLATE_NOOP("privacy", "Er staan geen regels of namen in."))]
    told = [_say(QT_TRANSLATE_NOOP("privacy", "Dit gaat weg: {0}.")).format(", ".join(counted))]
    if goes.people:
        forgotten = QT_TRANSLATE_NOOP("privacy", "Het dossier vergeet ook: {0}.")
        told.append(_listed(forgotten, goes.people))
    return told


_WIPED: dict[Wiped, tuple[str, str]] = {
    Wiped.ANONYMISED: (
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog anoniem gemaakt, {n} regel weg"),
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog anoniem gemaakt, {n} regels weg"),
    ),
    Wiped.TEXTS: (
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog zonder verslag, {n} regel weg"),
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog zonder verslag, {n} regels weg"),
    ),
    Wiped.REMOVED: (
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog verwijderd, {n} regel weg"),
        QT_TRANSLATE_NOOP("privacy", "{date}: een dialoog verwijderd, {n} regels weg"),
    ),
    Wiped.PERSON: (
        QT_TRANSLATE_NOOP("privacy", "{date}: iemand vergeten"),
        QT_TRANSLATE_NOOP("privacy", "{date}: iemand vergeten"),
    ),
}


def wiped_line(date: str, what: str, number: int) -> str:
    """Return one line of the log: "16 april 2026: een dialoog anoniem gemaakt, 40 regels weg"."""
    one, many = _WIPED[Wiped(what)]
    return _number(number, one, many).format(date=spoken_date(date))
