"""The logo of the organisation that invites, at the head of the first page."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image
from reportlab.lib.utils import ImageReader

from wijkdialoog.reports import texts as words
from wijkdialoog.reports.flow import Block
from wijkdialoog.reports.tagged_figure import Figure
from wijkdialoog.reports.tagging import TaggedCanvas
from wijkdialoog.reports.typesetter import Typesetter

_HIGHEST = 42.0
_WIDEST = 170.0
_DOTS_PER_POINT = 3  # sharp on paper, and still small


class LogoPicture:
    """A picture that fits in the head; what was transparent is white, as the page."""

    def __init__(self, data: bytes) -> None:
        picture = Image.open(BytesIO(data)).convert("RGBA")
        picture.thumbnail((int(_WIDEST * _DOTS_PER_POINT), int(_HIGHEST * _DOTS_PER_POINT)))
        white = Image.new("RGBA", picture.size, "white")
        self._image = Image.alpha_composite(white, picture).convert("RGB")
        scale = min(_WIDEST / picture.width, _HIGHEST / picture.height)
        self.width = picture.width * scale
        self.height = picture.height * scale

    def draw(self, canvas: TaggedCanvas) -> None:
        """Draw with the lower left corner at the origin."""
        canvas.drawImage(ImageReader(self._image), 0, 0, self.width, self.height)


def logo(set_: Typesetter, data: bytes | None) -> Iterator[Block]:
    """Yield the logo, when there is one."""
    if data is not None:
        yield Figure(LogoPicture(data), set_.say(words.LOGO_SHOWN), keep_with_next=True)
