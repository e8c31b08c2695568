"""The left column of the conversation: labels whole, every round within reach."""

import pytest
from PySide6.QtGui import QFontMetrics

from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.plan import RoundKind
from wijkdialoog.ui.conversation.round_rail import RailRound, RoundRail
from wijkdialoog.ui.theme import scaled


def rounds(number: int) -> list[RailRound]:
    return [
        RailRound(
            RoundId(f"r{n}"), "Mogelijkheden", RoundKind.POSSIBILITIES, "11 / 25", current=n == 0
        )
        for n in range(number)
    ]


@pytest.fixture
def rail(themed_app, qtbot) -> RoundRail:
    made = RoundRail()
    qtbot.addWidget(made)
    made.resize(232, 300)
    made.show()
    return made


def test_the_longest_label_of_the_plans_is_whole_beside_its_minutes(rail):
    rail.show_rounds(rounds(1))
    rail.fit()
    row = rail.row(RoundId("r0"))
    minutes = QFontMetrics(row.font()).horizontalAdvance("11 / 25")
    room = rail.width() - scaled(16) - 2 - scaled(48) - minutes
    font = row._label_font(room)
    assert QFontMetrics(font).horizontalAdvance("Mogelijkheden") <= room


def test_discs_alone_can_be_scrolled_when_they_do_not_fit(rail, qtbot):
    rail.set_compact(True)
    rail.show_rounds(rounds(20))
    rail.fit()
    bar = rail._round_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.isVisible())
    row = rail.row(RoundId("r0"))
    assert row.width() <= rail._round_area.viewport().width()
