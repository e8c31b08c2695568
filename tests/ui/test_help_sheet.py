"""F1: the keys of the page in front first, to search, on paper; the same table as the shortcuts."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from wijkdialoog.compose.opened import OpenDossier, build_practice, build_window_for
from wijkdialoog.domain.key_sheet import KeyLine, KeyPlace
from wijkdialoog.printing import help_pdf
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.passing_settings import PassingSettings
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.action_table import ACTIONS, EVENING
from wijkdialoog.ui.actions import Where, action_text, actions_for, keys_text, spec
from wijkdialoog.ui.help_paper import HelpPaper, does_text, key_sheet
from wijkdialoog.ui.help_sheet import HelpSheet
from wijkdialoog.ui.pages import Step

SHEET = key_sheet("2026-04-16")


@pytest.fixture
def paper(themed_app: QApplication) -> HelpPaper:
    return HelpPaper(help_pdf)


@pytest.fixture
def sheet(paper: HelpPaper, themed_app, qtbot) -> HelpSheet:
    made = HelpSheet(front=Where.HARVEST, paper=paper)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def said(sheet: HelpSheet) -> str:
    return "\n".join(part.text() for part in sheet.findChildren(QLabel) if part.isVisible())


def test_the_page_in_front_comes_first_and_every_action_is_there_once(sheet: HelpSheet):
    first = [does_text(action) for action in actions_for(Where.HARVEST)]
    assert sheet.shown[: len(first)] == first
    assert sorted(sheet.shown) == sorted(does_text(action) for action in ACTIONS)


def test_typing_searches_in_words_and_keys(sheet: HelpSheet, qtbot):
    qtbot.keyClicks(sheet.focusWidget(), "groot LETTERS")
    assert sheet.shown == ["Groot scherm: grotere letters"]
    sheet.search.setText("f12")
    assert sheet.shown == ["Groot scherm: grotere letters"]
    sheet.search.setText("zeppelin")
    assert sheet.shown == []
    assert "Geen toets gevonden" in said(sheet)
    sheet.search.clear()
    assert len(sheet.shown) == len(ACTIONS)


def test_page_down_scrolls_while_the_search_field_has_the_focus(sheet: HelpSheet, qtbot):
    bar = sheet._keys.verticalScrollBar()
    assert bar.maximum() > 0
    qtbot.keyClick(sheet.search, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(sheet.search, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_it_is_saved_as_a_pdf_where_somebody_wants(sheet: HelpSheet, paper, tmp_path, qtbot):
    path = tmp_path / "De toetsen.pdf"
    paper.ask_path = lambda _asker, _proposed: path
    qtbot.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Bewaard: De toetsen.pdf" in said(sheet)
    assert len(PdfReader(path).pages) == 2


def test_a_pdf_that_cannot_be_written_says_what_to_do(sheet: HelpSheet, paper, tmp_path, qtbot):
    (tmp_path / "dicht").write_text("geen map")
    paper.ask_path = lambda _asker, _proposed: tmp_path / "dicht" / "x.pdf"
    save = next(b for b in sheet.findChildren(QPushButton) if b.text() == "Bewaar als PDF")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert "Kies een andere map." in said(sheet)


def test_it_is_printed(sheet: HelpSheet, paper, tmp_path: Path, qtbot):
    target = tmp_path / "uit de printer.pdf"

    def choose(_asker: object, pages: int, name: str) -> QPrinter:
        assert (pages, name) == (2, "De toetsen van Wijkdialoog")
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    paper.ask_printer = choose
    qtbot.keyClick(sheet, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert "naar de printer" in said(sheet)
    assert len(PdfReader(target).pages) == 2


def test_rather_not_says_nothing(sheet: HelpSheet, paper, qtbot):
    paper.ask_path = lambda _asker, _proposed: None
    paper.ask_printer = lambda _asker, _pages, _name: None
    before = said(sheet)
    for key in (Qt.Key.Key_S, Qt.Key.Key_P):
        qtbot.keyClick(sheet, key, Qt.KeyboardModifier.ControlModifier)
    assert said(sheet) == before


def test_the_paper_holds_every_key_of_the_table_and_eight_of_them_large():
    data = help_pdf(SHEET)
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(data)).pages]
    assert len(pages) == 2
    text = " ".join(pages)
    for action in ACTIONS:
        assert action_text(action).removesuffix("…") in text, action
        assert all(part in text for part in keys_text(action).split()), action
    assert len(EVENING) == 8
    for id_ in EVENING:
        assert pages[0].count(does_text(spec(id_))) >= 1, id_


def test_longer_words_still_fit_both_sides_of_one_sheet():
    longer = [
        KeyPlace(place.heading, tuple(KeyLine(one.keys, f"{one.does}, ja") for one in place.lines))
        for place in SHEET.places
    ]
    data = help_pdf(replace(SHEET, places=tuple(longer)))
    assert len(PdfReader(io.BytesIO(data)).pages) == 2


def opened_help(opened: OpenDossier, qtbot) -> HelpSheet:
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    qtbot.keyClick(opened.window, Qt.Key.Key_F1)
    found = [one for one in opened.window.findChildren(HelpSheet) if one.isVisible()]
    (sheet,) = found
    return sheet


def test_f1_knows_where_somebody_is(dossier: Dossier, tmp_path, themed_app, qtbot):
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    qtbot.addWidget(opened.window)
    opened.window.show()
    first = opened_help(opened, qtbot)
    assert first.shown[0] == "Nieuwe dialoog"
    first.close()
    opened.window.open_dialogue(Dialogues(dossier, SteadyClock()).create(), Step.CONVERSATION)
    QApplication.processEvents()
    assert opened_help(opened, qtbot).shown[0] == "Inbreng bewaren"


def test_in_a_practice_nothing_is_said_to_be_stored(tmp_path, themed_app, qtbot):
    practice = build_practice(PassingSettings(SettingsFile(tmp_path / "i.toml")))
    qtbot.addWidget(practice.window)
    practice.window.show()
    told = said(opened_help(practice, qtbot))
    assert "niets ervan wordt bewaard" in told
    assert "meteen bewaard" not in told
    practice.close()
