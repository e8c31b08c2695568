"""The second evening of a wijk: what was agreed in winter, who comes now, and what is said."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from wijkdialoog.domain.tally import Hands
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier

WIJK = "Bloemenbuurt"
FENCE = "Hek bij de speelplek verven"
SOUP = "Elke maand samen soep koken"
APP = "Een buurtapp beginnen"

TITLE = "Groen op het plein"
MINUTES_LATE = 12

PEOPLE = """Jan, bewoner
Jan, gemeente
محمد, ondernemer
Amina, bewoner
Fatima, moedercentrum"""
OFFICIAL = "Jan_2"
NAMES = ("Jan", "محمد", "Amina", "Fatima")

DREAM_QUESTION = "ما هو حلمك لهذا الحي؟"

EXPERIENCE = "Op het plein staat nu geen enkele boom."
THEME = "Groene daken"
DREAM = "Een lange rij bomen op het plein"
DREAM_MISTYPED = "Een rij boomen langs de school"
DREAM_RIGHT = "Een rij bomen langs de school"
AGREEMENT = "Gieters halen"
BEFORE = "vóór 1/10"
OFFER = "Twintig schoppen van de tuinclub"
WISH = "Iemand met een bakfiets"
SECRET = "Mijn buurvrouw is ziek en durft niet naar buiten."
CAPTION = "De flap met alle dromen"


def keep_a_winter_evening(path: Path) -> None:
    """Make the dossier at `path`: one evening of this wijk, closed, with three agreements."""
    dossier = Dossier.open(path)
    now = SteadyClock()
    dialogues = Dialogues(dossier, now)
    winter = dialogues.create(dialogues.add_neighbourhood(WIJK))
    dialogues.change(replace(dialogues.get(winter), date="2026-01-15", title="Samen eten"))
    Participants(dossier, now).add(winter, "Henk")
    for what in (FENCE, SOUP, APP):
        Harvest(dossier, now).add_agreement(winter, what, ("Henk",), "in het voorjaar")
    Tallies(dossier).set(winter, Hands(2, 3, 1))
    dialogues.change(replace(dialogues.get(winter), closed=True))
    dossier.close()


def planned_start() -> tuple[str, str]:
    """Return date and time by the plan, as typed: some minutes ago, so the evening begins late."""
    planned = datetime.now(ZoneInfo("Europe/Amsterdam")) - timedelta(minutes=MINUTES_LATE)
    return planned.strftime("%d-%m-%Y"), planned.strftime("%H:%M")
