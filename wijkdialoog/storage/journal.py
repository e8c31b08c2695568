"""The undo journal: temporary triggers write the inverse of every change as SQL.

Triggers see what code forgets: cascades, bulk updates, replaced rows. They live in the temp schema,
so nothing of the history is ever written to the dossier file.
"""

from dataclasses import dataclass

from sqlalchemy import Connection

from wijkdialoog.storage.schema import TOPIC_OF_TABLE

_BESIDE_UNDO = ("drafts", "name_drafts", "saved_minutes")
"""Outside undo (`aside.py`), but they go with their dialogue and come back with it."""


@dataclass(frozen=True)
class Inverse:
    """One statement that takes one row back to what it was.

    table, row_id  which row
    statement      SQL with the old values in it
    """

    table: str
    row_id: str
    statement: str


def install(connection: Connection) -> None:
    """Make the temp journal and its triggers."""
    connection.exec_driver_sql(
        "CREATE TEMP TABLE journal (seq INTEGER PRIMARY KEY, tbl TEXT, row_id TEXT, statement TEXT)"
    )
    for table in TOPIC_OF_TABLE:
        info = connection.exec_driver_sql(f"PRAGMA main.table_info({table})")
        types = {row[1]: row[2] for row in info}
        for statement in _triggers(table, types):
            connection.exec_driver_sql(statement)
    for table in _BESIDE_UNDO:
        info = connection.exec_driver_sql(f"PRAGMA main.table_info({table})")
        connection.exec_driver_sql(_trigger_beside(table, {row[1]: row[2] for row in info}))


def take(connection: Connection) -> tuple[Inverse, ...]:
    """Return what the journal holds, oldest first, and empty it."""
    rows = connection.exec_driver_sql(
        "SELECT tbl, row_id, statement FROM temp.journal ORDER BY seq"
    ).all()
    connection.exec_driver_sql("DELETE FROM temp.journal")
    return tuple(Inverse(*row) for row in rows)


def play(connection: Connection, inverses: tuple[Inverse, ...]) -> None:
    """Run inverses, newest first. The triggers record the way back meanwhile."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for inverse in reversed(inverses):
        # The raw cursor: captured text may contain %, : and ? that must not be read as parameters.
        connection.connection.cursor().execute(inverse.statement)


def _triggers(table: str, types: dict[str, str]) -> tuple[str, str, str]:
    """Return the three triggers of a table; `types` has the type of each column by name."""
    old = {column: _quoted(column, type_) for column, type_ in types.items()}
    assignments = " || ', ' || ".join(f"""'"{c}" = ' || {value}""" for c, value in old.items())
    changed = " OR ".join(f'OLD."{column}" IS NOT NEW."{column}"' for column in types)
    record = "INSERT INTO journal (tbl, row_id, statement) VALUES"
    insert = (
        f"CREATE TEMP TRIGGER journal_insert_{table} AFTER INSERT ON main.{table} BEGIN "
        f"{record} ('{table}', NEW.id, 'DELETE FROM main.{table} WHERE id = ' || quote(NEW.id)); "
        "END"
    )
    # An update that changes nothing is no step.
    update = (
        f"CREATE TEMP TRIGGER journal_update_{table} AFTER UPDATE ON main.{table} "
        f"WHEN {changed} BEGIN "
        f"{record} ('{table}', NEW.id, 'UPDATE main.{table} SET ' || {assignments} "
        "|| ' WHERE id = ' || quote(NEW.id)); END"
    )
    delete = (
        f"CREATE TEMP TRIGGER journal_delete_{table} AFTER DELETE ON main.{table} BEGIN "
        f"{_record_deleted(table, types, 'id')} END"
    )
    return insert, update, delete


def _trigger_beside(table: str, types: dict[str, str]) -> str:
    """Return the trigger for rows outside undo: recorded only when their dialogue takes them along.

    Undoing the making of a dialogue takes its half-typed words and saved versions along; doing it
    again brings them back. Whatever else removes such a row is no act.
    """
    return (
        f"CREATE TEMP TRIGGER journal_delete_{table} AFTER DELETE ON main.{table} "
        "WHEN NOT EXISTS (SELECT 1 FROM main.dialogues WHERE id = OLD.dialogue_id) BEGIN "
        f"{_record_deleted(table, types, 'dialogue_id')} END"
    )


def _record_deleted(table: str, types: dict[str, str], key: str) -> str:
    names = ", ".join(f'"{column}"' for column in types)
    values = " || ', ' || ".join(_quoted(column, type_) for column, type_ in types.items())
    return (
        "INSERT INTO journal (tbl, row_id, statement) VALUES "
        f"('{table}', OLD.{key}, 'INSERT INTO main.{table} ({names}) VALUES (' || {values} || ')');"
    )


def _quoted(column: str, type_: str) -> str:
    """Return the SQL that writes the old value of a column as SQL."""
    old = f'OLD."{column}"'
    if type_ != "TEXT":
        return f"quote({old})"
    # quote() stops at a NUL, and an imported text may hold one.
    as_bytes = f"'CAST(x''' || hex({old}) || ''' AS TEXT)'"
    return f"CASE WHEN instr({old}, char(0)) THEN {as_bytes} ELSE quote({old}) END"
