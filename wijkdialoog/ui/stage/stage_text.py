"""Text set in a width, at the largest size at which it fits. Every script, left and right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from wijkdialoog.domain.short_text import begins_right_to_left

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
CENTRE = Qt.AlignmentFlag.AlignHCenter
LEADING = Qt.AlignmentFlag.AlignLeft
"""At the side where the text begins: right for Arabic and Hebrew."""

LINE_BREAK = "\u2028"

_SMALLER = 0.95
_ADVANCE = 1.26  # from line to line, in letter sizes; scripts that are higher take more
_USUAL_HEIGHT = 1.38


@dataclass(frozen=True)
class Span:
    """Letters in a colour role of their own. `start` and `end` (exclusive) count characters."""

    start: int
    end: int
    role: str
    bold: bool = True


@dataclass(frozen=True)
class Style:
    """How a text is written.

    role   colour role of `StageColours`
    spans  parts in another colour
    """

    role: str = "ink"
    bold: bool = False
    align: Qt.AlignmentFlag = LEADING
    spans: tuple[Span, ...] = ()


class Paragraph:
    """Text set in lines, to be drawn at a place.

    px      letter size in pixels
    height  of all lines together
    cut     the end of the text had no room
    """

    def __init__(
        self, text: str, style: Style, width: float, px: float, *, anywhere: bool = False
    ) -> None:
        self.text = text
        self.style = style
        self.px = px
        self.width = width
        self.cut = False
        self.lines: list[Line] = []
        self.too_wide = False
        self.height = 0.0
        self._option = _option(text, style, anywhere=anywhere)
        self._layout = self._lay([_format(span) for span in style.spans])
        self._measure()

    def draw(self, painter: QPainter, place: QPointF, colour_of: Callable[[str], str]) -> None:
        """Draw with the top left corner at `place`."""
        painter.setPen(QColor(colour_of(self.style.role)))
        layout = self._layout
        if self.style.spans:
            # Other formats ask for other lines; the same ones come out, now with their colours.
            layout = self._lay([_format(span, colour_of) for span in self.style.spans])
        layout.draw(painter, place)

    def ink(self) -> QRectF:
        """Return where letters can be, from the top left corner of the paragraph."""
        found = QRectF()
        for line in self.lines:
            found = found.united(line.box)
        return found

    def _lay(self, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
        layout = QTextLayout(self.text, stage_font(self.px, bold=self.style.bold))
        layout.setTextOption(self._option)
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, top))
            top += self._advance(line.height())
        layout.endLayout()
        return layout

    def _advance(self, height: float) -> float:
        """From one line to the next; scripts that are higher than ours take what they need."""
        return self.px * _ADVANCE if height <= self.px * _USUAL_HEIGHT else height

    def _measure(self) -> None:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            self.too_wide = self.too_wide or line.naturalTextWidth() > self.width + 0.5
            end = line.textStart() + line.textLength()
            self.lines.append(Line(line.textStart(), end, QRectF(line.naturalTextRect())))
            self.height = line.position().y() + line.height()


def _option(text: str, style: Style, *, anywhere: bool) -> QTextOption:
    right = begins_right_to_left(text)
    option = QTextOption(RIGHT if right and style.align == LEADING else style.align)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    wrap = QTextOption.WrapMode
    option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if anywhere else wrap.WordWrap)
    return option


@dataclass(frozen=True)
class Line:
    """One line: characters `start` to `end` (exclusive), and where its letters are."""

    start: int
    end: int
    box: QRectF = field(compare=False)


def stage_font(px: float, *, bold: bool = False) -> QFont:
    """Return the font of the interface in a size of the table screen."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(1, round(px)))
    font.setBold(bold)
    return font


def capital_share() -> float:
    """Return how high a capital is, as a part of the letter size."""
    return QFontMetricsF(stage_font(1000, bold=True)).capHeight() / 1000


def fitted(
    text: str,
    style: Style,
    room: tuple[float, float],
    sizes: tuple[float, float],
    most_lines: int,
) -> Paragraph:
    """Return the text as large as it fits; too long at the smallest size: its end becomes "…".

    room   width and height
    sizes  largest and smallest letter size
    """
    (width, height), (px, smallest) = room, sizes
    while px > smallest:
        made = Paragraph(text, style, width, px)
        if not made.too_wide and len(made.lines) <= most_lines and made.height <= height:
            return made
        px = max(smallest, px * _SMALLER)
    made = Paragraph(text, style, width, smallest, anywhere=True)
    if len(made.lines) <= most_lines and made.height <= height:
        return made
    return _cut(made, height, most_lines)


def fitted_together(
    texts: Sequence[tuple[str, Style]],
    room: tuple[float, float],
    sizes: tuple[float, float],
    most_lines: int,
    gap: float,
) -> list[Paragraph]:
    """Return texts below each other in one letter size, `gap` (in letter sizes) between them."""
    (width, height), (px, smallest) = room, sizes
    shown = [(text, style) for text, style in texts if text]
    while px > smallest:
        made = [Paragraph(text, style, width, px) for text, style in shown]
        if _fits_together(made, height, most_lines, gap * px):
            return made
        px = max(smallest, px * _SMALLER)
    made = [Paragraph(text, style, width, smallest, anywhere=True) for text, style in shown]
    while not _fits_together(made, height, most_lines, gap * smallest):
        longest = max(range(len(made)), key=lambda number: len(made[number].lines))
        lines = len(made[longest].lines) - 1
        if lines < 1:
            break
        made[longest] = _cut(made[longest], height, lines)
    return made


def _fits_together(made: list[Paragraph], height: float, most_lines: int, gap: float) -> bool:
    lines = sum(len(one.lines) for one in made)
    total = sum(one.height for one in made) + gap * (len(made) - 1)
    return lines <= most_lines and total <= height and not any(one.too_wide for one in made)


def _cut(long: Paragraph, height: float, most_lines: int) -> Paragraph:
    """Take letters off until it fits; the last sign is "…"."""
    low, high = 0, len(long.text)
    best = Paragraph("…", long.style, long.width, long.px, anywhere=True)
    while low < high:
        middle = (low + high + 1) // 2
        made = Paragraph(
            long.text[:middle].rstrip() + "…", long.style, long.width, long.px, anywhere=True
        )
        if len(made.lines) <= most_lines and made.height <= height:
            low, best = middle, made
        else:
            high = middle - 1
    best.cut = True
    return best


def _format(span: Span, colour_of: Callable[[str], str] | None = None) -> QTextLayout.FormatRange:
    """What Qt needs to know of a span; the colour only when it is drawn."""
    made = QTextLayout.FormatRange()
    made.start, made.length = span.start, span.end - span.start  # type: ignore[misc]
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold if span.bold else QFont.Weight.Normal)
    if colour_of is not None:
        form.setForeground(QColor(colour_of(span.role)))
    made.format = form  # type: ignore[misc]
    return made
