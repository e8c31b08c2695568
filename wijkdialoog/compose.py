"""The composition root: the only place that sees every layer and puts the parts together.

A page, and the PDF maker, are imported when they are first needed: the window must be there fast.
"""

from collections.abc import Callable
from dataclasses import dataclass

from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import Now, SteadyClock
from wijkdialoog.services.progress import Progress
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.dossier.section import Section, SectionPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import LazyPages, Page, Step
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import load_other_scripts


@dataclass(frozen=True)
class OpenDossier:
    """A dossier with the window that shows it.

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
        self.dossier.aside.forget_unused_media()
        self.dossier.close()


def build_window_for(dossier: Dossier, settings_file: SettingsFile) -> OpenDossier:
    """Put services, hub, pages and window around an open dossier; the window is not yet shown."""
    load_other_scripts()
    now = SteadyClock()
    hub = ChangeHub()
    messages = Messages()
    guard = Guard(messages)
    history = History(dossier)
    history.publish = hub.publish
    dialogues = Dialogues(dossier, now)
    facilitation = Facilitation(dossier, now)
    parts = _Parts(dossier, now, dialogues, facilitation, settings_file, guard, hub, messages)
    window = MainWindow(
        pages=LazyPages(parts.makers()),
        start_page=StartPage(
            dialogues=dialogues,
            facilitation=facilitation,
            settings_file=settings_file,
            guard=guard,
            hub=hub,
        ),
        dossier_page=DossierPage(parts.section_makers()),
        history=history,
        progress=Progress(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
        settings_file=settings_file,
        dossier_name=dossier.path.stem,
    )
    hub.setParent(window)
    return OpenDossier(dossier, window, hub, messages)


@dataclass(frozen=True)
class _Parts:
    """What the pages are made of."""

    dossier: Dossier
    now: Now
    dialogues: Dialogues
    facilitation: Facilitation
    settings_file: SettingsFile
    guard: Guard
    hub: ChangeHub
    messages: Messages

    def makers(self) -> dict[Step, Callable[[], Page]]:
        """How to build each page."""
        return {
            Step.PREPARE: self.prepare_page,
            Step.PARTICIPANTS: self.participants_page,
            Step.CONVERSATION: self.conversation_page,
            Step.HARVEST: self.harvest_page,
            Step.MINUTES: self.minutes_page,
        }

    def section_makers(self) -> dict[Section, Callable[[], SectionPage]]:
        """How to build each section of the page that looks after the dossier."""
        return {}

    def prepare_page(self) -> Page:
        from wijkdialoog.services.preparation import Preparation
        from wijkdialoog.ui.prepare.prepare_page import PreparePage

        return PreparePage(
            dialogues=self.dialogues,
            preparation=Preparation(self.dossier, self.now),
            guard=self.guard,
            hub=self.hub,
        )

    def participants_page(self) -> Page:
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.ui.participants.participants_page import ParticipantsPage

        return ParticipantsPage(
            participants=Participants(self.dossier, self.now),
            dialogues=self.dialogues,
            guard=self.guard,
            hub=self.hub,
        )

    def conversation_page(self) -> Page:
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.harvest import Harvest
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.ui.conversation.conversation_page import ConversationPage

        return ConversationPage(
            facilitation=self.facilitation,
            capture=Capture(self.dossier, self.now),
            participants=Participants(self.dossier, self.now),
            harvest=Harvest(self.dossier, self.now),
            guard=self.guard,
            hub=self.hub,
            messages=self.messages,
        )

    def harvest_page(self) -> Page:
        from wijkdialoog.services.assets import Assets
        from wijkdialoog.services.harvest import Harvest
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.ui.harvest.harvest_page import HarvestPage

        return HarvestPage(
            harvest=Harvest(self.dossier, self.now),
            assets=Assets(self.dossier, self.now),
            participants=Participants(self.dossier, self.now),
            guard=self.guard,
            hub=self.hub,
            messages=self.messages,
        )

    def minutes_page(self) -> Page:
        from wijkdialoog.printing import Printer
        from wijkdialoog.reports.texts import DutchTexts
        from wijkdialoog.services.minutes import MinutesService
        from wijkdialoog.ui.minutes.minutes_page import MinutesPage

        minutes = MinutesService(self.dossier, self.now)
        return MinutesPage(
            printer=Printer(minutes, DutchTexts()),
            minutes=minutes,
            dialogues=self.dialogues,
            facilitation=self.facilitation,
            settings_file=self.settings_file,
            guard=self.guard,
            hub=self.hub,
            messages=self.messages,
        )
