"""How each step of a dialogue is built.

Imports stand inside: a page is built when it is first shown, and the window must be there fast.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wijkdialoog.compose.parts import Parts
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.ui.pages import Page, Step

if TYPE_CHECKING:
    from wijkdialoog.ui.conversation.practice_line import PracticeLine


class PageMakers:
    """Builds pages from the parts of one open dossier."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def makers(self) -> dict[Step, Callable[[], Page]]:
        """How to build each page."""
        return {
            Step.PREPARE: self.prepare_page,
            Step.PARTICIPANTS: self.participants_page,
            Step.CONVERSATION: self.conversation_page,
            Step.HARVEST: self.harvest_page,
            Step.MINUTES: self.minutes_page,
        }

    def prepare_page(self) -> Page:
        """Step one."""
        from wijkdialoog.ui.prepare.prepare_page import PreparePage

        return PreparePage(
            dialogues=self._parts.dialogues,
            preparation=Preparation(self._parts.dossier, self._parts.now),
            guard=self._parts.guard,
            hub=self._parts.hub,
        )

    def participants_page(self) -> Page:
        """Step two."""
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.ui.participants.participants_page import ParticipantsPage

        return ParticipantsPage(
            participants=Participants(self._parts.dossier, self._parts.now),
            dialogues=self._parts.dialogues,
            guard=self._parts.guard,
            hub=self._parts.hub,
        )

    def conversation_page(self) -> Page:
        """Step three."""
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.harvest import Harvest
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.services.photos import Photos
        from wijkdialoog.ui.conversation.chime import Chime, find_player
        from wijkdialoog.ui.conversation.conversation_page import ConversationPage
        from wijkdialoog.ui.photos.photo_desk import PhotoDesk

        page = ConversationPage(
            facilitation=self._parts.facilitation,
            capture=Capture(self._parts.dossier, self._parts.now),
            participants=Participants(self._parts.dossier, self._parts.now),
            harvest=Harvest(self._parts.dossier, self._parts.now),
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
        )
        page.offer_photos(
            PhotoDesk(Photos(self._parts.dossier, self._parts.now), self._parts.messages, page)
        )
        page.offer_sound(Chime(self._parts.settings_file, find_player(), page))
        if self._parts.practice:
            page.offer_practice(self._practice_line(self._parts.practice))
        return page

    def _practice_line(self, dialogue_id: DialogueId) -> "PracticeLine":
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.practice import Practice
        from wijkdialoog.ui.conversation.practice_line import PracticeLine

        practice = Practice(self._parts.facilitation, Capture(self._parts.dossier, self._parts.now))
        return PracticeLine(practice, dialogue_id, self._parts.guard, self._parts.hub)

    def harvest_page(self) -> Page:
        """Step four."""
        from wijkdialoog.services.assets import Assets
        from wijkdialoog.services.harvest import Harvest
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.services.photos import Photos
        from wijkdialoog.ui.harvest.harvest_page import HarvestPage
        from wijkdialoog.ui.photos.photos_page import PhotosPage

        page = HarvestPage(
            harvest=Harvest(self._parts.dossier, self._parts.now),
            assets=Assets(self._parts.dossier, self._parts.now),
            participants=Participants(self._parts.dossier, self._parts.now),
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
        )
        photos = Photos(self._parts.dossier, self._parts.now)
        page.offer_photos(
            PhotosPage(photos, self._parts.guard, self._parts.hub, self._parts.messages)
        )
        return page

    def minutes_page(self) -> Page:
        """Step five."""
        from wijkdialoog.printing import EventPrinter, Printer
        from wijkdialoog.reports.texts import DutchTexts
        from wijkdialoog.services.event_minutes import EventMinutesService
        from wijkdialoog.services.minutes import MinutesService
        from wijkdialoog.services.wiping import Wiping
        from wijkdialoog.ui.minutes.minutes_page import MinutesPage

        minutes = MinutesService(self._parts.dossier, self._parts.now)
        return MinutesPage(
            printer=Printer(minutes, DutchTexts()),
            minutes=minutes,
            dialogues=self._parts.dialogues,
            facilitation=self._parts.facilitation,
            settings_file=self._parts.settings_file,
            guard=self._parts.guard,
            hub=self._parts.hub,
            messages=self._parts.messages,
            # A practice has no copies, and nothing in it has to go for good.
            wiping=None
            if self._parts.practice
            else Wiping(self._parts.dossier, self._parts.now, self._parts.backups),
            event_printer=EventPrinter(
                EventMinutesService(self._parts.dossier, minutes), DutchTexts()
            ),
        )
