"""The building blocks work with mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from wijkdialoog.domain.contributions import Kind
from wijkdialoog.ui.widgets.basics import (
    ChipRow,
    ElidedLabel,
    EmptyPane,
    FlowLayout,
    Toggle,
    button,
    label,
    one_of,
)
from wijkdialoog.ui.widgets.press_card import PressCard


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_works_like_a_button(themed_app, qtbot, key):
    card = PressCard(name="Bloemenbuurt")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.activated):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(card.activated):
        qtbot.keyClick(card, key)


def test_a_card_is_not_activated_when_the_mouse_lets_go_elsewhere(themed_app, qtbot):
    card = PressCard()
    card.resize(100, 40)
    qtbot.addWidget(card)
    with qtbot.assertNotEmitted(card.activated):
        qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(300, 5))


def test_text_is_never_read_as_markup(themed_app):
    assert label("<b>Jan</b>").textFormat() == Qt.TextFormat.PlainText
    assert ElidedLabel("<b>Jan</b>").textFormat() == Qt.TextFormat.PlainText


def test_one_chip_is_chosen_at_a_time(themed_app, qtbot):
    row = ChipRow([(Kind.DREAM, "Droom"), (Kind.VIEW, "Zienswijze")], name="Soort")
    qtbot.addWidget(row)
    row.choose(Kind.DREAM)
    assert row.value is Kind.DREAM
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.mouseClick(row.chip(Kind.VIEW), Qt.MouseButton.LeftButton)
    assert chosen.args == [Kind.VIEW]
    assert row.value is Kind.VIEW
    row.choose(None)
    assert row.value is None


def test_choosing_from_code_tells_nobody(themed_app, qtbot):
    row = ChipRow([(1, "een"), (2, "twee")])
    qtbot.addWidget(row)
    with qtbot.assertNotEmitted(row.chosen):
        row.choose(2)


def test_low_widgets_stand_halfway_the_high_ones_of_their_line(themed_app, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=4)
    sizes = [(50, 20), (50, 40), (80, 30)]
    widgets = []
    for width, height in sizes:
        widgets.append(QWidget())
        widgets[-1].setFixedSize(width, height)
        flow.addWidget(widgets[-1])
    flow.setGeometry(QRect(0, 0, 110, 100))
    assert [w.geometry().topLeft() for w in widgets] == [
        QPoint(0, 10), QPoint(54, 0), QPoint(0, 44),
    ]  # fmt: skip
    assert flow.heightForWidth(110) == 74
    assert flow.heightForWidth(200) == 40


def test_chips_wrap_when_there_is_no_room(themed_app, qtbot):
    holder = QWidget()
    flow = FlowLayout(holder)
    for word in ("Ervaring", "Zienswijze", "Droom", "Mogelijkheid"):
        flow.addWidget(button(word, "chip"))
    one_line = flow.sizeHint()
    assert flow.heightForWidth(one_line.width()) == one_line.height()
    assert flow.heightForWidth(one_line.width() // 2) > 1.9 * one_line.height()
    qtbot.addWidget(holder)


def test_a_long_text_ends_in_dots_and_is_whole_in_the_tool_tip(themed_app, qtbot):
    made = ElidedLabel("Samen eten in de Bloemenbuurt met iedereen")
    qtbot.addWidget(made)
    made.show()
    made.resize(90, 24)
    assert made.toolTip() == "Samen eten in de Bloemenbuurt met iedereen"
    made.resize(900, 24)
    assert made.toolTip() == ""


def test_a_switch_can_be_clicked_on_its_words_and_with_the_space_bar(themed_app, qtbot):
    switch = Toggle("Gesprek in drie zinnen")
    switch.resize(300, 36)
    qtbot.addWidget(switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 18))
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_a_key_badge_gets_its_own_room_and_is_read_aloud(themed_app, qtbot):
    without, with_key = button("Volgende: Henk"), button("Volgende: Henk", key="PgDn")
    assert with_key.sizeHint().width() > without.sizeHint().width() + 30
    assert with_key.accessibleDescription() == "PgDn"
    qtbot.addWidget(with_key)
    with_key.show()
    QApplication.processEvents()


def test_an_empty_pane_says_what_to_do(themed_app, qtbot):
    called: list[bool] = []
    pane = EmptyPane("Hier komt de oogst.", "Voeg toe", lambda: called.append(True), key="Enter")
    qtbot.addWidget(pane)
    (act,) = pane.findChildren(QPushButton)
    qtbot.mouseClick(act, Qt.MouseButton.LeftButton)
    assert called == [True]


def test_one_of_a_few_is_said_to_be_a_radio_button_and_a_switch_a_check_box(themed_app, qtbot):
    row = ChipRow([(1, "een"), (2, "twee")])
    qtbot.addWidget(row)
    switch = button("aan of uit")
    switch.setCheckable(True)
    qtbot.addWidget(switch)
    assert role_of(row.chip(1)) is QAccessible.Role.RadioButton
    assert role_of(switch) is QAccessible.Role.CheckBox


def test_chips_without_a_common_group_stay_free_and_keep_tab_and_arrows(themed_app, qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    chips = [button(text) for text in ("een", "twee", "drie")]
    line = QHBoxLayout(box)
    for chip in chips:
        one_of(chip)
        line.addWidget(chip)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    for chip in chips[:2]:
        chip.setChecked(True)  # who shows them decides, not Qt
    assert [chip.isChecked() for chip in chips] == [True, True, False]
    chips[0].setChecked(False)
    assert [chip.isChecked() for chip in chips] == [False, True, False]
    chips[0].setFocus()
    qtbot.waitUntil(chips[0].hasFocus)
    qtbot.keyClick(chips[0], Qt.Key.Key_Right)
    assert chips[1].hasFocus()
    qtbot.keyClick(chips[1], Qt.Key.Key_Tab)
    assert chips[2].hasFocus()
    qtbot.keyClick(chips[2], Qt.Key.Key_Left)
    assert chips[1].hasFocus()
    assert {role_of(chip) for chip in chips} == {QAccessible.Role.RadioButton}


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()
