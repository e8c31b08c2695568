"""From Enter to stored and visible, in the real window, with 5,000 lines in the dossier."""

import statistics
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wijkdialoog.compose.opened import build_window_for
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.ids import ContributionId
from wijkdialoog.services.dialogues import Dialogues
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import SteadyClock, new_id
from wijkdialoog.services.participants import Participants
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.ui.conversation.conversation_page import ConversationPage
from wijkdialoog.ui.pages import Step

pytestmark = pytest.mark.bench

LINES = 5_000
IN_THIS_ROUND = 200
PEOPLE = 8
TIMES = 120
FRAME_MS = 16.0
TWO_FRAMES_MS = 33.0


class PaintWatch(QObject):
    """Notes when a widget was last painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted += 1
        return False


def filled(dossier: Dossier):
    """A running evening with eight people, in a dossier of 5,000 lines over 25 dialogues."""
    now = SteadyClock()
    dialogues = Dialogues(dossier, now)
    facilitation = Facilitation(dossier, now)
    evening = dialogues.create()
    for number in range(PEOPLE):
        Participants(dossier, now).add(evening, f"Buur {number}")
    rounds = dialogues.rounds(evening)
    others = [dialogues.create() for _ in range(24)]
    with dossier.unit(Action.IMPORT) as unit:
        for number in range(LINES):
            here = number < IN_THIS_ROUND
            unit.contributions.add(
                Contribution(
                    ContributionId(new_id()),
                    evening if here else others[number % 24],
                    Kind.EXPERIENCE,
                    f"Regel {number}: een speelplek bij de kerk, waar kinderen komen.",
                    round_id=rounds[2].id if here else None,
                    said_ms=now(),
                    position=number,
                )
            )
    facilitation.begin(evening)
    facilitation.start_round(evening, rounds[2].id)
    facilitation.next_turn(evening)
    return evening


def test_enter_to_visible_takes_less_than_a_frame(
    tmp_path: Path, qtbot, themed_app, capsys: pytest.CaptureFixture[str]
):
    dossier = Dossier.open(tmp_path / "Vol.wijkdialoog")
    evening = filled(dossier)
    opened = build_window_for(dossier, SettingsFile(tmp_path / "instellingen.toml"))
    opened.window.setWindowState(Qt.WindowState.WindowNoState)  # not to the small test screen
    opened.window.resize(1366, 768)
    opened.window.show()
    opened.window.open_dialogue(evening, Step.CONVERSATION)
    qtbot.wait(100)
    (page,) = opened.window.findChildren(ConversationPage)
    watch = PaintWatch()
    page.view.stream.list.viewport().installEventFilter(watch)
    field = QApplication.focusWidget()
    assert field is not None
    spent = []
    for number in range(TIMES):
        QTest.keyClicks(field, f"Nieuwe regel {number}")
        qtbot.wait(5)
        before = watch.painted
        begin = time.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)
        while watch.painted == before:
            QApplication.processEvents()
        spent.append((time.perf_counter() - begin) * 1000)
    stored = dossier.read.contributions.count(dialogue_id=evening)
    opened.close()
    assert stored == IN_THIS_ROUND + TIMES
    middle = statistics.median(spent)
    p95 = statistics.quantiles(spent, n=20)[-1]
    with capsys.disabled():
        print(f"\nEnter to visible: median {middle:.1f} ms, p95 {p95:.1f} ms")
    assert middle <= FRAME_MS
    assert p95 <= TWO_FRAMES_MS
