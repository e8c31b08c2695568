"""One screen or two, pulled out, plugged in, mirrored; and always a way back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtTest import QTest

from tests.ui.conversation_table import DREAMS, D, prepare
from wijkdialoog.domain.changes import Action
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage
from wijkdialoog.ui.stage.screen_numbers import SHOWN_MS, ScreenNumbers
from wijkdialoog.ui.stage.screens import Screens, Spot, for_the_room, remembered
from wijkdialoog.ui.stage.stage_director import StageDirector
from wijkdialoog.ui.stage.stage_place import StagePlace, StageState
from wijkdialoog.ui.stage.stage_window import StageWindow

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

LAPTOP = Spot("LAPTOP", 1, QRect(0, 0, 1366, 768))
BEAMER = Spot("BEAMER", 2, QRect(1366, 0, 1024, 768))
MIRROR = Spot("BEAMER", 2, QRect(0, 0, 1024, 768))
OTHER = Spot("ZAAL", 2, QRect(1366, 0, 1920, 1080))


class FakeScreens(Screens):
    """Screens that come and go when a test says so."""

    changed = Signal()

    def __init__(self, *spots: Spot) -> None:
        super().__init__()
        self.now = spots

    def spots(self) -> tuple[Spot, ...]:
        return self.now

    def become(self, *spots: Spot) -> None:
        self.now = spots
        self.changed.emit()


class Desk:
    """A place with its window, on screens that can be pulled out."""

    def __init__(
        self,
        place: StagePlace,
        window: StageWindow,
        screens: FakeScreens,
        director: StageDirector,
    ) -> None:
        self.place, self.window, self.screens = place, window, screens
        self.director = director
        self.came_back = 0

    @property
    def state(self) -> StageState:
        return self.place.state


@pytest.fixture
def make(dossier, now, guard, hub, messages, tmp_path, qtbot) -> Callable[..., Desk]:
    prepare(dossier)
    Facilitation(dossier, now).begin(D)

    def build(*spots: Spot) -> Desk:
        settings = SettingsFile(tmp_path / "i.toml")
        director = StageDirector(Stage(dossier, now), settings, guard, hub)
        director.follow(D)
        window = StageWindow()
        qtbot.addWidget(window)
        screens = FakeScreens(*spots)
        desks: list[Desk] = []

        def come_back() -> None:
            desks[0].came_back += 1

        place = StagePlace(
            window, director, screens, settings, messages, lambda: QPoint(400, 300), come_back
        )
        desk = Desk(place, window, screens, director)
        desks.append(desk)
        return desk

    return build


def test_it_goes_to_the_other_screen_and_says_which(make, messages):
    desk = make(LAPTOP, BEAMER)
    desk.place.toggle()
    assert desk.state is StageState.SHOWN
    assert desk.window.isVisible()
    assert desk.window.geometry() == BEAMER.place
    assert "BEAMER" in messages.text
    desk.place.toggle()
    assert not desk.window.isVisible()
    assert messages.action_text == "Zet aan"


def test_showing_it_does_not_take_the_focus(make):
    desk = make(LAPTOP, BEAMER)
    desk.place.open()
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_the_pointer_is_hidden(make):
    desk = make(LAPTOP, BEAMER)
    desk.place.open()
    assert desk.window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_pulled_out_it_is_hidden_at_once_and_plugged_in_it_is_offered_back(make, messages):
    desk = make(LAPTOP, BEAMER)
    desk.place.open()
    desk.screens.become(LAPTOP)
    assert not desk.window.isVisible()
    assert desk.state is StageState.UNPLUGGED
    assert messages.is_warning
    assert "losgekoppeld" in messages.text
    desk.screens.become(LAPTOP, BEAMER)
    assert not desk.window.isVisible(), "it waits until it is asked for"
    assert messages.action_text == "Toon weer"
    messages._act()
    assert desk.window.isVisible()
    assert desk.window.geometry() == BEAMER.place


def test_another_resolution_is_followed(make):
    desk = make(LAPTOP, BEAMER)
    desk.place.open()
    wider = Spot("BEAMER", 2, QRect(1366, 0, 1920, 1080))
    desk.screens.become(LAPTOP, wider)
    assert desk.window.geometry() == wider.place
    assert desk.director.screen_size == wider.place.size()


def test_a_mirrored_beamer_is_noticed_and_never_covers_the_own_screen(make, messages):
    desk = make(LAPTOP, MIRROR)
    desk.place.open()
    assert desk.state is StageState.ASIDE
    assert not desk.window.isVisible()
    assert "Uitbreiden" in messages.text
    desk.screens.become(LAPTOP, BEAMER)
    assert messages.action_text == "Toon daar"


def test_a_beamer_that_becomes_a_mirror_while_it_runs_is_hidden(make, messages):
    desk = make(LAPTOP, BEAMER)
    desk.place.open()
    desk.screens.become(LAPTOP, MIRROR)
    assert not desk.window.isVisible()
    assert "hetzelfde" in messages.text


def test_one_screen_waits_behind_the_window_until_f9(make, messages):
    desk = make(LAPTOP)
    desk.place.open()
    assert desk.state is StageState.ASIDE
    assert not desk.window.isVisible()
    assert "F9" in messages.text
    desk.place.swap()
    assert desk.state is StageState.COVERING
    assert desk.window.geometry() == LAPTOP.place
    assert "F9" in desk.window.canvas.scene.words, "a corner hint tells how to come back"
    desk.place.swap()
    assert not desk.window.isVisible()
    assert desk.came_back == 1


@pytest.mark.parametrize("how", ["Esc", "double-click", "closed by the system"])
@pytest.mark.parametrize("spots", [(LAPTOP,), (LAPTOP, BEAMER)], ids=["one", "two"])
def test_there_is_always_a_way_back(make, qtbot, how, spots):
    desk = make(*spots)
    desk.place.swap()
    assert desk.window.isVisible()
    if how == "Esc":
        QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    elif how == "double-click":
        QTest.mouseDClick(desk.window, Qt.MouseButton.LeftButton)
    else:
        desk.window.close()
    assert not desk.window.isVisible()
    assert desk.came_back == 1


def test_a_clicker_goes_on_working_at_the_table_screen(make, qtbot):
    desk = make(LAPTOP)
    desk.place.swap()
    with qtbot.waitSignal(desk.window.onward):
        QTest.keyClick(desk.window, Qt.Key.Key_PageDown)
    with qtbot.waitSignal(desk.window.back):
        QTest.keyClick(desk.window, Qt.Key.Key_PageUp)


def test_the_chosen_screen_is_remembered_by_name_and_size(make, tmp_path):
    third = Spot("WAND", 3, QRect(3000, 0, 1920, 1080))
    desk = make(LAPTOP, BEAMER, third)
    desk.place.choose_screen(third)
    assert desk.window.geometry() == third.place
    assert SettingsFile(tmp_path / "i.toml").current.stage_screen == "WAND 1920×1080"
    again = make(LAPTOP, BEAMER, third)
    again.place.open()
    assert again.window.geometry() == third.place


def test_of_two_screens_with_one_name_the_size_decides():
    small = Spot("HDMI", 2, QRect(1366, 0, 1024, 768))
    large = Spot("HDMI", 3, QRect(2390, 0, 1920, 1080))
    assert remembered((LAPTOP, small, large), "HDMI 1920×1080") == large
    assert remembered((LAPTOP, small), "HDMI 1920×1080") == small
    assert remembered((LAPTOP, small), "BEAMER 1×1") is None


def test_the_own_screen_is_never_taken_by_itself():
    assert for_the_room((LAPTOP,), LAPTOP, "LAPTOP 1366×768") is None
    assert for_the_room((LAPTOP, OTHER), LAPTOP, "LAPTOP 1366×768") == OTHER


def test_numbers_stand_on_each_screen_for_three_seconds(make, qtbot):
    assert SHOWN_MS == 3000
    numbers = ScreenNumbers()
    numbers._end.setInterval(60)
    numbers.show((LAPTOP, BEAMER))
    cards = list(numbers.cards)
    assert [card.accessibleName() for card in cards] == ["Scherm 1: LAPTOP", "Scherm 2: BEAMER"]
    for card, spot in zip(cards, (LAPTOP, BEAMER), strict=True):
        assert card.isVisible()
        assert spot.place.contains(card.geometry())
    assert not cards[0].grab().isNull()
    qtbot.waitUntil(lambda: not numbers.cards)


def test_the_clock_ticks_only_while_somebody_looks(make, now, dossier):
    Facilitation(dossier, now).next_turn(D)
    desk = make(LAPTOP, BEAMER)
    desk.director.watch(desk.window.isVisible)
    desk.director.plan_tick()
    assert not desk.director._clock.isActive()
    desk.place.open()
    assert desk.director._clock.isActive()
    assert 500 <= desk.director._clock.interval() <= 1005
    desk.place.close()
    assert not desk.director._clock.isActive()


def test_when_the_silence_is_over_the_room_sees_it_without_an_act(make, now, dossier):
    with dossier.unit(Action.EDIT_ROUND) as unit:
        unit.rounds.save(replace(unit.rounds.get(DREAMS), thinking_minutes=1))
    desk = make(LAPTOP, BEAMER)
    assert desk.director.view.clock is not None
    now.advance(30)
    desk.director._tick()
    assert desk.director.view.clock is not None
    now.advance(31)
    desk.director._tick()
    assert desk.director.view.clock is None
