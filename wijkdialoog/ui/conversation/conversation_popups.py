"""What opens over the live page and closes again: menus, people, a length, the schedule."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from wijkdialoog.domain.clock import StartOf, minutes_seconds, parse_duration, start_of
from wijkdialoog.domain.conversation import Conversation
from wijkdialoog.domain.dialogue import Presence
from wijkdialoog.domain.ids import ParticipantId
from wijkdialoog.domain.partial_date import parse_time
from wijkdialoog.services.facilitation import Facilitation
from wijkdialoog.services.moments import clock_time
from wijkdialoog.services.participants import Participants
from wijkdialoog.ui.conversation.conversation_acts import ConversationActs
from wijkdialoog.ui.conversation.conversation_view import ConversationView
from wijkdialoog.ui.conversation.conversation_words import ConversationWords, last_time
from wijkdialoog.ui.conversation.schedule_chip import ScheduleChip, SchedulePanel
from wijkdialoog.ui.conversation.time_entry import LengthEntry, StartEntry
from wijkdialoog.ui.conversation.turn_menus import FloorList, TurnMenus
from wijkdialoog.ui.guard import Guard


class ConversationPopups(QObject):
    """Opens them for the evening as it stands; once closed, the line has the focus again.

    page  what they open over
    """

    def __init__(
        self,
        page: QWidget,
        view: ConversationView,
        chip: ScheduleChip,
        acts: ConversationActs,
        facilitation: Facilitation,
        participants: Participants,
        guard: Guard,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._view = view
        self._chip = chip
        self._acts = acts
        self._facilitation = facilitation
        self._participants = participants
        self._guard = guard
        self._evening: Conversation | None = None
        self._words = ConversationWords(self)
        self._menus = TurnMenus(acts, self)
        self.floor_list = FloorList(page)
        self.length_entry = LengthEntry(page)
        self.start_entry = StartEntry(page)
        self.schedule = SchedulePanel(page)
        self._connect()

    def follow(self, evening: Conversation) -> None:
        """Open for this evening from now on."""
        self._evening = evening

    def close_all(self) -> None:
        """Close the list of people and the field for a length."""
        self.floor_list.close_list()
        self.length_entry.close_entry()
        self.start_entry.close_entry()

    @property
    def _open_evening(self) -> Conversation | None:
        """The evening, unless it is closed."""
        evening = self._evening
        return None if evening is None or evening.dialogue.closed else evening

    # Menus -------------------------------------------------------------------

    def open_seat_menu(self, participant_id: ParticipantId, place: QPoint) -> None:
        """Show what can be done with somebody at the table."""
        evening = self._open_evening
        seat = evening.seat(participant_id) if evening else None
        if evening is not None and seat is not None:
            self._open(self._menus.seat_menu(evening, seat, self._page), place)

    def open_repair(self, place: QPoint) -> None:
        """Show what can still be put right about turns, above `place`."""
        if (evening := self._open_evening) is not None:
            menu = self._menus.repair_menu(
                evening, self._page, lambda what: self.open_start(what, place)
            )
            self._open(menu, QPoint(place.x(), place.y() - menu.sizeHint().height()))

    def _open(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self._view.bar.take_focus)
        menu.popup(place)

    # Who gets the floor ------------------------------------------------------

    def open_floor_list(self) -> None:
        """Show everybody, over the ring."""
        if (evening := self._open_evening) is not None:
            ring = self._view.ring
            middle = self._page.mapFromGlobal(ring.mapToGlobal(ring.rect().center()))
            self.floor_list.open(evening, middle, self._page.height() - 8)

    def _give_floor(self, participant_id: ParticipantId) -> None:
        seat = self._evening.seat(participant_id) if self._evening else None
        if seat is not None and not seat.is_present:
            self._acts.arrive(participant_id)
        else:
            self._acts.give_floor(participant_id)

    def _sit_down(self, typed: str) -> None:
        dialogue_id = self._acts.dialogue_id
        if dialogue_id is None:
            return
        added = self._guard(lambda: self._participants.add(dialogue_id, typed, Presence.EXPECTED))
        if added is not None:
            self._acts.arrive(added)

    # How long a turn lasts ---------------------------------------------------

    def open_length(self, place: QPoint) -> None:
        """Ask how long a turn may last, where turns have a length."""
        evening = self._open_evening
        if evening is None or evening.cycle is None or evening.is_free:
            return
        seconds = evening.cycle.seconds_per_turn
        self.length_entry.open_at(place, minutes_seconds(seconds * 1000) if seconds else "")

    def _set_length(self, typed: str) -> None:
        seconds = self._guard(lambda: parse_duration(typed)) if typed.strip() else None
        if typed.strip() and seconds is None:
            return
        if self._acts.set_turn_length(seconds):
            self.length_entry.close_entry()

    # When it began ---------------------------------------------------------------

    def open_start(self, what: StartOf, place: QPoint) -> None:
        """Ask when the round or the evening really began."""
        evening = self._open_evening
        noted = start_of(evening.stretches, what) if evening else None
        if evening is None or noted is None:
            return
        round_ = evening.current_round
        name = round_.label if round_ else ""
        planned = evening.dialogue.start or ""
        self.start_entry.ask_start(place, what, name, clock_time(noted), planned)

    def _set_start(self, typed: str) -> None:
        time = self._guard(lambda: parse_time(typed)) if typed.strip() else None
        if time is not None and self._acts.began_at(
            self.start_entry.what, last_time(time, self._facilitation.now())
        ):
            self.start_entry.close_entry()

    # The schedule ------------------------------------------------------------

    def open_schedule(self) -> None:
        """Show how far the evening is from its plan, and what can be done about it."""
        evening, dialogue_id = self._evening, self._acts.dialogue_id
        if evening is None or dialogue_id is None:
            return
        proposal = self._guard(lambda: self._facilitation.proposal(dialogue_id))
        now = self._facilitation.now()
        standing = evening.schedule(now)
        differs = standing is not None and standing.speaks()
        drift = self._words.drift(evening, now)
        self.schedule.open_below(self._chip, drift, proposal, differs=differs)

    def _connect(self) -> None:
        home = self._view.bar.take_focus
        self._acts.done.connect(self.floor_list.close_list)
        self.floor_list.chosen.connect(self._give_floor)
        self.floor_list.newcomer.connect(self._sit_down)
        self.floor_list.finished.connect(home)
        self.length_entry.entered.connect(self._set_length)
        self.length_entry.finished.connect(home)
        self.start_entry.entered.connect(self._set_start)
        self.start_entry.finished.connect(home)
        self._chip.clicked.connect(self.open_schedule)
        self.schedule.spread_chosen.connect(self._acts.spread)
        self.schedule.typed.connect(self._view.bar.take_text)
