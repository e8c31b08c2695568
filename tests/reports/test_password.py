"""A password keeps others out, and screen readers in."""

import io

import pikepdf
import pytest

from tests.reports.samples import RICH
from wijkdialoog.reports.minutes_pdf import write_minutes
from wijkdialoog.reports.password import protect
from wijkdialoog.reports.texts import DutchTexts


def test_it_opens_only_with_the_password_and_stays_tagged():
    target = io.BytesIO()
    write_minutes(RICH, DutchTexts(), target, archive=False)
    data = protect(target.getvalue(), "één woord")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(data))
    with pikepdf.open(io.BytesIO(data), password="één woord") as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.allow.accessibility
        assert pdf.allow.extract
        assert "/StructTreeRoot" in pdf.Root
        assert b"pdfuaid:part" in pdf.Root.Metadata.read_bytes()
        assert b"pdfaid:part" not in pdf.Root.Metadata.read_bytes()


@pytest.mark.parametrize("password", ["", "é" * 64])
def test_a_password_that_a_pdf_cannot_hold_is_refused(password):
    with pytest.raises(ValueError):
        protect(b"", password)
