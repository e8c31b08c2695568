"""A look at the first bytes of a file, before SQLite may touch it.

SQLite's own settings would already change a stranger's file (its journal mode stands in the file),
so what is not ours is refused here. Layout: https://sqlite.org/fileformat.html#the_database_header
"""

import struct
from pathlib import Path

from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error

APPLICATION_ID = 0x57494A4B  # "WIJK": tells our files from other SQLite files

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER_BYTES = 100
_WRITE_VERSION_AT = 18
_USER_VERSION_AT = 60
_APPLICATION_ID_AT = 68
_WAL = 2


def refuse_strangers(path: Path, newest_version: int, *, must_exist: bool = False) -> None:
    """Raise StorageError when `path` cannot be a dossier of this program; never writes.

    A missing or empty file is a dossier yet to be made, unless it must exist. A file with a hot
    journal beside it is left to SQLite: its first page may be half of the old and half of the new.
    """
    header = _first_bytes(path, must_exist=must_exist)
    if not header or _hot_journal(path):
        return
    if not header.startswith(_MAGIC):
        raise StorageError(Trouble.NOT_A_DOSSIER, path)
    if len(header) < _HEADER_BYTES:
        raise StorageError(Trouble.DAMAGED, path, "shorter than its own header")
    if _number(header, _APPLICATION_ID_AT) != APPLICATION_ID:
        _refuse_filled_stranger(header, path)
    elif _number(header, _USER_VERSION_AT) > newest_version:
        raise StorageError(Trouble.NEWER, path, str(_number(header, _USER_VERSION_AT)))


def _first_bytes(path: Path, *, must_exist: bool) -> bytes:
    if "\0" in str(path):
        raise StorageError(Trouble.UNREADABLE, path, "no name for a file")
    try:
        if path.is_dir():
            raise StorageError(Trouble.NOT_A_DOSSIER, path, "a folder")
        if path.exists() and not path.is_file():
            raise StorageError(Trouble.NOT_A_DOSSIER, path, "not an ordinary file")
        if path.exists():
            with path.open("rb") as file:
                return file.read(_HEADER_BYTES)
        if must_exist or not path.parent.is_dir():
            raise StorageError(Trouble.GONE, path)
    except OSError as exc:
        raise from_os_error(exc, path) from exc
    return b""


def _hot_journal(path: Path) -> bool:
    # Not hot, but often there: one whose header was wiped because its change is complete.
    journal = path.with_name(f"{path.name}-journal")
    try:
        with journal.open("rb") as file:
            return file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC
    except FileNotFoundError:
        return False
    except OSError as exc:
        raise from_os_error(exc, journal) from exc


def _refuse_filled_stranger(header: bytes, path: Path) -> None:
    # An SQLite file without tables may become a dossier; `migrate` looks whether it has any.
    # With WAL even that look would write beside it.
    is_marked = _number(header, _APPLICATION_ID_AT) != 0
    if is_marked or header[_WRITE_VERSION_AT] >= _WAL:
        raise StorageError(Trouble.NOT_A_DOSSIER, path)


def _number(header: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", header, at)[0])
