"""A copy on a stick: complete, read back, dated, stoppable; and the sticks that are found."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from tests.storage.samples import say, texts, with_dialogue
from wijkdialoog.services import places
from wijkdialoog.services.dossiers import Dossiers
from wijkdialoog.services.drives import Drive, Mount, mount_of, parse_mounts, sticks
from wijkdialoog.services.places import place_to_warn_of
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stick import CopyStopped, LastCopy, StickCopies
from wijkdialoog.storage import backup
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble

WEEK = 7 * 86_400


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "i.toml")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


@pytest.fixture
def copies(dossier: Dossier, now: FakeNow, settings: SettingsFile, stick: Path) -> StickCopies:
    drive = Drive(stick, "STICK", 10**9, may_write=True)
    return StickCopies(dossier, now, settings, lambda: (drive,))


def test_a_copy_opens_as_the_same_dossier(
    dossier: Dossier, copies: StickCopies, stick: Path
) -> None:
    dialogue = with_dialogue(dossier)
    for text in ("Een", "Twee"):
        say(dossier, dialogue, text)
    dossier.aside.keep_media(b"foto" * 1000)
    made = copies.copy_to(stick)
    assert made.path.parent == stick / "Wijkdialoog"
    assert made.path.name.startswith("Test 2026-04-16")
    assert made.rows >= 4
    opened = Dossier.open(made.path)
    assert texts(opened) == ["Een", "Twee"]
    opened.close()


def test_a_second_copy_never_takes_the_place_of_the_first(
    dossier: Dossier, copies: StickCopies, stick: Path
) -> None:
    first, second = copies.copy_to(stick), copies.copy_to(stick)
    assert first.path != second.path
    assert first.path.is_file()
    assert second.path.is_file()


def test_choosing_our_own_folder_makes_no_folder_in_it(copies: StickCopies, stick: Path) -> None:
    again = copies.copy_to(copies.copy_to(stick).path.parent)
    assert again.path.parent == stick / "Wijkdialoog"


def test_progress_reaches_its_end(dossier: Dossier, copies: StickCopies, stick: Path) -> None:
    for number in range(40):
        dossier.aside.keep_media(bytes([number]) * 100_000)
    seen: list[tuple[int, int]] = []
    copies.copy_to(stick, lambda done, in_all: bool(seen.append((done, in_all)) or True))
    assert len(seen) > 2
    assert seen[-1][0] == seen[-1][1]
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_a_stopped_copy_leaves_nothing_and_is_not_remembered(
    dossier: Dossier, copies: StickCopies, stick: Path
) -> None:
    say(dossier, with_dialogue(dossier), "Een")
    with pytest.raises(CopyStopped):
        copies.copy_to(stick, lambda _done, _all: False)
    assert list((stick / "Wijkdialoog").iterdir()) == []
    assert copies.last() == LastCopy(None, is_due=True)
    say(dossier, dossier.read.dialogues.find()[0].id, "Het dossier werkt nog")


@pytest.mark.parametrize("spoil", ["letter", "row", "picture", "page"])
def test_a_copy_that_reads_back_wrong_is_refused_and_removed(
    dossier: Dossier,
    copies: StickCopies,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    spoil: str,
) -> None:
    say(dossier, with_dialogue(dossier), "Een tuin")
    dossier.aside.keep_media(b"foto" * 1000)
    plain = backup.copy

    def spoiling(connection: object, target: Path, progress: object = None) -> None:
        plain(connection, target, progress)  # type: ignore[arg-type]
        _SPOIL[spoil](target)

    monkeypatch.setattr(backup, "copy", spoiling)
    with pytest.raises(StorageError) as caught:
        copies.copy_to(stick)
    assert caught.value.trouble in (Trouble.UNREADABLE, Trouble.DAMAGED)
    assert list((stick / "Wijkdialoog").iterdir()) == []
    assert copies.last().moment_ms is None


def _letter(path: Path) -> None:
    content = path.read_bytes()
    assert content.count(b"Een tuin") == 1
    path.write_bytes(content.replace(b"Een tuin", b"Een tuit"))


def _row(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM contributions")
    connection.commit()
    connection.close()


def _picture(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"fotofoto", b"fotofoto"[::-1], 1))


def _page(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xff" * 8192)


_SPOIL = {"letter": _letter, "row": _row, "picture": _picture, "page": _page}


def test_a_stick_that_is_gone_or_full_is_told(copies: StickCopies, stick: Path) -> None:
    shutil.rmtree(stick)
    stick.write_text("geen map")
    with pytest.raises(StorageError):
        copies.copy_to(stick)


def test_a_copy_on_the_same_disk_is_no_copy_on_a_stick(
    dossier: Dossier, copies: StickCopies, tmp_path: Path
) -> None:
    say(dossier, with_dialogue(dossier), "Een")
    (tmp_path / "Documenten").mkdir()
    made = copies.copy_to(tmp_path / "Documenten")
    assert made.path.is_file()
    assert not made.apart
    assert copies.last() == LastCopy(None, is_due=True)


def test_a_dossier_that_lives_on_the_stick_is_not_safe_by_a_copy_beside_it(
    now: FakeNow, settings: SettingsFile, stick: Path
) -> None:
    on_stick = Dossier.open(stick / "Wijk.wijkdialoog")
    drive = Drive(stick, "STICK", 10**9, may_write=True)
    copies = StickCopies(on_stick, now, settings, lambda: (drive,))
    assert not copies.copy_to(stick).apart
    assert copies.last().moment_ms is None
    on_stick.close()


def test_how_long_ago_is_known_and_said_to_be_long_after_a_week(
    dossier: Dossier, copies: StickCopies, stick: Path, now: FakeNow, settings: SettingsFile
) -> None:
    assert copies.last() == LastCopy(None, is_due=False)  # nothing to lose yet
    say(dossier, with_dialogue(dossier), "Een")
    assert copies.last() == LastCopy(None, is_due=True)
    copies.copy_to(stick)
    at = now()
    assert copies.last() == LastCopy(at, is_due=False)
    now.advance(WEEK)
    assert copies.last() == LastCopy(at, is_due=False)
    now.advance(60)
    assert copies.last() == LastCopy(at, is_due=True)
    reread = StickCopies(dossier, now, SettingsFile(settings.path))
    assert reread.last() == LastCopy(at, is_due=True)


def test_clearing_the_list_of_dossiers_clears_these_places_too(
    copies: StickCopies, stick: Path, settings: SettingsFile, tmp_path: Path
) -> None:
    copies.copy_to(stick)
    settings.change(warned_places=(str(tmp_path / "a"),))
    Dossiers(settings, tmp_path).forget_all()
    assert str(tmp_path) not in settings.path.read_text(encoding="utf-8")


MOUNTS = """\
/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /run/user/1000 tmpfs rw 0 0
/dev/sdb1 /media/anna/MIJN\\040STICK vfat rw,nosuid 0 0
/dev/sdc1 /run/media/anna/Kaart exfat ro,nosuid 0 0
/dev/sdd1 /mnt/oud ext4 rw 0 0
//nas/wijk /mnt/wijk cifs rw 0 0
/dev/sda3 /home ext4 rw 0 0
onzin
"""


def test_sticks_are_where_the_desktop_puts_them_or_the_disk_says_so(tmp_path: Path) -> None:
    disk = tmp_path / "devices" / "sdd"
    (disk / "sdd1").mkdir(parents=True)
    (disk / "removable").write_text("1\n")
    (disk / "sdd1" / "partition").write_text("1\n")
    blocks = tmp_path / "block"
    blocks.mkdir()
    (blocks / "sdd1").symlink_to(disk / "sdd1")
    found = sticks(parse_mounts(MOUNTS), blocks)
    assert [mount.folder for mount in found] == [
        "/media/anna/MIJN STICK",
        "/run/media/anna/Kaart",
        "/mnt/oud",
    ]
    assert [mount.read_only for mount in found] == [False, True, False]


def test_a_file_is_on_the_deepest_mount_above_it() -> None:
    mounts = parse_mounts(MOUNTS)
    named = {
        "/mnt/wijk/a.wijkdialoog": "cifs",
        "/home/anna/a.wijkdialoog": "ext4",
        "/mnt/wijkfeest/a": "ext4",
        "/media/anna/MIJN STICK/a": "vfat",
    }
    for path, system in named.items():
        found = mount_of(path, mounts)
        assert isinstance(found, Mount)
        assert found.file_system == system


def test_a_risky_place_is_told_once(
    settings: SettingsFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Dropbox" / "Wijk.wijkdialoog"
    found = place_to_warn_of(path, settings)
    assert found is not None
    assert found.name == "Dropbox"
    assert place_to_warn_of(path, SettingsFile(settings.path)) is None
    assert place_to_warn_of(tmp_path / "Wijk.wijkdialoog", settings) is None
    monkeypatch.setattr(places, "file_system_of", lambda _path: ("nfs4", False))
    assert place_to_warn_of(tmp_path / "Wijk.wijkdialoog", settings) is not None
