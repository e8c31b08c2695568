"""A picture of qtawesome that stands beside words and says nothing they do not say."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wijkdialoog.ui.theme import icon, on_theme, scaled


class Sign(QWidget):
    """A square picture that is loaded when it is first seen, and follows theme and text size.

    name  of qtawesome
    size  of its sides at 100 % text, in px
    role  of the theme, for its colour
    """

    def __init__(self, name: str, size: int, role: str = "ink") -> None:
        super().__init__()
        self._name = name
        self._size = size
        self._role = role
        on_theme(self, self._fit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        icon(self._name, self._role).paint(painter, self.rect())
        painter.end()

    def _fit(self) -> None:
        side = scaled(self._size)
        self.setFixedSize(side, side)
        self.update()
