"""From minutes to a PDF: pages, footer, what the file says about itself."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from wijkdialoog.domain.minutes import Minutes
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.page import Footer, draw_pages
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaping import Shaper, clean_text
from wijkdialoog.reports.stories import pages_for, sizes_for
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter

# A file without a readable date still has to name a moment.
_NO_DATE = datetime(2000, 1, 1)


@dataclass(frozen=True)
class Written:
    """What was written.

    pages     number of pages
    missing   characters no font holds; printed as "?"
    shortened number of lines for which two pages had no room
    """

    pages: int
    missing: tuple[str, ...]
    shortened: int = 0


def write_minutes(
    minutes: Minutes, texts: Texts, target: Path | BinaryIO, *, archive: bool = True
) -> Written:
    """Write the minutes as a PDF to a file or stream. Raises OSError.

    archive  False when a password follows: such a file may not call itself PDF/A
    The file is tagged (PDF/UA-1) and archivable (PDF/A-2a). Equal minutes and texts give equal
    bytes.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return _write(minutes, texts, file, archive=archive)
    return _write(minutes, texts, target, archive=archive)


def _write(minutes: Minutes, texts: Texts, target: BinaryIO, *, archive: bool) -> Written:
    shaper = Shaper()
    set_ = Typesetter(shaper, texts, sizes_for(minutes.options))
    pages, shortened = pages_for(set_, minutes)
    about = replace(_about(minutes, texts), archive=archive)
    draw_pages(pages, about, _footer(minutes, texts), set_, target)
    return Written(len(pages), shaper.missing, shortened)


def _about(minutes: Minutes, texts: Texts) -> About:
    title = " ".join(clean_text(minutes.title).split()) or texts.text(words.UNTITLED)
    try:
        made = datetime.fromisoformat(minutes.made_on)
    except ValueError:
        made = _NO_DATE
    return About(title, texts.text(words.SUBJECT), texts.language, made)


def _footer(minutes: Minutes, texts: Texts) -> Footer:
    parts = [texts.text(words.VERSION).format(version=minutes.version)]
    if minutes.concept:
        parts.insert(0, texts.text(words.CONCEPT))
    parts.append(words.spoken_date(texts, minutes.made_on))
    line = " · ".join(parts)
    return Footer(line[:1].upper() + line[1:], texts.text(words.PAGE_OF))
