"""Makes removed text really gone: from the file, its journal, and everything beside undo."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.storage import schema

_TYPED = ("label", "question", "second_question", "name", "files", "refused")
"""Keys inside JSON that hold words; what stands under others is a code of the program."""

Change = Callable[[str], str]
"""Gives the text that takes the place of another."""

FREE_TEXTS: Mapping[str, tuple[str, ...]] = {
    "neighbourhoods": ("name", "municipality", "note"),
    "organisations": ("name",),
    "dialogues": ("title", "event", "theme", "question", "venue", "summary", "next_date"),
    "rounds": ("label", "question", "second_question"),
    "themes": ("label",),
    "contributions": ("text",),
    "assets": ("title", "availability", "note"),
    "agreements": ("what", "when"),
    "templates": ("name",),
    "initiatives": ("name", "place", "note"),
    "memberships": ("role",),
    "challenges": ("title", "note"),
    "handed_back": ("whom",),
    "logos": ("file_name",),
    "merge_sources": ("name",),
    "photos": ("caption",),
    "tallies": ("question",),
    "drafts": ("text",),
    "name_drafts": ("text",),
    "saved_minutes": ("file_name",),
}
"""The columns with words of people, by table."""

FREE_LISTS: Mapping[str, tuple[str, ...]] = {
    "dialogues": ("ground_rules",),
    "agreements": ("who",),
    "templates": ("rounds", "ground_rules"),
    "merge_receipts": ("content",),
}
"""The same, for columns that hold a list of texts as JSON."""


_ASIDE = (schema.drafts, schema.name_drafts, schema.pulses, schema.saved_minutes)


@dataclass(frozen=True)
class WipeNote:
    """A line of the log: when, what was done, and how much. Never what or of whom.

    date  "2026-04-16"
    what  a code, see `domain.retention.Wiped`
    """

    id: str
    date: str
    what: str
    number: int


class Wiping:
    """What only acts that cannot be taken back may do, inside `dossier.for_good`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def change_texts(self, change: Change) -> int:
        """Put every free text of the whole dossier through `change`; return how many changed.

        The bin, drafts and everything else that stands outside undo take part.
        """
        changed = 0
        for name in {*FREE_TEXTS, *FREE_LISTS}:
            changed += self._change_table(name, change)
        return changed

    def forget_aside(self, dialogue_id: DialogueId) -> None:
        """Drop what is kept of a dialogue outside undo: half-typed line, pulse, saved versions."""
        for table in _ASIDE:
            self._connection.execute(delete(table).where(table.c.dialogue_id == dialogue_id))

    def keep_counts(
        self, new_id: Callable[[], str], dialogue_id: str, counts: Mapping[str, int]
    ) -> None:
        """Remember how many there were of each sort, on top of what was remembered before."""
        known = self.counts(dialogue_id)
        table = schema.wiped_counts
        self._connection.execute(delete(table).where(table.c.dialogue_id == dialogue_id))
        for what in sorted({*known, *counts}):
            number = known.get(what, 0) + counts.get(what, 0)
            if number:
                row = {"id": new_id(), "dialogue_id": dialogue_id, "what": what, "number": number}
                self._connection.execute(insert(table), row)

    def counts(self, dialogue_id: str) -> dict[str, int]:
        """Return how many of each sort were wiped from a dialogue."""
        table = schema.wiped_counts
        query = select(table.c.what, table.c.number).where(table.c.dialogue_id == dialogue_id)
        return {row.what: row.number for row in self._connection.execute(query)}

    def note(self, note: WipeNote) -> None:
        """Add a line to the log."""
        row = {"id": note.id, "date": note.date, "what": note.what, "number": note.number}
        self._connection.execute(insert(schema.wipe_log), row)

    def log(self) -> tuple[WipeNote, ...]:
        """Return the log, oldest first."""
        table = schema.wipe_log
        rows = self._connection.execute(select(table).order_by(table.c.id)).mappings()
        return tuple(WipeNote(r["id"], r["date"], r["what"], r["number"]) for r in rows)

    def _change_table(self, name: str, change: Change) -> int:
        table = schema.metadata.tables[name]
        texts, lists = FREE_TEXTS.get(name, ()), FREE_LISTS.get(name, ())
        (key,) = table.primary_key.columns
        wanted = [key, *(table.c[column] for column in (*texts, *lists))]
        changed = 0
        for row in self._connection.execute(select(*wanted)).mappings().all():
            after: dict[str, Any] = {c: _changed(row[c], change) for c in texts}
            after |= {c: _changed_list(row[c], change) for c in lists}
            after = {c: value for c, value in after.items() if value != row[c]}
            if after:
                query = update(table).where(key == row[key.name]).values(after)
                self._connection.execute(query)
                changed += 1
        return changed


def compact(connection: Connection) -> None:
    """Write the file anew without what was removed, and leave nothing in the journal beside it.

    Outside a transaction. The rollback journal stays beside the file as long as we hold the lock,
    with the old pages in it: with a limit of zero it is emptied at each end of a transaction.
    """
    connection.exec_driver_sql("PRAGMA journal_size_limit = 0").close()
    connection.exec_driver_sql("VACUUM").close()
    connection.exec_driver_sql("PRAGMA shrink_memory").close()
    connection.exec_driver_sql("PRAGMA journal_size_limit = -1").close()


def _changed(text: str | None, change: Change) -> str | None:
    return change(text) if text else text


def _changed_list(column: str | None, change: Change) -> str | None:
    if not column:
        return column
    before = json.loads(column)
    after = _changed_inside(before, change)
    return column if after == before else json.dumps(after, ensure_ascii=False)


def _changed_inside(value: Any, change: Change) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [_changed_inside(item, change) for item in value]
    if isinstance(value, dict):
        return {k: _changed_inside(v, change) if k in _TYPED else v for k, v in value.items()}
    return value
