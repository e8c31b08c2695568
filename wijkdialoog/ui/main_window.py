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
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.history import History
from wijkdialoog.services.progress import DialogueProgress, Progress
from wijkdialoog.services.safekeeping import Safekeeping
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.actions import Where, action_text, spec, where_of
from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.focus_in_sight import keep_focus_in_sight
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.help_paper import HelpPaper
from wijkdialoog.ui.help_sheet import HelpSheet
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.keeping_view import KeepingView
from wijkdialoog.ui.language_menu import LanguageMenu
from wijkdialoog.ui.looks import Looks
from wijkdialoog.ui.main_menu import MainMenu
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.own_undo import OwnUndoFirst
from wijkdialoog.ui.page_stack import PageStack
from wijkdialoog.ui.pages import STANDS_FOR, Beside, Page, Place, Step
from wijkdialoog.ui.side_place import SidePlace
from wijkdialoog.ui.subtitle import subtitle
from wijkdialoog.ui.told_acts import ToldActs
from wijkdialoog.ui.window_place import place, place_of

_HEADER_AFTER_MS = 200  # ticks and counts may wait; the line just typed may not
_IN_HEADER = frozenset(Topic) - {Topic.PEOPLE, Topic.LINKS, Topic.TEMPLATES, Topic.NETWORK}


class MainWindow(QMainWindow):
    """Shows the start page, one step of one dialogue, or the care of the dossier itself.

    pages       the five pages by step; each is asked for when it is first shown (`LazyPages`)
    start_page  a page with `reload()` and the signals `dialogue_opened(DialogueId, Step)` and
                `dossier_requested(Path | None)`, `section_requested(Section)`
    dossier_page  bin, copies, people, tables
    beside      pages of a dialogue that are no step, asked for in the same way
    history     undo and redo; `hub` must already be what it publishes to
    safekeeping  whether everything is stored

    dossier_requested  a Path to open, or None: ask which file
    quit_requested     the window is closing; everything half typed is stored, or let go
    dialogue_shown     DialogueId of the dialogue that is in front, or None
    progress_shown     (Place, DialogueProgress) of the page that is in front, each time it is read
    practice_requested  somebody wants to practise with invented neighbours
    layout_requested   a `Layout` that a page wants on the table screen, or no longer
    """

    dossier_requested = Signal(object)
    quit_requested = Signal()
    dialogue_shown = Signal(object)
    progress_shown = Signal(object, object)
    practice_requested = Signal()
    layout_requested = Signal(object)
    is_practice = False

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
        beside: Mapping[Beside, Page] | None = None,
    ) -> None:
        super().__init__()
        self._dossier_name = dossier_name
        self._start_page = start_page
        self._dossier_page = dossier_page
        self._progress = progress
        self._guard = guard
        self._messages = messages
        self._settings_file = settings_file
        self._dialogue_id: DialogueId | None = None
        self._came_from: tuple[DialogueId, Place] | None = None
        self._help: HelpSheet | None = None
        self._help_paper: HelpPaper | None = None
        self._lets_go = False
        self._header = Header()
        self.keeping = KeepingView(safekeeping, self._header, guard, messages)
        self._stack = PageStack(start_page, dossier_page, pages, beside or {})
        self._side = SidePlace(self._stack)
        self.looks = Looks(settings_file, messages, self)
        self._acts = ToldActs(history, guard, hub, messages, self)
        self._actions = self._make_actions()
        language = LanguageMenu(settings_file, messages, self)
        self.menu = MainMenu(self._actions, history, self.looks, language, settings_file, self)
        self._own_undo = OwnUndoFirst(self)
        keep_focus_in_sight()
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
        return self._stack.pages

    @property
    def step(self) -> Step | None:
        """The step that is in front, or None: on the start page, or on a page beside the steps."""
        front = self.place
        return front if isinstance(front, Step) else None

    @property
    def place(self) -> Place | None:
        """The page of a dialogue that is in front, or None on the start page."""
        return self._stack.place

    def open_dialogue(self, dialogue_id: DialogueId, place: Place) -> None:
        """Show one page of a dialogue. Gone in the meantime: stay on the start page.

        The conversation of an evening that was held on paper is the page to type it over: no
        clock begins there.
        """
        self._messages.leave_page()
        found = self._guard(lambda: self._progress.of(dialogue_id))
        if found is None:
            self.show_start()
            return
        meant = self._meant(place, found)
        self._stack.leave_front()
        self._came_from = self._way_back(dialogue_id, meant)
        self._dialogue_id = dialogue_id
        page = self._stack.page(meant)
        page.show_dialogue(dialogue_id)
        self._stack.setCurrentWidget(page)
        self._messages.keep_room(keep=True)
        self._header.show_dialogue(_lit(meant), page.header_extra())
        self._show_progress(found)
        self.dialogue_shown.emit(dialogue_id)

    def _meant(self, place: Place, found: DialogueProgress) -> Place:
        on_paper = found.on_paper and Beside.PAPER in self._stack.beside
        return Beside.PAPER if place is Step.CONVERSATION and on_paper else place

    def _way_back(self, dialogue_id: DialogueId, place: Place) -> tuple[DialogueId, Place] | None:
        """Where Esc leads from a page beside the steps: the step somebody came from."""
        if not isinstance(place, Beside) or self._dialogue_id != dialogue_id:
            return None
        return self._came_from if self.step is None else (dialogue_id, self.step)

    def show_start(self) -> None:
        """Show the start page."""
        self._stack.leave_front()
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
        self._messages.leave_page()
        self._stack.leave_front()
        if self._dialogue_id is not None and self.place is not None:
            self._came_from = self._dialogue_id, self.place
        self._dialogue_id = None
        self._dossier_page.show_section(section)
        self._stack.setCurrentWidget(self._dossier_page)
        self._dossier_page.take_focus()
        self._messages.keep_room(keep=True)
        self._header.show_place(self.tr("Dit dossier"), self._dossier_name)
        self.setWindowTitle(self.tr("Dit dossier – {0}").format("Wijkdialoog"))
        self.dialogue_shown.emit(None)

    def _go(self, place: Place) -> None:
        if self._dialogue_id is not None and place is not self.place:
            self.open_dialogue(self._dialogue_id, place)
        elif self._dialogue_id is not None:
            self._header.show_dialogue(_lit(place), self._stack.page(place).header_extra())

    def warm_up(self) -> None:
        """Build the pages one by one while nobody waits; call after the window is shown."""
        self._stack.warm_up()

    def keep_safe(self) -> None:
        """Begin to look after the file; call once, after the window is shown."""
        if self.isVisible():  # it may have been closed again before its time came
            self.keeping.begin(self.store_typed)

    def _follow(self, page: Page) -> None:
        page.step_requested.connect(self._go)
        page.layout_requested.connect(self.layout_requested)

    # What stands beside every page -------------------------------------------

    def add_tool(self, tool: QWidget, name: str, actions: Sequence[QAction]) -> None:
        """Put a widget in the header of every dialogue; its actions stand in a menu `name`."""
        self._header.add_tool(tool)
        self.menu.add_group(name, actions)

    def show_above(self, strip: QWidget) -> None:
        """Give a strip a place between the header and the page."""
        self._column.insertWidget(self._column.indexOf(self._side), strip)

    def show_side(self, panel: QWidget) -> None:
        """Show a panel at the right of the page; over it where the window is narrow."""
        self._side.show_panel(panel)

    def hide_side(self) -> None:
        """Take the panel away; the page has the focus again."""
        self._side.hide_panel()

    # Undo --------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last act back and say which it was."""
        self._acts.undo()

    def redo(self) -> None:
        """Do again what was taken back and say which it was."""
        self._acts.redo()

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

    def offer_help_paper(self, paper: HelpPaper) -> None:
        """Let the help sheet be printed and saved."""
        self._help_paper = paper

    def show_help(self) -> None:
        """Show every key, those of the page in front first, in a window that may stay open."""
        if self._help is not None:
            self._help.close()
        front = self._where()
        self._help = HelpSheet(self, front, is_practice=self.is_practice, paper=self._help_paper)
        self._help.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._help.destroyed.connect(self._forget_help)
        self._help.show()

    def show_menu(self) -> None:
        """Open the menu under its button."""
        self.menu.open_under(self._header.menu_button)

    def _ask_dossier(self, path: Path | None) -> None:
        self.dossier_requested.emit(path)

    def _where(self) -> Where:
        """Where somebody is, as the help sheet calls it."""
        if self._stack.is_at_start:
            return Where.START
        return where_of(self.place)

    def _forget_help(self) -> None:
        self._help = None

    # Changes -----------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        self._header.set_saved(QTime.currentTime().toString("HH:mm"))
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
        self.progress_shown.emit(self.place, found)

    def subtitle_of(self, found: DialogueProgress) -> str:
        """Return the small line under the title."""
        return subtitle(found)

    def _allow_typing_over(self, dialogue_id: DialogueId | None) -> None:
        self._actions["type_over"].setEnabled(dialogue_id is not None and bool(self._stack.beside))

    # Making ------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = QWidget()
        column = self._column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.keeping.banner)
        column.addWidget(self._side, 1)
        column.addWidget(self._messages)
        self.setCentralWidget(middle)

    def _make_actions(self) -> dict[str, QAction]:
        calls: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "larger": self.looks.larger,
            "smaller": self.looks.smaller,
            "colours": self.looks.toggle_theme,
            "motion": self.looks.toggle_motion,
            "open": lambda: self._ask_dossier(None),
            "help": self.show_help,
            "start": self._to_start,
            "care": lambda: self.show_section(Section.STICK),
            "type_over": lambda: self._go(Beside.PAPER),
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
        self._stack.page_made.connect(self._follow)
        hub.changed.connect(self._on_changed)
        self.menu.dossier_requested.connect(self._ask_dossier)
        self.dialogue_shown.connect(self._allow_typing_over)
        self.keeping.settled.connect(self._on_settled)
        header = self._header
        header.back_requested.connect(self._back)
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
        if event.key() == Qt.Key.Key_Escape and not self._stack.is_at_start:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        """To the page somebody came from (care of the dossier, beside the steps); else to start."""
        self._messages.leave_page()
        if self._came_from is None:
            self.show_start()
            return
        dialogue_id, place = self._came_from
        found = self._guard(lambda: self._progress.of(dialogue_id))
        if found is not None and self._meant(place, found) is self.place:
            place = Step.PREPARE  # that conversation became this very page meanwhile
        self.open_dialogue(dialogue_id, place)

    def _back(self) -> None:
        """The arrow in the header: from a page beside the steps to the step before it."""
        if isinstance(self.place, Beside):
            self._go_back()
        else:
            self._to_start()

    def _to_start(self) -> None:
        self._messages.leave_page()
        self.show_start()

    def store_typed(self) -> bool:
        """Store what is half typed on every page; return False when the file did not take it."""
        before = self._guard.troubles
        self._stack.leave_all()
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
        for page in self._stack.made:
            page.stop()
        self._later.stop()  # the file closes before its time is up
        self.keeping.stop()
        self._settings_file.change(window=place_of(self))
        self.quit_requested.emit()
        super().closeEvent(event)


def _lit(place: Place) -> Step:
    """Which step in the header is lit."""
    return place if isinstance(place, Step) else STANDS_FOR[place]


def _filled_steps(found: DialogueProgress) -> frozenset[Step]:
    has = {
        Step.PREPARE: found.prepared,
        Step.PARTICIPANTS: found.seated,
        Step.CONVERSATION: found.spoken,
        Step.HARVEST: found.harvested,
        Step.MINUTES: found.reported,
    }
    return frozenset(step for step, filled in has.items() if filled)
