"""Undo by triggers: any sequence of changes can be taken back, and done again."""

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, delete, insert, select, update

from tests.storage.samples import connection_of, dump, say, with_dialogue
from wijkdialoog.domain.changes import Action, Topic
from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.history import History
from wijkdialoog.storage.aside import SavedMinutes
from wijkdialoog.storage.dossier import Committed, Dossier
from wijkdialoog.storage.schema import TOPIC_OF_TABLE, metadata

UNDOABLE = [metadata.tables[name] for name in TOPIC_OF_TABLE]

nasty_text = st.one_of(
    st.sampled_from(
        ["", "'", "''", '"', "%s ? :x ; --", "a\0b'c", "\0", "Ölçü ’t Hof", "😀", "\n"]
    ),
    st.text(max_size=12),
)
operations = st.lists(
    st.tuples(
        st.sampled_from(["insert", "insert", "insert", "update", "delete", "bulk", "commit"]),
        st.sampled_from(UNDOABLE),
        st.randoms(use_true_random=False),
        nasty_text,
    ),
    min_size=5,
    max_size=60,
)


def some_id(connection: Any, table: Table, random: Any) -> str | None:
    ids = connection.execute(select(table.c.id)).scalars().all()
    return random.choice(sorted(ids)) if ids else None


def some_columns(connection: Any, table: Table, random: Any, text: str) -> dict[str, Any] | None:
    """Return columns of a row that keeps every rule, or None when a parent is missing."""
    row: dict[str, Any] = {}
    for column in table.c:
        parents = [key.column.table for key in column.foreign_keys]
        if column.name == "id":
            continue
        if parents:
            found = some_id(connection, parents[0], random)
            if found is None and not column.nullable:
                return None
            row[column.name] = found
        elif column.type.python_type is str:
            row[column.name] = text if random.random() < 0.8 else f"{text}{random.random()}"
        elif column.type.python_type is bool:
            row[column.name] = random.random() < 0.5
        else:
            row[column.name] = random.randrange(-5, 2**40)
        if column.nullable and random.random() < 0.2:
            row[column.name] = None
    return row


def operate(connection: Any, what: str, table: Table, random: Any, text: str) -> None:
    if what == "insert":
        row = some_columns(connection, table, random, text)
        if row is not None:
            known = some_id(connection, table, random) if random.random() < 0.2 else None
            id_ = known or f"{table.name}-{random.random()}"
            connection.execute(insert(table).prefix_with("OR REPLACE"), {"id": id_, **row})
    elif what == "update":
        id_, row = some_id(connection, table, random), some_columns(connection, table, random, text)
        if id_ is not None and row is not None:
            connection.execute(update(table).prefix_with("OR IGNORE").where(table.c.id == id_), row)
    elif what == "delete":
        id_ = some_id(connection, table, random)
        connection.execute(delete(table).where(table.c.id == id_))
    elif "position" in table.c:
        connection.execute(update(table).values(position=table.c.position + 1))


@settings(max_examples=60, deadline=None)
@given(operations)
def test_undoing_everything_gives_the_first_state_and_redoing_the_last(
    steps: list[tuple[str, Table, Any, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        dossier = Dossier.open(Path(folder) / "a.wijkdialoog")
        history = History(dossier)
        with_dialogue(dossier)
        history.forget()
        first = dump(dossier)
        acts: list[list[tuple[str, Table, Any, str]]] = [[]]
        for step in steps:
            acts[-1].append(step)
            if step[0] == "commit":
                acts.append([])
        states = [first]
        for act in acts:
            with dossier.unit(Action.IMPORT) as unit:
                for what, table, random, text in act:
                    operate(unit.dialogues._connection, what, table, random, text)
            if dump(dossier) != states[-1]:
                states.append(dump(dossier))

        for state in reversed(states[:-1]):
            while history.undo_action and dump(dossier) != state:
                history.undo()
            assert dump(dossier) == state
        while history.undo_action:
            history.undo()
        assert dump(dossier) == first
        while history.redo_action:
            history.redo()
        assert dump(dossier) == states[-1]
        assert dossier.check_integrity()
        dossier.close()


def test_an_act_that_changes_nothing_is_no_step(dossier: Dossier, history: History) -> None:
    dialogue = dossier.read.dialogues.get(with_dialogue(dossier))
    history.forget()
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(dialogue)
    assert history.undo_action is None


def test_a_failed_act_leaves_nothing_to_undo(dossier: Dossier, history: History) -> None:
    try:
        with dossier.unit(Action.CREATE_DIALOGUE) as unit:
            unit.dialogues.add(Dialogue(DialogueId("a"), "Samen eten"))
            raise KeyError("the rules say no")
    except KeyError:
        pass
    assert history.undo_action is None
    with_dialogue(dossier)
    history.undo()
    assert dossier.read.dialogues.count() == 0
    assert history.undo_action is None


def test_removing_a_dialogue_takes_its_lines_along_and_undo_brings_them_back(
    dossier: Dossier, history: History
) -> None:
    dialogue_id = with_dialogue(dossier)
    say(dossier, dialogue_id, "Een bankje, %s en 'iets' met ?")
    before = dump(dossier)
    with dossier.unit(Action.REMOVE_DIALOGUE) as unit:
        unit.dialogues.remove(dialogue_id)
    assert dossier.read.contributions.count() == 0
    history.undo()
    assert dump(dossier) == before


def test_a_listener_hears_what_an_act_touched(dossier: Dossier) -> None:
    heard: list[Committed] = []
    dossier.on_commit = heard.append
    dialogue_id = with_dialogue(dossier)
    line_id = say(dossier, dialogue_id, "Een bankje")

    assert [c.changes.action for c in heard] == [Action.CREATE_DIALOGUE, Action.CAPTURE]
    assert heard[1].changes.topics == {Topic.CONTRIBUTIONS}
    assert heard[1].changes.ids == {line_id}


def test_nothing_of_the_history_is_written_to_the_file(dossier: Dossier, history: History) -> None:
    dialogue_id = with_dialogue(dossier)
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(Dialogue(dialogue_id, "Geheim plan"))
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save(Dialogue(dialogue_id, "Open plan"))
    assert b"Geheim plan" not in dossier.path.read_bytes()
    names = connection_of(dossier).exec_driver_sql("SELECT name FROM sqlite_master").scalars()
    assert not any("journal" in name for name in names)


def test_undoing_a_new_dialogue_and_doing_it_again_brings_its_saved_versions_back(
    dossier: Dossier, history: History
) -> None:
    dialogue_id = with_dialogue(dossier)
    version = SavedMinutes("v1", dialogue_id, 1, 1_000, "Verslag 'eerste'.pdf", "none")
    dossier.aside.add_saved_minutes(version)
    dossier.aside.keep_typed_name(dialogue_id, "Jan?")
    for _ in range(2):
        while history.undo_action is not None:
            history.undo()
        assert dossier.aside.saved_minutes(dialogue_id) == ()
        while history.redo_action is not None:
            history.redo()
        assert dossier.aside.saved_minutes(dialogue_id) == (version,)
        assert dossier.aside.typed_name(dialogue_id) == "Jan?"


def test_a_half_typed_name_that_is_forgotten_is_no_step(dossier: Dossier, history: History) -> None:
    dialogue_id = with_dialogue(dossier)
    dossier.aside.keep_typed_name(dialogue_id, "Jan")
    dossier.aside.keep_typed_name(dialogue_id, "")
    heard: list[Committed] = []
    dossier.on_commit = heard.append
    with dossier.unit(Action.EDIT_DIALOGUE) as unit:
        unit.dialogues.save_if_changed(unit.dialogues.get(dialogue_id))
    assert heard[0].inverses == ()
