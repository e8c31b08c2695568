"""Text in lines and dots, for widgets of the board that paint themselves."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from wijkdialoog.ui.theme import current_theme, scaled, sized

MOST_DRAWN_DOTS = 5
_LINE_BREAK = "\u2028"


class Wrapped:
    """Text broken into lines at a width; a text over `most` lines ends in ….

    Long words break anywhere; text from right to left starts at the right.
    """

    def __init__(self, text: str, font: QFont, width: int, most: int = 8) -> None:
        self._font = font
        self._width = max(1, width)
        self._layout = self._laid_out(text.replace("\n", _LINE_BREAK), most)
        self.height = sum(self._layout.lineAt(i).height() for i in range(self._layout.lineCount()))

    @property
    def last_width(self) -> float:
        """How far the last line goes, in pixels."""
        lines = self._layout.lineCount()
        return self._layout.lineAt(lines - 1).naturalTextWidth() if lines else 0.0

    def draw(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        """Draw with the top left corner at this point."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(x, y))

    def _laid_out(self, text: str, most: int) -> QTextLayout:
        layout = self._lines_of(text)
        if layout.lineCount() <= most:
            return layout
        start = layout.lineAt(most - 1).textStart()
        rest = text[start:].replace(_LINE_BREAK, " ")
        room = self._width - 2
        last = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return self._lines_of(text[:start] + last)

    def _lines_of(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout


def dots_width(dots: int, font: QFont) -> int:
    """Return the room that `draw_dots` needs, in pixels."""
    drawn = min(dots, MOST_DRAWN_DOTS)
    number = QFontMetricsF(font).horizontalAdvance(str(dots)) + scaled(4)
    return round(drawn * scaled(10) + (number if dots > MOST_DRAWN_DOTS else 0))


def draw_dots(painter: QPainter, right: float, middle: float, dots: int, font: QFont) -> None:
    """Draw dots that end at `right`; more than five also as a number, so nobody has to count."""
    colour = QColor(current_theme().role("assets"))
    size, step = scaled(7), scaled(10)
    x = right - dots_width(dots, font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for _ in range(min(dots, MOST_DRAWN_DOTS)):
        painter.drawEllipse(QRectF(x, middle - size / 2, size, size))
        x += step
    if dots > MOST_DRAWN_DOTS:
        painter.setPen(colour)
        painter.setFont(font)
        box = QRectF(x, middle - scaled(10), right - x, scaled(20))
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(dots)
        )


def draw_arrow(painter: QPainter, x: float, middle: float, colour: str) -> None:
    """Draw the small arrow "comes from" (↤), which not every font has."""
    long, head = scaled(11), scaled(3.5)
    path = QPainterPath(QPointF(x + long, middle))
    path.lineTo(x, middle)
    path.moveTo(x + head, middle - head)
    path.lineTo(x, middle)
    path.lineTo(x + head, middle + head)
    path.moveTo(x + long, middle - head)
    path.lineTo(x + long, middle + head)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), max(1.2, scaled(1.3))))
    painter.drawPath(path)


def draw_counter(painter: QPainter, minus: QRect, plus: QRect, number: int, font: QFont) -> None:
    """Draw big − and + with the number between them."""
    theme = current_theme()
    painter.setFont(sized(font, 20, bold=True))
    for rect, sign in ((minus, "−"), (plus, "+")):
        painter.setPen(QPen(QColor(theme.soft_line), 1))
        painter.setBrush(QColor(theme.soft))
        painter.drawRoundedRect(rect, scaled(8), scaled(8))
        painter.setPen(QColor(theme.action))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), sign)
    painter.setPen(QColor(theme.ink))
    painter.setFont(sized(font, 17, bold=True))
    painter.drawText(minus.united(plus), int(Qt.AlignmentFlag.AlignCenter), str(number))
