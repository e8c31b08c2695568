"""The name of a theme above its cards: fold, choose, count dots, drop cards on it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.harvest import Theme as ThemeGroup
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_paint import Wrapped, dots_width, draw_counter, draw_dots
from wijkdialoog.ui.harvest.board_words import dots_words
from wijkdialoog.ui.theme import TARGET, current_theme, scaled, sized
from wijkdialoog.ui.words.saying import plural


class ThemeHeader(BoardItem):
    """A theme within one lane.

    folded       its cards are hidden
    fold_wanted  the triangle was clicked
    dots_wanted  (header, +1 or −1) from the big buttons while dots are counted
    """

    fold_wanted = Signal(object)
    dots_wanted = Signal(object, int)

    def __init__(self, key: str, theme: ThemeGroup, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.theme = theme
        self.number = 0
        self.cards = 0
        self.folded = False
        self._counting = False

    @property
    def can_be_dragged(self) -> bool:
        """A theme can be dragged onto another to merge them."""
        return True

    def show_theme(self, theme: ThemeGroup, number: int, cards: int, *, folded: bool) -> None:
        """Show fresh values; `number` is the key that groups under this theme (0: no key)."""
        self.theme, self.number, self.cards, self.folded = theme, number, cards, folded
        words = [
            self.tr("Thema {0}").format(theme.label),
            plural(cards, self.tr("{n} kaart"), self.tr("{n} kaarten")),
        ]
        if theme.dots:
            words.append(dots_words(theme.dots))
        if folded:
            words.append(self.tr("ingeklapt"))
        if number:
            words.append(self.tr("toets {0}").format(number))
        self.setAccessibleName(", ".join(words))
        self.update()

    def set_counting(self, counting: bool) -> None:
        """Show big + and − beside the name, or not."""
        self._counting = counting
        self.update()

    def plus_rect(self) -> QRect:
        """Where + is while dots are counted."""
        return self._counter_rect(self.width() - scaled(8) - scaled(48))

    def minus_rect(self) -> QRect:
        """Where − is while dots are counted."""
        return self._counter_rect(scaled(8))

    def fold_rect(self) -> QRect:
        """Where a press counts as one on the triangle."""
        return QRect(0, 0, max(TARGET, scaled(28)), max(TARGET, scaled(34)))

    def height_for(self, width: int) -> int:
        """One line, or more for a long name; higher while dots are counted."""
        lines = self._lines(width)
        whole = max(TARGET, round(lines.height + scaled(14)))
        return whole + (scaled(50) if self._counting else 0)

    def click_at(self, place: QPoint) -> None:
        """A click on + or −, on the triangle, or on the name."""
        if self._counting and self.plus_rect().contains(place):
            self.dots_wanted.emit(self, 1)
        elif self._counting and self.minus_rect().contains(place):
            self.dots_wanted.emit(self, -1)
        elif self.fold_rect().contains(place):
            self.fold_wanted.emit(self)
        else:
            super().click_at(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on +, − or the triangle are two clicks."""
        place = event.position().toPoint()
        fold = self.fold_rect().contains(place)
        counted = self.plus_rect().contains(place) or self.minus_rect().contains(place)
        if fold or (self._counting and counted):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw triangle, name, number of cards, dots and the key."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        lines = self._lines(self.width())
        self._paint_triangle(painter, self._top(lines))
        top = self._top(lines)
        lines.draw(painter, scaled(24), top, theme.ink)
        middle = top + scaled(10)
        right = self.width() - scaled(8)
        if self.number:
            right = self._paint_key(painter, right, middle)
        if self.theme.dots and not self._counting:
            draw_dots(painter, right, middle, self.theme.dots, sized(self.font(), 12))
        if self._counting:
            draw_counter(painter, self.minus_rect(), self.plus_rect(), self.theme.dots, self.font())

    def _lines(self, width: int) -> Wrapped:
        font = sized(self.font(), 13, bold=True)
        dots = 0 if self._counting else dots_width(self.theme.dots, sized(self.font(), 12))
        room = width - scaled(24) - scaled(16) - dots - (scaled(24) if self.number else 0)
        return Wrapped(f"{self.theme.label} ({self.cards})", font, room, 3)

    def _paint_ring(self, painter: QPainter) -> None:
        theme = current_theme()
        if not (self.selected or self.is_target or self.hasFocus()):
            return
        painter.setBrush(QColor(theme.soft))
        painter.setPen(QPen(QColor(theme.action), 2))
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(whole, scaled(7), scaled(7))
        if self.hasFocus():  # beside that it is chosen, as on a card
            painter.setPen(QPen(QColor(theme.ink), 1))
            painter.drawRoundedRect(whole.adjusted(2.5, 2.5, -2.5, -2.5), scaled(5), scaled(5))

    def _top(self, lines: Wrapped) -> int:
        """Where the name begins: one line stands halfway of what reacts."""
        return max(scaled(7), round(TARGET - lines.height) // 2)

    def _paint_triangle(self, painter: QPainter, top: int) -> None:
        x, y, size = scaled(8), top + scaled(5), scaled(9)
        if self.folded:
            points = ((x, y), (x + size * 0.8, y + size / 2), (x, y + size))
        else:
            points = ((x - 1, y + 1), (x + size, y + 1), (x + size / 2 - 0.5, y + size))
        shape = QPolygonF()
        for px, py in points:
            shape.append(QPoint(round(px), round(py)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().ink))
        painter.drawPolygon(shape)

    def _paint_key(self, painter: QPainter, right: int, middle: int) -> int:
        theme = current_theme()
        box = QRect(right - scaled(17), middle - scaled(8), scaled(17), scaled(17))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.drawRoundedRect(box, scaled(4), scaled(4))
        painter.setFont(sized(self.font(), 11, bold=True))
        painter.setPen(QColor(theme.muted))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.number))
        return right - scaled(24)

    def _counter_rect(self, left: int) -> QRect:
        return QRect(left, self.height() - scaled(47), scaled(48), scaled(44))
