"""A whole evening without anybody behind the screen: window, services, PDF, e-mail draft.

Run as a program of its own, by `test_no_network`: `quiet_evening.py FOLDER`.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.minutes import MinutesOptions
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme


def main(folder: Path) -> None:
    application = QApplication([])
    apply_theme(application, "light", 100)
    dossier = Dossier.open(folder / "buurt.wijkdialoog")
    opened = build_window_for(dossier, SettingsFile(folder / "instellingen.toml"))
    opened.window.show()
    dialogue_id = hold_the_evening(dossier)
    for step in Step:
        opened.window.open_dialogue(dialogue_id, step)
        application.processEvents()
    for section in Section:
        opened.window.show_section(section)
        application.processEvents()
    printer = Printer(MinutesService(dossier, SteadyClock()), DutchTexts())
    printer.save(dialogue_id, MinutesOptions(), folder / "verslag.pdf")
    opened.close()


def hold_the_evening(dossier: Dossier) -> DialogueId:
    now = SteadyClock()
    lead, capture = Facilitation(dossier, now), Capture(dossier, now)
    dialogues, people = Dialogues(dossier, now), Participants(dossier, now)
    dialogue_id = dialogues.create(dialogues.add_neighbourhood("Bloemenbuurt"))
    for name in ("Amina", "Henk", "Fatima, moedercentrum"):
        people.add(dialogue_id, name)
    lead.begin(dialogue_id)
    for round_ in dialogues.rounds(dialogue_id):
        lead.start_round(dialogue_id, round_.id)
        capture.capture(dialogue_id, "Kijk op www.voorbeeld.nl", Kind.DREAM, None, round_.id)
    lead.close(dialogue_id)
    return dialogue_id


if __name__ == "__main__":
    main(Path(sys.argv[1]))
