"""The receipt of a merge as a small PDF, tagged as the minutes are."""

from datetime import datetime
from io import BytesIO

from wijkdialoog.domain.merge_receipt import Sheet
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.page import Footer, draw_pages, paginate
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaping import Shaper, clean_line
from wijkdialoog.reports.style import ACTION
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter


def receipt_pdf(sheet: Sheet, texts: Texts) -> bytes:
    """Return the bytes of the PDF. Equal sheets give equal bytes."""
    set_ = Typesetter(Shaper(), texts)
    blocks = [set_.title(sheet.title), set_.paragraph(sheet.lead)]
    for heading, lines in sheet.parts:
        blocks.append(set_.heading(heading))
        blocks.extend(set_.bullets(lines, ACTION))
    about = About(
        clean_line(sheet.title),
        clean_line(sheet.lead),
        texts.language,
        datetime.fromisoformat(sheet.date),
    )
    footer = Footer(
        f"{sheet.title} · {words.spoken_date(texts, sheet.date)}", texts.text(words.PAGE_OF)
    )
    target = BytesIO()
    draw_pages(paginate(blocks), about, footer, set_, target)
    return target.getvalue()
