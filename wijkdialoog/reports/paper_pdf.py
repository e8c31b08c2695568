"""Everything for an evening without a laptop as one PDF, in parts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from wijkdialoog.domain.paper import (
    TYPED_OVER,
    PaperChoice,
    PaperEvening,
    Part,
    parts_in_order,
)
from wijkdialoog.domain.partial_date import is_date
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.paper_agreements import agreement_sheets
from wijkdialoog.reports.paper_blocks import text_width
from wijkdialoog.reports.paper_cards import card_sheets
from wijkdialoog.reports.paper_fitting import one_line
from wijkdialoog.reports.paper_questions import question_sheets
from wijkdialoog.reports.paper_script import script_sheets
from wijkdialoog.reports.paper_sentences import sentence_sheets
from wijkdialoog.reports.paper_sheets import Sheet, shortened, title_of
from wijkdialoog.reports.paper_signs import sign_sheets
from wijkdialoog.reports.paper_tally import tally_sheets
from wijkdialoog.reports.paper_turns import turn_sheets
from wijkdialoog.reports.pdf_metadata import About
from wijkdialoog.reports.shaped_paragraph import Align, Looks
from wijkdialoog.reports.shaping import Shaper
from wijkdialoog.reports.style import (
    FOOTER_BASELINE,
    GUTTER,
    MARGIN_SIDE,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    Style,
)
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.texts import Texts
from wijkdialoog.reports.typesetter import Typesetter

# Nothing on paper says when it was printed: the same plan gives the same file on each day.
_NO_DATE = datetime(2000, 1, 1)
_TYPE_OVER = Style(size=9.5, leading=13)
_FOOTER_TITLE = 45  # letters: date, part and page number stand behind it
_TYPE_OVER_TOP = FOOTER_BASELINE + 30.0


@dataclass(frozen=True)
class PaperWritten:
    """What was written.

    pages    of each part that was printed, in order
    missing  characters no font holds; printed as "?"
    """

    pages: tuple[tuple[Part, int], ...]
    missing: tuple[str, ...]


def write_paper(
    evening: PaperEvening, choice: PaperChoice, texts: Texts, target: BinaryIO
) -> PaperWritten:
    """Write the chosen parts as a tagged PDF (PDF/UA-1, PDF/A-2a).

    Raises ValueError when nothing is left to print.
    """
    shaper = Shaper()
    set_ = Typesetter(shaper, texts)
    parts = [
        (part, _sheets_of(part, set_, evening, choice)) for part in parts_in_order(choice, evening)
    ]
    if not parts:
        raise ValueError(choice)
    _draw(set_, evening, parts, target)
    return PaperWritten(tuple((part, len(sheets)) for part, sheets in parts), shaper.missing)


def _sheets_of(
    part: Part, set_: Typesetter, evening: PaperEvening, choice: PaperChoice
) -> Sequence[Sheet]:
    makers: dict[Part, Callable[[], Sequence[Sheet]]] = {
        Part.SCRIPT: lambda: script_sheets(set_, evening),
        Part.SIGNS: lambda: sign_sheets(set_, evening, choice),
        Part.QUESTIONS: lambda: question_sheets(set_, evening),
        Part.TURNS: lambda: turn_sheets(set_, evening),
        Part.SENTENCES: lambda: sentence_sheets(set_, evening),
        Part.CARDS: lambda: card_sheets(set_, evening, choice),
        Part.AGREEMENTS: lambda: agreement_sheets(set_),
        Part.TALLY: lambda: tally_sheets(set_, evening),
    }
    return makers[part]()


def _draw(
    set_: Typesetter,
    evening: PaperEvening,
    parts: Sequence[tuple[Part, Sequence[Sheet]]],
    target: BinaryIO,
) -> None:
    canvas = TaggedCanvas(target, _about(set_, evening), pagesize=(PAGE_WIDTH, PAGE_HEIGHT))
    pages = sum(len(sheets) for _, sheets in parts)
    last_to_write = None
    if not evening.practice:  # a practice leaves no trace, so there is nothing to type over
        last_to_write = next((part for part, _ in reversed(parts) if part in TYPED_OVER), None)
    page = 0
    for part, sheets in parts:
        name = set_.say(words.PARTS[part])
        footer = _footer(set_, evening, name)
        for place, sheet in enumerate(sheets, start=1):
            page += 1
            if place == 1:
                canvas.bookmark(name, 0, PAGE_HEIGHT)
            sheet.draw(canvas)
            if part is last_to_write and place == len(sheets):
                _draw_type_over(canvas, set_)
            number = set_.say(common.PAGE_OF, page=page, pages=pages)
            _draw_footer(canvas, set_, footer, number)
            canvas.showPage()
    canvas.save()


def _about(set_: Typesetter, evening: PaperEvening) -> About:
    whole = evening.date if is_date(evening.date) else ""
    made = datetime.fromisoformat(whole) if len(whole) == len("2026-04-16") else _NO_DATE
    return About(title_of(set_, evening), set_.say(words.SUBJECT), set_.texts.language, made)


def _footer(set_: Typesetter, evening: PaperEvening, part: str) -> str:
    said = (
        set_.say(common.PRACTICE) if evening.practice else "",
        shortened(title_of(set_, evening), _FOOTER_TITLE),
        common.spoken_date(set_.texts, evening.date),
        part,
    )
    return " · ".join(one for one in said if one)


def _draw_type_over(canvas: TaggedCanvas, set_: Typesetter) -> None:
    """Under the last page that people write on: how it comes into the program afterwards."""
    line = set_.paragraph(set_.say(words.TYPE_OVER), _TYPE_OVER, 0)
    line.measure(TEXT_WIDTH)
    line.draw(canvas, MARGIN_SIDE, _TYPE_OVER_TOP)


def _draw_footer(canvas: TaggedCanvas, set_: Typesetter, text: str, page: str) -> None:
    """What it is at the left, cut when it is long, and the number of the page at the right."""
    looks = set_.sizes.small
    number = set_.make.paragraph(page, looks, looks=Looks(align=Align.RIGHT))
    number.measure(TEXT_WIDTH)
    left = TEXT_WIDTH - text_width(set_.shaper, page, looks) - GUTTER
    line = one_line(set_, text, looks, left)
    with canvas.artifact("Pagination", "Footer"):
        for words_ in (line, number):
            words_.draw(canvas, MARGIN_SIDE, FOOTER_BASELINE + looks.size)
