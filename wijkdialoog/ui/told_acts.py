"""What was done, said in the strip with its way back; undo and redo themselves."""

from PySide6.QtCore import QObject

from wijkdialoog.domain.changes import Changes
from wijkdialoog.services.history import History
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.messages import Messages
from wijkdialoog.ui.words.acts import action_label
from wijkdialoog.ui.words.done import done_words


class ToldActs(QObject):
    """Names each act; what was done for good has no way back."""

    def __init__(
        self, history: History, guard: Guard, hub: ChangeHub, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._guard = guard
        self._messages = messages
        hub.changed.connect(self._tell)

    def undo(self) -> None:
        """Take the last act back and say which it was."""
        changes = self._guard(self._history.undo)
        if changes is not None:
            done = self.tr("Ongedaan gemaakt: {0}").format(action_label(changes.action))
            self._messages.say(done, self.tr("Opnieuw"), self.redo)

    def redo(self) -> None:
        """Do again what was taken back and say which it was."""
        changes = self._guard(self._history.redo)
        if changes is not None:
            done = self.tr("Opnieuw gedaan: {0}").format(action_label(changes.action))
            self._messages.say(done, self.tr("Ongedaan maken"), self.undo)

    def _tell(self, changes: Changes) -> None:
        if changes.topics and self._history.undo_action is None:  # done for good
            self._messages.say(done_words(changes.action))
        elif changes.topics:
            self._messages.say(done_words(changes.action), self.tr("Ongedaan maken"), self.undo)
