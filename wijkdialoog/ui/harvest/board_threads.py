"""Where the threads of the board run: from card to card, cut off at the edge of a column."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.board import Board
from wijkdialoog.domain.harvest import Link, LinkKind
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_words import accent
from wijkdialoog.ui.harvest.lane import LaneView
from wijkdialoog.ui.harvest.threads import Strand


class BoardThreads:
    """Rectangles of cards and threads, in coordinates of `surface`."""

    def __init__(self, surface: QWidget) -> None:
        self._surface = surface

    def strands(
        self, board: Board, lanes: Sequence[LaneView], cards: dict[str, CardButton], chosen: str
    ) -> list[Strand]:
        """Return what to draw; threads through the chosen card are clear."""
        story = board.story_of(chosen) if chosen in cards else frozenset()
        found = (self._strand(board, lanes, cards, link, chosen, story) for link in board.links)
        return [strand for strand in found if strand]

    def covered(self, lanes: Sequence[LaneView]) -> list[QRect]:
        """Return the visible parts of all cards and theme names."""
        found: list[QRect] = []
        for lane in lanes:
            window = self._window_of(lane)
            rects = (self._rect(item) for item in lane.items())
            found.extend(rect.intersected(window) for rect in rects if rect.intersects(window))
        return found

    def _strand(
        self,
        board: Board,
        lanes: Sequence[LaneView],
        cards: dict[str, CardButton],
        link: Link,
        chosen: str,
        story: frozenset[str],
    ) -> Strand | None:
        source = board.card(link.from_id)
        start = self._end(lanes, cards.get(link.from_id))
        end = self._end(lanes, cards.get(link.to_id))
        if source is None or start is None or end is None or start == end:
            return None
        if start.height() <= 1 and end.height() <= 1:
            return None  # both ends are scrolled out of sight
        if link.kind is LinkKind.CONTRADICTION:
            clear = chosen in (link.from_id, link.to_id)
            return Strand(start, end, "amber", clear, contradiction=True)
        if link.kind is not LinkKind.THREAD:
            return None
        return Strand(start, end, accent(source), link.from_id in story and link.to_id in story)

    def _end(self, lanes: Sequence[LaneView], card: CardButton | None) -> QRect | None:
        """Where a thread ends: the card, its folded theme, or the edge of the column it left."""
        lane = next((lane for lane in lanes if card and lane.body is card.parentWidget()), None)
        if card is None or lane is None:
            return None
        rect, window = self._rect(_seen(lane, card)), self._window_of(lane)
        if rect.bottom() < window.top():
            return QRect(rect.left(), window.top(), rect.width(), 1)
        if rect.top() > window.bottom():
            return QRect(rect.left(), window.bottom(), rect.width(), 1)
        return rect.intersected(window)

    def _rect(self, item: BoardItem) -> QRect:
        return QRect(item.mapTo(self._surface, QPoint(0, 0)), item.size())

    def _window_of(self, lane: LaneView) -> QRect:
        port = lane.area.viewport()
        return QRect(port.mapTo(self._surface, QPoint(0, 0)), port.size())


def _seen(lane: LaneView, card: CardButton) -> BoardItem:
    """Return the card, or the header of the folded theme it is in."""
    if card.isHidden():
        for section in lane.body.sections:
            if card in section.cards and section.header:
                return section.header
    return card
