"""Right side of the participants page: the drawn table, who begins, and on to the conversation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Dialogue, Direction, Seat
from wijkdialoog.domain.guest_list import MOST_PARTICIPANTS
from wijkdialoog.ui.participants.seat_table import SeatTable
from wijkdialoog.ui.theme import icon, on_theme, scaled
from wijkdialoog.ui.widgets.basics import FlowLayout, button, label
from wijkdialoog.ui.words.people import seat_name
from wijkdialoog.ui.words.rounds import direction_label


class TablePanel(QFrame):
    """Seats, order of speaking and the button to begin.

    order_chosen(Direction, starting seat)
    lot_requested     draw who begins
    begin_requested   on to the conversation
    """

    order_chosen = Signal(object, int)
    lot_requested = Signal()
    begin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._seats: tuple[Seat, ...] = ()
        self._direction = Direction.CLOCKWISE
        self._beginner = 0
        self.menu: QMenu | None = None
        self.table = SeatTable()
        self.hint = label("", "muted", wrap=True)
        self.empty = label("", "muted", wrap=True)
        self.direction_chip = button("", "light-chip", on_click=self._turn_round)
        self.lot_chip = button(
            self.tr("loting"), "light-chip", icon="fa6s.dice-five", on_click=self.lot_requested.emit
        )
        self.lot_chip.setToolTip(self.tr("Laat het lot kiezen wie begint"))
        self.beginner_chip = button("", "light-chip", on_click=self.open_beginners)
        self.refusal = label("", "warning", wrap=True)
        self.begin_button = button("", "primary", on_click=self.begin_requested.emit)
        self.begin_button.may_be_cut()
        self.begin_button.setToolTip(self.tr("Ctrl+Enter"))
        self.begin_button.setAccessibleDescription(self.tr("Ctrl+Enter"))
        self.table.hint_changed.connect(self._show_hint)
        self._lay_out()
        self._show_hint("")

    def show_table(self, dialogue: Dialogue, seats: Sequence[Seat]) -> None:
        """Show the seats of a dialogue and its order of speaking."""
        self._seats = tuple(seats)
        self._direction = dialogue.direction
        self._beginner = dialogue.starting_seat % len(seats) if seats else 0
        count = dialogue.headcount.number if dialogue.headcount else 0
        self.table.show_seats(
            seats,
            beginner=self._beginner,
            numbered=min(count, MOST_PARTICIPANTS),
        )
        self._show_order()
        self._say_empty(count)
        begun = dialogue.current_round_id is not None
        words = self.tr("Verder met het gesprek ›") if begun else self.tr("Begin het gesprek ›")
        self.begin_button.setText(words)
        self.begin_button.setAccessibleName(words.rstrip(" ›"))
        if seats or count:
            self.refuse("")
        self._show_hint("")

    def refuse(self, sentence: str) -> None:
        """Say near the button why the conversation does not begin yet; "" says nothing."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def open_beginners(self) -> None:
        """Show who can begin."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Wie begint"))
        for offset, seat in enumerate(self._seats):
            words = f"{offset + 1}  {seat_name(seat)}".replace("&", "&&")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(offset == self._beginner)
            action.triggered.connect(self._choosing(offset))
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        menu.popup(self.beginner_chip.mapToGlobal(self.beginner_chip.rect().bottomLeft()))
        if self._seats:
            menu.setActiveAction(menu.actions()[self._beginner])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Rond de tafel"), "heading"))
        column.addWidget(self.hint)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty)
        chips = QWidget()
        row = FlowLayout(chips, spacing=8)
        for chip in (self.direction_chip, self.lot_chip, self.beginner_chip):
            row.addWidget(chip)
        self._chips = chips
        column.addWidget(chips)
        column.addWidget(self.refusal)
        column.addWidget(self.begin_button)
        on_theme(self, lambda: self._fit(column))

    def _fit(self, column: QVBoxLayout) -> None:
        side = scaled(20)
        column.setContentsMargins(side, scaled(20), side, scaled(18))
        column.setSpacing(scaled(8))
        # Two lines always, so that seats do not move while somebody is held and the hint grows.
        self.hint.setFixedHeight(scaled(42))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show_order()

    def _show_order(self) -> None:
        clockwise = self._direction is Direction.CLOCKWISE
        name = "fa6s.rotate-right" if clockwise else "fa6s.rotate-left"
        self.direction_chip.setIcon(icon(name))
        self.direction_chip.setIconSize(QSize(scaled(13), scaled(13)))
        self.direction_chip.setText(direction_label(self._direction))
        self.direction_chip.setToolTip(self.tr("Draai de richting om"))
        self._chips.setVisible(bool(self._seats))
        if self._seats:
            name = seat_name(self._seats[self._beginner])
            short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, scaled(150))
            self.beginner_chip.setText(self.tr("beginner: {name}").format(name=short))
            self.beginner_chip.setToolTip(name if short != name else self.tr("Kies wie begint"))

    def _say_empty(self, count: int) -> None:
        self.empty.setVisible(not self._seats)
        if self._seats:
            return
        if count > MOST_PARTICIPANTS:
            words = self.tr("De tekening heeft hooguit 40 stoelen.")
        elif count:
            words = self.tr("Bij het begin krijgt iedereen een plaatsnummer.")
        else:
            words = self.tr("Hier komen de stoelen van iedereen die je toevoegt.")
        self.empty.setText(words)

    def _show_hint(self, hint: str) -> None:
        default = self.tr("Sleep iemand naar een andere stoel") if self._seats else ""
        self.hint.setText(hint or default)

    def _turn_round(self) -> None:
        clockwise = self._direction is Direction.CLOCKWISE
        other = Direction.COUNTERCLOCKWISE if clockwise else Direction.CLOCKWISE
        self.order_chosen.emit(other, self._beginner)

    def _choosing(self, offset: int) -> Callable[[], None]:
        return lambda: self.order_chosen.emit(self._direction, offset)
