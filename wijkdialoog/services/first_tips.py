"""For which dialogues tips stand open: the first two that somebody leads, or as they chose."""

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.settings import SettingsFile

FIRST = 2
"""So many dialogues are led with tips beside them."""


class FirstTips:
    """Kept in the settings, because it is about who leads and not about the wijk.

    A dossier of a colleague may hold twenty dialogues that a new facilitator never led, and what
    a person has learned is no part of what neighbours said.
    """

    def __init__(self, settings_file: SettingsFile) -> None:
        self._settings = settings_file

    def are_open(self, dialogue_id: DialogueId) -> bool:
        """Whether tips stand open at a dialogue."""
        current = self._settings.current
        if current.tips:
            return current.tips == "open"
        return dialogue_id in current.tip_dialogues or len(current.tip_dialogues) < FIRST

    def note_led(self, dialogue_id: DialogueId) -> None:
        """Count a dialogue whose conversation was opened; one that is only prepared, is not."""
        known = self._settings.current.tip_dialogues
        if dialogue_id not in known and len(known) < FIRST:
            self._settings.change(tip_dialogues=(*known, dialogue_id))

    def choose(self, *, opened: bool) -> None:
        """Remember what somebody chose; from now on that holds for every dialogue."""
        self._settings.change(tips="open" if opened else "folded")
