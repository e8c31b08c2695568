"""What one act costs beside the bare statement, in a dossier of 5,000 lines."""

import sqlite3
import statistics
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


def median_ms(act: Callable[[], object]) -> tuple[float, float]:
    """Return median and 95th percentile in ms."""
    spent = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        act()
        spent.append((time.perf_counter() - begin) * 1000)
    return statistics.median(spent), statistics.quantiles(spent, n=20)[-1]


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

        median_ms(insert)
        bare_ms, bare_p95 = median_ms(insert)
    median_ms(act)
    act_ms, act_p95 = median_ms(act)
    dossier.close()
    with capsys.disabled():
        print(
            f"\none act: {act_ms:.2f} ms (p95 {act_p95:.2f}), bare insert {bare_ms:.2f} ms "
            f"(p95 {bare_p95:.2f}), ratio {act_ms / bare_ms:.2f}"
        )
    assert act_ms / bare_ms < 4


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
    with capsys.disabled():
        print(
            f"\nopening: {(opened - begin) * 1000:.0f} ms, all lines {(read - opened) * 1000:.0f} ms"
        )
    assert len(found) == LINES
    assert opened - begin < 1
