"""What stands in the menu of the window (F10): everything that belongs to no page."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wijkdialoog.services.history import History
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import action_text, spec
from wijkdialoog.ui.language_menu import LanguageMenu
from wijkdialoog.ui.looks import Looks
from wijkdialoog.ui.words.acts import action_label


class MainMenu(QObject):
    """Filled anew each time it opens: what can be undone and which dossiers were open changes.

    actions  of the window, by their id in the action table

    dossier_requested  Path of a dossier to open
    """

    dossier_requested = Signal(object)

    def __init__(
        self,
        actions: Mapping[str, QAction],
        history: History,
        looks: Looks,
        language: LanguageMenu,
        settings_file: SettingsFile,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._history = history
        self._looks = looks
        self._language = language
        self._settings_file = settings_file
        self._tools: list[QAction] = []
        self._groups: list[tuple[str, list[QAction]]] = []
        self._left_out: tuple[str, ...] = ()
        self._last: list[QAction] = []
        self._menu = QMenu(window)

    def add_tools(self, actions: Sequence[QAction]) -> None:
        """Let actions of a part beside the pages stand in the middle."""
        self._tools += actions

    def add_group(self, name: str, actions: Sequence[QAction]) -> None:
        """Let many actions of one part stand in a menu of their own."""
        self._groups.append((name, list(actions)))

    def leave_out(self, *names: str) -> None:
        """Let actions of the window not stand here; their keys go on working."""
        self._left_out = names

    def end_with(self, action: QAction) -> None:
        """Let an action stand at the very end."""
        self._last.append(action)

    def open_under(self, opener: QWidget) -> None:
        """Open the menu under its button, with its right edge there."""
        self.fill()
        below = opener.mapToGlobal(QPoint(opener.width(), opener.height() + 4))
        self._menu.popup(below - QPoint(self._menu.sizeHint().width(), 0))

    def fill(self) -> QMenu:
        """Put in the menu what can be done now, and return it."""
        self._name_undo()
        menu = self._menu
        menu.clear()
        self._add(menu, "undo", "redo")
        menu.addSeparator()
        self._add_looks(menu.addMenu(self.tr("Letters, kleuren en beweging")))
        if "language" not in self._left_out:
            self._language.add_to(menu)
        menu.addSeparator()
        for name, actions in self._groups:
            menu.addMenu(name).addActions(actions)
        menu.addActions(self._tools)
        self._add(menu, "type_over")
        self._add(menu, "open")
        self._add_recent(menu)
        self._add(menu, "care", apart=False)
        self._add(menu, "help", "quit")
        menu.addActions(self._last)
        return menu

    def _add(self, menu: QMenu, *names: str, apart: bool = True) -> None:
        if apart:
            menu.addSeparator()
        menu.addActions([self._actions[name] for name in names if name not in self._left_out])

    def _add_looks(self, menu: QMenu) -> None:
        self._add(menu, "larger", "smaller", "colours", "motion", apart=False)
        other = self.tr("Lichte kleuren") if self._looks.is_dark else self.tr("Donkere kleuren")
        self._actions["colours"].setText(other)
        self._actions["motion"].setCheckable(True)
        self._actions["motion"].setChecked(self._looks.moves_less)

    def _add_recent(self, menu: QMenu) -> None:
        recent = self._settings_file.current.recent
        if not recent:
            return
        submenu = menu.addMenu(self.tr("Recente dossiers"))
        for path in map(Path, recent):
            entry = submenu.addAction(path.stem.replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(
                lambda _checked=False, path=path: self.dossier_requested.emit(path)
            )

    def _name_undo(self) -> None:
        for name, act in (("undo", self._history.undo_action), ("redo", self._history.redo_action)):
            text = action_text(spec(name))
            self._actions[name].setText(f"{text}: {action_label(act)}" if act else text)
