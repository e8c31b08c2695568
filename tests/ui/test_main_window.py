"""The window around the pages: where am I, what was done, take it back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tests.conftest import FakeNow
from wijkdialoog.domain.changes import Topic
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.history import History
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.progress import Progress
from wijkdialoog.services.safekeeping import Safekeeping
from wijkdialoog.services.settings import Settings, SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dossier.dossier_page import DossierPage
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.hub import ChangeHub, Freshness
from wijkdialoog.ui.main_window import MainWindow
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.pages import LazyPages, Page, Step
from wijkdialoog.ui.stage.stage_button import StageButton
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import apply_theme, text_percent

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class StandInPage(Page):
    """A page with one field that shows the title of its dialogue."""

    def __init__(self, dialogues: Dialogues, hub: ChangeHub, extra: str = "") -> None:
        super().__init__()
        self.left = 0
        self.dialogue_id: DialogueId | None = None
        self._dialogues = dialogues
        self.shown = QLabel()
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.shown)
        column.addWidget(self.field)
        self._extra = QLabel(extra) if extra else None
        self._freshness = Freshness(self, [Topic.DIALOGUES], hub)

    def show_dialogue(self, dialogue_id: DialogueId) -> None:
        self.dialogue_id = dialogue_id
        self.reload()

    def reload(self) -> None:
        if self.dialogue_id:
            self.shown.setText(self._dialogues.get(self.dialogue_id).title)

    def leave(self) -> None:
        self.left += 1

    def header_extra(self) -> QWidget | None:
        return self._extra


@pytest.fixture
def dialogues(dossier: Dossier, now: FakeNow) -> Dialogues:
    return Dialogues(dossier, now)


@pytest.fixture
def settings_file(tmp_path: Path) -> SettingsFile:
    file = SettingsFile(tmp_path / "instellingen.toml")
    file.save(Settings())
    return file


@pytest.fixture
def pages(dialogues: Dialogues, hub: ChangeHub, themed_app) -> dict[Step, StandInPage]:
    clock = "20:14 · klaar om 21:32 +2 min"
    return {s: StandInPage(dialogues, hub, clock if s is Step.CONVERSATION else "") for s in Step}


@pytest.fixture
def window(
    pages,
    dialogues: Dialogues,
    dossier: Dossier,
    now: FakeNow,
    history: History,
    hub: ChangeHub,
    settings_file: SettingsFile,
    qtbot,
) -> MainWindow:
    messages = Messages()
    guard = Guard(messages)
    start = StartPage(dialogues, Facilitation(dossier, now), settings_file, guard, hub)
    made = MainWindow(
        pages=pages,
        start_page=start,
        dossier_page=DossierPage({}),
        history=history,
        progress=Progress(dossier, now),
        guard=guard,
        hub=hub,
        messages=messages,
        settings_file=settings_file,
        dossier_name=dossier.path.stem,
        safekeeping=Safekeeping(dossier),
    )
    qtbot.addWidget(made)
    made.setWindowState(Qt.WindowState.WindowNoState)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def dialogue_id(dialogues: Dialogues) -> DialogueId:
    made = dialogues.create()
    dialogue = dialogues.get(made)
    dialogues.change(
        replace(dialogue, title="Samen eten in de Bloemenbuurt", venue="Buurthuis De Linde")
    )
    return made


def strip(window: MainWindow) -> Messages:
    return window.findChildren(Messages)[0]


def header(window: MainWindow) -> Header:
    return window.findChildren(Header)[0]


def title(dialogues: Dialogues, dialogue_id: DialogueId) -> str:
    return dialogues.get(dialogue_id).title


def menu_texts(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menu.fill().actions() if action.text()]


def test_it_opens_on_the_start_page(window: MainWindow):
    assert window.step is None
    assert window.dialogue_id is None


def test_alt_and_a_number_go_to_a_step_and_back_leads_to_the_start(
    window: MainWindow, pages, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.PREPARE)
    for key, step in zip("12345", Step, strict=True):
        qtbot.keyClick(window, key, ALT)
        assert window.step is step
        assert pages[step].dialogue_id == dialogue_id
        assert header(window).steps[step].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.step is None


def test_a_page_that_is_left_may_store_what_is_half_typed(
    window: MainWindow, pages, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.CONVERSATION)
    qtbot.mouseClick(header(window).steps[Step.HARVEST], Qt.MouseButton.LeftButton)
    assert window.step is Step.HARVEST
    assert pages[Step.CONVERSATION].left == 1
    window.close()
    assert pages[Step.HARVEST].left == 1


def test_a_page_can_ask_for_another_step(window: MainWindow, pages, dialogue_id: DialogueId):
    window.open_dialogue(dialogue_id, Step.PARTICIPANTS)
    pages[Step.PARTICIPANTS].step_requested.emit(Step.CONVERSATION)
    assert window.step is Step.CONVERSATION


def test_esc_goes_to_the_start_also_from_a_field(
    window: MainWindow, pages, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.CONVERSATION)
    field = pages[Step.CONVERSATION].field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.step is None


def test_the_header_tells_where_and_with_how_many(
    window: MainWindow, dossier: Dossier, now: FakeNow, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.PREPARE)
    shown = header(window)
    assert shown.steps[Step.PREPARE].text() == "Voorbereiden"
    assert shown.steps[Step.PARTICIPANTS].text() == "Deelnemers"
    Participants(dossier, now).add(dialogue_id, "Amina")
    qtbot.waitUntil(lambda: shown.steps[Step.PARTICIPANTS].text() == "✓ Deelnemers")
    assert window.windowTitle() == "Samen eten in de Bloemenbuurt – Wijkdialoog"


def test_every_act_is_named_and_shown_as_saved(
    window: MainWindow, dialogues: Dialogues, dialogue_id: DialogueId
):
    assert "Bewaard" in header(window).saved.text()
    window.open_dialogue(dialogue_id, Step.PREPARE)
    dialogues.change(replace(dialogues.get(dialogue_id), title="Samen koken"))
    assert strip(window).text == "Dialoog gewijzigd"
    assert strip(window).action_text == "Ongedaan maken"
    assert any(digit.isdigit() for digit in header(window).saved.text())


def test_ctrl_z_takes_back_and_ctrl_shift_z_does_again(
    window: MainWindow, dialogues: Dialogues, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.PREPARE)
    dialogues.change(replace(dialogues.get(dialogue_id), title="Samen koken"))
    assert "Ongedaan maken: dialoog wijzigen" in menu_texts(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert title(dialogues, dialogue_id) == "Samen eten in de Bloemenbuurt"
    assert strip(window).text == "Ongedaan gemaakt: dialoog wijzigen"
    assert strip(window).action_text == "Opnieuw"
    assert "Opnieuw: dialoog wijzigen" in menu_texts(window)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert title(dialogues, dialogue_id) == "Samen koken"


def test_the_strip_undoes_with_the_mouse(
    window: MainWindow, dialogues: Dialogues, dialogue_id: DialogueId, qtbot
):
    dialogues.change(replace(dialogues.get(dialogue_id), title="Samen koken"))
    act = next(b for b in strip(window).findChildren(QPushButton) if b.text() == "Ongedaan maken")
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert title(dialogues, dialogue_id) == "Samen eten in de Bloemenbuurt"


def test_a_field_takes_back_its_own_typing_first(
    window: MainWindow, pages, dialogues: Dialogues, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.CONVERSATION)
    dialogues.change(replace(dialogues.get(dialogue_id), title="Samen koken"))
    field = pages[Step.CONVERSATION].field
    field.setFocus()
    qtbot.keyClicks(field, "half getypt")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() == ""
    assert title(dialogues, dialogue_id) == "Samen koken"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert title(dialogues, dialogue_id) == "Samen eten in de Bloemenbuurt"


def test_a_field_that_stored_its_text_leaves_ctrl_z_to_the_act(
    window: MainWindow, pages, dialogues: Dialogues, dialogue_id: DialogueId, qtbot
):
    window.open_dialogue(dialogue_id, Step.CONVERSATION)
    field = pages[Step.CONVERSATION].field
    field.setFocus()
    qtbot.keyClicks(field, "Samen koken")
    dialogues.change(replace(dialogues.get(dialogue_id), title=field.text()))
    field.setText("")
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert title(dialogues, dialogue_id) == "Samen eten in de Bloemenbuurt"
    assert field.text() == ""


def test_undoing_the_making_of_the_open_dialogue_leads_to_the_start(
    window: MainWindow, dialogues: Dialogues, qtbot
):
    made = dialogues.create()
    window.open_dialogue(made, Step.PREPARE)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.step is None)


def test_nothing_to_undo_is_said_and_does_no_harm(window: MainWindow, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert strip(window).is_warning


def test_text_size_goes_round_by_mouse_and_both_ways_by_key(
    window: MainWindow, settings_file: SettingsFile, qtbot
):
    larger = next(
        b for b in header(window).findChildren(QPushButton) if b.accessibleName() == "Grotere tekst"
    )
    qtbot.mouseClick(larger, Qt.MouseButton.LeftButton)
    assert (text_percent(), settings_file.load().text_percent) == (125, 125)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert text_percent() == 100
    qtbot.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert text_percent() == 100
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert text_percent() == 125


def test_dark_colours_are_remembered(window: MainWindow, settings_file: SettingsFile):
    action(window, "Donkere kleuren").trigger()
    assert settings_file.load().theme == "dark"
    action(window, "Lichte kleuren").trigger()
    assert settings_file.load().theme == "light"


def action(window: MainWindow, text: str) -> QAction:
    menus = [window.menu.fill(), *window.menu.fill().findChildren(QMenu)]
    return next(a for menu in menus for a in menu.actions() if a.text() == text)


def test_the_menu_asks_for_a_dossier(window: MainWindow, settings_file: SettingsFile, qtbot):
    settings_file.save(settings_file.current.with_recent(Path("/stick/Molenhoek.wijkdialoog")))
    with qtbot.waitSignal(window.dossier_requested) as asked:
        qtbot.keyClick(window, Qt.Key.Key_O, CTRL)
    assert asked.args == [None]
    recent = action(window, "Recente dossiers").menu()
    assert recent is not None
    with qtbot.waitSignal(window.dossier_requested) as asked:
        recent.actions()[0].trigger()  # type: ignore[attr-defined]
    assert asked.args == [Path("/stick/Molenhoek.wijkdialoog")]


def test_the_help_sheet_shows_every_key(window: MainWindow, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    texts = {label.text() for one in sheet for label in one.findChildren(QLabel)}
    assert {"Tijdens het gesprek", "Page Down", "Ctrl+Z", "Ongedaan maken"} <= texts


def test_closing_stores_where_the_window_was(
    window: MainWindow, settings_file: SettingsFile, qtbot
):
    window.setGeometry(40, 30, 1000, 600)
    with qtbot.waitSignal(window.quit_requested):
        qtbot.keyClick(window, Qt.Key.Key_Q, CTRL)
    place = settings_file.load().window
    assert place is not None
    assert (place.width, place.height) == (1000, 600)


def outside(part: QWidget, whole: QWidget) -> bool:
    left = part.mapTo(whole, part.rect().topLeft()).x()
    return left < 0 or left + part.width() > whole.width()


def squeezed(part: QWidget) -> bool:
    return isinstance(part, QPushButton) and part.width() < part.sizeHint().width()


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
@pytest.mark.parametrize("step", [Step.PREPARE, Step.CONVERSATION])
def test_the_header_never_clips(
    window: MainWindow,
    themed_app: QApplication,
    dialogue_id: DialogueId,
    settle: Callable[[], None],
    size: tuple[int, int],
    percent: int,
    step: Step,
):
    apply_theme(themed_app, "light", percent)
    window.resize(*size)
    window.open_dialogue(dialogue_id, step)
    settle()
    bar = header(window)
    parts = [part for part in bar.findChildren(QWidget) if part.isVisible()]
    assert window.width() == size[0]
    assert [part for part in parts if outside(part, bar)] == []
    assert [part.text() for part in parts if isinstance(part, QPushButton) and squeezed(part)] == []
    assert bar.saved.isVisible()


def test_the_header_keeps_its_buttons_whole_beside_a_tool_at_the_largest_text(
    window: MainWindow,
    themed_app: QApplication,
    dialogue_id: DialogueId,
    settle: Callable[[], None],
):
    apply_theme(themed_app, "light", 200)
    window.add_tool(StageButton("Shift+F5"), "Groot scherm", [])
    window.resize(1024, 600)
    window.open_dialogue(dialogue_id, Step.CONVERSATION)
    settle()
    buttons = [made for made in header(window).findChildren(QPushButton) if made.isVisible()]
    assert [made.accessibleName() for made in buttons if squeezed(made)] == []
    assert "Gesprek" in [made.accessibleName() for made in buttons]


@pytest.fixture
def settle(qtbot) -> Callable[[], None]:
    def wait() -> None:
        for _ in range(3):
            QApplication.processEvents()

    return wait


def test_pages_can_be_built_when_first_needed(dialogues: Dialogues, hub: ChangeHub, themed_app):
    built: list[Step] = []

    def maker(step: Step) -> Callable[[], Page]:
        def make() -> Page:
            built.append(step)
            return StandInPage(dialogues, hub)

        return make

    pages = LazyPages({step: maker(step) for step in Step})
    assert list(pages) == list(Step)
    assert built == []
    assert pages[Step.HARVEST] is pages[Step.HARVEST]
    assert built == [Step.HARVEST]


def test_warming_up_adds_every_page(window: MainWindow, pages, qtbot):
    window.warm_up()
    qtbot.waitUntil(lambda: all(page.parent() is not None for page in pages.values()))
    assert window.step is None
