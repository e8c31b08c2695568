"""The Zaalcheck on the start page: ticks, signs with what to do, and the way to a copy."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from tests.conftest import FakeNow
from wijkdialoog.domain.contributions import Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.plan import Fit, FitProblem, Misfit
from wijkdialoog.services.battery import Battery
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.preparation import Preparation
from wijkdialoog.services.room_check import NextPlan, RoomCheck, RoomChecker
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import LastCopy, StickCopies
from wijkdialoog.services.troubles import Trouble
from wijkdialoog.ui.conversation.chime import Chime
from wijkdialoog.ui.dossier.section import Section
from wijkdialoog.ui.stage.screens import Spot
from wijkdialoog.ui.start.room_check import RoomCheckPanel
from wijkdialoog.ui.start.room_words import RoomLine, room_lines, spoken
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.theme import apply_theme

DAY = 86_400_000
LAPTOP = Spot("LVDS", 1, QRect(0, 0, 1366, 768))
BEAMER = Spot("EPSON", 2, QRect(1366, 0, 1920, 1080))
WELL = RoomCheck(
    Battery(86, plugged_in=False), 74 * 10**9, LastCopy(None, is_due=False), None, None
)


def said(found: RoomCheck = WELL, spots=(LAPTOP,), screen: str = "", now: int = 10 * DAY):
    return room_lines(found, spots, LAPTOP, screen, now)


def line_with(lines: tuple[RoomLine, ...], word: str) -> RoomLine:
    (line,) = (line for line in lines if word in line.text)
    return line


class TestWords:
    def test_a_quiet_room_is_all_ticks(self):
        lines = said()
        assert all(line.good for line in lines)
        assert [line.text for line in lines] == [
            "Batterij 86 %",
            "Eén scherm, 1366×768. Dat is genoeg.",
            "Ruimte op schijf: 74 GB",
            "Bewaren in het dossier lukt",
            "Nog niets om op een stick te zetten",
            "Geen internet nodig",
        ]

    def test_without_a_battery_there_is_no_line_about_it(self):
        assert not any("Batterij" in line.text for line in said(replace(WELL, battery=None)))

    def test_a_low_battery_says_what_to_do(self):
        low = said(replace(WELL, battery=Battery(34, plugged_in=False)))
        assert line_with(low, "Batterij") == RoomLine(
            good=False, text="Batterij 34 %. Doe de stekker erin."
        )
        fed = said(replace(WELL, battery=Battery(34, plugged_in=True)))
        assert line_with(fed, "Batterij").good

    def test_the_screen_for_the_room_is_named(self):
        line = line_with(said(spots=(LAPTOP, BEAMER)), "Groot scherm")
        assert line == RoomLine(good=True, text="Groot scherm: EPSON, 1920×1080")

    def test_the_remembered_screen_goes_before_another(self):
        third = Spot("TV", 3, QRect(3286, 0, 1280, 720))
        lines = said(spots=(LAPTOP, BEAMER, third), screen=third.key)
        assert "TV, 1280×720" in line_with(lines, "Groot scherm").text

    def test_mirrored_screens_say_what_to_choose(self):
        mirror = Spot("EPSON", 2, QRect(0, 0, 1366, 768))
        line = line_with(said(spots=(LAPTOP, mirror)), "hetzelfde")
        assert not line.good
        assert "uitbreiden" in line.text

    def test_a_full_disk_says_so(self):
        line = line_with(said(replace(WELL, free_bytes=80 * 10**6)), "schijf")
        assert line == RoomLine(good=False, text="Nog maar 80 MB op de schijf. Maak ruimte.")

    @pytest.mark.parametrize("trouble", list(Trouble))
    def test_every_trouble_with_the_dossier_has_advice(self, trouble: Trouble):
        line = line_with(said(replace(WELL, trouble=trouble)), "neemt nu niets aan")
        assert not line.good
        assert line.text.count(".") >= 2

    def test_an_old_copy_asks_for_a_new_one(self):
        old = said(replace(WELL, last_copy=LastCopy(0, is_due=True)))
        line = line_with(old, "stick")
        assert line == RoomLine(
            good=False, text="Laatste kopie op stick: 10 dagen geleden. Maak er nu een."
        )
        never = line_with(said(replace(WELL, last_copy=LastCopy(None, is_due=True))), "stick")
        assert never == RoomLine(good=False, text="Nog geen kopie op stick. Maak er nu een.")

    def test_the_plan_fits_or_says_why_not(self):
        dialogue = Dialogue(DialogueId("d"), "Samen eten")
        fits = Fit(120, "21:30", 8, 225, "Ervaringen")
        line = line_with(said(replace(WELL, next_plan=NextPlan(dialogue, fits))), "Draaiboek")
        assert line == RoomLine(
            good=True, text="Draaiboek past, klaar om 21:30", about="Samen eten"
        )
        late = replace(fits, problems=(FitProblem(Misfit.LATE_END, minutes=12),))
        line = line_with(said(replace(WELL, next_plan=NextPlan(dialogue, late))), "Samen eten")
        assert not line.good
        assert "12 minuten later" in line.text

    def test_a_screen_reader_hears_it_without_the_colour(self):
        assert spoken(RoomLine(good=True, text="Batterij 86 %")) == "In orde: Batterij 86 %."
        assert spoken(RoomLine(good=False, text="Maak ruimte.")) == "Let op: Maak ruimte."


class StandInBattery:
    def __init__(self) -> None:
        self.found: Battery | None = Battery(86, plugged_in=False)

    def __call__(self) -> Battery | None:
        return self.found


@pytest.fixture
def battery() -> StandInBattery:
    return StandInBattery()


@pytest.fixture
def played() -> list[Path]:
    """What was played, instead of a sound."""
    return []


@pytest.fixture
def page(dossier, now: FakeNow, hub, guard, themed_app, tmp_path: Path, battery, played, qtbot):
    dialogues = Dialogues(dossier, now)
    settings = SettingsFile(tmp_path / "i.toml")
    copies = StickCopies(dossier, now, settings, drives=lambda: ())
    checker = RoomChecker(dossier, dialogues, Preparation(dossier, now), copies, battery)
    made = StartPage(
        dialogues=dialogues,
        facilitation=Facilitation(dossier, now),
        settings_file=settings,
        guard=guard,
        hub=hub,
        copies=copies,
        room=checker,
        chime=Chime(settings, played.append),
    )
    qtbot.addWidget(made)
    made.resize(1366, 712)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def panel_of(page: StartPage) -> RoomCheckPanel:
    (panel,) = page.findChildren(RoomCheckPanel)
    return panel


def words_in(panel: RoomCheckPanel) -> str:
    QApplication.processEvents()
    return "\n".join(part.text() for part in panel.findChildren(QLabel) if part.isVisible())


def test_it_stands_on_the_start_page_with_signs_and_words(page: StartPage):
    said = words_in(panel_of(page))
    assert "Zaalcheck" in said
    assert "✓\nBatterij 86 %" in said
    assert "Geen internet nodig" in said
    assert "In orde: Batterij 86 %." in panel_of(page).accessibleDescription()


def test_it_looks_again_while_it_is_seen_and_not_otherwise(page: StartPage, battery):
    panel = panel_of(page)
    battery.found = Battery(12, plugged_in=False)
    panel._timer.timeout.emit()
    assert "!\nBatterij 12 %. Doe de stekker erin." in words_in(panel)
    assert panel._timer.isActive()
    page.hide()
    assert not panel._timer.isActive()
    battery.found = None
    page.show()
    assert "Batterij" not in words_in(panel)


def test_the_button_leads_to_the_copy_on_a_stick(page: StartPage, qtbot):
    with qtbot.waitSignal(page.section_requested) as asked:
        qtbot.mouseClick(panel_of(page).copy, Qt.MouseButton.LeftButton)
    assert asked.args == [Section.STICK]
    panel_of(page).copy.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.section_requested) as asked:
        qtbot.keyClick(panel_of(page).copy, Qt.Key.Key_Space)
    assert asked.args == [Section.STICK]


class TestSound:
    def test_nobody_wants_it_and_nothing_is_said(self, page: StartPage):
        assert "Geluid" not in words_in(panel_of(page))

    def test_switched_on_it_can_be_heard_once_from_here(self, page: StartPage, played, qtbot):
        page._settings_file.change(time_sound=True)
        page.reload()
        panel = panel_of(page)
        assert "✓\nGeluid bij tijd staat aan" in words_in(panel)
        assert "Niets gehoord?" not in words_in(panel)
        qtbot.mouseClick(panel.hear, Qt.MouseButton.LeftButton)
        assert [file.name for file in played] == ["tijd.wav"]
        assert "Niets gehoord? Zet het geluid van de computer harder." in words_in(panel)

    def test_a_machine_that_cannot_play_it_says_so(self):
        lines = room_lines(WELL, (LAPTOP,), LAPTOP, "", 10 * DAY, can_sound=False)
        line = line_with(lines, "Geluid")
        assert not line.good
        assert not line.sounds


def test_the_last_copy_is_said_once(page: StartPage, dossier, now: FakeNow):
    made = Dialogues(dossier, now).create()
    Capture(dossier, now).capture(made, "Een lange tafel", Kind.DREAM, None, None)
    QApplication.processEvents()
    everything = [part.text() for part in page.findChildren(QLabel) if part.isVisible()]
    assert sum("op stick" in text and "kopie" in text for text in everything) == 1


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1024, 544), (1366, 712)])
def test_it_is_never_wider_than_the_window(page: StartPage, themed_app, percent: int, size):
    apply_theme(themed_app, "light", percent)
    page.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    area = page.findChildren(QScrollArea)[0]
    content = area.widget()
    assert content is not None
    assert content.width() <= area.viewport().width()
    panel = panel_of(page)
    right = panel.mapTo(content, panel.rect().topRight()).x()
    assert right <= content.width()
    for row in panel.findChildren(QLabel):
        if row.isVisible():
            assert row.height() >= row.heightForWidth(row.width()) or not row.wordWrap()
    apply_theme(themed_app, "light", 100)
