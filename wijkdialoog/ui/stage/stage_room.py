"""Joins the table screen to the facilitator's window: button, panel, keys, menu.

The parts are made when somebody first asks for them: the window must be there fast.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import Layout
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage
from wijkdialoog.ui.actions import action_text, key_name, spec
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.stage.stage_button import StageButton
from wijkdialoog.ui.stage.stage_front import StageFront

if TYPE_CHECKING:
    from wijkdialoog.ui.stage.stage_parts import StageParts

_IN_MENU = (
    "stage",
    "stage_panel",
    "stage_swap",
    "stage_read_back",
    "stage_black",
    "stage_large",
)


Clicker = Callable[[DialogueId, int], object]
"""What Page Down (1) and Page Up (-1) do when the table screen has the focus."""


class StageRoom(QObject):
    """Belongs to the window of one dossier, and ends with it."""

    def __init__(
        self,
        window: MainWindow,
        stage: Stage,
        settings_file: SettingsFile,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        clicker: Clicker,
        front: StageFront,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._stage = stage
        self._settings = settings_file
        self._guard = guard
        self._hub = hub
        self._messages = messages
        self._clicker = clicker
        self._front = front
        self._built: StageParts | None = None
        self._in_front: DialogueId | None = None
        self.button = StageButton(key_name(spec("stage_panel").keys[0]))
        self.button.clicked.connect(lambda _checked=False: self.toggle_panel())
        self._actions = self._make_actions()
        in_menu = [self._actions[name] for name in _IN_MENU]
        window.add_tool(self.button, self.tr("Groot scherm"), in_menu)
        window.dialogue_shown.connect(self._follow)
        window.quit_requested.connect(self.stop)
        window.layout_requested.connect(self.toggle_layout)
        self._allow(allowed=False)

    @property
    def parts(self) -> "StageParts":
        """Director, place, window and panel; made at first use."""
        if self._built is None:
            self._built = self._build()
            if self._in_front is not None:
                self._built.director.follow(self._in_front)
        return self._built

    def toggle_layout(self, layout: Layout) -> None:
        """Show this to the room, switching the table screen on; or again what was there before."""
        parts = self.parts
        parts.director.toggle_layout(layout)
        if parts.director.choice.layout is layout and not parts.place.is_on:
            parts.place.toggle()
        self._messages.say(self.tr("De zaal ziet nu: {0}.").format(parts.panel.layout_words))

    def toggle_panel(self) -> None:
        """Show the panel beside the page, or take it away."""
        panel = self.parts.panel
        if panel.isVisible():
            self.close_panel()
        else:
            self._window.show_side(panel)
            panel.take_focus()

    def close_panel(self) -> None:
        """Take the panel away; the page has the focus again."""
        self._window.hide_side()

    def stop(self) -> None:
        """The window closes: the table screen goes with it."""
        if self._built is not None:
            self._built.director.stop()
            self._built.place.stop()

    # Following the window ----------------------------------------------------

    def _follow(self, dialogue_id: DialogueId | None) -> None:
        self._in_front = dialogue_id
        self._allow(allowed=dialogue_id is not None or self._is_on())
        if dialogue_id is None:
            self._window.hide_side()
        if self._built is None or dialogue_id is None:
            return
        shown = self._built.director.dialogue_id
        if self._is_on() and shown is not None and shown != dialogue_id:
            # What the room sees does not change because somebody looks something up.
            self._messages.say(
                self.tr("De zaal ziet nog de andere dialoog."),
                self.tr("Toon deze"),
                lambda: self._built and self._built.director.follow(dialogue_id),
            )
        else:
            self._built.director.follow(dialogue_id)

    def _is_on(self) -> bool:
        return self._built is not None and self._built.place.is_on

    def _allow(self, *, allowed: bool) -> None:
        for action in self._actions.values():
            action.setEnabled(allowed)

    # Making ------------------------------------------------------------------

    def _make_actions(self) -> dict[str, QAction]:
        # The parts are asked for when a key is pressed, not now.
        calls: dict[str, Callable[[StageParts], object]] = {
            "stage": lambda parts: parts.place.toggle(),
            "stage_panel": lambda _parts: self.toggle_panel(),
            "stage_swap": lambda parts: parts.place.swap(),
            "stage_black": lambda parts: parts.director.toggle_layout(Layout.BLACK),
            "stage_read_back": lambda parts: parts.director.toggle_layout(Layout.READ_BACK),
            "stage_large": lambda parts: parts.director.toggle_large(),
            "stage_onward": lambda parts: parts.director.turn_leaf(1),
            "stage_back": lambda parts: parts.director.turn_leaf(-1),
        }
        return {name: self._make_action(name, call) for name, call in calls.items()}

    def _make_action(self, name: str, call: "Callable[[StageParts], object]") -> QAction:
        known = spec(name)
        action = QAction(action_text(known), self)
        action.setShortcuts([QKeySequence(key) for key in known.keys])
        action.triggered.connect(lambda _checked=False: call(self.parts))
        self._window.addAction(action)
        return action

    def _build(self) -> "StageParts":
        from wijkdialoog.ui.stage.stage_parts import OwnWindow, build_parts

        own = OwnWindow(self._own_place, self._come_back, tuple(self._actions.values()))
        parts = build_parts(
            self._stage, self._settings, self._guard, self._hub, self._messages, own, self
        )
        parts.panel.hide()
        parts.panel.setParent(self._window)  # it goes with it, also when nobody ever opens it
        parts.director.follow_front(self._front)
        parts.panel.closed.connect(self.close_panel)
        parts.window.onward.connect(lambda: self._click(1))
        parts.window.back.connect(lambda: self._click(-1))
        parts.place.changed.connect(self._show_state)
        parts.director.changed.connect(self._show_state)
        return parts

    def _click(self, step: int) -> None:
        shown = self.parts.director.dialogue_id
        if shown is not None:
            self._clicker(shown, step)

    def _own_place(self) -> QPoint:
        return self._window.frameGeometry().center()

    def _come_back(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _show_state(self) -> None:
        """Show on the button whether it is on, and what the room sees."""
        if self._built is None:
            return
        place = self._built.place
        if not place.is_on:
            self.button.show_state(self.tr("uit"))
            return
        if place.is_unplugged:
            self.button.show_state(self.tr("losgekoppeld"))
            return
        small = self._built.panel.small_picture(self.button.picture_size)
        self.button.show_state(self.tr("aan, {0}").format(self._built.panel.layout_words), small)
