"""A number stands between − and +, each as large as a shaking hand needs."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox

from wijkdialoog.ui.theme import TARGET, apply_theme
from wijkdialoog.ui.widgets.fields import NumberField

_UP, _DOWN = QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown
_TYPED = QStyle.SubControl.SC_SpinBoxEditField


@pytest.fixture(params=[100, 150, 200])
def field(request, themed_app: QApplication, qtbot):
    apply_theme(themed_app, "light", request.param)
    made = NumberField("Aantal mensen")
    made.setRange(0, 40)
    made.setValue(12)
    qtbot.addWidget(made)
    made.show()
    yield made
    apply_theme(themed_app, "light", 100)


def part(field: NumberField, which: QStyle.SubControl) -> QRect:
    option = QStyleOptionSpinBox()
    field.initStyleOption(option)
    return field.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, which, field)


def test_both_ends_count_and_are_large_enough(field: NumberField, qtbot):
    inside = QPoint(2, 2)
    for which, value in ((_DOWN, 10), (_UP, 12)):
        reacts = part(field, which)
        assert min(reacts.width(), reacts.height()) >= TARGET
        assert field.rect().contains(reacts)
        for corner in (reacts.topLeft() + inside, reacts.bottomRight() - inside):
            qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=corner)
        assert field.value() == value


def test_the_number_has_room_between_them(field: NumberField):
    field.setValue(40)
    typed = part(field, _TYPED).adjusted(0, 0, -1, 0)
    assert not typed.intersects(part(field, _UP))
    assert not typed.intersects(part(field, _DOWN))
    letters = field.lineEdit().fontMetrics().horizontalAdvance("40")
    assert field.lineEdit().width() >= letters + 4
