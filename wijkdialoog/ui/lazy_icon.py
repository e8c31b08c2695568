"""An icon that is loaded when it is first seen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap


class LazyIcon(QIconEngine):
    """Draws an icon of qtawesome in one colour, at the left of a room that is wider than high.

    Importing qtawesome and its fonts takes longer than building a page (0.15 s measured), and most
    icons stand on pages that are not in front yet. So it is imported at the first drawing.
    """

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._loaded: QIcon | None = None

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it in `rect`."""
        side = min(rect.width(), rect.height())
        square = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        self._icon().paint(painter, square, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return it as a picture."""
        if size.width() <= size.height():
            return self._icon().pixmap(size, mode, state)
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine of its own for another QIcon."""
        return LazyIcon(self._name, self._colour)

    def _icon(self) -> QIcon:
        if self._loaded is None:
            import qtawesome

            self._loaded = qtawesome.icon(self._name, color=self._colour)
        return self._loaded
