"""A wijk that met before: an evening in winter with agreements, and the one that looks back."""

from collections.abc import Sequence
from dataclasses import replace

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier

WIJK = "Bloemenbuurt"


def winter_evening(dossier: Dossier, promised: Sequence[str]) -> DialogueId:
    """Return an evening of January in which Henk promised these."""
    now = SteadyClock()
    dialogues = Dialogues(dossier, now)
    winter = dialogues.create(dialogues.add_neighbourhood(WIJK))
    dialogues.change(replace(dialogues.get(winter), date="2026-01-15", title="Winter"))
    for what in promised:
        Harvest(dossier, now).add_agreement(winter, what, ("Henk",), "in het voorjaar")
    return winter


def evening_after(dossier: Dossier, earlier: DialogueId, names: Sequence[str]) -> DialogueId:
    """Return a new evening of the same wijk, with these people."""
    now = SteadyClock()
    dialogues = Dialogues(dossier, now)
    here = dialogues.create(dialogues.get(earlier).neighbourhood_id)
    for name in names:
        Participants(dossier, now).add(here, name)
    return here
