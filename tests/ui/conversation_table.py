"""A small evening for the tests of the live page: five neighbours, three rounds."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import (
    Attribution,
    ClockStyle,
    Dialogue,
    Headcount,
    Participant,
    Presence,
)
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId, RoundId
from wijkdialoog.domain.people import Person
from wijkdialoog.domain.plan import Round, RoundForm, RoundKind
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.stage.stage_room import StageRoom

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

D = DialogueId("d")
DREAMS, OPEN_TALK, ASSETS = RoundId("dromen"), RoundId("open"), RoundId("bronnen")
NAMES = ("Amina", "Henk", "Fatima", "Jan", "Şükrü")


def seat_id(name: str) -> ParticipantId:
    return ParticipantId(f"s-{name}")


def prepare(
    dossier: Dossier,
    names: tuple[str, ...] = NAMES,
    attribution: Attribution = Attribution.UNTIL_END,
    headcount: int | None = None,
    absent: tuple[str, ...] = (),
) -> None:
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(
            Dialogue(
                D,
                "Samen eten",
                clock_style=ClockStyle.DIGITS,
                attribution=attribution,
                ground_rules=("spreek voor jezelf", "vraag door"),
                headcount=Headcount(headcount) if headcount else None,
            )
        )
        for position, (id_, kind, form) in enumerate(
            (
                (DREAMS, RoundKind.DREAMS, RoundForm.IN_TURNS),
                (OPEN_TALK, RoundKind.POSSIBILITIES, RoundForm.OPEN),
                (ASSETS, RoundKind.ASSETS, RoundForm.IN_TURNS),
            )
        ):
            label = id_.capitalize()
            unit.rounds.add(Round(id_, D, label, kind, f"{label}?", 10, form, position=position))
        for seat, name in enumerate(() if headcount else names):
            presence = Presence.EXPECTED if name in absent else Presence.PRESENT
            unit.people.add(Person(PersonId(f"p-{name}"), name))
            unit.participants.add(
                Participant(seat_id(name), D, PersonId(f"p-{name}"), seat, presence=presence)
            )


@dataclass
class Table:
    """The page with its services."""

    page: ConversationPage
    facilitation: Facilitation
    capture: Capture

    @property
    def field(self):
        return self.page.view.bar.field

    def speaker(self) -> str:
        seat = self.facilitation.view(D).speaker
        return seat.name if seat else ""

    def look(self) -> None:
        """Show the present moment, as the page does by itself each second."""
        self.page._pulse.ticked.emit()

    def caught(self, round_id: RoundId = DREAMS):
        return self.capture.caught(D, round_id)


def open_page(dossier, now, guard, hub, messages, qtbot, size=(1366, 672)) -> Table:
    facilitation, capture = Facilitation(dossier, now), Capture(dossier, now)
    page = ConversationPage(
        facilitation=facilitation,
        capture=capture,
        participants=Participants(dossier, now),
        harvest=Harvest(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
    )
    qtbot.addWidget(page)
    page.resize(*size)
    page.show_dialogue(D)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.view.bar.take_focus()
    return Table(page, facilitation, capture)


def open_running_evening(dossier: Dossier, folder: Path, qtbot: "QtBot") -> OpenDossier:
    """Return the real window at this evening while somebody speaks: the clock runs."""
    prepare(dossier)
    opened = build_window_for(dossier, SettingsFile(folder / "i.toml"))
    qtbot.addWidget(opened.window)
    opened.window.resize(1366, 768)
    opened.window.show()
    opened.window.open_dialogue(D, Step.CONVERSATION)
    Facilitation(dossier, SteadyClock()).next_turn(D)
    opened.window.pages[Step.CONVERSATION].reload()
    return opened


def table_screen_of(opened: OpenDossier) -> StageRoom:
    """Return what joins the table screen to this window."""
    found = opened.window.findChild(StageRoom)
    assert isinstance(found, StageRoom)
    return found
