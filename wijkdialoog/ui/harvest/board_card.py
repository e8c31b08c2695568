"""One card on the harvest board, painted: stripe, who, dots, text, where it comes from."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.board import Card
from wijkdialoog.ui.colours import Theme
from wijkdialoog.ui.harvest.board_item import BoardItem
from wijkdialoog.ui.harvest.board_paint import (
    Wrapped,
    dots_width,
    draw_arrow,
    draw_counter,
    draw_dots,
)
from wijkdialoog.ui.harvest.board_words import Face
from wijkdialoog.ui.theme import TARGET, current_theme, scaled, sized, text_percent

_EDITING_HEIGHT = 132


class CardButton(BoardItem):
    """A card that can be chosen, opened, dragged and counted for.

    dots_wanted  (card, +1 or −1) from the big buttons while dots are counted
    """

    dots_wanted = Signal(object, int)

    def __init__(self, card: Card, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(card.id, parent)
        self.card = card
        self.face = face
        self.related = False
        self.is_origin = False
        self._counting = False
        self._editor: QWidget | None = None
        self._measured: tuple[object, ...] = ()
        self._text = Wrapped("", self.font(), 1)
        self._tails: list[Wrapped] = []
        self._height = 0
        self._tell_name()

    def set_card(self, card: Card, face: Face) -> bool:
        """Show fresh values. Returns whether anything visible changed."""
        self.card = card
        if face == self.face:
            return False
        self.face = face
        self._tell_name()
        self.update()
        return True

    def set_related(self, related: bool) -> None:
        """Show that it lies on the thread of the chosen card."""
        if self.related != related:
            self.related = related
            self.update()

    def set_origin(self, is_origin: bool) -> None:
        """Show that a link starts here and waits for its other end."""
        if self.is_origin != is_origin:
            self.is_origin = is_origin
            self.update()

    def set_counting(self, counting: bool) -> None:
        """Show big + and − on the card, or not."""
        self._counting = counting and self.face.dots is not None
        self.update()

    def plus_rect(self) -> QRect:
        """Where + is while dots are counted."""
        return self._counter_rect(self.width() - scaled(12) - scaled(48))

    def minus_rect(self) -> QRect:
        """Where − is while dots are counted."""
        return self._counter_rect(scaled(16))

    def more_rect(self) -> QRect:
        """Where the three points are that open the menu, on the card under the mouse."""
        return QRect(self.width() - scaled(38), self.height() - scaled(28), scaled(34), scaled(26))

    def more_reach(self) -> QRect:
        """Where a press counts as one on the three points: that corner of the card."""
        side = max(TARGET, scaled(34))
        return QRect(self.width() - side, self.height() - side, side, side)

    def hold_editor(self, editor: QWidget | None) -> None:
        """Lay an editor over the card (None: take it away)."""
        self._editor = editor
        if editor:
            editor.setParent(self)
            self._place_editor()
            editor.show()
        self.updateGeometry()

    def height_for(self, width: int) -> int:
        """Return the height for this width, measured once per width, words and text size."""
        self._measure(width)
        height = self._height
        if self._counting:
            height += scaled(50)
        return max(height, scaled(_EDITING_HEIGHT)) if self._editor else height

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that an open editor does not use must not move cards."""
        if self._editor:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def click_at(self, place: QPoint) -> None:
        """A click on + or −, on the three points, or on the card."""
        if self._counting and self.plus_rect().contains(place):
            self.dots_wanted.emit(self, 1)
        elif self._counting and self.minus_rect().contains(place):
            self.dots_wanted.emit(self, -1)
        elif self.more_reach().contains(place) and not self._counting:
            self.menu_wanted.emit(self, self.mapToGlobal(self.more_rect().bottomLeft()))
        else:
            super().click_at(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on + are two dots, not "open"."""
        place = event.position().toPoint()
        counted = self.plus_rect().contains(place) or self.minus_rect().contains(place)
        if self._counting and counted:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the editor over the card."""
        super().resizeEvent(event)
        self._place_editor()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the three points."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the three points."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw surface, stripe, rings and words."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._measure(self.width())
        self._paint_surface(painter, theme)
        self._paint_words(painter, theme)
        if self._counting:
            number = self.face.dots or 0
            draw_counter(painter, self.minus_rect(), self.plus_rect(), number, self.font())
        elif self.underMouse() or self.selected:
            self._paint_more(painter, theme)

    def _measure(self, width: int) -> None:
        wanted = (width, self.face, text_percent(), self.font().family())
        if wanted == self._measured:
            return
        self._measured = wanted
        room = width - scaled(16) - scaled(12)
        self._text = Wrapped(self.face.text, sized(self.font(), 14), room)
        tail_font = sized(self.font(), 12)
        self._tails = [
            Wrapped(tail.text, tail_font, room - (scaled(16) if tail.arrow else 0), 2)
            for tail in self.face.tails
        ]
        tails = sum(tail.height + scaled(3) for tail in self._tails)
        last = self._tails[-1] if self._tails else self._text
        # Room for the three points of the menu, so that they never lie over a word.
        points = scaled(13) if last.last_width > room - scaled(44) else 0
        self._height = round(scaled(30) + self._text.height + tails + scaled(10) + points)

    def _paint_surface(self, painter: QPainter, theme: Theme) -> None:
        colour = QColor(theme.role(self.face.role))
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        shape = QPainterPath()
        shape.addRoundedRect(body, scaled(9), scaled(9))
        surface = theme.tint(colour.name(), 0.10) if self.is_target else theme.card
        painter.fillPath(shape, QColor(surface))
        painter.save()
        painter.setClipPath(shape)
        stripe = QPen(colour, scaled(5))
        stripe.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.face.dashed:
            stripe.setDashPattern([1.8, 1.2])
        painter.setPen(stripe)
        x = body.left() + scaled(5) / 2
        painter.drawLine(round(x), round(body.top()), round(x), round(body.bottom()))
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._border(theme, colour))
        painter.drawPath(shape)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.ink), 1, Qt.PenStyle.DotLine))
            inner = body.adjusted(scaled(6) + 2, 4, -4, -4)
            painter.drawRoundedRect(inner, scaled(6), scaled(6))

    def _border(self, theme: Theme, colour: QColor) -> QPen:
        if self.is_origin:
            return QPen(QColor(theme.action), 3, Qt.PenStyle.DashLine)
        if self.selected or self.is_target:
            return QPen(colour, 3)
        if self.related:
            return QPen(colour, 2)
        style = Qt.PenStyle.DashLine if self.face.dashed else Qt.PenStyle.SolidLine
        return QPen(QColor(theme.strong_line if self.underMouse() else theme.line), 1, style)

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        left, right = scaled(16), self.width() - scaled(12)
        self._paint_caption(painter, theme, left, right)
        y = float(scaled(28))
        quiet = theme.muted if self.face.struck else theme.ink
        self._text.draw(painter, left, y, quiet)
        y += self._text.height
        metrics = QFontMetrics(sized(self.font(), 12))
        for tail, lines in zip(self.face.tails, self._tails, strict=True):
            y += scaled(3)
            colour = theme.role(tail.role)
            if tail.arrow:
                draw_arrow(painter, left, y + metrics.height() / 2, colour)
            lines.draw(painter, left + (scaled(16) if tail.arrow else 0), y, colour)
            y += lines.height

    def _paint_caption(self, painter: QPainter, theme: Theme, left: int, right: int) -> None:
        font = sized(self.font(), 12)
        middle = scaled(18)
        if self.face.dots and not self._counting:
            draw_dots(painter, right, middle, self.face.dots, font)
            right -= dots_width(self.face.dots, font) + scaled(6)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        box = QRect(left, middle - scaled(10), right - left, scaled(20))
        if self.face.right:
            painter.setPen(QColor(theme.role(self.face.right_role)))
            most = max(scaled(40), (right - left) * 2 // 3)
            words = metrics.elidedText(self.face.right, Qt.TextElideMode.ElideRight, most)
            painter.drawText(
                box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words
            )
            box.setRight(box.right() - metrics.horizontalAdvance(words) - scaled(8))
        painter.setPen(QColor(theme.muted))
        caption = metrics.elidedText(self.face.caption, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), caption
        )

    def _paint_more(self, painter: QPainter, theme: Theme) -> None:
        place = self.more_rect()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(place.adjusted(2, 2, -4, -4), scaled(6), scaled(6))
        painter.setBrush(QColor(theme.muted))
        size, middle = scaled(4), place.center()
        for step in (-1, 0, 1):
            x = middle.x() + step * scaled(7) - size / 2
            painter.drawEllipse(QRectF(x, middle.y() - size / 2, size, size))

    def _counter_rect(self, left: int) -> QRect:
        return QRect(left, self.height() - scaled(48), scaled(48), scaled(44))

    def _place_editor(self) -> None:
        if self._editor:
            self._editor.setGeometry(self.rect().adjusted(scaled(7), 4, -4, -4))

    def _tell_name(self) -> None:
        self.setAccessibleName(self.face.name)
        self.setToolTip(self.face.text if len(self.face.text) > 200 else "")
