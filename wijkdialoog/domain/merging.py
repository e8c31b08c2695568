"""Bringing the tables of one evening together: what is asked, what is chosen, what is remembered.

The rules stand in `merge_rules` (one row) and `merge_plan` (a whole file).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Row = Any
"""A frozen value of the domain with an `id`: a Dialogue, a Contribution, …"""

Rows = Mapping[str, Mapping[str, Row]]
"""Rows by table and id."""


class Side(StrEnum):
    """Which version of a row stays."""

    HERE = "here"
    THERE = "there"


class Why(StrEnum):
    """Why somebody has to choose."""

    DIFFERS = "differs"  # never met before, so nobody knows which is newer
    BOTH_CHANGED = "both_changed"
    BINNED_HERE = "binned_here"  # thrown away here, changed there
    REMOVED_HERE = "removed_here"  # taken away here, changed there
    BINNED_THERE = "binned_there"  # thrown away there, still in use here


@dataclass(frozen=True)
class Source:
    """One file from another laptop.

    key     says which content it is: the same bytes have the same key
    name    name of the file
    rows    by table and id, in the order of the file
    known   fields that the file knows, by table; other fields are never compared
    media   pictures by their id; only a dossier has them
    is_list positions are places in a list, as in an exchange file, and not those of the dossier
    """

    key: str
    name: str
    rows: Rows
    known: Mapping[str, frozenset[str]]
    media: Mapping[str, bytes] = field(default_factory=dict)
    is_list: bool = False


@dataclass(frozen=True)
class FieldPair:
    """One field with both contents."""

    field: str
    ours: object
    theirs: object


@dataclass(frozen=True)
class Difference:
    """One row that is here with other content.

    name   what a person knows it by; may be long
    where  title of the dialogue it belongs to, or ""
    who    who said it here, or ""
    said_ms  when it was said (UTC, ms), or None when nobody knows
    """

    table: str
    id: str
    name: str
    fields: tuple[FieldPair, ...]
    where: str = ""
    who: str = ""
    said_ms: int | None = None


@dataclass(frozen=True)
class Question:
    """A difference that somebody has to decide about; `key` is how the answer is given back."""

    key: str
    why: Why
    difference: Difference


@dataclass(frozen=True)
class Likeness:
    """Two rows that may be the same person, organisation or wijk. Never joined by itself.

    their_hint, our_hint  what may help to recognise them: Role, name of an organisation, …
    """

    table: str
    their_id: str
    our_id: str
    name: str
    their_hint: tuple[object, ...] = ()
    our_hint: tuple[object, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """How it is given back when it is the same."""
        return self.their_id, self.our_id


@dataclass(frozen=True)
class Answers:
    """What somebody chose.

    sides     by key of the question
    same      keys of the likenesses that are the same
    fallback  for questions without an answer; None: they stay open
    """

    sides: Mapping[str, Side] = field(default_factory=dict)
    same: frozenset[tuple[str, str]] = frozenset()
    fallback: Side | None = None

    def side(self, key: str) -> Side | None:
        """Return what was chosen, or None when nothing was yet."""
        return self.sides.get(key, self.fallback)


@dataclass(frozen=True)
class FilePlan:
    """What one file would bring.

    dialogues  titles of the dialogues in it
    tables     numbers of the tables in it, sorted
    new        number of new rows by table
    same       number of rows that are here already, the same
    taken      changed only there: comes in
    kept       changed only here, or chosen before: stays
    away       thrown away or taken away here, and stays so
    questions  changed on both sides, or nobody knows where
    likenesses who may be who
    moved      rows of which only the place or the clock changes
    """

    key: str
    name: str
    dialogues: tuple[str, ...]
    tables: tuple[int, ...]
    new: Mapping[str, int]
    same: int
    taken: tuple[Difference, ...]
    kept: tuple[Difference, ...]
    away: tuple[Difference, ...]
    questions: tuple[Question, ...]
    likenesses: tuple[Likeness, ...]
    moved: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether the file brings nothing and asks nothing."""
        return not (self.new or self.taken or self.questions or self.moved)


@dataclass(frozen=True)
class MergeSource:
    """A file that came in earlier, as it is remembered.

    own   ids of the rows it was the first to bring, as JSON
    seen  by row and field the digests of the contents it brought, last one last, as JSON
    """

    id: str
    name: str
    merged_ms: int
    own: str = "[]"
    seen: str = "{}"


@dataclass(frozen=True)
class MergeAlias:
    """A person, organisation or wijk of another laptop (`id`) that is `our_id` here."""

    id: str
    our_id: str


@dataclass(frozen=True)
class MergeReceipt:
    """What a merge did; `content` is the JSON of a receipt, with ids and counts and no texts."""

    id: str
    merged_ms: int
    content: str = "{}"
