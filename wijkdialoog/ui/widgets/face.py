"""The three faces of the closing tally, drawn with lines: they stay apart without any colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.tally import Face
from wijkdialoog.ui.theme import current_theme, on_theme, scaled

_LINE = 0.075  # parts of the width of the face
_EYE = 0.055
_EYES_APART = 0.17
_EYES_UP = 0.12
_MOUTH = 0.27  # half its width


def paint_face(painter: QPainter, face: Face, box: QRectF, colour: str, fill: str = "") -> None:
    """Draw a face in a square. `colour` of the lines and `fill` behind them as hex; "": none."""
    size, middle = box.width(), box.center()
    line = max(1.0, _LINE * size)
    pen = QPen(QColor(colour), line)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    edge = line / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_mouth(painter, face, middle, _MOUTH * size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    for side in (-1, 1):
        eye = QPointF(middle.x() + side * _EYES_APART * size, middle.y() - _EYES_UP * size)
        painter.drawEllipse(eye, _EYE * size, _EYE * size)
    painter.restore()


def _paint_mouth(painter: QPainter, face: Face, middle: QPointF, half: float) -> None:
    x, y = middle.x(), middle.y()
    if face is Face.FAIR:
        below = y + 0.62 * half
        painter.drawLine(QPointF(x - 0.8 * half, below), QPointF(x + 0.8 * half, below))
        return
    if face is Face.GLAD:
        around, start, span = QRectF(x - half, y - half, 2 * half, 2 * half), 205, 130
    else:
        top = y + 1.45 * half - half
        around, start, span = QRectF(x - half, top, 2 * half, 2 * half), 35, 110
    painter.drawArc(around, start * 16, span * 16)


class FacePicture(QWidget):
    """One face of a width in the 100 % design; the word beside it says the same."""

    def __init__(self, face: Face, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._width = width
        on_theme(self, self._rescale)

    def set_width(self, width: int) -> None:
        """Draw it in another width of the 100 % design."""
        if width != self._width:
            self._width = width
            self._rescale()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(scaled(self._width), scaled(self._width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw it in ink."""
        painter = QPainter(self)
        paint_face(painter, self._face, QRectF(self.rect()), current_theme().ink)
        painter.end()

    def _rescale(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
