"""How each step of a dialogue is built.

Imports stand inside: a page is built when it is first shown, and the window must be there fast.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from wijkdialoog.compose.parts import Parts
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.ui.pages import Beside, Page, Step

if TYPE_CHECKING:
    from wijkdialoog.services.follow_up import FollowUps
    from wijkdialoog.ui.conversation.practice_line import PracticeLine
    from wijkdialoog.ui.paper.paper_dialog import PaperDialog
    from wijkdialoog.ui.tally.tally_panel import TallyPanel


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

    def beside(self) -> dict[Beside, Callable[[], Page]]:
        """How to build the pages that are no step. A practice is never on paper."""
        return {} if self._parts.practice else {Beside.PAPER: self.paper_page}

    def prepare_page(self) -> Page:
        """Step one."""
        from wijkdialoog.ui.prepare.prepare_page import PreparePage

        page = PreparePage(
            dialogues=self._parts.dialogues,
            preparation=Preparation(self._parts.dossier, self._parts.now),
            guard=self._parts.guard,
            hub=self._parts.hub,
        )
        page.offer_look_back(self._follow_ups())
        page.offer_paper(self._paper_dialog)
        return page

    def _paper_dialog(self, dialogue_id: DialogueId, page: "Page") -> "PaperDialog":
        """What can be printed for an evening without a laptop."""
        from wijkdialoog.printing import PaperPrinter
        from wijkdialoog.reports.texts import DutchTexts
        from wijkdialoog.services.paper import Paper
        from wijkdialoog.ui.i18n import screen_language
        from wijkdialoog.ui.paper.paper_dialog import PaperDialog
        from wijkdialoog.ui.words.content import in_english

        dialog = PaperDialog(
            printer=PaperPrinter(Paper(self._parts.dossier, {"en": in_english}), DutchTexts()),
            dialogue_id=dialogue_id,
            settings_file=self._parts.settings_file,
            guard=self._parts.guard,
            language=screen_language(),
            parent=page,
        )
        dialog.type_over_chosen.connect(lambda: page.step_requested.emit(Beside.PAPER))
        dialog.type_over.setVisible(self._parts.practice is None)
        return dialog

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
        page.offer_tally(self._tally_panel(page))
        page.offer_look_back(self._follow_ups(), self._parts.front, self._parts.hub)
        if not self._parts.practice:
            page.offer_paper()
        page.offer_sound(Chime(self._parts.settings_file, find_player(), page))
        if self._parts.practice:
            page.offer_practice(self._practice_line(self._parts.practice))
        return page

    def _practice_line(self, dialogue_id: DialogueId) -> "PracticeLine":
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.practice import Practice
        from wijkdialoog.ui.conversation.practice_line import PracticeLine
        from wijkdialoog.ui.words.content import worded

        capture = Capture(self._parts.dossier, self._parts.now)
        practice = Practice(self._parts.facilitation, capture, worded)
        return PracticeLine(practice, dialogue_id, self._parts.guard, self._parts.hub)

    def _follow_ups(self) -> "FollowUps":
        from wijkdialoog.services.follow_up import FollowUps

        return FollowUps(self._parts.dossier, self._parts.now)

    def _tally_panel(self, page: Page) -> "TallyPanel":
        from wijkdialoog.services.tally import Tallies
        from wijkdialoog.ui.tally.tally_panel import TallyPanel

        parts = self._parts
        return TallyPanel(Tallies(parts.dossier), parts.guard, parts.hub, page)

    def paper_page(self) -> Page:
        """Beside the conversation: typing over what was on paper."""
        from wijkdialoog.services.assets import Assets
        from wijkdialoog.services.capture import Capture
        from wijkdialoog.services.harvest import Harvest
        from wijkdialoog.services.participants import Participants
        from wijkdialoog.services.tally import Tallies
        from wijkdialoog.services.typing_over import TypingOver
        from wijkdialoog.ui.paper.agreements_part import AgreementsPart
        from wijkdialoog.ui.paper.cards_part import CardsPart
        from wijkdialoog.ui.paper.end_part import EndPart
        from wijkdialoog.ui.paper.paper_page import PaperPage, PaperParts
        from wijkdialoog.ui.paper.people_part import PeoplePart
        from wijkdialoog.ui.paper.round_part import RoundPart
        from wijkdialoog.ui.paper.tally_part import TallyPart

        dossier, now = self._parts.dossier, self._parts.now
        guard, hub = self._parts.guard, self._parts.hub
        typing_over = TypingOver(dossier)
        capture = Capture(dossier, now, live=False)
        harvest = Harvest(dossier, now)
        parts = PaperParts(
            PeoplePart(Participants(dossier, now), typing_over, guard),
            RoundPart(capture, harvest, guard, hub),
            CardsPart(Assets(dossier, now), capture, guard),
            AgreementsPart(typing_over, harvest, capture, guard),
            TallyPart(Tallies(dossier), guard, hub),
            EndPart(),
        )
        return PaperPage(typing_over, capture, self._parts.facilitation, parts, guard, hub)

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
        from wijkdialoog.services.tally import Tallies
        from wijkdialoog.services.wiping import Wiping
        from wijkdialoog.ui.minutes.minutes_page import MinutesPage

        minutes = MinutesService(self._parts.dossier, self._parts.now)
        page = MinutesPage(
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
        page.offer_tally(self._tally_panel(page), Tallies(self._parts.dossier))
        return page
