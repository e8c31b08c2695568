"""From files of other laptops to frozen values. Nothing here writes; any thread may do it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from wijkdialoog.domain.clock import Stretch
from wijkdialoog.domain.errors import DomainError, ExchangeError
from wijkdialoog.domain.merge_tables import TABLES, names_of
from wijkdialoog.domain.merging import Source
from wijkdialoog.services.dossiers import SUFFIX
from wijkdialoog.services.exchange import Package, read_package
from wijkdialoog.services.exchange_values import SHAPES
from wijkdialoog.services.troubles import StorageError, Trouble, from_os_error
from wijkdialoog.storage.looking import Looked, looked_into

EXCHANGE_SUFFIX = ".json"
MOST_FILES = 500
_COPIES = "reservekopieën"
_DEEPEST = 4  # folders below the one that was pointed at
_EVERY_TABLE = tuple(TABLES)


@dataclass(frozen=True)
class ReadFile:
    """One file that was looked at: what is in it, or why not.

    size  in bytes, for the progress
    """

    path: Path
    source: Source | None = None
    refusal: DomainError | StorageError | None = None


def files_in(places: Sequence[Path], own: Path | None = None) -> tuple[Path, ...]:
    """Return the files that may hold tables: those given, and those in the folders given.

    own  the open dossier, which is never brought into itself
    A folder is looked through a few levels deep, without copies and hidden files.
    """
    found: dict[Path, Path] = {}
    for place in places:
        for path in _files_at(place):
            if not _is_same(path, own):
                found.setdefault(_resolved(path), path)
    return tuple(sorted(found.values(), key=lambda path: (path.name.casefold(), str(path))))[
        :MOST_FILES
    ]


def read_files(
    paths: Sequence[Path], progress: Callable[[int, int, Path], bool] = lambda *_: True
) -> tuple[ReadFile, ...]:
    """Read every file; a file that cannot be read gets its refusal and the others go on.

    progress  called before each file with how many were read, of how many, and the path;
              answers False to stop. What was read until then is returned.
    """
    done: list[ReadFile] = []
    for number, path in enumerate(paths):
        if not progress(number, len(paths), path):
            break
        done.append(read_file(path))
    return tuple(done)


def read_file(path: Path) -> ReadFile:
    """Return what is in one file. The file is never changed."""
    try:
        if path.suffix.casefold() == SUFFIX:
            return ReadFile(path, source_of_dossier(path))
        return ReadFile(path, source_of_package(read_package(path), _digest(path)))
    except (DomainError, StorageError) as refusal:
        return ReadFile(path, refusal=refusal)


def source_of_package(package: Package, key: str) -> Source:
    """Return the contents of an exchange file."""
    known = {name: frozenset(shape.names) - {"id"} for name, shape in SHAPES.items()}
    known["participants"] |= {"presence"}
    rows = {
        name: {row.id or str(number): row for number, row in enumerate(package.values[name])}
        for name in SHAPES
    }
    return Source(key, Path(package.file).name, rows, known, is_list=True)


def source_of_dossier(path: Path) -> Source:
    """Return the contents of somebody else's dossier. Raises StorageError."""
    with looked_into(path) as looked:
        rows: dict[str, dict[str, Any]] = {
            name: {row.id: row for row in getattr(looked.read, name).find()}
            for name in _EVERY_TABLE
        }
        rows["stretches"] = dict(_closed_stretches(looked, rows["stretches"]))
        pictures = {photo.media_id for photo in rows["photos"].values()}
        media = {id_: looked.aside.media(id_) for id_ in pictures}
    known = {name: frozenset(names_of(table.value_type)) for name, table in TABLES.items()}
    found = {id_: content for id_, content in media.items() if content is not None}
    return Source(_digest(path), path.name, rows, known, media=found)


def _closed_stretches(
    looked: Looked, stretches: Mapping[str, Stretch]
) -> Iterator[tuple[str, Stretch]]:
    # A clock that ran when the file was copied does not run here.
    for id_, stretch in stretches.items():
        if stretch.ended_ms is not None:
            yield id_, stretch
            continue
        pulse = looked.aside.pulse(stretch.dialogue_id) or 0
        yield id_, replace(stretch, ended_ms=max(pulse, stretch.started_ms))


def _files_at(place: Path) -> Iterator[Path]:
    try:
        if place.is_dir():
            yield from _files_below(place, _DEEPEST)
        else:
            yield place
    except OSError as exc:
        raise from_os_error(exc, place) from exc


def _files_below(folder: Path, levels: int) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~", "$")) or path.name == _COPIES:
            continue
        if path.is_dir() and not path.is_symlink():
            if levels:
                try:
                    yield from _files_below(path, levels - 1)
                except OSError:  # a folder that may not be looked into holds nothing for us
                    continue
        elif path.suffix.casefold() == SUFFIX or _looks_like_exchange(path):
            yield path


def _looks_like_exchange(path: Path) -> bool:
    """Whether a file found in a folder may be ours: a stick holds other JSON too."""
    if path.suffix.casefold() != EXCHANGE_SUFFIX:
        return False
    try:
        with path.open("rb") as file:
            return b"wijkdialoog" in file.read(4096)
    except OSError:
        return True  # it gets its sentence when it is read


def _is_same(path: Path, own: Path | None) -> bool:
    return own is not None and _resolved(path) == _resolved(own)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError):
        return path


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            made = sha256()
            while part := file.read(1 << 20):
                made.update(part)
    except (OSError, ValueError) as exc:
        raise from_os_error(exc, path) from exc
    return made.hexdigest()


__all__ = [
    "EXCHANGE_SUFFIX",
    "ExchangeError",
    "ReadFile",
    "StorageError",
    "Trouble",
    "files_in",
    "read_file",
    "read_files",
]
