"""Which dossier opens: the one of last time, another, or a first one in the user's folder."""

from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage.dossier import Dossier

SUFFIX = ".wijkdialoog"
_DEFAULT_NAME = "Mijn wijk"


@dataclass(frozen=True)
class RecentDossier:
    """A dossier that was opened before. `is_there` is False while its stick is out."""

    path: Path
    is_there: bool

    @property
    def name(self) -> str:
        """The file name as people say it."""
        return self.path.stem


class Dossiers:
    """Opens dossiers and remembers which.

    folder  the user's data folder, where the first dossier is made
    """

    def __init__(self, settings_file: SettingsFile, folder: Path) -> None:
        self._settings = settings_file
        self._folder = folder

    @property
    def default_path(self) -> Path:
        """Where the first dossier is, or will be made."""
        return self._folder / f"{_DEFAULT_NAME}{SUFFIX}"

    def path_at_start(self) -> Path:
        """Return the dossier used last, or the default one when that is not there now."""
        last = next(iter(self.recent()), None)
        return last.path if last and last.is_there else self.default_path

    def gone_at_start(self) -> Path | None:
        """Return the dossier used last when it is not there now, as on a stick that is out."""
        last = next(iter(self.recent()), None)
        return last.path if last and not last.is_there else None

    def open(self, path: Path) -> Dossier:
        """Open a dossier, made when it is not there yet, and remember it as used last.

        Raises StorageError; the list of recent dossiers is then as it was.
        """
        dossier = Dossier.open(path)
        self._settings.save(self._settings.current.with_recent(path.resolve()))
        return dossier

    def recent(self) -> tuple[RecentDossier, ...]:
        """Return the dossiers opened before, used last first."""
        paths = (Path(known) for known in self._settings.current.recent)
        return tuple(RecentDossier(path, _is_there(path)) for path in paths)

    def forget(self, path: Path) -> None:
        """Take one dossier out of the list; the file stays."""
        kept = tuple(known for known in self._settings.current.recent if known != str(path))
        self._settings.change(recent=kept)

    def forget_all(self) -> None:
        """Empty the list, and what else is known about places of dossiers; the files stay."""
        self._settings.change(recent=(), stick_copies={}, warned_places=())


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a network drive that does not answer
        return False
