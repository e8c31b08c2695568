"""Draws one picture of the ring. Shapes tell the states; colours only help."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from wijkdialoog.ui.conversation.ring.ring_layout import RingLayout
from wijkdialoog.ui.conversation.ring.ring_strip import StripLayout
from wijkdialoog.ui.conversation.ring.ring_values import ClockFace, RingSeat, RingView, SeatMark
from wijkdialoog.ui.theme import current_theme, scaled

_CENTRE = Qt.AlignmentFlag.AlignCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def name_font(base: QFont, px: float) -> QFont:
    """Return the font of a name, in a letter size."""
    return _font(base, px, bold=True)


def detail_font(base: QFont, px: float) -> QFont:
    """Return the font of the second line."""
    return _font(base, px)


class RingPainter:
    """Lives for one paint event."""

    def __init__(
        self,
        painter: QPainter,
        font: QFont,
        view: RingView,
        face: ClockFace,
        layout: RingLayout | StripLayout,
    ) -> None:
        self._painter = painter
        self._font = font
        self._view = view
        self._face = face
        self._layout = layout
        self._theme = current_theme()
        self._accent = QColor(self._theme.kind(view.kind))

    def paint(self, focused: int | None, hovered: int | None) -> None:
        """Draw the middle and all seats; focused and hovered are seat numbers."""
        self._clock()
        if isinstance(self._layout, StripLayout):
            self._words_beside(self._layout.words)
        else:
            self._words_inside(self._layout)
        for index, seat in enumerate(self._view.seats):
            if index in (focused, hovered):
                self._frame(self._layout.cell(index), focused=index == focused)
            self._seat(index, seat)

    # The seats

    def _seat(self, index: int, seat: RingSeat) -> None:
        centre = self._layout.centres[index]
        self._painter.setOpacity(0.55 if seat.mark is SeatMark.AWAY else 1.0)
        self._disc(centre, seat)
        self._painter.setOpacity(1.0)
        self._badge(centre, seat)
        if self._layout.grade.name_px:
            self._label(self._layout.cell(index), centre, seat)

    def _disc(self, centre: QPointF, seat: RingSeat) -> None:
        grade, theme = self._layout.grade, self._theme
        radius = grade.radius
        ink = QColor(theme.muted)
        if seat.mark is SeatMark.SPEAKING:
            self._circle(centre, radius * grade.halo, QColor(theme.tint(self._accent.name(), 0.2)))
            radius *= grade.speaking
            self._circle(centre, radius, self._accent)
            ink = QColor(theme.on_kind)
        elif seat.mark is SeatMark.NEXT:
            pen = QPen(self._accent, max(2.0, radius * 0.11), Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([2.2, 1.6])
            self._circle(centre, radius - pen.widthF() / 2, QColor(theme.faint), pen)
            ink = QColor(theme.ink)
        elif seat.mark is SeatMark.DONE:
            pen = QPen(QColor(theme.soft_line), max(2.0, radius * 0.12))
            self._circle(centre, radius - pen.widthF() / 2, QColor(theme.soft), pen)
            ink = QColor(theme.action)
        elif seat.mark is SeatMark.AWAY:
            pen = QPen(QColor(theme.strong_line), max(1.0, radius * 0.05), Qt.PenStyle.DotLine)
            self._circle(centre, radius - pen.widthF() / 2, QColor(theme.paper), pen)
        else:
            self._circle(centre, radius, QColor(theme.faint))
            ink = QColor(theme.ink if seat.mark is SeatMark.WAITING else theme.muted)
        font = _font(self._font, radius * (0.66 if len(seat.initials) < 3 else 0.52), bold=True)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._text(box, _CENTRE, seat.initials, font, ink)

    def _badge(self, centre: QPointF, seat: RingSeat) -> None:
        radius = self._layout.grade.radius
        size = max(radius * 0.38, 6.0)
        place = QPointF(centre.x() + radius * 0.74, centre.y() + radius * 0.68)
        theme = self._theme
        edge = QPen(QColor(theme.paper), max(1.5, radius * 0.06))
        if seat.mark is SeatMark.DONE:
            self._circle(place, size, QColor(theme.action), edge)
            self._lines(place, size, [(-0.45, 0.02), (-0.12, 0.36), (0.46, -0.34)], theme.on_action)
        elif seat.mark is SeatMark.LATER:
            self._circle(place, size, QColor(theme.card), QPen(QColor(theme.ink), edge.widthF()))
            self._lines(place, size, [(0, -0.55), (0, 0.05), (0.4, 0.3)], theme.ink)
        elif seat.mark is SeatMark.PASSED:
            self._circle(place, size, QColor(theme.muted), edge)
            self._lines(place, size, [(-0.35, -0.42), (0.1, 0), (-0.35, 0.42)], theme.card)
            self._lines(place, size, [(0.15, -0.42), (0.6, 0), (0.15, 0.42)], theme.card)
        if seat.asked:
            above = QPointF(centre.x() + radius * 0.74, centre.y() - radius * 0.68)
            self._circle(above, size, self._accent, edge)
            font = _font(self._font, size * 1.4, bold=True)
            box = QRectF(above.x() - size, above.y() - size, 2 * size, 2 * size)
            self._text(box, _CENTRE, "?", font, QColor(theme.on_kind))

    def _label(self, cell: QRectF, centre: QPointF, seat: RingSeat) -> None:
        grade = self._layout.grade
        faded = seat.mark is SeatMark.AWAY
        top = (
            centre.y()
            + grade.radius * (grade.speaking if seat.mark is SeatMark.SPEAKING else 1.06)
            + 2
        )
        name = _font(self._font, grade.name_px, bold=not faded)
        line = QRectF(cell.left(), top, cell.width(), grade.name_px * 1.36)
        ink = QColor(self._theme.muted if faded else self._theme.ink)
        self._text(line, _TOP, seat.name, name, ink)
        if grade.detail_px:
            below = QRectF(cell.left(), line.bottom(), cell.width(), grade.detail_px * 1.36)
            detail = _font(self._font, grade.detail_px)
            self._text(below, _TOP, seat.detail, detail, QColor(self._theme.muted))

    def _frame(self, cell: QRectF, *, focused: bool) -> None:
        if focused:
            pen = QPen(QColor(self._theme.action), 2)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(self._theme.panel))
        self._painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), 8, 8)

    # The clock

    def _clock(self) -> None:
        middle, radius = self._layout.middle, self._layout.clock_radius
        width = max(4.0, radius * 0.13)
        self._circle(middle, radius, QColor(self._theme.card))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        arc = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.faint), width))
        self._painter.drawEllipse(arc)
        if self._face.part:
            colour = QColor(self._theme.amber) if self._face.amber else self._accent
            if self._face.still:
                colour = QColor(self._theme.muted)
            self._painter.setPen(_round_pen(colour, width))
            sweep = round(-360 * 16 * min(1.0, self._face.part))
            self._painter.drawArc(arc, 90 * 16, sweep)

    def _pause_sign(self, middle: QPointF, top: float, height: float) -> None:
        """Two bars, small, above the words."""
        width = height * 0.3
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.muted))
        for side in (-width * 1.5, width * 0.5):
            self._painter.drawRect(QRectF(middle.x() + side, top, width, height))

    def _words_inside(self, layout: RingLayout) -> None:
        radius, face = layout.clock_radius, self._face
        big = radius * (0.42 if face.digits else 0.22)
        lines = [
            (face.caption, radius * 0.145, False, self._theme.muted),
            (face.title, radius * 0.26, True, self._theme.ink),
            (face.main, big, True, self._theme.amber if face.amber else self._theme.ink),
            (face.below, radius * 0.145, False, self._theme.muted),
        ]
        shown = [(text, max(px, scaled(11)), *rest) for text, px, *rest in lines if text]
        sign = radius * 0.18 if face.still else 0.0
        total = sum(px * 1.3 for _, px, *_ in shown) + sign
        top = layout.middle.y() - total / 2
        if face.still:
            self._pause_sign(layout.middle, top - radius * 0.04, sign)
            top += sign
        for text, px, bold, colour in shown:
            half = _chord(radius * 0.84, top + px * 0.65 - layout.middle.y())
            line = QRectF(layout.middle.x() - half, top, 2 * half, px * 1.3)
            self._fitting(line, _CENTRE, str(text), px, bool(bold), QColor(str(colour)))
            top += px * 1.3

    def _words_beside(self, room: QRectF) -> None:
        if self._face.still:
            middle, size = self._layout.middle, self._layout.clock_radius * 0.6
            self._pause_sign(middle, middle.y() - size / 2, size)
        face, theme = self._face, self._theme
        main = " ".join(part for part in (face.main, face.below) if part)
        lines = [
            (face.caption, scaled(13), False, theme.muted),
            (face.title, scaled(20), True, theme.ink),
            (main, scaled(15), True, theme.amber if face.amber else theme.ink),
        ]
        shown = [line for line in lines if line[0]]
        total = sum(px * 1.3 for _, px, *_ in shown)
        if total > room.height() and len(shown) > 2:
            shown = shown[1:]
            total = sum(px * 1.3 for _, px, *_ in shown)
        top = room.center().y() - total / 2
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for text, px, bold, colour in shown:
            line = QRectF(room.left(), top, room.width(), px * 1.3)
            self._fitting(line, left, text, px, bold, QColor(colour))
            top += px * 1.3

    # Hand tools

    def _circle(
        self, centre: QPointF, radius: float, fill: QColor, pen: QPen | None = None
    ) -> None:
        self._painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
        self._painter.setBrush(fill)
        self._painter.drawEllipse(centre, radius, radius)

    def _lines(
        self, centre: QPointF, size: float, points: list[tuple[float, float]], colour: str
    ) -> None:
        self._painter.setPen(_round_pen(QColor(colour), max(1.4, size * 0.24)))
        self._painter.drawPolyline(
            [QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in points]
        )

    def _fitting(
        self,
        box: QRectF,
        align: Qt.AlignmentFlag,
        text: str,
        px: float,
        bold: bool,
        ink: QColor,
    ) -> None:
        """Draw text smaller when it is too wide, down to three quarters; then it is cut off."""
        font = _font(self._font, px, bold=bold)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > box.width():
            # Whole pixels downwards: a letter too many would be cut off for half a pixel.
            font = _font(self._font, max(px * 0.72, int(px * box.width() / width)), bold=bold)
        self._text(box, align, text, font, ink)

    def _text(
        self, box: QRectF, align: Qt.AlignmentFlag, text: str, font: QFont, ink: QColor
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
        # Letters of some scripts are higher than the line; nothing of them may be cut off.
        flags = align | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        self._painter.drawText(box, flags, shown)


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )


def _chord(radius: float, away: float) -> float:
    return max(radius * 0.35, (max(0.0, radius * radius - away * away)) ** 0.5)


def _font(base: QFont, px: float, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(6, round(px)))
    font.setBold(bold)
    return font
