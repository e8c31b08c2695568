"""Names in every bundled script are drawn by our own fonts: no empty box on any machine."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from wijkdialoog import paths
from wijkdialoog.ui.theme import load_other_scripts

ROOT = Path(__file__).parents[2]
WORDS = {
    "Şükrü, Łukasz, Nguyễn, Ïlker": "Noto Sans",
    "Ελένη": "Noto Sans",
    "Олена Їжак": "Noto Sans",
    "ሰላም ብርሃነ": "Noto Sans Ethiopic",
    "שלום": "Noto Sans Hebrew",
    "سلام پژمان ٤": "Vazirmatn",
    "王小明 你好": "Noto Sans SC",
    "🙂🏠🌳": "Noto Emoji",
    "✓ → ☰ ⠿": "Wijkdialoog Tekens",
}


def drawn(words: str, *, bold: bool = False) -> list[tuple[str, list[int]]]:
    """Return the families that draw these words, and the numbers of their glyphs; 0 is a box."""
    font = QFont(QApplication.font())
    font.setBold(bold)
    layout = QTextLayout(words, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return [(run.rawFont().familyName(), run.glyphIndexes()) for run in layout.glyphRuns()]


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize(("words", "family"), WORDS.items(), ids=WORDS.values())
def test_every_bundled_script_is_drawn_by_its_own_font(
    themed_app: QApplication, words: str, family: str, bold: bool
):
    load_other_scripts()
    runs = drawn(words, bold=bold)
    assert {name for name, _ in runs} <= {"Noto Sans", family}
    assert family in {name for name, _ in runs}
    assert all(0 not in glyphs for _, glyphs in runs)


def test_no_bundled_font_is_forgotten(themed_app: QApplication):
    families = {family.replace(" ", "") for family in QApplication.font().families()}
    files = {file.name.split("-")[0] for file in paths.resources("fonts").glob("*.ttf")}
    assert files <= families


def test_a_window_for_a_dossier_loads_the_fonts():
    """In a program of its own: in this one the fonts are there already."""
    code = (
        "import sys, tempfile, pathlib\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from wijkdialoog.ui.theme import apply_theme\n"
        "apply_theme(app)\n"
        "from tests.ui.test_scripts import drawn\n"
        "from wijkdialoog.compose.opened import build_window_for\n"
        "from wijkdialoog.services.settings import SettingsFile\n"
        "from wijkdialoog.storage.dossier import Dossier\n"
        "folder = pathlib.Path(tempfile.mkdtemp())\n"
        "dossier = Dossier.open(folder / 'x.wijkdialoog')\n"
        "opened = build_window_for(dossier, SettingsFile(folder / 'i.toml'))\n"
        "assert [family for family, _ in drawn('ሰላም')] == ['Noto Sans Ethiopic']\n"
        "opened.close()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
