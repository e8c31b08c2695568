"""What a start leaves for later: each of these takes time and memory before anything is seen."""

import subprocess
import sys
from pathlib import Path

from tests.services.exchange_samples import examples

ROOT = Path(__file__).parents[2]
START = """
import sys
from PySide6.QtWidgets import QApplication
from wijkdialoog import program
from wijkdialoog.app import main

def run(self):
    QApplication.processEvents()  # everything is painted now
    print(*sys.modules, sep="\\n")
    return 0

program._WARM_UP_AFTER_MS = 10**6  # what may come after the first paint stays out of it
program.Program.run = run
main(["--datamap", sys.argv[1], "--dossier", sys.argv[2]])
"""


def modules_after(code: str, *arguments: object) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_the_door_opens_without_the_method_the_file_and_the_pdf():
    loaded = modules_after("import sys, wijkdialoog.app; print(*sys.modules)")
    assert not [name for name in loaded if name.startswith("wijkdialoog.domain")]
    assert not loaded & {"sqlalchemy", "reportlab", "PySide6.QtWidgets"}


def test_the_start_page_of_a_used_dossier_needs_no_icons_no_printer_and_no_page(tmp_path: Path):
    dossier = tmp_path / "vol.wijkdialoog"
    command = [sys.executable, ROOT / "main.py", "importeer", *examples(), "--dossier", dossier]
    subprocess.run(command, check=True, capture_output=True)
    loaded = modules_after(START, tmp_path, dossier)
    assert "wijkdialoog.ui.start.start_page" in loaded
    assert not loaded & {"qtawesome", "qtpy", "PySide6.QtPrintSupport", "reportlab", "pypdfium2"}
    assert "wijkdialoog.ui.conversation.conversation_page" not in loaded
