"""A copy of the dossier on a stick, read back; and how long ago the last one was made."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wijkdialoog.domain.copies import CopyName, copy_stem
from wijkdialoog.services.drives import Drive, removable_drives
from wijkdialoog.services.moments import Now
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier

FOLDER = "Wijkdialoog"
_LONG_AGO_DAYS = 7
_MOST_REMEMBERED = 50
_MS_A_DAY = 86_400_000

Tick = Callable[[int, int], bool]
"""Called with pages done and pages in all; False stops the copy."""


class CopyStopped(Exception):
    """Somebody stopped the copy; nothing of it stays on the stick."""


@dataclass(frozen=True)
class StickCopy:
    """A copy that was made and read back.

    rows   how many rows were the same
    apart  it outlives the disk of the dossier: a folder beside it is no copy on a stick
    """

    path: Path
    rows: int
    size: int
    apart: bool


@dataclass(frozen=True)
class LastCopy:
    """How it stands.

    moment_ms  of the last copy; None: never
    is_due     there is work that is on no stick, or the last copy is more than a week old
    """

    moment_ms: int | None
    is_due: bool


class StickCopies:
    """Copies of one open dossier.

    drives  what sticks there are; another in tests
    """

    def __init__(
        self,
        dossier: Dossier,
        now: Now,
        settings_file: SettingsFile,
        drives: Callable[[], tuple[Drive, ...]] = removable_drives,
    ) -> None:
        self._dossier = dossier
        self._now = now
        self._settings = settings_file
        self.drives = drives

    def last(self) -> LastCopy:
        """Return when this dossier was last copied to a stick, and whether that is too long ago."""
        moment = self._settings.current.stick_copies.get(self._key)
        has_work = self._dossier.read.contributions.count() > 0
        if moment is None:
            return LastCopy(None, has_work)
        long_ago = self._now() - moment > _LONG_AGO_DAYS * _MS_A_DAY
        return LastCopy(moment, has_work and long_ago)

    def copy_to(self, place: Path, tick: Tick = lambda _done, _all: True) -> StickCopy:
        """Write a dated copy in the folder `Wijkdialoog` of a stick, and read it back.

        It never takes the place of a file that is there. Only a copy that is `apart` is
        remembered as the last one on a stick. Raises StorageError: also when what is
        read back differs; CopyStopped when `tick` said so.
        """

        def told(done: int, in_all: int) -> None:
            if not tick(done, in_all):
                raise CopyStopped

        moment = datetime.fromtimestamp(self._now() / 1000)
        stem = copy_stem(self._dossier.path.stem, CopyName(moment.replace(microsecond=0)))
        name = f"{stem}{self._dossier.path.suffix}"
        path, rows = self._dossier.copy_and_prove(_folder_on(place), name, told)
        apart = self._is_apart(path)
        if apart:
            self._remember()
        return StickCopy(path, rows, path.stat().st_size, apart)

    def _is_apart(self, copy: Path) -> bool:
        """Whether a copy is on a stick that does not hold the dossier, or on another disk."""
        drive = next((d for d in self.drives() if copy.is_relative_to(d.path)), None)
        if drive is not None:
            return not self._dossier.path.is_relative_to(drive.path)
        try:
            return copy.stat().st_dev != self._dossier.path.stat().st_dev
        except OSError:
            return True  # the disk of the dossier is gone, and the copy is there

    @property
    def _key(self) -> str:
        return str(self._dossier.path.resolve())

    def _remember(self) -> None:
        known = {k: v for k, v in self._settings.current.stick_copies.items() if k != self._key}
        kept = dict(list(known.items())[-_MOST_REMEMBERED + 1 :])
        self._settings.change(stick_copies={**kept, self._key: self._now()})


def _folder_on(place: Path) -> Path:
    return place if place.name == FOLDER else place / FOLDER
