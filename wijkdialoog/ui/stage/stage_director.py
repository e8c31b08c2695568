"""Decides what the room sees, when it is drawn again, and tells who shows it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSize, QSizeF, Qt, QTimer, Signal

from wijkdialoog.domain.changes import Changes, Topic
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.domain.stage import (
    Coming,
    Layout,
    StageChoice,
    StageClock,
    StageTiming,
    StageView,
)
from wijkdialoog.services.settings import SettingsFile
from wijkdialoog.services.stage import Stage, StagePicture
from wijkdialoog.ui.guard import Guard
from wijkdialoog.ui.hub import ChangeHub
from wijkdialoog.ui.stage.stage_front import StageFront
from wijkdialoog.ui.stage.stage_layouts import compose
from wijkdialoog.ui.stage.stage_scene import Scene

_TOPICS = frozenset(
    {
        Topic.DIALOGUES,
        Topic.ROUNDS,
        Topic.PARTICIPANTS,
        Topic.PEOPLE,
        Topic.TURNS,
        Topic.CONTRIBUTIONS,
        Topic.ASSETS,
        Topic.AGREEMENTS,
        Topic.LINKS,
        Topic.TALLIES,
    }
)
_FASTEST_MS = 500  # calm: the ring of two minutes then moves by half a degree and more
_SLOWEST_MS = 1000
_ROUND_MINUTES = 5  # "tot 20:15" is easier to keep than "tot 20:13"
_FOR_A_MOMENT = (Layout.BLACK, Layout.READ_BACK)
_EMPTY = StagePicture(StageView(layout=Layout.BLACK), Coming())


class StageDirector(QObject):
    """Holds the choice of the facilitator and the picture that follows from it.

    changed  the picture or the choice is another one
    ticked   the clock moved on: a moment (UTC, ms)
    """

    changed = Signal()
    ticked = Signal(object)

    def __init__(
        self,
        stage: Stage,
        settings_file: SettingsFile,
        guard: Guard,
        hub: ChangeHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._settings = settings_file
        self._guard = guard
        self._dialogue_id: DialogueId | None = None
        self._choice = StageChoice(large=settings_file.current.stage_large)
        self._picture = _EMPTY
        self._break_message = ""
        self._layout_before: Layout | None = None
        self._front: StageFront | None = None
        self._seen: Callable[[], bool] = lambda: True
        self._needed: Callable[[], bool] = lambda: True
        self._stale = False
        self.screen_size = QSize(1366, 768)
        self._clock = QTimer(self, singleShot=True)
        # A coarse timer may go off 5 % too soon: before the second turns, and then once more.
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        hub.changed.connect(self._on_changed)

    # What is shown -----------------------------------------------------------

    @property
    def dialogue_id(self) -> DialogueId | None:
        """Whose picture it is, or None."""
        return self._dialogue_id

    @property
    def view(self) -> StageView:
        """What the room sees."""
        return self.picture.view

    @property
    def picture(self) -> StagePicture:
        """The view, and what only the facilitator is told."""
        if self._stale:
            self._read_again()
        return self._picture

    @property
    def choice(self) -> StageChoice:
        """What the facilitator chose."""
        return self._choice

    @property
    def scene(self) -> Scene:
        """The picture as it stands on the screen of the room."""
        return compose(self.view, QSizeF(self.screen_size))

    def now(self) -> int:
        """Return the moment (UTC, ms) to read clocks with."""
        return self._stage.now()

    def follow(self, dialogue_id: DialogueId | None) -> None:
        """Show this dialogue from now on; choices for another one are forgotten."""
        if dialogue_id != self._dialogue_id:
            self._dialogue_id = dialogue_id
            self._choice = StageChoice(large=self._choice.large)
            self._layout_before = None
            self._break_message = ""
        self.refresh()

    def watch(self, seen: Callable[[], bool], needed: Callable[[], bool] | None = None) -> None:
        """Spare the machine.

        seen    somebody looks: the clock ticks
        needed  somebody shows the picture: it is read again at each change; else when asked for
        """
        self._seen = seen
        self._needed = needed or seen

    def refresh(self) -> None:
        """Read the picture again."""
        self._read_again()
        self.changed.emit()
        self.plan_tick()

    def stop(self) -> None:
        """The dossier closes: touch it no more."""
        self._clock.stop()
        self._seen = lambda: False
        self._dialogue_id = None

    def follow_front(self, front: StageFront) -> None:
        """While it follows the rounds: show what the facilitator has in front."""
        self._front = front
        front.changed.connect(self._on_front)

    def _on_front(self) -> None:
        self._choice = replace(self._choice, leaf=None)
        if self._dialogue_id is None:
            return
        if self._needed():
            self.refresh()
        else:
            self._stale = True

    # What the facilitator chooses --------------------------------------------

    def choose_layout(self, layout: Layout | None) -> None:
        """Show a layout until another is chosen; None: follow the rounds.

        Faces begin without numbers: what others feel must not tell anybody what to feel.
        """
        self._show_layout(layout, counts=False)

    def _show_layout(self, layout: Layout | None, *, counts: bool) -> None:
        message = self._choice.message
        if layout is not Layout.BREAK and message and message == self._break_message:
            message = ""
        choice = replace(self._choice, layout=layout, leaf=None, message=message)
        self._choose(replace(choice, counts=counts))

    def toggle_layout(self, layout: Layout) -> None:
        """Show this layout, or again what was shown before it: black, "Klopt dit zo?"."""
        if self._choice.layout is layout:
            self._show_layout(self._layout_before, counts=self._choice.counts)
        else:
            if self._choice.layout not in _FOR_A_MOMENT:
                self._layout_before = self._choice.layout
            self._choose(replace(self._choice, layout=layout, leaf=None))

    def set_message(self, text: str) -> bool:
        """Show one line for the room; "" takes it away. Returns whether it was accepted."""
        before = self._choice
        self._choice = replace(before, message=text)
        dialogue_id = self._dialogue_id
        found = None if dialogue_id is None else self._guard(lambda: self._read(dialogue_id))
        if found is None:
            self._choice = before
            return False
        self._choice = replace(self._choice, message=found.view.message)
        self._picture = found
        self.changed.emit()
        self.plan_tick()
        return True

    def take_break(self, minutes: int, words: str) -> None:
        """Show a break of about so many minutes. `words`: "Pauze tot {0}"."""
        until = datetime.fromtimestamp(self.now() / 1000) + timedelta(minutes=minutes)
        late = until.minute % _ROUND_MINUTES
        until += timedelta(minutes=(_ROUND_MINUTES - late) % _ROUND_MINUTES)
        self._break_message = words.format(until.strftime("%H:%M"))
        self._choose(
            replace(self._choice, layout=Layout.BREAK, message=self._break_message, leaf=None)
        )

    def turn_leaf(self, step: int) -> None:
        """Show the next or the previous page of lines."""
        scene = self.scene
        wanted = scene.leaf + step
        if 0 <= wanted < scene.leaves:
            self._choose(replace(self._choice, leaf=wanted))

    def set_counts(self, *, counts: bool) -> None:
        """Show the counted hands beside the three faces, or the faces alone."""
        self._choose(replace(self._choice, counts=counts))

    def set_large(self, *, large: bool) -> None:
        """Take the larger or the usual letters, and remember it."""
        self._settings.change(stage_large=large)
        self._choose(replace(self._choice, large=large))

    def toggle_large(self) -> None:
        """Take the other of the two sizes."""
        self.set_large(large=not self._choice.large)

    def _choose(self, choice: StageChoice) -> None:
        self._choice = choice
        self.refresh()

    def _read_again(self) -> None:
        self._stale = False
        dialogue_id = self._dialogue_id
        found = None if dialogue_id is None else self._guard(lambda: self._read(dialogue_id))
        self._picture = found or _EMPTY

    def _read(self, dialogue_id: DialogueId) -> StagePicture:
        try:
            front, item = self._front.of(dialogue_id) if self._front else (None, None)
            choice = replace(self._choice, front=front, front_at=item)
            return self._stage.picture(dialogue_id, choice)
        except NotFound:
            # Taken away by undo, or wiped: the window goes to the start page by itself.
            return _EMPTY

    def _on_changed(self, changes: Changes) -> None:
        if self._dialogue_id is None or _TOPICS.isdisjoint(changes.topics):
            return
        if not self._needed():
            self._stale = True
            return
        round_before = self._picture.view.round_label
        self.refresh()
        if self.view.round_label != round_before and self._choice.leaf is not None:
            self._choose(replace(self._choice, leaf=None))

    # The clock ---------------------------------------------------------------

    def plan_tick(self) -> None:
        """Ask for the next tick when the clock runs and somebody looks."""
        clock = self.view.clock
        wait = None if clock is None else tick_ms(clock, self.now(), self._arc())
        if wait is None or not self._seen() or self.view.layout is Layout.BLACK:
            self._clock.stop()
        else:
            self._clock.start(wait)

    def _arc(self) -> float:
        """Length of the ring on the screen of the room, in pixels."""
        return 0.265 * self.screen_size.height() * 3.14

    def _tick(self) -> None:
        clock = self.view.clock
        thinking = clock is not None and clock.timing is StageTiming.THINKING
        if clock is not None and thinking and clock.at(self.now()).is_up:
            self.refresh()  # the silence is over by itself: the room sees the question again
            return
        self.ticked.emit(self.now())
        self.plan_tick()


def tick_ms(clock: StageClock, now_ms: int, arc: float) -> int | None:
    """Return after how long the clock looks different; None: it stays as it is.

    arc  length of the ring in pixels
    """
    if not clock.runs:
        return None
    reading = clock.at(now_ms)
    if reading.is_up:
        return None  # the ring is full and the words stay
    if clock.digits:
        return _SLOWEST_MS - reading.elapsed_ms % 1000 + 5
    if reading.planned_ms is None:
        return None
    step = reading.planned_ms / max(1.0, arc)
    to_the_end = max(1, (reading.remaining_ms or 0) + 5)
    return round(min(to_the_end, max(_FASTEST_MS, min(_SLOWEST_MS, step))))
