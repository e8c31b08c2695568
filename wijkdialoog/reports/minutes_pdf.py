"""The story of the minutes: which blocks in which order (product.md section 11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from wijkdialoog.domain.minutes import Minutes
from wijkdialoog.reports import texts as words
from wijkdialoog.reports.first_page import first_page
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.fonts import FontSet, clean_text
from wijkdialoog.reports.last_part import last_part
from wijkdialoog.reports.page import About, Footer, draw_pages, paginate
from wijkdialoog.reports.rounds import rounds
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter


@dataclass(frozen=True)
class Written:
    """What was written.

    pages     number of pages
    missing   characters no font holds; printed as "?"
    unjoined  characters of right-to-left scripts that are not joined and turned yet
    """

    pages: int
    missing: tuple[str, ...]
    unjoined: tuple[str, ...]


def write_minutes(minutes: Minutes, texts: Texts, target: Path | BinaryIO) -> Written:
    """Write the minutes as a PDF to a file or stream. Raises OSError.

    Equal minutes and texts give equal bytes.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return _write(minutes, texts, file)
    return _write(minutes, texts, target)


def _write(minutes: Minutes, texts: Texts, target: BinaryIO) -> Written:
    fonts = FontSet()
    pages = paginate(list(_story(Typesetter(fonts, texts), minutes)))
    draw_pages(pages, _about(minutes, texts), _footer(minutes, texts), fonts, target)
    return Written(len(pages), tuple(fonts.missing), tuple(fonts.unjoined))


def _story(set_: Typesetter, minutes: Minutes) -> Iterator[Block]:
    yield from first_page(set_, minutes)
    yield from rounds(set_, minutes)
    yield from last_part(set_, minutes)


def _about(minutes: Minutes, texts: Texts) -> About:
    title = " ".join(clean_text(minutes.title).split()) or texts.text(words.UNTITLED)
    return About(title, texts.text(words.SUBJECT), texts.language)


def _footer(minutes: Minutes, texts: Texts) -> Footer:
    parts = [texts.text(words.VERSION).format(version=minutes.version)]
    if minutes.concept:
        parts.insert(0, texts.text(words.CONCEPT))
    parts.append(words.spoken_date(texts, minutes.made_on))
    line = " · ".join(parts)
    return Footer(line[:1].upper() + line[1:], texts.text(words.PAGE_OF))
