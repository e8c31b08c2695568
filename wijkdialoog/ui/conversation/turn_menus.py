"""Menus of the conversation: of one seat, of repairs, and the list to give the floor."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Presence, Seat
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.marks import matching
from wijkdialoog.domain.turns import TurnState
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.theme import scaled
from wijkdialoog.ui.widgets.basics import label
from wijkdialoog.ui.words.people import name_at_table, seat_name
from wijkdialoog.ui.words.rounds import turn_state_label


class TurnMenus(QObject):
    """Makes menus for the evening as it stands."""

    def __init__(self, acts: ConversationActs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._acts = acts

    def seat_menu(self, view: Conversation, seat: Seat, parent: QWidget) -> QMenu:
        """Return what can be done with somebody at the table."""
        menu = QMenu(parent)
        heading = menu.addAction(name_at_table(seat, view.seats).replace("&", "&&"))
        heading.setEnabled(False)
        if not seat.is_present:
            menu.addAction(self.tr("Komt binnen"), lambda: self._acts.arrive(seat.id))
            return menu
        speaks = view.speaker is not None and view.speaker.id == seat.id
        if not speaks:
            menu.addAction(self.tr("Geef het woord"), lambda: self._acts.give_floor(seat.id))
        if view.is_free and not speaks:
            self._add_ask(menu, view, seat)
        if view.can_postpone(seat.id):
            menu.addAction(self.tr("Straks"), lambda: self._acts.postpone(seat.id))
        if view.can_pass(seat.id):
            menu.addAction(self.tr("Past"), lambda: self._acts.pass_turn(seat.id))
        if view.last_turn is not None and view.last_turn.participant_id != seat.id:
            menu.addSeparator()
            menu.addAction(self._was_really(view, seat), lambda: self._acts.reassign(seat.id))
        menu.addSeparator()
        menu.addAction(self.tr("Gaat weg"), lambda: self._acts.leave(seat.id))
        return menu

    def repair_menu(
        self, view: Conversation, parent: QWidget, ask_start: Callable[[StartOf], object]
    ) -> QMenu:
        """Return "Begon al eerder", "… begon om", and "Was eigenlijk …".

        ask_start  asks when a round or the evening really began
        """
        menu = QMenu(parent)
        earlier = menu.addMenu(self.tr("Begon al eerder"))
        earlier.setEnabled(view.open_stretch is not None)
        for seconds, text in (
            (30, self.tr("30 seconden eerder")),
            (60, self.tr("1 minuut eerder")),
            (120, self.tr("2 minuten eerder")),
            (300, self.tr("5 minuten eerder")),
        ):
            earlier.addAction(text, lambda s=seconds: self._acts.started_earlier(s))
        ran = bool(view.stretches)
        for what, text in (
            (StartOf.ROUND, self.tr("Deze ronde begon om …")),
            (StartOf.EVENING, self.tr("De avond begon om …")),
        ):
            menu.addAction(text, lambda w=what: ask_start(w)).setEnabled(ran)
        really = menu.addMenu(self.tr("Was eigenlijk …"))
        last = view.last_turn
        really.setEnabled(last is not None)
        for seat in view.seats:
            if seat.is_present and last is not None and seat.id != last.participant_id:
                name = name_at_table(seat, view.seats).replace("&", "&&")
                really.addAction(name, lambda s=seat.id: self._acts.reassign(s))
        return menu

    def _add_ask(self, menu: QMenu, view: Conversation, seat: Seat) -> None:
        if view.state_of(seat.id) is TurnState.WAITING:
            text = self.tr("Wil toch niets zeggen")
            menu.addAction(text, lambda: self._acts.withdraw_ask(seat.id))
        else:
            menu.addAction(self.tr("Wil iets zeggen"), lambda: self._acts.ask_floor(seat.id))

    def _was_really(self, view: Conversation, seat: Seat) -> str:
        name = name_at_table(seat, view.seats).replace("&", "&&")
        if view.running_turn is not None:
            return self.tr("Dit is eigenlijk {0}").format(name)
        return self.tr("Net was eigenlijk {0}").format(name)


class FloorList(QFrame):
    """Ctrl+G: type a few letters of a name, Enter gives the floor; a new name comes to sit down.

    chosen    a participant id
    newcomer  a name that is not at the table yet
    finished  closed
    """

    chosen = Signal(object)
    newcomer = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._view: Conversation | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Typ een naam"))
        self.field.setAccessibleName(self.tr("Wie krijgt het woord? Typ een naam."))
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Mensen aan tafel"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(label(self.tr("Wie krijgt het woord?"), "strong"))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._choose)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self.hide()

    def open(self, view: Conversation, middle: QPoint, room: int) -> None:
        """Show everybody, around this place of the parent.

        room  most height, in pixels
        """
        self._view = view
        self.field.clear()
        self._fill("")
        height = min(room, scaled(120) + self.list.count() * scaled(36))
        self.resize(scaled(320), height)
        self.move(middle.x() - self.width() // 2, max(4, middle.y() - self.height() // 2))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Hide it."""
        if self.isVisible():
            self.hide()
            self.finished.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk through the list while the field has the focus; Esc closes."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_list()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        everybody = seats = self._view.seats if self._view else ()
        if typed.strip():
            places = matching(typed.strip(), [seat_name(seat) for seat in seats])
            seats = tuple(seats[place] for place in places)
        self.list.clear()
        for seat in seats:
            item = QListWidgetItem(
                f"{name_at_table(seat, everybody)}  ·  {self._state(seat)}".rstrip(" ·")
            )
            item.setData(Qt.ItemDataRole.UserRole, seat.id)
            self.list.addItem(item)
        if typed.strip() and not seats:
            item = QListWidgetItem(self.tr("{0} schuift aan").format(typed.strip()))
            item.setData(Qt.ItemDataRole.UserRole, None)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _state(self, seat: Seat) -> str:
        if not seat.is_present:
            expected = seat.participant.presence is Presence.EXPECTED
            return self.tr("komt later") if expected else self.tr("niet aan tafel")
        state = self._view.state_of(seat.id) if self._view else None
        return turn_state_label(state) if state else ""

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.hide()
        known = item.data(Qt.ItemDataRole.UserRole)
        if known is None:
            self.newcomer.emit(self.field.text().strip())
        else:
            self.chosen.emit(ParticipantId(known))
        self.finished.emit()
