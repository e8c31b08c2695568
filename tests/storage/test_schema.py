"""The tables that the ladder makes are the tables that the code knows."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine

from wijkdialoog.domain import dialogue, plan
from wijkdialoog.storage import records
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.rows import Mapping
from wijkdialoog.storage.schema import TOPIC_OF_TABLE, metadata


def structure(path: Path) -> dict[str, Any]:
    """Return columns, foreign keys and indexes of every table of a file."""
    connection = sqlite3.connect(path)
    tables = [r[0] for r in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    found = {table: _structure_of(connection, table) for table in tables}
    connection.close()
    return found


def _structure_of(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    indexes = connection.execute(f"PRAGMA index_list({table})").fetchall()
    return {
        "columns": {row[1:] for row in connection.execute(f"PRAGMA table_info({table})")},
        "foreign keys": {
            row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")
        },
        "indexes": {
            (
                index[1],
                *index[2:],
                *(r[2] for r in connection.execute(f"PRAGMA index_info({index[1]})")),
            )
            for index in indexes
        },
    }


def test_the_ladder_makes_exactly_the_tables_of_the_schema(tmp_path: Path) -> None:
    Dossier.open(tmp_path / "ladder.wijkdialoog").close()
    engine = create_engine(f"sqlite:///{tmp_path / 'schema.db'}")
    metadata.create_all(engine)
    engine.dispose()

    assert structure(tmp_path / "ladder.wijkdialoog") == structure(tmp_path / "schema.db")


def test_every_value_has_exactly_the_columns_of_its_table() -> None:
    pairs = [pair for name, pair in vars(records).items() if name.isupper() and name[0] == "_"]

    assert len(pairs) == len(TOPIC_OF_TABLE)
    for table, mapping in pairs:
        named = {name for field in mapping._fields for name in _columns_of(field)}
        assert named == set(table.c.keys()), table.name


def _columns_of(field: Any) -> list[str]:
    nested = getattr(field, "_names", None)
    return [f"{field.name}_{name}" for name in nested] if nested else [field.name]


def test_only_what_stands_aside_is_left_out_of_undo() -> None:
    aside = {
        "drafts",
        "name_drafts",
        "pulses",
        "saved_minutes",
        "media",
        "wiped_counts",
        "wipe_log",
        "seals",
    }
    assert set(metadata.tables) - set(TOPIC_OF_TABLE) == aside


def test_a_headcount_of_nobody_is_not_a_missing_headcount(dossier: Dossier) -> None:
    mapping = Mapping(dialogue.Dialogue)
    none = dialogue.Dialogue(dialogue.DialogueId("a"), "A")
    nobody = dialogue.Dialogue(dialogue.DialogueId("b"), "B", headcount=dialogue.Headcount(0))

    assert mapping.value(mapping.columns(none)).headcount is None
    assert mapping.value(mapping.columns(nobody)).headcount == dialogue.Headcount(0)


def test_a_template_keeps_its_rounds_with_their_kinds() -> None:
    mapping = Mapping(plan.PlanTemplate)
    rounds = (plan.PlannedRound("Dromen", plan.RoundKind.DREAMS, "Wat wens je?", 20),)
    template = plan.PlanTemplate(plan.TemplateId("t"), "Ons plan", rounds, ("stilte mag",))

    assert mapping.value(mapping.columns(template)) == template
