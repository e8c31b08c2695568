"""What holds for every PDF of the program: tagged, the same each time, silent about its maker."""

import hashlib
import io
import os
import subprocess
import sys
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest

from tests.reports.event_samples import event_for
from tests.reports.paper_samples import ORDINARY
from tests.reports.papers import FATIMA, PAPERS, SHEET, extract, paper
from tests.reports.pdf_checks import findings, structure
from tests.reports.test_minutes_pdf import printed
from tests.reports.test_photos import jpeg
from tests.reports.test_stories import FULL, for_whom
from wijkdialoog.domain.minutes import MinutesPhoto, Reader
from wijkdialoog.reports.minutes_pdf import write_event
from wijkdialoog.reports.password import protect
from wijkdialoog.reports.receipt_pdf import receipt_pdf
from wijkdialoog.reports.texts import DutchTexts

ROOT = Path(__file__).parents[2]
# A bell, an escape, a NUL, half a pair, a mark that turns the rest around, an end of line, no
# character at all.
ODD = "\x07\x1b[31m\x00\ud800\u202e\u2028\r\ufffe\ufeff\x85\x7f"
TITLES = {
    "minutes": "Samen eten in de Bloemenbuurt",
    "event": "Dag van de Dialoog",
    "receipt": "Bon van het samenvoegen",
    "extract": "Wat staat er over Fatima el Idrissi محمد",
    "paper": "Samen eten in de Bloemenbuurt",
    "extract-of-nobody": "Wat staat er over Jan",
    "keys": "De toetsen van Wijkdialoog",
}
_SHOW_SUMS = (
    "import hashlib; from tests.reports.papers import PAPERS;"
    "print(*(hashlib.sha256(make()).hexdigest() for make in PAPERS.values()))"
)


@pytest.mark.parametrize("name", PAPERS)
def test_it_is_tagged_without_findings(name):
    assert findings(PAPERS[name]()) == []


@pytest.mark.parametrize("name", PAPERS)
def test_it_says_its_title_and_language_and_nothing_about_who_made_it(name):
    data = PAPERS[name]()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said = {key: str(value) for key, value in pdf.docinfo.items()}
        xmp = bytes(pdf.Root.Metadata.read_bytes()).decode()
        assert str(pdf.Root.Lang) == "nl-NL"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert said["/Title"] == TITLES[name]
    assert f">{TITLES[name]}<" in xmp
    usual = {"/Author": "", "/Creator": "Wijkdialoog", "/Producer": "Wijkdialoog"}
    assert {key: said[key] for key in usual} == usual
    assert said.keys() <= {
        *("/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer", "/Trapped"),
        *("/CreationDate", "/ModDate"),
    }
    for place in (str(ROOT), str(Path.home()), os.sep + "tmp", ".py"):
        assert place.encode() not in data
        assert place not in xmp


def test_with_a_password_it_still_says_its_title_and_nobody_s_name():
    data = protect(PAPERS["minutes"](), "één woord")
    with pikepdf.open(io.BytesIO(data), password="één woord") as pdf:
        assert str(pdf.docinfo["/Title"]) == TITLES["minutes"]
        assert str(pdf.docinfo["/Author"]) == ""
        assert str(pdf.Root.Lang) == "nl-NL"
    assert str(Path.home()).encode() not in data


def test_the_same_in_another_process_with_another_clock_gives_the_same_bytes():
    here = [hashlib.sha256(make()).hexdigest() for make in PAPERS.values()]
    other = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "LANG": "C"}
    command = [sys.executable, "-c", _SHOW_SUMS]
    done = subprocess.run(command, cwd=ROOT, env=other, capture_output=True, text=True, check=True)
    assert done.stdout.split() == here


def odd(value: Any, *, keep: tuple[str, ...] = ("date", "made_on", "language")) -> Any:
    """The same value with odd characters in every text, however deep."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return f"{value}{ODD}einde"
    if isinstance(value, tuple):
        return tuple(odd(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: odd(getattr(value, field.name))
            for field in fields(value)
            if field.init and field.name not in keep
        }
        return replace(value, **changed)
    return value


def checked(data: bytes, *typed: str) -> None:
    """Whole, tagged, and nothing odd left in what is read aloud or shown as a title."""
    assert findings(data) == []
    reader = pypdf.PdfReader(io.BytesIO(data))
    read = "".join(page.extract_text() for page in reader.pages)
    told = "".join([read, structure(data).text, *map(str, dict(reader.metadata or {}).values())])
    for character in "\x07\x1b\x00\ufffe\ufeff\x7f":
        assert character not in told
    for text in typed:
        assert text in " ".join(read.split())


@pytest.mark.parametrize("reader", Reader)
def test_odd_characters_in_any_text_of_the_minutes_do_no_harm(reader):
    value = replace(odd(FULL), loose_photos=(MinutesPhoto(jpeg(40, 30), "\x07\x00"),))
    checked(printed(for_whom(value, reader))[1], "Proefkoken in De Linde")


def test_odd_characters_in_any_other_paper_do_no_harm():
    target = io.BytesIO()
    write_event(odd(event_for(Reader.ORGANISATIONS)), DutchTexts(), target)
    checked(target.getvalue(), "Dag van de Dialoog")
    checked(receipt_pdf(odd(SHEET), DutchTexts()), "14 regels kwamen erbij.")
    checked(extract(odd(FATIMA)), "Buurthuis De Linde")
    on_paper = odd(ORDINARY, keep=("date", "start", "end", "help_language"))
    checked(paper(on_paper), "Buurthuis De Linde", "Fatima")
