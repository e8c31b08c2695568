"""Cue card, ground rules and fair share: one at a time beside the conversation."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.ui.conversation.aside.aside_panel import AsidePanel
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.guard import Guard


class Asides(QObject):
    """Opens and closes them, fills them, and brings the focus back to the line.

    By key a panel opens with the focus in it, so that digits and arrow keys work at once; the
    same key closes it. By mouse the line keeps the focus.
    """

    def __init__(
        self, page: QWidget, view: ConversationView, facilitation: Facilitation, guard: Guard
    ) -> None:
        super().__init__(page)
        self._view = view
        self._facilitation = facilitation
        self._guard = guard
        self._evening: Conversation | None = None
        for panel in (view.cue, view.rules, view.fair):
            panel.closed.connect(self.close_aside)
            panel.finished.connect(view.bar.take_focus)
            panel.typed.connect(view.bar.take_text)
        controls = view.controls
        controls.cue_chosen.connect(lambda: self._toggle(view.cue))
        controls.rules_chosen.connect(lambda: self._toggle(view.rules))
        controls.fair_chosen.connect(lambda: self._toggle(view.fair))

    def follow(self, evening: Conversation) -> None:
        """The evening changed."""
        self._evening = evening
        self._view.rules.show_rules(evening.dialogue.ground_rules)
        if self._view.aside is self._view.fair:
            self._count()

    def key(self, panel: AsidePanel) -> None:
        """The key of a panel: open it and go there; from inside it: close it."""
        if self._view.aside is panel and panel.isVisible() and _holds_focus(panel):
            self.close_aside()
        else:
            self._open(panel)
            panel.take_focus()

    def close_aside(self) -> None:
        """Show what was caught again."""
        self._view.show_aside(None)
        self._view.bar.take_focus()

    def _toggle(self, panel: AsidePanel) -> None:
        if self._view.aside is panel:
            self.close_aside()
        else:
            self._open(panel)
            self._view.bar.take_focus()

    def _open(self, panel: AsidePanel) -> None:
        if panel is self._view.fair:
            self._count()
        self._view.show_aside(panel)

    def _count(self) -> None:
        evening = self._evening
        if evening is not None:
            dialogue_id = evening.dialogue.id
            found = self._guard(lambda: self._facilitation.fair_share(dialogue_id))
            self._view.fair.show_share(found, evening.seats, closed=evening.dialogue.closed)


def _holds_focus(panel: QWidget) -> bool:
    focused = panel.window().focusWidget()
    return focused is not None and (focused is panel or panel.isAncestorOf(focused))
