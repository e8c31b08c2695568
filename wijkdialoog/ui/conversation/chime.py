"""One soft sound when the time of a turn is up; off until somebody wants it (product section 6)."""

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths

from wijkdialoog import paths
from wijkdialoog.domain.clock import ClockPhase
from wijkdialoog.domain.ids import TurnId
from wijkdialoog.services.settings import SettingsFile

Player = Callable[[Path], object]
_PROGRAMS = ("pw-play", "paplay", "aplay", "afplay")
_IS_UP = (ClockPhase.TIME, ClockPhase.OVER)


class Chime(QObject):
    """Sounds once for each turn whose time ran out while somebody looked; never a second time.

    play  plays a file without waiting for it; None: this machine has nothing to play it with
    """

    def __init__(
        self, settings_file: SettingsFile, play: Player | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings_file
        self._play = play
        self._waiting: TurnId | None = None

    @property
    def can_sound(self) -> bool:
        """Whether there is something to play a sound with; else it is not offered."""
        return self._play is not None

    @property
    def wanted(self) -> bool:
        """Whether somebody switched it on."""
        return self._settings.current.time_sound

    def want(self, *, wanted: bool) -> None:
        """Switch it on or off, and remember that."""
        self._settings.change(time_sound=wanted)

    def notice(self, turn_id: TurnId | None, phase: ClockPhase) -> None:
        """Look at the clock: a turn that was running and now is up sounds."""
        if turn_id is not None and phase not in _IS_UP:
            self._waiting = turn_id
        elif turn_id is not None and turn_id == self._waiting:
            self._waiting = None
            if self.wanted:
                self.sound()

    def sound(self) -> None:
        """Let it be heard once, now; a machine that cannot stays silent."""
        if self._play is not None:
            self._play(paths.resources("sounds", "tijd.wav"))


def find_player() -> Player | None:
    """Return how this machine plays a sound, or None."""
    if sys.platform == "win32":
        return _play_on_windows
    programs = (QStandardPaths.findExecutable(program) for program in _PROGRAMS)
    found = next((program for program in programs if program), None)
    if found is None:
        return None
    # A player without loudspeakers just ends; nobody waits for it and nobody hears about it.
    return lambda file: QProcess.startDetached(found, [str(file)])


def _play_on_windows(file: Path) -> None:
    winsound = importlib.import_module("winsound")  # only Windows has it
    flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
    try:
        winsound.PlaySound(str(file), flags)
    except RuntimeError:
        return  # no loudspeakers: the screen says that the time is up
