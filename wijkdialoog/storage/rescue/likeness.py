"""Is a refused file after all a dossier of ours, with its first page or its marks damaged?"""

import re
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine

from wijkdialoog.storage import migrate, shape
from wijkdialoog.storage.errors import StorageError, Trouble
from wijkdialoog.storage.rescue.found_rows import Found, IsValue, find_rows
from wijkdialoog.storage.rescue.pages import Pages
from wijkdialoog.storage.soundness import readers

_SUFFIX = ".wijkdialoog"
_MAGIC = b"SQLite format 3\0"
_MOST_BYTES = 300_000_000  # a film that somebody picked is not read to its end
_ENOUGH_TABLES = 3
_NO_SUCH_VERSION = 60_000
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def nearer_cause(error: StorageError) -> StorageError:
    """Return DAMAGED in place of "not a dossier" or "newer" when the file is a damaged one."""
    newer = error.trouble is Trouble.NEWER and int(error.detail) > _NO_SUCH_VERSION
    stranger = error.trouble is Trouble.NOT_A_DOSSIER and _looks_like_ours(error.path)
    if newer or stranger:
        return StorageError(Trouble.DAMAGED, error.path, f"taken for {error.trouble.value}")
    return error


def is_value_of_ours() -> IsValue:
    """Return a function that tells whether columns by name make a value of the domain."""
    engine = create_engine("sqlite://")
    with closing(engine.connect()) as nowhere:
        by_name = {reader.table_name: reader for reader in readers(nowhere)}
    engine.dispose()
    return lambda name, row: name not in by_name or by_name[name].is_readable(row)


def _looks_like_ours(path: Path) -> bool:
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return False
        with path.open("rb") as file:
            if path.suffix != _SUFFIX and file.read(len(_MAGIC)) != _MAGIC:
                return False
        pages = Pages(path.read_bytes())
    except (OSError, ValueError):
        return False
    return _holds_ours(pages)


def _holds_ours(pages: Pages) -> bool:
    steps = migrate.read_steps()
    if layout := pages.layout():
        ours = {row[3] for row in shape.expected_layout(steps, max(steps)) if row[0] == "table"}
        return len(ours & {row[-1] for row in layout}) >= _ENOUGH_TABLES
    known = shape.tables(steps, max(steps))
    return any(map(_is_certain, find_rows(pages, known, is_value_of_ours()).values()))


def _is_certain(found: Found) -> bool:
    proved = found.expected is not None and len(found.rows) > len(found.changed)
    return proved or any(_UUID.fullmatch(id_) for id_ in found.rows)
