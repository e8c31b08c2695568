"""An icon that is loaded when it is first seen."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

if TYPE_CHECKING:
    from qtawesome.iconic_font import IconicFont

_PREFIX = "fa6s"  # Font Awesome 6, solid: every icon of ours begins with this
_FONT = "fontawesome6-solid-webfont-[0-9]*.ttf"
_NAMES = "fontawesome6-solid-webfont-charmap-*.json"


class LazyIcon(QIconEngine):
    """Draws an icon of qtawesome in one colour, at the left of a room that is wider than high.

    Importing qtawesome takes longer than building a page (0.1 s measured), and most icons stand on
    pages that are not in front yet. So it is imported at the first drawing, or by `load_icons`.
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
            self._loaded = load_icons().icon(self._name, color=self._colour)
        return self._loaded


@cache
def load_icons() -> "IconicFont":
    """Import qtawesome with the one font that is used; all twelve of them take 19 MB more."""
    from qtawesome import iconic_font

    fonts = Path(iconic_font.__file__).with_name("fonts")
    font, names = (next(fonts.glob(pattern)).name for pattern in (_FONT, _NAMES))
    return iconic_font.IconicFont((_PREFIX, font, names))
