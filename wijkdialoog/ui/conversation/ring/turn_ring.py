"""The painted ring: who sits where, who speaks, who comes next, and the clock in the middle."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.ui.conversation.ring.ring_layout import Grade, RingLayout, lay_out
from wijkdialoog.ui.conversation.ring.ring_painter import RingPainter, detail_font, name_font
from wijkdialoog.ui.conversation.ring.ring_strip import StripLayout, lay_out_strip
from wijkdialoog.ui.conversation.ring.ring_values import ClockFace, RingSeat, RingView, SeatMark
from wijkdialoog.ui.motion import shown_part
from wijkdialoog.ui.theme import on_theme, scaled, text_percent

_MEASURED_AT = 100
"""Letter size in pixels at which names are measured once; widths grow in proportion."""


class TurnRing(QWidget):
    """Seats around a table. They never jump: only states change.

    seat_chosen  a participant id and the place (global) for a menu: click, Enter or menu key
    clock_chosen a click on the middle
    """

    seat_chosen = Signal(object, QPoint)
    clock_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = RingView()
        self._face = ClockFace()
        self._widths: tuple[float, ...] = ()
        self._detail_widths: tuple[float, ...] = ()
        self._layout: RingLayout | StripLayout | None = None
        self._laid_out_for: object = None
        self._focused = 0
        self._hovered: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Kring"))
        on_theme(self, self._measure)

    def show_view(self, view: RingView) -> None:
        """Draw these seats."""
        if view == self._view:
            return
        names_changed = _texts(view) != _texts(self._view)
        self._view = view
        self._focused = min(self._focused, max(0, len(view.seats) - 1))
        if names_changed:
            self._measure()
        self._describe()
        self.update()

    def show_clock(self, face: ClockFace) -> None:
        """Draw this in the middle. Cheap: called several times a second."""
        if face.part is not None:
            face = replace(face, part=shown_part(face.part))
        if face == self._face:
            return
        told = (self._face.caption, self._face.title, self._face.amber, self._face.still)
        self._face = face
        if told != (face.caption, face.title, face.amber, face.still):
            self._describe()
        self.update()

    @property
    def view_shown(self) -> RingView:
        """What is drawn now."""
        return self._view

    @property
    def layout_shown(self) -> RingLayout | StripLayout | None:
        """Where everything stands at the present size."""
        self._lay_out()
        return self._layout

    def seat_place(self, participant_id: ParticipantId) -> QPoint:
        """Return the middle of a seat's disc, for a menu or a test."""
        layout = self.layout_shown
        for index, seat in enumerate(self._view.seats):
            if seat.id == participant_id and layout is not None:
                return layout.centres[index].toPoint()
        return self.rect().center()

    def sizeHint(self) -> QSize:
        """As in the design."""
        return QSize(scaled(640), scaled(470))

    def minimumSizeHint(self) -> QSize:
        """Room for one line: the clock, and the discs as a strip."""
        return QSize(scaled(240), scaled(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring; without room for it a strip of discs beside the clock."""
        layout = self.layout_shown
        if layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = RingPainter(painter, self.font(), self._view, self._face, layout)
        drawing.paint(self._focused if self.hasFocus() else None, self._hovered)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which seat a click would choose."""
        hovered = self._seat_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            over_clock = hovered is None and self._on_clock(event.position())
            hand = hovered is not None or over_clock
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the seat under the mouse."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a seat or the clock."""
        index = self._seat_at(event.position())
        if index is not None:
            self._choose(index)
        elif event.button() == Qt.MouseButton.LeftButton and self._on_clock(event.position()):
            self.clock_chosen.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key opens the menu of the focused seat; a right click was handled above."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self._view.seats:
            self._choose(self._focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk around the table, Enter opens the menu of a seat."""
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()), 0)
        if step and self._view.seats and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._focused = (self._focused + step) % len(self._view.seats)
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._view.seats:
            self._choose(self._focused)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the speaker."""
        speaking = [i for i, s in enumerate(self._view.seats) if s.mark is SeatMark.SPEAKING]
        self._focused = speaking[0] if speaking else self._focused
        self._describe()
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no focus any more."""
        self._describe()
        self.update()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the whole name and the state as a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._seat_at(QPointF(event.pos()))
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), _sentence(self._view.seats[index]), self)
            return True
        return super().event(event)

    def _choose(self, index: int) -> None:
        self._focused = index
        layout = self.layout_shown
        place = layout.centres[index] if layout else QPointF(self.rect().center())
        below = QPointF(place.x(), place.y() + (layout.grade.radius if layout else 0))
        self.seat_chosen.emit(self._view.seats[index].id, self.mapToGlobal(below.toPoint()))

    def _seat_at(self, place: QPointF) -> int | None:
        layout = self.layout_shown
        if layout is None:
            return None
        for index in range(len(self._view.seats)):
            if layout.cell(index).contains(place):
                return index
        return None

    def _on_clock(self, place: QPointF) -> bool:
        layout = self.layout_shown
        if layout is None:
            return False
        away = place - layout.middle
        return QPointF.dotProduct(away, away) <= layout.clock_radius**2

    def _measure(self) -> None:
        names = QFontMetricsF(name_font(self.font(), _MEASURED_AT))
        details = QFontMetricsF(detail_font(self.font(), _MEASURED_AT))
        self._widths = tuple(names.horizontalAdvance(seat.name) for seat in self._view.seats)
        self._detail_widths = tuple(
            details.horizontalAdvance(seat.detail) for seat in self._view.seats
        )
        self._laid_out_for = None
        self.updateGeometry()
        self.update()

    def _lay_out(self) -> None:
        wanted = (self.size().toTuple(), self._widths, self._detail_widths, text_percent())
        if wanted == self._laid_out_for:
            return
        self._laid_out_for = wanted
        size = QSizeF(self.size())
        unit = text_percent() / 100
        self._layout = lay_out(size, unit, len(self._widths), self._label_width)
        if self._layout is None:
            self._layout = lay_out_strip(size, unit, len(self._widths))

    def _label_width(self, grade: Grade, seat: int) -> float:
        name = self._widths[seat] * grade.name_px / _MEASURED_AT
        detail = self._detail_widths[seat] * grade.detail_px / _MEASURED_AT
        return max(name, detail) + 2

    def _describe(self) -> None:
        sentences = [_sentence(seat) for seat in self._view.seats]
        described = ". ".join(sentences)
        if self.hasFocus() and sentences:
            described = sentences[self._focused]
        if described == self.accessibleDescription():
            return
        self.setAccessibleDescription(described)
        event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)


def _texts(view: RingView) -> list[tuple[str, str]]:
    return [(seat.name, seat.detail) for seat in view.seats]


def _sentence(seat: RingSeat) -> str:
    return f"{seat.name}: {seat.spoken}" if seat.spoken else seat.name
