"""What the big button, the clicker, the keys and the list of rounds do with the evening."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.ids import RoundId
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.ui.conversation.back.looking_back import LookingBack
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.turn_controls import OnwardWords

_DOUBLE_PRESS_MS = 1200
"""A clicker pressed twice must not also skip a round."""


class Steering(QObject):
    """Decides what "on" and "back" mean now. Looking back on earlier evenings goes first.

    stayed           nothing changed: the line has the focus again
    begin_wanted     an evening that was still looking back begins
    harvest_wanted   after the last round
    """

    stayed = Signal()
    begin_wanted = Signal()
    harvest_wanted = Signal()

    def __init__(self, acts: ConversationActs, facilitation: Facilitation, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._facilitation = facilitation
        self._conversation: Conversation | None = None
        self._since_onward = QElapsedTimer()
        self.looking_back: LookingBack | None = None

    @property
    def words(self) -> OnwardWords:
        """What the big button may say."""
        return OnwardWords(
            self.tr("Volgende: {0}"),
            self.tr("Rond de beurt af"),
            self.tr("Volgende ronde: {0}"),
            self.tr("Naar de oogst"),
        )

    def follow(self, view: Conversation | None) -> None:
        """The evening stands like this now."""
        self._conversation = view

    def onward(self) -> None:
        """Do what the big button says."""
        view = self._conversation
        if self.looking_back is not None and self.looking_back.is_open:
            self.looking_back.panel.onward()
            return
        if view is None or view.dialogue.closed:
            return
        quick = self._since_onward.isValid() and self._since_onward.elapsed() < _DOUBLE_PRESS_MS
        self._since_onward.start()
        if view.cycle is not None and not view.is_complete and (view.upcoming or view.speaker):
            self._acts.next_turn()
        elif quick:
            self.stayed.emit()
        elif view.next_round is not None:
            self._acts.next_round()
        else:
            self.harvest_wanted.emit()

    def back(self) -> None:
        """Step back: the agreement before this one, else the speaker before this one."""
        if self.looking_back is not None and self.looking_back.is_open:
            self.looking_back.panel.step(-1)
        else:
            self._acts.previous_turn()

    def round_off(self) -> None:
        """The turn is over; in the silence before a round: the silence."""
        view = self._conversation
        if view is not None and view.thinking_clock(self._facilitation.now()) is not None:
            self._acts.end_thinking()
        else:
            self._acts.end_turn()

    def go_to_round(self, round_id: RoundId) -> None:
        """Go to any round; the one that runs goes on."""
        self.begin_wanted.emit()
        view = self._conversation
        is_current = view is not None and view.dialogue.current_round_id == round_id
        if is_current and view is not None and not view.is_paused:
            self.stayed.emit()
        else:
            self._acts.start_round(round_id)

    def step_round(self, step: int) -> None:
        """Go to the round after (1) or before (-1) this one, when there is one."""
        view = self._conversation
        if view is None or not view.rounds:
            return
        if not view.has_begun:
            self.begin_wanted.emit()
            return
        current = view.current_round
        place = view.rounds.index(current) + step if current else 0
        if 0 <= place < len(view.rounds):
            self._acts.start_round(view.rounds[place].id)
