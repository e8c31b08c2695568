"""The widgets on the board: one for each card, one for each theme in each lane, used again."""

from collections.abc import Callable, Collection
from typing import TypeVar

from wijkdialoog.domain.board import Board, Card
from wijkdialoog.domain.harvest import Theme
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_words import Face
from wijkdialoog.ui.harvest.theme_header import ThemeHeader

Item = TypeVar("Item", CardButton, ThemeHeader)


class BoardItems:
    """Makes them when they are first needed and lets go of those that are not.

    join  connects a new item to the board
    """

    def __init__(self, join: Callable[[CardButton | ThemeHeader], object]) -> None:
        self._join = join
        self._counting = False
        self.cards: dict[str, CardButton] = {}
        self.headers: dict[str, ThemeHeader] = {}

    def find(self, key: str) -> BoardItem | None:
        """Return a card or a header by its key."""
        return self.cards.get(key) or self.headers.get(key)

    def show_cards(self, board: Board, face: Callable[[Card], Face]) -> None:
        """Give every card of the board its present value."""
        for card in board.cards:
            known = self.cards.get(card.id)
            if known:
                known.set_card(card, face(card))
            else:
                self.cards[card.id] = self._joined(CardButton(card, face(card)))

    def header(self, key: str, theme: Theme) -> ThemeHeader:
        """Return the header of a theme in one lane."""
        if key not in self.headers:
            self.headers[key] = self._joined(ThemeHeader(key, theme))
        return self.headers[key]

    def set_counting(self, *, counting: bool) -> None:
        """Show big + and − on everything that can have dots."""
        self._counting = counting
        for item in (*self.cards.values(), *self.headers.values()):
            item.set_counting(counting)

    def forget_unused(
        self, shown: Collection[str], on_board: Collection[str], headers: Collection[str]
    ) -> None:
        """Hide cards that are not shown, and drop what is gone.

        shown, on_board  ids of cards     headers  keys
        """
        for card_id, card in list(self.cards.items()):
            if card_id not in shown:
                card.hide()
                card.setParent(None)
            if card_id not in on_board:
                del self.cards[card_id]
                card.deleteLater()
        for key in set(self.headers) - set(headers):
            header = self.headers.pop(key)
            header.hide()
            header.deleteLater()

    def _joined(self, made: Item) -> Item:
        made.set_counting(self._counting)
        self._join(made)
        return made
