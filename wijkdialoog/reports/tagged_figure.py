"""A picture with words for who cannot see it."""

from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.shaping import clean_line
from wijkdialoog.reports.structure import Element, Role
from wijkdialoog.reports.style import TEXT_HEIGHT
from wijkdialoog.reports.tagging import TaggedCanvas


class Picture(Protocol):
    """Anything that can draw itself; lengths in points."""

    width: float
    height: float

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw with the lower left corner at the origin. Text in it is part of the picture."""
        ...


class Figure(Block):
    """A picture, made smaller when it is wider than its column or higher than its page.

    alternative  what the picture shows, in words. Raises ValueError when empty.
    highest      height it may take: that of the page, or what a box around it leaves
    """

    def __init__(
        self,
        picture: Picture,
        alternative: str,
        *,
        parent: Element | None = None,
        highest: float = TEXT_HEIGHT,
        space_before: float = 0.0,
        keep_with_next: bool = False,
    ) -> None:
        words = clean_line(alternative)
        if not words:
            raise ValueError(alternative)
        self.space_before = space_before
        self.keep_with_next = keep_with_next
        self._picture = picture
        self._element = Element(Role.FIGURE, parent, alternative=words)
        self._highest = highest
        self._scale = 1.0

    def measure(self, width: float) -> float:
        """Return the height after making it fit the width and a page."""
        picture = self._picture
        self._scale = min(1.0, width / picture.width, self._highest / picture.height)
        return picture.height * self._scale

    def split(self, height: float, *, forced: bool) -> None:  # noqa: ARG002
        """A picture is never cut."""
        return

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the picture."""
        if not isinstance(canvas, TaggedCanvas):
            raise TypeError(canvas)
        width, height = self._picture.width * self._scale, self._picture.height * self._scale
        left, bottom = canvas.absolutePosition(x, top - height)
        box = (left, bottom, left + width, bottom + height)
        self._element.attributes = {"Placement": "Block", "BBox": box}
        with canvas.mark(self._element):
            canvas.saveState()
            canvas.translate(x, top - height)
            canvas.scale(self._scale, self._scale)
            self._picture.draw(canvas)
            canvas.restoreState()
