"""`controleer` and `red`: a dossier looked through, and read as far as it can be."""

from pathlib import Path

import pytest

from tests.storage.damage import fill
from wijkdialoog import cli
from wijkdialoog.storage.dossier import Dossier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "Mijn wijk.wijkdialoog"
    fill(made)
    return made


def ruin(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[content.index(b"Zin 7 ")] = ord("P")
    path.write_bytes(content)
    return bytes(content)


def test_a_sound_dossier_is_said_to_be_so(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["controleer", "--dossier", str(path)]) == 0
    assert "in orde" in capsys.readouterr().out


def test_one_changed_letter_is_found(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ruin(path)
    assert cli.main(["controleer", "--dossier", str(path)]) == 3
    assert "beschadigd" in capsys.readouterr().err


def test_what_is_readable_comes_into_a_new_dossier(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ruin(path)
    target = tmp_path / "Gered.wijkdialoog"
    assert cli.main(["red", "--dossier", str(path), "-o", str(target)]) == 0
    assert "120 van 120 gelezen, misschien veranderd: 1" in capsys.readouterr().out
    assert path.read_bytes() == before
    dossier = Dossier.open(target)
    assert dossier.read.contributions.count() == 120
    dossier.close()


def test_nothing_that_stands_there_is_overwritten(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.txt"
    target.write_text("Beste buren")
    assert cli.main(["red", "--dossier", str(path), "-o", str(target)]) == 2
    assert target.read_text() == "Beste buren"


def test_nothing_readable_leaves_no_file(tmp_path: Path) -> None:
    letter = tmp_path / "brief.wijkdialoog"
    letter.write_bytes(b"Beste buren, " * 500)
    target = tmp_path / "Gered.wijkdialoog"
    assert cli.main(["red", "--dossier", str(letter), "-o", str(target)]) == 3
    assert not target.exists()
