"""Every act of an evening can be undone: the file holds exactly what it held before."""

import contextlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import FakeNow
from tests.services.evenings import CLOSING, DIALOGUE, DREAMS, WELCOME, Room, room
from wijkdialoog.domain.clock import StartOf
from wijkdialoog.domain.errors import DomainError
from wijkdialoog.domain.ids import ParticipantId, RoundId
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

NAMES = ("Amina", "Henk", "Fatima", "Tom")

Act = Callable[[Room, ParticipantId, int], object]

ACTS: dict[str, Act] = {
    "next": lambda room, _who, _n: room.lead.next_turn(DIALOGUE),
    "next again": lambda room, _who, _n: room.lead.next_turn(DIALOGUE),
    "previous": lambda room, _who, _n: room.lead.previous_turn(DIALOGUE),
    "straks": lambda room, who, n: room.lead.postpone(DIALOGUE, who if n % 2 else None),
    "past": lambda room, who, n: room.lead.pass_turn(DIALOGUE, who if n % 2 else None),
    "end": lambda room, _who, _n: room.lead.end_turn(DIALOGUE),
    "give": lambda room, who, _n: room.lead.give_floor(DIALOGUE, who),
    "ask": lambda room, who, _n: room.lead.ask_floor(DIALOGUE, who),
    "withdraw": lambda room, who, _n: room.lead.withdraw_ask(DIALOGUE, who),
    "reassign": lambda room, who, _n: room.lead.reassign(DIALOGUE, who),
    "arrive": lambda room, who, _n: room.lead.arrive(DIALOGUE, who),
    "leave": lambda room, who, _n: room.lead.leave(DIALOGUE, who),
    "cycle": lambda room, _who, _n: room.lead.start_cycle(DIALOGUE),
    "free": lambda room, _who, _n: room.lead.start_free(DIALOGUE),
    "round": lambda room, _who, n: room.lead.start_round(DIALOGUE, RoundId(f"round {n % 3}")),
    "time": lambda room, _who, n: room.lead.add_seconds(DIALOGUE, 60 if n % 2 else -60),
    "length": lambda room, _who, n: room.lead.set_turn_length(DIALOGUE, 30 + n),
    "pause": lambda room, _who, _n: room.lead.pause(DIALOGUE),
    "resume": lambda room, _who, _n: room.lead.resume(DIALOGUE),
    "question": lambda room, _who, _n: room.lead.pause_turn(DIALOGUE),
    "answered": lambda room, _who, _n: room.lead.resume_turn(DIALOGUE),
    "earlier": lambda room, _who, n: room.lead.started_earlier(DIALOGUE, n + 1),
    "began": lambda room, _who, n: room.lead.began_at(
        DIALOGUE, list(StartOf)[n % 2], room.now() - n * 1000
    ),
    "silence over": lambda room, _who, _n: room.lead.end_thinking(DIALOGUE),
    "spread": lambda room, _who, _n: room.lead.spread_difference(DIALOGUE),
    "sleep": lambda room, _who, _n: room.lead.beat(DIALOGUE),
    "close": lambda room, _who, _n: room.lead.close(DIALOGUE),
    "reopen": lambda room, _who, _n: room.lead.reopen(DIALOGUE),
    "say": lambda room, who, n: room.say(f"regel {n}", who),
}

steps = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 30), st.integers(0, 200)), max_size=30
)


def contents(dossier: Dossier) -> dict[str, tuple[object, ...]]:
    """Return every row of every table that undo keeps."""
    return {name: reader.find() for name, reader in vars(dossier.read).items()}


def must_be_sound(table: Room) -> None:
    view = table.view
    open_stretches = [s for s in view.stretches if s.ended_ms is None]
    assert len(open_stretches) <= 1
    for stretch in view.stretches:
        assert stretch.ended_ms is None or stretch.ended_ms >= stretch.started_ms
    running = view.open_stretch
    if running is not None and running.turn_id is not None:
        assert view.running_turn is not None
        assert running.turn_id == view.running_turn.id, "the clock is of who speaks"
    if view.running_turn is not None and running is not None and not view.is_turn_paused:
        assert running.turn_id == view.running_turn.id


@given(steps)
@settings(max_examples=60, deadline=None)
def test_undoing_everything_gives_back_what_was_and_redo_what_became(
    acts: list[tuple[str, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dossier = Dossier.open(Path(folder) / "a.wijkdialoog")
        try:
            play(dossier, acts)
        finally:
            dossier.close()


def play(dossier: Dossier, acts: list[tuple[str, int, int]]) -> None:
    now = FakeNow()
    table = room(dossier, now, names=NAMES, rounds=(WELCOME, DREAMS, CLOSING))
    history = History(dossier)
    before = contents(dossier)
    table.lead.begin(DIALOGUE)
    for name, number, seconds in acts:
        now.advance(seconds)
        with contextlib.suppress(DomainError):  # refused: nothing changed
            ACTS[name](table, ParticipantId(NAMES[number % 4]), number)
        must_be_sound(table)
    after = contents(dossier)

    while history.undo_action is not None:
        history.undo()
    assert contents(dossier) == before
    while history.redo_action is not None:
        history.redo()
    assert contents(dossier) == after
