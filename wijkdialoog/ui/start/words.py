"""What the start page says: greeting, counts, and where an evening stopped."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.partial_date import is_date
from wijkdialoog.services.dialogues import DialogueCard, NeighbourhoodCard
from wijkdialoog.services.facilitation import Interrupted
from wijkdialoog.services.moments import local_time
from wijkdialoog.ui.subtitle import part_of_today
from wijkdialoog.ui.words.dates import spoken_date, spoken_day, spoken_weekday
from wijkdialoog.ui.words.people import seat_name
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate


def greeting(moment_ms: int) -> str:
    """Return the greeting that fits the hour of a moment (UTC, ms)."""
    hour = local_time(moment_ms).hour
    if 5 <= hour < 12:
        return _translate("start", "Goedemorgen. Waar gaan we vandaag over in gesprek?")
    if 12 <= hour < 18:
        return _translate("start", "Goedemiddag. Waar gaan we vandaag over in gesprek?")
    return _translate("start", "Goedenavond. Waar gaan we vanavond over in gesprek?")


def welcome(moment_ms: int) -> str:
    """Return the greeting for somebody who is here for the first time (UTC, ms)."""
    hour = local_time(moment_ms).hour
    if 5 <= hour < 12:
        return _translate("start", "Goedemorgen. Fijn dat je er bent.")
    if 12 <= hour < 18:
        return _translate("start", "Goedemiddag. Fijn dat je er bent.")
    return _translate("start", "Goedenavond. Fijn dat je er bent.")


def dialogues_count(n: int) -> str:
    """Return "4 dialogen"."""
    return plural(n, _translate("start", "{n} dialoog"), _translate("start", "{n} dialogen"))


def wijk_line(card: NeighbourhoodCard) -> str:
    """Return "Apeldoorn · 4 dialogen"."""
    count = dialogues_count(card.dialogues) if card.dialogues else _translate("start", "nieuw")
    return " · ".join(part for part in (card.neighbourhood.municipality, count) if part)


def gathered_line(card: NeighbourhoodCard) -> str:
    """Return "31 dromen · 48 bronnen"."""
    dreams = plural(
        card.dreams, _translate("start", "{n} droom"), _translate("start", "{n} dromen")
    )
    assets = plural(
        card.assets, _translate("start", "{n} bron"), _translate("start", "{n} bronnen")
    )
    return f"{dreams} · {assets}"


def agreements_line(card: NeighbourhoodCard) -> str:
    """Return "3 afspraken lopen nog", "alle afspraken gedaan ✓" or "nog geen afspraken"."""
    if card.open_agreements:
        return plural(
            card.open_agreements,
            _translate("start", "{n} afspraak loopt nog"),
            _translate("start", "{n} afspraken lopen nog"),
        )
    if card.agreements:
        return _translate("start", "alle afspraken gedaan ✓")
    return _translate("start", "nog geen afspraken")


def dialogue_line(card: DialogueCard) -> str:
    """Return "do 16 april 2026 · De Linde · 9 deelnemers · 31 regels · 3 afspraken"."""
    dialogue = card.dialogue
    lines = plural(
        card.contributions, _translate("start", "{n} regel"), _translate("start", "{n} regels")
    )
    agreements = plural(
        card.agreements, _translate("start", "{n} afspraak"), _translate("start", "{n} afspraken")
    )
    table = dialogue.table_number
    parts = (
        day(dialogue),
        _translate("start", "tafel {0}").format(table) if table else "",
        dialogue.venue,
        _people(card),
        lines if card.contributions else "",
        agreements if card.agreements else "",
        _translate("start", "afgerond") if dialogue.closed else "",
    )
    return " · ".join(part for part in parts if part)


def ready_line(card: DialogueCard) -> str:
    """Return "Staat klaar · vanavond 19:30 · De Linde · 9 deelnemers"."""
    dialogue = card.dialogue
    parts = (
        _translate("start", "Staat klaar"),
        f"{part_of_today(dialogue.start)} {dialogue.start or ''}".strip(),
        dialogue.venue,
        _people(card),
    )
    return " · ".join(part for part in parts if part)


def day(dialogue: Dialogue) -> str:
    """Return "do 16 april 2026", "april 2026", or that there is no date yet."""
    if dialogue.date is None or not is_date(dialogue.date):
        return _translate("start", "nog geen datum")
    return f"{spoken_weekday(dialogue.date)[:2]} {spoken_date(dialogue.date)}".strip()


def stopped_line(found: Interrupted, now_ms: int) -> str:
    """Return "Gestopt om 20:14 · ronde Dromen · beurt van Amina · nog 0:42", or "Nu bezig · …"."""
    where = _translate("start", "ronde {0}").format(found.round.label), _whose_turn(found)
    if found.is_running:
        parts = (_translate("start", "Nu bezig"), *where)
    else:
        parts = (_when_stopped(found, now_ms), *where, _time_left(found))
    return " · ".join(part for part in parts if part)


def half_typed_line(found: Interrupted) -> str:
    """Return "Half getypt: “Een lange tafel op het pl”", or "" when nothing was."""
    if not found.half_typed:
        return ""
    return _translate("start", "Half getypt: “{0}”").format(found.half_typed)


def _people(card: DialogueCard) -> str:
    if not card.participants:
        return ""
    return plural(
        card.participants,
        _translate("start", "{n} deelnemer"),
        _translate("start", "{n} deelnemers"),
    )


def _when_stopped(found: Interrupted, now_ms: int) -> str:
    stopped, today = local_time(found.stopped_ms), local_time(now_ms)
    if stopped.date() == today.date():
        return _translate("start", "Gestopt om {0}").format(f"{stopped:%H:%M}")
    return _translate("start", "Gestopt op {0} om {1}").format(
        spoken_day(f"{stopped:%Y-%m-%d}"), f"{stopped:%H:%M}"
    )


def _whose_turn(found: Interrupted) -> str:
    if found.speaker is None:
        return ""
    return _translate("start", "beurt van {0}").format(seat_name(found.speaker))


def _time_left(found: Interrupted) -> str:
    if found.remaining_seconds is None:
        return ""
    minutes, seconds = divmod(found.remaining_seconds, 60)
    return _translate("start", "nog {0}").format(f"{minutes}:{seconds:02}")
