"""Full, read-only, locked, gone: named, nothing acknowledged is lost, and work goes on after."""

import ctypes
import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.samples import connection_of, filled, say, texts, with_dialogue
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Draft
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble, from_os_error, known_trouble

LONG_LINE = "Een speelplek bij de kerk. " * 600
_REMOUNT, _READ_ONLY = 32, 1


class Disk:
    """A small disk of its own (tmpfs), for what a folder cannot imitate."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._mount(0)

    def _mount(self, flags: int) -> None:
        target = os.fsencode(self.folder)
        if self._libc.mount(b"tmpfs", target, b"tmpfs", flags, b"size=1m") != 0:
            raise OSError(ctypes.get_errno(), "mount")

    def make_read_only(self) -> None:
        self._mount(_REMOUNT | _READ_ONLY)

    def close(self) -> None:
        self._libc.umount2(os.fsencode(self.folder), 2)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "stick"
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("needs a disk of its own; only Linux mounts one for a test")
    try:
        disk = Disk(folder)
    except OSError as exc:
        pytest.skip(f"needs a disk of its own; this system does not mount one: {exc}")
    yield disk
    disk.close()


@pytest.fixture
def plain_users_folder() -> Iterator[Path]:
    """A folder of somebody whose rights count: the administrator's never do."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such rights on files")
    nobody = 65534
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as name:
        if is_root:
            os.chown(name, nobody, nobody)
            os.seteuid(nobody)
        yield Path(name)
        if is_root:
            os.seteuid(0)


def trouble_of_saying(dossier: Dossier, dialogue_id: str, text: str) -> Trouble:
    with pytest.raises(StorageError) as caught:
        say(dossier, dossier.read.dialogues.get(dialogue_id).id, text)
    return caught.value.trouble


def fill_up(dossier: Dossier) -> list[str]:
    """Say long lines until there is no room; return what was acknowledged."""
    dialogue_id = with_dialogue(dossier)
    kept: list[str] = []
    while True:
        line = f"{len(kept)} {LONG_LINE}"
        try:
            say(dossier, dialogue_id, line)
        except StorageError as exc:
            trouble = exc.trouble
            break
        kept.append(line)
    assert trouble is Trouble.FULL
    return kept


class TestFull:
    def test_a_full_file_loses_nothing_and_goes_on_when_there_is_room(
        self, dossier: Dossier
    ) -> None:
        history = History(dossier)
        limit = connection_of(dossier)
        limit.exec_driver_sql("PRAGMA max_page_count = 150")
        kept = fill_up(dossier)
        assert sorted(texts(dossier)) == sorted(kept)
        assert dossier.check_integrity()
        assert history.undo_action is Action.CAPTURE

        limit.exec_driver_sql("PRAGMA max_page_count = 100000")
        (dialogue,) = dossier.read.dialogues.find()
        say(dossier, dialogue.id, "De tekst die nog in het veld stond")
        assert len(texts(dossier)) == len(kept) + 1
        history.undo()
        assert sorted(texts(dossier)) == sorted(kept)

    def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(self, disk: Disk) -> None:
        ballast = disk.folder / "vakantiefotos"
        path = disk.folder / "buurt.wijkdialoog"
        dossier = Dossier.open(path)
        ballast.write_bytes(b"x" * 300_000)
        kept = fill_up(dossier)
        assert sorted(texts(dossier)) == sorted(kept)
        assert dossier.check_integrity()

        ballast.unlink()
        (dialogue,) = dossier.read.dialogues.find()
        say(dossier, dialogue.id, "De tekst die nog in het veld stond")
        dossier.close()
        dossier = Dossier.open(path)
        assert len(texts(dossier)) == len(kept) + 1
        assert dossier.check_integrity()
        dossier.close()

    def test_a_draft_on_a_full_disk_is_a_known_trouble(self, dossier: Dossier) -> None:
        connection_of(dossier).exec_driver_sql("PRAGMA max_page_count = 150")
        fill_up(dossier)
        (dialogue,) = dossier.read.dialogues.find()
        with pytest.raises(StorageError) as caught:
            dossier.aside.keep_draft(Draft(dialogue.id, LONG_LINE * 20))
        assert caught.value.trouble is Trouble.FULL

    def test_a_copy_to_a_full_stick_leaves_the_older_copy(self, disk: Disk, tmp_path: Path) -> None:
        filled(tmp_path / "buurt.wijkdialoog")
        dossier = Dossier.open(tmp_path / "buurt.wijkdialoog")
        target = disk.folder / "kopie.wijkdialoog"
        dossier.back_up_to(target)
        older = target.read_bytes()
        room = shutil.disk_usage(disk.folder).free
        (disk.folder / "vakantiefotos").write_bytes(b"x" * (room - 20_000))
        with pytest.raises(StorageError) as caught:
            dossier.back_up_to(target)
        assert caught.value.trouble is Trouble.FULL
        assert target.read_bytes() == older
        assert sorted(p.name for p in disk.folder.iterdir()) == [target.name, "vakantiefotos"]
        dossier.close()

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file size")
    def test_a_quota_on_the_file_is_a_known_trouble_too(self, tmp_path: Path) -> None:
        script = (
            "import resource, sys\n"
            "from pathlib import Path\n"
            "from tests.storage.samples import say, texts, with_dialogue\n"
            "from wijkdialoog.storage.dossier import Dossier\n"
            "from wijkdialoog.storage.errors import StorageError\n"
            "dossier = Dossier.open(Path(sys.argv[1]))\n"
            "dialogue_id = with_dialogue(dossier)\n"
            "soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))\n"
            "said = 0\n"
            "try:\n"
            "    for _ in range(200):\n"
            "        say(dossier, dialogue_id, 'x' * 10_000)\n"
            "        said += 1\n"
            "except StorageError as exc:\n"
            "    trouble = exc.trouble\n"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))\n"
            "say(dossier, dialogue_id, 'De tekst die nog in het veld stond')\n"
            "assert len(texts(dossier)) == said + 1\n"
            "assert dossier.check_integrity()\n"
            "dossier.close()\n"
            "print(trouble, said > 3)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / "buurt.wijkdialoog")],
            capture_output=True,
            text=True,
            check=False,
            cwd=Path(__file__).parents[2],
        )
        assert (done.stdout, done.stderr) == ("unreadable True\n", "")


class TestReadOnly:
    def test_a_read_only_disk_is_told_at_opening(self, disk: Disk) -> None:
        path = disk.folder / "buurt.wijkdialoog"
        filled(path)
        before = path.read_bytes()
        disk.make_read_only()
        with pytest.raises(StorageError) as caught:
            Dossier.open(path)
        assert caught.value.trouble is Trouble.READ_ONLY
        assert path.read_bytes() == before
        with pytest.raises(StorageError) as caught:
            Dossier.open(disk.folder / "nieuw.wijkdialoog")
        assert caught.value.trouble is Trouble.READ_ONLY

    def test_a_read_only_disk_can_be_read(self, disk: Disk) -> None:
        path = disk.folder / "buurt.wijkdialoog"
        dialogue_id = filled(path)
        disk.make_read_only()
        dossier = Dossier.open(path, to_read=True)
        assert len(texts(dossier)) == 2
        assert trouble_of_saying(dossier, dialogue_id, "Nog iets") is Trouble.READ_ONLY
        dossier.close()

    def test_a_connection_that_may_not_write_loses_nothing(self, dossier: Dossier) -> None:
        dialogue_id = with_dialogue(dossier)
        connection_of(dossier).exec_driver_sql("PRAGMA query_only = ON")
        assert trouble_of_saying(dossier, dialogue_id, "Met slotje") is Trouble.READ_ONLY
        connection_of(dossier).exec_driver_sql("PRAGMA query_only = OFF")
        say(dossier, dialogue_id, "Na het slotje")
        assert texts(dossier) == ["Na het slotje"]

    @pytest.mark.parametrize(("mode", "folder_mode"), [(0o400, 0o700), (0o600, 0o500), (0, 0o700)])
    def test_rights_on_file_and_folder_are_told(
        self, plain_users_folder: Path, mode: int, folder_mode: int
    ) -> None:
        path = plain_users_folder / "buurt.wijkdialoog"
        filled(path)
        path.chmod(mode)
        path.parent.chmod(folder_mode)
        with pytest.raises(StorageError) as caught:
            Dossier.open(path)
        path.parent.chmod(0o700)
        assert caught.value.trouble is Trouble.READ_ONLY


class TestLocked:
    def test_another_program_holds_the_file_until_it_is_killed(self, tmp_path: Path) -> None:
        path = tmp_path / "buurt.wijkdialoog"
        filled(path)
        before = path.read_bytes()
        script = (
            "import sys, time; from pathlib import Path\n"
            "from wijkdialoog.storage.dossier import Dossier\n"
            "dossier = Dossier.open(Path(sys.argv[1])); print('open', flush=True)\n"
            "time.sleep(60)"
        )
        child = subprocess.Popen(
            [sys.executable, "-c", script, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )
        with child:
            assert child.stdout is not None
            assert child.stdout.readline() == "open\n"
            for to_read in (False, True):
                with pytest.raises(StorageError) as caught:
                    Dossier.open(path, to_read=to_read)
                assert caught.value.trouble is Trouble.LOCKED
            child.kill()
        assert path.read_bytes() == before
        dossier = Dossier.open(path)
        assert len(texts(dossier)) == 2
        dossier.close()

    def test_the_same_program_cannot_open_it_twice(self, dossier: Dossier) -> None:
        with pytest.raises(StorageError) as caught:
            Dossier.open(dossier.path)
        assert caught.value.trouble is Trouble.LOCKED
        with_dialogue(dossier)


class TestGone:
    def test_a_pulled_stick_is_told(self, disk: Disk) -> None:
        dossier = Dossier.open(disk.folder / "buurt.wijkdialoog")
        dialogue_id = with_dialogue(dossier)
        disk.close()
        assert trouble_of_saying(dossier, dialogue_id, "Zonder stick") is Trouble.GONE
        dossier.close()

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows does not remove an open file")
    def test_a_removed_folder_is_told(self, tmp_path: Path) -> None:
        folder = tmp_path / "map"
        folder.mkdir()
        dossier = Dossier.open(folder / "buurt.wijkdialoog")
        dialogue_id = with_dialogue(dossier)
        shutil.rmtree(folder)
        assert trouble_of_saying(dossier, dialogue_id, "Zonder map") is Trouble.GONE
        dossier.close()

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows does not replace an open file")
    def test_a_file_that_a_cloud_folder_replaced_is_told(self, tmp_path: Path) -> None:
        path = tmp_path / "buurt.wijkdialoog"
        filled(tmp_path / "andere.wijkdialoog")
        dossier = Dossier.open(path)
        dialogue_id = with_dialogue(dossier)
        (tmp_path / "andere.wijkdialoog").replace(path)
        before = path.read_bytes()
        assert trouble_of_saying(dossier, dialogue_id, "Naar de oude") is Trouble.GONE
        dossier.close()
        assert path.read_bytes() == before

    def test_a_copy_to_a_folder_that_is_gone_is_told(
        self, dossier: Dossier, tmp_path: Path
    ) -> None:
        with pytest.raises(StorageError) as caught:
            dossier.back_up_to(tmp_path / "weg" / "kopie.wijkdialoog")
        assert caught.value.trouble is Trouble.GONE


class TestNaming:
    def test_a_mistake_of_ours_is_no_known_trouble(self, dossier: Dossier) -> None:
        with pytest.raises(sqlite3.OperationalError) as caught:
            sqlite3.connect(":memory:").execute("SELECT nothing")
        assert known_trouble(caught.value, dossier.path) is None
        assert known_trouble(ValueError("x"), dossier.path) is None

    @pytest.mark.parametrize(
        ("number", "trouble"),
        [
            (errno.ENOSPC, Trouble.FULL),
            (errno.EROFS, Trouble.READ_ONLY),
            (errno.EACCES, Trouble.READ_ONLY),
            (errno.ENOENT, Trouble.GONE),
            (errno.EIO, Trouble.UNREADABLE),
        ],
    )
    def test_errors_of_the_system_get_the_same_names(self, number: int, trouble: Trouble) -> None:
        assert from_os_error(OSError(number, "x"), Path("a")).trouble is trouble
