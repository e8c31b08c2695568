"""Builds the parts of the table screen and connects them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction

from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.stage.screens import Screens
from wijkdialoog.ui.stage.stage_director import StageDirector
from wijkdialoog.ui.stage.stage_panel import StagePanel
from wijkdialoog.ui.stage.stage_place import StagePlace
from wijkdialoog.ui.stage.stage_window import StageWindow


@dataclass(frozen=True)
class OwnWindow:
    """What the table screen needs of the facilitator's window.

    place      a point of it, on the desktop
    come_back  brings it to the front
    actions    keys that also work while the table screen has the focus
    """

    place: Callable[[], QPoint]
    come_back: Callable[[], object]
    actions: Sequence[QAction]


@dataclass(frozen=True)
class StageParts:
    """The parts, joined."""

    director: StageDirector
    window: StageWindow
    place: StagePlace
    panel: StagePanel


def build_parts(
    stage: Stage,
    settings_file: SettingsFile,
    guard: Guard,
    hub: ChangeHub,
    messages: Messages,
    own: OwnWindow,
    parent: QObject,
) -> StageParts:
    """Make everything; nothing is shown yet."""
    director = StageDirector(stage, settings_file, guard, hub, parent)
    window = StageWindow(own.actions)
    place = StagePlace(
        window,
        director,
        Screens(parent),
        settings_file,
        messages,
        own.place,
        own.come_back,
        parent,
    )
    panel = StagePanel(director, place)
    director.watch(
        seen=lambda: window.isVisible() or panel.isVisible(),
        needed=lambda: place.is_on or panel.isVisible(),
    )
    panel.looked_at.connect(director.plan_tick)
    return StageParts(director, window, place, panel)
