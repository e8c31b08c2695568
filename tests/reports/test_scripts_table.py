"""The table of scripts in docs/pdf-vergelijking.md: what was typed is what comes out."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.reports.demo_document import SCRIPTS
from tests.reports.pdf_checks import structure
from tests.reports.samples import EMPTY, line, round_of
from tests.reports.test_minutes_pdf import printed
from wijkdialoog.reports.shaping import clean_text

DOCUMENT = Path(__file__).parents[2] / "docs" / "pdf-vergelijking.md"


def said(text):
    return replace(EMPTY, rounds=(round_of(line(text)),))


def heard(data):
    """The line as a screen reader gets it."""
    (item,) = structure(data).all("LI")
    return " ".join(item.text.split())


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_is_typed_in_a_script_is_what_a_screen_reader_gets(script):
    written, data = printed(said(SCRIPTS[script]))
    assert written.missing == (("𝔄", "Ⴀ") if script == "Onbekend teken" else ())
    assert heard(data) == " ".join(clean_text(SCRIPTS[script]).split())


def test_the_table_in_the_documents_names_each_script():
    rows = re.findall(r"^\| ([^|]+) \| [^|]+ \| ja \|$", DOCUMENT.read_text("utf-8"), re.MULTILINE)
    assert set(rows) == set(SCRIPTS)


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("script", SCRIPTS)
def test_another_reader_of_pdfs_agrees(script, tmp_path):
    path = tmp_path / "verslag.pdf"
    path.write_bytes(printed(said(SCRIPTS[script]))[1])
    command = ["pdfinfo", "-struct-text", str(path)]
    shown = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")
    pieces = "".join(re.findall(r'"(.*)"', shown))
    wanted = re.sub(r"\s", "", clean_text(SCRIPTS[script]))
    assert wanted in re.sub(r"\s", "", pieces)
