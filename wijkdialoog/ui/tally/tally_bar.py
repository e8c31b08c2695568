"""A small bar of three parts: how many hands for each face, of all hands."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wijkdialoog.domain.tally import Face, Hands
from wijkdialoog.ui.theme import current_theme, on_theme, scaled, sized
from wijkdialoog.ui.widgets.face import paint_face
from wijkdialoog.ui.words.tally import counted_hands

_HEIGHT = 28
_LEAST_WIDTH = 120
_FACE = 18
_GAP = 4


class TallyBar(QWidget):
    """Each part holds its face and its number, where there is room; the words stand beside it."""

    def __init__(self, hands: Hands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self.setAccessibleName(counted_hands(hands))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        on_theme(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(260), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Still three parts to tell apart."""
        return QSize(scaled(_LEAST_WIDTH), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the parts from glad to not glad."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPainterPath()
        edge.addRoundedRect(box, scaled(6), scaled(6))
        painter.setClipPath(edge)
        left = box.left()
        for face in Face:
            width = box.width() * self._hands.share(face)
            self._paint_part(painter, face, QRectF(left, box.top(), width, box.height()))
            left += width
        painter.setClipping(False)
        painter.setPen(QPen(QColor(current_theme().strong_line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(edge)
        painter.end()

    def _paint_part(self, painter: QPainter, face: Face, part: QRectF) -> None:
        if part.width() <= 0:
            return
        theme = current_theme()
        fill, ink = {
            Face.GLAD: (theme.action, theme.on_action),
            Face.FAIR: (theme.soft, theme.ink),
            Face.SAD: (theme.card, theme.ink),
        }[face]
        painter.fillRect(part, QColor(fill))
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        if part.left() > 1:
            painter.drawLine(part.topLeft(), part.bottomLeft())
        number = str(self._hands.of(face))
        painter.setFont(sized(self.font(), 14, bold=True))
        side, gap = scaled(_FACE), scaled(_GAP)
        letters = painter.fontMetrics().horizontalAdvance(number)
        room = part.width() - 2 * gap
        painter.setPen(QColor(ink))
        if side + gap + letters <= room:
            left = part.center().x() - (side + gap + letters) / 2
            box = QRectF(left, part.center().y() - side / 2, side, side)
            paint_face(painter, face, box, ink)
            beside = QRectF(box.right() + gap, part.top(), letters + 2, part.height())
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, number)
        elif letters <= room:
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, number)
