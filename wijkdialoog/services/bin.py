"""The bin of a dossier: look, bring back, empty."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from wijkdialoog.domain.bin import BinItem, BinSort, dialogues_to_bring
from wijkdialoog.domain.changes import Action
from wijkdialoog.domain.copies import Reason
from wijkdialoog.domain.errors import NotFound
from wijkdialoog.domain.ids import DialogueId
from wijkdialoog.services.backups import Backups
from wijkdialoog.storage.dossier import Dossier
from wijkdialoog.storage.records import Records, Unit
from wijkdialoog.storage.rows import FILLED

_TEXT_FIELDS = ("title", "text", "what", "caption")


class Bin:
    """Everything that was thrown away and can still come back."""

    def __init__(self, dossier: Dossier, backups: Backups) -> None:
        self._dossier = dossier
        self._backups = backups

    def items(self) -> tuple[BinItem, ...]:
        """Return what lies in the bin, thrown away last first."""
        read = self._dossier.read
        dialogues = {dialogue.id: dialogue for dialogue in read.dialogues.find()}
        found: list[BinItem] = []
        for sort in BinSort:
            for value in _table(read, sort).find(binned_ms=FILLED):
                home = value.id if sort is BinSort.DIALOGUE else value.dialogue_id
                dialogue = dialogues.get(home) if home else None
                found.append(
                    BinItem(
                        value.id,
                        sort,
                        _text(value),
                        value.binned_ms,
                        getattr(value, "kind", None),
                        home,
                        dialogue.title if dialogue else "",
                        dialogue is not None and dialogue.binned_ms is not None,
                    )
                )
        return tuple(sorted(found, key=lambda item: (-item.binned_ms, item.id)))

    def count(self) -> int:
        """Return how many things lie in the bin."""
        return sum(_table(self._dossier.read, sort).count(binned_ms=FILLED) for sort in BinSort)

    def restore(self, items: Iterable[BinItem], *, with_dialogues: bool = True) -> None:
        """Bring things back to where they were, with theme, threads and place in the order.

        with_dialogues  also bring back the dialogues they belong to, when those are in the bin
        One act, to be undone as one. Raises NotFound when one is not in the bin any more.
        """
        chosen = tuple(items)
        with self._dossier.unit(Action.RESTORE_FROM_BIN) as unit:
            if with_dialogues:
                for dialogue_id in sorted(dialogues_to_bring(chosen)):
                    _bring_back(unit, BinSort.DIALOGUE, dialogue_id)
            for item in chosen:
                _bring_back(unit, item.sort, item.id)

    def empty(self, items: Iterable[BinItem] | None = None) -> int:
        """Remove things for good (None: everything in the bin); return how many.

        A backup is made first; when that fails nothing is removed and StorageError travels on.
        Afterwards nothing done before can be undone: those steps hold the removed words.
        Raises NotFound when one is not in the bin any more.
        """
        chosen = self.items() if items is None else tuple(items)
        if not chosen:
            return 0
        self._backups.make(Reason.BEFORE_EMPTYING_BIN)
        with self._dossier.for_good(Action.EMPTY_BIN) as unit:
            removed = _Removal(unit)
            for item in sorted(chosen, key=lambda item: item.sort is BinSort.DIALOGUE):
                removed.take(item)
            removed.drop_loose_ends()
        return len(chosen)


class _Removal:
    """Removes rows, and afterwards what pointed at them without a foreign key."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._gone: set[str] = set()

    def take(self, item: BinItem) -> None:
        table = _table(self._unit, item.sort)
        if getattr(table.get(item.id), "binned_ms", None) is None:
            raise NotFound(str(item.sort), item.id)
        if item.sort is BinSort.DIALOGUE:
            self._gone |= _inside_dialogue(self._unit, DialogueId(item.id))
        self._gone.add(item.id)
        table.remove(item.id)

    def drop_loose_ends(self) -> None:
        ends = tuple(self._gone)
        for link in {
            link.id
            for field in ("from_id", "to_id")
            for part in _parts(ends)
            for link in self._unit.links.find(**{field: part})
        }:
            self._unit.links.remove(link)
        for part in _parts(ends):
            for decision in self._unit.finding_decisions.find(line_id=part):
                self._unit.finding_decisions.remove(decision.id)


def _parts(ids: tuple[str, ...], size: int = 500) -> list[tuple[str, ...]]:
    # SQLite takes a limited number of values in one statement.
    return [ids[start : start + size] for start in range(0, len(ids), size)]


def _inside_dialogue(unit: Unit, dialogue_id: DialogueId) -> set[str]:
    """Return the ids of the cards that go along with their dialogue."""
    tables = (unit.contributions, unit.agreements, unit.themes)
    return {value.id for table in tables for value in table.find(dialogue_id=dialogue_id)}


def _bring_back(unit: Unit, sort: BinSort, id_: str) -> None:
    table = _table(unit, sort)
    value = table.get(id_)
    if value.binned_ms is None:
        raise NotFound(str(sort), id_)
    table.save(replace(value, binned_ms=None))


def _table(records: Records | Unit, sort: BinSort) -> Any:
    """Return the reader or writer of a table that knows a bin."""
    return getattr(records, sort.value)


def _text(value: Any) -> str:
    return next((getattr(value, name) for name in _TEXT_FIELDS if hasattr(value, name)), "")
