"""The real start told afterwards, the silence before a round, and the difference with the plan."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.conversation_table import ASSETS, DREAMS, OPEN_TALK, D, open_page, prepare
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.plan import RoundKind

pytestmark = pytest.mark.qt_log_ignore(
    r"does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
Key = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def table(dossier, now, guard, hub, messages, qtbot, themed_app):
    prepare(dossier)
    return open_page(dossier, now, guard, hub, messages, qtbot)


def clock(now, seconds: int = 0) -> str:
    moment = datetime.fromtimestamp(now() / 1000) + timedelta(seconds=seconds)
    return moment.strftime("%H:%M")


def choose(table, text: str) -> None:
    table.page.popups.open_repair(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def round_seconds(table, now) -> int:
    reading = table.facilitation.view(D).round_clock(now())
    assert reading is not None
    return reading.elapsed_ms // 1000


def test_the_real_start_of_the_evening_is_typed(table, qtbot, now):
    now.advance(25 * 60)
    choose(table, "De avond begon om …")
    entry = table.page.popups.start_entry
    assert entry.isVisible()
    assert entry.field.text() == clock(now, -25 * 60)
    assert f"Nu staat er {clock(now, -25 * 60)}." in entry.hint.text()
    entry.field.setText(clock(now, -5 * 60).replace(":", "."))
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert not entry.isVisible()
    assert table.field.hasFocus()
    assert round_seconds(table, now) == 5 * 60


def test_the_real_start_of_a_round_takes_time_from_the_round_before(table, qtbot, now):
    now.advance(10 * 60)
    table.page.acts.start_round(OPEN_TALK)
    choose(table, "Deze ronde begon om …")
    entry = table.page.popups.start_entry
    assert "Open" in entry.question.text()
    entry.field.setText(clock(now, -4 * 60))
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert round_seconds(table, now) == 4 * 60
    before = table.facilitation.view(D).round_clock(now(), DREAMS)
    assert before is not None
    assert before.elapsed_ms == 6 * 60_000


def test_a_time_that_cannot_be_keeps_the_field_open_and_says_why(table, qtbot, now, messages):
    choose(table, "De avond begon om …")
    entry = table.page.popups.start_entry
    entry.field.setText(clock(now, 3600))
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert entry.isVisible()
    assert "Die tijd komt nog." in messages.text
    entry.field.setText("straks")
    qtbot.keyClick(entry.field, Key.Key_Return)
    assert entry.isVisible()
    qtbot.keyClick(entry.field, Key.Key_Escape)
    assert not entry.isVisible()


def think(dossier, table, round_id, minutes: int) -> None:
    with dossier.unit(Action.EDIT_ROUND) as unit:
        unit.rounds.save(replace(unit.rounds.get(round_id), thinking_minutes=minutes))
    table.page.acts.start_round(round_id)


@pytest.mark.parametrize("round_id", [OPEN_TALK, ASSETS])
def test_the_silence_shows_on_the_ring_and_can_be_ended_or_made_longer(
    table, qtbot, now, dossier, round_id
):
    think(dossier, table, round_id, 2)
    prompt, ring = table.page.view.prompt, table.page.view.ring
    assert prompt.text.startswith("Denktijd.")
    assert ring._face.title == "Denktijd"
    qtbot.keyClick(table.field, Key.Key_Up, CONTROL_SHIFT)
    thinking = table.facilitation.view(D).thinking_clock(now())
    assert thinking is not None
    assert thinking.planned_ms == 3 * 60_000
    qtbot.keyClick(table.field, Key.Key_F4)
    assert table.facilitation.view(D).thinking_clock(now()) is None
    assert not prompt.text.startswith("Denktijd.")


def test_page_down_gives_the_floor_and_ends_the_silence(table, qtbot, now, dossier):
    think(dossier, table, ASSETS, 2)
    qtbot.keyClick(table.field, Key.Key_PageDown)
    assert table.speaker()
    assert table.facilitation.view(D).thinking_clock(now()) is None


def test_the_difference_is_spread_on_a_click_with_before_and_after(table, qtbot, now):
    now.advance(14 * 60)
    qtbot.keyClick(table.field, Key.Key_K, CONTROL_SHIFT)
    panel = table.page.popups.schedule
    assert panel.isVisible()
    assert "Open: 10 → 8 min" in panel.text
    assert "Pauze en afronding blijven zoals ze zijn." in panel.text
    assert table.facilitation.view(D).round(OPEN_TALK).minutes == 10
    qtbot.mouseClick(panel._apply, Qt.MouseButton.LeftButton)
    assert table.facilitation.view(D).round(OPEN_TALK).minutes == 8


def test_who_types_on_beside_the_schedule_loses_no_letter_and_spreads_nothing(table, qtbot, now):
    now.advance(14 * 60)
    qtbot.keyClicks(table.field, "Half ")
    qtbot.keyClick(table.field, Key.Key_K, CONTROL_SHIFT)
    for letter in "af en toe":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    assert table.field.toPlainText() == "Half af en toe"
    assert not table.page.popups.schedule.isVisible()
    assert table.facilitation.view(D).round(OPEN_TALK).minutes == 10


def test_when_only_the_closing_is_left_it_says_that_nothing_can_change(table, qtbot, now, dossier):
    with dossier.unit(Action.EDIT_ROUND) as unit:
        unit.rounds.save(replace(unit.rounds.get(ASSETS), kind=RoundKind.CLOSING))
    table.page.acts.start_round(OPEN_TALK)
    now.advance(50 * 60)
    table.page.popups.open_schedule()
    assert table.page.popups.schedule.text.startswith("Er komt geen ronde meer die anders kan.")
    assert table.facilitation.view(D).round(ASSETS).minutes == 10


def test_the_schedule_is_a_part_of_the_window_and_gives_the_focus_back(table, qtbot, now):
    now.advance(14 * 60)
    panel = table.page.popups.schedule
    qtbot.keyClick(table.field, Key.Key_K, CONTROL_SHIFT)
    assert panel.window() is table.page.window()  # so that a screen reader can read it
    assert "Open: 10 → 8 min" in panel.accessibleDescription()
    assert panel._apply.hasFocus()
    qtbot.keyClick(panel._apply, Key.Key_Escape)
    assert panel.isHidden()
    assert table.field.hasFocus()
    assert table.facilitation.view(D).round(OPEN_TALK).minutes == 10


def test_the_schedule_closes_when_somebody_goes_on_elsewhere(table, qtbot, now):
    now.advance(14 * 60)
    panel = table.page.popups.schedule
    qtbot.keyClick(table.field, Key.Key_K, CONTROL_SHIFT)
    qtbot.mouseClick(table.field, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert table.field.hasFocus()
