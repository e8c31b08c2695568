"""Who was there, and who had a turn in which round: the turn sheet, box by box."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wijkdialoog.domain.dialogue import Headcount, Presence, Seat
from wijkdialoog.domain.ids import DialogueId, RoundId
from wijkdialoog.domain.typing_over import TypedOver, is_chair
from wijkdialoog.services.participants import NewGuest, Participants
from wijkdialoog.services.typing_over import TypingOver
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.paper.entry_words import held_words
from wijkdialoog.ui.paper.escape import pass_escape_on
from wijkdialoog.ui.paper.tick_table import TickTable
from wijkdialoog.ui.participants.guest_field import GuestField
from wijkdialoog.ui.participants.headcount_entry import HeadcountEntry
from wijkdialoog.ui.participants.typed_name import TypedName
from wijkdialoog.ui.theme import on_theme, scaled
from wijkdialoog.ui.widgets.basics import label

_HELP_FROM = 330  # height of the 100 % design


class PeoplePart(QWidget):
    """A field for names, the sheet, and how many there were without names."""

    def __init__(
        self,
        participants: Participants,
        typing_over: TypingOver,
        guard: Guard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._participants = participants
        self._typing_over = typing_over
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self.field = GuestField()
        self._typed_name = TypedName(self.field, participants, guard)
        self.table = TickTable()
        self.headcount = HeadcountEntry()
        self._when = label("", "muted", wrap=True)
        self._help = label(
            self.tr("Kruis aan wat op het beurtenblad staat. Spatie of een klik zet een kruisje."),
            "small",
            wrap=True,
        )
        self._lay_out()
        self._connect()

    def show_typed(self, typed: TypedOver) -> None:
        """Show the sheet of an evening; half-typed names stay."""
        if typed.dialogue.id != self._dialogue_id:
            self._dialogue_id = typed.dialogue.id
            self._typed_name.open(typed.dialogue.id)
        self.table.show_typed(typed)
        self.table.setVisible(bool(typed.seats))
        self.headcount.show_headcount(typed.dialogue.headcount)
        self._when.setText(held_words(typed))

    def take_focus(self) -> None:
        """Type a name; where names are there already, walk over the boxes."""
        if self.table.ticks.rowCount() and not self.field.text():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def store_typed(self) -> bool:
        """Seat whose name is still in the field; False when that was refused."""
        if self.field.text().strip():
            self._add()
        return not self.field.text().strip()

    def flush(self) -> None:
        """Keep the half-typed name."""
        self._typed_name.flush()

    # Acts --------------------------------------------------------------------

    def _add(self) -> None:
        dialogue_id, typed = self._dialogue_id, self.field.text()
        if dialogue_id is None or not typed.strip():
            return
        people = self._participants
        if people.is_list(typed):
            done = self._guard.succeeded(lambda: self._add_list(dialogue_id, typed))
        else:
            done = self._guard.succeeded(lambda: people.add(dialogue_id, typed))
        if done:
            self.field.setText("")  # and not clear(): Ctrl+Z takes the name off the sheet again
            self._typed_name.flush()
            self.table.choose(self.table.ticks.rowCount() - 1)

    def _add_list(self, dialogue_id: DialogueId, typed: str) -> None:
        """Several names at once; who is at the table already is not seated again."""
        rows = self._participants.preview(dialogue_id, typed).rows
        guests = [NewGuest(row.guest) for row in rows if row.double is None]
        if guests:
            self._participants.add_all(dialogue_id, guests)

    def _press(self, seat: Seat, round_id: RoundId | None, ticked: bool) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is None:
            return
        if round_id is not None:
            tick = self._typing_over.tick
            self._act(lambda: tick(dialogue_id, seat.id, round_id, had_turn=ticked))
        elif not is_chair(seat.id):
            presence = Presence.PRESENT if ticked else Presence.ABSENT
            self._act(lambda: self._participants.set_presence(seat.id, presence))

    def _rename(self, seat: Seat, name: str) -> None:
        self._act(lambda: self._participants.rename(seat.id, name))

    def _remove(self, seat: Seat) -> None:
        if not is_chair(seat.id):
            self._act(lambda: self._participants.remove([seat.id]))

    def _set_headcount(self, headcount: Headcount | None) -> None:
        dialogue_id = self._dialogue_id
        if dialogue_id is not None:
            self._act(lambda: self._participants.set_headcount(dialogue_id, headcount))

    def _act(self, act: Callable[[], object]) -> None:
        self._guard.succeeded(act)

    # Inside ------------------------------------------------------------------

    def _leave_field(self) -> None:
        """Esc empties the field; in an empty field it is for the window."""
        if self.field.text():
            self.field.selectAll()
            self.field.del_()
        else:
            pass_escape_on(self)

    def _go_down(self) -> None:
        if self.table.ticks.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.field.entered.connect(self._add)
        self.field.left.connect(self._leave_field)
        self.field.down.connect(self._go_down)
        self.table.box_pressed.connect(self._press)
        self.table.renamed.connect(self._rename)
        self.table.removed.connect(self._remove)
        self.headcount.entered.connect(self._set_headcount)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.field, 1)
        top.addWidget(self.headcount)
        column = QVBoxLayout(self)
        column.addWidget(self._when)
        column.addLayout(top)
        column.addWidget(self._help)
        column.addWidget(self.table, 1)
        column.addStretch()  # without names there is no table, and the field stays at the top
        QWidget.setTabOrder(self.field, self.table)
        self._column = column
        on_theme(self, self._fit)

    def _fit(self) -> None:
        low = self.height() < scaled(_HELP_FROM)
        edge = scaled(16)
        self._column.setContentsMargins(edge, scaled(6 if low else 12), edge, scaled(6))
        self._column.setSpacing(scaled(6 if low else 10))
        self._help.setVisible(not low)
        self._when.setVisible(not low)

    def resizeEvent(self, event: object) -> None:
        """Leave out what only explains where there is little height."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()
