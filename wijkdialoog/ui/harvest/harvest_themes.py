"""Themes on the harvest page: naming, renaming and joining them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from wijkdialoog.domain.board import Board
from wijkdialoog.domain.harvest import Theme
from wijkdialoog.domain.ids import ThemeId
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.theme_panel import MergeDialog, ThemeNameBar


class HarvestThemes(QObject):
    """Asks for names in the bar above the board, and shows both themes before they are joined."""

    def __init__(
        self, harvest: Harvest, guard: Guard, board_view: BoardView, name_bar: ThemeNameBar
    ) -> None:
        super().__init__(board_view)
        self._harvest = harvest
        self._guard = guard
        self._board_view = board_view
        self._name_bar = name_bar
        self._naming: Callable[[str], bool] | None = None
        name_bar.submitted.connect(self._on_named)
        name_bar.cancelled.connect(self._stop_naming)

    def name_new(self, item: BoardItem | None) -> None:
        """Ask for a new theme; a chosen card that can be grouped goes into it."""
        cards = (item.key,) if isinstance(item, CardButton) and item.card.can_have_theme else ()
        self.name_new_of(cards)

    def name_new_of(self, card_ids: tuple[str, ...]) -> None:
        """Ask for the name of a theme of these cards."""
        dialogue_id = self._board.dialogue_id
        self._ask_name(
            self.tr("Nieuw thema"),
            "",
            lambda name: self._guard.succeeded(
                lambda: self._harvest.add_theme(dialogue_id, name, card_ids)
            ),
        )

    def rename(self, theme: Theme) -> None:
        """Ask for another name."""
        self._ask_name(
            self.tr("Naam van het thema"),
            theme.label,
            lambda name: self._guard.succeeded(lambda: self._harvest.rename_theme(theme.id, name)),
        )

    def merge(self, theme_id: str, other_id: str | None = None) -> None:
        """Show what would come together; join when it is confirmed."""
        theme = self._board.theme(theme_id)
        if theme is None or len(self._board.themes) < 2:
            return
        dialog = MergeDialog(self._board, theme, other_id, self._board_view.window())
        dialog.accepted.connect(lambda: self._join(dialog, theme.id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def stop(self) -> None:
        """Put the bar away."""
        self._naming = None
        self._name_bar.hide()

    @property
    def _board(self) -> Board:
        board = self._board_view.board
        if board is None:
            raise RuntimeError("no dialogue is shown")
        return board

    def _ask_name(self, words: str, name: str, store: Callable[[str], bool]) -> None:
        self._naming = store
        self._name_bar.ask(words, name)

    def _on_named(self, name: str) -> None:
        if self._naming and self._naming(name):
            self._stop_naming()

    def _stop_naming(self) -> None:
        self.stop()
        self._board_view.focus_board()

    def _join(self, dialog: MergeDialog, theme_id: ThemeId) -> None:
        other_id, name = dialog.chosen_id, dialog.name
        if other_id is not None:
            self._guard(lambda: self._harvest.merge_themes(theme_id, other_id, name))
            header = self._board_view.header(theme_id)
            if header:
                self._board_view.choose(header.key)
