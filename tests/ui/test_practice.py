"""Practising with invented neighbours: always marked, and afterwards nothing of it is left."""

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel

from tests.conftest import FakeNow
from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.crash import CrashWatch
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.minutes import Reader, for_reader
from wijkdialoog.printing import Printer
from wijkdialoog.program import Program
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.practice import begin_practice
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.conversation.practice_line import PracticeLine
from wijkdialoog.ui.opening_window import OpeningWindow
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.practice_window import PracticeWindow
from wijkdialoog.ui.theme import apply_theme, current_theme, text_percent
from wijkdialoog.ui.widgets.basics import ElidedLabel

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SECRET = "Zonnebloemolifant"
MARK = "Oefening – niets wordt bewaard"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every place where a file could come: data, home, temporary files, where we stand."""
    for name in ("data", "temp", "hier", "thuis"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temp"))
    for variable in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(tmp_path / "temp"))
    for variable in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "thuis"))
    monkeypatch.chdir(tmp_path / "hier")
    return tmp_path


@pytest.fixture
def own_path(folder: Path) -> Path:
    """A dossier of the user with a dialogue in it."""
    path = folder / "data" / "Mijn wijk.wijkdialoog"
    dossier = Dossier.open(path)
    made = Dialogues(dossier, SteadyClock()).create()
    Capture(dossier, SteadyClock()).capture(made, "Van mijzelf", Kind.DREAM, None, None)
    dossier.close()
    return path


@pytest.fixture
def program(
    themed_app: QApplication, folder: Path, own_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(CrashWatch, "install", lambda _watch: None)  # pytest watches here
    opening = OpeningWindow(None)
    settings = SettingsFile(folder / "data" / "instellingen.toml")
    made = Program(themed_app, settings, folder / "data", opening)
    assert made.open(own_path)
    yield made
    opening.deleteLater()
    made._close()
    if text_percent() != 100:
        go_on()  # fewer widgets to restyle
        apply_theme(themed_app, "light", 100)


def own(program: Program) -> OpenDossier:
    assert program._open is not None
    return program._open


def practising(program: Program) -> OpenDossier:
    program.practise()
    QApplication.processEvents()
    assert program._practice is not None
    return program._practice


def page_of(practice: OpenDossier) -> ConversationPage:
    page = practice.window.pages[Step.CONVERSATION]
    assert isinstance(page, ConversationPage)
    return page


def show(practice: OpenDossier, step: Step) -> None:
    dialogue_id = practice.window.dialogue_id
    assert dialogue_id is not None
    practice.window.open_dialogue(dialogue_id, step)


def line_of(practice: OpenDossier) -> PracticeLine:
    (line,) = page_of(practice).findChildren(PracticeLine)
    return line


def go_on() -> None:
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]


def everything_in(folder: Path) -> dict[str, bytes]:
    """All files but the journal of the own dossier: it has a number drawn by lot in it."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-journal")
    }


def shown_words(window) -> str:
    labels = [part for part in window.findChildren(QLabel) if part.isVisible()]
    return "\n".join(p.full_text if isinstance(p, ElidedLabel) else p.text() for p in labels)


def test_the_card_and_its_key_begin_a_practice(program: Program, qtbot):
    window = own(program).window
    window.activateWindow()
    start = window._start_page
    card = next(p for p in start.findChildren(QLabel) if p.text() == "Oefenen").parentWidget()
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert program._practice is not None
    program._practice.window.close()
    go_on()
    assert program._practice is None
    qtbot.keyClick(start, Qt.Key.Key_O, CTRL | SHIFT)
    assert program._practice is not None


def test_it_opens_in_a_running_conversation_and_the_own_window_waits(program: Program):
    practice = practising(program)
    assert isinstance(practice.window, PracticeWindow)
    assert practice.window.isVisible()
    assert not own(program).window.isVisible()
    assert practice.window.step is Step.CONVERSATION
    assert line_of(practice).isVisible()
    assert practice.messages.text == ""


def test_every_page_says_that_it_is_practice(program: Program):
    practice = practising(program)
    practice.window.resize(1366, 768)
    for step in Step:
        show(practice, step)
        go_on()
        assert MARK in shown_words(practice.window), step
        assert "Oefening" in practice.window.windowTitle()
        assert not practice.window._header.saved.isVisible()  # it would promise something
        assert practice.window._header.end_practice.isVisible()


def test_what_a_neighbour_says_is_taken_over_and_stored_with_enter(program: Program, qtbot):
    practice = practising(program)
    page, line = page_of(practice), line_of(practice)
    said = line.words
    assert "zegt: “" in said
    qtbot.keyClick(page.view.bar.field, Qt.Key.Key_I, CTRL)
    typed = page.view.bar.field.toPlainText()
    assert typed
    assert typed in said
    qtbot.keyClick(page.view.bar.field, Qt.Key.Key_Return)
    go_on()
    texts = [found.text for found in practice.dossier.read.contributions.find()]
    assert typed in texts
    assert line.words != said


def test_the_line_follows_the_turn_and_works_with_the_mouse(program: Program, qtbot):
    practice = practising(program)
    page, line = page_of(practice), line_of(practice)
    before = line.words
    qtbot.keyClick(page.view.bar.field, Qt.Key.Key_PageDown)
    go_on()
    assert line.words != before
    qtbot.mouseClick(line.take, Qt.MouseButton.LeftButton)
    assert page.view.bar.field.toPlainText() in line.words
    page.view.bar.field.clear()


def test_the_line_says_what_page_down_will_do_as_the_big_button_does(program: Program):
    practice = practising(program)
    page, line = page_of(practice), line_of(practice)
    lead, dialogue_id = Facilitation(practice.dossier, SteadyClock()), practice.window.dialogue_id
    assert dialogue_id is not None
    while (view := lead.view(dialogue_id)).speaker:
        if view.upcoming is None:
            for _ in range(5):  # nothing more to take over
                page.view.bar.field.setPlainText("In eigen woorden")
                page.view.bar.field.submitted.emit()
            assert line.words.endswith("is uitgesproken. Page Down rondt de beurt af.")
        page.acts.next_turn()
    go_on()
    assert page.view.controls.onward.text().startswith("Volgende ronde")
    assert line.words == "Iedereen kreeg de beurt. Page Down brengt je verder."


def test_nothing_of_it_is_left_anywhere(program: Program, folder: Path, own_path: Path, qtbot):
    go_on()
    before = everything_in(folder)
    practice = practising(program)
    page = page_of(practice)
    qtbot.keyClicks(page.view.bar.field, SECRET)
    qtbot.keyClick(page.view.bar.field, Qt.Key.Key_Return)
    practice.window.looks.set_theme("dark")
    practice.window.looks.set_text_percent(150)
    for step in Step:
        show(practice, step)
        go_on()
    qtbot.wait(700)  # the preview of the minutes is made in a worker
    show(practice, Step.CONVERSATION)
    qtbot.keyClicks(page.view.bar.field, f"half {SECRET}")
    practice.window.undo()
    practice.window.redo()
    during = everything_in(folder)
    practice.window.close()
    go_on()
    after = everything_in(folder)
    assert after == before
    assert sorted(during) == sorted(before)  # a pulled plug leaves nothing either
    for files in (during, after):
        assert not any(SECRET.encode() in content for content in files.values())
    assert own_path.read_bytes() == before[str(own_path.relative_to(folder))]
    settings = SettingsFile(folder / "data" / "instellingen.toml").current
    assert settings.recent == (str(own_path.resolve()),)
    assert (settings.theme, settings.text_percent) == ("light", 100)
    assert text_percent() == 100
    assert current_theme().paper.lower() == "#f6f3ec"


def test_every_way_out_leads_back_to_the_own_dossier(program: Program, qtbot):
    ways: dict[str, Callable[[OpenDossier], object]] = {
        "back": lambda practice: practice.window._header._back.click(),
        "stop": lambda practice: practice.window._header.end_practice.click(),
        "close": lambda practice: practice.window.close(),
        "alt_left": lambda practice: practice.window._actions["start"].trigger(),
        "menu": lambda practice: _in_menu(practice, "Stoppen").trigger(),
        "key": lambda practice: qtbot.keyClick(
            page_of(practice).view.bar.field, Qt.Key.Key_O, CTRL | SHIFT
        ),
    }
    mine = own(program)
    for way, leave in ways.items():
        practice = practising(program)
        practice.window.activateWindow()
        mine.messages.clear()
        leave(practice)
        go_on()
        assert program._practice is None, way
        assert mine.window.isVisible(), way
        assert mine.window.step is None
        assert "eigen dossier" in mine.messages.text
    (line,) = mine.dossier.read.contributions.find()
    assert line.text == "Van mijzelf"


def _in_menu(practice: OpenDossier, word: str) -> QAction:
    return next(one for one in practice.window.menu.fill().actions() if word in one.text())


def test_esc_does_not_end_it(program: Program, qtbot):
    practice = practising(program)
    show(practice, Step.HARVEST)
    qtbot.keyClick(practice.window, Qt.Key.Key_Escape)
    go_on()
    assert program._practice is practice


def test_what_belongs_to_a_dossier_is_not_offered(program: Program):
    practice = practising(program)
    texts = [action.text() for action in practice.window.menu.fill().actions()]
    assert not any("Dossier" in text or "dossier" in text for text in texts), texts
    assert not practice.window._actions["open"].isEnabled()
    assert not practice.window._actions["care"].isEnabled()
    show(practice, Step.MINUTES)
    go_on()
    closing = practice.window.pages[Step.MINUTES].closing  # type: ignore[attr-defined]
    assert not closing.without.isVisible()  # it would make a backup first


def test_a_second_practice_begins_afresh(program: Program):
    first = practising(program)
    page_of(first).acts.next_turn()
    first.window.close()
    go_on()
    second = practising(program)
    assert second is not first
    assert page_of(second).view.bar.field.toPlainText() == ""


def test_ending_the_program_ends_a_practice_too(program: Program):
    practising(program)
    program._close()
    assert program._practice is None
    assert program._open is None


def test_each_page_of_its_pdf_says_practice(now: FakeNow):
    evening = begin_practice(now)
    printer = Printer(MinutesService(evening.dossier, now), DutchTexts())
    for reader in Reader:
        printed = printer.print_minutes(evening.dialogue_id, for_reader(reader))
        pages = PdfReader(io.BytesIO(printed.data)).pages
        assert "OEFENING MET VERZONNEN BUREN" in pages[0].extract_text()
        for page in pages:
            assert "Oefening met verzonnen buren" in page.extract_text()
    evening.dossier.close()


def test_ordinary_minutes_do_not_say_practice(dossier: Dossier, now: FakeNow):
    made = Dialogues(dossier, now).create()
    minutes = MinutesService(dossier, now)
    printed = Printer(minutes, DutchTexts()).print_minutes(made, for_reader(Reader.RESIDENTS))
    text = PdfReader(io.BytesIO(printed.data)).pages[0].extract_text()
    assert "efening" not in text.casefold()


def test_the_line_fits_and_the_field_stays(program: Program, themed_app: QApplication):
    practice = practising(program)
    window = practice.window
    window.setWindowState(Qt.WindowState.WindowNoState)
    for percent, size in ((100, (1024, 600)), (100, (1366, 768)), (200, (1366, 768))):
        if percent != text_percent():
            apply_theme(themed_app, "light", percent)
        window.setGeometry(0, 0, *size)
        go_on()
        assert (window.width(), window.height()) == size
        for part in (line_of(practice), page_of(practice).view.bar, window._header.end_practice):
            assert part.isVisible()
            box = part.rect().translated(part.mapTo(window, part.rect().topLeft()))
            assert window.rect().contains(box), (part, percent, size)


def test_in_a_very_low_window_the_sentence_makes_room_for_what_is_typed(
    program: Program, themed_app: QApplication
):
    practice = practising(program)
    window, view = practice.window, page_of(practice).view
    apply_theme(themed_app, "light", 200)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setGeometry(0, 0, 1024, 600)
    go_on()
    assert line_of(practice).isVisible()
    view.bar.field.setPlainText("Een zin van iemand die lang en graag vertelt. " * 4)
    go_on()
    assert not line_of(practice).isVisible()
    for part in (view.controls.onward, view.bar.field):
        box = part.rect().translated(part.mapTo(view, part.rect().topLeft()))
        assert view.rect().contains(box)
    onward = view.controls.onward
    assert onward.mapTo(view, onward.rect().bottomLeft()).y() <= view.bar.y()
    view.bar.field.clear()
    go_on()
    assert line_of(practice).isVisible()
    view.toggle_side()
    go_on()
    assert not line_of(practice).isVisible()  # the caught lines need its room


@pytest.mark.parametrize(
    ("size", "percent"), [((1024, 600), 100), ((1024, 600), 150), ((1366, 768), 200)]
)
def test_the_mark_is_never_cut_off(
    program: Program, themed_app: QApplication, size: tuple[int, int], percent: int
):
    practice = practising(program)
    apply_theme(themed_app, "light", percent)
    practice.window.resize(*size)
    go_on()
    mark = practice.window._header._subtitle
    assert mark.full_text in (MARK, "Niets bewaard", "Oefening")
    assert mark.width() >= mark.sizeHint().width()
