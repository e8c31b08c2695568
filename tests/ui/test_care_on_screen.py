"""The care of the dossier as somebody meets it: keys, small screens, sticks that are pulled out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import FakeNow
from tests.storage.samples import say, with_dialogue
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.crash import CrashWatch
from wijkdialoog.domain.copies import Reason
from wijkdialoog.program import Program
from wijkdialoog.services.backups import Backups
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.drives import Drive
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import StickCopies
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.dialogs.closing_copy import NoCopyDialog
from wijkdialoog.ui.dialogs.crash_dialog import CrashDialog
from wijkdialoog.ui.dialogs.in_reach import EDGE
from wijkdialoog.ui.dialogs.irreversible import Irreversible, IrreversibleDialog
from wijkdialoog.ui.dialogs.trouble_dialog import TroubleDialog
from wijkdialoog.ui.dossier.bin_section import BinSection
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.dossier.stick_section import StickSection
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.opening_window import OpeningWindow
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.theme import apply_theme
from wijkdialoog.ui.widgets.basics import button

SENTENCE = "“Wijk.wijkdialoog” is beschadigd. Wij veranderen er niets aan. " * 2
PATH = Path("/media/anna/Een stick met een lange naam/Wijkdialogen van dit jaar/Wijk.wijkdialoog")


@pytest.fixture
def opened(
    themed_app: QApplication, dossier: Dossier, tmp_path: Path, qtbot: QtBot
) -> Iterator[OpenDossier]:
    made = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    made.window.resize(1366, 768)
    made.window.show()
    yield made
    made.window._lets_go = True
    made.window.close()


class TestEnter:
    def test_presses_the_button_that_has_the_focus(self, themed_app, qtbot: QtBot) -> None:
        pressed: list[bool] = []
        made = button("Maak de kopie", on_click=lambda: pressed.append(True))
        qtbot.addWidget(made)
        made.show()
        made.setFocus()
        qtbot.keyClick(made, Qt.Key.Key_Return)
        qtbot.keyClick(made, Qt.Key.Key_Enter)
        assert pressed == [True, True]

    def test_opens_the_way_on_when_a_dossier_does_not_open(self, themed_app, qtbot: QtBot) -> None:
        dialog = TroubleDialog(SENTENCE, PATH, damaged=True)
        qtbot.addWidget(dialog)
        dialog.show()
        way = dialog.findChildren(QPushButton)[0]
        way.setFocus()
        qtbot.keyClick(way, Qt.Key.Key_Return)
        assert dialog.choice.name == "RESCUE"

    def test_still_keeps_everything_in_the_question_before_an_act_for_good(
        self, themed_app, qtbot: QtBot
    ) -> None:
        dialog = IrreversibleDialog(Irreversible("Weg?", ("Het gaat weg.",), "Weg", "Blijf"))
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog._area.accessibleName() == "Weg?"  # Tab stops here when the words are long
        dialog.act.setFocus()
        qtbot.keyClick(dialog.act, Qt.Key.Key_Return)
        assert dialog.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize("which", ["trouble", "crash", "no copy"])
def test_at_twice_the_text_size_every_button_stays_in_reach(
    themed_app: QApplication, qtbot: QtBot, which: str
) -> None:
    apply_theme(themed_app, "light", 200)
    dialog: QDialog = {
        "trouble": lambda: TroubleDialog(SENTENCE, PATH, damaged=True, has_copy=True),
        "crash": lambda: CrashDialog(PATH),
        "no copy": lambda: NoCopyDialog(SENTENCE),
    }[which]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    room = dialog.screen().availableSize()
    assert dialog.height() <= room.height() - EDGE
    assert dialog.width() <= room.width() - EDGE
    dialog.activateWindow()
    ways = dialog.findChildren(QPushButton)
    ways[0].setFocus()
    for _ in ways:
        focused = dialog.focusWidget()
        assert not focused.visibleRegion().isEmpty(), focused.accessibleName()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    apply_theme(themed_app, "light", 100)


def test_trying_again_is_not_offered_where_it_gives_the_same(themed_app, qtbot: QtBot) -> None:
    dialog = TroubleDialog("Dit is geen dossier.", PATH, stays=True)
    qtbot.addWidget(dialog)
    ways = [way.text() for way in dialog.findChildren(QPushButton)]
    assert ways == ["Open een ander dossier…", "Begin een nieuw dossier…", "Sluit Wijkdialoog"]
    read = [part.accessibleName() for part in dialog.findChildren(QLabel)]
    assert str(PATH) in read  # without the places where a line may break


def test_a_report_that_nothing_opens_is_told_where_it_is(
    themed_app, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, opened: OpenDossier
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    dialog = CrashDialog(PATH)
    qtbot.addWidget(dialog)
    dialog.show()
    next(w for w in dialog.findChildren(QPushButton) if w.text().startswith("Toon")).click()
    assert dialog._where.isVisible()
    opened.window.tell_previous_crash(PATH)
    opened.messages._act()
    assert str(PATH) in opened.messages.text


class TestThePage:
    def test_esc_leads_back_to_the_evening_somebody_was_in(
        self, opened: OpenDossier, dossier: Dossier, qtbot: QtBot
    ) -> None:
        dialogue_id = with_dialogue(dossier)
        opened.window.open_dialogue(dialogue_id, Step.CONVERSATION)
        opened.window.show_section(Section.STICK)
        opened.window.show_section(Section.BIN)
        qtbot.keyClick(opened.window, Qt.Key.Key_Escape)
        assert (opened.window.dialogue_id, opened.window.step) == (dialogue_id, Step.CONVERSATION)
        opened.window.show_start()
        opened.window.show_section(Section.BIN)
        qtbot.keyClick(opened.window, Qt.Key.Key_Escape)
        assert opened.window.dialogue_id is None

    def test_the_focus_starts_on_the_section_that_is_shown(
        self, opened: OpenDossier, qtbot: QtBot
    ) -> None:
        qtbot.waitExposed(opened.window)
        opened.window.activateWindow()
        opened.window.show_section(Section.COPIES)
        focused = opened.window.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == "Reservekopieën"

    def test_in_a_low_window_the_chips_make_room_for_the_section(
        self, opened: OpenDossier, themed_app: QApplication, qtbot: QtBot
    ) -> None:
        page = opened.window._dossier_page
        opened.window.show_section(Section.BIN)
        assert page._chips.parentWidget() is page
        apply_theme(themed_app, "light", 200)
        opened.window.resize(1024, 600)
        frame = page._frames[Section.BIN]
        qtbot.waitUntil(lambda: frame.isAncestorOf(page._chips))
        opened.window.show_section(Section.STICK)
        assert page._frames[Section.STICK].isAncestorOf(page._chips)
        apply_theme(themed_app, "light", 100)
        opened.window.resize(1366, 768)
        qtbot.waitUntil(lambda: page._chips.parentWidget() is page)


class Stick:
    """A stick in a folder, and the section that copies to it."""

    def __init__(self, dossier: Dossier, now: FakeNow, folder: Path, messages: Messages) -> None:
        self.place = folder / "STICK"
        self.place.mkdir()
        self.in_it: tuple[Drive, ...] = (Drive(self.place, "STICK", 4_000_000, True),)
        self.copies = StickCopies(dossier, now, SettingsFile(folder / "i.toml"), lambda: self.in_it)
        self.section = StickSection(self.copies, now, Guard(messages), messages)
        self.section.reload()


@pytest.fixture
def stick(themed_app, dossier: Dossier, now: FakeNow, tmp_path: Path, messages, qtbot) -> Stick:
    say(dossier, with_dialogue(dossier), "Een tuin")
    made = Stick(dossier, now, tmp_path, messages)
    qtbot.addWidget(made.section)
    return made


class TestTheStick:
    def test_that_was_pulled_out_gets_no_copy_in_the_folder_it_left(
        self, stick: Stick, messages: Messages
    ) -> None:
        stick.in_it = ()
        assert stick.section.copy_to_stick() is None
        assert list(stick.place.iterdir()) == []
        assert messages.text == "De stick is eruit. Steek hem er weer in."

    @pytest.mark.parametrize(
        ("trouble", "words"),
        [
            (Trouble.FULL, "Hier past de kopie niet meer bij."),
            (Trouble.READ_ONLY, "Op deze plek mag niets bij."),
            (Trouble.GONE, "De stick is weg."),
            (Trouble.UNREADABLE, "De kopie is mislukt."),
            (Trouble.LOCKED, "De kopie is mislukt."),
        ],
    )
    def test_that_refuses_has_words_about_the_stick_and_not_about_the_dossier(
        self, stick: Stick, messages: Messages, monkeypatch, trouble: Trouble, words: str
    ) -> None:
        def refuse(place: Path, _tick: object) -> None:
            raise StorageError(trouble, place)

        monkeypatch.setattr(stick.copies, "copy_to", refuse)
        assert stick.section.copy_to_stick() is None
        assert messages.text.startswith(words)
        assert messages.text.endswith("Aan je dossier is niets veranderd.")
        assert messages.is_warning

    def test_may_go_only_when_it_is_a_stick(
        self, stick: Stick, messages: Messages, tmp_path: Path
    ) -> None:
        (tmp_path / "map").mkdir()
        assert stick.section._copy_to(tmp_path / "map") is not None
        assert "eruit" not in messages.text
        assert str(tmp_path / "map" / "Wijkdialoog") in messages.text
        assert stick.section.copy_to_stick() is not None
        assert "De stick mag eruit." in messages.text


def test_a_folder_that_went_away_is_not_made_anew_for_a_copy(tmp_path: Path, now: FakeNow) -> None:
    home = tmp_path / "stick"
    home.mkdir()
    dossier = Dossier.open(home / "Wijk.wijkdialoog")
    say(dossier, with_dialogue(dossier), "Een tuin")
    dossier.follow_in_memory()
    home.rename(tmp_path / "weg")
    assert not dossier.look()
    with pytest.raises(StorageError) as refused:
        Backups(dossier, now).make(Reason.ASKED)
    assert refused.value.trouble is Trouble.GONE
    assert not home.exists()
    dossier.close()


def test_the_lines_of_the_bin_show_whole_and_are_read_with_one_full_stop(
    themed_app, dossier: Dossier, now: FakeNow, hub, guard: Guard, messages, qtbot: QtBot
) -> None:
    from wijkdialoog.services.bin import Bin

    dialogue_id = with_dialogue(dossier)
    for text in ("Een tuin voor iedereen.", "Een lange regel over de speelplek " * 12):
        Capture(dossier, now).remove(say(dossier, dialogue_id, text))
    section = BinSection(Bin(dossier, Backups(dossier, now)), now, guard, hub, messages)
    home = QWidget()
    QVBoxLayout(home).addWidget(section)
    qtbot.addWidget(home)
    home.resize(900, 700)
    home.show()
    section.reload()
    qtbot.waitUntil(lambda: section.list.verticalScrollBar().maximum() == 0)
    tall = sum(section.list.visualItemRect(line).height() for line in section._lines())
    assert section.list.height() - tall < 30  # as tall as its lines, no more
    read = section.list.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ".." not in read


class TestAfterTheStickWentAway:
    """The next start, and the list of recent dossiers, know where the evening is."""

    def test_the_new_place_is_opened_next_time(
        self, opened: OpenDossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened.window.keep_safe()
        home = opened.dossier.path
        home.rename(home.with_name("weg"))
        opened.window.keeping.look()
        assert opened.window.keeping.in_memory
        assert not opened.window.keeping.banner.back.isVisible()  # its folder is there, it is not
        place = tmp_path / "Thuis.wijkdialoog"
        monkeypatch.setattr(opened.window.keeping, "ask_place", lambda: place)
        opened.window.keeping.choose_place()
        stored = SettingsFile(tmp_path / "i.toml").current
        assert stored.recent[0] == str(place.resolve())
        opened.window.show_section(Section.STICK)
        assert opened.window._dossier_name == "Thuis"

    def test_a_dossier_that_is_not_there_is_told_and_not_begun_anew(
        self, themed_app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(CrashWatch, "install", lambda _watch: None)  # pytest watches here
        settings = SettingsFile(tmp_path / "i.toml")
        gone = tmp_path / "Avond.wijkdialoog"
        settings.save(settings.current.with_recent(gone))
        program = Program(themed_app, settings, tmp_path, OpeningWindow(None))
        assert program.open(None)
        assert program._open is not None
        messages = program._open.messages
        assert messages.text == "“Avond” is er nu niet. Zit de stick er wel in?"
        assert messages.action_text == "Open “Avond”"
        messages._act()
        assert not gone.exists()
        assert "niet te vinden" in messages.text
        Dossier.open(gone).close()
        program._open.window.dossier_requested.emit(gone)
        messages = program._open.messages
        assert messages.text == "“Avond” is nu open. “Mijn wijk” is gesloten."
        messages._act()
        assert program._open.dossier.path.stem == "Mijn wijk"
        program._close()
