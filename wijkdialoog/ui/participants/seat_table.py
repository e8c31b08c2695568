"""The drawn table: who sits where, to be changed by dragging or with keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from wijkdialoog.domain.dialogue import Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.seating import moved
from wijkdialoog.ui.participants.seat_layout import SeatLayout, lay_out
from wijkdialoog.ui.participants.seat_painter import SeatPainter, Shown
from wijkdialoog.ui.theme import on_theme, scaled, text_percent
from wijkdialoog.ui.words.people import presence_label, seat_name

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACKWARD = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_DROP_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SeatTable(QWidget):
    """Seats around a table. It asks for a move; the page acts.

    Somebody who is moved takes the new seat, and those in between shift one chair. While
    somebody is picked up the drawing already shows how they would sit.

    move_requested(id, seat)  seat from 0
    seat_chosen(id)           chosen by hand
    hint_changed(text)        what keys or mouse can do now
    """

    move_requested = Signal(object, int)
    seat_chosen = Signal(object)
    hint_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats: tuple[Seat, ...] = ()
        self._numbered = 0
        self._beginner = 0
        self._chosen = 0
        self._held: ParticipantId | None = None
        self._target = 0
        self._pressed_at: QPointF | None = None
        self._pointer: QPointF | None = None
        self._layout = lay_out(0, QSizeF(1, 1), 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        on_theme(self, self._lay_out)

    # What is shown -----------------------------------------------------------

    def show_seats(
        self,
        seats: Sequence[Seat],
        *,
        beginner: int = 0,
        numbered: int = 0,
    ) -> None:
        """Show other values.

        beginner  offset of the seat that begins
        numbered  how many empty numbered seats to draw when there are no people
        """
        chosen = self.chosen_id
        self._seats = tuple(seats)
        self._numbered = 0 if seats else numbered
        self._beginner = beginner
        place = self._place_of(chosen)
        self._chosen = max(0, min(self._chosen, len(seats) - 1) if place < 0 else place)
        if self._place_of(self._held) < 0:
            self._let_go()
        self._lay_out()
        self._describe()

    @property
    def chosen_id(self) -> ParticipantId | None:
        """The participant of the chosen seat, or None."""
        return self._seats[self._chosen].id if self._chosen < len(self._seats) else None

    @property
    def held_id(self) -> ParticipantId | None:
        """Who is picked up, or None."""
        return self._held

    def choose(self, participant_id: ParticipantId | None) -> None:
        """Mark somebody's seat, without telling."""
        place = self._place_of(participant_id)
        if place >= 0 and self._held is None:
            self._chosen = place
            self._describe()

    def _place_of(self, participant_id: ParticipantId | None) -> int:
        found = (place for place, seat in enumerate(self._seats) if seat.id == participant_id)
        return next(found, -1)

    def shown_order(self) -> list[ParticipantId]:
        """Who sits on the first, second, … seat as drawn now."""
        ids = [seat.id for seat in self._seats]
        return ids if self._held is None else moved(ids, self._held, self._target)

    def seat_centre(self, seat: int) -> QPointF:
        """Return the middle of a seat (from 0) in pixels."""
        return self._layout.centres[seat]

    def sizeHint(self) -> QSize:
        """A comfortable table."""
        return QSize(scaled(340), scaled(420))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a window of 600 pixels high."""
        return QSize(scaled(200), scaled(180))

    # Keys --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose or move, Space picks up and puts down, Esc lets go."""
        key = event.key()
        if not self._seats or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _FORWARD or key in _BACKWARD:
            self._go(+1 if key in _FORWARD else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key == Qt.Key.Key_Home else len(self._seats) - 1)
        elif key in _DROP_KEYS:
            self._drop() if self._held is not None else self._pick_up(self._chosen)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what the keys do."""
        super().focusInEvent(event)
        self._tell_hint()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of who is held: keys go elsewhere now."""
        super().focusOutEvent(event)
        self._let_go()

    # Mouse -------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the seat under the mouse; moving on drags the person."""
        seat = self._layout.seat_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not 0 <= seat < len(self._seats):
            super().mousePressEvent(event)
            return
        if self._held is not None:
            self._go_to(seat)
            self._drop()
            return
        self._chosen = seat
        self._pressed_at = event.position()
        self.seat_chosen.emit(self._seats[seat].id)
        self._describe()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag: show how people would sit."""
        point = event.position()
        if self._pressed_at is None:
            over = 0 <= self._layout.seat_at(point) < len(self._seats)
            shape = Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        far = (point - self._pressed_at).manhattanLength() > scaled(8)
        if self._held is None and far:
            self._pick_up(self._chosen)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._held is not None:
            self._pointer = point
            self._go_to(self._layout.nearest(point))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the person down on the nearest seat."""
        dragged = self._pressed_at is not None and self._held is not None
        self._pressed_at, self._pointer = None, None
        self.unsetCursor()
        if dragged:
            self._drop()
        else:
            super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the whole name and presence as a tool tip; keep Esc while somebody is held."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            seat = self._layout.seat_at(QPointF(event.pos()))
            inside = 0 <= seat < len(self._seats)
            QToolTip.showText(event.globalPos(), self._spoken(seat) if inside else "", self)
            return True
        if (
            self._held is not None
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    # Moving ------------------------------------------------------------------

    def _go(self, steps: int) -> None:
        here = self._target if self._held is not None else self._chosen
        self._go_to((here + steps) % len(self._seats))

    def _go_to(self, seat: int) -> None:
        if not 0 <= seat < len(self._seats):
            return
        if self._held is not None:
            self._target = seat
        else:
            self._chosen = seat
            self.seat_chosen.emit(self._seats[seat].id)
        self._describe()

    def _pick_up(self, seat: int) -> None:
        self._held, self._target = self._seats[seat].id, seat
        self._tell_hint()
        self._describe()

    def _drop(self) -> None:
        who, seat = self._held, self._target
        came_from = self._chosen
        self._let_go()
        if who is not None and seat != came_from:
            self._chosen = seat
            self.move_requested.emit(who, seat)

    def _let_go(self) -> None:
        was_held = self._held is not None
        self._held, self._pointer, self._pressed_at = None, None, None
        if was_held:
            self._describe()
        self._tell_hint()
        self.update()

    # Words -------------------------------------------------------------------

    def _tell_hint(self) -> None:
        held = next((seat for seat in self._seats if seat.id == self._held), None)
        if held is not None:
            hint = self.tr("{name} opgepakt. Pijltjes schuiven, spatie zet neer, Esc stopt.")
            self.hint_changed.emit(hint.format(name=seat_name(held)))
        elif self.hasFocus() and self._seats:
            self.hint_changed.emit(self.tr("Pijltjes kiezen een stoel, spatie pakt iemand op."))
        else:
            self.hint_changed.emit("")

    def _describe(self) -> None:
        count = len(self._seats) or self._numbered
        self.setAccessibleName(self.tr("Tafel met {n} stoelen").format(n=count))
        seat = self._target if self._held is not None else self._chosen
        spoken = self._spoken(seat) if seat < len(self._seats) else ""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
            QAccessible.updateAccessibility(
                QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            )
        self.update()

    def _spoken(self, seat: int) -> str:
        """Return "Stoel 3: Fatima, komt later"."""
        order = self.shown_order()
        sitting = next(one for one in self._seats if one.id == order[seat])
        presence = sitting.participant.presence
        words = self.tr("aanwezig") if sitting.is_present else presence_label(presence)
        text = self.tr("Stoel {n}: {name}, {presence}")
        return text.format(n=seat + 1, name=seat_name(sitting), presence=words)

    # Painting ----------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the places again."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the table, then the seats."""
        painter = SeatPainter(self, self._layout)
        if self._seats:
            painter.paint_people(self._shown())
        else:
            painter.paint_numbered(self._numbered)

    def _shown(self) -> Shown:
        people = {seat.id: seat for seat in self._seats}
        return Shown(
            seats=tuple(people[id_] for id_ in self.shown_order()),
            held=self._held,
            chosen=self._target if self._held is not None else self._chosen,
            pointer=self._pointer,
            beginner=None if self._held is not None else self._beginner,
            focused=self.hasFocus(),
        )

    def _lay_out(self) -> None:
        count = len(self._seats) or self._numbered
        self._layout: SeatLayout = lay_out(count, QSizeF(self.size()), text_percent() / 100)
        self.updateGeometry()
        self.update()
