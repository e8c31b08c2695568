"""What lies over the live page: one thing at a time, and where the focus goes home to."""

from PySide6.QtCore import QObject

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.conversation.aside.asides import Asides
from wijkdialoog.ui.conversation.back.looking_back import LookingBack
from wijkdialoog.ui.conversation.back.reading_back import ReadingBack
from wijkdialoog.ui.conversation.conversation_popups import ConversationPopups
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.tally.tally_panel import TallyPanel


class OverPage(QObject):
    """Reading back, tally, looking back and the asides: the one that comes sends others away.

    tally, looking_back  None where they are not offered
    """

    def __init__(
        self,
        view: ConversationView,
        popups: ConversationPopups,
        asides: Asides,
        reading_back: ReadingBack,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._popups = popups
        self._asides = asides
        self._reading_back = reading_back
        self._evening: Conversation | None = None
        self.tally: TallyPanel | None = None
        self.looking_back: LookingBack | None = None

    def follow(self, evening: Conversation | None) -> None:
        """The evening stands like this now."""
        self._evening = evening
        if evening is None:
            return
        self._reading_back.follow(evening)
        if self.looking_back is not None:
            was_open = self.looking_back.is_open
            self.looking_back.follow(evening)
            if was_open and not self.looking_back.is_open:
                self._view.bar.take_focus()  # else Qt picks a button, and a space presses it
        if self.tally is not None:
            self.tally.show_dialogue(evening.dialogue.id)
            self._view.controls.show_closing(closing=evening.is_closing)

    def focus_home(self) -> None:
        """Back to what lies over the page, else to the line at the bottom."""
        looking = self.looking_back
        if looking is not None and looking.is_open:
            looking.panel.take_focus()
        elif self._view.read_back.isVisible():
            self._view.read_back.take_focus()
        elif self.tally is not None and not self.tally.isHidden():
            self.tally.take_focus()
        else:
            self._view.bar.take_focus()

    def close_all(self) -> None:
        """Close what a press of Esc closes; the asides and looking back have a way of their own."""
        self._popups.close_all()
        self._send_panels_away()

    # One comes, the others go ------------------------------------------------

    def toggle_read_back(self) -> None:
        """Read the lines of this turn or round aloud, or stop."""
        if self._evening is not None:
            self._put_look_back_away()
            self._reading_back.toggle(self._evening)

    def toggle_tally(self) -> None:
        """Count raised hands, or stop."""
        if self.tally is not None:
            self._view.read_back.close_panel()
            self._put_look_back_away()
            self.tally.toggle()

    def toggle_look_back(self) -> bool:
        """Look back on earlier agreements, or go on; False when there is nothing to see."""
        if self.looking_back is None or self._evening is None:
            return True
        self.close_all()
        return self.looking_back.toggle()

    def key_aside(self, panel: AsidePanel) -> None:
        """What lies over the page would cover it, and the focus would be where nobody looks."""
        self._send_panels_away()
        self._put_look_back_away()
        self._asides.key(panel)

    def type_past_tally(self, text: str) -> None:
        """Letters belong to the line; where the tally lies over it, it makes way."""
        bar = self._view.bar
        if self.tally is not None and self.tally.geometry().intersects(bar.geometry()):
            self.tally.close_panel()
        bar.take_text(text)

    def focus_look_back(self) -> None:
        """A line was stored: the next key answers again. A refused one keeps words and focus."""
        looking = self.looking_back
        if looking is not None and looking.is_open and not self._view.bar.field.toPlainText():
            looking.panel.take_focus()

    def _send_panels_away(self) -> None:
        self._view.read_back.close_panel()
        if self.tally is not None:
            self.tally.close_panel()

    def _put_look_back_away(self) -> None:
        """Something else is shown over the page; an evening that waits goes on waiting."""
        looking = self.looking_back
        if looking is not None and looking.is_open and not looking.is_waiting:
            looking.panel.close_panel()
