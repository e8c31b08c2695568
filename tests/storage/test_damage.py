"""Damaged dossiers: never a crash, never a silently wrong dossier, and what can be read is read.

The long run: WIJKDIALOOG_BESCHADIGINGEN=500 WIJKDIALOOG_ZAAD=1 pytest tests/storage/test_damage.py
-m long -n 0 -s
"""

import os
import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.storage.damage import DAMAGES, Damage, Rows, fill, leave_unsealed, rows_in
from wijkdialoog.storage import migrate, shape
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.errors import StorageError, Trouble
from wijkdialoog.storage.rescue.salvage import Salvage, salvage

SEED = int(os.environ.get("WIJKDIALOOG_ZAAD", "20261122"))
COUNT = int(os.environ.get("WIJKDIALOOG_BESCHADIGINGEN", "500"))
FEW = 40
KNOWN = {Trouble.DAMAGED, Trouble.NOT_A_DOSSIER, Trouble.NEWER}


@dataclass
class Original:
    """A sound dossier, as it was closed or as a killed program left it."""

    content: bytes
    rows: Rows
    is_sealed: bool


@dataclass
class Figures:
    """What happened over all variants."""

    openings: Counter[str] = field(default_factory=Counter)
    rows: Counter[str] = field(default_factory=Counter)


@pytest.fixture(scope="module")
def originals(tmp_path_factory: pytest.TempPathFactory) -> list[Original]:
    folder = tmp_path_factory.mktemp("heel")
    closed, killed = folder / "Mijn wijk.wijkdialoog", folder / "Gestopt.wijkdialoog"
    fill(closed)
    leave_unsealed(closed, killed)
    return [
        Original(closed.read_bytes(), rows_in(closed), is_sealed=True),
        Original(killed.read_bytes(), rows_in(killed), is_sealed=False),
    ]


def test_forty_damaged_dossiers(originals: list[Original], tmp_path: Path) -> None:
    figures = try_all(originals, tmp_path, FEW, SEED)
    assert sum(figures.openings.values()) == FEW


@pytest.mark.long
def test_many_damaged_dossiers(originals: list[Original], tmp_path: Path) -> None:
    figures = try_all(originals, tmp_path, COUNT, SEED)
    print(f"\n{COUNT} damaged dossiers, seed {SEED}")
    print("opening:", dict(figures.openings.most_common()))
    print("rows:", dict(figures.rows.most_common()))


def try_all(originals: list[Original], folder: Path, count: int, seed: int) -> Figures:
    figures = Figures()
    for number in range(count):
        chance = random.Random(f"{seed} {number}")
        original = originals[0] if chance.random() < 0.7 else originals[1]
        damage = DAMAGES[number % len(DAMAGES)]
        place = folder / str(number)
        place.mkdir()
        try:
            try_one(original, damage, chance, place, figures)
        except Exception as exc:
            exc.add_note(f"variant {number} of seed {seed}: {damage.__name__}")
            raise
    return figures


def try_one(
    original: Original, damage: Damage, chance: random.Random, folder: Path, figures: Figures
) -> None:
    damaged = folder / "Mijn wijk.wijkdialoog"
    content = bytes(damage(bytearray(original.content), chance))
    damaged.write_bytes(content)
    opening = open_it(original, damaged)
    figures.openings[f"{opening} ({'closed' if original.is_sealed else 'killed'})"] += 1
    damaged.write_bytes(content)  # an opening that works may climb, or end a session

    done = salvage(damaged, folder / "Mijn wijk (hersteld).wijkdialoog")
    assert damaged.read_bytes() == content
    figures.rows += compare(original, done)


def open_it(original: Original, path: Path) -> str:
    """Open the dossier; return what came of it, after checking that it is no wrong one."""
    content = path.read_bytes()
    trouble = trouble_of_opening(path)
    if trouble is not None:
        assert trouble in KNOWN
        assert path.read_bytes() == content
        return trouble.value
    if not content:
        return "empty file"
    there = rows_in(path)
    if there == original.rows:
        return "sound"
    # Without a seal a letter may be another letter; nothing else may pass.
    assert not original.is_sealed
    assert {name: set(rows) for name, rows in there.items()} == {
        name: set(rows) for name, rows in original.rows.items()
    }
    return "a letter changed unnoticed"


def trouble_of_opening(path: Path) -> Trouble | None:
    try:
        Dossier.open(path).close()
    except StorageError as error:
        return error.trouble
    return None


def compare(original: Original, done: Salvage) -> Counter[str]:
    """Count the rows of a salvaged dossier; each is an original one, or told to be changed."""
    found: Counter[str] = Counter(there=sum(map(len, original.rows.values())))
    if done.path is None:
        found["nothing readable"] = 1
        return found
    dossier = Dossier.open(done.path)
    assert dossier.check_integrity()
    dossier.close()
    keys = may_be_empty()
    for table, rows in rows_in(done.path).items():
        before = original.rows[table]
        told = done.tables[table].changed if table in done.tables else frozenset()
        for id_, row in rows.items():
            if row == before.get(id_):
                found["as it was"] += 1
            elif id_ in told:
                found["changed, and told"] += 1
            elif table == "dialogues" and id_ in done.stand_ins:
                found["stand-in"] += 1
            elif id_ in before and only_loosened(before[id_], row, keys[table]):
                found["loosened"] += 1
            else:
                # Only without a seal: of those bytes nobody can tell that they are others.
                assert not (told_of := done.tables[table]).is_sealed, (
                    told_of,
                    row,
                    before.get(id_),
                )
                found["changed unnoticed (no seal)"] += 1
        if table in done.tables and done.tables[table].is_sealed:
            kept = len(rows) - sum(id_ in done.stand_ins for id_ in rows)
            assert kept + (done.tables[table].lost or 0) >= len(before)
    return found


def only_loosened(before: tuple[object, ...], after: tuple[object, ...], keys: set[int]) -> bool:
    return all(
        one == other or (other is None and at in keys)
        for at, (one, other) in enumerate(zip(before, after, strict=True))
    )


def may_be_empty() -> dict[str, set[int]]:
    """The places of the references that may be emptied, by table."""
    steps = migrate.read_steps()
    places: dict[str, set[int]] = {}
    for name, table in shape.tables(steps, max(steps)).items():
        loose = {key.column for key in table.foreign_keys if not key.owned} | {"current_round_id"}
        places[name] = {at for at, column in enumerate(table.columns) if column.name in loose}
    return places
