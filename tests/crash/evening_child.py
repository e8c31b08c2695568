"""An evening in full swing: many kinds of acts, each printed as soon as it is acknowledged.

Argument: path of the dossier. Prints "line ID", "pair ID ID" (an agreement with its thread, one
act), "both ID ID" (two things brought back at once), "undone ID", "draft N", "pulse N".
"""

import itertools
import random
import sys
from pathlib import Path

from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.bin import Bin
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.storage.dossier import Dossier


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def _work(path: Path) -> None:
    dossier = Dossier.open(path)
    dossier.follow_in_memory()  # as the program does
    now = SteadyClock()
    history = History(dossier)
    capture, harvest, lead = (
        Capture(dossier, now),
        Harvest(dossier, now),
        Facilitation(dossier, now),
    )
    bin_ = Bin(dossier, Backups(dossier, now))
    at = Dialogues(dossier, now).create()
    for name in ("Amina", "Henk", "Fatima"):
        Participants(dossier, now).add(at, name)
    lead.begin(at)
    _say("begun")
    for number in itertools.count(1):
        capture.keep_draft(Draft(at, f"half {number}"))
        _say("draft", number)
        text = f"Zin {number} " + "met woorden " * random.randrange(200)
        line = capture.capture(at, text, Kind.DREAM, None, None)
        _say("line", line)
        _say("pair", line, harvest.make_agreement(line))
        lead.beat(at)
        _say("pulse", number)
        lead.pause(at)
        lead.resume(at)
        taken_back = capture.capture(at, "wordt teruggenomen", Kind.VIEW, None, None)
        history.undo()
        _say("undone", taken_back)
        if number % 5 == 0:
            two = [capture.capture(at, "heen en weer", Kind.VIEW, None, None) for _ in range(2)]
            for one in two:
                capture.remove(one)
            bin_.restore(bin_.items())
            _say("both", *two)


if __name__ == "__main__":
    _work(Path(sys.argv[1]))
