"""An evening on paper is typed over in the real window, by keys alone, and by mouse alone."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.contributions import Draft, Kind
from wijkdialoog.domain.dialogue import Headcount, Presence
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.domain.minutes import MinutesOptions, MinutesParts, Reader
from wijkdialoog.domain.paper import Part
from wijkdialoog.domain.tally import Face
from wijkdialoog.domain.typing_over import EntryPart
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.actions import Where, actions_for
from wijkdialoog.ui.pages import Beside, Step
from wijkdialoog.ui.paper.paper_page import PaperPage
from wijkdialoog.ui.participants.guest_field import GuestField
from wijkdialoog.ui.theme import apply_theme

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
EIGHT = ("Amina", "Henk", "Fatima", "Tom", "Joke", "Sara", "Lukasz", "Jan")
TYPED = ("Kennismaken", "Ervaringen", "Zienswijzen", "Dromen", "Mogelijkheden", "Afronding")
CARDS = ("Grote pannen", "Een zaaltje", "Taalles", "Gereedschap", "Een bus", "Tijd op zondag")
AGREED = ("Samen koken", "Flyer maken", "Sleutel regelen", "Boodschappen doen")


class Desk:
    """Somebody with a pile of paper at the keyboard."""

    def __init__(self, opened: OpenDossier) -> None:
        self.opened, self.window = opened, opened.window
        self.dossier = opened.dossier
        now = SteadyClock()
        self.dialogues = Dialogues(self.dossier, now)
        self.here: DialogueId = self.dialogues.create()
        self.dialogues.change(
            replace(
                self.dialogues.get(self.here),
                title="Samen eten",
                date="2026-04-16",
                start="19:30",
            )
        )
        self.people = Participants(self.dossier, now)
        self.over = TypingOver(self.dossier)
        self.capture = Capture(self.dossier, now)

    @property
    def page(self) -> PaperPage:
        (page,) = self.window.findChildren(PaperPage)
        return page

    @property
    def typed(self):
        return self.over.read(self.here)

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.activePopupWidget() or self.focus, key, modifiers)
            QApplication.processEvents()

    def type(self, text: str, *, enter: bool = True) -> None:
        QTest.keyClicks(self.focus, text)
        if enter:
            self.press(Qt.Key.Key_Return)

    def open(self) -> None:
        self.window.open_dialogue(self.here, Step.PREPARE)
        self.press(Qt.Key.Key_U, CONTROL | SHIFT)
        assert self.window.place is Beside.PAPER

    def go_to(self, part: Part, label: str = "") -> None:
        found = next(
            one
            for one in self.typed.parts
            if one.part is part
            and (not label or getattr(self.typed.round(one.round_id), "label", "") == label)
        )
        self.page.go_to(found.key)

    def turn_sheets_to(self, part: Part, round_id: RoundId | None = None) -> None:
        while self.page.part != EntryPart(part, round_id):
            self.press(Qt.Key.Key_PageDown)

    def lines(self, label: str) -> list[str]:
        round_ = next(one for one in self.typed.rounds if one.label == label)
        found = self.dossier.read.contributions.find(round_id=round_.id, binned_ms=None)
        return [line.text for line in found]


@pytest.fixture
def desk(themed_app: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    dossier = Dossier.open(tmp_path / "Wijk.wijkdialoog")
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    opened.window.show()
    opened.window.resize(1366, 768)
    opened.window.activateWindow()
    yield Desk(opened)
    opened.close()
    apply_theme(themed_app, "light", 100)


def text_of(desk: Desk) -> str:
    parts = MinutesParts(speaking_time=True, time_per_role=True)
    options = MinutesOptions(reader=Reader.ARCHIVE, parts=parts)
    printer = Printer(MinutesService(desk.dossier, SteadyClock()), DutchTexts())
    data = printer.print_minutes(desk.here, options).data
    pages = (page.extract_text() for page in PdfReader(BytesIO(data)).pages)
    return " ".join(" ".join(pages).split())


def test_a_whole_evening_is_typed_over_by_keys_alone_and_read_back_from_the_pdf(desk: Desk):
    desk.open()
    for name in EIGHT:
        desk.type(name)
    assert [seat.name for seat in desk.typed.seats] == list(EIGHT)
    desk.press(Qt.Key.Key_Down)  # to the sheet, at the box of who came last
    desk.press(Qt.Key.Key_Home, CONTROL)
    desk.press(Qt.Key.Key_Right, times=3)  # the box of the second round
    for _ in EIGHT[:-1]:
        desk.press(Qt.Key.Key_Space)
        desk.press(Qt.Key.Key_Down)
    assert len(desk.typed.ticks) == 7

    for round_ in desk.typed.rounds:
        if round_.label in TYPED:
            desk.turn_sheets_to(Part.SENTENCES, round_.id)
            for number in range(5):
                desk.type(f"@henk {round_.label} zin {number}")
    assert sum(len(desk.lines(label)) for label in TYPED) == 30
    assert desk.lines("Dromen") == [f"Dromen zin {number}" for number in range(5)]

    desk.turn_sheets_to(Part.CARDS)
    for title in CARDS:
        desk.type(title, enter=False)
        desk.press(Qt.Key.Key_Return, CONTROL)
    desk.press(Qt.Key.Key_PageDown)
    for what in AGREED:
        desk.type(what, enter=False)
        desk.press(Qt.Key.Key_Tab)
        desk.type("Werkgroep", enter=False)
        desk.press(Qt.Key.Key_Tab)
        desk.type("12 mei")
    desk.press(Qt.Key.Key_PageDown)
    desk.type("11112", enter=False)
    desk.press(Qt.Key.Key_PageDown)
    assert (desk.typed.assets, desk.typed.agreements, desk.typed.hands) == (6, 4, 5)
    desk.press(Qt.Key.Key_Return, CONTROL)
    assert desk.window.step is Step.MINUTES

    printed = text_of(desk)
    assert "16 april 2026" in printed
    for words in (*CARDS, *AGREED, "Dromen zin 4", "Mogelijkheden zin 0", "12 mei"):
        assert words in printed, words
    assert "duurde" not in printed  # no round was timed
    assert "Spreektijd" not in printed
    assert desk.dossier.read.stretches.find() == ()


def test_after_enter_undo_takes_what_was_stored_away_and_not_the_typing(desk: Desk):
    desk.open()
    desk.type("Amina")
    assert len(desk.typed.seats) == 1
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.typed.seats == ()
    desk.go_to(Part.AGREEMENTS)
    desk.type("Samen koken")
    assert desk.typed.agreements == 1
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.typed.agreements == 0


def test_the_field_for_names_stands_at_the_top_also_while_nobody_is_there(desk: Desk):
    desk.open()
    field = desk.page.findChild(GuestField)
    assert isinstance(field, GuestField)
    QApplication.processEvents()
    assert desk.typed.seats == ()
    assert field.mapTo(desk.page, QPoint(0, 0)).y() < desk.page.height() // 4


def test_the_conversation_of_an_evening_on_paper_starts_no_clock(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.open()
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Een tuin")
    for step in (Step.HARVEST, Step.CONVERSATION):
        desk.window.open_dialogue(desk.here, step)
    assert desk.window.place is Beside.PAPER
    assert desk.window._header.steps[Step.CONVERSATION].isChecked()
    assert desk.dossier.read.stretches.find() == ()
    desk.window.show_start()
    assert not any(
        "Ga verder" in made.text() and made.isVisible()
        for made in desk.window._start_page.findChildren(QPushButton)
    )


def test_esc_and_the_arrow_lead_back_to_where_somebody_came_from(desk: Desk):
    desk.window.open_dialogue(desk.here, Step.PARTICIPANTS)
    desk.press(Qt.Key.Key_U, CONTROL | SHIFT)
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.step is Step.PARTICIPANTS
    desk.press(Qt.Key.Key_U, CONTROL | SHIFT)
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.step is Step.PARTICIPANTS
    desk.press(Qt.Key.Key_U, CONTROL | SHIFT)
    QTest.mouseClick(desk.window._header._back, Qt.MouseButton.LeftButton)
    assert desk.window.step is Step.PARTICIPANTS


def test_a_conversation_entered_by_mistake_becomes_paper_and_esc_is_no_trap(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.window.open_dialogue(desk.here, Step.CONVERSATION)
    assert len(desk.dossier.read.stretches.find()) == 1
    links = desk.window.findChildren(QPushButton)
    link = next(one for one in links if one.text() == "Overtypen van papier" and one.isVisible())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert desk.window.place is Beside.PAPER
    assert desk.dossier.read.stretches.find() == ()
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Een tuin")
    desk.press(Qt.Key.Key_Escape)
    assert desk.window.step is Step.PREPARE


def test_what_is_half_typed_comes_back_in_its_own_round_after_a_kill(desk: Desk, qtbot: QtBot):
    desk.open()
    desk.go_to(Part.SENTENCES, "Zienswijzen")
    desk.type("Half getypt", enter=False)
    qtbot.waitUntil(lambda: desk.capture.draft(desk.here) is not None, timeout=3000)
    fresh = build_window_for(desk.dossier, desk.opened.settings_file)
    qtbot.addWidget(fresh.window)
    fresh.window.show()
    fresh.window.open_dialogue(desk.here, Beside.PAPER)
    (page,) = fresh.window.findChildren(PaperPage)
    assert page._title.full_text == "Ronde 4: Zienswijzen"
    assert page.parts.lines.bar.field.toPlainText() == "Half getypt"


def test_a_half_typed_agreement_comes_back_as_it_was(desk: Desk):
    desk.capture.keep_draft(Draft(desk.here, "Samen koken\nHenk\nin mei", "agreement"))
    desk.open()
    form = desk.page.parts.agreements.form
    assert (form.what.text(), form.who.text(), form.when.text()) == (
        "Samen koken",
        "Henk",
        "in mei",
    )
    assert desk.page.parts.lines.bar.field.toPlainText() == ""
    assert desk.focus is form.what


def test_going_on_stores_what_stands_in_the_line(desk: Desk):
    desk.open()
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Een tuin", enter=False)
    desk.press(Qt.Key.Key_PageDown)
    assert desk.lines("Dromen") == ["Een tuin"]
    assert desk.capture.draft(desk.here) is None


def test_another_kind_and_another_speaker_as_in_the_conversation(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.open()
    desk.go_to(Part.SENTENCES, "Ervaringen")
    desk.press(Qt.Key.Key_3, CONTROL)
    desk.type("Een tuin @amina")
    (line,) = desk.dossier.read.contributions.find()
    assert (line.kind, line.text) == (Kind.DREAM, "Een tuin")
    assert line.participant_id == desk.typed.seats[0].id


def test_each_act_is_one_step_back(desk: Desk):
    desk.open()
    desk.type("Amina")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Space)
    assert len(desk.typed.ticks) == 1
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert len(desk.typed.ticks) == 0
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert desk.typed.seats == ()


def test_the_sheet_works_with_the_mouse_alone(desk: Desk):
    for name in EIGHT:
        desk.people.add(desk.here, name)
    desk.open()
    table = desk.page.parts.people.table
    for column, row in ((1, 2), (4, 0), (4, 5)):
        place = table.visualRect(table.ticks.index(row, column)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, NOTHING, place)
    seats, third = desk.typed.seats, desk.typed.rounds[2].id
    assert seats[2].participant.presence is Presence.ABSENT
    assert desk.typed.ticks == {(seats[0].id, third), (seats[5].id, third)}
    row = desk.page.rail.row(RoundId(EntryPart(Part.CARDS).key))
    assert row is not None
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.page.part is not None
    assert desk.page.part.part is Part.CARDS
    QTest.mouseClick(desk.page.foot.next, Qt.MouseButton.LeftButton)
    assert desk.page.part.part is Part.AGREEMENTS


def test_a_headcount_alone_gives_chairs_to_tick(desk: Desk):
    desk.people.set_headcount(desk.here, Headcount(9))
    desk.open()
    table = desk.page.parts.people.table
    assert table.ticks.rowCount() == 9
    table.choose(3, 4)
    table.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert len(desk.typed.ticks) == 1
    assert len(desk.typed.known_seats) == 9
    assert table.currentIndex().row() == 3


def test_a_name_is_corrected_and_taken_away_at_the_sheet(desk: Desk):
    desk.open()
    desk.type("Amian")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_F2)
    assert isinstance(desk.focus, QLineEdit)
    desk.focus.setText("Amina")
    desk.press(Qt.Key.Key_Return)
    assert [seat.name for seat in desk.typed.seats] == ["Amina"]
    desk.page.parts.people.table.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.typed.seats == ()


def test_it_can_be_led_here_after_all(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.open()
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Een tuin")
    desk.page.go_to("end")
    QTest.mouseClick(desk.page.parts.end.clock, Qt.MouseButton.LeftButton)
    assert desk.window.step is Step.CONVERSATION
    assert len(desk.dossier.read.stretches.find()) == 1


def test_a_closed_evening_can_still_be_read_and_added_to(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.open()
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Een tuin")
    desk.dialogues.change(replace(desk.dialogues.get(desk.here), closed=True))
    desk.window.open_dialogue(desk.here, Step.CONVERSATION)
    desk.go_to(Part.SENTENCES, "Dromen")
    desk.type("Nog een tuin")
    assert desk.lines("Dromen") == ["Een tuin", "Nog een tuin"]
    desk.page.go_to("end")
    assert desk.page.foot.finish.text() == "Naar het verslag ›"


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 600, 100), (1024, 600, 150)])
def test_what_is_typed_in_is_in_sight_in_a_small_window(
    desk: Desk, width: int, height: int, percent: int
):
    apply_theme(QApplication.instance(), "light", percent)  # type: ignore[arg-type]
    for number in range(40):
        desk.people.add(desk.here, f"Buur {number}")
    desk.window.resize(width, height)
    desk.open()
    assert (desk.window.width(), desk.window.height()) == (width, height)
    for part in desk.typed.parts:
        desk.page.go_to(part.key)
        QApplication.processEvents()
        focus = desk.focus
        assert focus.isVisible()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            corner = focus.mapTo(desk.page, QPoint(0, focus.height()))
            assert corner.y() <= desk.page.height(), part
            assert focus.visibleRegion().boundingRect().height() >= focus.height() - 2, part


@pytest.mark.parametrize("percent", [175, 200])
def test_with_large_letters_in_a_low_window_two_arrows_turn_the_sheets(desk: Desk, percent: int):
    apply_theme(QApplication.instance(), "light", percent)  # type: ignore[arg-type]
    desk.window.resize(1024, 600)
    desk.open()
    QApplication.processEvents()
    page, seen = desk.page, [desk.page.part]
    assert not page.foot.isVisible()
    assert not page.arrows.previous.isEnabled()
    while page.arrows.isVisible():
        assert page.arrows.next.accessibleName().startswith("Volgende: ")
        assert page.arrows.next.visibleRegion().boundingRect() == page.arrows.next.rect()
        QTest.mouseClick(page.arrows.next, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        seen.append(page.part)
    assert seen == list(desk.typed.parts)
    # The faces have a way on of their own, and need all the room.
    panel = page.parts.tally.panel
    tiles = [panel.tile(face) for face in Face]
    assert all(tile.visibleRegion().boundingRect() == tile.rect() for tile in tiles)
    desk.press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert page.part is None
    assert page.foot.finish.isVisible()
    desk.press(Qt.Key.Key_PageUp, times=2)
    QApplication.processEvents()
    QTest.mouseClick(page.arrows.previous, Qt.MouseButton.LeftButton)
    assert page.part == seen[-3]


def test_every_key_of_the_page_is_on_the_help_sheet(desk: Desk):
    desk.open()
    named = {key for action in actions_for(Where.PAPER) for key in action.keys}
    named |= {f"Ctrl+{number}" for number in range(1, 10)} | {"Ctrl+Enter"}
    works = {found.key().toString() for found in desk.page.findChildren(QShortcut)}
    assert works <= named
    assert {"PgDown", "PgUp", "Ctrl+D", "Ctrl+Return"} <= works
    desk.window.show_help()
    assert desk.window._help is not None
    said = [made.text() for made in desk.window._help.findChildren(QLabel)]
    assert "Bij het overtypen van papier" in said


def test_sixty_lines_in_a_round_stay_quick(desk: Desk):
    desk.people.add(desk.here, "Amina")
    desk.open()
    desk.go_to(Part.SENTENCES, "Dromen")
    dreams = next(one for one in desk.typed.rounds if one.label == "Dromen")
    for number in range(59):
        desk.capture.capture(desk.here, f"Droom {number}", Kind.DREAM, None, dreams.id)
    desk.type("De zestigste")
    lines = desk.page.parts.lines.lines
    assert lines.model.rowCount() == 60
    last = lines.list.visualRect(lines.model.index(59))
    assert lines.list.viewport().rect().contains(last)
