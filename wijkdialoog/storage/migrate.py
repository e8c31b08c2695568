"""The ladder: a dossier climbs from its `user_version` to ours, one frozen step at a time.

New dossiers start at the bottom, so every new file tries every step. A step is plain SQL that a
reader can check; it is never edited after a release.
"""

import re
from collections.abc import Callable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sqlalchemy import Connection

from wijkdialoog.storage.engine import APPLICATION_ID, storage_errors, transaction
from wijkdialoog.storage.errors import StorageError, Trouble

_STEP_NAME = re.compile(r"(\d{4})_\w+\.sql$")


Steps = dict[int, list[str]]
"""The statements of each step by version number."""


def read_steps(folder: Traversable | None = None) -> Steps:
    """Return the steps of the ladder; `folder` holds `0001_name.sql` and so on."""
    found: Steps = {}
    for resource in (folder or files("wijkdialoog.storage.steps")).iterdir():
        if match := _STEP_NAME.match(resource.name):
            text = resource.read_text(encoding="utf-8")
            found[int(match[1])] = [part.strip() for part in text.split(";\n") if part.strip()]
    return found


def climb(connection: Connection, path: Path, steps: Steps, back_up: Callable[[], object]) -> None:
    """Bring the dossier to the newest version.

    back_up  called once before the first step on a file that already holds something
    Raises StorageError NOT_A_DOSSIER, NEWER, DAMAGED, or a known trouble.
    """
    newest = max(steps)
    with storage_errors(path):
        version = _pragma(connection, "user_version")
        _refuse_strangers(connection, path, version, newest)
    if 0 < version < newest:
        back_up()
    for number, statements in sorted(steps.items()):
        if number > version:
            _take_step(connection, path, number, statements)


def _take_step(connection: Connection, path: Path, number: int, statements: list[str]) -> None:
    with transaction(connection, path):
        for statement in statements:
            connection.exec_driver_sql(statement)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise StorageError(Trouble.DAMAGED, path, f"foreign_key_check after step {number}")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")


def _refuse_strangers(connection: Connection, path: Path, version: int, newest: int) -> None:
    has_tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one() > 0
    if has_tables and _pragma(connection, "application_id") != APPLICATION_ID:
        raise StorageError(Trouble.NOT_A_DOSSIER, path)
    if version > newest:
        raise StorageError(Trouble.NEWER, path, str(version))
    if has_tables and connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
        raise StorageError(Trouble.DAMAGED, path)


def _pragma(connection: Connection, name: str) -> int:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
