"""The composition root: the only place that sees every layer and puts the parts together."""

from dataclasses import dataclass

from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.assets import Assets
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.services.history import History
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import Now, SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.progress import Progress
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogue.conversation_page import ConversationPage
from wijkdialoog.ui.dialogue.harvest_page import HarvestPage
from wijkdialoog.ui.dialogue.minutes_page import MinutesPage
from wijkdialoog.ui.dialogue.participants_page import ParticipantsPage
from wijkdialoog.ui.dialogue.prepare_page import PreparePage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.start_page import StartPage


class Services:
    """Every service over one open dossier."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self.history = History(dossier)
        self.dialogues = Dialogues(dossier, now)
        self.preparation = Preparation(dossier, now)
        self.participants = Participants(dossier, now)
        self.facilitation = Facilitation(dossier, now)
        self.capture = Capture(dossier, now)
        self.harvest = Harvest(dossier, now)
        self.assets = Assets(dossier, now)
        self.minutes = MinutesService(dossier, now)
        self.progress = Progress(dossier, now)
        self.printer = Printer(self.minutes, DutchTexts())


@dataclass(frozen=True)
class OpenDossier:
    """A dossier with the window that shows it, not yet shown.

    hub       tells every change, for who wants to listen
    messages  the strip of the window
    """

    dossier: Dossier
    window: MainWindow
    hub: ChangeHub
    messages: Messages

    def close(self) -> None:
        """Close the window (half-typed text is stored) and then the file."""
        self.window.close()
        self.window.deleteLater()
        self.dossier.close()


def build_window_for(dossier: Dossier, settings_file: SettingsFile) -> OpenDossier:
    """Put services, hub, pages and window around an open dossier."""
    services = Services(dossier, SteadyClock())
    hub = ChangeHub()
    services.history.publish = hub.publish
    messages = Messages()
    guard = Guard(messages)
    window = MainWindow(
        pages=_pages(services, settings_file, guard, hub, messages),
        start_page=StartPage(
            dialogues=services.dialogues,
            facilitation=services.facilitation,
            settings_file=settings_file,
            guard=guard,
            hub=hub,
        ),
        history=services.history,
        progress=services.progress,
        guard=guard,
        hub=hub,
        messages=messages,
        settings_file=settings_file,
    )
    hub.setParent(window)
    return OpenDossier(dossier, window, hub, messages)


def _pages(
    services: Services,
    settings_file: SettingsFile,
    guard: Guard,
    hub: ChangeHub,
    messages: Messages,
) -> dict[Step, Page]:
    return {
        Step.PREPARE: PreparePage(
            dialogues=services.dialogues,
            preparation=services.preparation,
            guard=guard,
            hub=hub,
        ),
        Step.PARTICIPANTS: ParticipantsPage(
            participants=services.participants,
            dialogues=services.dialogues,
            guard=guard,
            hub=hub,
        ),
        Step.CONVERSATION: ConversationPage(
            facilitation=services.facilitation,
            capture=services.capture,
            participants=services.participants,
            harvest=services.harvest,
            guard=guard,
            hub=hub,
            messages=messages,
        ),
        Step.HARVEST: HarvestPage(
            harvest=services.harvest,
            assets=services.assets,
            participants=services.participants,
            guard=guard,
            hub=hub,
            messages=messages,
        ),
        Step.MINUTES: MinutesPage(
            printer=services.printer,
            minutes=services.minutes,
            dialogues=services.dialogues,
            facilitation=services.facilitation,
            settings_file=settings_file,
            guard=guard,
            hub=hub,
            messages=messages,
        ),
    }
