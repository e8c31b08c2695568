"""Joins the tips to the window: the strip above the page, the small button, the key."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.first_tips import FirstTips
from wijkdialoog.services.progress import DialogueProgress
from wijkdialoog.ui.actions import action_text, key_name, spec
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import Place, Step
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.tips.tip_words import Tips, tips_for
from wijkdialoog.ui.tips.tips_card import TipsCard
from wijkdialoog.ui.tips.tips_strip import TipsStrip
from wijkdialoog.ui.widgets.basics import button

_LEAST_WIDTH = 980
_LEAST_HEIGHT = 680
"""Of the window at 100 % text: in less, a strip would take the room of the work."""


class TipsRoom(QObject):
    """Belongs to the window of one dossier.

    Open, the tips stand in a strip above the page; folded, there is a button in the strip of
    messages. In a small window the button shows them over the page, and only while they are read.
    """

    def __init__(
        self, window: MainWindow, messages: Messages, first: FirstTips, *, is_practice: bool
    ) -> None:
        super().__init__(window)
        self._window = window
        self._first = first
        self._is_practice = is_practice
        self._dialogue_id: DialogueId | None = None
        self._tips: Tips = ()
        self._card: TipsCard | None = None
        self.strip = TipsStrip()
        self.strip.fold_chosen.connect(self.toggle)
        self.strip.hide()
        self.button = button(self.tr("Tips"), "link", icon="fa6s.lightbulb", on_click=self.toggle)
        key = key_name(spec("tips").keys[0])
        self.button.setAccessibleDescription(key)
        self.button.setToolTip(self.tr("Tips bij deze stap ({0})").format(key))
        self.button.hide()
        self._action = self._make_action()
        window.show_above(self.strip)
        messages.add_tool(self.button)
        window.menu.add_tools([self._action])
        window.dialogue_shown.connect(self._follow)
        window.progress_shown.connect(self._show)
        window.installEventFilter(self)
        on_theme(self.strip, self._fit)

    def toggle(self) -> None:
        """Open what is folded and fold what is open; in a small window: show them for a moment."""
        if self._dialogue_id is None:
            return
        if not self._has_room():
            self._show_card()
            return
        opens = self.strip.isHidden()
        was_used = self.strip.fold.hasFocus() or self.button.hasFocus()
        self._first.choose(opened=opens)
        self._fit()
        if was_used:  # the key that folded them opens them again
            (self.strip.fold if opens else self.button).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another size may have room, or no more."""
        if event.type() == QEvent.Type.Resize:
            self._close_card()
            self._fit()
        return super().eventFilter(watched, event)

    def _follow(self, dialogue_id: DialogueId | None) -> None:
        self._dialogue_id = dialogue_id
        self._close_card()
        self._action.setEnabled(dialogue_id is not None)
        self._fit()

    def _show(self, place: Place, found: DialogueProgress) -> None:
        self._dialogue_id = found.dialogue.id
        if place is Step.CONVERSATION and not found.dialogue.closed:
            self._first.note_led(found.dialogue.id)
        self._tips = tips_for(place, found, is_practice=self._is_practice)
        self.strip.show_tips(self._tips)
        self._fit()

    def _close_card(self) -> None:
        if self._card is not None:
            self._card.close()

    def _fit(self) -> None:
        """Show the strip or the button, or neither where there is no dialogue."""
        shown = self._dialogue_id
        stands = shown is not None and self._has_room() and self._first.are_open(shown)
        self.strip.setVisible(stands)
        self.button.setVisible(shown is not None and not stands)

    def _has_room(self) -> bool:
        wide = self._window.width() >= scaled(_LEAST_WIDTH)
        return wide and self._window.height() >= scaled(_LEAST_HEIGHT)

    def _show_card(self) -> None:
        if self._card is not None:
            self._card.close()
            return
        self._card = TipsCard(self._tips, self._window)
        self._card.destroyed.connect(self._forget_card)
        self._card.open_above(self.button)

    def _forget_card(self) -> None:
        self._card = None

    def _make_action(self) -> QAction:
        known = spec("tips")
        action = QAction(action_text(known), self)
        action.setShortcuts([QKeySequence(key) for key in known.keys])
        action.triggered.connect(lambda _checked=False: self.toggle())
        action.setEnabled(False)
        self._window.addAction(action)
        return action
