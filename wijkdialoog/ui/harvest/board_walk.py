"""Where the arrow keys go on the board: up and down a lane, and sideways at the same height."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.lane import LaneView


def lane_of(item: BoardItem, lanes: Sequence[LaneView]) -> int | None:
    """Return the place of the lane an item stands in, or None."""
    return next((n for n, lane in enumerate(lanes) if item in lane.items()), None)


def below(item: BoardItem, step: int, lanes: Sequence[LaneView]) -> BoardItem | None:
    """Return the item `step` places further down in the same lane, at most the last one."""
    here = lane_of(item, lanes)
    if here is None:
        return None
    items = lanes[here].items()
    return items[max(0, min(len(items) - 1, items.index(item) + step))]


def beside(
    item: BoardItem, step: int, lanes: Sequence[LaneView], surface: QWidget
) -> BoardItem | None:
    """Return the card at about the same height in the next lane that is not empty."""
    here = lane_of(item, lanes)
    if here is None:
        return None
    height = _middle(item, surface)
    place = here + step
    while 0 <= place < len(lanes):
        if items := lanes[place].items():
            cards = [found for found in items if isinstance(found, CardButton)] or items
            return min(cards, key=lambda other: abs(_middle(other, surface) - height))
        place += step
    return None


def _middle(item: BoardItem, surface: QWidget) -> int:
    return item.mapTo(surface, item.rect().center()).y()
