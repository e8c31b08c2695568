"""The second evening of a wijk: what was agreed in winter, who comes now, and what is said."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.services.two_evenings import winter_evening
from wijkdialoog.domain.tally import Hands
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier

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
    winter = winter_evening(dossier, (FENCE, SOUP, APP))
    Participants(dossier, SteadyClock()).add(winter, "Henk")
    dialogues = Dialogues(dossier, SteadyClock())
    Tallies(dossier).set(winter, Hands(2, 3, 1))
    dialogues.change(replace(dialogues.get(winter), closed=True))
    dossier.close()


def planned_start() -> tuple[str, str]:
    """Return date and time by the plan, as typed: some minutes ago, so the evening begins late."""
    planned = datetime.now(ZoneInfo("Europe/Amsterdam")) - timedelta(minutes=MINUTES_LATE)
    return planned.strftime("%d-%m-%Y"), planned.strftime("%H:%M")
