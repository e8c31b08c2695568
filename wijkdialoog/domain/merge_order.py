"""Which place a row of a dialogue gets when two tables are brought together."""

from collections.abc import Callable, Mapping
from typing import Any

from wijkdialoog.domain.merge_memory import ORDER, KnownSource, Memory, digest
from wijkdialoog.domain.merge_tables import TABLES, MergedTable
from wijkdialoog.domain.merging import Row, Source


class Order:
    """Answers for one file on top of one world.

    earlier   what the same laptop brought before, or None
    newcomer  whether this file itself brings a row
    """

    def __init__(
        self,
        world: Mapping[str, Mapping[str, Row]],
        memory: Memory,
        source: Source,
        earlier: KnownSource | None,
        newcomer: Callable[[str], bool],
    ) -> None:
        self._world = world
        self._memory = memory
        self._source = source
        self._earlier = earlier
        self._newcomer = newcomer
        self._as_here: dict[tuple[str, str], bool] = {}

    def new_place(self, table: MergedTable, ours: Row, theirs: Row) -> dict[str, Any]:
        """Return the place that a row of a dialogue gets, if another one."""
        if not table.is_child or ours.position == theirs.position:
            return {}
        if self._source.is_list and self._stands_as_here(table, ours.dialogue_id):
            return {}
        before = digest(ours.id, ours.position)
        if self._earlier is not None and ours.id in self._earlier.seen:
            marks = self._earlier.seen[ours.id].get(ORDER, [""])
            is_new = not self._memory.has_met(ours.id, ORDER, digest(ours.id, theirs.position))
            return {ORDER: theirs.position} if is_new and marks[-1] == before else {}
        # Brought by two laptops, and nobody moved it here: the foremost of both places.
        came_in = self._memory.has_met(ours.id, ORDER, before) and self._came_by_stick(ours.id)
        return {ORDER: theirs.position} if came_in and theirs.position < ours.position else {}

    def _stands_as_here(self, table: MergedTable, dialogue_id: str) -> bool:
        """Whether the file has exactly the rows of here, in the order of here.

        A list has no gaps where the dossier has a row in the bin: that moves nothing.
        """
        name = next(key for key, value in TABLES.items() if value is table)
        key = name, dialogue_id
        if key not in self._as_here:
            here = _in_order(self._world[name], dialogue_id)
            theirs = _in_order(self._source.rows.get(name, {}), dialogue_id)
            self._as_here[key] = here == theirs and not any(map(self._newcomer, here))
        return self._as_here[key]

    def _came_by_stick(self, row_id: str) -> bool:
        return any(row_id in known.own for known in self._memory.sources.values())


def _in_order(rows: Mapping[str, Row], dialogue_id: str) -> list[str]:
    """The ids of the rows of a dialogue that are not in the bin, in order."""
    found = [
        (row.position, row.id)
        for row in rows.values()
        if row.dialogue_id == dialogue_id and getattr(row, "binned_ms", None) is None
    ]
    return [id_ for _, id_ in sorted(found)]
