"""A walk through everything the window can show, one screen after another."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.board_views import View
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.dialogs.closing_copy import NoCopyDialog
from wijkdialoog.ui.dialogs.crash_dialog import CrashDialog
from wijkdialoog.ui.dialogs.irreversible import Irreversible, IrreversibleDialog
from wijkdialoog.ui.dialogs.trouble_dialog import TroubleDialog
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.minutes.live_pdf import LivePdf
from wijkdialoog.ui.pages import Beside, Step

_OVER_THE_CONVERSATION = {
    "cue card": "F2",
    "reading back": "F3",
    "ways to repair": "Ctrl+H",
    "length of a turn": "Ctrl+T",
    "the floor": "Ctrl+F",
    "list of people": "Ctrl+G",
    "captured lines": "Ctrl+L",
    "how the time stands": "Ctrl+Shift+K",
    "previous agreements": "Ctrl+Shift+A",
    "ground rules": "Shift+F2",
    "fair share": "Ctrl+Shift+E",
    "tally": "Ctrl+Shift+T",
    "stage": "Shift+F5",
}
_PARTS_OF_THE_PAPER = 12
_ROUNDS = 4
_PATIENCE_MS = 20_000


def put_away(opened: OpenDossier) -> None:
    """Close a window and its dossier; the widgets are gone now, so that nobody gives them looks."""
    opened.window.close()
    opened.window.deleteLater()
    QCoreApplication.sendPostedEvents(opened.window, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    opened.dossier.close()


class Tour:
    """Goes through the window of an open dossier."""

    def __init__(self, opened: OpenDossier) -> None:
        self._window = opened.window
        self._opened = opened

    def whole(self, size: tuple[int, int], *, filled: bool) -> Iterator[str]:
        """Show the window in this size and go through all it has; yields what is in front."""
        self._window.showNormal()  # the screen is small here, so it would fill that
        self._window.resize(*size)
        self._window.activateWindow()
        yield from self.start()
        yield from self.evening() if filled else self.dialogs()
        self._window.hide()

    def start(self) -> Iterator[str]:
        """The first page, with the menu, the help and the sections that look after the dossier."""
        yield "start"
        yield from self._opens("F10", "menu")
        for entry in self._submenus():
            yield f"menu {entry}"
        self._close_popups()
        yield from self._opens("F1", "help")
        self._close_dialogs()
        for section in Section:
            self._window.show_section(section)
            yield f"section {section}"
        self._window.show_start()

    def evening(self, *, on_paper: bool = True) -> Iterator[str]:
        """Every page of the evening that goes on, and what opens over it.

        on_paper  it can also be typed over; a practice cannot
        """
        self._press("Ctrl+G")
        assert self._window.step is Step.CONVERSATION
        yield "conversation, standing still"
        self._press("F8")
        yield "conversation, going on"
        for name, key in _OVER_THE_CONVERSATION.items():
            yield from self._opens(key, name)
            self._close_popups()
            self._press("Escape")
            self._home()
        yield from self._seat_menu()
        dialogue_id = self._window.dialogue_id
        assert dialogue_id is not None
        for step in Step:
            self._window.open_dialogue(dialogue_id, step)
            yield f"page {step}"
            yield from self._on_page(step)
        self._window.open_dialogue(dialogue_id, Step.PREPARE)
        if on_paper:
            yield from self._type_over()

    def dialogs(self) -> Iterator[str]:
        """The windows that ask or tell something."""
        path, say = Path("Molenhoek.wijkdialoog"), partial(QCoreApplication.translate, "tour")
        question = Irreversible(
            say("Weg?"), (say("Dit gaat voorgoed weg."),), say("Doe het"), say("Niet doen")
        )
        sentence = say("Dit dossier is beschadigd.")
        for dialog in (
            IrreversibleDialog(question, self._window),
            TroubleDialog(sentence, path, damaged=True, has_copy=True, stays=False),
            TroubleDialog(sentence, path, damaged=False, has_copy=False, stays=True),
            NoCopyDialog(sentence),
            CrashDialog(path, self._window),
        ):
            dialog.show()
            QApplication.processEvents()
            yield type(dialog).__name__
            dialog.close()
            dialog.deleteLater()

    # Pages -------------------------------------------------------------------

    def _on_page(self, step: Step) -> Iterator[str]:
        match step:
            case Step.PREPARE:
                yield from self._prepare()
            case Step.PARTICIPANTS:
                yield from self._participants()
            case Step.HARVEST:
                yield from self._harvest()
            case _:
                return

    def _prepare(self) -> Iterator[str]:
        from wijkdialoog.ui.prepare.plan_card import PlanCard

        (plan,) = self._window.findChildren(PlanCard)
        plan.menu.popup(self._middle())
        yield "plans"
        self._close_popups()
        self._press("Ctrl+Shift+P")
        self._wait_for_pdf()
        yield "on paper"
        self._close_dialogs()

    def _wait_for_pdf(self) -> None:
        """Half of the buttons wait for what a worker draws."""
        waited = QElapsedTimer()
        waited.start()
        while any(live.is_busy for live in self._window.findChildren(LivePdf)):
            assert waited.elapsed() < _PATIENCE_MS
            QApplication.processEvents()

    def _type_over(self) -> Iterator[str]:
        dialogue_id = self._window.dialogue_id
        assert dialogue_id is not None
        self._window.open_dialogue(dialogue_id, Beside.PAPER)
        assert self._window.place is Beside.PAPER
        for number in range(_PARTS_OF_THE_PAPER):
            yield f"typing over, part {number}"
            self._press("PgDown")

    def _participants(self) -> Iterator[str]:
        QApplication.clipboard().setText("Joke, bewoner\nBart, gemeente\nAmina\nBart, 06-12345678")
        self._press("Ctrl+V")
        yield "pasted names"
        self._press("Escape")

    def _harvest(self) -> Iterator[str]:
        from wijkdialoog.ui.assets.asset_page import AssetPage
        from wijkdialoog.ui.harvest.harvest_head import HarvestHead
        from wijkdialoog.ui.harvest.harvest_page import HarvestPage

        (head,) = self._window.findChildren(HarvestHead)
        for view in View:
            head.view_chosen.emit(view)
            yield f"harvest {view}"
        head.view_chosen.emit(View.FLOW)
        head.count_button.click()
        yield "harvest, counting"
        head.count_button.click()
        for key, name in (("Down", "card"), ("A", "agreement"), ("T", "theme")):
            self._press(key)
            yield f"harvest {name}"
        dialogue_id = self._window.dialogue_id
        assert dialogue_id is not None
        self._window.open_dialogue(dialogue_id, Step.HARVEST)
        head.assets_button.click()
        yield "assets"
        self._window.findChildren(AssetPage)[0].add()
        yield "asset form"
        self._press("Escape")
        self._window.open_dialogue(dialogue_id, Step.HARVEST)
        page = self._window.pages[Step.HARVEST]
        assert isinstance(page, HarvestPage)
        page.foot.photos_wanted.emit()
        yield "photos"

    def _seat_menu(self) -> Iterator[str]:
        page = self._window.pages[Step.CONVERSATION]
        assert isinstance(page, ConversationPage)
        evening = page.popups._evening
        assert evening is not None
        page.popups.open_seat_menu(evening.seats[0].id, self._middle())
        yield "menu of a seat"
        self._close_popups()

    # Opening and closing -----------------------------------------------------

    def _opens(self, key: str, name: str) -> Iterator[str]:
        self._press(key)
        yield name

    def _submenus(self) -> Iterator[str]:
        for menu in self._window.findChildren(QMenu):
            if menu.isVisible():
                for action in menu.actions():
                    submenu = action.menu()
                    if isinstance(submenu, QMenu):
                        submenu.popup(self._middle())
                        yield action.text()
                        submenu.close()

    def _close_popups(self) -> None:
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QApplication.processEvents()

    def _close_dialogs(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.close()
        self._home()

    def _home(self) -> None:
        self._window.activateWindow()
        QApplication.processEvents()

    def _press(self, keys: str) -> None:
        pressed = QKeySequence(keys)[0]  # pyright: ignore[reportIndexIssue]
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self._window
        QTest.keyClick(target, pressed.key(), pressed.keyboardModifiers())
        QApplication.processEvents()

    def _middle(self) -> QPoint:
        return self._window.mapToGlobal(self._window.rect().center())


def settle() -> None:
    """Let what was put off be laid out: a layout may ask its neighbours again."""
    for _ in range(_ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
