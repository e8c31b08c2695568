"""`samenvoegen` as a volunteer with three sticks, or a script, would call it."""

from pathlib import Path

import pytest

from tests.services.exchange_samples import uid
from tests.services.merge_samples import dossier_of, table_file, write
from tests.services.test_merging import changed
from tests.storage.samples import dump
from wijkdialoog.app import main
from wijkdialoog.storage.dossier import Dossier

DOSSIER = "buurt.wijkdialoog"


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str | Path) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["samenvoegen", *map(str, arguments), "--dossier", DOSSIER])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def rows() -> dict:
    dossier = Dossier.open(Path(DOSSIER), to_read=True)
    found = dump(dossier)
    dossier.close()
    return found


def test_three_sticks_become_one_dossier_and_a_second_time_nothing(run, tmp_path: Path):
    one, two = write(tmp_path, "1.json", table_file(1)), write(tmp_path, "2.json", table_file(2))
    stick = tmp_path / "stick"
    stick.mkdir()
    dossier_of(stick, "3.wijkdialoog", [write(stick, "3.json", table_file(3))])
    (stick / "3.json").unlink()

    code, out, err = run(one, two, stick)
    assert (code, err) == (0, "")
    assert [line.split(":")[0] for line in out.splitlines()] == [
        "1.json",
        "2.json",
        "3.wijkdialoog",
    ]
    assert "14 keer inbreng" in out

    before = rows()
    code, out, err = run(one, two, stick)
    assert (code, err) == (0, "")
    assert out.count("niets nieuws") == 3
    assert rows() == before


def test_a_difference_is_refused_in_words_until_somebody_chooses(run, tmp_path: Path):
    run(write(tmp_path, "1.json", table_file(1)))
    other = write(tmp_path, "ander.json", changed(1, "Anders"))
    before = rows()

    code, out, err = run(other)
    assert (code, out) == (2, "")
    assert "inbreng “Regel 0 van tafel 1” staat hier en daar anders (text)" in err
    assert "--kies" in err
    assert rows() == before

    code, out, _ = run(other, "--kies", "daar")
    assert (code, "gekozen voor daar: 1" in out) == (0, True)
    dossier = Dossier.open(Path(DOSSIER))
    line = dossier.read.contributions.find_id(uid(2300))  # type: ignore[arg-type]
    assert line is not None
    assert line.text == "Anders"
    dossier.close()
    assert list(Path("reservekopieën").iterdir())


def test_a_spoiled_file_is_told_and_the_others_come_in(run, tmp_path: Path):
    good = write(tmp_path, "1.json", table_file(1))
    spoiled = tmp_path / "2.json"
    spoiled.write_text("{", encoding="utf-8")

    code, out, err = run(good, spoiled)
    assert code == 2
    assert out.startswith("1.json: nieuw:")
    assert "2.json" in err


def test_nothing_to_read_makes_no_dossier(run, tmp_path: Path):
    code, _, err = run(tmp_path / "weg.json")
    assert code == 2
    assert "niets veranderd" in err
    assert not Path(DOSSIER).exists()


def test_a_refusal_leaves_no_empty_dossier(run, tmp_path: Path):
    one = write(tmp_path, "1.json", table_file(1))
    two = write(tmp_path, "2.json", changed(1, "Anders"))
    code, _, _ = run(one, two)
    assert code == 2
    assert not Path(DOSSIER).exists()
