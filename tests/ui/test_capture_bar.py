"""The line at the bottom, by keys and clicks."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from wijkdialoog.domain.assets import AssetDirection
from wijkdialoog.domain.contributions import NOBODY, TEXT_LIMIT, Draft, Target
from wijkdialoog.domain.dialogue import Attribution, Participant, Seat
from wijkdialoog.domain.ids import DialogueId, ParticipantId, PersonId
from wijkdialoog.domain.people import Person
from wijkdialoog.ui.conversation.capture.capture_bar import CaptureBar
from wijkdialoog.ui.theme import apply_theme

D = DialogueId("d")
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def _seat(number: int, name: str) -> Seat:
    id_ = ParticipantId(name)
    person = Person(PersonId(name), name)
    return Seat(Participant(id_, D, person.id, number), person)


SEATS = tuple(_seat(i, name) for i, name in enumerate(("Amina", "Jan", "Janneke", "Şükrü")))


@pytest.fixture
def bar(themed_app, qtbot) -> CaptureBar:
    made = CaptureBar()
    qtbot.addWidget(made)
    made.resize(1150, 120)
    made.follow(SEATS, Attribution.UNTIL_END, Target.DREAM, ParticipantId("Amina"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.take_focus()
    return made


def _marks(bar: CaptureBar) -> list[str]:
    return [b.text() for b in bar.marks.chips]


def test_the_edge_of_the_field_shows_at_once_whether_somebody_can_type(bar, qtbot):
    drawn: list[bool] = []
    edge = bar.field.parentWidget()
    paint = edge.paintEvent

    def look(event) -> None:
        if event.rect() == edge.rect():  # the whole edge, not only where the field lies
            drawn.append(bar.field.hasFocus())
        paint(event)

    edge.paintEvent = look
    bar.speaker_button.setFocus()
    qtbot.wait_until(lambda: False in drawn)
    drawn.clear()
    bar.take_focus()
    qtbot.wait_until(lambda: True in drawn)


def test_kind_and_speaker_follow_until_they_are_chosen(bar):
    assert (bar.typed().target, bar.typed().speaker) == (Target.DREAM, "Amina")
    assert bar.speaker_button.text().startswith("van Amina")
    bar.follow(SEATS, Attribution.UNTIL_END, Target.VIEW, ParticipantId("Jan"))
    assert (bar.typed().target, bar.typed().speaker) == (Target.VIEW, "Jan")
    bar.field.setPlainText("half")
    bar.choose_target(Target.QUOTE)
    bar.choose_speaker(ParticipantId("Şükrü"))
    bar.follow(SEATS, Attribution.UNTIL_END, Target.DREAM, ParticipantId("Amina"))
    assert (bar.typed().target, bar.typed().speaker) == (Target.QUOTE, "Şükrü")
    bar.clear()
    assert (bar.typed().target, bar.typed().speaker) == (Target.DREAM, "Amina")


def test_enter_submits_and_shift_enter_makes_a_new_line(bar, qtbot):
    submitted = []
    bar.submitted.connect(submitted.append)
    low = bar.field.height()
    qtbot.keyClicks(bar.field, "een")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(bar.field, "twee")
    assert bar.field.height() > low
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert [line.text for line in submitted] == ["een\ntwee"]
    assert bar.field.toPlainText() == "een\ntwee"


def test_the_field_grows_to_four_lines_and_no_further(bar):
    bar.field.setPlainText("a\nb\nc\nd")
    four = bar.field.height()
    bar.field.setPlainText("a\nb\nc\nd\ne\nf")
    assert bar.field.height() == four


def test_marks_become_chips_and_work(bar, qtbot):
    qtbot.keyClicks(bar.field, "! Bellen met de gemeente @jan voor 1/10")
    typed = bar.typed()
    assert (typed.target, typed.text) == (Target.AGREEMENT, "Bellen met de gemeente")
    assert (typed.who, typed.when) == (("Jan",), "voor 1/10")
    assert _marks(bar) == ["afspraak  ×", "@Jan  ×", "voor 1/10  ×"]
    assert bar.speaker_button.text().startswith("door Jan")


def test_a_chip_can_be_clicked_away_and_then_is_plain_text(bar, qtbot):
    qtbot.keyClicks(bar.field, "- een streepje vooraf")
    assert (bar.typed().target, bar.typed().direction) == (Target.ASSET, AssetDirection.ASKS)
    (chip,) = bar.marks.chips
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert bar.typed().target is Target.DREAM
    assert bar.typed().text == "- een streepje vooraf"
    assert bar.field.hasFocus()


def test_a_name_that_may_mean_two_people_stays_text(bar, qtbot):
    qtbot.keyClicks(bar.field, "Vraag het @ja")
    assert bar.typed().text == "Vraag het @ja"
    assert bar.typed().speaker == "Amina"


def test_a_theme_and_a_speaker_can_be_typed(bar, qtbot):
    qtbot.keyClicks(bar.field, "Meer bomen #groen @sukru")
    typed = bar.typed()
    assert (typed.text, typed.theme, typed.speaker) == ("Meer bomen", "groen", "Şükrü")


def test_without_recorded_speakers_the_button_says_so(bar):
    bar.follow(SEATS, Attribution.NONE, Target.DREAM, ParticipantId("Amina"))
    assert bar.speaker_button.text().startswith("zonder spreker")
    assert bar.typed().speaker is None


def test_a_draft_keeps_text_cursor_kind_and_speaker(bar):
    bar.restore(Draft(D, "Een 🌳 bij de kerk", "insight", NOBODY, 5))
    assert bar.typed().target is Target.INSIGHT
    assert bar.typed().speaker is None
    assert bar.draft(D) == Draft(D, "Een 🌳 bij de kerk", "insight", NOBODY, 5)


def test_a_draft_of_a_kind_we_do_not_know_still_brings_the_text_back(bar):
    bar.restore(Draft(D, "Een boom", "iets nieuws", None, 99))
    assert bar.field.toPlainText() == "Een boom"
    assert bar.typed().target is Target.DREAM


def test_pasted_text_is_plain(bar):
    data = QMimeData()
    data.setHtml("<b>vet</b>")
    data.setText("vet")
    bar.field.insertFromMimeData(data)
    assert bar.field.toPlainText() == "vet"


def test_undo_belongs_to_the_line_only_while_there_is_typing_to_take_back(bar, qtbot):
    qtbot.keyClicks(bar.field, "een boom")
    qtbot.keyClick(bar.field, Qt.Key.Key_Z, CONTROL)
    assert bar.field.toPlainText() != "een boom"
    qtbot.keyClicks(bar.field, "een kas")
    bar.clear()
    assert not bar.field.document().isUndoAvailable()


@pytest.mark.parametrize(("width", "percent"), [(1150, 100), (824, 100), (900, 200), (500, 150)])
def test_the_chosen_kind_is_always_in_sight(bar, themed_app, width, percent):
    apply_theme(themed_app, "light", percent)
    try:
        bar.resize(width, bar.sizeHint().height())
        bar.choose_target(Target.REMARK)
        bar.chips.fit()
        bar.chips.layout().activate()
        chip = bar.chips.chip(Target.REMARK)
        shown = chip if chip.isVisibleTo(bar) else bar.chips.more_button
        assert "Opmerking" in shown.text()
        assert shown.geometry().right() <= bar.chips.width()
    finally:
        apply_theme(themed_app, "light", 100)


def test_a_click_on_a_chip_chooses_and_keeps_the_focus_in_the_line(bar, qtbot):
    qtbot.mouseClick(bar.chips.chip(Target.VIEW), Qt.MouseButton.LeftButton)
    assert bar.typed().target is Target.VIEW
    qtbot.mouseClick(bar.chips.chip(Target.VIEW), Qt.MouseButton.LeftButton)
    assert bar.chips.chip(Target.VIEW).isChecked()
    assert bar.field.hasFocus()


def test_a_text_longer_than_a_line_may_be_is_refused_whole(bar, qtbot):
    bar.field.setPlainText("wat er stond")
    told = []
    bar.field.refused.connect(told.append)
    book = QMimeData()
    book.setText("a" * (TEXT_LIMIT + 1))
    bar.field.insertFromMimeData(book)
    assert (bar.field.toPlainText(), len(told)) == ("wat er stond", 1)
    bar.field.setPlainText("a" * TEXT_LIMIT)
    qtbot.keyClicks(bar.field, "b")
    assert (len(bar.field.toPlainText()), len(told)) == (TEXT_LIMIT, 2)
    qtbot.keyClick(bar.field, Qt.Key.Key_Delete)
    assert len(bar.field.toPlainText()) == TEXT_LIMIT - 1


def test_a_page_full_of_marks_does_not_fill_the_window_with_chips(bar):
    bar.field.setPlainText("! " + "@jan " * 3000)
    assert 0 < len(_marks(bar)) <= 24


@pytest.mark.parametrize(
    ("typed", "way"),
    [
        ("Soep met brood", Qt.LayoutDirection.LeftToRight),
        ("@محمد brengt soep", Qt.LayoutDirection.LeftToRight),  # a Dutch line about him
        ("! @محمد", Qt.LayoutDirection.LeftToRight),
        ("أحضر الحساء", Qt.LayoutDirection.RightToLeft),
        ("@Jan أحضر الحساء", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_a_line_runs_the_way_of_its_words_and_not_of_a_name_before_them(bar, typed, way):
    bar.field.setPlainText(typed)
    assert bar.field.document().defaultTextOption().textDirection() == way
