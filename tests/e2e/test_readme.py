"""The commands in the README are true: each is run here, or is a step of `.ci/run`."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
EXAMPLE = ROOT / "tests" / "uitwisselbestanden" / "den-haag-2018-elkaar-zien.json"
COMMANDS = re.findall(r"^    uv run main\.py (.+)$", README, re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("readme")
    (made / "FILE.json").write_bytes(EXAMPLE.read_bytes())
    return made


def test_the_readme_shows_every_command():
    assert [command.split()[0] for command in COMMANDS] == [
        "importeer", "samenvoegen", "exporteer", "verslag",
        "papier", "inzage", "controleer", "red", "zelftest",
    ]  # fmt: skip


def test_the_commands_work_in_the_order_of_the_readme(folder: Path):
    for command in COMMANDS:
        done = subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *command.split()],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}: {done.stderr}"
    assert (folder / "FILE.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("ending", ["uv run main.py", "uv run pytest"])
def test_the_two_commands_of_a_newcomer_are_steps_of_ci(ending: str):
    (line,) = re.findall(rf"^    .*{re.escape(ending)}$", README, re.MULTILINE)
    assert line.strip().startswith("python3 -m venv .venv")
    assert f"readme '{ending}'" in CI


def test_the_system_libraries_of_the_readme_are_those_ci_installs():
    (line,) = re.findall(r"^    apt-get install .*$", README, re.MULTILINE)
    named = {word for word in line.split() if word.startswith(("lib", "python3"))}
    assert named <= set(CI.split())
