"""Words for what was read of a damaged dossier and what was not."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdialoog.services.rescue import Rescued, TableRead
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words import copies
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate
_MOST_NAMED = 12
_MOST_LETTERS = 160


def read_lines(rescued: Rescued) -> tuple[str, ...]:
    """Return "Gelezen: 41 van de 43 regels." for what is not whole, then what is, in one line."""
    tables = rescued.salvage.tables
    known = [(tables[name], words) for name, words in _SUBJECTS.items() if name in tables]
    torn = [_torn(table, *words) for table, words in known if table.lost != 0]
    whole = [_counted(table.read, *words) for table, words in known if table.lost == 0]
    if whole:
        line = _translate("rescue", "Helemaal gelezen: {0}.")
        torn.append(line.format(copies.joined(whole)))
    return tuple(torn)


def further_lines(rescued: Rescued) -> tuple[str, ...]:
    """Return what else happened: heads made, references emptied, what nobody can know."""
    done = rescued.salvage
    lines = []
    if done.stand_ins:
        lines.append(
            plural(
                len(done.stand_ins),
                _translate(
                    "rescue",
                    "Van {n} dialoog zijn alleen regels over. Die heet nu “Teruggevonden dialoog”.",
                ),
                _translate(
                    "rescue",
                    "Van {n} dialogen zijn alleen regels over. Die heten “Teruggevonden dialoog”.",
                ),
            )
        )
    if done.loosened:
        lines.append(
            plural(
                done.loosened,
                _translate(
                    "rescue", "{n} verwijzing is leeg gemaakt. Het andere eind is niet gelezen."
                ),
                _translate(
                    "rescue", "{n} verwijzingen zijn leeg gemaakt. Het andere eind is niet gelezen."
                ),
            )
        )
    changed = sum(len(table.changed) for table in done.tables.values())
    if changed:
        lines.append(
            plural(
                changed,
                _translate("rescue", "{n} rij is misschien veranderd door de schade. Kijk die na."),
                _translate(
                    "rescue", "{n} rijen zijn misschien veranderd door de schade. Kijk die na."
                ),
            )
        )
    if not done.was_sealed:
        lines.append(
            _translate(
                "rescue",
                "Dit dossier is niet gewoon gesloten. Een veranderde letter is dan niet te zien.",
            )
        )
    return tuple(lines)


def changed_lines(rescued: Rescued) -> tuple[str, ...]:
    """Return the words to look at again; on the screen only, never in the file beside it."""
    texts = [" ".join(text.split()) for text in rescued.changed_texts if text.strip()]
    lines = [f"“{_short(text)}”" for text in texts[:_MOST_NAMED]]
    if len(texts) > _MOST_NAMED:
        lines.append(
            _translate("rescue", "En nog {n} andere.").replace("{n}", str(len(texts) - _MOST_NAMED))
        )
    return tuple(lines)


def copy_line(rescued: Rescued, now: datetime) -> str:
    """Return what the newest copy holds that was not read, or "" when it holds nothing more."""
    if rescued.copy is None or not rescued.copy_more.missing:
        return ""
    more = copies.listed(rescued.copy_more.missing)
    when = copies.moment(rescued.copy.moment, now)
    return _translate(
        "rescue", "De reservekopie van {0} heeft nog {1} die hier niet bij zijn."
    ).format(when, more)


def report(rescued: Rescued, damaged: str, now: datetime) -> tuple[str, ...]:
    """Return the lines of the text beside the dossier: counts and no words of anybody."""
    title = _translate("rescue", "Wat er gered is uit “{0}”, {1}").format(
        damaged, f"{now:%d-%m-%Y %H:%M}"
    )
    kept = _translate("rescue", "Aan het beschadigde bestand is niets veranderd.")
    return (
        title,
        "",
        *read_lines(rescued),
        *further_lines(rescued),
        *filter(None, [copy_line(rescued, now)]),
        kept,
    )


def _torn(table: TableRead, one: str, many: str) -> str:
    if table.lost is None:
        if table.read == 0:
            unknown = _translate(
                "rescue", "Van de {0} is niets gelezen. Hoeveel er waren, weet niemand."
            )
            return unknown.format(_t(many))
        some = _translate("rescue", "Gelezen: {0}. Misschien waren er meer.")
        return some.format(_counted(table.read, one, many))
    in_all = table.read + table.lost
    words = _t(one) if in_all == 1 else _t(many)
    return _translate("rescue", "Gelezen: {0} van de {1} {2}.").format(table.read, in_all, words)


def _counted(count: int, one: str, many: str) -> str:
    return plural(count, f"{{n}} {_t(one)}", f"{{n}} {_t(many)}")


def _short(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1].rstrip()}…"


def _t(text: str) -> str:
    return _translate("rescue", text)


_SUBJECTS: dict[str, tuple[str, str]] = {
    "dialogues": (QT_TRANSLATE_NOOP("rescue", "dialoog"), QT_TRANSLATE_NOOP("rescue", "dialogen")),
    "contributions": (QT_TRANSLATE_NOOP("rescue", "regel"), QT_TRANSLATE_NOOP("rescue", "regels")),
    "agreements": (
        QT_TRANSLATE_NOOP("rescue", "afspraak"),
        QT_TRANSLATE_NOOP("rescue", "afspraken"),
    ),
    "assets": (QT_TRANSLATE_NOOP("rescue", "bron"), QT_TRANSLATE_NOOP("rescue", "bronnen")),
    "people": (QT_TRANSLATE_NOOP("rescue", "persoon"), QT_TRANSLATE_NOOP("rescue", "mensen")),
    "participants": (
        QT_TRANSLATE_NOOP("rescue", "deelnemer"),
        QT_TRANSLATE_NOOP("rescue", "deelnemers"),
    ),
    "rounds": (QT_TRANSLATE_NOOP("rescue", "ronde"), QT_TRANSLATE_NOOP("rescue", "rondes")),
    "turns": (QT_TRANSLATE_NOOP("rescue", "beurt"), QT_TRANSLATE_NOOP("rescue", "beurten")),
    "themes": (QT_TRANSLATE_NOOP("rescue", "thema"), QT_TRANSLATE_NOOP("rescue", "thema's")),
    "links": (QT_TRANSLATE_NOOP("rescue", "draad"), QT_TRANSLATE_NOOP("rescue", "draden")),
    "photos": (QT_TRANSLATE_NOOP("rescue", "foto"), QT_TRANSLATE_NOOP("rescue", "foto's")),
    "tallies": (
        QT_TRANSLATE_NOOP("rescue", "telling"),
        QT_TRANSLATE_NOOP("rescue", "tellingen"),
    ),
    "media": (QT_TRANSLATE_NOOP("rescue", "plaatje"), QT_TRANSLATE_NOOP("rescue", "plaatjes")),
    "neighbourhoods": (QT_TRANSLATE_NOOP("rescue", "wijk"), QT_TRANSLATE_NOOP("rescue", "wijken")),
    "organisations": (
        QT_TRANSLATE_NOOP("rescue", "organisatie"),
        QT_TRANSLATE_NOOP("rescue", "organisaties"),
    ),
    "saved_minutes": (
        QT_TRANSLATE_NOOP("rescue", "bewaard verslag"),
        QT_TRANSLATE_NOOP("rescue", "bewaarde verslagen"),
    ),
}
