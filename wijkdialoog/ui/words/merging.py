"""What is said about bringing tables together, in plain words."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.merge_receipt import ReceiptFile
from wijkdialoog.domain.merging import Difference, FilePlan, Likeness, Side, Why
from wijkdialoog.domain.people import OrganisationKind, Role
from wijkdialoog.services.merge_files import ReadFile, StorageError
from wijkdialoog.services.moments import local_time
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.merge_values import field_words, value_words
from wijkdialoog.ui.words.people import organisation_kind_label, role_label
from wijkdialoog.ui.words.refusals import error_sentence
from wijkdialoog.ui.words.saying import plural
from wijkdialoog.ui.words.troubles import trouble_sentence

_translate = QCoreApplication.translate

_COUNTS: dict[str, tuple[str, str]] = {
    "contributions": (
        QT_TRANSLATE_NOOP("merging", "{n} regel"),
        QT_TRANSLATE_NOOP("merging", "{n} regels"),
    ),
    "agreements": (
        QT_TRANSLATE_NOOP("merging", "{n} afspraak"),
        QT_TRANSLATE_NOOP("merging", "{n} afspraken"),
    ),
    "follow_ups": (
        QT_TRANSLATE_NOOP("merging", "{n} keer terugkijken op een afspraak"),
        QT_TRANSLATE_NOOP("merging", "{n} keer terugkijken op afspraken"),
    ),
    "assets": (
        QT_TRANSLATE_NOOP("merging", "{n} bron"),
        QT_TRANSLATE_NOOP("merging", "{n} bronnen"),
    ),
    "themes": (
        QT_TRANSLATE_NOOP("merging", "{n} thema"),
        QT_TRANSLATE_NOOP("merging", "{n} thema’s"),
    ),
    "photos": (
        QT_TRANSLATE_NOOP("merging", "{n} foto"),
        QT_TRANSLATE_NOOP("merging", "{n} foto’s"),
    ),
    "tallies": (
        QT_TRANSLATE_NOOP("merging", "{n} telling aan het eind"),
        QT_TRANSLATE_NOOP("merging", "{n} tellingen aan het eind"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("merging", "{n} mens"),
        QT_TRANSLATE_NOOP("merging", "{n} mensen"),
    ),
}
_DIALOGUES = (
    QT_TRANSLATE_NOOP("merging", "{n} dialoog"),
    QT_TRANSLATE_NOOP("merging", "{n} dialogen"),
)
_WHYS = {
    Why.DIFFERS: QT_TRANSLATE_NOOP("merging", "Hier en daar staat iets anders."),
    Why.BOTH_CHANGED: QT_TRANSLATE_NOOP("merging", "Hier én daar veranderd."),
    Why.BINNED_HERE: QT_TRANSLATE_NOOP("merging", "Hier weggegooid, daar veranderd."),
    Why.REMOVED_HERE: QT_TRANSLATE_NOOP("merging", "Hier weggehaald, daar veranderd."),
    Why.BINNED_THERE: QT_TRANSLATE_NOOP("merging", "Daar weggegooid."),
}
_SORTS = {
    "neighbourhoods": QT_TRANSLATE_NOOP("merging", "Wijk"),
    "organisations": QT_TRANSLATE_NOOP("merging", "Organisatie"),
    "people": QT_TRANSLATE_NOOP("merging", "Mens"),
    "dialogues": QT_TRANSLATE_NOOP("merging", "Dialoog"),
    "rounds": QT_TRANSLATE_NOOP("merging", "Ronde"),
    "participants": QT_TRANSLATE_NOOP("merging", "Deelnemer"),
    "themes": QT_TRANSLATE_NOOP("merging", "Thema"),
    "contributions": QT_TRANSLATE_NOOP("merging", "Regel"),
    "agreements": QT_TRANSLATE_NOOP("merging", "Afspraak"),
    "follow_ups": QT_TRANSLATE_NOOP("merging", "Terugblik op een afspraak"),
    "assets": QT_TRANSLATE_NOOP("merging", "Bron"),
    "photos": QT_TRANSLATE_NOOP("merging", "Foto"),
    "tallies": QT_TRANSLATE_NOOP("merging", "Telling aan het eind"),
    "initiatives": QT_TRANSLATE_NOOP("merging", "Initiatief"),
    "challenges": QT_TRANSLATE_NOOP("merging", "Opgave"),
}


def place(tables: Sequence[int], name: str) -> str:
    """Return "tafel 2", "tafels 1, 2 en 3", or the name of the file without its end."""
    numbers = [str(table) for table in tables]
    if len(numbers) == 1:
        return _translate("merging", "tafel {0}").format(numbers[0])
    if 1 < len(numbers) <= 8:
        return _translate("merging", "tafels {0}").format(listed(numbers))
    return f"“{Path(name).stem}”"


def coming(plan: FilePlan) -> str:
    """Return "Van tafel 2 komen 14 regels en 2 afspraken mee."."""
    return _coming(place(plan.tables, plan.name), plan.new, plan.is_nothing)


def came(file: ReceiptFile) -> str:
    """Return "Van tafel 2 kwamen 14 regels en 2 afspraken mee."."""
    where = place(file.tables, file.name)
    if file.is_nothing:
        return _translate("merging", "Van {0} kwam niets nieuws.").format(where)
    things = counted(file.new)
    if not things:
        return _translate("merging", "Van {0} kwamen alleen veranderingen mee.").format(where)
    if sum(file.new.get(table, 0) for table in _shown(file.new)) == 1:
        return _translate("merging", "Van {0} kwam {1} mee.").format(where, things)
    return _translate("merging", "Van {0} kwamen {1} mee.").format(where, things)


def counted(new: Mapping[str, int]) -> str:
    """Return "14 regels, 2 afspraken en 8 mensen"; "" when nothing worth counting is new."""
    return listed(
        [
            plural(new[table], *(_translate("merging", form) for form in _forms(table)))
            for table in _shown(new)
        ]
    )


def listed(parts: Sequence[str]) -> str:
    """Return "a, b en c"."""
    if len(parts) < 2:
        return "".join(parts)
    return _translate("merging", "{0} en {1}").format(", ".join(parts[:-1]), parts[-1])


def side_notes(plan: FilePlan) -> list[str]:
    """Return what else happens with a file, one short line each."""
    notes: list[str] = []
    if plan.taken:
        notes.append(
            plural(
                len(plan.taken),
                _translate("merging", "Daar veranderd: {n}. Dat komt mee."),
                _translate("merging", "Daar veranderd: {n}. Die komen mee."),
            )
        )
    if plan.kept:
        notes.append(
            _translate("merging", "Hier veranderd: {0}. Dat blijft zo.").format(len(plan.kept))
        )
    if plan.away:
        notes.append(
            _translate("merging", "Hier weggegooid: {0}. Dat blijft weg.").format(len(plan.away))
        )
    if plan.same and not plan.is_nothing:
        notes.append(_translate("merging", "Al hier en hetzelfde: {0}.").format(plan.same))
    return notes


def refusal(file: ReadFile) -> str:
    """Return why a file stays out."""
    if isinstance(file.refusal, StorageError):
        return trouble_sentence(file.refusal)
    return error_sentence(file.refusal) if file.refusal else ""


def why(reason: Why) -> str:
    """Return why somebody has to choose."""
    return _translate("merging", _WHYS[reason])


def side(reason: Why, chosen: Side) -> str:
    """Return what a choice does, for its button."""
    if reason in (Why.BINNED_HERE, Why.REMOVED_HERE):
        away = _translate("merging", "Laat weg")
        return away if chosen is Side.HERE else _translate("merging", "Haal terug")
    if reason is Why.BINNED_THERE:
        keep = _translate("merging", "Houd hier")
        return keep if chosen is Side.HERE else _translate("merging", "Gooi ook hier weg")
    if chosen is Side.HERE:
        return _translate("merging", "Houd wat hier staat")
    return _translate("merging", "Neem wat daar staat")


def heading(difference: Difference) -> str:
    """Return "Regel · Samen eten · Amina · 19:42"."""
    parts = [_translate("merging", _SORTS.get(difference.table, "Regel")), difference.where]
    parts.append(difference.who)
    if difference.said_ms is not None:
        said = local_time(difference.said_ms)
        parts.append(f"{said:%H:%M}")
    if difference.table not in ("contributions", "agreements"):
        parts.append(difference.name)
    return " · ".join(part for part in parts if part)


def contents(difference: Difference, which: Side) -> str:
    """Return what stands on one side, a line for each field."""
    lines: list[str] = []
    for pair in difference.fields:
        value = pair.ours if which is Side.HERE else pair.theirs
        said = value_words(pair.field, value)
        is_only = len(difference.fields) == 1 and pair.field in ("text", "what", "title", "name")
        lines.append(said if is_only else f"{field_words(pair.field)}: {said}")
    return "\n".join(lines)


def sort_of(table: str) -> str:
    """Return "Mens", "Organisatie", "Wijk"."""
    return _translate("merging", _SORTS.get(table, "Regel"))


def hints(likeness: Likeness) -> str:
    """Return "Hier: bewoner · Buurthuis. Daar: Buurthuis."; "" when nothing is known."""
    here = _translate("merging", "Hier: {0}.").format(_hint(likeness.our_hint))
    there = _translate("merging", "Daar: {0}.").format(_hint(likeness.their_hint))
    return " ".join((*((here,) * bool(likeness.our_hint)), *((there,) * bool(likeness.their_hint))))


def same_as(table: str) -> str:
    """Return the words beside the tick of who may be who."""
    if table == "people":
        return _translate("merging", "Dezelfde persoon")
    if table == "organisations":
        return _translate("merging", "Dezelfde organisatie")
    return _translate("merging", "Dezelfde wijk")


def _hint(parts: tuple[object, ...]) -> str:
    return " · ".join(_word(part) for part in parts)


def _word(part: object) -> str:
    if isinstance(part, Role):
        return role_label(part)
    return organisation_kind_label(part) if isinstance(part, OrganisationKind) else str(part)


def _coming(where: str, new: Mapping[str, int], is_nothing: bool) -> str:
    if is_nothing:
        return _translate("merging", "Van {0} komt niets nieuws. Alles staat er al.").format(where)
    things = counted(new)
    if not things:
        return _translate("merging", "Van {0} komen alleen veranderingen.").format(where)
    if sum(new.get(table, 0) for table in _shown(new)) == 1:
        return _translate("merging", "Van {0} komt {1} mee.").format(where, things)
    return _translate("merging", "Van {0} komen {1} mee.").format(where, things)


def _shown(new: Mapping[str, int]) -> list[str]:
    more = ["dialogues"] if new.get("dialogues", 0) > 1 else []
    return [*more, *(table for table in _COUNTS if new.get(table))]


def _forms(table: str) -> tuple[str, str]:
    return _DIALOGUES if table == "dialogues" else _COUNTS[table]
