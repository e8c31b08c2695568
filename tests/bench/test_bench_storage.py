"""What one act costs beside the bare statement, in a dossier of 5,000 lines."""

import sqlite3
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.samples import with_dialogue
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.contributions import Contribution, Kind
from wijkdialoog.domain.ids import ContributionId, DialogueId
from wijkdialoog.services.history import History
from wijkdialoog.services.moments import new_id
from wijkdialoog.storage.dossier import Dossier

pytestmark = pytest.mark.bench

LINES = 5_000
TIMES = 200
TEXT = "Een speelplek bij de kerk, waar kinderen en ouderen elkaar tegenkomen."
PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = DELETE",
    "synchronous = FULL",
    "foreign_keys = ON",
    "recursive_triggers = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
)


def line(dialogue_id: DialogueId, position: int) -> Contribution:
    id_ = ContributionId(new_id())
    return Contribution(id_, dialogue_id, Kind.DREAM, TEXT, position=position)


def filled(path: Path) -> DialogueId:
    dossier = Dossier.open(path)
    dialogue_id = with_dialogue(dossier)
    with dossier.unit(Action.IMPORT) as unit:
        unit.contributions.add_all([line(dialogue_id, n) for n in range(LINES)])
    dossier.close()
    return dialogue_id


def alternate(*acts: Callable[[], object]) -> list[list[float]]:
    """Return the times in ms of each act, done in turns: the disk is in the same mood for all."""
    spent: list[list[float]] = [[] for _ in acts]
    for _ in range(TIMES):
        for times, act in zip(spent, acts, strict=True):
            begin = time.perf_counter()
            act()
            times.append((time.perf_counter() - begin) * 1000)
    return spent


def tell(capsys: pytest.CaptureFixture[str], line: str) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


def test_an_act_against_the_bare_insert(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dialogue_id = filled(tmp_path / "act.wijkdialoog")
    filled_again = filled(tmp_path / "bare.wijkdialoog")
    dossier = Dossier.open(tmp_path / "act.wijkdialoog")
    History(dossier)

    def act() -> None:
        with dossier.unit(Action.CAPTURE) as unit:
            unit.contributions.add(line(dialogue_id, LINES))

    with closing(sqlite3.connect(tmp_path / "bare.wijkdialoog", isolation_level=None)) as bare:
        for pragma in PRAGMAS:
            bare.execute(f"PRAGMA {pragma}")

        def insert() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(
                "INSERT INTO contributions (id, dialogue_id, kind, text, position)"
                " VALUES (?, ?, 'dream', ?, ?)",
                (new_id(), filled_again, TEXT, LINES),
            )
            bare.execute("COMMIT")

        acts, inserts = alternate(act, insert)
    dossier.close()
    act_ms, bare_ms = statistics.median(acts), statistics.median(inserts)
    p95 = statistics.quantiles(acts, n=20)[-1]
    tell(
        capsys,
        f"one act {act_ms:.2f} ms (p95 {p95:.2f}), bare insert {bare_ms:.2f} ms, "
        f"ratio {act_ms / bare_ms:.2f}",
    )
    assert act_ms / bare_ms < 3


def test_opening_a_dossier_of_five_thousand_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "groot.wijkdialoog"
    filled(path)
    begin = time.perf_counter()
    dossier = Dossier.open(path)
    opened = time.perf_counter()
    found = dossier.read.contributions.find()
    read = time.perf_counter()
    dossier.close()
    tell(
        capsys,
        f"opening {(opened - begin) * 1000:.0f} ms, all lines {(read - opened) * 1000:.0f} ms",
    )
    assert len(found) == LINES
    assert opened - begin < 1
