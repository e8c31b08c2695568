"""The one window: header, the page in front, the message strip; undo and help."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTime, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDesktopServices,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.history import History
from wijkdialoog.services.progress import DialogueProgress, Progress
from wijkdialoog.services.safekeeping import Safekeeping
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import action_text, spec
from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.help_sheet import HelpSheet
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.keeping_view import KeepingView
from wijkdialoog.ui.looks import Looks
from wijkdialoog.ui.main_menu import MainMenu
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.own_undo import OwnUndoFirst
from wijkdialoog.ui.pages import Page, Step
from wijkdialoog.ui.side_place import SidePlace
from wijkdialoog.ui.subtitle import subtitle
from wijkdialoog.ui.window_place import place, place_of
from wijkdialoog.ui.words.acts import action_label
from wijkdialoog.ui.words.done import done_words

_BETWEEN_PAGES_MS = 50
_HEADER_AFTER_MS = 200  # ticks and counts may wait; the line just typed may not
_IN_HEADER = frozenset(Topic) - {Topic.PEOPLE, Topic.LINKS, Topic.TEMPLATES, Topic.NETWORK}


class MainWindow(QMainWindow):
    """Shows the start page, one step of one dialogue, or the care of the dossier itself.

    pages       the five pages by step; each is asked for when it is first shown (`LazyPages`)
    start_page  a page with `reload()` and the signals `dialogue_opened(DialogueId, Step)` and
                `dossier_requested(Path | None)`, `section_requested(Section)`
    dossier_page  bin, copies, people, tables
    history     undo and redo; `hub` must already be what it publishes to
    safekeeping  whether everything is stored

    dossier_requested  a Path to open, or None: ask which file
    quit_requested     the window is closing; everything half typed is stored, or let go
    dialogue_shown     DialogueId of the dialogue that is in front, or None
    practice_requested  somebody wants to practise with invented neighbours
    """

    dossier_requested = Signal(object)
    quit_requested = Signal()
    dialogue_shown = Signal(object)
    practice_requested = Signal()

    def __init__(
        self,
        pages: Mapping[Step, Page],
        start_page: QWidget,
        dossier_page: DossierPage,
        history: History,
        progress: Progress,
        guard: Guard,
        hub: ChangeHub,
        messages: Messages,
        settings_file: SettingsFile,
        dossier_name: str,
        safekeeping: Safekeeping,
    ) -> None:
        super().__init__()
        self._dossier_name = dossier_name
        self._pages = pages
        self._in_stack: dict[Step, Page] = {}
        self._start_page = start_page
        self._dossier_page = dossier_page
        self._history = history
        self._progress = progress
        self._guard = guard
        self._messages = messages
        self._settings_file = settings_file
        self._dialogue_id: DialogueId | None = None
        self._came_from: tuple[DialogueId, Step] | None = None
        self._help: HelpSheet | None = None
        self._lets_go = False
        self._header = Header()
        self.keeping = KeepingView(safekeeping, self._header, guard, messages)
        self._stack = QStackedWidget()
        self._side = SidePlace(self._stack)
        self.looks = Looks(settings_file, messages, self)
        self._actions = self._make_actions()
        self.menu = MainMenu(self._actions, history, self.looks, settings_file, self)
        self._own_undo = OwnUndoFirst(self)
        self._later = QTimer(self, singleShot=True, interval=_HEADER_AFTER_MS)
        self._later.timeout.connect(self._refresh_header)
        self._lay_out()
        self._connect(hub)
        place(self, settings_file.current.window)
        self.show_start()

    # Going somewhere ---------------------------------------------------------

    @property
    def dialogue_id(self) -> DialogueId | None:
        """The dialogue that is open, or None on the start page."""
        return self._dialogue_id

    @property
    def pages(self) -> Mapping[Step, Page]:
        """The five pages by step."""
        return self._pages

    @property
    def step(self) -> Step | None:
        """The step that is in front, or None on the start page."""
        front = self._stack.currentWidget()
        return next((step for step, page in self._in_stack.items() if page is front), None)

    def open_dialogue(self, dialogue_id: DialogueId, step: Step) -> None:
        """Show one step of a dialogue. Gone in the meantime: stay on the start page."""
        found = self._guard(lambda: self._progress.of(dialogue_id))
        if found is None:
            self.show_start()
            return
        self._leave()
        self._came_from = None
        self._dialogue_id = dialogue_id
        page = self._page(step)
        page.show_dialogue(dialogue_id)
        self._stack.setCurrentWidget(page)
        self._messages.keep_room(keep=True)
        self._header.show_dialogue(step, page.header_extra())
        self._show_progress(found)
        self.dialogue_shown.emit(dialogue_id)

    def show_start(self) -> None:
        """Show the start page."""
        self._leave()
        self._came_from = None
        self._dialogue_id = None
        self._stack.setCurrentWidget(self._start_page)
        self._messages.keep_room(keep=False)
        self._header.show_start()
        self._start_page.setFocus()  # not on the first button of the header
        self.setWindowTitle("Wijkdialoog")
        self.dialogue_shown.emit(None)

    def show_section(self, section: Section) -> None:
        """Show a section of the page that looks after the dossier; Esc leads back from it."""
        self._leave()
        if self._dialogue_id is not None and self.step is not None:
            self._came_from = self._dialogue_id, self.step
        self._dialogue_id = None
        self._dossier_page.show_section(section)
        self._stack.setCurrentWidget(self._dossier_page)
        self._dossier_page.take_focus()
        self._messages.keep_room(keep=True)
        self._header.show_place(self.tr("Dit dossier"), self._dossier_name)
        self.setWindowTitle(self.tr("Dit dossier – {0}").format("Wijkdialoog"))
        self.dialogue_shown.emit(None)

    def _go(self, step: Step) -> None:
        if self._dialogue_id is not None and step is not self.step:
            self.open_dialogue(self._dialogue_id, step)
        elif self._dialogue_id is not None:
            self._header.show_dialogue(step, self._page(step).header_extra())

    def warm_up(self) -> None:
        """Build the pages one by one while nobody waits; call after the window is shown."""
        waiting = [step for step in self._pages if step not in self._in_stack]
        if waiting:
            self._page(waiting[0])
            QTimer.singleShot(_BETWEEN_PAGES_MS, self, self.warm_up)

    def keep_safe(self) -> None:
        """Begin to look after the file; call once, after the window is shown."""
        if self.isVisible():  # it may have been closed again before its time came
            self.keeping.begin(self.store_typed)

    def _page(self, step: Step) -> Page:
        if step not in self._in_stack:
            page = self._pages[step]
            page.step_requested.connect(self._go)
            self._stack.addWidget(page)
            self._in_stack[step] = page
        return self._in_stack[step]

    def _leave(self) -> None:
        step = self.step
        if step is not None and self._dialogue_id is not None:
            self._in_stack[step].leave()
        elif self._stack.currentWidget() is self._dossier_page:
            self._dossier_page.leave()

    # What stands beside every page -------------------------------------------

    def add_tool(self, tool: QWidget, actions: Sequence[QAction]) -> None:
        """Put a widget in the header of every dialogue, and its actions in the menu."""
        self._header.add_tool(tool)
        self.menu.add_tools(actions)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel at the right of the page; over it where the window is narrow."""
        self._side.show_panel(panel)

    def hide_side(self) -> None:
        """Take the panel away; the page has the focus again."""
        self._side.hide_panel()

    # Undo --------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last act back and say which it was."""
        changes = self._guard(self._history.undo)
        if changes is not None:
            done = self.tr("Ongedaan gemaakt: {0}").format(action_label(changes.action))
            self._messages.say(done, self.tr("Opnieuw"), self.redo)

    def redo(self) -> None:
        """Do again what was taken back and say which it was."""
        changes = self._guard(self._history.redo)
        if changes is not None:
            done = self.tr("Opnieuw gedaan: {0}").format(action_label(changes.action))
            self._messages.say(done, self.tr("Ongedaan maken"), self.undo)

    # Telling -----------------------------------------------------------------

    def tell_previous_crash(self, report: Path) -> None:
        """Say once that the previous run ended in a crash, and offer its report."""
        self._messages.warn(
            self.tr("De vorige keer stopte het programma plotseling. Alles is er nog."),
            self.tr("Toon het foutverslag"),
            lambda: self._show_report(report),
        )

    def _on_settled(self, place: Path) -> None:
        """The dossier lives somewhere else now: the next start must find it there."""
        self._dossier_name = place.stem
        self._settings_file.save(self._settings_file.current.with_recent(place.resolve()))

    def _show_report(self, report: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(report))):
            self._messages.say(self.tr("Het foutverslag staat in {0}").format(report))

    # Menu and help -----------------------------------------------------------

    def show_help(self) -> None:
        """Show every key, in a window that may stay open."""
        if self._help is not None:
            self._help.close()
        self._help = HelpSheet(self)
        self._help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._help.destroyed.connect(self._forget_help)
        self._help.show()

    def show_menu(self) -> None:
        """Open the menu under its button."""
        self.menu.open_under(self._header.menu_button)

    def _ask_dossier(self, path: Path | None) -> None:
        self.dossier_requested.emit(path)

    def _forget_help(self) -> None:
        self._help = None

    # Changes -----------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        self._header.set_saved(QTime.currentTime().toString("HH:mm"))
        if changes.topics and self._history.undo_action is None:  # done for good
            self._messages.say(done_words(changes.action))
        elif changes.topics:
            self._messages.say(done_words(changes.action), self.tr("Ongedaan maken"), self.undo)
        if self._dialogue_id is not None and not _IN_HEADER.isdisjoint(changes.topics):
            self._later.start()  # after the page has shown what somebody waits for

    def _refresh_header(self) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        found = self._guard(lambda: self._progress.of(dialogue_id))
        if found is None:
            self.show_start()
        else:
            self._show_progress(found)

    def _show_progress(self, found: DialogueProgress) -> None:
        self._header.set_filled(_filled_steps(found))
        self._header.set_title(found.dialogue.title, self.subtitle_of(found))
        self.setWindowTitle(f"{found.dialogue.title} – Wijkdialoog")

    def subtitle_of(self, found: DialogueProgress) -> str:
        """Return the small line under the title."""
        return subtitle(found)

    # Making ------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.keeping.banner)
        column.addWidget(self._side, 1)
        column.addWidget(self._messages)
        self._stack.addWidget(self._start_page)
        self._stack.addWidget(self._dossier_page)
        self.setCentralWidget(middle)

    def _make_actions(self) -> dict[str, QAction]:
        calls: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "larger": self.looks.larger,
            "smaller": self.looks.smaller,
            "open": lambda: self._ask_dossier(None),
            "help": self.show_help,
            "start": self.show_start,
            "care": lambda: self.show_section(Section.STICK),
            "menu": self.show_menu,
            "quit": self.close,
        }
        for number, step in enumerate(Step, start=1):
            calls[f"step{number}"] = lambda step=step: self._go(step)
        return {name: self._make_action(name, call) for name, call in calls.items()}

    def _make_action(self, name: str, call: Callable[[], object]) -> QAction:
        known = spec(name)
        action = QAction(action_text(known), self)
        action.setShortcuts([QKeySequence(key) for key in known.keys])
        action.triggered.connect(lambda _checked=False: call())
        self.addAction(action)
        return action

    def _connect(self, hub: ChangeHub) -> None:
        hub.changed.connect(self._on_changed)
        self.menu.dossier_requested.connect(self._ask_dossier)
        self.keeping.settled.connect(self._on_settled)
        header = self._header
        header.back_requested.connect(self.show_start)
        header.step_requested.connect(self._go)
        header.larger_requested.connect(self.looks.next_text_size)
        header.help_requested.connect(self.show_help)
        header.menu_requested.connect(self.show_menu)
        self._start_page.dialogue_opened.connect(self.open_dialogue)  # type: ignore[attr-defined]
        self._start_page.dossier_requested.connect(self._ask_dossier)  # type: ignore[attr-defined]
        self._start_page.section_requested.connect(self.show_section)  # type: ignore[attr-defined]
        self._start_page.practice_requested.connect(self.practice_requested)  # type: ignore[attr-defined]
        self._dossier_page.dossier_requested.connect(self._ask_dossier)

    # The window itself -------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, when nothing in the page wanted it."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self._start_page:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        """From the care of the dossier to the evening somebody was in; else to the start."""
        if self._came_from is not None:
            self.open_dialogue(*self._came_from)
        else:
            self.show_start()

    def store_typed(self) -> bool:
        """Store what is half typed on every page; return False when the file did not take it."""
        before = self._guard.troubles
        for page in self._in_stack.values():
            page.leave()
        self._dossier_page.leave()
        return self._guard.troubles == before

    def warn_unstored(self) -> None:
        """Say that the last words are not stored, and offer to close without them."""
        if self.keeping.in_memory:
            self._messages.warn(
                self.tr("Dit dossier staat alleen in het geheugen. Kies eerst een plek."),
                self.tr("Toch sluiten"),
                self._close_all_the_same,
            )
            return
        self._messages.warn(
            self.tr("{0} Wat je het laatst typte, is nog niet bewaard.").format(
                self._messages.text
            ),
            self.tr("Toch sluiten"),
            self._close_all_the_same,
        )

    def is_safe_to_close(self) -> bool:
        """Store what is half typed; return whether everything is on a disk then."""
        return self.store_typed() and not self.keeping.in_memory

    def _close_all_the_same(self) -> None:
        self._lets_go = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what is half typed and where the window was; stay when that is impossible."""
        if not self.is_safe_to_close() and not self._lets_go:
            self.warn_unstored()
            event.ignore()
            return
        for page in self._in_stack.values():
            page.stop()
        self._later.stop()  # the file closes before its time is up
        self.keeping.stop()
        self._settings_file.change(window=place_of(self))
        self.quit_requested.emit()
        super().closeEvent(event)


def _filled_steps(found: DialogueProgress) -> frozenset[Step]:
    has = {
        Step.PREPARE: found.prepared,
        Step.PARTICIPANTS: found.seated,
        Step.CONVERSATION: found.spoken,
        Step.HARVEST: found.harvested,
        Step.MINUTES: found.reported,
    }
    return frozenset(step for step, filled in has.items() if filled)
