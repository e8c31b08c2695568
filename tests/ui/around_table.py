"""The participants page at one dialogue, for tests that fill the table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from wijkdialoog.domain.guest_list import Guest
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.participants import NewGuest, Participants
from wijkdialoog.ui.participants.participants_page import ParticipantsPage

NU = DialogueId("nu")


def open_page(people: Participants, dossier, now, guard, hub, qtbot) -> ParticipantsPage:
    """Return the page at `NU`, with the focus where names are typed."""
    shown = ParticipantsPage(
        participants=people, dialogues=Dialogues(dossier, now), guard=guard, hub=hub
    )
    qtbot.addWidget(shown)
    shown.resize(1366, 712)
    shown.show_dialogue(NU)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.field.hasFocus)
    return shown


def names(people: Participants, dialogue: DialogueId = NU) -> list[str]:
    """Return who sits around the table, in order."""
    return [seat.name for seat in people.around_table(dialogue)]


def fill(people: Participants, *typed: str, dialogue: DialogueId = NU):
    """Give these a chair."""
    return people.add_all(dialogue, [NewGuest(Guest(name)) for name in typed])


def paste(qtbot, field, text: str) -> None:
    """Paste with Ctrl+V, whatever there was on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
