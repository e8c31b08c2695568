"""Looking back before the evening begins, by keys and by mouse, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.services.two_evenings import evening_after, winter_evening
from tests.ui.conversation_table import table_screen_of
from wijkdialoog.compose.opened import OpenDossier, build_window_for
from wijkdialoog.domain.follow_up import Answer
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import Layout
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.follow_up import FollowUps
from wijkdialoog.services.moments import SteadyClock
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.ui.conversation.back.look_back import LookBackPanel
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.header import Header
from wijkdialoog.ui.pages import Step
from wijkdialoog.ui.prepare.prepare_page import PreparePage
from wijkdialoog.ui.theme import apply_theme

Key = Qt.Key
PROMISED = ("Hek verven", "Soep koken", "Buurtapp beginnen")


class Spring:
    """An evening in a wijk where three things were agreed in winter."""

    def __init__(self, opened: OpenDossier, here: DialogueId) -> None:
        self.opened = opened
        self.here = here
        self.window = opened.window
        self.now = SteadyClock()
        self.lead = Facilitation(opened.dossier, self.now)
        self.follow_ups = FollowUps(opened.dossier, self.now)

    @property
    def page(self) -> ConversationPage:
        page = self.window.pages[Step.CONVERSATION]
        assert isinstance(page, ConversationPage)
        return page

    @property
    def panel(self) -> LookBackPanel:
        assert self.page.looking_back is not None
        return self.page.looking_back.panel

    @property
    def shown(self) -> str:
        return self.panel.card.what.text()

    @property
    def has_begun(self) -> bool:
        return self.lead.view(self.here).has_begun

    def focus_is_in(self, panel: QWidget) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and panel.isAncestorOf(focused)

    def answers(self) -> list[Answer | None]:
        return [item.answer for item in self.follow_ups.read(self.here).items]

    def press(self, *keys: Qt.Key, hold=Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClick(target, key, hold)

    def type(self, text: str) -> None:
        """Letter by letter: the first one may move the focus."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            QTest.keyClicks(target, letter)

    def look_back_key(self) -> None:
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        self.press(Key.Key_A, hold=control | shift)


@pytest.fixture
def spring(dossier, tmp_path, themed_app, qtbot) -> Spring:
    here = evening_after(dossier, winter_evening(dossier, PROMISED), ("Amina", "Henk"))
    opened = build_window_for(dossier, SettingsFile(tmp_path / "i.toml"))
    qtbot.addWidget(opened.window)
    opened.window.resize(1366, 768)
    with qtbot.waitActive(opened.window):
        opened.window.show()
        opened.window.activateWindow()
    opened.window.open_dialogue(here, Step.CONVERSATION)
    QApplication.processEvents()
    return Spring(opened, here)


def test_the_evening_opens_with_what_was_agreed_and_the_first_round_waits(spring: Spring):
    assert spring.panel.isVisible()
    assert spring.shown == "Hek verven"
    assert "Winter" in spring.panel.card.agreed.text()
    assert not spring.has_begun
    assert spring.opened.dossier.read.stretches.find() == ()


def test_three_keys_answer_and_the_next_one_begins_the_evening(spring: Spring):
    spring.press(Key.Key_1)
    assert spring.shown == "Soep koken"
    spring.press(Key.Key_2, Key.Key_3)
    assert spring.answers() == [Answer.DONE, Answer.RUNNING, Answer.DROPPED]
    assert not spring.has_begun
    spring.press(Key.Key_Return)
    assert spring.has_begun
    assert not spring.panel.isVisible()
    assert spring.page.view.bar.field.hasFocus()


def test_the_head_of_the_window_makes_room_for_the_schedule_that_comes(spring: Spring, qtbot):
    header = spring.window.findChild(Header)
    assert header is not None
    before = spring.page.chip.sizeHint().width()
    spring.press(Key.Key_Escape)
    assert spring.page.chip.sizeHint().width() > before
    steps = header.steps.values()
    qtbot.waitUntil(
        lambda: all(s.width() >= s.sizeHint().width() for s in steps if s.isVisible()),
        timeout=2000,
    )


def test_one_key_goes_on_at_once(spring: Spring):
    spring.press(Key.Key_Escape)
    assert spring.has_begun
    assert not spring.panel.isVisible()
    assert spring.answers() == [None, None, None]


def test_arrows_and_enter_answer_too(spring: Spring):
    spring.press(Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert spring.answers() == [Answer.DROPPED, None, None]
    spring.press(Key.Key_Left, Key.Key_Space)
    assert spring.answers() == [Answer.DROPPED, Answer.DROPPED, None]


def test_up_and_down_walk_without_an_answer(spring: Spring):
    spring.press(Key.Key_Down, Key.Key_Down)
    assert spring.shown == "Buurtapp beginnen"
    spring.press(Key.Key_Up)
    assert spring.shown == "Soep koken"
    assert spring.answers() == [None, None, None]


def test_a_clicker_walks_through_and_begins(spring: Spring):
    spring.press(Key.Key_PageDown)
    assert spring.shown == "Soep koken"
    spring.press(Key.Key_PageUp)
    assert spring.shown == "Hek verven"
    spring.press(*[Key.Key_PageDown] * 3)
    assert not spring.has_begun
    spring.press(Key.Key_PageDown)
    assert spring.has_begun
    assert not spring.panel.isVisible()


def test_everything_goes_with_the_mouse(spring: Spring, qtbot):
    panel, left = spring.panel, Qt.MouseButton.LeftButton
    qtbot.mouseClick(panel.card.choices[Answer.RUNNING], left)
    assert spring.answers() == [Answer.RUNNING, None, None]
    qtbot.mouseClick(panel.skip, left)
    assert spring.shown == "Buurtapp beginnen"
    qtbot.mouseClick(panel.back, left)
    assert spring.shown == "Soep koken"
    qtbot.mouseClick(panel.go_on, left)
    assert spring.has_begun


def test_a_double_click_answers_one_agreement_and_not_the_next(spring: Spring):
    for half in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        half(spring.panel.card.choices[Answer.DONE], Qt.MouseButton.LeftButton)
    assert spring.answers() == [Answer.DONE, None, None]


def test_undo_takes_an_answer_back_on_screen(spring: Spring):
    spring.press(Key.Key_1)
    spring.press(Key.Key_Z, hold=Qt.KeyboardModifier.ControlModifier)
    assert spring.answers() == [None, None, None]
    spring.press(Key.Key_PageUp)
    assert not any(made.isChecked() for made in spring.panel.card.choices.values())


def test_a_half_way_look_back_goes_on_where_nothing_was_said(spring: Spring):
    spring.press(Key.Key_1)
    spring.window.open_dialogue(spring.here, Step.PREPARE)
    spring.window.open_dialogue(spring.here, Step.CONVERSATION)
    assert spring.panel.isVisible()
    assert spring.shown == "Soep koken"
    assert not spring.has_begun


def test_what_people_say_about_it_is_typed_below_and_kept(spring: Spring):
    spring.type("verf is op")
    assert spring.page.view.bar.field.toPlainText() == "verf is op"
    spring.press(Key.Key_Return)
    (said,) = spring.opened.dossier.read.contributions.find(dialogue_id=spring.here)
    assert said.text == "verf is op"
    assert spring.panel.isVisible()
    assert not spring.has_begun
    spring.press(Key.Key_2)
    assert spring.answers() == [Answer.RUNNING, None, None]


def test_a_round_that_is_chosen_begins_the_evening(spring: Spring):
    spring.press(Key.Key_Down, hold=Qt.KeyboardModifier.AltModifier)
    assert spring.has_begun
    assert not spring.panel.isVisible()


def test_later_it_comes_back_by_key_and_by_button_and_stops_no_clock(spring: Spring):
    spring.press(Key.Key_Escape)
    running = spring.lead.view(spring.here).open_stretch
    spring.look_back_key()
    assert spring.panel.isVisible()
    assert spring.panel.go_on.text() == "Terug naar het gesprek"
    spring.press(Key.Key_2)
    assert spring.answers()[0] is Answer.RUNNING
    spring.press(Key.Key_Escape)
    assert not spring.panel.isVisible()
    assert spring.lead.view(spring.here).open_stretch == running
    spring.page.view.controls.look_back.click()
    assert spring.panel.isVisible()


def test_without_a_past_it_says_so_and_offers_no_button(spring: Spring):
    lonely = Dialogues(spring.opened.dossier, spring.now).create()
    spring.window.open_dialogue(lonely, Step.CONVERSATION)
    assert not spring.panel.isVisible()
    assert spring.lead.view(lonely).has_begun
    assert not spring.page.view.controls.look_back.isEnabled()
    spring.look_back_key()
    assert spring.opened.messages.text == "Er zijn geen afspraken van een vorige keer."


def test_a_closed_evening_can_be_looked_at_but_not_answered(spring: Spring):
    spring.press(Key.Key_1, Key.Key_Escape)
    spring.lead.close(spring.here)
    spring.look_back_key()
    assert spring.panel.isVisible()
    spring.press(Key.Key_3)
    assert spring.answers() == [Answer.DONE, None, None]


def test_the_room_sees_it_while_it_is_in_front_and_the_round_after_it(spring: Spring):
    director = table_screen_of(spring.opened).parts.director
    director.follow(spring.here)
    assert director.view.layout is Layout.LOOK_BACK
    assert [found.what for found in director.view.look_back] == list(PROMISED)
    spring.press(Key.Key_1)
    assert director.view.look_back[0].answer is Answer.DONE
    assert director.view.look_back_at == 1
    spring.press(Key.Key_Escape)
    assert director.view.layout is Layout.WELCOME
    director.choose_layout(Layout.LOOK_BACK)
    assert "gedaan" in director.scene.words


def test_who_prepares_is_told_what_is_still_open(spring: Spring):
    spring.window.open_dialogue(spring.here, Step.PREPARE)
    page = spring.window.pages[Step.PREPARE]
    assert isinstance(page, PreparePage)
    assert page.past.isVisible()
    assert page.past.text().startswith("Van vorige keer staan nog 3 afspraken open.")
    agreement = spring.follow_ups.read(spring.here).items[0].agreement.id
    spring.follow_ups.answer(spring.here, agreement, Answer.DONE)
    assert page.past.text().startswith("Van vorige keer staan nog 2 afspraken open.")


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_every_button_is_whole_on_a_small_screen(spring: Spring, qapp, percent: int):
    apply_theme(qapp, "light", percent)
    spring.window.resize(1024, 600)
    QApplication.processEvents()
    panel = spring.panel
    for made in (panel.go_on, *panel.card.choices.values(), panel.back, panel.skip):
        if made.isVisible():
            corner = made.mapTo(panel, made.rect().bottomRight())
            assert panel.rect().contains(corner), made.text()
            assert made.width() >= made.minimumSizeHint().width()
            assert made.height() >= 44
    assert panel.go_on.isVisible()
    assert all(made.isVisible() for made in panel.card.choices.values())
    apply_theme(qapp, "light", 100)


def test_the_card_of_the_coming_round_stands_beside_it_and_not_behind_it(spring: Spring):
    spring.press(Key.Key_F2)
    cue, panel = spring.page.view.cue, spring.panel
    assert spring.focus_is_in(cue)
    assert "Welkom" in cue.title.text()
    assert (
        cue.mapTo(spring.window, QPoint(0, 0)).x()
        >= panel.mapTo(spring.window, QPoint(panel.width(), 0)).x()
    )
    spring.press(Key.Key_Escape, Key.Key_Escape)
    assert not spring.has_begun
    assert spring.focus_is_in(panel)
    spring.press(Key.Key_1)
    assert spring.answers()[0] is Answer.DONE


def test_later_the_card_takes_its_place(spring: Spring):
    spring.press(Key.Key_Escape)
    spring.look_back_key()
    spring.press(Key.Key_F2)
    assert not spring.panel.isVisible()
    assert spring.focus_is_in(spring.page.view.cue)


def test_when_redo_begins_the_evening_the_line_has_the_focus(spring: Spring):
    spring.press(Key.Key_Escape)
    spring.press(Key.Key_Z, hold=Qt.KeyboardModifier.ControlModifier)
    spring.look_back_key()
    assert spring.panel.isVisible()
    spring.press(Key.Key_Y, hold=Qt.KeyboardModifier.ControlModifier)
    assert spring.has_begun
    assert not spring.panel.isVisible()
    assert spring.page.view.bar.field.hasFocus()
