"""Reading back, joined to the conversation: which lines, and what happens to them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from wijkdialoog.domain.changes import Changes
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.ids import RoundId, TurnId
from wijkdialoog.ui.conversation.back.read_back import ReadBack, Scope
from wijkdialoog.ui.conversation.capture.catching import TOPICS, Catching
from wijkdialoog.ui.conversation.caught.stream import Stream
from wijkdialoog.ui.conversation.caught.stream_model import StreamCard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.words.people import seat_name

Place = tuple[RoundId | None, TurnId | None]


class ReadingBack(QObject):
    """Shows in the panel what the stream holds, of this turn or of the whole round.

    now  moment (UTC, ms) for "nu" beside a line
    """

    def __init__(
        self,
        panel: ReadBack,
        stream: Stream,
        catching: Catching,
        hub: ChangeHub,
        now: Callable[[], int],
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._stream = stream
        self._catching = catching
        self._now = now
        self._view: Conversation | None = None
        self._scope = Scope.ROUND
        catching.serve(panel.acts)
        panel.scope_chosen.connect(self._choose)
        panel.edited.connect(self._edit)
        hub.changed.connect(self._on_changed)

    def toggle(self, view: Conversation) -> None:
        """Open with the turn when something was caught in it, else with the round; or close."""
        if not self._panel.isHidden():
            self._panel.close_panel()
            return
        self._view = view
        self._read_a_hidden_stream()
        self._scope = Scope.TURN if self._of_turn(view) else Scope.ROUND
        self._show()
        self._panel.open_panel()

    def follow(self, view: Conversation) -> None:
        """The evening changed. Another turn or round: what was read back is done."""
        before, self._view = self._view, view
        if self._panel.isHidden():
            return
        if before is None or _place(before) != _place(view):
            self._panel.close_panel()
        else:
            self._show()

    def _choose(self, scope: Scope) -> None:
        self._scope = scope
        self._show()
        self._panel.begin()

    def _edit(self, id_: str, text: str) -> None:
        if self._catching.correct(id_, text):
            self._panel.close_editor()
            self._panel.take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if self._panel.isHidden():
            return
        if not frozenset(TOPICS).isdisjoint(changes.topics):
            self._read_a_hidden_stream()
            self._show()

    def _read_a_hidden_stream(self) -> None:
        """A stream that nobody sees waits with reading until it is shown."""
        if not self._stream.isVisible():
            self._catching.reload()

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        speaker = view.seat(view.last_turn.participant_id) if view.last_turn else None
        self._panel.offer(seat_name(speaker) if speaker else "", self._scope)
        shown = self._of_turn(view) if self._scope is Scope.TURN else self._of_round()
        self._panel.show_cards(shown, self._scope, self._stream.list.around, self._now())

    def _of_round(self) -> list[StreamCard]:
        return list(reversed(self._stream.model.cards))

    def _of_turn(self, view: Conversation) -> list[StreamCard]:
        turn = view.last_turn
        if turn is None:
            return []
        return [
            card
            for card in self._of_round()
            if card.caught.said_ms is not None and view.turn_at(card.caught.said_ms) == turn.id
        ]


def _place(view: Conversation) -> Place:
    round_, turn = view.current_round, view.last_turn
    return round_.id if round_ else None, turn.id if turn else None
