"""Changing the words of a card where it lies."""

from PySide6.QtCore import QObject

from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.harvest.board_card import CardButton
from wijkdialoog.ui.harvest.board_view import BoardView
from wijkdialoog.ui.harvest.card_editor import CardEditor


class CardWords(QObject):
    """Lays an editor over one card at a time and stores what was typed."""

    def __init__(self, harvest: Harvest, guard: Guard, board_view: BoardView) -> None:
        super().__init__(board_view)
        self._harvest = harvest
        self._guard = guard
        self._board_view = board_view
        self._editor: CardEditor | None = None

    def edit(self, item: CardButton) -> None:
        """Open the editor on a card."""
        self.finish()
        editor = CardEditor(item.card.text)
        self._editor = editor
        editor.submitted.connect(lambda text: self._store(item, text))
        editor.cancelled.connect(lambda: self._close(item))
        item.hold_editor(editor)
        self._board_view.arrange_around(item)
        editor.setFocus()

    def finish(self) -> None:
        """Store what is half typed."""
        if self._editor:
            self._editor.finish()

    def _store(self, item: CardButton, text: str) -> None:
        if self._guard.succeeded(lambda: self._harvest.edit_text(item.key, text)):
            self._close(item)
        elif self._editor:
            self._editor.reopen()

    def _close(self, item: CardButton) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        had_focus = editor.hasFocus() or editor.window().focusWidget() is editor
        item.hold_editor(None)
        editor.hide()
        editor.deleteLater()
        self._board_view.arrange_around(item)
        if had_focus:
            self._board_view.choose(item.key)
