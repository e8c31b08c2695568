"""A dossier with the window around it: services, pages and screens put together."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale

from wijkdialoog.compose.pages import PageMakers
from wijkdialoog.compose.parts import Parts
from wijkdialoog.compose.sections import SectionMakers
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.key_sheet import KeySheet
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.first_tips import FirstTips
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import Now, SteadyClock
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.progress import Progress
from wijkdialoog.services.retention import Retention
from wijkdialoog.services.room_check import RoomChecker
from wijkdialoog.services.safekeeping import Safekeeping
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.chime import Chime, find_player
from wijkdialoog.ui.dialogs.closing_copy import keep_copy
from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.help_paper import HelpPaper
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import LazyPages, Step
from wijkdialoog.ui.practice_window import PracticeWindow
from wijkdialoog.ui.stage.stage_room import StageRoom
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import load_other_scripts
from wijkdialoog.ui.tips.tips_room import TipsRoom
from wijkdialoog.ui.words.content import worded


@dataclass(frozen=True)
class OpenDossier:
    """A dossier with the window that shows it.

    hub       tells every change, for who wants to listen
    messages  the strip of the window
    backups   the copies; one is made at closing
    settings_file  what its window chooses goes there
    """

    dossier: Dossier
    window: MainWindow
    hub: ChangeHub
    messages: Messages
    backups: Backups
    settings_file: SettingsFile

    def close(self) -> None:
        """Close the window (half-typed text is stored), make a copy, and close the file."""
        self.window.close()
        self.window.deleteLater()
        self.dossier.aside.forget_unused_media()
        if not (self.dossier.in_memory or self.dossier.is_practice):
            keep_copy(self.backups)
        self.dossier.close()


def build_window_for(dossier: Dossier, settings_file: SettingsFile) -> OpenDossier:
    """Put services, hub, pages and window around an open dossier; the window is not yet shown."""
    return _build(dossier, settings_file, SteadyClock())


def build_practice(settings: PassingSettings) -> OpenDossier:
    """Put the same around an invented evening in memory, and go to its conversation.

    What the window chooses passes with the practice: `settings` are never stored.
    """
    from wijkdialoog.services.practice import begin_practice

    now = SteadyClock()
    evening = begin_practice(now, worded)
    opened = _build(evening.dossier, settings, now, evening.dialogue_id)
    opened.window.open_dialogue(evening.dialogue_id, Step.CONVERSATION)
    return opened


def _build(
    dossier: Dossier, settings_file: SettingsFile, now: Now, practice: DialogueId | None = None
) -> OpenDossier:
    load_other_scripts()
    hub = ChangeHub()
    messages = Messages()
    guard = Guard(messages)
    history = History(dossier)
    history.publish = hub.publish
    dialogues = Dialogues(dossier, now, worded)
    facilitation = Facilitation(dossier, now)
    backups = Backups(dossier, now, settings_file)
    copies = StickCopies(dossier, now, settings_file)
    parts = Parts(
        dossier, now, dialogues, facilitation, settings_file, guard, hub, messages, backups,
        practice,
    )  # fmt: skip
    makers = PageMakers(parts)
    window = (PracticeWindow if practice else MainWindow)(
        pages=LazyPages(makers.makers()),
        start_page=StartPage(
            dialogues=dialogues,
            facilitation=facilitation,
            settings_file=settings_file,
            guard=guard,
            hub=hub,
            retention=Retention(dossier, now),
            copies=copies,
            room=RoomChecker(dossier, dialogues, Preparation(dossier, now), copies),
            tallies=Tallies(dossier),
            chime=Chime(settings_file, find_player()),
            dossier_name=dossier.path.stem,
        ),
        dossier_page=DossierPage(SectionMakers(parts).makers()),
        history=history,
        progress=Progress(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
        settings_file=settings_file,
        dossier_name=dossier.path.stem,
        safekeeping=Safekeeping(dossier),
        beside=LazyPages(makers.beside()),
    )
    hub.setParent(window)
    _add_stage(window, parts)
    window.offer_help_paper(HelpPaper(_help_pdf, window))
    TipsRoom(window, messages, FirstTips(settings_file), is_practice=practice is not None)
    if practice:
        facilitation.beat(practice)  # it goes on here: no clock that outlived a crash
    return OpenDossier(dossier, window, hub, messages, parts.backups, settings_file)


def _help_pdf(sheet: KeySheet) -> bytes:
    """Draw the help sheet in the language of the screen."""
    from wijkdialoog.printing import help_pdf

    return help_pdf(sheet, QLocale().name()[:2])


def _add_stage(window: MainWindow, parts: Parts) -> None:
    """Give the window its table screen."""
    StageRoom(
        window=window,
        stage=Stage(parts.dossier, parts.now),
        settings_file=parts.settings_file,
        guard=parts.guard,
        hub=parts.hub,
        messages=parts.messages,
        clicker=partial(_click, window),
        front=parts.front,
    )


def _click(window: MainWindow, dialogue_id: DialogueId, step: int) -> None:
    """A clicker was pressed at the table screen: steer that dialogue, if it is being led."""
    from wijkdialoog.ui.conversation.conversation_page import ConversationPage

    page = window.pages[Step.CONVERSATION]
    if isinstance(page, ConversationPage) and page.acts.dialogue_id == dialogue_id:
        page.go_onward() if step > 0 else page.go_back()
