"""Looking back, joined to the conversation: when it opens, and what an answer does."""

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import Layout
from wijkdialoog.services.follow_up import FollowUps, LookBack
from wijkdialoog.ui.conversation.back.look_back import LookBackPanel
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.stage.stage_front import StageFront

_TOPICS = frozenset({Topic.AGREEMENTS, Topic.DIALOGUES})
_MORE_TOPICS = frozenset({Topic.CONTRIBUTIONS, Topic.LINKS})
"""What makes an agreement sensitive; nobody needs to know while nothing is shown."""


class LookingBack(QObject):
    """Opens before the evening begins, and by key at any moment after that.

    went_on     somebody has seen enough: the evening begins, or goes on
    has_past    whether there is anything to look back on
    """

    went_on = Signal()
    has_past = Signal(bool)

    def __init__(
        self,
        panel: LookBackPanel,
        follow_ups: FollowUps,
        front: StageFront,
        guard: Guard,
        hub: ChangeHub,
    ) -> None:
        super().__init__(panel)
        self.panel = panel
        self._follow_ups = follow_ups
        self._front = front
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._has_begun = False
        self._found = LookBack()
        panel.answered.connect(self._answer)
        panel.went_on.connect(self._go_on)
        panel.seen.connect(lambda seen: self._put_in_front(seen=seen))
        panel.moved.connect(lambda: self._put_in_front(seen=panel.isVisible()))
        hub.changed.connect(self._on_changed)

    @property
    def is_open(self) -> bool:
        """Whether the panel stands over the page."""
        return not self.panel.isHidden()

    @property
    def is_waiting(self) -> bool:
        """Whether the evening waits for it to begin."""
        return self.is_open and not self._has_begun

    def enter(self, view: Conversation) -> bool:
        """The conversation comes to the front; return whether the evening waits for a look back.

        That is so the first time, as long as nothing was said about an agreement that is open.
        """
        another = view.dialogue.id != self._dialogue_id
        self._dialogue_id = view.dialogue.id
        self._has_begun = view.has_begun
        found = self._read()
        wanted = not (view.has_begun or view.dialogue.closed) and bool(view.rounds)
        if wanted and found.first_open is not None:
            self._show(found)
            self.panel.open_panel()
        elif another or not view.has_begun:
            self.panel.close_panel()
        return self.is_waiting

    def follow(self, view: Conversation) -> None:
        """The evening changed: it began elsewhere, so the first round waits no longer."""
        began = view.has_begun and not self._has_begun
        self._has_begun = view.has_begun
        if began and self.is_open:
            self.panel.close_panel()

    def toggle(self) -> bool:
        """Open with what is not said yet, or go on; return whether there is anything to see."""
        if self.is_open:
            self._go_on()
            return True
        found = self._read()
        if not found.items:
            return False
        self._show(found)
        self.panel.open_panel()
        return True

    def _go_on(self) -> None:
        self.panel.close_panel()
        self.went_on.emit()

    def _answer(self, answer: Answer) -> None:
        found, place = self._read(), self.panel.place
        dialogue_id = self._dialogue_id
        if dialogue_id is None or place >= len(found.items):
            return
        agreement_id = found.items[place].agreement.id
        if self._guard.succeeded(
            lambda: self._follow_ups.answer(dialogue_id, agreement_id, answer)
        ):
            self._show(self._read())
            self.panel.after_answer()
        else:
            self._show(found)

    def _on_changed(self, changes: Changes) -> None:
        topics = _TOPICS | _MORE_TOPICS if self.is_open else _TOPICS
        if self._dialogue_id is None or topics.isdisjoint(changes.topics):
            return
        found = self._read()
        if self.is_open:
            self._show(found)

    def _read(self) -> LookBack:
        dialogue_id = self._dialogue_id
        found = None if dialogue_id is None else self._guard(lambda: self._read_of(dialogue_id))
        found = found or LookBack()
        self._found = found
        self.has_past.emit(bool(found.items))
        return found

    def _read_of(self, dialogue_id: DialogueId) -> LookBack:
        try:
            return self._follow_ups.read(dialogue_id)
        except NotFound:
            # Taken away by undo: the window goes to the start page by itself.
            return LookBack()

    def _show(self, found: LookBack) -> None:
        self.panel.show_look_back(found, waiting=not self._has_begun)

    def _put_in_front(self, *, seen: bool) -> None:
        """The room sees the page with the agreement that is spoken about."""
        if self._dialogue_id is None:
            return
        place = self.panel.place
        shown = [item for item in self._found.items[:place] if not item.secret]
        item = len(shown) if place < len(self._found.items) else None
        layout = Layout.LOOK_BACK if seen else None
        self._front.put(self._dialogue_id, layout, item if seen else None)
