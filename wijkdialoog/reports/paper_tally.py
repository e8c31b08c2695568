"""Three faces with room for strokes: how people go home."""

from collections.abc import Iterator

from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.domain.paper import PaperEvening, Part
from wijkdialoog.domain.tally import Face
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.faces import draw_face
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.paper_blocks import Labelled, tagged, text_width, thin_lines
from wijkdialoog.reports.paper_fitting import largest
from wijkdialoog.reports.paper_sheets import Sheet, flowing, part_title
from wijkdialoog.reports.shaped_paragraph import Align, Looks
from wijkdialoog.reports.style import TEXT_WIDTH, Style
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_FACE = 84.0
_HIGH = 152.0
_GAP = 18.0
_WORD = Style(size=15, leading=22, bold=True)
_SUM_WIDTH = 100.0
_QUESTION_SIZES = (30, 27, 24, 21, 18, 15)
_QUESTION_ROOM = 90.0


class FaceDrawing:
    """One face, as the program shows it on the screen."""

    width = _FACE
    height = _FACE

    def __init__(self, face: Face) -> None:
        self._face = face

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw it in its square."""
        draw_face(canvas, self._face, _FACE / 2, _FACE / 2, _FACE)


class FaceRow(Block):
    """A face with its word, a box for the strokes, and a line for their number."""

    space_before = _GAP

    def __init__(self, set_: Typesetter, face: Face) -> None:
        word = set_.say(common.FACES[face])
        shown = set_.say(words.FACE_SHOWN, word=word)
        self._figure = Figure(FaceDrawing(face), shown)
        self._word = set_.make.paragraph(word, _WORD, looks=Looks(align=Align.CENTRE))
        bold = set_.sizes.body_bold
        said = set_.say(words.TOGETHER)
        self._sum = Labelled(set_.paragraph(said, bold, 0), text_width(set_.shaper, said, bold))
        self._width = 0.0

    def measure(self, width: float) -> float:
        """Return the height of the box."""
        self._width = width
        self._figure.measure(_FACE)
        self._word.measure(_FACE + 2 * _GAP)
        self._sum.measure(_SUM_WIDTH)
        return _HIGH

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """A face keeps its strokes."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw from left to right."""
        above = (_HIGH - _FACE - _WORD.leading) / 2
        self._figure.draw(canvas, x + _GAP, top - above)
        self._word.draw(canvas, x, top - above - _FACE - 4)
        left = x + _FACE + 3 * _GAP
        right = x + self._width - _SUM_WIDTH - _GAP
        with tagged(canvas).artifact():
            thin_lines(canvas)
            canvas.roundRect(left, top - _HIGH, right - left, _HIGH, 6, stroke=1, fill=0)
        self._sum.draw(canvas, right + _GAP, top - _HIGH / 2 + 12)


def tally_sheets(set_: Typesetter, evening: PaperEvening) -> list[Sheet]:
    """Return one page."""
    return flowing(list(_blocks(set_, evening)))


def _blocks(set_: Typesetter, evening: PaperEvening) -> Iterator[Block]:
    yield part_title(set_, set_.say(words.PARTS[Part.TALLY]))
    yield set_.paragraph(set_.say(words.TALLY_HELP), space_before=4)
    question = evening.tally_question or set_.say(words.TALLY_QUESTION)
    asked = largest(set_, question, _QUESTION_SIZES, (TEXT_WIDTH, _QUESTION_ROOM))
    asked.space_before = 16
    yield asked
    for face in Face:
        yield FaceRow(set_, face)
