"""From minutes to a PDF: pages, footer, what the file says about itself."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from wijkdialoog.domain.event_minutes import EventMinutes
from wijkdialoog.domain.minutes import Minutes
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.event_story import event_pages
from wijkdialoog.reports.page import Footer, draw_pages
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaping import Shaper, clean_line
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
    shortened number of lines for which two pages had no room; `photos` of photos
    """

    pages: int
    missing: tuple[str, ...]
    shortened: int = 0
    photos: int = 0


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


def write_event(
    event: EventMinutes, texts: Texts, target: BinaryIO, *, archive: bool = True
) -> Written:
    """Write the minutes of all tables of an event as one PDF; otherwise as `write_minutes`."""
    shaper = Shaper()
    set_ = Typesetter(shaper, texts, sizes_for(event.options))
    pages, shortened, photos = event_pages(set_, event)
    title = clean_line(event.name) or texts.text(words.EVENT_UNTITLED)
    about = About(
        title, texts.text(words.EVENT_SUBJECT), texts.language, _made(event.made_on), archive
    )
    footer = _footer(event.concept, event.version, event.made_on, texts)
    draw_pages(pages, about, footer, set_, target)
    return Written(len(pages), shaper.missing, shortened, photos)


def _write(minutes: Minutes, texts: Texts, target: BinaryIO, *, archive: bool) -> Written:
    shaper = Shaper()
    set_ = Typesetter(shaper, texts, sizes_for(minutes.options))
    pages, shortened, photos = pages_for(set_, minutes)
    about = replace(_about(minutes, texts), archive=archive)
    draw_pages(
        pages,
        about,
        _footer(
            minutes.concept, minutes.version, minutes.made_on, texts, practice=minutes.practice
        ),
        set_,
        target,
    )
    return Written(len(pages), shaper.missing, shortened, photos)


def _about(minutes: Minutes, texts: Texts) -> About:
    title = clean_line(minutes.title) or texts.text(words.UNTITLED)
    return About(title, texts.text(words.SUBJECT), texts.language, _made(minutes.made_on))


def _made(made_on: str) -> datetime:
    try:
        return datetime.fromisoformat(made_on)
    except ValueError:
        return _NO_DATE


def _footer(
    concept: bool, version: int, made_on: str, texts: Texts, *, practice: bool = False
) -> Footer:
    parts = [texts.text(words.VERSION).format(version=version)]
    if concept:
        parts.insert(0, texts.text(words.CONCEPT))
    if practice:
        parts.insert(0, texts.text(words.PRACTICE))
    parts.append(words.spoken_date(texts, made_on))
    line = " · ".join(parts)
    return Footer(line[:1].upper() + line[1:], texts.text(words.PAGE_OF))
