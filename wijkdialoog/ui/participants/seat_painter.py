"""Paints the drawn table: the rim, the seats, names and presence in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from wijkdialoog.domain.dialogue import Presence, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.ui.participants.seat_layout import SeatLayout
from wijkdialoog.ui.theme import current_theme, scaled, sized
from wijkdialoog.ui.words.people import presence_label, seat_name


@dataclass(frozen=True)
class Shown:
    """What stands around the table now.

    seats     who sits on the first, second, … seat, as drawn
    held      who is picked up, or None
    chosen    place of the chosen or held seat
    pointer   where a dragged seat hangs; None: on its place
    beginner  place of who begins, or None to leave it out
    """

    seats: tuple[Seat, ...]
    held: ParticipantId | None
    chosen: int
    pointer: QPointF | None
    beginner: int | None
    focused: bool


class SeatPainter:
    """Draws on one widget, for the length of one paint event."""

    def __init__(self, widget: QWidget, layout: SeatLayout) -> None:
        self._layout = layout
        self._family = widget.font()
        self._width = widget.width()
        self._painter = QPainter(widget)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each name keeps its own direction: "…" of a cut Arabic name belongs on its left.
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def paint_people(self, shown: Shown) -> None:
        """Draw the table and everybody around it."""
        self._paint_rim()
        if not self._layout.name_room:
            self._write_in_middle(f"{shown.chosen + 1}\n{seat_name(shown.seats[shown.chosen])}")
        for place, seat in enumerate(shown.seats):
            centre = self._layout.centres[place]
            if seat.id == shown.held and shown.pointer is not None:
                self._paint_gap(centre)
                centre = shown.pointer
            self._paint_seat(seat, place, centre)
            if place == shown.chosen and (shown.focused or shown.held is not None):
                self._paint_ring(centre)
            if self._layout.name_room:
                self._paint_words(seat, centre, begins=place == shown.beginner)
        self._painter.end()

    def paint_numbered(self, count: int) -> None:
        """Draw the table with empty seats that only have a number."""
        theme = current_theme()
        self._paint_rim()
        for place in range(count):
            centre = self._layout.centres[place]
            self._painter.setBrush(QColor(theme.faint))
            self._painter.setPen(QPen(QColor(theme.track), max(1.5, self._layout.disc / 20)))
            self._painter.drawEllipse(centre, self._radius, self._radius)
            self._paint_number(place, centre, theme.muted)
            if self._layout.name_room:
                words = QCoreApplication.translate("SeatPainter", "Plaats {n}")
                top = centre.y() + self._radius + scaled(3)
                text = words.format(n=place + 1)
                self._write(text, centre.x(), top, self._font(13), theme.muted)
        self._painter.end()

    @property
    def _radius(self) -> float:
        return self._layout.disc / 2

    def _paint_rim(self) -> None:
        theme = current_theme()
        self._painter.setPen(QPen(QColor(theme.faint), scaled(10)))
        self._painter.setBrush(QColor(theme.card))
        rim = scaled(5)
        self._painter.drawEllipse(self._layout.table.adjusted(rim, rim, -rim, -rim))

    def _write_in_middle(self, text: str) -> None:
        """Tell the chosen name on the table top, where names do not fit at the seats."""
        font = self._font(13, bold=True)
        edge = scaled(16)
        room = self._layout.table.adjusted(edge, edge, -edge, -edge)
        metrics, width = QFontMetrics(font), int(room.width() - scaled(10))
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)
            for line in text.split("\n")
        ]
        self._painter.setFont(font)
        self._painter.setPen(QColor(current_theme().ink))
        self._painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))

    def _paint_seat(self, seat: Seat, place: int, centre: QPointF) -> None:
        theme = current_theme()
        pen = QPen(QColor(theme.soft_line), max(2.0, self._layout.disc / 16))
        self._painter.setBrush(QColor(theme.soft))
        if seat.participant.presence in (Presence.LEFT, Presence.ABSENT):
            pen.setStyle(Qt.PenStyle.DashLine)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setOpacity(1.0 if seat.is_present else 0.55)
        self._painter.setPen(pen)
        self._painter.drawEllipse(centre, self._radius, self._radius)
        self._paint_number(place, centre, theme.action if seat.is_present else theme.muted)
        self._painter.setOpacity(1.0)

    def _paint_number(self, place: int, centre: QPointF, ink: str) -> None:
        radius = self._radius
        font = self._font(14, bold=True)
        font.setPixelSize(max(9, min(font.pixelSize(), int(self._layout.disc * 0.46))))
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(place + 1))

    def _paint_ring(self, centre: QPointF) -> None:
        """A second ring around the chosen seat: the focus."""
        around = self._radius + scaled(5) * min(1.0, self._layout.disc / scaled(40))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(current_theme().action), max(2.0, scaled(2.5))))
        self._painter.drawEllipse(centre, around, around)

    def _paint_gap(self, centre: QPointF) -> None:
        """Where a dragged person will land."""
        self._painter.setPen(QPen(QColor(current_theme().action), 2, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(centre, self._radius, self._radius)

    def _paint_words(self, seat: Seat, centre: QPointF, *, begins: bool) -> None:
        theme = current_theme()
        font = self._font(14, bold=True)
        top = centre.y() + self._radius + scaled(3)
        ink = theme.ink if seat.is_present else theme.muted
        self._write(seat_name(seat), centre.x(), top, font, ink)
        words = ""
        if not seat.is_present:
            words = presence_label(seat.participant.presence)
        elif begins:
            words = QCoreApplication.translate("SeatPainter", "begint")
        below = top + QFontMetrics(font).height() - scaled(2)
        self._write(words, centre.x(), below, self._font(12), theme.muted)

    def _write(self, text: str, x: float, top: float, font: QFont, ink: str) -> None:
        """Write one line centred at x, cut to the room of a name and kept inside the drawing."""
        metrics = QFontMetrics(font)
        room = int(self._layout.name_room)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown) + 2
        left = max(0.0, min(x - width / 2, self._width - width))
        self._painter.setFont(font)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(
            QRectF(left, top, width, metrics.height()),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextSingleLine),
            shown,
        )

    def _font(self, px: float, *, bold: bool = False) -> QFont:
        return sized(QFont(self._family), px, bold=bold)
