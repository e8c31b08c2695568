"""Exchange files in and out: read, preview, bring in, write (exchange/FORMAT.md)."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.errors import Code, ExchangeError, NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.exchange_merge import WRITING_ORDER, Difference, plan_merge
from wijkdialoog.services.exchange_package import Package, package_of
from wijkdialoog.services.exchange_schema import checked_object
from wijkdialoog.services.exchange_writing import as_text, some_dialogues, whole_dossier
from wijkdialoog.services.files import write_atomically
from wijkdialoog.services.moments import Now
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Unit

__all__ = ["Difference", "Exchange", "Package", "Preview", "Receipt", "read_package"]


@dataclass(frozen=True)
class Preview:
    """What bringing a package in would do.

    new, same  number of objects by list ("dialogues", "contributions", …); only lists with any
    different  objects that are here with other content, each with its differences
    """

    new: dict[str, int]
    same: dict[str, int]
    different: tuple[Difference, ...]


@dataclass(frozen=True)
class Receipt:
    """What was brought in: number of new and of overwritten objects by list."""

    new: dict[str, int]
    overwritten: dict[str, int]

    @property
    def is_nothing(self) -> bool:
        """Whether everything was here already."""
        return not self.new and not self.overwritten


class Exchange:
    """Moves dialogues between dossiers through a file."""

    def __init__(self, dossier: Dossier, now: Now) -> None:
        self._dossier = dossier
        self._now = now

    def read(self, path: Path) -> Package:
        """Return what is in an exchange file; see `read_package`."""
        return read_package(path)

    def preview(self, package: Package) -> Preview:
        """Return what is new, the same and different. Raises ExchangeError as `bring_in`."""
        plan = plan_merge(self._dossier.read, package, self._now())
        same = {name: count for name, count in plan.same.items() if count}
        return Preview(_counts(plan.adds), same, tuple(plan.differences))

    def bring_in(self, package: Package, *, overwrite: bool = False) -> Receipt:
        """Store a package as one act; what is here already stays as it is.

        overwrite  give objects that are here with other content the content of the file
        Raises ExchangeError FILE_CONFLICT for such an object otherwise; nothing is stored then.
        """
        (receipt,) = self.bring_in_all((package,), overwrite=overwrite)
        return receipt

    def bring_in_all(
        self, packages: Iterable[Package], *, overwrite: bool = False
    ) -> tuple[Receipt, ...]:
        """Store several packages as one act: all of them, or none. See `bring_in`."""
        with self._dossier.unit(Action.IMPORT) as unit:
            return tuple(self._bring_in(unit, package, overwrite) for package in packages)

    def write(self, dialogue_ids: Collection[DialogueId] | None = None) -> str:
        """Return an exchange file with these dialogues, or with the whole dossier.

        Raises NotFound for a dialogue that is not there or lies in the bin.
        """
        records = self._dossier.read
        if dialogue_ids is None:
            return as_text(whole_dossier(records))
        for id_ in dialogue_ids:
            if records.dialogues.count(id=id_, binned_ms=None) == 0:
                raise NotFound("dialogues", id_)
        return as_text(some_dialogues(records, dialogue_ids))

    def write_file(self, path: Path, dialogue_ids: Collection[DialogueId] | None = None) -> None:
        """Write an exchange file, in place of what was there. Raises NotFound, StorageError."""
        write_atomically(path, self.write(dialogue_ids).encode("utf-8"))

    def _bring_in(self, unit: Unit, package: Package, overwrite: bool) -> Receipt:
        with _naming(package.file):
            plan = plan_merge(unit, package, self._now())
            if plan.differences and not overwrite:
                raise _conflict(plan.differences)
        for name in WRITING_ORDER:
            writer = getattr(unit, name)
            writer.add_all(plan.adds[name])
            for row in plan.saves[name].values():
                writer.save(row)
        return Receipt(_counts(plan.adds), _counted(plan.differences))


def read_package(path: Path) -> Package:
    """Return what is in an exchange file; no dossier plays a part yet.

    Raises ExchangeError with the code, the file, and the place in it when there is one.
    """
    with _naming(str(path)):
        return package_of(checked_object(_bytes_of(path)), str(path))


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as exc:  # ValueError: a NUL in the name
        detail = getattr(exc, "strerror", None) or str(exc)
        raise ExchangeError(Code.FILE_UNREADABLE, detail=detail) from exc


@contextmanager
def _naming(file: str) -> Iterator[None]:
    """Put the name of the file into a refusal, for whoever brings in several."""
    try:
        yield
    except ExchangeError as error:
        error.values["file"] = file
        raise


def _counts(lists: dict[str, list[object]]) -> dict[str, int]:
    return {name: len(values) for name, values in lists.items() if values}


def _counted(differences: list[Difference]) -> dict[str, int]:
    each_once = {(difference.list_name, difference.id) for difference in differences}
    return dict(Counter(list_name for list_name, _ in sorted(each_once)))


def _conflict(differences: list[Difference]) -> ExchangeError:
    first = differences[0]
    return ExchangeError(
        Code.FILE_CONFLICT,
        place=first.place,
        what=first.list_name,
        name=first.name,
        id=first.id,
        fields=tuple(field.field for field in first.fields),
        count=len(differences),
    )
