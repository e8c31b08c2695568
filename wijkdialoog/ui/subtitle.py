"""The small line under the title: where, and when or with how many."""

from PySide6.QtCore import QCoreApplication

from wijkdialoog.domain.partial_date import is_date
from wijkdialoog.services.progress import DialogueProgress
from wijkdialoog.ui.words.dates import spoken_day, spoken_weekday
from wijkdialoog.ui.words.saying import plural

_translate = QCoreApplication.translate


def subtitle(found: DialogueProgress) -> str:
    """Return "Buurthuis De Linde · vanavond 19:30", and once people spoke "… · 9 deelnemers"."""
    when_or_who = people(found) if found.spoken else when(found)
    return " · ".join(part for part in (found.dialogue.venue, when_or_who or people(found)) if part)


def people(found: DialogueProgress) -> str:
    """Return "9 deelnemers", "ongeveer 25 mensen", or "" when nobody is known."""
    count = found.dialogue.headcount
    if found.participants == 0 and count is not None:
        number = plural(
            count.number,
            _translate("subtitle", "{n} persoon"),
            _translate("subtitle", "{n} mensen"),
        )
        return (
            _translate("subtitle", "ongeveer {0}").format(number) if count.approximate else number
        )
    if found.participants == 0:
        return ""
    return plural(
        found.participants,
        _translate("subtitle", "{n} deelnemer"),
        _translate("subtitle", "{n} deelnemers"),
    )


def when(found: DialogueProgress) -> str:
    """Return "vanavond 19:30", "do 16 april 19:30", "april 2026", or ""."""
    dialogue = found.dialogue
    start = dialogue.start or ""
    if dialogue.date is None or not is_date(dialogue.date):
        return start
    if dialogue.date == found.today:
        return f"{part_of_today(dialogue.start)} {start}".strip()
    day = " ".join(part for part in (spoken_weekday(dialogue.date)[:2], spoken_day(dialogue.date)))
    return f"{day} {start}".strip()


def part_of_today(start: str | None) -> str:
    """Return "vanavond" for a start at "19:30", or "vandaag" without one."""
    if start is None:
        return _translate("subtitle", "vandaag")
    if start < "12:00":
        return _translate("subtitle", "vanochtend")
    return (
        _translate("subtitle", "vanmiddag")
        if start < "18:00"
        else _translate("subtitle", "vanavond")
    )
