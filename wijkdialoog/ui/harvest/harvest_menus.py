"""Menus on the board: of a card, of a theme, and the question about two cards of one column."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from wijkdialoog.domain.board import Board, Card
from wijkdialoog.domain.harvest import AgreementState, LinkKind
from wijkdialoog.domain.ids import ThemeId
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.board_words import short
from wijkdialoog.ui.harvest.card_menu import Ask, card_menu, header_menu, theme_menu
from wijkdialoog.ui.harvest.harvest_links import HarvestLinks
from wijkdialoog.ui.harvest.harvest_themes import HarvestThemes
from wijkdialoog.ui.harvest.theme_header import ThemeHeader


class HarvestMenus(QObject):
    """Opens them; what is chosen is asked of the page (a `Verb` and a number) or done at once."""

    def __init__(
        self,
        page: QWidget,
        harvest: Harvest,
        guard: Guard,
        view: BoardView,
        links: HarvestLinks,
        themes: HarvestThemes,
        ask: Ask,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._harvest = harvest
        self._guard = guard
        self._view = view
        self._links = links
        self._themes = themes
        self._ask = ask

    def show_menu(self, item: BoardItem, place: QPoint) -> None:
        """Choose an item and show what can be done with it."""
        self._view.choose(item.key)
        if isinstance(item, CardButton):
            self._pop_up(self._card_menu(item), place)
        elif isinstance(item, ThemeHeader):
            theme = item.theme
            merge = self._themes.merge
            menu = header_menu(self._board, theme, self._ask, lambda: merge(theme.id), self._page)
            self._pop_up(menu, place)

    def ask_theme(self, item: CardButton) -> None:
        """Show the themes for a card, below it."""
        menu = theme_menu(self._board, item.card, self._ask, self._page)
        self._pop_up(menu, item.mapToGlobal(QPoint(0, item.height())))

    def ask_about_two(self, card: Card, target: Card) -> None:
        """Two cards of one column cannot be threaded: offer what is possible."""
        menu = QMenu(self._page)
        theme = self._board.theme(target.theme_id)
        if card.can_have_theme and theme:
            words = self.tr("Samen onder ‘{0}’").format(short(theme.label)).replace("&", "&&")
            menu.addAction(words).triggered.connect(lambda: self.group(card.id, theme.id))
        elif card.can_have_theme:
            entry = menu.addAction(self.tr("Nieuw thema van deze twee…"))
            entry.triggered.connect(lambda: self._themes.name_new_of((card.id, target.id)))
        against = menu.addAction(self.tr("Deze twee spreken elkaar tegen"))
        against.triggered.connect(
            lambda: self._links.link(card.id, target.id, LinkKind.CONTRADICTION)
        )
        self._pop_up(menu, QCursor.pos())

    def group(self, card_id: str, theme_id: ThemeId | None) -> None:
        """Put a card under a theme, or under none; it stays the chosen one."""
        if self._guard.succeeded(lambda: self._harvest.group(card_id, theme_id)):
            self._view.choose(card_id)

    @property
    def _board(self) -> Board:
        if self._view.board is None:
            raise RuntimeError("no dialogue is shown")
        return self._view.board

    def _card_menu(self, item: CardButton) -> QMenu:
        return card_menu(
            self._board,
            item.card,
            self._ask,
            lambda other: self._disconnect(item.key, other),
            lambda state: self._set_state(item.key, state),
            self._page,
        )

    def _disconnect(self, one_id: str, other_id: str) -> None:
        self._guard(lambda: self._harvest.disconnect(one_id, other_id))

    def _set_state(self, agreement_id: str, state: AgreementState) -> None:
        self._guard(lambda: self._harvest.set_agreement_state(agreement_id, state))

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
