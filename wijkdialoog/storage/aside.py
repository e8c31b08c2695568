"""What is kept outside undo: the half-typed line, the pulse, saved versions, pictures."""

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, Table, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from wijkdialoog.domain.contributions import Draft
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.storage import schema
from wijkdialoog.storage.engine import transaction
from wijkdialoog.storage.errors import StorageError
from wijkdialoog.storage.rows import Columns, Mapping

_DRAFT = Mapping(Draft)


@dataclass(frozen=True)
class SavedMinutes:
    """A PDF that was saved: version from 1 per dialogue, moment (UTC, ms), file, names, reader.

    reader  for whom it was made; "" when it was saved before there were several readers
    """

    id: str
    dialogue_id: DialogueId
    version: int
    saved_ms: int
    file_name: str
    names: str
    reader: str = ""


_SAVED = Mapping(SavedMinutes)


class Aside:
    """Each call is a transaction of its own and is on the disk when it returns."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def keep_draft(self, draft: Draft) -> None:
        """Store the half-typed line of a dialogue; an empty text forgets it."""
        with transaction(self._connection, self._path):
            if draft.text:
                self._put(schema.drafts, _DRAFT.columns(draft))
            else:
                self._connection.execute(
                    delete(schema.drafts).where(schema.drafts.c.dialogue_id == draft.dialogue_id)
                )

    def draft(self, dialogue_id: DialogueId) -> Draft | None:
        """Return the half-typed line, or None."""
        query = select(schema.drafts).where(schema.drafts.c.dialogue_id == dialogue_id)
        row = self._connection.execute(query).mappings().first()
        return _DRAFT.value(row) if row else None

    def keep_typed_name(self, dialogue_id: DialogueId, text: str) -> None:
        """Store the half-typed name of a participant; an empty text forgets it."""
        table = schema.name_drafts
        with transaction(self._connection, self._path):
            if text:
                self._put(table, {"dialogue_id": dialogue_id, "text": text})
            else:
                self._connection.execute(delete(table).where(table.c.dialogue_id == dialogue_id))

    def typed_name(self, dialogue_id: DialogueId) -> str:
        """Return the half-typed name of a participant, or ""."""
        table = schema.name_drafts
        query = select(table.c.text).where(table.c.dialogue_id == dialogue_id)
        return self._connection.execute(query).scalar() or ""

    def keep_pulse(self, dialogue_id: DialogueId, moment_ms: int) -> None:
        """Remember that the evening was running at this moment (UTC, ms)."""
        with transaction(self._connection, self._path):
            self._put(schema.pulses, {"dialogue_id": dialogue_id, "moment_ms": moment_ms})

    def pulse(self, dialogue_id: DialogueId) -> int | None:
        """Return the last moment the evening was known to run, or None."""
        query = select(schema.pulses.c.moment_ms).where(schema.pulses.c.dialogue_id == dialogue_id)
        return self._connection.execute(query).scalar()

    def add_saved_minutes(self, saved: SavedMinutes) -> None:
        """Remember a PDF that was saved."""
        with transaction(self._connection, self._path):
            self._connection.execute(insert(schema.saved_minutes), _SAVED.columns(saved))

    def saved_minutes(self, dialogue_id: DialogueId) -> tuple[SavedMinutes, ...]:
        """Return the saved versions of a dialogue, oldest first."""
        table = schema.saved_minutes
        query = select(table).where(table.c.dialogue_id == dialogue_id).order_by(table.c.version)
        return tuple(_SAVED.value(row) for row in self._connection.execute(query).mappings())

    def next_version(self, dialogue_id: DialogueId) -> int:
        """Return the version number the next saved PDF gets."""
        table = schema.saved_minutes
        query = select(func.max(table.c.version)).where(table.c.dialogue_id == dialogue_id)
        return (self._connection.execute(query).scalar() or 0) + 1

    def keep_media(self, content: bytes) -> str:
        """Store a picture once and return its id, the SHA-256 of its bytes."""
        id_ = sha256(content).hexdigest()
        with transaction(self._connection, self._path):
            query = upsert(schema.media).values(id=id_, content=content)
            self._connection.execute(query.on_conflict_do_nothing())
        return id_

    def media(self, id_: str) -> bytes | None:
        """Return a picture, or None."""
        query = select(schema.media.c.content).where(schema.media.c.id == id_)
        return self._connection.execute(query).scalar()

    def forget_unused_media(self) -> None:
        """Drop pictures that nothing refers to any more.

        For when undo has ended: at closing. What cannot be dropped now is dropped another time.
        """
        used = select(schema.logos.c.media_id).union_all(select(schema.photos.c.media_id))
        unused = schema.media.c.id.not_in(used)
        query = select(func.count()).select_from(schema.media).where(unused)
        if self._connection.execute(query).scalar_one() == 0:
            return
        with suppress(StorageError), transaction(self._connection, self._path):
            self._connection.execute(delete(schema.media).where(unused))

    def _put(self, table: Table, columns: Columns) -> None:
        query = upsert(table).values(columns)
        self._connection.execute(
            query.on_conflict_do_update(index_elements=["dialogue_id"], set_=columns)
        )
