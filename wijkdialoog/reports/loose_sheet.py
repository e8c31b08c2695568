"""A short PDF that stands by itself: a receipt, a sheet of keys. Not the minutes."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Column
from wijkdialoog.reports.page import Footer, draw_pages
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaping import clean_line
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter


def loose_sheet(
    pages: Sequence[Column], set_: Typesetter, texts: Texts, *, title: str, lead: str, date: str
) -> bytes:
    """Return the bytes of the PDF. Equal pages give equal bytes.

    title, lead  what a reader's program says of the file
    date         ISO moment at which it was made
    """
    about = About(clean_line(title), clean_line(lead), texts.language, datetime.fromisoformat(date))
    foot = f"{title} · {words.spoken_date(texts, date)}"
    target = BytesIO()
    draw_pages(pages, about, Footer(foot, texts.text(words.PAGE_OF)), set_, target)
    return target.getvalue()
