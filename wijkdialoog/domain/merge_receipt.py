"""What a merge did, told afterwards: counts and choices by file. Texts stay in the dossier only."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wijkdialoog.domain.merging import FilePlan, Side, Why


@dataclass(frozen=True)
class Choice:
    """One thing somebody decided; the row says itself what it is called now."""

    table: str
    id: str
    why: Why
    side: Side


@dataclass(frozen=True)
class ReceiptFile:
    """What came from one file.

    dialogues  titles of its dialogues
    tables     numbers of its tables
    new        number of new rows by table
    taken      rows that were changed there and came in, as (table, id)
    kept       number of rows that stayed as they were here
    joined     how many people, organisations and wijken turned out to be the same
    """

    name: str
    dialogues: int
    tables: tuple[int, ...]
    new: Mapping[str, int]
    taken: tuple[tuple[str, str], ...]
    kept: int
    choices: tuple[Choice, ...]
    joined: int

    @property
    def is_nothing(self) -> bool:
        """Whether everything was here already."""
        return not (self.new or self.taken or self.choices or self.joined)


@dataclass(frozen=True)
class Receipt:
    """What one merge did.

    merged_ms  when (UTC, ms)
    refused    names of files that could not be read
    """

    id: str
    merged_ms: int
    files: tuple[ReceiptFile, ...]
    refused: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing came in."""
        return all(file.is_nothing for file in self.files)

    def count(self, table: str) -> int:
        """Return how many new rows of a table came in."""
        return sum(file.new.get(table, 0) for file in self.files)


def file_receipt(plan: FilePlan, sides: Mapping[str, Side | None], joined: int) -> ReceiptFile:
    """Return what is told of a file that came in."""
    choices = tuple(
        Choice(question.difference.table, question.difference.id, question.why, side)
        for question in plan.questions
        if (side := sides.get(question.key)) is not None
    )
    return ReceiptFile(
        name=plan.name,
        dialogues=len(plan.dialogues),
        tables=plan.tables,
        new=dict(plan.new),
        taken=tuple((each.table, each.id) for each in plan.taken),
        kept=len(plan.kept) + len(plan.away),
        choices=choices,
        joined=joined,
    )


def to_json(receipt: Receipt) -> str:
    """Return a receipt as it is stored."""
    return json.dumps(
        {
            "files": [_file_to_json(file) for file in receipt.files],
            "refused": list(receipt.refused),
        },
        ensure_ascii=False,
    )


def from_json(id_: str, merged_ms: int, content: str) -> Receipt:
    """Return a receipt from what was stored."""
    data = json.loads(content)
    files = tuple(_file_from_json(file) for file in data["files"])
    return Receipt(id_, merged_ms, files, tuple(data["refused"]))


def _file_to_json(file: ReceiptFile) -> Mapping[str, object]:
    return {
        "name": file.name,
        "dialogues": file.dialogues,
        "tables": file.tables,
        "new": dict(file.new),
        "taken": file.taken,
        "kept": file.kept,
        "choices": [(c.table, c.id, c.why.value, c.side.value) for c in file.choices],
        "joined": file.joined,
    }


def _file_from_json(data: Mapping[str, Sequence]) -> ReceiptFile:
    values = dict(data)
    choices = (Choice(t, i, Why(w), Side(s)) for t, i, w, s in values.pop("choices"))
    taken = tuple((table, id_) for table, id_ in values.pop("taken"))
    tables = tuple(values.pop("tables"))
    return ReceiptFile(**values, tables=tables, taken=taken, choices=tuple(choices))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Sheet:
    """A receipt in words, ready to be printed.

    lead   one line below the title
    parts  heading and lines of each part
    """

    title: str
    lead: str
    date: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
