"""The minutes page with the real services, the real PDF, real keys and clicks."""

import io
from dataclasses import dataclass
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind, Sensitive
from wijkdialoog.domain.dialogue import Attribution, Dialogue, Participant
from wijkdialoog.domain.ids import ContributionId, DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.minutes import LeftOut, NameMode
from wijkdialoog.domain.people import Consents, Person
from wijkdialoog.printing import Printer
from wijkdialoog.reports.texts import DutchTexts
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.minutes import MinutesService
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.minutes.minutes_page import MinutesPage

D = DialogueId("d")


@dataclass
class Evening:
    page: MinutesPage
    asked: list[Path]
    opened: list[Path]

    def text(self) -> str:
        """What the PDF says that would be saved now."""
        printed = self.page._printers._printer.print_minutes(D, self.page.options)
        pages = pypdf.PdfReader(io.BytesIO(printed.data)).pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture
def evening(dossier, now, history, hub, guard, messages, tmp_path, qtbot):
    with dossier.unit(Action.IMPORT) as unit:
        unit.dialogues.add(
            Dialogue(D, "Samen eten", date="2026-04-16", attribution=Attribution.KEEP)
        )
        consents = Consents(name_in_minutes="2026-04-16")
        for seat, person in enumerate(
            (
                Person(PersonId("p"), "Amina Yusuf", consents=consents),
                Person(PersonId("q"), "Jan de Vries"),
            )
        ):
            unit.people.add(person)
            at = Participant(ParticipantId(f"s{seat}"), D, person.id, seat)
            unit.participants.add(at)
        for number, (text, sensitive) in enumerate(
            (("een lange tafel", None), ("ik was ziek", Sensitive.HEALTH))
        ):
            unit.contributions.add(
                Contribution(
                    ContributionId(f"c{number}"),
                    D,
                    Kind.DREAM,
                    text,
                    participant_id=ParticipantId("s0"),
                    sensitive=sensitive,
                )
            )
    minutes = MinutesService(dossier, now)
    page = MinutesPage(
        printer=Printer(minutes, DutchTexts()),
        minutes=minutes,
        dialogues=Dialogues(dossier, now),
        facilitation=Facilitation(dossier, now),
        settings_file=SettingsFile(tmp_path / "settings.toml"),
        guard=guard,
        hub=hub,
        messages=messages,
    )
    made = Evening(page, [], [])
    folder = tmp_path / "Mijn documenten"
    folder.mkdir()

    def ask(proposed: Path) -> Path:
        made.asked.append(proposed)
        return folder / proposed.name

    page.outputs.ask_path = ask
    page.outputs.open_folder = made.opened.append
    qtbot.addWidget(page)
    page.resize(1366, 712)
    page.show()
    page.show_dialogue(D)
    page.activateWindow()
    qtbot.waitExposed(page)
    yield made
    page.leave()
    page.hide()


def saved_pdf(path: Path) -> str:
    return " ".join(" ".join(p.extract_text() for p in pypdf.PdfReader(path).pages).split())


def test_the_real_pdf_is_shown_at_once(evening, qtbot):
    qtbot.waitUntil(lambda: evening.page.preview.page_count == 1, timeout=1000)
    assert "een lange tafel" in evening.text()


def test_control_s_saves_the_pdf_under_the_name_of_the_rule(evening, qtbot, messages, dossier):
    qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert evening.asked[0].name == "2026-04-16 Samen eten – verslag v1.pdf"
    [path] = evening_files(evening)
    assert "een lange tafel" in saved_pdf(path)
    assert messages.text.startswith("Bewaard: 2026-04-16 Samen eten")
    assert [saved.version for saved in dossier.aside.saved_minutes(D)] == [1]
    qtbot.mouseClick(evening.page.buttons.save, Qt.MouseButton.LeftButton)
    assert evening.asked[1].name.endswith("v2.pdf")
    assert evening.asked[1].parent == path.parent  # the folder used last


def evening_files(evening: Evening) -> list[Path]:
    folder = Path(evening.page.outputs._settings_file.current.minutes_folder)
    return sorted(folder.glob("*"))


def test_names_are_off_until_somebody_chooses_and_follow_consent(evening, qtbot):
    assert "Amina" not in evening.text()
    field = evening.page.choices.names
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    field.activated.emit(field.currentIndex())
    assert evening.page.options.names is NameMode.FIRST_NAMES
    assert "een lange tafel — Amina" in evening.text()


def test_a_switch_changes_the_pdf_by_key_and_by_click(evening, qtbot):
    toggle = evening.page.choices.parts["summary"]
    evening.page._minutes.set_summary(D, "Wij praatten over eten.")
    assert "Wij praatten over eten." in evening.text()
    toggle.setFocus()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert "Wij praatten over eten." not in evening.text()
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert "Wij praatten over eten." in evening.text()


def test_three_sentences_are_stored_after_a_pause_and_the_preview_follows(
    evening, qtbot, dossier, history
):
    field = evening.page.choices.summary
    shown = evening.page.preview.view.data
    field.setFocus()
    qtbot.keyClicks(field, "Samen aan tafel.")
    qtbot.waitUntil(lambda: dossier.read.dialogues.get(D).summary == "Samen aan tafel.")
    assert history.undo_action is Action.EDIT_SUMMARY
    qtbot.waitUntil(lambda: evening.page.preview.view.data is not shown)
    assert field.toPlainText() == "Samen aan tafel."
    assert field.hasFocus()


def test_half_typed_sentences_are_stored_when_the_page_is_left(evening, qtbot, dossier):
    field = evening.page.choices.summary
    field.setFocus()
    qtbot.keyClicks(field, "Nog net")
    evening.page.leave()
    assert dossier.read.dialogues.get(D).summary == "Nog net"


def test_half_typed_sentences_are_in_the_saved_pdf(evening, qtbot):
    field = evening.page.choices.summary
    field.setFocus()
    qtbot.keyClicks(field, "Nog net op tijd.")
    qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Nog net op tijd." in saved_pdf(evening_files(evening)[0])


def test_the_next_date_is_typed_here(evening, qtbot, dossier):
    field = evening.page.choices.next_date
    field.setFocus()
    qtbot.keyClicks(field, "zondag 12 mei")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert dossier.read.dialogues.get(D).next_date == "zondag 12 mei"
    assert "Volgende keer: zondag 12 mei" in evening.text()


def test_lines_left_out_to_keep_it_short_promise_no_number_of_pages(evening):
    told = evening.page.choices._left_out_texts(LeftOut(shortened_lines=2))
    assert told == ["· 2 bijdragen, want voor bewoners houden we het kort"]


def test_what_is_left_out_is_said_before_saving(evening, qtbot):
    qtbot.waitUntil(lambda: bool(evening.page.choices._left_out.text()))
    told = evening.page.choices._left_out.text()
    assert "2 namen" in told
    assert "1 regel die gevoelig is" in told


def test_closing_takes_the_concept_mark_away_and_reopening_brings_it_back(evening, qtbot):
    page = evening.page
    assert "Concept · versie 1" in evening.text()
    assert page.buttons.close_dialogue.text() == "Rond de dialoog af"
    qtbot.mouseClick(page.buttons.close_dialogue, Qt.MouseButton.LeftButton)
    assert "Concept" not in evening.text()
    assert page.buttons.close_dialogue.text() == "Heropen de dialoog"
    qtbot.mouseClick(page.buttons.close_dialogue, Qt.MouseButton.LeftButton)
    assert "Concept · versie 1" in evening.text()


def test_a_double_click_closes_and_does_not_open_again(evening):
    made = evening.page.buttons.close_dialogue
    for half in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        half(made, Qt.MouseButton.LeftButton)
    assert made.text() == "Heropen de dialoog"


def test_a_character_that_cannot_be_printed_is_named(evening, qtbot):
    page = evening.page
    assert page.choices.findings.characters_text == ""
    page._minutes.set_summary(D, "een \U00012345 teken")
    told = page.choices.findings
    qtbot.waitUntil(lambda: "\U00012345" in told.characters_text)


def test_a_folder_that_is_gone_is_told_and_nothing_is_remembered(
    evening, qtbot, messages, dossier, tmp_path
):
    evening.page.outputs.ask_path = lambda proposed: tmp_path / "weg" / proposed.name
    qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert messages.is_warning
    assert messages.text.startswith("Deze map is er niet meer.")
    assert dossier.aside.saved_minutes(D) == ()


def test_an_earlier_file_stays_when_the_disk_is_full(
    evening, qtbot, messages, tmp_path, monkeypatch
):
    earlier = tmp_path / "verslag.pdf"
    earlier.write_bytes(b"van gisteren")
    evening.page.outputs.ask_path = lambda _proposed: earlier

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert messages.text.startswith("De PDF past niet meer op deze schijf.")
    assert earlier.read_bytes() == b"van gisteren"
    assert list(tmp_path.glob("*.deel")) == []


@pytest.mark.parametrize("button", ["save", "mail"])
@pytest.mark.parametrize(
    ("refuses", "sentence"),
    [
        ("replace", "Deze PDF is open in een ander programma."),
        ("open", "In deze map mag niet geschreven worden."),
    ],
)
def test_an_earlier_file_stays_when_it_is_held_or_the_folder_is_read_only(
    evening, qtbot, messages, dossier, tmp_path, monkeypatch, button, refuses, sentence
):
    earlier = tmp_path / "verslag.pdf"
    earlier.write_bytes(b"van gisteren")
    evening.page.outputs.ask_path = lambda _proposed: earlier
    usual = getattr(Path, refuses)

    def refused(path: Path, *args, **kwargs):
        if path.suffix == ".deel":  # only what is written beside the PDF
            raise PermissionError(13, "Permission denied")
        return usual(path, *args, **kwargs)

    monkeypatch.setattr(Path, refuses, refused)
    qtbot.mouseClick(getattr(evening.page.buttons, button), Qt.MouseButton.LeftButton)
    assert messages.is_warning
    assert messages.text.startswith(sentence)
    assert [path.name for path in tmp_path.glob("verslag*")] == ["verslag.pdf"]
    assert earlier.read_bytes() == b"van gisteren"
    assert dossier.aside.saved_minutes(D) == ()


def test_the_folder_is_opened_from_the_message(evening, qtbot, messages):
    qtbot.keyClick(evening.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert messages.action_text == "Open map"
    qtbot.mouseClick(evening.page.buttons.folder, Qt.MouseButton.LeftButton)
    assert evening.opened == [evening_files(evening)[0].parent]


def test_the_place_in_the_preview_stays_when_the_pdf_changes(evening, qtbot, dossier):
    with dossier.unit(Action.IMPORT) as unit:
        for number in range(10, 90):
            text = f"droom nummer {number}"
            line = Contribution(ContributionId(f"x{number}"), D, Kind.DREAM, text)
            unit.contributions.add(line)
    preview = evening.page.preview
    qtbot.waitUntil(lambda: preview.page_count > 1)
    bar = preview.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place, shown = bar.value(), preview.view.data
    assert place > 0
    evening.page._minutes.set_next_date(D, "zondag")
    qtbot.waitUntil(lambda: preview.view.data is not shown)
    assert bar.value() == place


def test_the_preview_zooms_by_wheel_by_key_and_back_to_the_width(evening, qtbot):
    preview = evening.page.preview
    qtbot.waitUntil(lambda: not evening.page.live.is_busy)
    fitting = preview.zoom
    view = preview.view
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), wheel)
    assert preview.zoom > fitting
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert preview.zoom < fitting
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert preview.zoom == pytest.approx(fitting)


def test_another_dialogue_begins_without_names(evening, dossier):
    with dossier.unit(Action.CREATE_DIALOGUE) as unit:
        unit.dialogues.add(Dialogue(DialogueId("e"), "Iets anders"))
    evening.page.choices.names.committed.emit(NameMode.FULL)
    evening.page.show_dialogue(DialogueId("e"))
    assert evening.page.options.names is NameMode.NONE
    evening.page.show_dialogue(D)
    assert evening.page.options.names is NameMode.FULL


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 544, 100), (1024, 544, 200)])
def test_it_fits_a_small_screen_with_large_letters(evening, themed_app, width, height, percent):
    from wijkdialoog.ui.theme import apply_theme

    apply_theme(themed_app, "light", percent)
    page = evening.page
    page.resize(width, height)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= width
    assert page.minimumSizeHint().height() <= height
    button = page.buttons.save
    corner = button.mapTo(page, button.rect().bottomRight())
    assert page.rect().contains(corner)
    assert button.height() >= 44
    apply_theme(themed_app, "light", 100)
