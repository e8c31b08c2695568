"""Any sequence of acts: undo all gives the first state, redo all the last, byte for byte.

Long: WIJKDIALOOG_UNDO_RUNS=300 pytest tests/services/test_undo_everything.py -m long -n 0 -s
(see docs/lange-proeven.md)
"""

import os
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.conftest import FakeNow
from tests.services.any_act import AnyAct, undoable
from wijkdialoog.services.history import History
from wijkdialoog.storage.dossier import Dossier

_ACTS = 75
_LONG_RUNS = int(os.environ.get("WIJKDIALOOG_UNDO_RUNS", "300"))


class Run:
    """One dossier with acts done by chance, and the state after each step of its history."""

    def __init__(self, folder: Path, seed: int) -> None:
        folder.mkdir()
        self.dossier = Dossier.open(folder / "Wijk.wijkdialoog")
        self.dossier.follow_in_memory()
        self.history = History(self.dossier)
        self.acts = AnyAct(self.dossier, FakeNow(), seed, folder)
        for _ in range(2):  # what was there before the first step: two evenings under way
            at = self.acts.dialogues.create()
            for name in ("Amina", "Henk", "Fatima"):
                self.acts.participants.add(at, name)
            self.acts.lead.begin(at)
        self.history.forget()
        self.states = [undoable(self.dossier)]

    def go(self, number: int) -> None:
        for _ in range(number):
            self._one()
            if self.acts.chance.random() < 0.08:
                self._back_and_forth()

    def _one(self) -> None:
        before = len(self.history._done)
        name = self.acts.one()
        steps = len(self.history._done) - before
        now = undoable(self.dossier)
        if steps == 0:
            assert now == self.states[-1], f"{name} changed something and left no step"
        elif steps == 1:
            self.states.append(now)
        else:  # several buttons in one go: the states between are seen on the way back
            self._find_states_between(steps, now)

    def _find_states_between(self, steps: int, now: object) -> None:
        between = []
        for _ in range(steps):
            between.append(undoable(self.dossier))
            self.history.undo()
        assert undoable(self.dossier) == self.states[-1]
        for _ in range(steps):
            self.history.redo()
        assert undoable(self.dossier) == now
        self.states.extend(reversed(between))

    def _back_and_forth(self) -> None:
        """Somebody takes a few acts back, and sometimes does them again."""
        back = min(self.acts.chance.randrange(1, 5), len(self.history._done))
        for _ in range(back):
            self.history.undo()
        if self.acts.chance.random() < 0.5:
            for _ in range(back):
                self.history.redo()
        else:
            del self.states[len(self.states) - back :]

    def check(self) -> None:
        steps = len(self.history._done)
        assert steps == len(self.states) - 1
        for at in range(steps, 0, -1):
            assert undoable(self.dossier) == self.states[at], f"before undo {at}"
            self.history.undo()
        assert undoable(self.dossier) == self.states[0]
        assert self.history.undo_action is None
        for at in range(1, steps + 1):
            self.history.redo()
            assert undoable(self.dossier) == self.states[at], f"after redo {at}"
        self._check_lifeboat()
        assert self.dossier.check_integrity()

    def _check_lifeboat(self) -> None:
        connection = self.dossier._connection
        names = connection.exec_driver_sql(
            "SELECT name FROM main.sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name != 'media'"
        ).scalars()
        for name in names.all():
            for one, other in (("main", "temp"), ("temp", "main")):
                tables = {"main": f'main."{name}"', "temp": f'temp."boat_{name}"'}
                differ = connection.exec_driver_sql(
                    f"SELECT * FROM {tables[one]} EXCEPT SELECT * FROM {tables[other]}"
                ).all()
                assert differ == [], f"lifeboat: {name}"

    def close(self) -> None:
        self.dossier.close()


@pytest.mark.parametrize("seed", range(3))
def test_undo_all_gives_the_first_state_and_redo_all_the_last(tmp_path: Path, seed: int) -> None:
    run = Run(tmp_path / "a", seed)
    run.go(_ACTS)
    run.check()
    assert len(run.states) > 15
    run.close()


def test_every_act_of_the_catalogue_changes_something_at_times(tmp_path: Path) -> None:
    """Or the property above would say little: each act must really be done by chance."""
    run = Run(tmp_path / "a", 5)
    effective: set[str] = set()
    for _ in range(350):
        last = run.history._done[-1:]
        name = run.acts.one()
        if run.history._done[-1:] != last:
            effective.add(name)
    run.close()
    idle = set(run.acts.acts) - effective - {"draft"}  # a draft stands outside undo
    assert len(idle) < 20, sorted(idle)


@pytest.mark.long
def test_many_random_sequences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    began, steps = time.monotonic(), 0
    tried: Counter[str] = Counter()
    for seed in range(1000, 1000 + _LONG_RUNS):
        run = Run(tmp_path / str(seed), seed)
        run.go(_ACTS + 30)
        run.check()
        tried.update(run.acts.done)
        steps += len(run.states) - 1
        run.close()
    with capsys.disabled():
        print(
            f"\n{_LONG_RUNS} sequences, {tried.total()} acts of {len(tried)} sorts, "
            f"{steps} steps undone and redone, {time.monotonic() - began:.0f} s"
        )
