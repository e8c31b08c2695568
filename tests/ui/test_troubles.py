"""Bad input in the real program: each trouble has its sentence and ways on, and costs nothing."""

import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.started import Started
from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.domain.plan import Round, RoundKind
from wijkdialoog.services.troubles import Trouble
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.prepare.prepare_page import PreparePage

ROOT = Path(__file__).parents[2]
DIALOGUE = DialogueId("d")


@pytest.fixture
def start(
    themed_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path], Started]]:
    started: list[Started] = []

    def begin(folder: Path = tmp_path) -> Started:
        started.append(Started(themed_app, folder, monkeypatch))
        return started[-1]

    yield begin
    for one in started:
        one.close()


@pytest.fixture
def plain_folder() -> Iterator[Path]:
    """A folder of somebody whose rights count: the administrator's never do."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such rights on files")
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        if is_root:
            os.chown(name, 65534, 65534)
            os.seteuid(65534)
        yield Path(name)
        if is_root:
            os.seteuid(0)


def made(path: Path, title: str = "Samen eten") -> Path:
    """A dossier with one dialogue, closed."""
    dossier = Dossier.open(path)
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(Dialogue(DIALOGUE, title))
    dossier.close()
    return path


def _text_file(folder: Path) -> Path:
    path = folder / "Verslag.wijkdialoog"
    path.write_text("Lieve buren, dit is een brief. " * 20, encoding="utf-8")
    return path


def _other_database(folder: Path) -> Path:
    path = folder / "Muziek.wijkdialoog"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.commit()
    connection.close()
    return path


def _newer(folder: Path) -> Path:
    path = made(folder / "Nieuw.wijkdialoog")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9999")
    connection.commit()
    connection.close()
    return path


def _damaged(folder: Path) -> Path:
    path = made(folder / "Kapot.wijkdialoog")
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 8000)
    return path


def _cut_off(folder: Path) -> Path:
    path = made(folder / "Half.wijkdialoog")
    path.write_bytes(path.read_bytes()[:70])
    return path


def _folder(folder: Path) -> Path:
    path = folder / "Map.wijkdialoog"
    path.mkdir()
    return path


def _no_parent(folder: Path) -> Path:
    return folder / "stick" / "Wijk.wijkdialoog"


BAD = {
    _text_file: Trouble.NOT_A_DOSSIER,
    _other_database: Trouble.NOT_A_DOSSIER,
    _newer: Trouble.NEWER,
    _damaged: Trouble.DAMAGED,
    _cut_off: Trouble.DAMAGED,
    _folder: Trouble.NOT_A_DOSSIER,
    _no_parent: Trouble.GONE,
}
WORDS = {
    Trouble.NOT_A_DOSSIER: "geen dossier van Wijkdialoog",
    Trouble.NEWER: "nieuwere Wijkdialoog",
    Trouble.DAMAGED: "is beschadigd",
    Trouble.GONE: "niet te vinden",
    Trouble.LOCKED: "al open in een ander programma",
    Trouble.READ_ONLY: "mag niet geschreven worden",
}


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def is_plain(sentence: str) -> bool:
    parts = re.split(r"(?<=[.?:]) ", sentence)
    return "!" not in sentence and all(len(part.split()) <= 15 for part in parts)


@pytest.fixture(params=BAD, ids=lambda make: make.__name__.strip("_"))
def bad(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, str]:
    return request.param(tmp_path), WORDS[BAD[request.param]]


class TestAtTheStart:
    def test_the_trouble_has_its_sentence_and_stopping_changes_nothing(self, start, bad) -> None:
        path, words = bad
        before = content(path)
        program = start()
        program.answers = ["Sluit"]
        assert not program.open(path)
        assert words in program.told[0]
        assert path.name in program.told[0]
        assert content(path) == before

    def test_another_dossier_can_be_opened_instead(self, start, bad, tmp_path: Path) -> None:
        path, _ = bad
        other = made(tmp_path / "Goed.wijkdialoog")
        program = start()
        program.answers, program.chosen = ["Open"], [other]
        assert program.open(path)
        assert program.shown.dossier.path == other
        assert program.shown.window.isVisible()
        assert not program.opening.isVisible()

    def test_a_new_dossier_can_be_begun_instead(self, start, bad, tmp_path: Path) -> None:
        path, _ = bad
        program = start()
        program.answers, program.chosen = ["Begin"], [tmp_path / "Vers.wijkdialoog"]
        assert program.open(path)
        assert program.shown.dossier.path.name == "Vers.wijkdialoog"

    def test_who_leaves_the_file_dialog_is_asked_again(self, start, bad) -> None:
        path, _ = bad
        program = start()
        program.answers, program.chosen = ["Open", "Begin", "Sluit"], [None, None]
        assert not program.open(path)
        assert len(program.told) == 3

    def test_a_file_of_another_program_is_opened_when_that_lets_go(
        self, start, tmp_path: Path
    ) -> None:
        path = made(tmp_path / "Wijk.wijkdialoog")
        other = Dossier.open(path)
        program = start()
        QTimer.singleShot(900, other.close)
        program.answers = ["Probeer"] * 50
        assert program.open(path)
        assert WORDS[Trouble.LOCKED] in program.told[0]
        assert program.shown.dossier.read.dialogues.get(DIALOGUE).title == "Samen eten"

    def test_a_file_that_may_not_be_written_is_told_at_once(self, start, plain_folder) -> None:
        path = made(plain_folder / "Wijk.wijkdialoog")
        path.chmod(0o444)
        program = start(plain_folder)
        program.answers = ["Sluit"]
        assert not program.open(path)
        assert WORDS[Trouble.READ_ONLY] in program.told[0]

    def test_a_data_folder_that_may_not_be_written_is_no_crash(self, start, plain_folder) -> None:
        plain_folder.chmod(0o555)
        program = start(plain_folder)
        program.answers = ["Sluit"]
        assert not program.open()
        assert WORDS[Trouble.READ_ONLY] in program.told[0]
        plain_folder.chmod(0o755)

    @pytest.mark.parametrize(
        "name",
        [
            "Onze wijk.wijkdialoog",
            'Moeder\'s "wijk".wijkdialoog',
            "Çukurbağ ümlaut ñ 日本.wijkdialoog",
            "Wat nu? 100 % #1 &.wijkdialoog",
            "w" * 200 + ".wijkdialoog",
            "wijk zonder punt",
            "\u202eomgekeerd.wijkdialoog",
        ],
        ids=lambda name: name[:12].encode("ascii", "replace").decode(),
    )
    def test_any_name_is_a_name(self, start, tmp_path: Path, name: str) -> None:
        program = start()
        assert program.open(tmp_path / name)
        assert (tmp_path / name).is_file()
        program.shown.window.menu.fill()

    def test_a_name_that_no_disk_takes_is_told(self, start, tmp_path: Path) -> None:
        program = start()
        program.answers = ["Sluit", "Sluit"]
        assert not program.open(tmp_path / ("w" * 300))
        assert not program.open(tmp_path / "w\0")
        assert len(program.told) == 2

    def test_settings_of_nonsense_cost_only_themselves(self, start, tmp_path: Path) -> None:
        file = tmp_path / "instellingen.toml"
        file.write_bytes(b"\xff\x00 geen toml")
        assert start().open()
        assert file.with_name("instellingen.toml.kapot").is_file()


LONG = "Een speelplek bij de kerk. " * 600  # more than fits in the pages the file has


class TestInARunningWindow:
    @pytest.fixture
    def running(self, start, tmp_path: Path) -> Started:
        program = start()
        program.open(made(tmp_path / "Thuis.wijkdialoog"))
        program.shown.window.open_dialogue(DIALOGUE, Step.PREPARE)
        return program

    def test_the_present_dossier_stays_and_the_strip_says_why(
        self, running: Started, bad, qtbot: QtBot
    ) -> None:
        path, words = bad
        before, home = content(path), running.shown
        type_title(qtbot, "Half getypt")
        home.window.dossier_requested.emit(path)
        assert running.shown is home
        assert home.window.isVisible()
        assert words in home.messages.text
        assert is_plain(home.messages.text)
        assert focused().property("text") == "Half getypt"
        assert content(path) == before

    def test_the_present_dossier_asked_for_again_by_another_road_just_stays(
        self, running: Started, tmp_path: Path
    ) -> None:
        home = running.shown
        (tmp_path / "road").symlink_to(tmp_path, target_is_directory=True)
        home.window.dossier_requested.emit(tmp_path / "road" / "Thuis.wijkdialoog")
        assert running.shown is home
        assert not home.messages.is_warning

    def test_switching_in_the_middle_of_a_word_stores_that_word_first(
        self, running: Started, tmp_path: Path, qtbot: QtBot
    ) -> None:
        home = running.shown
        type_title(qtbot, "Half getypt")
        Dossier.open(tmp_path / "Elders.wijkdialoog").close()
        home.window.dossier_requested.emit(tmp_path / "Elders.wijkdialoog")
        assert running.shown is not home
        assert running.shown.dossier.path.name == "Elders.wijkdialoog"
        kept = Dossier.open(tmp_path / "Thuis.wijkdialoog")
        assert kept.read.dialogues.get(DIALOGUE).title == "Half getypt"
        kept.close()

    def test_switching_back_and_forth_leaves_one_window(
        self, running: Started, tmp_path: Path, qtbot: QtBot
    ) -> None:
        home, elsewhere = tmp_path / "Thuis.wijkdialoog", tmp_path / "Elders.wijkdialoog"
        for path in (elsewhere, home) * 3:
            running.shown.window.dossier_requested.emit(path)
            qtbot.wait(5)
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        assert windows == [running.shown.window]


class TestAFullDisk:
    @pytest.fixture
    def running(self, start, tmp_path: Path) -> Started:
        program = start()
        program.open(made(tmp_path / "Thuis.wijkdialoog"))
        return program

    def test_words_that_cannot_be_stored_stay_in_their_field_with_a_mark(
        self, running: Started, qtbot: QtBot
    ) -> None:
        home = running.shown
        form = prepare_page(home).form
        form.question.setFocus()
        form.question.setPlainText(LONG)
        no_room(home.dossier)
        form.theme.setFocus()
        assert "De schijf is vol" in home.messages.text
        assert is_plain(home.messages.text)
        qtbot.keyClicks(form.theme, "Eten")
        form.venue.setFocus()  # this word fits: the page reads everything again
        assert form.question.toPlainText() == LONG
        assert form.question.property("state") == "refused"

        room_again(home.dossier)
        form.question.setFocus()
        form.theme.setFocus()
        assert home.dossier.read.dialogues.get(DIALOGUE).question == LONG.strip()
        assert form.question.property("state") == ""

    def test_the_window_stays_with_the_words_and_can_be_closed_all_the_same(
        self, running: Started
    ) -> None:
        home = running.shown
        form = prepare_page(home).form
        form.question.setFocus()
        form.question.setPlainText(LONG)
        no_room(home.dossier)
        assert not home.window.close()
        assert home.window.isVisible()
        assert "nog niet bewaard" in home.messages.text
        assert is_plain(home.messages.text)
        home.messages.findChildren(QPushButton)[0].click()
        assert not home.window.isVisible()

    def test_another_dossier_waits_until_the_words_are_stored(
        self, running: Started, tmp_path: Path
    ) -> None:
        home, elsewhere = running.shown, tmp_path / "Elders.wijkdialoog"
        Dossier.open(elsewhere).close()
        form = prepare_page(home).form
        form.question.setFocus()
        form.question.setPlainText(LONG)
        no_room(home.dossier)
        home.window.dossier_requested.emit(elsewhere)
        assert running.shown is home

        room_again(home.dossier)
        home.window.dossier_requested.emit(elsewhere)
        assert running.shown.dossier.path == elsewhere

    def test_a_caught_line_waits_in_the_field_for_the_same_enter(
        self, running: Started, qtbot: QtBot
    ) -> None:
        home = running.shown
        with home.dossier.unit(Action.ADD_ROUND) as unit:
            unit.rounds.add(Round(RoundId("r"), DIALOGUE, "Dromen", RoundKind.DREAMS))
        home.window.open_dialogue(DIALOGUE, Step.CONVERSATION)
        field = QApplication.focusWidget()
        assert isinstance(field, QPlainTextEdit)
        field.setPlainText(LONG)
        no_room(home.dossier)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.toPlainText() == LONG
        assert field.hasFocus()
        assert "De schijf is vol" in home.messages.text
        assert "veilig" in home.messages.text
        assert "Maak ruimte" in home.messages.text
        assert is_plain(home.messages.text)
        assert home.dossier.read.contributions.count() == 0

        room_again(home.dossier)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        (line,) = home.dossier.read.contributions.find()
        assert line.text == LONG.strip()
        assert field.toPlainText() == ""

    def test_the_heartbeat_is_silent_about_it(self, running: Started, qtbot: QtBot) -> None:
        home = running.shown
        with home.dossier.unit(Action.ADD_ROUND) as unit:
            unit.rounds.add(Round(RoundId("r"), DIALOGUE, "Dromen", RoundKind.DREAMS))
        home.window.open_dialogue(DIALOGUE, Step.CONVERSATION)
        page = home.window.pages[Step.CONVERSATION]
        assert isinstance(page, ConversationPage)
        home.messages.clear()
        home.dossier.path.rename(home.dossier.path.with_name("weg"))
        page._pulse.beat()
        assert home.messages.text == ""
        home.dossier.path.with_name("weg").rename(home.dossier.path)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_title(qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(focused(), text)


def prepare_page(opened: OpenDossier) -> PreparePage:
    opened.window.open_dialogue(DIALOGUE, Step.PREPARE)
    page = opened.window.pages[Step.PREPARE]
    assert isinstance(page, PreparePage)
    return page


def no_room(dossier: Dossier) -> None:
    """From now on the file cannot grow: what is longer than its free space does not fit."""
    dossier._connection.exec_driver_sql("PRAGMA max_page_count = 1")


def room_again(dossier: Dossier) -> None:
    dossier._connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


BROKEN = """
import sys
from PySide6.QtCore import QTimer
from wijkdialoog import app
from wijkdialoog.ui.dialogs.crash_dialog import CrashDialog
from wijkdialoog.ui.main_window import MainWindow

def broken(window):
    raise KeyError("Amina droomt")

def shown(dialog):
    dialog.show()
    print(" ".join(dialog._sentences()), flush=True)
    return 0

MainWindow.warm_up = broken
CrashDialog.exec = shown
app.main(sys.argv[1:])
"""
NEXT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from wijkdialoog import app
from wijkdialoog.ui.main_window import MainWindow

def look(window):
    print(window._messages.text, window._messages.action_text, sep="|", flush=True)
    QTimer.singleShot(0, QApplication.quit)

MainWindow.warm_up = look
sys.exit(app.main(sys.argv[1:]))
"""


def run(code: str, folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", code, "--datamap", str(folder)],
        capture_output=True, text=True, check=False, timeout=60, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
    )  # fmt: skip
    return done.returncode, done.stdout.strip()


def test_a_mistake_of_ours_stops_the_program_with_words_and_is_told_once_more(
    tmp_path: Path,
) -> None:
    code, words = run(BROKEN, tmp_path)
    assert code == 70
    assert "Alles wat bewaard was, is veilig" in words
    assert is_plain(words)
    (report,) = tmp_path.glob("foutverslag-*.txt")
    text = report.read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "in broken" in text
    assert "Amina" not in text
    assert str(tmp_path) not in text

    code, told = run(NEXT, tmp_path)
    assert code == 0
    sentence, action = told.split("|")
    assert is_plain(sentence)
    assert "Alles is er nog" in sentence
    assert action == "Toon het foutverslag"
    assert run(NEXT, tmp_path) == (0, "|")
    assert report.is_file()
