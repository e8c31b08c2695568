"""A written file is there whole, or the old one still is."""

import os
import sys
from pathlib import Path

import pytest

from wijkdialoog.services.files import write_atomically
from wijkdialoog.storage.errors import StorageError, Trouble


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 250 + ".pdf")
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("weg/verslag.pdf", Trouble.GONE),
        ("brief/verslag.pdf", Trouble.GONE),
        ("map", Trouble.UNREADABLE),
        ("a\0b", Trouble.UNREADABLE),
    ],
)
def test_a_path_that_cannot_be_written_is_told(tmp_path: Path, name: str, trouble: Trouble) -> None:
    (tmp_path / "brief").touch()
    (tmp_path / "map").mkdir()
    with pytest.raises(StorageError) as caught:
        write_atomically(tmp_path / name, b"x")
    assert caught.value.trouble is trouble
    assert sorted(p.name for p in tmp_path.iterdir()) == ["brief", "map"]


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "verslag.pdf"
    path.write_bytes(b"old")

    def no_room(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")
    assert caught.value.trouble is Trouble.FULL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_another_program_holds_stays_and_is_called_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses to replace an open file with the error for "no rights" (5), not with 32."""
    path = tmp_path / "verslag.pdf"
    path.write_bytes(b"old")

    def held(_unfinished: Path, _target: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")
    assert (caught.value.trouble, caught.value.path) == (Trouble.LOCKED, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_without_rights_is_called_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "verslag.pdf"
    path.write_bytes(b"old")

    def refused(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert caught.value.trouble is Trouble.READ_ONLY
    assert path.read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "echt.pdf").write_bytes(b"old")
    (tmp_path / "link.pdf").symlink_to(tmp_path / "echt.pdf")
    write_atomically(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "echt.pdf").read_bytes() == b"new"
