"""Dated copies of the open dossier: made, listed, thinned, and given back as a dossier."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from wijkdialoog.domain.copies import (
    FOLDER,
    CopyName,
    Reason,
    kept,
    plain_stem,
    read_copy_stem,
)
from wijkdialoog.domain.copy_contents import Inventory
from wijkdialoog.domain.partial_date import spoken_date, spoken_day
from wijkdialoog.services.moments import Now
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.storage import backup, contents
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error

Progress = Callable[[int, int], None]
"""Called with pages done and in all; raise to stop: the copy then never was."""

_SECOND_FOLDER = "Wijkdialoog reservekopieën"
_FEW_LETTERS = 6


@dataclass(frozen=True)
class Copy:
    """One dated copy of this dossier.

    name    its file name
    paths   where it stands: beside the dossier, in the second place, or both
    moment  when it was made, in local time
    reason  why; None when the name does not tell
    size    in bytes
    """

    name: str
    paths: tuple[Path, ...]
    moment: datetime
    reason: Reason | None
    size: int

    @property
    def path(self) -> Path:
        """The copy to read."""
        return self.paths[0]


@dataclass(frozen=True)
class AtClose:
    """What became of the copy at closing.

    made     the copy, or None: nothing changed, or it could not be made
    trouble  why it could not be made; the dossier itself is safe
    """

    made: Copy | None = None
    trouble: StorageError | None = None


class Backups:
    """The copies of one open dossier.

    settings_file   knows the second place; None: copies stand beside the dossier only
    second_trouble  why the last copy did not reach the second place; None when it did
    """

    def __init__(
        self, dossier: Dossier, now: Now, settings_file: SettingsFile | None = None
    ) -> None:
        self._dossier = dossier
        self._now = now
        self._settings = settings_file
        self.second_trouble: StorageError | None = None

    # Places ------------------------------------------------------------------

    @property
    def folder(self) -> Path:
        """Where the copies stand: beside the dossier."""
        return self._dossier.path.parent / FOLDER

    @property
    def second_place(self) -> Path | None:
        """The folder a person chose for a second copy of each copy, or None."""
        chosen = self._settings.current.second_backups if self._settings else ""
        return Path(chosen) if chosen else None

    def choose_second_place(self, place: Path | None) -> None:
        """Also keep each copy in `place`; None: no longer. Copies that stand there stay."""
        if self._settings:
            self._settings.change(second_backups="" if place is None else str(place))
        self.second_trouble = None

    def second_place_is_there(self) -> bool:
        """Whether the second place can be reached now; True when none was chosen."""
        place = self.second_place
        return place is None or _is_folder(place)

    # Making ------------------------------------------------------------------

    def make(self, reason: Reason, progress: Progress | None = None) -> Copy:
        """Make a copy now, outside any act, and let old ones go.

        Raises StorageError when it cannot be made beside the dossier: do not do what it was for.
        A second place that is gone is kept in `second_trouble`.
        """
        name = CopyName(self._local_now(), reason)
        path = self._dossier.copy_dated(self.folder, name, progress)
        copy = _copy_of(path, name)
        second = self._make_second(name, progress)
        self._thin()
        return replace(copy, paths=(path, second)) if second else copy

    def make_at_close(self, progress: Progress | None = None) -> AtClose:
        """Make a copy when anything changed since the newest one. Never raises StorageError."""
        try:
            if self._is_kept_already():
                return AtClose()
            return AtClose(self.make(Reason.CLOSING, progress))
        except StorageError as error:
            return AtClose(trouble=error)

    def copies(self) -> tuple[Copy, ...]:
        """Return the copies in both places, newest first."""
        found: dict[str, Copy] = {}
        for folder in self._folders():
            for copy in copies_in(folder, self._dossier.path):
                known = found.get(copy.name)
                paths = (*known.paths, *copy.paths) if known else copy.paths
                found[copy.name] = replace(copy, paths=paths)
        return tuple(sorted(found.values(), key=_age, reverse=True))

    def remove(self, copy: Copy) -> None:
        """Remove a copy in every place. Raises StorageError."""
        for path in copy.paths:
            try:
                path.unlink(missing_ok=True)
            except OSError as exc:
                raise from_os_error(exc, path) from exc

    @property
    def dossier_path(self) -> Path:
        """Where the dossier is now."""
        return self._dossier.path

    def is_sound(self) -> bool:
        """Look through the whole open dossier, on its own thread. Raises StorageError."""
        return self._dossier.findings() == ""

    # Looking and giving back ----------------------------------------------------

    def inventory_now(self) -> Inventory:
        """Return what stands in the dossier now, to compare a copy with. Raises StorageError."""
        return self._dossier.inventory()

    @staticmethod
    def look_through(path: Path, wants_to_stop: Callable[[], bool]) -> str:
        """Look through a whole file; return what is the matter, or "" when it is sound.

        May run on any thread, also while the dossier is open. What is found then may be an act
        that was just being stored: ask `is_sound` before telling anybody.
        """
        return contents.findings(path, lambda: int(wants_to_stop()))

    def restore(self, copy: Copy) -> Path:
        """Make a dossier of a copy, beside the present one. Returns its path; nothing else changes.

        Raises StorageError.
        """
        return give_back(copy.path, self._dossier.path, copy_addition(copy, self._now))

    # Steps ---------------------------------------------------------------------

    def _is_kept_already(self) -> bool:
        """Whether there is nothing to keep, or the newest copy holds the same."""
        marks = self._dossier.marks()
        if not any(marks.values()):
            return True
        newest = next(iter(copies_in(self.folder, self._dossier.path)), None)
        return newest is not None and contents.same_rows(marks, contents.stored_marks(newest.path))

    def _make_second(self, name: CopyName, progress: Progress | None) -> Path | None:
        self.second_trouble = None
        place, folder = self.second_place, self._second_folder()
        if place is None or folder is None:
            return None
        try:
            if not _is_folder(place):
                raise StorageError(Trouble.GONE, place)
            return self._dossier.copy_dated(folder, name, progress)
        except StorageError as error:
            self.second_trouble = error
            return None

    def _thin(self) -> None:
        today = self._local_now().date()
        for folder in self._folders():
            copies = copies_in(folder, self._dossier.path)
            staying = kept((copy.moment for copy in copies), today)
            for copy in copies:
                if copy.moment not in staying:
                    with suppress(StorageError):  # another time
                        self.remove(copy)

    def _folders(self) -> tuple[Path, ...]:
        second = self._second_folder()
        return (self.folder,) if second is None else (self.folder, second)

    def _second_folder(self) -> Path | None:
        """A folder for this dossier alone: another dossier of the same name has its own."""
        place = self.second_place
        if place is None:
            return None
        path = self._dossier.path
        own = sha256(str(path.absolute()).encode(errors="surrogateescape")).hexdigest()
        return place / _SECOND_FOLDER / f"{path.stem} {own[:_FEW_LETTERS]}"

    def _local_now(self) -> datetime:
        return datetime.fromtimestamp(self._now() // 1000)


def copies_in(folder: Path, dossier: Path) -> tuple[Copy, ...]:
    """Return the copies of the dossier at `dossier` that stand in `folder`, newest first."""
    try:
        files = [file for file in folder.iterdir() if file.suffix == dossier.suffix]
        found = [
            _copy_of(file, name)
            for file in files
            if (name := read_copy_stem(file.stem, dossier.stem)) is not None
        ]
    except (OSError, StorageError):  # not there yet, or a stick that was pulled out
        return ()
    return tuple(sorted(found, key=_age, reverse=True))


def copy_addition(copy: Copy, now: Now) -> str:
    """Return "kopie van 16 april 20.14", for the name of the dossier made of it."""
    this_year = datetime.fromtimestamp(now() // 1000).year
    said = spoken_day if copy.moment.year == this_year else spoken_date
    return f"kopie van {said(f'{copy.moment:%Y-%m-%d}')} {copy.moment:%H.%M}"


def give_back(source: Path, beside: Path, addition: str) -> Path:
    """Copy a closed dossier to a new one beside another: "Mijn wijk (kopie van …)".

    Returns its path; no file is ever overwritten. Raises StorageError.
    """
    wanted = beside.with_name(f"{plain_stem(beside.stem)} ({addition}){beside.suffix}")
    try:
        target = backup.free_path(wanted)
    except OSError as exc:
        raise from_os_error(exc, wanted) from exc
    backup.copy_file(source, target)
    return target


def look_into(copy: Copy) -> Inventory:
    """Return what stands in a copy; may be called on any thread. Raises StorageError."""
    return contents.inventory(copy.path)


def _copy_of(path: Path, name: CopyName) -> Copy:
    try:
        size = path.stat().st_size
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    return Copy(path.name, (path,), name.moment, name.reason, size)


def _age(copy: Copy) -> tuple[datetime, int, str]:
    # A second copy within the same second has a number, and a longer name, behind it.
    return copy.moment, len(copy.name), copy.name


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
