"""A dossier that does not open because it is damaged: what can be read of it, and its copies."""

from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.domain.copies import FOLDER, plain_stem
from wijkdialoog.domain.copy_contents import Difference, Inventory, difference
from wijkdialoog.services.backups import Copy, copies_in, copy_addition, give_back
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.moments import Now
from wijkdialoog.storage import backup, contents
from wijkdialoog.storage.errors import StorageError, from_os_error
from wijkdialoog.storage.rescue.salvage import Salvage, TableRead, salvage

__all__ = ["Rescue", "Rescued", "Salvage", "TableRead", "salvage", "write_report"]

_ADDITION = "hersteld"


@dataclass(frozen=True)
class Rescued:
    """What was read of a damaged dossier, in a dossier of its own.

    salvage    counts by table; its path is the new dossier, None when nothing could be read
    inside     what stands in the new dossier
    copy       the newest copy that opens, or None
    copy_more  what that copy holds and the new dossier does not
    """

    salvage: Salvage
    inside: Inventory
    copy: Copy | None
    copy_more: Difference

    @property
    def changed_texts(self) -> tuple[str, ...]:
        """The words of what came along though something in it is not as it was."""
        changed = {id_ for table in self.salvage.tables.values() for id_ in table.changed}
        return tuple(
            item.text
            for of_subject in self.inside.items.values()
            for id_, item in of_subject.items()
            if id_ in changed
        )


class Rescue:
    """Never touches the damaged file: it stays where it is, under its own name.

    damaged  the file that does not open
    """

    def __init__(self, damaged: Path, now: Now) -> None:
        self._damaged = damaged
        self._now = now

    def newest_copy(self) -> Copy | None:
        """Return the newest copy beside the dossier that is sound, or None."""
        for copy in copies_in(self._damaged.parent / FOLDER, self._damaged):
            if contents.findings(copy.path, _go_on) == "":
                return copy
        return None

    def open_newest_copy(self) -> Path | None:
        """Make a dossier of the newest sound copy; return its path. Raises StorageError."""
        copy = self.newest_copy()
        if copy is None:
            return None
        return give_back(copy.path, self._damaged, copy_addition(copy, self._now))

    def salvage(self) -> Rescued:
        """Write what can be read to a new dossier "… (hersteld)". Raises StorageError."""
        done = salvage(self._damaged, self._free_path())
        inside = contents.inventory(done.path) if done.path else Inventory()
        copy = self.newest_copy()
        more = difference(_inventory(copy), inside) if copy else Difference({}, {}, {})
        return Rescued(done, inside, copy, more)

    def _free_path(self) -> Path:
        stem = plain_stem(self._damaged.stem)
        wanted = self._damaged.with_name(f"{stem} ({_ADDITION}){self._damaged.suffix}")
        try:
            return backup.free_path(wanted)
        except OSError as exc:
            raise from_os_error(exc, wanted) from exc


def write_report(dossier: Path, lines: tuple[str, ...]) -> Path:
    """Write the report beside a rescued dossier; return its path. Raises StorageError."""
    path = dossier.with_name(f"{dossier.stem} – wat er gered is.txt")
    write_atomically(path, "\n".join([*lines, ""]).encode("utf-8"))
    return path


def _inventory(copy: Copy) -> Inventory:
    try:
        return contents.inventory(copy.path)
    except StorageError:
        return Inventory()


def _go_on() -> int:
    return 0
