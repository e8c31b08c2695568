"""What the board is doing for a while: linking two cards, counting dots, naming a theme."""

from PySide6.QtCore import QObject

from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.harvest_head import HarvestHead, ModeBar
from wijkdialoog.ui.harvest.harvest_links import HarvestLinks
from wijkdialoog.ui.harvest.harvest_themes import HarvestThemes
from wijkdialoog.ui.harvest.harvest_words import linking_words, top_words


class HarvestModes(QObject):
    """Begins and stops it, and says in the bar what it is."""

    def __init__(
        self,
        head: HarvestHead,
        bar: ModeBar,
        view: BoardView,
        links: HarvestLinks,
        themes: HarvestThemes,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._head = head
        self._bar = bar
        self._view = view
        self._links = links
        self._themes = themes
        self._counting = False
        head.counting.connect(self._set_counting)
        bar.stopped.connect(self.stop)
        links.changed.connect(self.show_words)

    @property
    def can_stop(self) -> bool:
        """Whether Escape has something to stop."""
        return bool(self._links.origin_id) or self._counting

    def stop(self) -> None:
        """Let the board do nothing special any more."""
        self._links.stop()
        if self._counting:
            self._set_counting(counting=False)
        self._themes.stop()

    def show_words(self) -> None:
        """Say what the board is doing, or hide the bar."""
        board = self._view.board
        if self._links.origin_id and board:
            self._bar.say(linking_words(board, self._links.origin_id, self._links.kind))
        elif self._counting and board:
            self._bar.say(top_words(board))
        else:
            self._bar.say("")

    def _set_counting(self, counting: bool) -> None:
        self._counting = counting
        self._head.show_counting(counting=counting)
        self._view.set_counting(counting)
        self.show_words()
