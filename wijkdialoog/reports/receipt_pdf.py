"""The receipt of a merge as a small PDF, tagged as the minutes are."""

from wijkdialoog.domain.merge_receipt import Sheet
from wijkdialoog.reports.loose_sheet import loose_sheet
from wijkdialoog.reports.page import paginate
from wijkdialoog.reports.shaping import Shaper
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
    pages = paginate(blocks)
    return loose_sheet(pages, set_, texts, title=sheet.title, lead=sheet.lead, date=sheet.date)
