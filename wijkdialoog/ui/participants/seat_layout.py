"""Where seats stand around the drawn table."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

_MOST_WITH_NAMES = 14


@dataclass(frozen=True)
class SeatLayout:
    """Places in pixels.

    centres    middle of each seat, the first at the top, then clockwise
    disc       diameter of a seat
    table      the table top
    name_room  width for a name under a seat; 0: no room, the middle of the table tells the name
    """

    centres: tuple[QPointF, ...]
    disc: float
    table: QRectF
    name_room: float

    def nearest(self, point: QPointF) -> int:
        """Return the seat nearest to a point, or -1 without seats."""
        distances = [_distance(centre, point) for centre in self.centres]
        return distances.index(min(distances)) if distances else -1

    def seat_at(self, point: QPointF) -> int:
        """Return the seat at a point (its disc and a little around it), or -1."""
        seat = self.nearest(point)
        if seat < 0 or _distance(self.centres[seat], point) > self.disc * 0.75:
            return -1
        return seat


def lay_out(seats: int, size: QSizeF, unit: float) -> SeatLayout:
    """Return the places of `seats` seats in an area.

    unit  pixels of one pixel of the 100 % design
    Names stand under the seats while they fit there without touching another seat.
    """
    if seats <= _MOST_WITH_NAMES:
        named = _with_names(seats, size, unit)
        if not _names_touch(named, unit):
            return named
    return _numbers_only(seats, size, unit)


def _with_names(seats: int, size: QSizeF, unit: float) -> SeatLayout:
    below, side = 40 * unit, 20 * unit
    disc = min(48 * unit, max(30 * unit, size.width() * 0.16))
    middle = QPointF(size.width() / 2, (size.height() - below) / 2 + 2 * unit)
    across = max(20.0, min((size.width() - disc) / 2 - side, 200 * unit))
    along = max(20.0, min((size.height() - below - disc) / 2 - 2 * unit, 215 * unit))
    step = _step(seats, across, along)
    disc = max(13 * unit, min(disc, step * 0.62))
    half_x = max(10.0, min(across - disc / 2 - 16 * unit, 85 * unit))
    half_y = max(10.0, min(along - disc / 2 - 44 * unit, 85 * unit, half_x * 1.5))
    return SeatLayout(
        _places(middle, across, along, seats),
        disc,
        QRectF(middle.x() - half_x, middle.y() - half_y, 2 * half_x, 2 * half_y),
        name_room=max(disc * 1.3, min(120 * unit, step * 1.05)),
    )


def _numbers_only(seats: int, size: QSizeF, unit: float) -> SeatLayout:
    edge = 6 * unit
    disc = 44 * unit
    middle = QPointF(size.width() / 2, size.height() / 2)
    across = max(20.0, min((size.width() - disc) / 2 - edge, 200 * unit))
    along = max(20.0, min((size.height() - disc) / 2 - edge, 215 * unit))
    disc = max(13 * unit, min(disc, _step(seats, across, along) * 0.86))
    half_x, half_y = max(10.0, across - disc * 0.95), max(10.0, along - disc * 0.95)
    table = QRectF(middle.x() - half_x, middle.y() - half_y, 2 * half_x, 2 * half_y)
    return SeatLayout(_places(middle, across, along, seats), disc, table, name_room=0.0)


def _names_touch(layout: SeatLayout, unit: float) -> bool:
    """Return whether a name of ordinary length would lie on another seat or name."""
    width, height = min(layout.name_room, 62 * unit), 20 * unit
    radius = layout.disc / 2
    discs = [QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius) for c in layout.centres]
    names = [QRectF(c.x() - width / 2, c.y() + radius, width, height) for c in layout.centres]
    return any(
        name.intersects(disc) or name.intersects(other)
        for number, name in enumerate(names)
        for offset, (disc, other) in enumerate(zip(discs, names, strict=True))
        if offset != number
    )


def _places(middle: QPointF, across: float, along: float, seats: int) -> tuple[QPointF, ...]:
    """Return seats at equal steps along the rim, clockwise from the top (y grows downward)."""
    turns = [turn * math.tau - math.pi / 2 for turn in _equal_steps(seats, across, along)]
    return tuple(
        QPointF(middle.x() + across * math.cos(turn), middle.y() + along * math.sin(turn))
        for turn in turns
    )


def _equal_steps(seats: int, across: float, along: float) -> Sequence[float]:
    """Return turns at which the rim of the ellipse is divided in equal lengths."""
    parts = 720
    rim = [0.0]
    for part in range(1, parts + 1):
        before, after = (part - 1) / parts * math.tau, part / parts * math.tau
        dx = across * (math.sin(after) - math.sin(before))
        dy = along * (math.cos(after) - math.cos(before))
        rim.append(rim[-1] + math.hypot(dx, dy))
    turns, part = [], 0
    for seat in range(seats):
        wanted = rim[-1] * seat / seats
        while rim[part + 1] < wanted:
            part += 1
        turns.append((part + (wanted - rim[part]) / (rim[part + 1] - rim[part])) / parts)
    return turns


def _step(seats: int, across: float, along: float) -> float:
    rim = math.pi * (3 * (across + along) - math.sqrt((3 * across + along) * (across + 3 * along)))
    return rim / max(1, seats)


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
