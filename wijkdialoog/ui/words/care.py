"""Words for moments and things on the page that looks after the dossier."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.bin import BinItem, BinSort
from wijkdialoog.domain.synced_places import PlaceKind, SyncedPlace
from wijkdialoog.services.moments import local_time
from wijkdialoog.services.stick import LastCopy
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.marks import QT_TRANSLATE_NOOP
from wijkdialoog.ui.words.contributions import kind_label
from wijkdialoog.ui.words.dates import spoken_day

_translate = QCoreApplication.translate


def days_ago(moment_ms: int, now_ms: int) -> int:
    """Return how many midnights lie between two moments on the local calendar."""
    return (local_time(now_ms).date() - local_time(moment_ms).date()).days


def ago(moment_ms: int, now_ms: int) -> str:
    """Return "vandaag", "gisteren", "3 dagen geleden"."""
    days = days_ago(moment_ms, now_ms)
    if days <= 0:
        return _translate("care", "vandaag")
    if days == 1:
        return _translate("care", "gisteren")
    return _translate("care", "{n} dagen geleden").format(n=days)


def moment(moment_ms: int, now_ms: int) -> str:
    """Return "vandaag om 19:42", "gisteren om 19:42", "16 april om 19:42"."""
    local, days = local_time(moment_ms), days_ago(moment_ms, now_ms)
    day = ago(moment_ms, now_ms) if days <= 1 else spoken_day(f"{local:%Y-%m-%d}")
    return _translate("care", "{0} om {1}").format(day, f"{local:%H:%M}")


def sort_label(item: BinItem) -> str:
    """Return what was thrown away: "Droom", "Bron", "Dialoog"."""
    return kind_label(item.kind) if item.kind else _translate("care", _SORTS[item.sort])


def item_text(item: BinItem) -> str:
    """Return "Droom: Een tuin voor iedereen", on one line."""
    words = " ".join(item.text.split())
    return f"{sort_label(item)}: {words}" if words else sort_label(item)


def item_place(item: BinItem, now_ms: int) -> str:
    """Return where it was and when it was thrown away."""
    thrown = _translate("care", "weggegooid {0}").format(moment(item.binned_ms, now_ms))
    if item.sort is BinSort.DIALOGUE:
        return thrown
    parts = [thrown]
    if item.dialogue_title:
        parts.insert(0, _translate("care", "uit “{0}”").format(item.dialogue_title))
    if item.dialogue_binned:
        parts.append(_translate("care", "die dialoog ligt ook in de prullenbak"))
    return " · ".join(parts)


def last_copy_words(last: LastCopy, now_ms: int) -> str:
    """Return "Laatste kopie op stick: 3 dagen geleden", with a sign when it is time for one."""
    if last.moment_ms is None:
        words = _translate("care", "Nog geen kopie op stick")
    else:
        when = ago(last.moment_ms, now_ms)
        words = _translate("care", "Laatste kopie op stick: {0}").format(when)
    return f"! {words}" if last.is_due else words


def no_copy_words(error: StorageError) -> str:
    """Return why there is no copy on the stick, what is safe, and what to do."""
    why = _translate("care", _NO_COPY.get(error.trouble, _NO_COPY[Trouble.UNREADABLE]))
    return " ".join((why, _translate("care", "Aan je dossier is niets veranderd.")))


def place_words(place: SyncedPlace) -> str:
    """Return what is risky about the place of a dossier, and what to do."""
    if place.kind is PlaceKind.NETWORK:
        return _translate(
            "care",
            "Dit dossier staat op een netwerkschijf. Valt het netwerk weg, dan stokt het bewaren. "
            "Zet het dossier liever op deze computer.",
        )
    return _translate(
        "care",
        "Dit dossier staat in {0}. {0} kan het bestand midden in een avond verwisselen. "
        "Zet {0} vanavond op pauze, of zet het dossier ergens anders.",
    ).format(place.name)


_SORTS: dict[BinSort, str] = {
    BinSort.DIALOGUE: QT_TRANSLATE_NOOP("care", "Dialoog"),
    BinSort.CONTRIBUTION: QT_TRANSLATE_NOOP("care", "Inbreng"),
    BinSort.ASSET: QT_TRANSLATE_NOOP("care", "Bron"),
    BinSort.AGREEMENT: QT_TRANSLATE_NOOP("care", "Afspraak"),
    BinSort.PHOTO: QT_TRANSLATE_NOOP("care", "Foto"),
}

_NO_COPY: dict[Trouble, str] = {
    Trouble.FULL: QT_TRANSLATE_NOOP(
        "care", "Hier past de kopie niet meer bij. Maak ruimte, of neem een andere stick."
    ),
    Trouble.READ_ONLY: QT_TRANSLATE_NOOP(
        "care", "Op deze plek mag niets bij. Neem een andere stick of map."
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP(
        "care", "De stick is weg. Steek hem er weer in en maak de kopie opnieuw."
    ),
    Trouble.UNREADABLE: QT_TRANSLATE_NOOP(
        "care", "De kopie is mislukt. Probeer het nog eens, of neem een andere stick."
    ),
}
