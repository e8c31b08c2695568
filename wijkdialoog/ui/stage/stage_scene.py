"""Where everything stands on the table screen: one `Scene` from one `StageView` and a size.

Sizes are parts of the height of the screen, so that every screen shows the same picture.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from wijkdialoog.domain.stage import Layout, StageView
from wijkdialoog.domain.tally import Face
from wijkdialoog.ui.stage.stage_text import Paragraph, capital_share

CAPITAL_OF_QUESTION = 0.04
"""Least height of a capital in the question, as a part of the screen (product.md section 8)."""

SMALLEST = 28 * (96 / 72) / 1080
"""Least letter size: 28 points on a screen of 1080 rows at 96 dpi, as a part of the height."""

MOST_LINES = 6
_LARGE = 1.25


@dataclass(frozen=True)
class Placed:
    """A paragraph at its place."""

    paragraph: Paragraph
    place: QPointF

    @property
    def box(self) -> QRectF:
        """Where its letters are."""
        return self.paragraph.ink().translated(self.place)


@dataclass(frozen=True)
class Ring:
    """The shape that fills, with letters in it. `box` is a square."""

    box: QRectF
    initials: str


@dataclass(frozen=True)
class DrawnFace:
    """One of the three faces; `box` is a square."""

    face: Face
    box: QRectF


@dataclass(frozen=True)
class Moving:
    """The words of the clock: redrawn while time goes on, on one line from `place`."""

    place: QPointF
    width: float
    px: float


@dataclass(frozen=True)
class Scene:
    """One picture.

    texts   everything written, except the clock
    bullets small discs before the lines of a list
    rules   hairlines
    faces   the three faces of the question at the end
    leaves  how many pages the lines take; `leaf` which one is shown, from 0
    cut     the question did not fit and ends in "…"
    """

    view: StageView
    size: QSizeF
    texts: tuple[Placed, ...] = ()
    bullets: tuple[QRectF, ...] = ()
    rules: tuple[QRectF, ...] = ()
    faces: tuple[DrawnFace, ...] = ()
    ring: Ring | None = None
    moving: Moving | None = None
    leaf: int = 0
    leaves: int = 1
    cut: bool = False

    @property
    def words(self) -> str:
        """Everything that is written, for a screen reader and for tests."""
        return "\n".join(one.paragraph.text.replace("\u2028", " ") for one in self.texts)

    def draw_texts(self, painter: QPainter, colour_of: Callable[[str], str]) -> None:
        """Draw everything written."""
        for one in self.texts:
            one.paragraph.draw(painter, one.place, colour_of)


class Measures:
    """Lengths on a screen of this size, in pixels.

    small     letter size of everything that is not the question or a name
    question  largest and smallest letter size of a question
    """

    def __init__(self, size: QSizeF, *, large: bool) -> None:
        self.width, self.height = size.width(), size.height()
        # On a screen that stands upright the width decides; letters would break words otherwise.
        self.unit = min(self.height, self.width * 0.75)
        self.factor = _LARGE if large else 1.0
        self.small = SMALLEST * self.unit * self.factor + 0.5
        least = CAPITAL_OF_QUESTION * self.unit / capital_share() + 0.5
        self.question = (max(least, 0.068 * self.unit * self.factor), least)
        self.side = round(0.052 * self.width)
        self.top = round(0.062 * self.height)

    def of(self, share: float) -> float:
        """Return a letter size or length that grows with the text size."""
        return share * self.unit * self.factor

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def body(self) -> QRectF:
        """Between head and foot."""
        top = self.top + self.small * 1.4 + 0.045 * self.unit
        bottom = self.foot_line - 0.03 * self.unit
        return QRectF(self.side, top, self.inner, bottom - top)

    @property
    def foot_line(self) -> float:
        """Where the hairline above the foot is."""
        return self.height - self.small * 1.4 - 0.075 * self.unit

    @property
    def foot(self) -> float:
        """Where the line of the foot begins."""
        return self.foot_line + 0.028 * self.unit


LISTS = (
    Layout.HARVEST,
    Layout.READ_BACK,
    Layout.RULES,
    Layout.AGREEMENTS,
    Layout.LOOK_BACK,
)
