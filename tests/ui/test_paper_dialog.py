"""The paper of an evening without a laptop, asked for with real keys and clicks."""

import io
from pathlib import Path
from threading import Event

import pypdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.paper import PARTS, Part
from wijkdialoog.services.troubles import StorageError, Trouble
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.paper import paper_outputs
from wijkdialoog.ui.paper.paper_dialog import PaperDialog
from wijkdialoog.ui.prepare.prepare_page import PreparePage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FOUR_PARTS_OF_ONE_SHEET = {Part.TURNS, Part.CARDS, Part.AGREEMENTS, Part.TALLY}


@pytest.fixture
def page(opened: OpenDossier, evening: DialogueId) -> PreparePage:
    """The prepare page of an evening with Amina and Henk, in the real window."""
    opened.window.open_dialogue(evening, Step.PREPARE)
    shown = opened.window.pages[Step.PREPARE]
    assert isinstance(shown, PreparePage)
    return shown


@pytest.fixture
def dialog(page: PreparePage, qtbot) -> PaperDialog:
    """The paper, with its first PDF drawn."""
    qtbot.mouseClick(page.paper_button, Qt.MouseButton.LeftButton)
    made = page.paper
    assert isinstance(made, PaperDialog)
    qtbot.waitUntil(lambda: made.printed is not None)
    return made


def parts_of(dialog: PaperDialog) -> list[Part]:
    assert dialog.printed is not None
    return [part for part, _ in dialog.printed.pages_of]


def wait_for(dialog: PaperDialog, qtbot, parts: list[Part]) -> None:
    qtbot.waitUntil(lambda: not dialog.live.is_busy and parts_of(dialog) == parts)


def click(qtbot, toggle) -> None:
    """A click where the switch is drawn."""
    qtbot.mouseClick(
        toggle, Qt.MouseButton.LeftButton, pos=QPoint(toggle.width() - 20, toggle.height() // 2)
    )


class TestOpening:
    def test_the_key_opens_it_also_from_a_field(self, page, qtbot):
        page.form.title.setFocus()
        qtbot.keyClick(page.form.title, Qt.Key.Key_P, CTRL | SHIFT)
        assert page.paper is not None
        assert page.paper.isVisible()
        qtbot.keyClick(page.paper, Qt.Key.Key_Escape)
        assert not page.isHidden()

    def test_what_is_half_typed_comes_along(self, page, qtbot):
        page.form.title.setFocus()
        page.form.title.selectAll()
        qtbot.keyClicks(page.form.title, "Samen koken")
        qtbot.keyClick(page.form.title, Qt.Key.Key_P, CTRL | SHIFT)
        qtbot.waitUntil(lambda: page.paper.printed is not None)
        reader = pypdf.PdfReader(io.BytesIO(page.paper.printed.data))
        assert "Samen koken" in reader.pages[0].extract_text()

    def test_everything_is_on_and_counted_before_saving(self, dialog):
        assert parts_of(dialog) == list(PARTS)
        assert dialog.printed is not None
        assert dialog.count.text() == f"Samen {dialog.printed.pages} bladen."
        assert dialog.preview.page_count == dialog.printed.pages
        texts = {part: toggle.text() for part, toggle in dialog.choices.parts.items()}
        assert texts[Part.SIGNS] == "Naambordjes · 2 bladen"
        assert {part for part, text in texts.items() if text.endswith("· 1 blad")} == (
            FOUR_PARTS_OF_ONE_SHEET
        )

    def test_it_changes_nothing_in_the_dossier(self, page, opened, dialog, qtbot):
        before = opened.window.findChild(PaperDialog)
        assert before is dialog
        click(qtbot, dialog.choices.parts[Part.CARDS])
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not opened.dossier.read.dialogues.find()[0].closed

    def test_closing_while_it_draws_leaves_nothing_behind(self, page, qtbot):
        for _ in range(3):
            page.open_paper()
            page.paper.close()
        QApplication.processEvents()
        page.open_paper()
        qtbot.waitUntil(lambda: page.paper.printed is not None)


class TestChoosing:
    def test_a_click_takes_a_part_out(self, dialog, qtbot):
        click(qtbot, dialog.choices.parts[Part.SCRIPT])
        wait_for(dialog, qtbot, [part for part in PARTS if part is not Part.SCRIPT])
        assert dialog.choices.parts[Part.SCRIPT].text() == "Draaiboek"

    def test_space_takes_a_part_out_and_puts_it_back(self, dialog, qtbot):
        toggle = dialog.choices.parts[Part.TALLY]
        toggle.setFocus()
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
        wait_for(dialog, qtbot, list(PARTS[:-1]))
        qtbot.keyClick(toggle, Qt.Key.Key_Space)
        wait_for(dialog, qtbot, list(PARTS))

    def test_without_anything_there_is_nothing_to_save(self, dialog, qtbot):
        for toggle in dialog.choices.parts.values():
            click(qtbot, toggle)
        assert dialog.printed is None
        assert not dialog.save_button.isEnabled()
        assert not dialog.print_button.isEnabled()
        assert "Zet links iets aan" in dialog.count.text()
        asked: list[Path] = []
        dialog.outputs.ask_path = asked.append  # type: ignore[assignment]
        dialog.save()
        assert asked == []
        click(qtbot, dialog.choices.parts[Part.TALLY])
        qtbot.waitUntil(lambda: dialog.printed is not None and parts_of(dialog) == [Part.TALLY])
        assert dialog.save_button.isEnabled()
        assert dialog.count.text() == "Samen 1 blad."

    def test_more_blank_signs_and_cards_become_more_pages(self, dialog, qtbot):
        assert dialog.choices.blank_signs.value() == 0
        assert dialog.choices.card_pages.value() == 1
        dialog.choices.blank_signs.setFocus()
        qtbot.keyClick(dialog.choices.blank_signs, Qt.Key.Key_Up)
        dialog.choices.card_pages.setFocus()
        qtbot.keyClick(dialog.choices.card_pages, Qt.Key.Key_Up)
        qtbot.waitUntil(
            lambda: (
                not dialog.live.is_busy
                and dict(dialog.printed.pages_of) | {Part.SIGNS: 3, Part.CARDS: 2}
                == dict(dialog.printed.pages_of)
            )
        )

    def test_a_number_goes_away_with_its_part(self, dialog, qtbot):
        assert dialog.choices.blank_signs.isVisible()
        click(qtbot, dialog.choices.parts[Part.SIGNS])
        assert not dialog.choices.blank_signs.isVisible()

    def test_english_is_a_click_away(self, dialog, qtbot):
        qtbot.mouseClick(dialog.choices.language.chip("en"), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not dialog.live.is_busy and b"en-GB" in dialog.printed.data)
        assert "op papier" not in dialog._printer.file_name(dialog._dialogue_id, "en")


class TestSlowly:
    def test_after_a_second_it_says_that_the_pages_are_being_made(self, dialog, qtbot, monkeypatch):
        go_on = Event()
        draw = dialog._printer.draw

        def slowly(*drawn: object) -> object:
            assert go_on.wait(10)
            return draw(*drawn)

        monkeypatch.setattr(dialog._printer, "draw", slowly)
        assert dialog._slow.interval() == 1000
        dialog._slow.setInterval(0)
        click(qtbot, dialog.choices.parts[Part.SCRIPT])
        qtbot.waitUntil(lambda: dialog.count.text() == "De bladen worden gemaakt…")
        dialog.outputs.ask_path = pytest.fail  # what is shown is not what was chosen
        dialog.save()
        go_on.set()
        qtbot.waitUntil(lambda: dialog.count.text().startswith("Samen"))
        assert Part.SCRIPT not in parts_of(dialog)


class TestSaving:
    def test_ctrl_s_saves_what_is_shown(self, dialog, qtbot, tmp_path):
        asked: list[Path] = []

        def ask(proposed: Path) -> Path:
            asked.append(proposed)
            return tmp_path / proposed.name

        opened: list[Path] = []
        dialog.outputs.ask_path = ask
        dialog.outputs.open_folder = opened.append
        qtbot.keyClick(dialog, Qt.Key.Key_S, CTRL)
        (name,) = [path.name for path in asked]
        assert name.endswith(" – op papier.pdf")
        assert (tmp_path / name).read_bytes() == dialog.printed.data
        assert dialog.told.text() == f"Bewaard: {name}"
        qtbot.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
        assert opened == [tmp_path]

    def test_rather_not_writes_nothing_and_says_nothing(self, dialog, qtbot):
        dialog.outputs.ask_path = lambda _proposed: None
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert not dialog.told.isVisible()
        assert not dialog.folder_button.isVisible()

    def test_a_full_disk_is_said_and_nothing_is_lost(self, dialog, qtbot, tmp_path, monkeypatch):
        def full(path: Path, _data: bytes) -> None:
            raise StorageError(Trouble.FULL, path)

        monkeypatch.setattr(paper_outputs, "write_atomically", full)
        dialog.outputs.ask_path = lambda proposed: tmp_path / proposed.name
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
        assert "past niet meer op deze schijf" in dialog.told.text()
        assert not dialog.folder_button.isVisible()

    def test_ctrl_p_prints_every_page(self, dialog, qtbot, tmp_path):
        path = tmp_path / "papier.pdf"

        def printer(pages: int, name: str) -> QPrinter:
            assert dialog.printed is not None
            assert pages == dialog.printed.pages
            assert name.endswith("op papier.pdf")
            made = QPrinter()
            made.setResolution(50)
            made.setOutputFileName(str(path))
            return made

        dialog.outputs.ask_printer = printer
        qtbot.keyClick(dialog, Qt.Key.Key_P, CTRL)
        assert len(pypdf.PdfReader(path).pages) == dialog.printed.pages
        assert dialog.told.text() == "De bladen zijn naar de printer."

    def test_a_printer_that_refuses_is_said(self, dialog, qtbot, monkeypatch):
        def refused(*_arguments: object) -> bool:
            raise paper_outputs.NotPrintedError

        monkeypatch.setattr(paper_outputs, "print_with_progress", refused)
        dialog.outputs.ask_printer = lambda _pages, _name: QPrinter()
        qtbot.mouseClick(dialog.print_button, Qt.MouseButton.LeftButton)
        assert "De printer doet het niet" in dialog.told.text()


def test_every_control_has_a_name_and_a_key_says_so(page, dialog):
    for toggle in dialog.choices.parts.values():
        assert toggle.text()
        assert toggle.accessibleDescription()
    for field in (dialog.choices.blank_signs, dialog.choices.card_pages):
        assert field.accessibleName()
    assert dialog.preview.view.accessibleName() == "Voorbeeld van de bladen"
    assert page.paper_button.accessibleDescription() == QKeySequence("Ctrl+Shift+P").toString()
