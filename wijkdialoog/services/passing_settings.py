"""Settings that hold for a while and are never stored, for an evening that is only practice."""

from dataclasses import replace

from wijkdialoog.services.settings import Settings, SettingsFile


class PassingSettings(SettingsFile):
    """Begins with what somebody chose, without their places; what is chosen here passes.

    A practice is no dialogue that was held: its tips stand open as for the first.
    """

    def __init__(self, own: SettingsFile) -> None:
        super().__init__(own.path)
        self._current = replace(
            own.current, recent=(), stick_copies={}, warned_places=(), tip_dialogues=()
        )

    def save(self, settings: Settings) -> bool:
        """Put settings in force, and store nothing."""
        self._current = settings
        return True
