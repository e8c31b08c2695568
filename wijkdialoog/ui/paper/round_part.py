"""The key sentences of one round: its question, the lines typed over, and one line to type."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.ids import RoundId
from wijkdialoog.domain.typing_over import TypedOver, in_round
from wijkdialoog.services.capture import Capture
from wijkdialoog.services.harvest import Harvest
from wijkdialoog.ui.conversation.capture.capture_bar import CaptureBar
from wijkdialoog.ui.conversation.capture.catching import Catching
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.paper.paper_lines import PaperLines
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import label, set_kind, set_role

_WIDEST = 980
_LOW_BELOW = 330  # heights of the 100 % design
_LARGE_FROM = 430


class RoundPart(QWidget):
    """One at a time; kind and speaker as in the conversation, without a turn to follow."""

    def __init__(
        self,
        capture: Capture,
        harvest: Harvest,
        guard: Guard,
        hub: ChangeHub,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = label("", "question", wrap=True)
        self.lines = PaperLines()
        self.bar = CaptureBar(from_paper=True)
        self.catching = Catching(
            self.bar, self.lines, capture, harvest, guard, hub, newest_first=False
        )
        self.catching.finished.connect(self.bar.take_focus)
        self._lay_out()

    def open(self, typed: TypedOver, draft: Draft | None) -> None:
        """Take up an evening; its half-typed line comes back when it is one of a round."""
        self.catching.open(typed.dialogue.id, restore=draft is not None)

    def show_round(self, typed: TypedOver, round_id: RoundId | None) -> None:
        """Show the lines of a round; None: of no round."""
        round_ = typed.round(round_id)
        asked = round_.question or typed.dialogue.question if round_ else typed.dialogue.question
        self._question.setText(asked)
        self._question.setToolTip(asked)
        set_kind(self._question, round_.kind if round_ else None)
        dialogue = in_round(typed.dialogue, round_id)
        self.catching.follow(Conversation(dialogue, typed.rounds, typed.known_seats, None, (), ()))
        self._fit()

    def take_focus(self) -> None:
        """Type."""
        self.bar.take_focus()

    def store_typed(self) -> bool:
        """Store what stands in the line; False when it was refused."""
        return self.catching.store_typed()

    def flush(self) -> None:
        """Keep the half-typed line."""
        self.catching.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < scaled(_LOW_BELOW)
        large = self.height() >= scaled(_LARGE_FROM)
        edge = max(scaled(16), (self.width() - scaled(_WIDEST)) // 2)
        self._column.setContentsMargins(edge, scaled(8), edge, 0)
        self._column.setSpacing(scaled(4))
        self.bar.set_low(low)
        set_role(self._question, "question" if large else "strong")
        self._question.setVisible(bool(self._question.text()) and not low)
        self._question.setMaximumHeight(scaled(84 if large else 46))

    def _lay_out(self) -> None:
        self._question.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout()
        self._column.addWidget(self._question)
        self._column.addWidget(self.lines, 1)
        self.lines.setMinimumHeight(1)  # where it is very low, the line to type in comes first
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column, 1)
        whole.addWidget(self.bar)
        on_theme(self, self._fit)
