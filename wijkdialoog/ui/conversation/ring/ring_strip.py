"""When there is no room for a ring (large letters on a small screen): a strip beside the clock."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

from wijkdialoog.ui.conversation.ring.ring_layout import Grade

_NAME_WIDTH = 74
_NAME_PX = 12


@dataclass(frozen=True)
class StripLayout:
    """The clock at the left, discs in lines at the right. Same seats, same places.

    words    room for the words of the clock, beside its arc
    centres  middles of the discs in seating order
    pitch    distance from disc to disc, in pixels
    """

    grade: Grade
    centres: tuple[QPointF, ...]
    middle: QPointF
    clock_radius: float
    words: QRectF
    pitch: QSizeF

    def cell(self, index: int) -> QRectF:
        """Return the room of one seat."""
        centre = self.centres[index]
        top = centre.y() - self.grade.radius * 1.3
        left = centre.x() - self.pitch.width() / 2
        return QRectF(left, top, self.pitch.width(), self.pitch.height())


def lay_out_strip(size: QSizeF, unit: float, seats: int) -> StripLayout:
    """Return the largest strip that fits: with names where there is room, else only discs."""
    clock_radius = min(size.height() / 2 - 3, 60 * unit, size.width() * 0.12)
    words_width = min(size.width() * 0.32, 210 * unit)
    words = QRectF(2 * clock_radius + 18 * unit, 0, words_width, size.height())
    room = QRectF(words.right() + 8 * unit, 2, 0, size.height() - 4)
    room.setRight(size.width() - 4)
    grade, pitch = _grade(room, unit, seats)
    centres = _centres(room, grade, pitch, seats)
    middle = QPointF(clock_radius + 4, size.height() / 2)
    return StripLayout(grade, centres, middle, clock_radius, words, pitch)


def _grade(room: QRectF, unit: float, seats: int) -> tuple[Grade, QSizeF]:
    for step in range(24, 12, -1):
        grade = Grade(step * unit, round(_NAME_PX * unit), 0, _NAME_WIDTH * unit, 2)
        pitch = QSizeF(_NAME_WIDTH * unit, 2.5 * grade.radius + grade.label_height)
        if _fits(room, pitch, seats):
            return grade, pitch
    for step in range(24, 6, -1):
        pitch = QSizeF(step * unit * 2.6, step * unit * 2.6)
        if _fits(room, pitch, seats):
            return Grade(step * unit, 0, 0, 0), pitch
    return Grade(6 * unit, 0, 0, 0), QSizeF(15.6 * unit, 15.6 * unit)


def _fits(room: QRectF, pitch: QSizeF, seats: int) -> bool:
    return int(room.width() // pitch.width()) * int(room.height() // pitch.height()) >= seats


def _centres(room: QRectF, grade: Grade, pitch: QSizeF, seats: int) -> tuple[QPointF, ...]:
    per_line = max(1, int(room.width() // pitch.width()))
    lines = max(1, -(-seats // per_line))
    per_line = max(1, -(-seats // lines))  # lines of equal length
    top = room.center().y() - lines * pitch.height() / 2 + grade.radius * 1.3
    left = room.left() + (room.width() - per_line * pitch.width()) / 2
    return tuple(
        QPointF(
            left + pitch.width() * (0.5 + seat % per_line),
            top + pitch.height() * (seat // per_line),
        )
        for seat in range(seats)
    )
