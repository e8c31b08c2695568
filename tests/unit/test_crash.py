"""A crash report helps us and tells nothing about anybody."""

import subprocess
import sys
from pathlib import Path

import pytest

from wijkdialoog.crash import EXIT_CODE, CrashWatch, previous_report, report_text, write_report
from wijkdialoog.domain.changes import Action, Changes


def broken(secret: str) -> None:
    try:
        raise KeyError(secret)
    except KeyError as error:
        raise ValueError(f"{secret} kan niet") from error


def caught(secret: str = "Amina droomt van een tafel") -> ValueError:
    try:
        broken(secret)
    except ValueError as error:
        return error
    raise AssertionError


def test_the_report_has_places_and_acts_but_no_words_of_people():
    text = report_text(caught(), ["capture", "next_turn"])
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "in broken" in text
    assert "capture\n  next_turn" in text
    assert "Amina" not in text


def test_the_report_does_not_tell_in_whose_folder_the_program_is():
    text = report_text(caught())
    assert str(Path(__file__).parent) not in text
    assert str(Path.home()) not in text


def watch(folder: Path, told: list, left: list) -> CrashWatch:
    return CrashWatch(folder, told.append, left.append)


def test_it_writes_tells_and_leaves(tmp_path: Path, capsys):
    told: list[Path | None] = []
    left: list[int] = []
    watched = watch(tmp_path, told, left)
    watched.remember(Changes(Action.CAPTURE))
    watched.catch(ValueError, caught())
    (report,) = told
    assert report is not None
    assert "capture" in report.read_text(encoding="utf-8")
    assert left == [EXIT_CODE]


def test_without_room_for_the_report_it_still_tells(tmp_path: Path, capsys):
    told: list[Path | None] = []
    left: list[int] = []
    watch(tmp_path / "is er niet", told, left).catch(ValueError, caught())
    assert told == [None]
    assert left == [EXIT_CODE]


def test_a_mistake_that_repeats_itself_does_not_take_the_words_off_the_screen(
    tmp_path: Path, capsys
):
    told: list[Path | None] = []
    left: list[int] = []

    def tell(report: Path | None) -> None:
        watched.catch(ValueError, caught())
        assert left == []
        told.append(report)

    watched = CrashWatch(tmp_path, tell, left.append)
    watched.catch(ValueError, caught())
    assert len(told) == 1
    assert left == [EXIT_CODE]


def test_a_mistake_in_telling_leaves_all_the_same(tmp_path: Path, capsys):
    left: list[int] = []

    def tell(_report: Path | None) -> None:
        raise ValueError("no screen")

    with pytest.raises(ValueError, match="no screen"):
        CrashWatch(tmp_path, tell, left.append).catch(ValueError, caught())
    assert left == [EXIT_CODE]


@pytest.mark.parametrize("fatal", [True, False])
def test_a_crash_below_python_is_offered_once_at_the_next_start(tmp_path: Path, fatal: bool):
    code = (
        "import sys, pathlib, faulthandler\n"
        "from wijkdialoog.crash import CrashWatch\n"
        "CrashWatch(pathlib.Path(sys.argv[1]), print).install()\n"
        + ("faulthandler._sigsegv()\n" if fatal else "")
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    report = previous_report(tmp_path)
    assert (report is not None) == fatal
    assert previous_report(tmp_path) is None
    if report is not None:
        assert "Segmentation fault" in report.read_text(encoding="utf-8")


def test_an_uncaught_error_ends_the_process_with_its_own_code(tmp_path: Path):
    code = (
        "import sys, pathlib\n"
        "from wijkdialoog.crash import CrashWatch\n"
        "CrashWatch(pathlib.Path(sys.argv[1]), lambda report: None).install()\n"
        "1 / 0\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True
    )
    assert run.returncode == EXIT_CODE


def run_into_an_error(folder: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from wijkdialoog.crash import CrashWatch\n"
        "CrashWatch(pathlib.Path(sys.argv[1]), lambda report: None).install()\n"
        "1 / 0\n"
    )
    subprocess.run([sys.executable, "-c", code, str(folder)], check=False, capture_output=True)


def test_the_next_start_finds_the_report_once(tmp_path: Path):
    run_into_an_error(tmp_path)
    (report,) = tmp_path.glob("foutverslag-*.txt")
    assert previous_report(tmp_path) == report
    assert previous_report(tmp_path) is None
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")


def test_a_report_that_was_thrown_away_is_not_offered(tmp_path: Path):
    run_into_an_error(tmp_path)
    for report in tmp_path.glob("foutverslag-*.txt"):
        report.unlink()
    assert previous_report(tmp_path) is None


def test_in_a_folder_that_is_not_there_no_report_is_written(tmp_path: Path):
    assert write_report(tmp_path / "weg", caught()) is None
