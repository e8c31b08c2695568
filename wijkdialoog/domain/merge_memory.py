"""What is remembered of files that came in: which rows they brought first, and every content.

Contents are kept as short digests, so that no text stays behind when its line is wiped.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from hashlib import blake2b

from wijkdialoog.domain.merging import MergeSource, Row, Source

IN_BIN = "binned"
"""As a field: whether a row lies in the bin."""
ORDER = "position"

_DIGEST_BYTES = 8

Seen = dict[str, dict[str, list[str]]]
"""By row and field the digests that were met, the last one last."""


def as_text(value: object) -> str:
    """Return a content as text: equal contents give equal text."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)


def digest(row_id: str, value: object) -> str:
    """Return a short mark of a content; the same words on two rows have two marks."""
    content = f"{row_id}\0{as_text(value)}".encode("utf-8", "surrogatepass")
    return blake2b(content, digest_size=_DIGEST_BYTES).hexdigest()


@dataclass
class KnownSource:
    """A file that came in earlier."""

    id: str
    name: str
    own: frozenset[str]
    seen: Seen

    @classmethod
    def read(cls, stored: MergeSource) -> "KnownSource":
        """Return what was stored."""
        return cls(stored.id, stored.name, frozenset(json.loads(stored.own)), _seen(stored.seen))

    def stored(self, now_ms: int) -> MergeSource:
        """Return it as it is stored."""
        own = json.dumps(sorted(self.own))
        return MergeSource(self.id, self.name, now_ms, own, json.dumps(self.seen, sort_keys=True))

    def note(self, row_id: str, field_name: str, mark: str) -> None:
        """Remember a content as the last one that was met."""
        marks = self.seen.setdefault(row_id, {}).setdefault(field_name, [])
        if mark in marks:
            marks.remove(mark)
        marks.append(mark)


@dataclass
class Memory:
    """Everything that is remembered.

    sources  by id, oldest first
    aliases  id of another laptop → id here
    """

    sources: dict[str, KnownSource] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)
    _marks: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    _rows: set[str] = field(default_factory=set)

    def add(self, source: KnownSource) -> None:
        """Remember a file, in place of what was known of it."""
        self.sources[source.id] = source
        self._rows.update(source.seen)
        for row_id, by_field in source.seen.items():
            for name, marks in by_field.items():
                self._marks.setdefault((row_id, name), set()).update(marks)

    def has_met(self, row_id: str, field_name: str, mark: str) -> bool:
        """Return whether any file brought this content before, or it gave way to one."""
        return mark in self._marks.get((row_id, field_name), ())

    def has_met_row(self, row_id: str) -> bool:
        """Return whether any file brought this row before."""
        return row_id in self._rows

    def earlier(self, source: Source) -> KnownSource | None:
        """Return what the same laptop brought before, or None when that is not certain.

        Certain: the file has the same name, and still holds every row that only it brought. A copy
        of the same dossier on another laptop lacks those, whatever it is called.
        """
        here = {row_id for rows in source.rows.values() for row_id in rows}
        for known in reversed(tuple(self.sources.values())):
            if known.name.casefold() == source.name.casefold() and known.own and known.own <= here:
                return known
        return None


def memory_of(sources: Iterable[MergeSource], aliases: Mapping[str, str]) -> Memory:
    """Return what the dossier remembers."""
    memory = Memory(aliases=dict(aliases))
    for stored in sorted(sources, key=lambda source: (source.merged_ms, source.id)):
        memory.add(KnownSource.read(stored))
    return memory


def content_of(row: Row, field_name: str) -> object:
    """Return what a row holds in a field, `IN_BIN` included."""
    if field_name == IN_BIN:
        return row.binned_ms is not None
    return getattr(row, field_name)


def _seen(stored: str) -> Seen:
    return json.loads(stored)


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value
