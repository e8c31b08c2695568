"""Linking on the harvest page: from here, to there; threads and contradictions."""

from PySide6.QtCore import QObject, Signal

from wijkdialoog.domain.board import Board
from wijkdialoog.domain.harvest import LinkKind
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.board_view import BoardView


class HarvestLinks(QObject):
    """Remembers where a link starts until its other end is chosen.

    origin_id, kind  the start of the link that is being made; None when none is
    changed          making a link began or stopped
    """

    changed = Signal()

    def __init__(self, harvest: Harvest, guard: Guard, board_view: BoardView) -> None:
        super().__init__(board_view)
        self._harvest = harvest
        self._guard = guard
        self._board_view = board_view
        self.origin_id: str | None = None
        self.kind = LinkKind.THREAD

    def begin(self, card_id: str, kind: LinkKind) -> None:
        """Start at this card and wait for another."""
        self.origin_id, self.kind = card_id, kind
        self._board_view.set_origin(card_id)
        self.changed.emit()

    def finish(self, card_id: str) -> None:
        """End at this card. The card where it started is no end: go on waiting."""
        origin_id = self.origin_id
        if origin_id is None or card_id == origin_id:
            return
        self.stop()
        self.link(origin_id, card_id, self.kind)

    def link(self, one_id: str, other_id: str, kind: LinkKind) -> None:
        """Link two cards; the first stays the chosen one."""
        act = self._harvest.contradict if kind is LinkKind.CONTRADICTION else self._harvest.connect
        self._guard(lambda: act(one_id, other_id))
        self._board_view.choose(one_id)

    def stop(self) -> None:
        """Link nothing."""
        self.origin_id = None
        self._board_view.set_origin(None)
        self.changed.emit()

    def check(self, board: Board) -> None:
        """Stop when the card where it started is gone."""
        if self.origin_id and board.card(self.origin_id) is None:
            self.origin_id = None
