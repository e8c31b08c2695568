"""Pages of a PDF as pictures."""

from io import BytesIO

import pytest
from PySide6.QtCore import QSize
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.ui.widgets.pdf_pages import page_sizes, rendered_page


@pytest.fixture(scope="module")
def pdf() -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=A4)
    canvas.drawString(72, 720, "Wat we hebben afgesproken")
    canvas.showPage()
    canvas.save()
    return written.getvalue()


@pytest.mark.parametrize("sharpness", [1.0, 1.25, 2.0])
def test_a_page_is_drawn_dot_for_dot_so_that_no_row_of_a_letter_drops_out(pdf, sharpness):
    width, height = page_sizes(pdf)[0]
    for across in range(300, 900, 37):
        size = QSize(across, round(across * height / width))
        drawn = rendered_page(pdf, 0, size, sharpness)
        assert drawn.width() == round(size.width() * sharpness)
        assert drawn.height() == round(size.height() * sharpness)
