"""The drawn threads: quiet curves behind the cards, clear for the chosen card."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.theme import current_theme, scaled

_QUIET = 120
_CLEAR = 235


@dataclass(frozen=True)
class Strand:
    """One thread to draw, in coordinates of the layer.

    start, end    rectangles of both cards, cut off at the edge of their column
    role          colour role of the card where it starts
    clear         it belongs to the chosen card
    contradiction  drawn dotted: it says "against", not "leads to"
    """

    start: QRect
    end: QRect
    role: str
    clear: bool = False
    contradiction: bool = False


class ThreadLayer(QWidget):
    """Lies over the board and lets every click through.

    strands  asked at each paint: where cards are now
    covered  rectangles of visible cards; threads pass behind them
    """

    def __init__(
        self,
        strands: Callable[[], Sequence[Strand]],
        covered: Callable[[], Sequence[QRect]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._strands = strands
        self._covered = covered
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every thread; what belongs to the chosen card comes last."""
        strands = sorted(self._strands(), key=lambda strand: strand.clear)
        if not strands:
            return
        painter = QPainter(self)
        free = QRegion(self.rect())
        for rect in self._covered():
            free -= QRegion(rect.adjusted(1, 1, -1, -1))
        painter.setClipRegion(free)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for strand in strands:
            self._paint(painter, strand)

    def _paint(self, painter: QPainter, strand: Strand) -> None:
        colour = QColor(current_theme().role(strand.role))
        colour.setAlpha(_CLEAR if strand.clear else _QUIET)
        width = scaled(3) if strand.clear else max(1.3, scaled(1.6))
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if strand.contradiction:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start, end, path = _curve(strand)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        size = scaled(3.4)
        for point in (start, end):
            painter.drawEllipse(point, size, size)


def _curve(strand: Strand) -> tuple[QPointF, QPointF, QPainterPath]:
    """From the right side of one card to the left side of the other, or around in one column."""
    one, other = strand.start, strand.end
    same_lane = abs(one.center().x() - other.center().x()) < one.width() // 2
    if same_lane:
        start = QPointF(one.right(), one.center().y())
        end = QPointF(other.right(), other.center().y())
        bend = scaled(16)
        controls = QPointF(start.x() + bend, start.y()), QPointF(end.x() + bend, end.y())
    else:
        forward = one.center().x() < other.center().x()
        start = QPointF(one.right() if forward else one.left(), one.center().y())
        end = QPointF(other.left() if forward else other.right(), other.center().y())
        half = (end.x() - start.x()) / 2
        controls = QPointF(start.x() + half, start.y()), QPointF(end.x() - half, end.y())
    path = QPainterPath(start)
    path.cubicTo(*controls, end)
    return start, end, path
