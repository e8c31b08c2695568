"""Writes lines as fast as it can and prints each id as soon as it is acknowledged.

Arguments: path of the dossier. Prints "line ID" and "draft N".
"""

import random
import sys
from pathlib import Path

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import SteadyClock, new_id
from wijkdialoog.storage.dossier import Dossier


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _dialogue_id(dossier: Dossier) -> DialogueId:
    known = dossier.read.dialogues.find()
    if known:
        return known[0].id
    dialogue = Dialogue(DialogueId(new_id()), "Samen eten")
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(dialogue)
    return dialogue.id


def _work(path: Path) -> None:
    dossier = Dossier.open(path)
    history = History(dossier)
    capture = Capture(dossier, SteadyClock())
    dialogue_id = _dialogue_id(dossier)
    number = 0
    while True:
        number += 1
        dossier.aside.keep_draft(Draft(dialogue_id, f"half getypt {number}"))
        _say(f"draft {number}")
        text = f"Zin {number} " + "met woorden " * random.randrange(400)
        line_id = capture.capture(dialogue_id, text, Kind.DREAM, None, None)
        _say(f"line {line_id}")
        if number % 7 == 0:
            capture.capture(dialogue_id, "wordt teruggenomen", Kind.VIEW, None, None)
            history.undo()


if __name__ == "__main__":
    _work(Path(sys.argv[1]))
