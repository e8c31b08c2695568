"""One page for each question, to lay in the middle of the table or hang on the wall."""

from wijkdialoog.domain.paper import PaperEvening, PaperRound
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_fitting import largest
from wijkdialoog.reports.paper_sheets import Sheet
from wijkdialoog.reports.shaped_paragraph import ShapedParagraph
from wijkdialoog.reports.style import MARGIN_TOP, PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_MM, Style
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_SIDE = 16 * POINTS_PER_MM
_WIDTH = PAGE_WIDTH - 2 * _SIDE
_TOP = PAGE_HEIGHT - MARGIN_TOP
_BOTTOM = 28 * POINTS_PER_MM
_LABEL = Style(size=24, leading=34, bold=True)
_THINK = Style(size=22, leading=30)
_GAP = 34.0
# 28 points read across a table of a metre and a half; most questions come out larger.
_SIZES = (80, 72, 66, 60, 54, 50, 46, 42, 38, 34, 31, 28, 24, 20, 16)
_MOST_OF_SECOND = 0.5  # of the room, when there are two languages


class QuestionSheet:
    """The question as large as the page allows, and below it that in the second language."""

    def __init__(self, set_: Typesetter, round_: PaperRound) -> None:
        label = set_.say(words.ROUND_AND_KIND, number=round_.number, label=round_.label)
        # Each sheet lies on the table by itself, so each begins with a highest heading.
        self._label = set_.make.heading(label, 1, _LABEL)
        self._label.bookmark_level = 1
        self._label_height = self._label.measure(_WIDTH)
        self._parts = self._texts(set_, round_)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw the label at the top and the words in the middle of what is left."""
        self._label.draw(canvas, _SIDE, _TOP)
        heights = [part.measure(_WIDTH) for part in self._parts]
        whole = sum(heights) + _GAP * (len(heights) - 1)
        room = _TOP - self._label_height - _BOTTOM
        top = _BOTTOM + (room + min(whole, room)) / 2
        for part, height in zip(self._parts, heights, strict=True):
            part.draw(canvas, _SIDE, top)
            top -= height + _GAP

    def _texts(self, set_: Typesetter, round_: PaperRound) -> list[Block]:
        room = _TOP - self._label_height - _BOTTOM - _GAP
        think: list[Block] = []
        if round_.thinking_minutes:
            said = common.number(set_.texts, words.THINK_FIRST, round_.thinking_minutes)
            think = [set_.make.paragraph(said, _THINK)]
            room -= think[0].measure(_WIDTH) + _GAP
        questions = [text for text in (round_.question, round_.second_question) if text]
        shares = (1.0,) if len(questions) == 1 else (1 - _MOST_OF_SECOND, _MOST_OF_SECOND)
        room -= _GAP * (len(questions) - 1)
        drawn: list[Block] = [
            _fitted(set_, text, room * share) for text, share in zip(questions, shares, strict=True)
        ]
        return [*drawn, *think]


def question_sheets(set_: Typesetter, evening: PaperEvening) -> list[Sheet]:
    """Return a page for each round with a question."""
    return [QuestionSheet(set_, round_) for round_ in evening.questions]


def _fitted(set_: Typesetter, text: str, height: float) -> ShapedParagraph:
    return largest(set_, text, _SIZES, (_WIDTH, height))
