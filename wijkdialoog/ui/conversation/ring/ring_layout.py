"""Where the seats stand: pure geometry, the same for the same seats and size.

Seats are spread evenly along an ellipse, from the top onwards with the clock. The largest
grade of discs and names that overlaps nothing wins; many people stand in two rows, like a zip.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF


@dataclass(frozen=True)
class Grade:
    """One size in which all seats are drawn, in pixels.

    radius   of a disc
    name_px, detail_px  letter sizes; detail_px 0 leaves the second line out
    label    widest name before it is cut off
    rows     1, or 2 for seats in zigzag
    """

    radius: float
    name_px: int
    detail_px: int
    label: float
    rows: int = 1

    @property
    def halo(self) -> float:
        """Radius of the speaker's halo, in disc radii; modest where people sit close."""
        return 1.42 if self.rows == 1 else 1.22

    @property
    def speaking(self) -> float:
        """Radius of the speaker's disc, in disc radii."""
        return 1.18 if self.rows == 1 else 1.04

    @property
    def label_height(self) -> float:
        """Height of the words below a disc."""
        return 2 + self.name_px * 1.36 + (self.detail_px * 1.36 if self.detail_px else 0)


@dataclass(frozen=True)
class RingLayout:
    """Centres of the discs in seating order, the middle circle, and the grade they are drawn in."""

    grade: Grade
    centres: tuple[QPointF, ...]
    middle: QPointF
    clock_radius: float

    def cell(self, index: int) -> QRectF:
        """Return the room of one seat: disc and words."""
        return cell_at(self.centres[index], self.grade, self.grade.label)


_SMALLEST_CLOCK = 46
_GOOD_CLOCK = 70
_SMALLEST_DISC = 13
_SMALLEST_LETTERS = 11
_TWO_ROWS_FROM = 14
_LARGEST_CLOCK = 96
_GAP = 4


def cell_at(centre: QPointF, grade: Grade, label: float) -> QRectF:
    """Return the room a seat needs around the centre of its disc."""
    half = max(label / 2, grade.radius * grade.halo)
    top = centre.y() - grade.radius * grade.halo
    bottom = centre.y() + grade.radius * grade.speaking + grade.label_height
    return QRectF(centre.x() - half, top, 2 * half, bottom - top)


def lay_out(
    size: QSizeF,
    unit: float,
    seats: int,
    measured: Callable[[Grade, int], float],
) -> RingLayout | None:
    """Return the layout in the largest grade that fits, or None when no grade does.

    size    of the widget, in pixels
    unit    pixels of one pixel of the 100 % design
    measured  width of the widest line of a seat (by number) in a grade
    """
    for grade in _grades(unit, seats):
        labels = [min(grade.label, measured(grade, seat)) for seat in range(seats)]
        found = _try(size, unit, grade, labels)
        if found:
            return found
    return None


@lru_cache(maxsize=32)
def _grades(unit: float, seats: int) -> tuple[Grade, ...]:
    return tuple(
        Grade(
            max(25 * scale, _SMALLEST_DISC) * unit,
            round(max(14 * scale, _SMALLEST_LETTERS) * unit),
            round(max(11.5 * scale, 10) * unit) if has_detail else 0,
            label * unit,
            rows,
        )
        for scale in (1.12 - step * 0.03 for step in range(22))
        for rows in ((1, 2) if seats >= _TWO_ROWS_FROM else (1,))
        for label, has_detail in _labels(scale)
    )


def _labels(scale: float) -> list[tuple[float, bool]]:
    """Return how wide names may be at a scale, widest first, and whether a second line stands."""
    labels: list[tuple[float, bool]] = []
    if scale > 0.66:
        labels += [(132 * scale, True), (100 * scale, True)]
    if scale < 0.8:
        labels.append((92 * max(scale, 0.7), False))
    if scale < 0.6:
        labels += [(52, False), (44, False)]
    return labels


def _try(size: QSizeF, unit: float, grade: Grade, labels: list[float]) -> RingLayout | None:
    half_width = max([grade.radius * grade.halo, *(label / 2 for label in labels)])
    top = grade.radius * grade.halo + 2
    bottom = size.height() - grade.radius * grade.speaking - grade.label_height - 2
    a, b = size.width() / 2 - half_width - 4, (bottom - top) / 2
    if a <= 0 or b <= 0:
        return None
    if len(labels) < _TWO_ROWS_FROM:
        a = min(a, max(b * 1.85, 190 * unit))  # few people sit together, not at far ends
    middle = QPointF(size.width() / 2, (top + bottom) / 2)
    centres = _centres(middle, a, b, labels, grade)
    if centres is None:
        return None
    cells = [cell_at(c, grade, w) for c, w in zip(centres, labels, strict=True)]
    if _overlap(cells):
        return None
    clock_middle = QPointF(middle.x(), middle.y() + grade.label_height / 2)
    radius = min(_LARGEST_CLOCK * unit, _free_radius(clock_middle, cells) - 12 * unit)
    large = grade.radius > 21 * unit  # seats give way before the clock does
    if radius < (_GOOD_CLOCK if large else _SMALLEST_CLOCK) * unit:
        return None
    return RingLayout(grade, tuple(centres), clock_middle, radius)


def _centres(
    middle: QPointF, a: float, b: float, labels: list[float], grade: Grade
) -> list[QPointF] | None:
    seats = len(labels)
    outer = _along_ellipse(middle, a, b, seats)
    if grade.rows == 1:
        return outer
    cell = cell_at(middle, grade, max(labels))
    inner_a, inner_b = a - cell.width() - _GAP, b - cell.height()
    if inner_a <= 0 or inner_b <= 0:
        return None
    inner = _along_ellipse(middle, inner_a, inner_b, seats)
    return [inner[i] if i % 2 else outer[i] for i in range(seats)]


@lru_cache(maxsize=64)
def _table(ratio: float) -> tuple[float, ...]:
    """Arc length along an ellipse with b = 1 and a = `ratio`, at 720 angles from the top."""
    total, lengths = 0.0, [0.0]
    before = (0.0, -1.0)
    for step in range(1, 721):
        angle = step / 720 * math.tau
        point = (ratio * math.sin(angle), -math.cos(angle))
        total += math.dist(before, point)
        lengths.append(total)
        before = point
    return tuple(lengths)


def _along_ellipse(middle: QPointF, a: float, b: float, seats: int) -> list[QPointF]:
    lengths = _table(round(a / b, 3))
    found, place = [], 0
    # Two people sit left and right: beside the clock there is more room than above and below.
    turned = 0.25 if seats == 2 else 0.0
    for seat in range(seats):
        wanted = lengths[-1] * (seat / seats + turned)
        while lengths[place] < wanted:
            place += 1
        angle = place / 720 * math.tau
        found.append(QPointF(middle.x() + a * math.sin(angle), middle.y() - b * math.cos(angle)))
    return found


def _overlap(cells: list[QRectF]) -> bool:
    roomy = [cell.adjusted(-_GAP / 2, 0, _GAP / 2, 0) for cell in cells]
    return any(
        one.intersects(other) for place, one in enumerate(roomy) for other in roomy[place + 1 :]
    )


def _free_radius(middle: QPointF, cells: list[QRectF]) -> float:
    """Return the distance from the middle to the nearest cell."""
    return min((_distance(middle, cell) for cell in cells), default=1e6)


def _distance(point: QPointF, cell: QRectF) -> float:
    dx = max(cell.left() - point.x(), 0.0, point.x() - cell.right())
    dy = max(cell.top() - point.y(), 0.0, point.y() - cell.bottom())
    return math.hypot(dx, dy)
