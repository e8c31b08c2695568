"""Fills a new dossier with rows from a damaged one and mends what their loss tore apart."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from wijkdialoog.domain.dialogue import Dialogue
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.storage.rescue.found_rows import Found
from wijkdialoog.storage.rows import Mapping as RowMapping
from wijkdialoog.storage.shape import ForeignKey, TableShape

STAND_IN_TITLE = "Teruggevonden dialoog"
_MEDIA = "media"
_DIALOGUES = "dialogues"
_DIALOGUE = RowMapping(Dialogue)


@dataclass(frozen=True)
class Mended:
    """What was done to make the rows fit together.

    stand_ins  ids of dialogues that got a new head, as only their lines were found
    loosened   references that were emptied
    """

    stand_ins: tuple[str, ...]
    loosened: int

    def __add__(self, other: "Mended") -> "Mended":
        return Mended(self.stand_ins + other.stand_ins, self.loosened + other.loosened)


def fill(
    driver: sqlite3.Connection, found: Mapping[str, Found], known: Mapping[str, TableShape]
) -> Mended:
    """Insert the rows; foreign keys must be off. The caller commits."""
    for name, of_table in found.items():
        rows = [row for row in of_table.rows.values() if name != _MEDIA or _is_picture(row)]
        places = ", ".join("?" * len(known[name].columns))
        driver.executemany(f'INSERT OR IGNORE INTO "{name}" VALUES ({places})', rows)
    return _mend(driver, known)


def leave_out(
    driver: sqlite3.Connection,
    unreadable: Mapping[str, Iterable[str]],
    known: Mapping[str, TableShape],
) -> Mended:
    """Remove rows that hold no value of ours; foreign keys must be off. The caller commits."""
    for name, ids in unreadable.items():
        driver.executemany(f'DELETE FROM "{name}" WHERE id = ?', [(id_,) for id_ in ids])
    return _mend(driver, known)


def ids_in(driver: sqlite3.Connection, known: Mapping[str, TableShape]) -> dict[str, set[str]]:
    """Return the keys of the rows of each table."""
    return {
        name: {row[0] for row in driver.execute(f'SELECT "{_key(table)}" FROM "{name}"')}
        for name, table in known.items()
    }


def _mend(driver: sqlite3.Connection, known: Mapping[str, TableShape]) -> Mended:
    """Give each lost parent a stand-in, empty the reference, or let the row go."""
    stand_ins: list[str] = []
    loosened = 0
    lost_parents = True
    while lost_parents:  # a row that goes may itself be a parent
        lost_parents = False
        for table in known.values():
            for key in table.foreign_keys:
                missing = _missing(driver, table, key)
                lost_parents = lost_parents or bool(missing)
                if key.owned and key.target == _DIALOGUES:
                    stand_ins += [_stand_in(driver, known[_DIALOGUES], id_) for id_ in missing]
                elif key.owned:
                    _let_go(driver, table, key, missing)
                else:
                    loosened += _loosen(driver, table, key, missing)
    loosened += _loosen_present_round(driver)
    return Mended(tuple(stand_ins), loosened)


def _missing(driver: sqlite3.Connection, table: TableShape, key: ForeignKey) -> list[str]:
    """Return the ids that are referred to and not there."""
    query = (
        f'SELECT DISTINCT "{key.column}" FROM "{table.name}" WHERE "{key.column}" IS NOT NULL'
        f' AND "{key.column}" NOT IN (SELECT id FROM "{key.target}")'
    )
    return [row[0] for row in driver.execute(query)]


def _stand_in(driver: sqlite3.Connection, dialogues: TableShape, id_: str) -> str:
    columns = _DIALOGUE.columns(Dialogue(DialogueId(id_), STAND_IN_TITLE))
    names = [column.name for column in dialogues.columns if column.name in columns]
    listed = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    driver.execute(
        f"INSERT INTO dialogues ({listed}) VALUES ({places})", [columns[name] for name in names]
    )
    return id_


def _let_go(
    driver: sqlite3.Connection, table: TableShape, key: ForeignKey, missing: list[str]
) -> None:
    query = f'DELETE FROM "{table.name}" WHERE "{key.column}" = ?'
    driver.executemany(query, [(id_,) for id_ in missing])


def _loosen(
    driver: sqlite3.Connection, table: TableShape, key: ForeignKey, missing: list[str]
) -> int:
    query = f'UPDATE "{table.name}" SET "{key.column}" = NULL WHERE "{key.column}" = ?'
    return sum(driver.execute(query, (id_,)).rowcount for id_ in missing)


def _loosen_present_round(driver: sqlite3.Connection) -> int:
    # The one reference without a foreign key that the evening follows blindly.
    query = (
        "UPDATE dialogues SET current_round_id = NULL WHERE current_round_id IS NOT NULL"
        " AND current_round_id NOT IN (SELECT id FROM rounds)"
    )
    return driver.execute(query).rowcount


def _is_picture(row: tuple[object, ...]) -> bool:
    content = row[1]
    return isinstance(content, bytes) and sha256(content).hexdigest() == row[0]


def _key(table: TableShape) -> str:
    return table.columns[0].name
