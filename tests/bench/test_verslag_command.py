"""The whole command `verslag` against a word processor that converts the same content."""

import shutil
import subprocess
import sys

import pytest

from tests.bench.compare_engines import ROOT, as_html, fastest, office
from tests.reports.pdf_checks import structure
from tests.services.exchange_samples import examples

pytestmark = pytest.mark.bench


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_the_command_is_not_slower_than_a_word_processor(tmp_path):
    dossier, made = tmp_path / "d.wijkdialoog", tmp_path / "verslag.pdf"

    def command(*arguments):
        subprocess.run(
            [sys.executable, ROOT / "main.py", *arguments, "--dossier", dossier],
            check=True,
            capture_output=True,
        )

    command("importeer", examples()[0])
    ours = fastest(lambda: command("verslag", "-o", made))
    page = tmp_path / "inhoud.html"
    page.write_text(as_html(structure(made.read_bytes())), "utf-8")
    theirs = fastest(lambda: office(page, tmp_path))
    print(f"verslag / LibreOffice: {ours:.2f} s / {theirs:.2f} s = {ours / theirs:.2f}")
    assert ours <= theirs
