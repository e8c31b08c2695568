"""Counting hands for three faces: keys, mouse, focus, and how it was before."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from wijkdialoog.compose.opened import OpenDossier
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.tally import Face, Hands
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.tally import Tallies
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.minutes.minutes_page import MinutesPage
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.start.start_page import StartPage
from wijkdialoog.ui.tally.tally_panel import TallyPanel
from wijkdialoog.ui.theme import apply_theme

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT


@pytest.fixture
def tallies(dossier: Dossier) -> Tallies:
    return Tallies(dossier)


@pytest.fixture
def page(opened: OpenDossier, evening: DialogueId, dossier: Dossier, qtbot) -> ConversationPage:
    """The live page in its last round."""
    lead = Facilitation(dossier, SteadyClock())
    lead.start_round(evening, Dialogues(dossier, SteadyClock()).rounds(evening)[-1].id)
    found = opened.window.pages[Step.CONVERSATION]
    assert isinstance(found, ConversationPage)
    found.reload()
    opened.window.resize(1366, 768)
    with qtbot.waitActive(opened.window):
        opened.window.activateWindow()
    found.view.bar.take_focus()
    return found


@pytest.fixture
def panel(page: ConversationPage, qtbot) -> TallyPanel:
    qtbot.keyClick(page.view.bar.field, Key.Key_T, CTRL_SHIFT)
    assert page.tally is not None
    assert page.tally.isVisible()
    return page.tally


def focus(panel: TallyPanel) -> QWidget:
    found = panel.window().focusWidget()
    assert found is not None
    return found


def hands(tallies: Tallies, dialogue_id: DialogueId) -> Hands:
    return tallies.read(dialogue_id).hands


def test_digits_count_and_minus_takes_the_last_one_back(panel, tallies, evening, qtbot):
    for key in (Key.Key_1, Key.Key_1, Key.Key_3, Key.Key_2, Key.Key_1):
        qtbot.keyClick(focus(panel), key)
    assert hands(tallies, evening) == Hands(3, 1, 1)
    assert focus(panel) is panel.tile(Face.GLAD).plus
    qtbot.keyClick(focus(panel), Key.Key_Minus)
    assert hands(tallies, evening) == Hands(2, 1, 1)
    qtbot.keyClick(focus(panel), Key.Key_3)
    qtbot.keyClick(focus(panel), Key.Key_Backspace)
    assert hands(tallies, evening) == Hands(2, 1, 1)


def test_arrows_walk_over_the_faces_and_plus_counts_there(panel, tallies, evening, qtbot):
    qtbot.keyClick(focus(panel), Key.Key_Right)
    assert focus(panel) is panel.tile(Face.FAIR).plus
    qtbot.keyClick(focus(panel), Key.Key_Plus)
    qtbot.keyClick(focus(panel), Key.Key_Equal)
    qtbot.keyClick(focus(panel), Key.Key_Left)
    qtbot.keyClick(focus(panel), Key.Key_Return)
    assert hands(tallies, evening) == Hands(1, 2, 0)


def test_the_mouse_counts_too_and_nothing_goes_below_zero(panel, tallies, evening, qtbot):
    sad = panel.tile(Face.SAD)
    assert not sad.minus.isEnabled()
    qtbot.mouseClick(sad.plus, LEFT)
    qtbot.mouseClick(sad.plus, LEFT)
    qtbot.mouseClick(sad.minus, LEFT)
    assert hands(tallies, evening) == Hands(0, 0, 1)
    assert sad.number == "1"


def test_each_hand_can_be_undone_and_the_panel_follows(panel, opened, tallies, evening, qtbot):
    qtbot.keyClick(focus(panel), Key.Key_1)
    qtbot.keyClick(focus(panel), Key.Key_1)
    qtbot.keyClick(opened.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands(tallies, evening) == Hands(1, 0, 0)
    assert panel.tile(Face.GLAD).number == "1"


def test_it_says_how_many_of_the_people_were_counted(panel, qtbot):
    assert "0 van 2 geteld" in panel.accessibleName()
    qtbot.keyClick(focus(panel), Key.Key_1)
    assert "1 van 2 geteld" in panel.accessibleName()
    assert "1 blij · 0 gaat wel · 0 niet blij" in panel.accessibleName()
    for _ in range(2):
        qtbot.keyClick(focus(panel), Key.Key_2)
    assert "3 geteld, 2 aan tafel" in panel.accessibleName()  # more hands are no mistake


def test_faces_and_buttons_say_in_words_what_they_are(panel):
    glad = panel.tile(Face.GLAD)
    assert glad.accessibleName() == "0 blij"
    assert glad.plus.accessibleName() == "blij: een hand erbij"
    assert glad.minus.accessibleName() == "blij: een hand eraf"


@pytest.mark.parametrize("leave", [Key.Key_Escape, Key.Key_T], ids=["Esc", "Ctrl+Shift+T"])
def test_the_line_keeps_what_is_typed_and_gets_the_focus_back(page, qtbot, leave):
    field = page.view.bar.field
    qtbot.keyClicks(field, "Half getypt")
    qtbot.keyClick(field, Key.Key_T, CTRL_SHIFT)
    qtbot.keyClick(
        focus(page.tally), leave, CTRL_SHIFT if leave is Key.Key_T else Qt.KeyboardModifier(0)
    )
    assert not page.tally.isVisible()
    assert field.hasFocus()
    assert field.toPlainText() == "Half getypt"


@pytest.mark.parametrize(("percent", "stays"), [(100, True), (200, False)])
def test_letters_typed_beside_the_faces_go_to_the_line(
    page, panel, opened, themed_app, tallies, evening, qtbot, percent, stays
):
    apply_theme(themed_app, "light", percent)
    opened.window.resize(1024, 600)
    for typed in "9en 2":
        qtbot.keyClick(focus(panel), typed)
    assert page.view.bar.field.toPlainText() == "en 2"
    assert page.view.bar.field.hasFocus()
    assert hands(tallies, evening) == Hands()
    assert panel.isVisible() == stays  # with large letters it lies over the line
    assert not panel.isVisible() or not panel.geometry().intersects(page.view.bar.geometry())
    apply_theme(themed_app, "light", 100)


def test_who_comes_back_to_the_faces_can_count_at_once(
    panel, page, opened, tallies, evening, qtbot
):
    opened.window.open_dialogue(evening, Step.MINUTES)
    opened.window.open_dialogue(evening, Step.CONVERSATION)
    assert panel.isVisible()
    qtbot.keyClick(focus(panel), Key.Key_1)
    assert hands(tallies, evening) == Hands(1, 0, 0)
    assert page.view.bar.field.toPlainText() == ""


def test_digits_in_the_line_are_text(panel, page, tallies, evening, qtbot):
    page.view.bar.take_focus()
    qtbot.keyClicks(page.view.bar.field, "12 mei")
    assert hands(tallies, evening) == Hands()


def test_the_closing_round_has_a_large_button_for_it(page, dossier, evening, qtbot):
    controls = page.view.controls
    assert controls.tally.isVisible()
    qtbot.mouseClick(controls.tally, LEFT)
    assert page.tally.isVisible()
    qtbot.keyClick(focus(page.tally), Key.Key_Escape)
    clock = SteadyClock()
    first = Dialogues(dossier, clock).rounds(evening)[0]
    Facilitation(dossier, clock).start_round(evening, first.id)
    page.reload()
    assert not controls.tally.isVisible()


def test_another_question_is_stored_and_the_usual_one_comes_back(panel, tallies, evening, qtbot):
    qtbot.mouseClick(panel._other, LEFT)
    field = panel._question
    assert field.hasFocus()
    qtbot.keyClicks(field, "Hoe was het eten?")
    qtbot.keyClick(field, Key.Key_Return)
    assert tallies.read(evening).question == "Hoe was het eten?"
    assert not field.isVisible()
    assert panel.accessibleName().startswith("Hoe was het eten?")
    qtbot.mouseClick(panel._other, LEFT)
    field.clear()
    qtbot.mouseClick(panel._store, LEFT)
    assert tallies.read(evening).question == ""


def test_everything_back_to_zero_is_one_step(panel, tallies, evening, opened, qtbot):
    tallies.set(evening, Hands(3, 2, 1))
    qtbot.mouseClick(panel._clear_button, LEFT)
    assert hands(tallies, evening) == Hands()
    qtbot.keyClick(opened.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands(tallies, evening) == Hands(3, 2, 1)


def test_earlier_evenings_stand_below_it_in_words(page, dossier, tallies, evening, qtbot):
    before(dossier, tallies, evening)
    page.reload()
    tallies.set(evening, Hands(6, 1, 0))
    page.tally.open_panel()
    assert page.tally._trend.text() == "Blijer dan de vorige keer dat je dit vroeg."
    assert page.tally._history.texts == [
        "9 maart 2026 · Groen in de straat. 1 blij · 3 gaat wel · 4 niet blij"
    ]


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_face_has_a_place_at_every_size(panel, opened, themed_app, qtbot, size, percent):
    apply_theme(themed_app, "light", percent)
    try:
        opened.window.resize(*size)
        for face in Face:
            qtbot.keyClick(focus(panel), {"glad": "1", "fair": "2", "sad": "3"}[face])
            QCoreApplication.processEvents()
            tile = panel.tile(face)
            area = panel._area.viewport()
            shown = tile.visibleRegion().boundingRect()
            assert shown.width() == tile.width() <= area.width(), face
            assert tile.plus.height() >= 44
    finally:
        apply_theme(themed_app, "light", 100)


@pytest.mark.parametrize("percent", [175, 200])
def test_with_large_letters_in_a_low_window_all_faces_are_in_sight_at_once(
    panel, opened, themed_app, qtbot, percent
):
    apply_theme(themed_app, "light", percent)
    try:
        opened.window.resize(1024, 600)
        for key in "1133":
            qtbot.keyClick(focus(panel), key)
        QCoreApplication.processEvents()
        for face in Face:
            tile = panel.tile(face)
            assert tile.visibleRegion().boundingRect() == tile.rect(), face
            assert not tile.plus.is_cut
            assert min(tile.minus.width(), tile.plus.width(), tile.minus.height()) >= 44
    finally:
        apply_theme(themed_app, "light", 100)


# Elsewhere -------------------------------------------------------------------------------


def before(dossier: Dossier, tallies: Tallies, evening: DialogueId) -> None:
    """An earlier evening in the same wijk, counted."""
    dialogues = Dialogues(dossier, SteadyClock())
    wijk = dialogues.add_neighbourhood("Bloemenbuurt")
    earlier = dialogues.create(wijk)
    made = replace(dialogues.get(earlier), date="2026-03-09", title="Groen in de straat")
    dialogues.change(made)
    tallies.set(earlier, Hands(1, 3, 4))
    dialogues.change(replace(dialogues.get(evening), neighbourhood_id=wijk, date="2026-04-16"))


def test_the_minutes_show_it_from_five_hands_on_unless_somebody_chooses(
    opened, tallies, evening, qtbot
):
    tallies.set(evening, Hands(2, 1, 0))
    opened.window.open_dialogue(evening, Step.MINUTES)
    page = opened.window.pages[Step.MINUTES]
    assert isinstance(page, MinutesPage)
    row = page.choices.tally
    assert not row.toggle.isChecked()
    assert "te herkennen" in row._told.text()
    tallies.set(evening, Hands(4, 1, 0))
    assert row.toggle.isChecked()
    row.toggle.click()
    assert page.options.parts.tally is False
    tallies.set(evening, Hands(9, 1, 0))
    assert not row.toggle.isChecked()  # a choice stays a choice


def test_hands_can_be_counted_beside_the_minutes(opened, tallies, evening, qtbot):
    opened.window.open_dialogue(evening, Step.MINUTES)
    page = opened.window.pages[Step.MINUTES]
    assert isinstance(page, MinutesPage)
    assert not page.choices.tally.toggle.isVisibleTo(page)
    qtbot.mouseClick(page.choices.tally.count, LEFT)
    assert page.tally is not None
    for _ in range(5):
        qtbot.keyClick(focus(page.tally), Key.Key_1)
    qtbot.keyClick(focus(page.tally), Key.Key_Escape)
    assert hands(tallies, evening) == Hands(5, 0, 0)
    assert page.choices.tally.toggle.isVisibleTo(page)


def test_the_page_of_the_wijk_shows_all_counted_evenings(opened, dossier, tallies, evening, qtbot):
    before(dossier, tallies, evening)
    tallies.set(evening, Hands(6, 1, 0))
    start = opened.window.findChild(StartPage)
    assert start is not None
    wijk = Dialogues(dossier, SteadyClock()).get(evening).neighbourhood_id
    start.show_wijk(wijk)
    texts = start._wijk_view.history.texts
    assert [text.rpartition(". ")[2] for text in texts] == [
        "6 blij · 1 gaat wel · 0 niet blij",
        "1 blij · 3 gaat wel · 4 niet blij",
    ]
    start.show_wijk(None)
    assert not start._wijk_view.history.isVisibleTo(start)
