"""Looking over, mailing, printing, the logo and the saved versions, with real keys and clicks."""

import email
from email import policy
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tests.ui.test_minutes_page import D, Evening, evening, evening_files
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.ids import ContributionId, PersonId
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.ui.minutes.minutes_print import NotPrintedError, print_pdf

__all__ = ["evening"]


@pytest.fixture
def personal(evening, dossier) -> Evening:
    """The evening with a line that names somebody and a number."""
    with dossier.unit(Action.CAPTURE) as unit:
        text = "Bel Jan op 06-12345678 <voor> soep & brood"
        unit.contributions.add(Contribution(ContributionId("x"), D, Kind.DREAM, text))
    return evening


def rows(evening: Evening):
    return evening.page.choices.findings.rows


class TestLookingOver:
    def test_nothing_found_is_said(self, evening):
        assert evening.page.choices.findings.text.startswith("Alles in orde.")
        assert rows(evening) == []

    def test_each_finding_stands_in_its_line_with_what_will_be_printed(self, personal):
        name, phone = rows(personal)
        assert name.quote.accessibleName() == "Bel Jan op 06-12345678 <voor> soep & brood"
        assert ">Jan</b>" in name.quote.text()
        assert "&lt;voor&gt;" in name.quote.text()
        assert phone.outcome == "Er komt te staan: [telefoonnummer]"
        assert phone.choices.value is Handling.REPLACE
        assert "2 dingen" in personal.page.choices.findings.text
        assert "Bel [naam] op [telefoonnummer]" in personal.text()

    def test_a_click_on_include_prints_the_words(self, personal, qtbot, history):
        chip = rows(personal)[1].choices.chip(Handling.INCLUDE)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert "Bel [naam] op 06-12345678" in personal.text()
        assert history.undo_action is Action.DECIDE_FINDING
        history.undo()
        assert rows(personal)[1].choices.value is Handling.REPLACE

    def test_space_on_leave_out_takes_the_line_out_and_counts_it(self, personal, qtbot):
        chip = rows(personal)[0].choices.chip(Handling.WITHHOLD)
        chip.setFocus()
        qtbot.keyClick(chip, Qt.Key.Key_Space)
        assert "soep" not in personal.text()
        page = personal.page
        qtbot.waitUntil(lambda: "1 regel die je weglaat" in page.choices._left_out.text())
        assert chip.hasFocus()  # the row is not built anew under somebody's hands

    def test_when_everything_is_decided_that_is_said(self, personal, qtbot):
        for row in rows(personal):
            qtbot.mouseClick(row.choices.chip(Handling.REPLACE), Qt.MouseButton.LeftButton)
        assert personal.page.choices.findings.text.endswith("Bij alles is gekozen.")

    def test_many_findings_are_shown_a_few_at_a_time(self, evening, dossier, qtbot):
        with dossier.unit(Action.IMPORT) as unit:
            for number in range(9):
                line = Contribution(ContributionId(f"n{number}"), D, Kind.DREAM, f"a{number}@b.nl")
                unit.contributions.add(line)
        box = evening.page.choices.findings
        assert len(box.rows) == 4
        assert box.more.text() == "Toon er nog 5"
        qtbot.mouseClick(box.more, Qt.MouseButton.LeftButton)
        assert len(box.rows) == 9


class TestMail:
    def consent(self, dossier) -> None:
        with dossier.unit(Action.IMPORT) as unit:
            agreed = Consents(contact="2026-04-16", name_in_minutes="2026-04-16")
            person = Person(PersonId("p"), "Amina Yusuf", email="amina@b.nl", consents=agreed)
            unit.people.save(person)

    def test_a_draft_with_the_pdf_is_opened(self, evening, dossier, qtbot, messages):
        self.consent(dossier)
        opened: list[Path] = []
        evening.page.outputs.open_file = lambda path: opened.append(path) is None
        assert "1 adres" in evening.page.buttons.to_whom.text()
        qtbot.mouseClick(evening.page.buttons.mail, Qt.MouseButton.LeftButton)
        draft, pdf = evening_files(evening)
        assert opened == [draft]
        read = email.message_from_bytes(draft.read_bytes(), policy=policy.default)
        [attached] = read.iter_attachments()
        assert attached.get_content() == pdf.read_bytes()
        assert attached.get_filename() == pdf.name
        assert read["Subject"] == "Verslag: Samen eten"
        assert read["Bcc"] == "amina@b.nl"
        body = read.get_body()
        assert body is not None
        assert "Samen eten, 16 april 2026" in body.get_content()
        assert messages.text.startswith("De e-mail staat klaar in je mailprogramma.")
        assert "naar 1 adres" in messages.text
        assert [v.version for v in evening.page._minutes.saved_versions(D)] == [1]

    def test_without_a_mail_program_the_file_is_named(self, evening, qtbot, messages):
        evening.page.outputs.open_file = lambda _path: False
        qtbot.mouseClick(evening.page.buttons.mail, Qt.MouseButton.LeftButton)
        assert ".eml" in messages.text
        assert "Nog niemand gaf een e-mailadres." in messages.text

    def test_a_folder_that_is_gone_makes_no_draft(self, evening, qtbot, messages, tmp_path):
        evening.page.outputs.ask_path = lambda proposed: tmp_path / "weg" / proposed.name
        evening.page.outputs.open_file = lambda _path: pytest.fail("nothing to open")
        qtbot.mouseClick(evening.page.buttons.mail, Qt.MouseButton.LeftButton)
        assert messages.is_warning


def paper(tmp_path: Path, *, grey: bool = False) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "papier.pdf"))
    printer.setResolution(150)
    mode = QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color
    printer.setColorMode(mode)
    return printer


def printed(path: Path):
    """The first page as it came out, 72 dots an inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    image = document[0].render(grayscale=True).to_pil()
    pages = len(document)
    document.close()
    return pages, image


class TestPrinting:
    def test_control_p_prints_what_would_be_saved(self, evening, qtbot, tmp_path, messages):
        asked = []

        def choose(pages: int, name: str) -> QPrinter:
            asked.append((pages, name))
            return paper(tmp_path)

        evening.page.outputs.ask_printer = choose
        assert QKeySequence(QKeySequence.StandardKey.Print).toString() == "Ctrl+P"
        qtbot.keyClick(evening.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert asked == [(1, "2026-04-16 Samen eten – verslag v1.pdf")]
        assert messages.text == "Het verslag is naar de printer."
        pages, image = printed(tmp_path / "papier.pdf")
        assert pages == 1
        assert image.getextrema()[0] < 90  # ink
        assert evening.page._minutes.saved_versions(D) == ()

    def test_the_paper_looks_like_the_pdf_without_seams_between_bands(self, evening, tmp_path):
        import pypdfium2

        data = evening.page._printers._printer.print_minutes(D, evening.page.options).data
        printer = paper(tmp_path, grey=True)
        assert print_pdf(printer, data, lambda _page, _pages: True)
        _, image = printed(tmp_path / "papier.pdf")
        document = pypdfium2.PdfDocument(data)
        wanted = document[0].render(grayscale=True).to_pil()
        document.close()
        small = (60, 85)
        difference = ImageChops.difference(image.resize(small), wanted.resize(small))
        assert max(difference.histogram()[60:]) == 0

    def test_stopping_prints_no_more(self, evening, tmp_path):
        data = evening.page._printers._printer.print_minutes(D, evening.page.options).data
        assert not print_pdf(paper(tmp_path), data, lambda _page, _pages: False)

    @pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
    def test_a_printer_that_refuses_is_told(self, evening, qtbot, tmp_path, messages):
        printer = paper(tmp_path)
        printer.setOutputFileName(str(tmp_path / "weg" / "papier.pdf"))
        evening.page.outputs.ask_printer = lambda _pages, _name: printer
        qtbot.mouseClick(evening.page.buttons.print, Qt.MouseButton.LeftButton)
        assert messages.is_warning
        assert messages.text.startswith("De printer doet het niet.")
        data = evening.page._printers._printer.print_minutes(D, evening.page.options).data
        with pytest.raises(NotPrintedError):
            print_pdf(printer, data, lambda _page, _pages: True)

    def test_nobody_prints_without_choosing_a_printer(self, evening, qtbot, messages):
        evening.page.outputs.ask_printer = lambda _pages, _name: None
        qtbot.mouseClick(evening.page.buttons.print, Qt.MouseButton.LeftButton)
        assert messages.text == ""


class TestLogo:
    def test_a_picture_is_chosen_and_taken_away(self, evening, qtbot, tmp_path):
        path = tmp_path / "buurthuis.png"
        Image.new("RGB", (40, 20), "teal").save(path)
        evening.page.records.ask_picture = lambda: path
        row = evening.page.choices.logo
        qtbot.mouseClick(row.choose, Qt.MouseButton.LeftButton)
        assert row.name == "buurthuis.png"
        assert evening.page._minutes.gather(D, evening.page.options).logo is not None
        row.remove.setFocus()
        qtbot.keyClick(row.remove, Qt.Key.Key_Space)
        assert row.name == ""
        assert evening.page._minutes.gather(D, evening.page.options).logo is None

    def test_no_picture_is_refused_in_words(self, evening, qtbot, tmp_path, messages):
        path = tmp_path / "buurthuis.png"
        path.write_text("geen plaatje")
        evening.page.records.ask_picture = lambda: path
        qtbot.mouseClick(evening.page.choices.logo.choose, Qt.MouseButton.LeftButton)
        assert messages.is_warning
        assert "Kies een PNG of JPG." in messages.text
        assert evening.page.choices.logo.name == ""

    def test_a_file_that_is_gone_is_told(self, evening, qtbot, tmp_path, messages):
        evening.page.records.ask_picture = lambda: tmp_path / "weg.png"
        qtbot.mouseClick(evening.page.choices.logo.choose, Qt.MouseButton.LeftButton)
        assert messages.text.startswith("Dit plaatje kan niet gelezen worden.")


class TestVersions:
    def test_a_saved_version_is_given_back_with_the_keyboard(self, evening, qtbot):
        page = evening.page
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        page.versions.form.ask(1)
        qtbot.keyClicks(page.versions.form.whom, "de bewoners")
        qtbot.keyClick(page.versions.form.whom, Qt.Key.Key_Return)
        [back] = page._minutes.hand_backs.of(D)
        assert (back.version, back.whom, back.date) == (1, "de bewoners", "2026-04-16")
        assert page.versions.form.isHidden()

    def test_a_wrong_date_keeps_what_was_typed(self, evening, qtbot, messages):
        page = evening.page
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        page.versions.form.ask(1)
        page.versions.form.whom.setText("de gemeente")
        page.versions.form.date.setText("ooit")
        qtbot.mouseClick(page.versions.form.keep, Qt.MouseButton.LeftButton)
        assert messages.is_warning
        assert page.versions.form.whom.text() == "de gemeente"
        qtbot.keyClick(page.versions.form.date, Qt.Key.Key_Escape)
        assert page.versions.form.isHidden()

    def test_it_is_changed_and_forgotten(self, evening, qtbot):
        page = evening.page
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        page._minutes.hand_backs.add(D, 1, "de bewoners")
        [back] = page._minutes.hand_backs.of(D)
        page.versions.form.edit(back)
        page.versions.form.date.setText("20 april 2026")
        qtbot.mouseClick(page.versions.form.keep, Qt.MouseButton.LeftButton)
        assert page._minutes.hand_backs.of(D)[0].date == "2026-04-20"
        page.versions.removed.emit(back.id)
        assert page._minutes.hand_backs.of(D) == ()


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 544, 100), (1024, 544, 200)])
def test_everything_fits_a_small_screen(
    personal, themed_app, qtbot, width, height, percent, tmp_path
):
    from wijkdialoog.ui.theme import apply_theme

    page = personal.page
    path = tmp_path / "het logo van ons eigen buurthuis.png"
    Image.new("RGB", (40, 20)).save(path)
    page.records.ask_picture = lambda: path
    qtbot.mouseClick(page.choices.logo.choose, Qt.MouseButton.LeftButton)
    apply_theme(themed_app, "light", percent)
    page.resize(width, height)
    QApplication.processEvents()
    assert page.choices.minimumSizeHint().width() <= page.choices.width()
    apply_theme(themed_app, "light", 100)
