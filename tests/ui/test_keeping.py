"""“✓ Bewaard” tells the truth: slow, full, gone, and whole again. In the real window."""

import shutil
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage import one_thread
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.one_thread import OneThread
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.pages import Step

DIALOGUE = DialogueId("d")


class Window:
    """The program with one dialogue in front, and a disk that does what a test says."""

    def __init__(
        self,
        folder: Path,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        stick: Path | None = None,
    ) -> None:
        self.folder = stick or folder / "stick"
        self.folder.mkdir(exist_ok=True)
        self.dossier = Dossier.open(self.folder / "Wijk.wijkdialoog")
        with self.dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DIALOGUE, "Samen eten"))
            unit.rounds.add(Round("r", DIALOGUE, "Dromen", RoundKind.DREAMS))  # type: ignore[arg-type]
        self.opened: OpenDossier = build_window_for(self.dossier, SettingsFile(folder / "i.toml"))
        self.window = self.opened.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.keep_safe()
        self.window.open_dialogue(DIALOGUE, Step.CONVERSATION)
        self.qtbot = qtbot
        self._monkeypatch = monkeypatch

    def close(self) -> None:
        self.window._lets_go = True
        if not self.dossier._connection.closed:
            self.opened.close()

    @property
    def chip(self) -> str:
        """What the chip says, and its tool tip: in a narrow window the words are only there."""
        saved = self.window._header.saved
        return f"{saved.text()} {saved.toolTip()}"

    @property
    def banner(self) -> str:
        banner = self.window.keeping.banner
        return banner.words.text() if banner.isVisible() else ""

    def type_line(self, text: str, *, enter: bool = True) -> None:
        page = self.window.pages[Step.CONVERSATION]
        assert isinstance(page, ConversationPage)
        field = page.view.bar.field
        field.setFocus()
        self.qtbot.keyClicks(field, text)
        if enter:
            self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def typed(self) -> str:
        page = self.window.pages[Step.CONVERSATION]
        assert isinstance(page, ConversationPage)
        return page.view.bar.field.toPlainText()

    def lines(self) -> list[str]:
        return [line.text for line in self.dossier.read.contributions.find(binned_ms=None)]

    def fill_disk(self, *, full: bool) -> None:
        """As SQLite sees a full disk: no page may be added."""
        connection = self.dossier._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        most = pages if full else 1_000_000
        connection.exec_driver_sql(f"PRAGMA max_page_count = {most}").close()


@pytest.fixture
def at_work(
    themed_app: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Window]:
    made = Window(tmp_path, qtbot, monkeypatch)
    yield made
    made.close()


LONG = "Een speelplek bij de kerk. " * 300


def test_a_line_that_is_stored_is_told_with_the_time(at_work: Window) -> None:
    at_work.type_line("Een tuin")
    assert at_work.lines() == ["Een tuin"]
    assert at_work.chip.startswith("✓")
    assert at_work.banner == ""


def test_a_slow_commit_is_told_while_it_lasts(
    at_work: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window cannot work then, but the chip must be painted: it is asked to at once."""
    painted = _Painted(at_work.window._header.saved)
    monkeypatch.setattr(one_thread, "SLOW_SECONDS", 0.05)
    slow_down(monkeypatch, 0.2)
    at_work.type_line("Een tuin")
    assert {"Bewaren…", "…"} & set(painted.words)  # the sign alone in a narrow window
    assert at_work.chip.startswith("✓")
    assert at_work.lines() == ["Een tuin"]


class _Painted(QObject):
    """Notes what the chip says each time it is really painted."""

    def __init__(self, chip: QLabel) -> None:
        super().__init__(chip)
        self.words: list[str] = []
        chip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QLabel):
            self.words.append(watched.text())
        return False


def slow_down(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """Let every commit wait in the helper thread, as an old stick does."""
    plain = OneThread.commit_slowly

    def slow(self: OneThread, when_slow: Callable[[], None]) -> None:
        if self._helper is None:
            self._helper = ThreadPoolExecutor(1)
        self._helper.submit(time.sleep, seconds)
        plain(self, when_slow)

    monkeypatch.setattr(OneThread, "commit_slowly", slow)


def test_a_full_disk_is_told_until_what_was_typed_is_stored(at_work: Window) -> None:
    at_work.type_line("Veilig")
    at_work.fill_disk(full=True)
    at_work.window.pages[Step.CONVERSATION].view.bar.field.insertPlainText(LONG)  # type: ignore[attr-defined]
    at_work.type_line("einde")
    assert at_work.lines() == ["Veilig"]
    assert at_work.typed().endswith("einde")
    assert "nog niet bewaard" in at_work.chip
    assert "Maak ruimte" in at_work.banner
    assert "vanzelf bewaard" in at_work.banner
    at_work.window.keeping.look()
    assert at_work.banner  # nothing became better
    at_work.fill_disk(full=False)
    at_work.window.keeping.look()
    draft = at_work.dossier.aside.draft(DIALOGUE)
    assert isinstance(draft, Draft)
    assert draft.text.endswith("einde")
    assert at_work.banner == ""
    assert at_work.chip.startswith("✓")
    assert at_work.typed().endswith("einde")
    at_work.type_line("", enter=True)
    assert len(at_work.lines()) == 2


def test_a_pulse_that_fits_does_not_say_that_all_is_well(at_work: Window) -> None:
    """Half full: the small beat goes in, the long line does not."""
    at_work.fill_disk(full=True)
    at_work.window.pages[Step.CONVERSATION].view.bar.field.insertPlainText(LONG)  # type: ignore[attr-defined]
    at_work.type_line("einde")
    at_work.dossier.aside.keep_pulse(DIALOGUE, 5)
    assert at_work.dossier.aside.pulse(DIALOGUE) == 5
    assert "nog niet bewaard" in at_work.chip
    assert at_work.banner


def test_a_pulled_stick_is_noticed_and_the_evening_goes_on(
    at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work.type_line("Op de stick")
    at_work.type_line("half getypt", enter=False)
    shutil.rmtree(at_work.folder)
    at_work.window.keeping.look()
    assert "alleen in het geheugen" in at_work.chip
    assert "geheugen" in at_work.banner
    assert at_work.window.keeping.banner.choose.isVisible()
    assert not at_work.window.keeping.banner.back.isVisible()
    assert at_work.typed() == "half getypt"
    at_work.type_line(" en af")
    assert at_work.lines() == ["Op de stick", "half getypt en af"]
    assert "Bewaard" not in at_work.chip
    at_work.window.undo()
    at_work.window.redo()
    place = tmp_path / "Bureaublad.wijkdialoog"
    monkeypatch.setattr(at_work.window.keeping, "ask_place", lambda: place)
    at_work.window.keeping.banner.choose.click()
    assert at_work.banner == ""
    assert at_work.chip.startswith("✓")
    assert place.is_file()
    at_work.type_line("Op de nieuwe plek")
    at_work.close()
    again = Dossier.open(place)
    assert [line.text for line in again.read.contributions.find(binned_ms=None)] == [
        "Op de stick",
        "half getypt en af",
        "Op de nieuwe plek",
    ]
    again.close()


def test_a_stick_that_is_put_back_can_take_it_again(at_work: Window) -> None:
    at_work.type_line("Een")
    away = at_work.folder.with_name("weg")
    at_work.folder.rename(away)
    at_work.window.keeping.look()
    at_work.type_line("Twee")
    away.rename(at_work.folder)
    at_work.window.keeping.look()
    assert at_work.window.keeping.banner.back.isVisible()
    at_work.window.keeping.banner.back.click()
    assert at_work.banner == ""
    assert sorted(path.name for path in at_work.folder.glob("*.wijkdialoog")) == [
        "Wijk (eerder 1).wijkdialoog",
        "Wijk.wijkdialoog",
    ]
    assert at_work.lines() == ["Een", "Twee"]


def test_closing_asks_for_a_place_first(at_work: Window) -> None:
    at_work.type_line("Een")
    shutil.rmtree(at_work.folder)
    at_work.window.keeping.look()
    assert not at_work.window.close()
    assert at_work.window.isVisible()
    assert "Kies eerst een plek" in at_work.opened.messages.text
    assert at_work.opened.messages.action_text == "Toch sluiten"


def test_a_wrong_place_leaves_it_in_memory_and_says_why(
    at_work: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(at_work.folder)
    at_work.window.keeping.look()
    nowhere = tmp_path / "bestaat" / "niet.wijkdialoog"
    monkeypatch.setattr(at_work.window.keeping, "ask_place", lambda: nowhere)
    at_work.window.keeping.choose_place()
    assert "alleen in het geheugen" in at_work.chip
    assert at_work.opened.messages.is_warning
