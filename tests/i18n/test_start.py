"""In which language the window opens: the remembered one, or what the command line says."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

# The program as it is, with something small in the place of its window.
_START = """
import sys
from PySide6.QtCore import QCoreApplication
from wijkdialoog import app, program

class Told:
    def __init__(self, *parts): pass
    def open(self, path):
        print(QCoreApplication.translate("labels", "Oogst"))
        return False

program.Program = Told
app.main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("remembered", "typed", "shown"),
    [("", [], "Oogst"), ("en", [], "Harvest"), ("en", ["--taal", "nl"], "Oogst"),
     ("nl", ["--taal", "en"], "Harvest")],
)  # fmt: skip
def test_the_command_line_goes_above_what_is_remembered(
    remembered: str, typed: list[str], shown: str, tmp_path: Path
):
    if remembered:
        (tmp_path / "instellingen.toml").write_text(f'language = "{remembered}"\n')
    done = subprocess.run(
        [sys.executable, "-c", _START, "--datamap", str(tmp_path), *typed],
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
    )
    assert done.stdout.split() == [shown]
