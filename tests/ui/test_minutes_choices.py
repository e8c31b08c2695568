"""Password, language, pages at the side, and a preview that follows each letter."""

import email
import io
import time
from email import policy
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.test_minutes_outputs import paper, personal, rows
from tests.ui.test_minutes_page import D, Evening, evening, evening_files
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.findings import Handling
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.ui.theme import apply_theme

__all__ = ["evening", "personal"]


def shown_text(evening: Evening) -> str:
    """What the preview says; "" before the first PDF."""
    if not evening.page.preview.view.data:
        return ""
    pages = pypdf.PdfReader(io.BytesIO(evening.page.preview.view.data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def settled(evening: Evening, qtbot) -> None:
    qtbot.waitUntil(lambda: not evening.page.live.is_busy)


class TestPassword:
    def lock(self, evening: Evening, qtbot, password: str = "één woord") -> None:
        choice = evening.page.choices.password
        choice.toggle.setFocus()
        qtbot.keyClick(choice.toggle, Qt.Key.Key_Space)
        assert choice.field.hasFocus()
        choice.field.insert(password)  # QTest cannot type é

    def test_the_saved_file_opens_only_with_the_password(self, evening, qtbot, messages):
        self.lock(evening, qtbot)
        qtbot.mouseClick(evening.page.buttons.save, Qt.MouseButton.LeftButton)
        [path] = evening_files(evening)
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(path)
        with pikepdf.open(path, password="één woord") as pdf:
            assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert messages.text.endswith("Er zit een wachtwoord op.")

    def test_the_mail_carries_the_protected_file_and_not_the_password(
        self, evening, qtbot, messages
    ):
        evening.page.outputs.open_file = lambda _path: True
        self.lock(evening, qtbot)
        qtbot.mouseClick(evening.page.buttons.mail, Qt.MouseButton.LeftButton)
        draft, pdf = evening_files(evening)
        read = email.message_from_bytes(draft.read_bytes(), policy=policy.default)
        [attached] = read.iter_attachments()
        assert attached.get_content() == pdf.read_bytes()
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(pdf)
        body = read.get_body()
        assert body is not None
        assert "één woord" not in body.get_content()
        assert "Geef het wachtwoord niet in dezelfde e-mail." in messages.text

    def test_paper_and_preview_have_no_password(self, evening, qtbot, tmp_path, messages):
        self.lock(evening, qtbot)
        evening.page.outputs.ask_printer = lambda _pages, _name: paper(tmp_path)
        qtbot.keyClick(evening.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert messages.text == "Het verslag is naar de printer."
        settled(evening, qtbot)
        assert "een lange tafel" in shown_text(evening)

    def test_without_letters_nothing_is_saved(self, evening, qtbot, messages, dossier):
        self.lock(evening, qtbot, "")
        qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert messages.text.startswith("Typ eerst een wachtwoord")
        assert evening.asked == []
        assert evening.page.choices.password.field.hasFocus()

    def test_a_password_that_a_pdf_cannot_hold_is_refused(self, evening, qtbot, messages):
        self.lock(evening, qtbot, "é" * 64)
        qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert messages.text.startswith("Dit wachtwoord is te lang.")
        assert evening.asked == []

    def test_it_is_hidden_until_somebody_wants_to_see_it(self, evening, qtbot):
        self.lock(evening, qtbot)
        choice = evening.page.choices.password
        assert choice.field.echoMode() is QLineEdit.EchoMode.Password
        qtbot.mouseClick(choice.show_button, Qt.MouseButton.LeftButton)
        assert choice.field.echoMode() is QLineEdit.EchoMode.Normal
        assert choice.show_button.accessibleName() == "Verberg het wachtwoord"

    def test_it_says_that_such_a_file_is_no_archive_and_what_mail_and_paper_get(self, evening):
        told = evening.page.choices.password.told
        assert "geen archiefbestand (PDF/A)" in told
        assert "De e-mail krijgt de PDF met wachtwoord. Op papier is er geen." in told

    def test_another_dialogue_begins_without_and_nothing_is_kept(self, evening, qtbot, dossier):
        self.lock(evening, qtbot)
        with dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DialogueId("e"), "Iets anders"))
        evening.page.show_dialogue(DialogueId("e"))
        assert evening.page.choices.password.password == ""
        assert not evening.page.choices.password.is_on
        evening.page.show_dialogue(D)
        assert evening.page.choices.password.field.text() == ""
        assert "één woord".encode() not in dossier.path.read_bytes()


class TestLanguage:
    def test_english_by_click_is_in_preview_file_and_name(self, evening, qtbot, dossier):
        chip = evening.page.choices.language.chips.chip("en")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "Our dreams" in shown_text(evening))
        assert "een lange tafel" in shown_text(evening)
        qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        [path] = evening_files(evening)
        assert path.name == "2026-04-16 Samen eten – minutes v1.pdf"
        assert str(pypdf.PdfReader(path).root_object["/Lang"]).startswith("en")

    def test_each_dialogue_has_its_own(self, evening, qtbot, dossier):
        evening.page.choices.language.chips.chip("en").click()
        with dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DialogueId("e"), "Iets anders"))
        evening.page.show_dialogue(DialogueId("e"))
        assert evening.page.choices.language.chips.value == "nl"
        evening.page.show_dialogue(D)
        assert evening.page.choices.language.chips.value == "en"


class TestPages:
    @pytest.fixture
    def long(self, evening, dossier, qtbot) -> Evening:
        with dossier.unit(Action.IMPORT) as unit:
            for number in range(90):
                text = f"droom nummer {number}"
                line = Contribution(ContributionId(f"x{number}"), D, Kind.DREAM, text)
                unit.contributions.add(line)
        qtbot.waitUntil(lambda: evening.page.preview.page_count > 3)
        return evening

    def test_a_click_and_an_arrow_go_to_the_page(self, long, qtbot):
        preview, strip = long.page.preview, long.page.preview.strip
        assert strip.isVisible()
        assert strip.count() == preview.page_count
        box = strip.visualItemRect(strip.item(2))
        qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        assert preview.view.current_page == 2
        strip.setFocus()
        qtbot.keyClick(strip, Qt.Key.Key_Up)
        assert preview.view.current_page == 1
        qtbot.keyClick(strip, Qt.Key.Key_Home)
        assert preview.view.verticalScrollBar().value() <= 20
        qtbot.keyClick(strip, Qt.Key.Key_End)
        assert preview.view.current_page == preview.page_count - 1

    def test_reading_on_marks_the_page_that_is_read(self, long, qtbot):
        preview = long.page.preview
        assert preview.strip.currentRow() == 0
        preview.view.setFocus()
        qtbot.keyClick(preview.view, Qt.Key.Key_End)
        assert preview.strip.currentRow() == preview.page_count - 1
        assert preview._pages.text() == f"Bladzijde {preview.page_count} van {preview.page_count}"

    def test_the_small_pages_show_what_is_on_them(self, long, qtbot):
        strip = long.page.preview.strip
        qtbot.waitUntil(lambda: strip.is_drawn, timeout=5000)
        image = strip.item(1).icon().pixmap(strip.iconSize()).toImage()
        shades = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
        assert len(shades) > 20

    def test_one_page_needs_no_strip(self, evening, qtbot):
        settled(evening, qtbot)
        assert not evening.page.preview.strip.isVisible()


class TestLive:
    def test_the_preview_shows_a_letter_before_it_is_stored(self, evening, qtbot, dossier):
        settled(evening, qtbot)
        field = evening.page.choices.summary
        field.setFocus()
        began = time.monotonic()
        qtbot.keyClicks(field, "Wij aten samen.")
        qtbot.waitUntil(lambda: "Wij aten samen." in shown_text(evening))
        # A wide margin for a busy machine; tests/bench measures the 300 ms.
        assert time.monotonic() - began < 2
        if time.monotonic() - began < 0.8:
            assert dossier.read.dialogues.get(D).summary == ""

    def test_a_number_that_is_typed_is_never_shown_unhandled(self, evening, qtbot):
        field = evening.page.choices.summary
        field.setFocus()
        qtbot.keyClicks(field, "Bel 06-12345678 nu")
        qtbot.waitUntil(lambda: "Bel [telefoonnummer] nu" in shown_text(evening))

    def test_what_is_overtaken_is_never_shown(self, evening, qtbot, dossier):
        """The PDF of one dialogue is still being drawn when another is shown."""
        with dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DialogueId("e"), "Iets anders"))
        evening.page.show_dialogue(D)
        evening.page.show_dialogue(DialogueId("e"))
        seen: list[str] = []
        evening.page.live.drawn.connect(lambda printed: seen.append(printed.minutes.title))
        settled(evening, qtbot)
        assert seen == ["Iets anders"]


class TestLookingOver:
    def test_all_in_order_is_green_and_something_to_choose_is_amber(self, evening, qtbot, dossier):
        box = evening.page.choices.findings
        assert box.property("role") == "soft"
        with dossier.unit(Action.CAPTURE) as unit:
            line = Contribution(ContributionId("x"), D, Kind.DREAM, "mail a@b.nl")
            unit.contributions.add(line)
        assert box.property("role") == "hint"
        chip = rows(evening)[0].choices.chip(Handling.REPLACE)
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert box.property("role") == "soft"

    @pytest.mark.parametrize("percent", [100, 150])
    def test_three_choices_stand_in_one_row(self, personal, themed_app, percent):
        apply_theme(themed_app, "light", percent)
        personal.page.resize(1366, 712)
        QApplication.processEvents()
        row = rows(personal)[0]
        tops = {row.choices.chip(handling).y() for handling in Handling}
        apply_theme(themed_app, "light", 100)
        assert len(tops) == 1


def test_photos_are_a_part_that_can_be_switched_off(evening, dossier, now, qtbot, tmp_path: Path):
    from PIL import Image

    from wijkdialoog.services.photos import Photos

    path = tmp_path / "a.jpg"
    Image.new("RGB", (60, 40), "teal").save(path)
    Photos(dossier, now).add(D, None, path, "De flap")
    qtbot.waitUntil(lambda: "De flap" in shown_text(evening))
    toggle = evening.page.choices.parts["photos"]
    toggle.setFocus()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "1 foto" in evening.page.choices._left_out.text())
    assert "De flap" not in shown_text(evening)


class TestEvent:
    """Several tables of one evening: the whole event in one PDF."""

    @pytest.fixture
    def tables(self, evening, dossier, now, qtbot) -> Evening:
        from dataclasses import replace

        from wijkdialoog.printing import EventPrinter
        from wijkdialoog.reports.texts import DutchTexts
        from wijkdialoog.services.event_minutes import EventMinutesService
        from wijkdialoog.services.minutes import MinutesService

        page = evening.page
        minutes = MinutesService(dossier, now)
        page._printers._events = EventPrinter(EventMinutesService(dossier, minutes), DutchTexts())
        with dossier.unit(Action.EDIT_DIALOGUE) as unit:
            here = unit.dialogues.get(D)
            unit.dialogues.save(replace(here, event="Dag van de Dialoog", table_number=1))
            other = Dialogue(DialogueId("e"), "Tafel twee", event="Dag van de Dialoog")
            unit.dialogues.add(replace(other, table_number=2, date="2026-04-16"))
            line = Contribution(ContributionId("y"), DialogueId("e"), Kind.DREAM, "een bankje")
            unit.contributions.add(line)
        qtbot.waitUntil(page.choices.scope.isVisible)
        settled(evening, qtbot)
        return evening

    def test_without_an_event_nothing_is_offered(self, evening):
        assert evening.page.choices.scope.isHidden()

    def test_the_whole_event_is_shown_and_saved(self, tables, qtbot, messages):
        scope = tables.page.choices.scope
        assert scope.isVisible()
        assert "een bankje" not in shown_text(tables)
        qtbot.mouseClick(scope.chips.chip(True), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "een bankje" in shown_text(tables))
        assert "een lange tafel" in shown_text(tables)
        field = tables.page.choices.summary
        field.setFocus()
        qtbot.keyClicks(field, "Wij aten samen.")
        qtbot.waitUntil(lambda: "Wij aten samen." in shown_text(tables))
        qtbot.keyClick(tables.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        [path] = evening_files(tables)
        assert path.name.startswith("2026-04-16 Dag van de Dialoog – ")
        saved = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        assert "een bankje" in saved
        assert [v.version for v in tables.page._minutes.saved_versions(DialogueId("e"))] == [1]

    def test_back_to_this_table_by_key(self, tables, qtbot):
        scope = tables.page.choices.scope
        scope.chips.chip(True).click()
        qtbot.waitUntil(lambda: "een bankje" in shown_text(tables))
        chip = scope.chips.chip(False)
        chip.setFocus()
        qtbot.keyClick(chip, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: "een bankje" not in shown_text(tables))

    def test_the_mail_of_an_event_goes_to_every_table(self, tables, qtbot, dossier, messages):
        from wijkdialoog.domain.dialogue import Participant
        from wijkdialoog.domain.ids import ParticipantId, PersonId
        from wijkdialoog.domain.people import Consents, Person

        agreed = Consents(contact="2026-04-16")
        with dossier.unit(Action.IMPORT) as unit:
            unit.people.add(Person(PersonId("z"), "Zoë", email="zoe@b.nl", consents=agreed))
            at = Participant(ParticipantId("t"), DialogueId("e"), PersonId("z"), 0)
            unit.participants.add(at)
        tables.page.outputs.open_file = lambda _path: True
        tables.page.choices.scope.chips.chip(True).click()
        qtbot.mouseClick(tables.page.buttons.mail, Qt.MouseButton.LeftButton)
        draft = next(file for file in evening_files(tables) if file.suffix == ".eml")
        read = email.message_from_bytes(draft.read_bytes(), policy=policy.default)
        assert read["Bcc"] == "zoe@b.nl"
        assert read["Subject"] == "Verslag: Dag van de Dialoog"
