"""Name signs: a page folded in two, that stands on the table and reads from both sides."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor

from wijkdialoog.domain.dialogue import Function
from wijkdialoog.domain.paper import PaperChoice, PaperEvening, PaperPerson
from wijkdialoog.reports import paper_words as words
from wijkdialoog.reports import texts as common
from wijkdialoog.reports.paper_blocks import RULE, thin_lines
from wijkdialoog.reports.paper_fitting import largest
from wijkdialoog.reports.paper_sheets import Sheet
from wijkdialoog.reports.shaped_paragraph import Align, Looks, ShapedParagraph
from wijkdialoog.reports.style import PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_MM, Style
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_SIDE = 15 * POINTS_PER_MM
_WIDTH = PAGE_WIDTH - 2 * _SIDE
_HALF = PAGE_HEIGHT / 2
_ROOM = 250.0  # height of the name
# 48 points are capitals of 12 mm: readable at three metres with sharp eyes. Most names are larger.
_SIZES = (150, 140, 130, 120, 110, 100, 92, 84, 76, 70, 64, 58, 52, 48, 42, 36, 30, 24, 18)
_FUNCTION = Style(size=22, leading=30)
_HINT = Style(size=9, leading=13, colour="#56635f")
_FOLD_MARK = 26.0
_LINE_DOWN = 60.0  # of a sign to write on, below the middle of its half


class _FoldedSign:
    """What stands on one half of the page, and upside down on the other."""

    def __init__(self, set_: Typesetter) -> None:
        self._fold = _fold_words(set_)

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw both sides; a screen reader reads them once."""
        _draw_fold(canvas, self._fold)
        self._draw_half(canvas)
        with canvas.artifact():
            _turn_around(canvas)
            self._draw_half(canvas)
            canvas.restoreState()

    def _draw_half(self, canvas: TaggedCanvas) -> None:
        raise NotImplementedError


class NameSign(_FoldedSign):
    """One page: below the name as the others see it, above the same upside down."""

    def __init__(self, set_: Typesetter, person: PaperPerson) -> None:
        super().__init__(set_)
        self._name = largest(set_, person.name, _SIZES, (_WIDTH, _ROOM), centred=True)
        self._height = self._name.measure(_WIDTH)
        self._function: ShapedParagraph | None = None
        if person.function is not Function.PARTICIPANT:
            self._function = _centred(set_, set_.say(common.FUNCTIONS[person.function]), _FUNCTION)

    @property
    def height(self) -> float:
        """Height of what stands on one side, in points."""
        return self._height + (_FUNCTION.leading if self._function else 0.0)

    def _draw_half(self, canvas: TaggedCanvas) -> None:
        # A little above the middle: the edge hides in a fold.
        top = _HALF / 2 + self.height / 2 + 14
        self._name.draw(canvas, _SIDE, top)
        if self._function:
            self._function.draw(canvas, _SIDE, top - self._height)


class BlankSign(_FoldedSign):
    """A sign to write a name on, by hand and large."""

    def __init__(self, set_: Typesetter) -> None:
        super().__init__(set_)
        self._hint = _centred(set_, set_.say(words.YOUR_NAME), _HINT)

    def _draw_half(self, canvas: TaggedCanvas) -> None:
        y = _HALF / 2 - _LINE_DOWN
        with canvas.artifact():
            thin_lines(canvas)
            canvas.line(_SIDE, y, PAGE_WIDTH - _SIDE, y)
        self._hint.draw(canvas, _SIDE, y - 4)


def sign_sheets(set_: Typesetter, evening: PaperEvening, choice: PaperChoice) -> Sequence[Sheet]:
    """Return a sign for each person in seating order, then the blank ones."""
    named = [NameSign(set_, person) for person in evening.people]
    return [*named, *(BlankSign(set_) for _ in range(choice.blank_signs))]


def _centred(set_: Typesetter, text: str, looks: Style) -> ShapedParagraph:
    made = set_.make.paragraph(text, looks, looks=Looks(align=Align.CENTRE))
    made.measure(_WIDTH)
    return made


def _fold_words(set_: Typesetter) -> ShapedParagraph:
    made = set_.make.paragraph(set_.say(words.FOLD), _HINT)
    made.measure(_WIDTH)
    return made


def _draw_fold(canvas: TaggedCanvas, hint: ShapedParagraph) -> None:
    """Two marks at the edges: a line over the whole width would show on the table."""
    with canvas.artifact():
        canvas.setStrokeColor(HexColor(RULE))
        canvas.setLineWidth(0.7)
        canvas.setDash(3, 3)
        canvas.line(0, _HALF, _FOLD_MARK, _HALF)
        canvas.line(PAGE_WIDTH - _FOLD_MARK, _HALF, PAGE_WIDTH, _HALF)
        canvas.setDash()
        hint.draw(canvas, _FOLD_MARK + 6, _HALF + _HINT.leading / 2 + 1)


def _turn_around(canvas: TaggedCanvas) -> None:
    """What is drawn in the lower half stands upside down in the upper half."""
    canvas.saveState()
    canvas.translate(PAGE_WIDTH, PAGE_HEIGHT)
    canvas.rotate(180)
